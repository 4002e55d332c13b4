"""Who said what, and about whom."""

from sqlalchemy import LargeBinary, Text
from sqlmodel import Field, Index, SQLModel

from app.store.tables.columns import BY_KEY, Json


class Quote(SQLModel, table=True):
    """An utterance. `text` is the slices of the body at `spans`, joined by a space; ids sort in text order.

    The columns from `published_edtf` on repeat the article's, and `about` what stands in the table of that name, so
    that filters and sorts need this table only. What lists give is `QuoteJson`, made from this.
    """

    __table_args__ = (Index("quote_by_article", "article_id", "id"),)

    id: str = Field(primary_key=True)
    article_id: str = Field(foreign_key="article.id", ondelete="CASCADE")
    post_id: str | None = Field(default=None, foreign_key="post.id", ondelete="CASCADE")
    kind: str
    text: str = Field(sa_type=Text)
    spans: list[list[int]] = Field(sa_type=Json)
    speaker_id: str | None = Field(default=None, foreign_key="entity.id")
    mention_text: str | None = None
    mention_start: int | None = None
    mention_end: int | None = None
    mention_form: str | None = None
    status: str
    candidates: list[str] = Field(default_factory=list, sa_type=Json)
    confidence: float
    explanation: str
    cue_text: str | None = None
    cue_lemma: str | None = None
    cue_start: int | None = None
    cue_end: int | None = None
    stance: str
    polarity: str
    addressee_id: str | None = Field(default=None, foreign_key="entity.id")
    via_id: str | None = Field(default=None, foreign_key="entity.id")
    medium: str | None = None
    said_edtf: str | None = None
    said_earliest: str | None = None
    said_latest: str | None = None
    said_precision: str | None = None
    said_text: str | None = None
    event_id: str | None = Field(default=None, foreign_key="event.id")
    about: list[str] = Field(default_factory=list, sa_type=Json)  # entities, in the order of the text
    origin: str = "extracted"  # or corrected
    published_edtf: str | None = None
    published_earliest: str = ""
    published_latest: str = ""
    published_precision: str | None = None
    outlet_id: str | None = None
    language: str
    title: str | None = None


class About(SQLModel, table=True):
    """An entity that a quote is about, to find the quotes by it."""

    __table_args__ = (Index("about_by_quote", "quote_id"), BY_KEY)

    entity_id: str = Field(primary_key=True, foreign_key="entity.id")
    quote_id: str = Field(primary_key=True, foreign_key="quote.id", ondelete="CASCADE")
    published_earliest: str = ""


class QuoteJson(SQLModel, table=True):
    """The JSON of a quote as lists give it, with references in place of names: see `app.store.quote_json`.

    On SQLite the rows lie in the order of a speaker's list, the newest first, so that a page of it is read from a few
    pages of the file. `speaker_id` is '' for a quote whose speaker is not known.
    """

    __tablename__ = "quote_json"
    __table_args__ = (Index("quote_json_by_quote", "quote_id"), BY_KEY)

    speaker_id: str = Field(primary_key=True)
    published_earliest: str = Field(primary_key=True)
    quote_id: str = Field(primary_key=True, foreign_key="quote.id", ondelete="CASCADE")
    published_latest: str = ""
    document: bytes = Field(sa_type=LargeBinary)
