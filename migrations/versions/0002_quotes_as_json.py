"""The JSON of each quote, kept in the order of its speaker's list; `app.store.migrate` writes what is missing."""

import sqlalchemy as sa
from alembic import op

from migrations.columns import belongs, create_index, text, text_key

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# Alembic cannot say that a key descends, and a table without rowid lies in the order of its key.
ON_SQLITE = """
    CREATE TABLE quote_json (
        speaker_id VARCHAR NOT NULL,
        published_earliest VARCHAR NOT NULL,
        quote_id VARCHAR NOT NULL,
        published_latest VARCHAR NOT NULL,
        document BLOB NOT NULL,
        PRIMARY KEY (speaker_id, published_earliest DESC, quote_id),
        FOREIGN KEY (quote_id) REFERENCES quote (id) ON DELETE CASCADE
    ) WITHOUT ROWID
"""


def upgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        op.execute(ON_SQLITE)
    else:
        op.create_table(
            "quote_json",
            *text_key("speaker_id published_earliest quote_id"),
            *text("published_latest"),
            sa.Column("document", sa.LargeBinary(), nullable=False),
            *belongs(quote_id="quote"),
        )
    create_index("quote_json_by_quote", "quote_json", ["quote_id"])


def downgrade() -> None:
    op.drop_table("quote_json")
