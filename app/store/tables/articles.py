"""Texts and their parts. Every `start` and `end` is a code point offset into `Article.body`, end-exclusive."""

from typing import Any

from sqlalchemy import Text
from sqlmodel import Field, Index, SQLModel

from app.store.tables.columns import Json


class Article(SQLModel, table=True):
    """A text as it is served. Dates are '' in `published_earliest` and `published_latest` if it has none.

    `source_sha256` is its identity: the SHA-256 of the original's bytes, whether we hold the original or a retelling.
    """

    id: str = Field(primary_key=True)
    kind: str
    language: str
    title: str | None = None
    text_sha256: str
    source_sha256: str = Field(unique=True)
    source_url: str | None = Field(default=None, unique=True)
    origin: str  # original or retelling
    provenance: dict[str, Any] = Field(default_factory=dict, sa_type=Json)
    outlet_id: str | None = Field(default=None, foreign_key="outlet.id")
    published_edtf: str | None = None
    published_earliest: str = ""
    published_latest: str = ""
    published_precision: str | None = None
    title_start: int | None = None  # only where the title stands in the body
    title_end: int | None = None
    revision: int = 1
    changed_at: str
    extractor: str
    fingerprint: str  # of everything that this article's rows follow from
    quote_count: int = 0
    body: str = Field(sa_type=Text)  # last: what stands before it is read without it


class Section(SQLModel, table=True):
    """A part of the body: title, standfirst, subheading, paragraph or caption."""

    article_id: str = Field(primary_key=True, foreign_key="article.id", ondelete="CASCADE")
    ordinal: int = Field(primary_key=True)
    role: str
    start: int
    end: int


class Post(SQLModel, table=True):
    """An entry of a liveblog, in the order of the page; `heading` is the body between its offsets."""

    __table_args__ = (Index("post_by_article", "article_id", "ordinal", unique=True),)

    id: str = Field(primary_key=True)
    article_id: str = Field(foreign_key="article.id", ondelete="CASCADE")
    ordinal: int
    heading: str | None = None
    heading_start: int | None = None
    heading_end: int | None = None
    time: str | None = None
    start: int
    end: int


class TimeExpression(SQLModel, table=True):
    """Words for a time; `edtf` is NULL and the days are '' where the text does not tell which."""

    __tablename__ = "time_expression"

    article_id: str = Field(primary_key=True, foreign_key="article.id", ondelete="CASCADE")
    start: int = Field(primary_key=True)
    end: int = Field(primary_key=True)
    text: str
    edtf: str | None = None
    earliest: str = ""
    latest: str = ""
    precision: str | None = None
