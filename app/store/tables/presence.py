"""Which entities and events stand where; the date of the article is repeated to walk lists by it."""

from sqlmodel import Field, Index, SQLModel

from app.store.tables.columns import BY_KEY, Json


class Mention(SQLModel, table=True):
    """One place where an article refers to an entity."""

    article_id: str = Field(primary_key=True, foreign_key="article.id", ondelete="CASCADE")
    start: int = Field(primary_key=True)
    end: int = Field(primary_key=True)
    entity_id: str = Field(primary_key=True, foreign_key="entity.id")
    text: str
    form: str
    published_earliest: str = ""


class Appearance(SQLModel, table=True):
    """An entity in an article: how often it is named, is quoted and is talked about there."""

    __table_args__ = (Index("appearance_by_article", "article_id"), BY_KEY)

    entity_id: str = Field(primary_key=True, foreign_key="entity.id")
    article_id: str = Field(primary_key=True, foreign_key="article.id", ondelete="CASCADE")
    published_earliest: str = ""
    published_latest: str = ""
    mentions: int
    quotes: int
    about: int


class Coverage(SQLModel, table=True):
    """An event in an article, with the spans that are the evidence for it."""

    __table_args__ = (Index("coverage_by_article", "article_id"), BY_KEY)

    event_id: str = Field(primary_key=True, foreign_key="event.id")
    article_id: str = Field(primary_key=True, foreign_key="article.id", ondelete="CASCADE")
    published_earliest: str = ""
    evidence: list[list[int]] = Field(default_factory=list, sa_type=Json)
    quotes: int
