"""Events as each article tells of them; the quotes of an event count those of its parts."""

import sqlalchemy as sa
from alembic import op

from migrations.columns import BY_KEY, belongs, create_index, long_text, refers, text, text_key

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

RECOUNT = """
    WITH RECURSIVE part (whole, id) AS (
        SELECT DISTINCT parent_id, parent_id FROM event WHERE parent_id IS NOT NULL
        UNION SELECT part.whole, event.id FROM part JOIN event ON event.parent_id = part.id
    )
    UPDATE event SET quote_count = (
        SELECT coalesce(sum(coverage.quotes), 0) FROM part
        JOIN coverage ON coverage.event_id = part.id WHERE part.whole = event.id
    )
    WHERE id IN (SELECT parent_id FROM event WHERE parent_id IS NOT NULL)
"""


def upgrade() -> None:
    """Create the table, empty until articles are read again, and count."""
    op.create_table(
        "event_telling",
        *text_key("article_id told"),
        *text("event_id type place_id name_nl name_en when_edtf when_earliest when_latest when_precision"),
        *long_text("participants evidence quotes"),
        *belongs(article_id="article"),
        *refers(event_id="event"),
        **BY_KEY,
    )
    create_index("event_telling_by_place", "event_telling", ["place_id", "type", "when_earliest"])
    create_index("event_telling_by_event", "event_telling", ["event_id"])
    op.execute(sa.text(RECOUNT))


def downgrade() -> None:
    """Drop the table; the counts stay as they are."""
    op.drop_table("event_telling")
