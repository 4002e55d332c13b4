"""What `POST /extract` and `extract FILE` answer: everything found in one text, with offsets into it as sent."""

from pydantic import Field

from app.schemas.common import EntityRef, Labels, Named, ReadModel, SpanModel, WhenModel
from app.schemas.quotes import CueModel, SpeakerMention, SpeakerModel


class ExtractedSection(SpanModel):
    """A part of the text."""

    role: str = Field(
        description="title, standfirst, subheading, paragraph, caption, boilerplate or post.", examples=["paragraph"]
    )


class ExtractedPost(SpanModel):
    """An entry of a liveblog."""

    ordinal: int = Field(ge=1, description="Its number on the page, from 1.", examples=[3])
    heading: SpanModel | None = Field(description="Where its heading stands.")
    time: str | None = Field(description="The time printed with it, in ISO 8601.", examples=["14:05"])


class ExtractedQuote(ReadModel):
    """An utterance and who it is attributed to."""

    text: str = Field(
        description="The words themselves; the parts of an interrupted quotation are joined by a space.",
        examples=["Rusland heeft zich niet bemoeid"],
    )
    kind: str = Field(
        description="direct: a whole utterance; partial: a marked fragment; indirect: a reported clause.",
        examples=["direct"],
    )
    spans: list[SpanModel] = Field(description="Where it stands in the text, one span a part.")
    speaker: SpeakerModel | None = Field(description="Who said it; null when no single candidate leads.")
    speaker_mention: SpeakerMention | None = Field(description="How the text refers to the speaker.")
    status: str = Field(description="resolved, ambiguous, unnamed or unresolved.", examples=["resolved"])
    candidates: list[EntityRef] = Field(description="Who it may be, when status is ambiguous.")
    confidence: float = Field(ge=0, le=1, description="Estimated probability that it is right.", examples=[0.97])
    explanation: str = Field(
        description="Why this speaker, in one sentence.",
        examples=["the cue `zegt` follows the closing mark; its subject is `Trump`"],
    )
    cue: CueModel | None = Field(description="The reporting word; null for a quotation without one.")
    stance: str = Field(
        description="What the cue adds: neutral, assertive, distancing, denying or asking.", examples=["neutral"]
    )
    polarity: str = Field(
        description="denied: the clause is what the speaker rejects, never an assertion.", examples=["asserted"]
    )
    addressee: EntityRef | None = Field(description="To whom it was said, if the text says so.")
    via: EntityRef | None = Field(description="The messenger, if there is one.")
    medium: str | None = Field(description="Through which medium, if the text says so.", examples=["tweet"])
    about: list[Named] = Field(description="Whom and what it is about.")
    said_when: WhenModel | None = Field(description="When it was said, if the text says so.")
    event: Named | None = Field(description="The event it was said at, if the text says so.")
    post: int | None = Field(description="The number of the liveblog post it stands in.", examples=[3])


class ExcerptModel(SpanModel):
    """A stretch of the text and its words."""

    text: str = Field(description="The words there.", examples=["Trumps"])


class ExtractedMention(ExcerptModel):
    """One place where the text refers to an entity."""

    form: str = Field(description="name, genitive, compound, adjective, demonym or handle.", examples=["genitive"])


class ExtractedEntity(EntityRef):
    """Somebody or something that the text names."""

    known: bool = Field(description="Whether the knowledge has it; otherwise it is the text's own.", examples=[True])
    mentions: list[ExtractedMention] = Field(description="Where it is named, in the order of the text.")


class ExtractedParticipant(ReadModel):
    """Who took part in an event."""

    entity: Named = Field(description="The entity.")
    role: str = Field(description="As what: participant, host, winner, …", examples=["participant"])


class ExtractedEvent(ReadModel):
    """An event that the text names."""

    id: str = Field(description="The event's id, a slug.", examples=["helsinki-summit-2018"])
    name: str = Field(description="The Dutch label.", examples=["Top van Helsinki"])
    labels: Labels = Field(description="The Dutch and the English label.")
    type: str = Field(description="summit, meeting, press-conference, election, war, …", examples=["summit"])
    wikidata: str | None = Field(description="The Wikidata item.", examples=["Q55360463"])
    known: bool = Field(description="Whether the catalogue has it.", examples=[True])
    when: WhenModel | None = Field(description="When it was or will be.")
    place: Named | None = Field(description="Where.")
    participants: list[ExtractedParticipant] = Field(description="Who took part.")
    parent: str | None = Field(description="The id of the event that it is part of.", examples=["helsinki-summit-2018"])
    evidence: list[ExcerptModel] = Field(description="The words that name it.")


class ExtractedDate(SpanModel):
    """A time expression and what it stands for."""

    text: str = Field(description="The expression.", examples=["afgelopen vrijdag"])
    edtf: str | None = Field(
        description="The date in EDTF; null where the text does not tell.", examples=["2018-07-13"]
    )


class ExtractResponse(ReadModel):
    """Everything found in one text."""

    language: str = Field(description="The language it was read as.", examples=["nl"])
    kind: str = Field(description="article or liveblog.", examples=["article"])
    published_when: WhenModel | None = Field(description="The publication date that relative dates were read from.")
    title: SpanModel | None = Field(description="Where the headline stands.")
    sections: list[ExtractedSection] = Field(description="The parts of the text.")
    posts: list[ExtractedPost] = Field(description="The entries of a liveblog.")
    quotes: list[ExtractedQuote] = Field(description="Who says what.")
    entities: list[ExtractedEntity] = Field(description="Who and what is named.")
    events: list[ExtractedEvent] = Field(description="The events that are named.")
    dates: list[ExtractedDate] = Field(description="The time expressions.")
