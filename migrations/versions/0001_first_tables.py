"""The tables of articles, quotes, entities and events."""

import secrets
from datetime import UTC, datetime
from functools import partial
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# what compares by code point on both databases
TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")


TABLES = """
    corpus outlet entity entity_member alias role event event_alias participant
    article section post time_expression quote about mention appearance coverage
"""


def columns(names: str, *, of: Any, null: bool = False) -> list[sa.Column[Any]]:
    """Columns of one type, by their names."""
    return [sa.Column(name, of, nullable=null) for name in names.split()]


text = partial(columns, of=TEXT)
optional_text = partial(columns, of=TEXT, null=True)
long_text = partial(columns, of=sa.Text())
integer = partial(columns, of=sa.Integer())
optional_integer = partial(columns, of=sa.Integer(), null=True)
real = partial(columns, of=sa.Float())
boolean = partial(columns, of=sa.Boolean())


def create_partial_index(name: str, table: str, names: list[str]) -> None:
    """An index of the rows in which the first column is not NULL."""
    present = sa.text(f"{names[0]} IS NOT NULL")
    op.create_index(name, table, names, sqlite_where=present, postgresql_where=present)


def upgrade() -> None:
    """Create all tables, and the one row of the corpus with a cursor key of its own."""
    create_outlets()
    create_entities()
    create_events()
    create_articles()
    create_quotes()
    create_presence()
    op.execute(
        sa.text(
            "INSERT INTO corpus (id, revision, changed_at, longest_days, cursor_key, knowledge)"
            " VALUES (1, 0, :now, 0, :key, '')"
        ).bindparams(now=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), key=secrets.token_hex(32))
    )


def downgrade() -> None:
    """Drop them, those first that refer to others."""
    for table in reversed(TABLES.split()):
        op.drop_table(table)


def create_outlets() -> None:
    """Who publishes, and the corpus as a whole."""
    op.create_table(
        "corpus",
        *integer("id revision"),
        *text("changed_at"),
        *integer("longest_days"),
        *text("cursor_key knowledge"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "outlet",
        *text("id name"),
        *long_text("aliases"),
        *optional_text("country language homepage wikidata"),
        *integer("article_count quote_count"),
        sa.PrimaryKeyConstraint("id"),
    )


def create_entities() -> None:
    """Whom and what texts name."""
    op.create_table(
        "entity",
        *text("id type"),
        *optional_text("kind"),
        *text("name_nl name_en"),
        *optional_text("wikidata gender country homepage"),
        *boolean("known"),
        *text("folded"),
        *integer("mention_count article_count quote_count about_count"),
        *text("first_quoted last_quoted"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("entity_by_name", "entity", ["folded", "id"])
    op.create_index("entity_by_quotes", "entity", ["quote_count", "id"])
    op.create_index("entity_by_wikidata", "entity", ["wikidata"])
    op.create_table(
        "entity_member",
        *text("group_id entity_id"),
        sa.PrimaryKeyConstraint("group_id", "entity_id"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["group_id"], ["entity.id"], ondelete="CASCADE"),
    )
    op.create_index("entity_member_by_entity", "entity_member", ["entity_id"])
    op.create_table(
        "alias",
        *text("entity_id folded kind text"),
        *optional_text("language"),
        sa.PrimaryKeyConstraint("entity_id", "folded", "kind"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], ondelete="CASCADE"),
    )
    op.create_index("alias_by_folded", "alias", ["folded"])
    op.create_table(
        "role",
        *integer("id"),
        *text("entity_id"),
        *integer("ordinal"),
        *text("title"),
        *optional_text("of_id start_edtf"),
        *text("start_earliest"),
        *optional_text("end_edtf"),
        *text("end_latest"),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["of_id"], ["entity.id"], ondelete="CASCADE"),
    )
    op.create_index("role_by_body", "role", ["of_id"])
    op.create_index("role_by_entity", "role", ["entity_id", "ordinal"])


def create_events() -> None:
    """What happens."""
    op.create_table(
        "event",
        *text("id type name_nl name_en"),
        *optional_text("when_edtf"),
        *text("when_earliest when_latest"),
        *optional_text("when_precision place_id parent_id wikidata"),
        *boolean("known"),
        *integer("article_count quote_count"),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["parent_id"], ["event.id"], deferrable=True, initially="DEFERRED"),
        sa.ForeignKeyConstraint(["place_id"], ["entity.id"]),
    )
    op.create_index("event_by_date", "event", ["when_earliest", "id"])
    op.create_index("event_by_parent", "event", ["parent_id"])
    op.create_index("event_by_place", "event", ["place_id"])
    op.create_table(
        "event_alias",
        *text("event_id folded text"),
        sa.PrimaryKeyConstraint("event_id", "folded"),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], ondelete="CASCADE"),
    )
    op.create_index("event_alias_by_folded", "event_alias", ["folded"])
    op.create_table(
        "participant",
        *text("event_id entity_id role"),
        *integer("ordinal"),
        sa.PrimaryKeyConstraint("event_id", "entity_id", "role"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], ondelete="CASCADE"),
    )
    op.create_index("participant_by_entity", "participant", ["entity_id"])


def create_articles() -> None:
    """Texts and their parts."""
    op.create_table(
        "article",
        *text("id kind language"),
        *optional_text("title"),
        *long_text("body"),
        *text("text_sha256 source_sha256"),
        *optional_text("source_url"),
        *text("origin"),
        *long_text("provenance"),
        *optional_text("outlet_id published_edtf"),
        *text("published_earliest published_latest"),
        *optional_text("published_precision"),
        *optional_integer("title_start title_end"),
        *integer("revision"),
        *text("changed_at extractor fingerprint"),
        *integer("quote_count"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("source_sha256"),
        sa.UniqueConstraint("source_url"),
        sa.ForeignKeyConstraint(["outlet_id"], ["outlet.id"]),
    )
    op.create_index("article_by_date", "article", ["published_earliest", "id"])
    op.create_index("article_by_outlet", "article", ["outlet_id", "published_earliest", "id"])
    op.create_table(
        "section",
        *text("article_id"),
        *integer("ordinal"),
        *text("role"),
        *integer("start end"),
        sa.PrimaryKeyConstraint("article_id", "ordinal"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
    )
    op.create_table(
        "post",
        *text("id article_id"),
        *integer("ordinal"),
        *optional_text("heading"),
        *optional_integer("heading_start heading_end"),
        *optional_text("time"),
        *integer("start end"),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
    )
    op.create_index("post_by_article", "post", ["article_id", "ordinal"], unique=True)
    op.create_table(
        "time_expression",
        *text("article_id"),
        *integer("start end"),
        *text("text"),
        *optional_text("edtf"),
        *text("earliest latest"),
        *optional_text("precision"),
        sa.PrimaryKeyConstraint("article_id", "start", "end"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
    )


def create_quotes() -> None:
    """Who said what, and about whom."""
    op.create_table(
        "quote",
        *text("id article_id"),
        *optional_text("post_id"),
        *text("kind"),
        *long_text("text spans"),
        *optional_text("speaker_id mention_text"),
        *optional_integer("mention_start mention_end"),
        *optional_text("mention_form"),
        *text("status"),
        *long_text("candidates"),
        *real("confidence"),
        *text("explanation"),
        *optional_text("cue_text cue_lemma"),
        *optional_integer("cue_start cue_end"),
        *text("stance polarity"),
        *optional_text(
            "addressee_id via_id medium said_edtf said_earliest said_latest said_precision said_text event_id"
        ),
        *text("origin"),
        *optional_text("published_edtf"),
        *text("published_earliest published_latest"),
        *optional_text("published_precision outlet_id"),
        *text("language"),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["addressee_id"], ["entity.id"]),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"]),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["speaker_id"], ["entity.id"]),
        sa.ForeignKeyConstraint(["via_id"], ["entity.id"]),
    )
    create_partial_index("quote_by_addressee", "quote", ["addressee_id", "published_earliest", "id"])
    op.create_index("quote_by_article", "quote", ["article_id", "id"])
    op.create_index("quote_by_date", "quote", ["published_earliest", "id"])
    op.create_index("quote_by_event", "quote", ["event_id", "published_earliest", "id"])
    op.create_index("quote_by_kind", "quote", ["kind", "published_earliest", "id"])
    op.create_index("quote_by_outlet", "quote", ["outlet_id", "published_earliest", "id"])
    create_partial_index("quote_by_post", "quote", ["post_id", "published_earliest", "id"])
    op.create_index("quote_by_speaker", "quote", ["speaker_id", "published_earliest", "id"])
    create_partial_index("quote_by_via", "quote", ["via_id", "published_earliest", "id"])
    op.create_table(
        "about",
        *text("entity_id quote_id"),
        *integer("ordinal"),
        *text("published_earliest"),
        sa.PrimaryKeyConstraint("entity_id", "quote_id"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"]),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], ondelete="CASCADE"),
    )
    op.create_index("about_by_date", "about", ["entity_id", "published_earliest", "quote_id"])
    op.create_index("about_by_quote", "about", ["quote_id"])


def create_presence() -> None:
    """Which entities and events stand where."""
    op.create_table(
        "mention",
        *text("article_id"),
        *integer("start end"),
        *text("entity_id text form published_earliest"),
        sa.PrimaryKeyConstraint("article_id", "start", "end", "entity_id"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"]),
    )
    op.create_index("mention_by_entity", "mention", ["entity_id", "published_earliest", "article_id", "start"])
    op.create_table(
        "appearance",
        *text("entity_id article_id published_earliest published_latest"),
        *integer("mentions quotes about"),
        sa.PrimaryKeyConstraint("entity_id", "article_id"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"]),
    )
    op.create_index("appearance_by_article", "appearance", ["article_id"])
    op.create_index("appearance_by_date", "appearance", ["entity_id", "published_earliest", "article_id"])
    op.create_table(
        "coverage",
        *text("event_id article_id published_earliest"),
        *long_text("evidence"),
        *integer("quotes"),
        sa.PrimaryKeyConstraint("event_id", "article_id"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"]),
    )
    op.create_index("coverage_by_article", "coverage", ["article_id"])
    op.create_index("coverage_by_date", "coverage", ["event_id", "published_earliest", "article_id"])
