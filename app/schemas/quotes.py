"""Who said what: a quote with its speaker, cue and receipt."""

from pydantic import Field

from app.schemas.common import ArticleRef, EntityRef, Named, ReadModel, SpanModel, WhenModel


class SpeakerModel(EntityRef):
    """The source of a quote; a group has members."""

    members: list[Named] | None = Field(default=None, description="Who the group consists of; only for type group.")


class SpeakerMention(ReadModel):
    """The words by which the text refers to the speaker."""

    text: str = Field(description="Those words.", examples=["de Russische president"])
    start: int = Field(ge=0, description="Offset of the first character.", examples=[1350])
    end: int = Field(ge=0, description="Offset just after the last character.", examples=[1372])
    form: str = Field(
        description="name, genitive, compound, adjective, demonym, handle, nominal, pronoun or implicit.",
        examples=["nominal"],
    )


class CueModel(ReadModel):
    """The word that reports the saying."""

    text: str = Field(description="The word as printed.", examples=["zegt"])
    lemma: str = Field(description="Its dictionary form.", examples=["zeggen"])
    start: int = Field(ge=0, description="Offset of the first character.", examples=[1345])
    end: int = Field(ge=0, description="Offset just after the last character.", examples=[1349])


class QuoteModel(ReadModel):
    """An utterance, who it is attributed to and where it stands."""

    id: str = Field(
        description="The quote's id; ids sort in the order of the text.", examples=["q_zeuwssbrkbdupcfe_00158d"]
    )
    text: str = Field(
        description="The words themselves; the parts of an interrupted quotation are joined by a space.",
        examples=["Rusland heeft zich niet bemoeid"],
    )
    kind: str = Field(
        description="direct: a whole utterance; partial: a marked fragment; indirect: a reported clause.",
        examples=["direct"],
    )
    spans: list[SpanModel] = Field(description="Where it stands in the article's body, one span a part.")
    speaker: SpeakerModel | None = Field(description="Who said it; null when no single candidate leads.")
    speaker_mention: SpeakerMention | None = Field(description="How the text refers to the speaker.")
    status: str = Field(description="resolved, ambiguous, unnamed or unresolved.", examples=["resolved"])
    candidates: list[EntityRef] = Field(description="Who it may be, when status is ambiguous.")
    confidence: float = Field(
        ge=0, le=1, description="Estimated probability that the attribution is right.", examples=[0.97]
    )
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
    published_when: WhenModel | None = Field(description="When the article was published.")
    event: Named | None = Field(description="The event it was said at, if the text says so.")
    post: str | None = Field(description="The liveblog post it stands in.", examples=["p_xiuyyxv4f5m5tucs_05"])
    article: ArticleRef = Field(description="The article it stands in.")
    origin: str = Field(description="extracted, or corrected by a person.", examples=["extracted"])
    self: str = Field(
        description="Its address.", examples=["http://127.0.0.1:8000/v1/quotes/q_zeuwssbrkbdupcfe_00158d"]
    )
    before: str | None = Field(
        default=None,
        description="The sentence before it; in the detail and with `include=context`.",
        examples=["De twee spraken elkaar in Helsinki."],
    )
    after: str | None = Field(
        default=None,
        description="The sentence after it; in the detail and with `include=context`.",
        examples=["Daarna volgde een lunch."],
    )
