"""What happens: summits, elections, wars, matches."""

from sqlmodel import Field, Index, SQLModel

from app.store.tables.columns import BY_KEY, deferred


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
