"""The tables of articles, quotes, entities and events."""

import secrets
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

from migrations.columns import (
    BY_KEY,
    belongs,
    boolean,
    create_index,
    create_partial_index,
    integer,
    integer_key,
    long_text,
    optional_integer,
    optional_text,
    real,
    refers,
    text,
    text_key,
)

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = """
    corpus outlet entity entity_member alias role event event_alias participant
    article section post time_expression quote about mention appearance coverage
"""
FIRST_ROW = """
    INSERT INTO corpus (id, revision, changed_at, longest_days, cursor_key, knowledge)
    VALUES (1, 0, :now, 0, :key, '')
"""


def upgrade() -> None:
    """Create all tables, and the one row of the corpus with a cursor key of its own."""
    create_outlets()
    create_entities()
    create_events()
    create_articles()
    create_quotes()
    create_presence()
    now, key = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), secrets.token_hex(32)
    op.execute(sa.text(FIRST_ROW).bindparams(now=now, key=key))


def downgrade() -> None:
    """Drop them, those first that refer to others."""
    for table in reversed(TABLES.split()):
        op.drop_table(table)


def create_outlets() -> None:
    """Who publishes, and the corpus as a whole."""
    op.create_table(
        "corpus",
        *integer_key("id"),
        *integer("revision"),
        *text("changed_at"),
        *integer("longest_days"),
        *text("cursor_key knowledge"),
    )
    op.create_table(
        "outlet",
        *text_key("id"),
        *text("name"),
        *long_text("aliases"),
        *optional_text("country language homepage wikidata"),
        *integer("article_count quote_count"),
    )


def create_entities() -> None:
    """Whom and what texts name."""
    op.create_table(
        "entity",
        *text_key("id"),
        *text("type"),
        *optional_text("kind"),
        *text("name_nl name_en"),
        *optional_text("wikidata gender country homepage"),
        *boolean("known"),
        *text("folded"),
        *integer("mention_count article_count quote_count about_count"),
        *text("first_quoted last_quoted"),
        **BY_KEY,
    )
    create_index("entity_by_name", "entity", ["folded", "id"])
    create_index("entity_by_quotes", "entity", ["quote_count DESC", "id"])
    create_index("entity_by_mentions", "entity", ["mention_count DESC", "id"])
    create_index("entity_by_wikidata", "entity", ["wikidata"])
    op.create_table(
        "entity_member",
        *text_key("group_id entity_id"),
        *belongs(group_id="entity", entity_id="entity"),
        **BY_KEY,
    )
    create_index("entity_member_by_entity", "entity_member", ["entity_id"])
    op.create_table(
        "alias",
        *text_key("entity_id folded kind"),
        *text("text"),
        *optional_text("language"),
        *belongs(entity_id="entity"),
    )
    create_index("alias_by_folded", "alias", ["folded"])
    op.create_table(
        "role",
        *integer_key("id"),
        *text("entity_id"),
        *integer("ordinal"),
        *text("title"),
        *optional_text("of_id start_edtf"),
        *text("start_earliest"),
        *optional_text("end_edtf"),
        *text("end_latest"),
        *belongs(entity_id="entity", of_id="entity"),
    )
    create_index("role_by_body", "role", ["of_id"])
    create_index("role_by_entity", "role", ["entity_id", "ordinal"])


def create_events() -> None:
    """What happens."""
    op.create_table(
        "event",
        *text_key("id"),
        *text("type name_nl name_en"),
        *optional_text("when_edtf"),
        *text("when_earliest when_latest"),
        *optional_text("when_precision place_id parent_id wikidata"),
        *boolean("known"),
        *integer("article_count quote_count"),
        *refers(place_id="entity"),
        sa.ForeignKeyConstraint(["parent_id"], ["event.id"], deferrable=True, initially="DEFERRED"),
        **BY_KEY,
    )
    create_index("event_by_date", "event", ["when_earliest DESC", "id"])
    create_index("event_by_parent", "event", ["parent_id"])
    create_index("event_by_place", "event", ["place_id"])
    op.create_table(
        "event_alias",
        *text_key("event_id folded"),
        *text("text"),
        *belongs(event_id="event"),
    )
    create_index("event_alias_by_folded", "event_alias", ["folded"])
    op.create_table(
        "participant",
        *text_key("event_id entity_id role"),
        *integer("ordinal"),
        *belongs(event_id="event", entity_id="entity"),
    )
    create_index("participant_by_entity", "participant", ["entity_id"])


def create_articles() -> None:
    """Texts and their parts."""
    op.create_table(
        "article",
        *text_key("id"),
        *text("kind language"),
        *optional_text("title"),
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
        *long_text("body"),
        sa.UniqueConstraint("source_sha256"),
        sa.UniqueConstraint("source_url"),
        *refers(outlet_id="outlet"),
    )
    create_index("article_by_date", "article", ["published_earliest DESC", "id"])
    create_index("article_by_outlet", "article", ["outlet_id", "published_earliest DESC", "id"])
    op.create_table(
        "section",
        *text_key("article_id"),
        *integer_key("ordinal"),
        *text("role"),
        *integer("start end"),
        *belongs(article_id="article"),
    )
    op.create_table(
        "post",
        *text_key("id"),
        *text("article_id"),
        *integer("ordinal"),
        *optional_text("heading"),
        *optional_integer("heading_start heading_end"),
        *optional_text("time"),
        *integer("start end"),
        *belongs(article_id="article"),
    )
    create_index("post_by_article", "post", ["article_id", "ordinal"], unique=True)
    op.create_table(
        "time_expression",
        *text_key("article_id"),
        *integer_key("start end"),
        *text("text"),
        *optional_text("edtf"),
        *text("earliest latest"),
        *optional_text("precision"),
        *belongs(article_id="article"),
    )


def create_quotes() -> None:
    """Who said what, and about whom."""
    op.create_table(
        "quote",
        *text_key("id"),
        *text("article_id"),
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
        *long_text("about"),
        *text("origin"),
        *optional_text("published_edtf"),
        *text("published_earliest published_latest"),
        *optional_text("published_precision outlet_id"),
        *text("language"),
        *optional_text("title"),
        *belongs(article_id="article", post_id="post"),
        *refers(speaker_id="entity", addressee_id="entity", via_id="entity", event_id="event"),
    )
    create_partial_index("quote_at_event", "quote", ["event_id", "speaker_id", "published_earliest DESC", "id"])
    create_partial_index("quote_by_addressee", "quote", ["addressee_id", "published_earliest DESC", "id"])
    create_index("quote_by_article", "quote", ["article_id", "id"])
    create_index("quote_by_date", "quote", ["published_earliest DESC", "id"])
    create_index("quote_by_event", "quote", ["event_id", "published_earliest DESC", "id"])
    create_index("quote_by_kind", "quote", ["kind", "published_earliest DESC", "id"])
    create_index("quote_by_outlet", "quote", ["outlet_id", "published_earliest DESC", "id"])
    create_partial_index("quote_by_post", "quote", ["post_id", "published_earliest DESC", "id"])
    create_index("quote_by_speaker", "quote", ["speaker_id", "published_earliest DESC", "id"])
    create_partial_index("quote_by_via", "quote", ["via_id", "published_earliest DESC", "id"])
    op.create_table(
        "about",
        *text_key("entity_id quote_id"),
        *text("published_earliest"),
        *belongs(quote_id="quote"),
        *refers(entity_id="entity"),
        **BY_KEY,
    )
    create_index("about_by_date", "about", ["entity_id", "published_earliest DESC", "quote_id"])
    create_index("about_by_quote", "about", ["quote_id"])


def create_presence() -> None:
    """Which entities and events stand where."""
    op.create_table(
        "mention",
        *text_key("article_id"),
        *integer_key("start end"),
        *text_key("entity_id"),
        *text("text form published_earliest"),
        *belongs(article_id="article"),
        *refers(entity_id="entity"),
    )
    create_index("mention_by_entity", "mention", ["entity_id", "published_earliest DESC", "article_id", "start", "end"])
    op.create_table(
        "appearance",
        *text_key("entity_id article_id"),
        *text("published_earliest published_latest"),
        *integer("mentions quotes about"),
        *belongs(article_id="article"),
        *refers(entity_id="entity"),
        **BY_KEY,
    )
    create_index("appearance_by_article", "appearance", ["article_id"])
    create_index("appearance_by_date", "appearance", ["entity_id", "published_earliest DESC", "article_id"])
    op.create_table(
        "coverage",
        *text_key("event_id article_id"),
        *text("published_earliest"),
        *long_text("evidence"),
        *integer("quotes"),
        *belongs(article_id="article"),
        *refers(event_id="event"),
        **BY_KEY,
    )
    create_index("coverage_by_article", "coverage", ["article_id"])
    create_index("coverage_by_date", "coverage", ["event_id", "published_earliest DESC", "article_id"])
