"""The corpus as a whole, and who publishes in it."""

from sqlmodel import Field, SQLModel

from app.store.tables.columns import Json


class Corpus(SQLModel, table=True):
    """The single row about everything: what has to be known before any list can be answered."""

    id: int = Field(default=1, primary_key=True)
    revision: int = 0  # every committed change adds one
    changed_at: str  # ISO 8601, UTC, seconds
    longest_days: int = 0  # no dated article spans more days from earliest to latest: bounds overlap scans
    cursor_key: str  # 32 random bytes in hex; authenticates cursors
    knowledge: str = ""  # fingerprint of the knowledge that entities and events were last brought in line with


class Outlet(SQLModel, table=True):
    """A publisher."""

    id: str = Field(primary_key=True)
    name: str
    aliases: list[str] = Field(default_factory=list, sa_type=Json)
    country: str | None = None
    language: str | None = None
    homepage: str | None = None
    wikidata: str | None = None
    article_count: int = 0
    quote_count: int = 0
