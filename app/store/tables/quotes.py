"""Who said what, and about whom."""

from sqlalchemy import Text, text
from sqlmodel import Field, Index, SQLModel

from app.store.tables.columns import Json


class Quote(SQLModel, table=True):
    """An utterance. `text` is the slices of the body at `spans`, joined by a space; ids sort in text order.

    The columns from `published_edtf` on repeat the article's, so that filters and sorts need this table only.
    """

    __table_args__ = (
        Index("quote_by_date", "published_earliest", "id"),
        Index("quote_by_article", "article_id", "id"),
        Index("quote_by_speaker", "speaker_id", "published_earliest", "id"),
        Index("quote_by_event", "event_id", "published_earliest", "id"),
        Index("quote_by_outlet", "outlet_id", "published_earliest", "id"),
        Index("quote_by_kind", "kind", "published_earliest", "id"),
        # few quotes have one of these; the indexes also serve the checks of the foreign keys
        *(
            Index(
                f"quote_by_{name}",
                f"{name}_id",
                "published_earliest",
                "id",
                sqlite_where=text(f"{name}_id IS NOT NULL"),
                postgresql_where=text(f"{name}_id IS NOT NULL"),
            )
            for name in ("addressee", "via", "post")
        ),
    )

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
    origin: str = "extracted"  # or corrected
    published_edtf: str | None = None
    published_earliest: str = ""
    published_latest: str = ""
    published_precision: str | None = None
    outlet_id: str | None = None
    language: str


class About(SQLModel, table=True):
    """An entity that a quote is about."""

    __table_args__ = (
        Index("about_by_date", "entity_id", "published_earliest", "quote_id"),
        Index("about_by_quote", "quote_id"),
    )

    entity_id: str = Field(primary_key=True, foreign_key="entity.id")
    quote_id: str = Field(primary_key=True, foreign_key="quote.id", ondelete="CASCADE")
    ordinal: int
    published_earliest: str = ""
