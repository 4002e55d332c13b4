"""What happened: events with their date, place and participants."""

from pydantic import Field

from app.schemas.common import ArticleRef, EntityRef, Labels, Named, ReadModel, SpanModel, WhenModel


class ParticipantModel(ReadModel):
    """Somebody at an event."""

    entity: EntityRef = Field(description="Who.")
    role: str = Field(description="As what.", examples=["participant"])


class EvidenceModel(ReadModel):
    """The words of an article that name an event."""

    article: ArticleRef = Field(description="The article.")
    spans: list[SpanModel] = Field(description="Where the event is named in its body.")


class EventModel(Named):
    """Something that happened somewhere, some time."""

    type: str = Field(description="What sort of event.", examples=["summit"])
    labels: Labels = Field(description="Its name in Dutch and in English.")
    when: WhenModel | None = Field(description="When it happened; null if not known.")
    place: EntityRef | None = Field(description="Where it happened; null if not known.")
    participants: list[ParticipantModel] = Field(description="Who took part.")
    part_of: Named | None = Field(description="The larger event that it is part of.")
    wikidata: str | None = Field(description="The Wikidata item.", examples=["Q55435096"])
    known: bool = Field(description="Whether it is in the catalogue, or was first met in an article.", examples=[True])
    article_count: int = Field(
        ge=0, description="How many articles cover it; its parts count for themselves.", examples=[3]
    )
    quote_count: int = Field(ge=0, description="How many quotes were said at it or at one of its parts.", examples=[21])
    self: str = Field(description="Its address.", examples=["http://127.0.0.1:8000/v1/events/helsinki-summit-2018"])
    parts: list[Named] | None = Field(default=None, description="Events that are part of it, in the detail.")
    evidence: list[EvidenceModel] | None = Field(
        default=None, description="The words that name it, in at most 100 articles, newest first; in the detail."
    )
