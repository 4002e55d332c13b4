"""What happens: summits, elections, wars, matches."""

from sqlmodel import Field, Index, SQLModel

from app.store.tables.columns import BY_KEY, Json, deferred


class Event(SQLModel, table=True):
    """Something that happened somewhere, some time; the dates are '' where unknown."""

    __table_args__ = (
        Index("event_by_place", "place_id"),
        Index("event_by_parent", "parent_id"),
        BY_KEY,
    )

    id: str = Field(primary_key=True)
    type: str
    name_nl: str
    name_en: str
    when_edtf: str | None = None
    when_earliest: str = ""
    when_latest: str = ""
    when_precision: str | None = None
    place_id: str | None = Field(default=None, foreign_key="entity.id")
    parent_id: str | None = Field(default=None, sa_column_args=[deferred("event.id")])
    wikidata: str | None = None
    known: bool
    article_count: int = 0
    quote_count: int = 0  # at its parts too


class EventAlias(SQLModel, table=True):
    """A written form of an event's name."""

    __tablename__ = "event_alias"
    __table_args__ = (Index("event_alias_by_folded", "folded"),)

    event_id: str = Field(primary_key=True, foreign_key="event.id", ondelete="CASCADE")
    folded: str = Field(primary_key=True)
    text: str


class Participant(SQLModel, table=True):
    """Who was at an event, and as what."""

    __table_args__ = (Index("participant_by_entity", "entity_id"),)

    event_id: str = Field(primary_key=True, foreign_key="event.id", ondelete="CASCADE")
    entity_id: str = Field(primary_key=True, foreign_key="entity.id", ondelete="CASCADE")
    role: str = Field(primary_key=True)
    ordinal: int


class EventTelling(SQLModel, table=True):
    """An event as one article tells of it, and which event of the corpus that is; `told` is its id in the article.

    Of events that the knowledge does not have: the tellings of one place and kind decide which are the same.
    """

    __tablename__ = "event_telling"
    __table_args__ = (
        Index("event_telling_by_place", "place_id", "type", "when_earliest"),
        Index("event_telling_by_event", "event_id"),
        BY_KEY,
    )

    article_id: str = Field(primary_key=True, foreign_key="article.id", ondelete="CASCADE")
    told: str = Field(primary_key=True)
    event_id: str = Field(foreign_key="event.id")
    type: str
    place_id: str
    name_nl: str
    name_en: str
    when_edtf: str
    when_earliest: str
    when_latest: str
    when_precision: str
    participants: list[list[str]] = Field(sa_type=Json)  # entity and role, in the order of the text
    evidence: list[list[int]] = Field(sa_type=Json)
    quotes: list[str] = Field(sa_type=Json)  # ids of those that were said at it
