"""What can be embedded in articles: their quotes, entities and events."""

from collections.abc import Callable, Mapping, Sequence

from sqlalchemy import bindparam, select

from app.queries import entities, events, quotes
from app.queries.pages import Json
from app.queries.quotes import QuoteShape
from app.store.reader import Fetch, Row, Statement
from app.store.tables import metadata

appearance, coverage = metadata.tables["appearance"], metadata.tables["coverage"]

MOST = 100  # of each in one article

QUOTES = Statement(
    select(quotes.documents.c.document)
    .select_from(quotes.quote.join(quotes.documents, quotes.documents.c.quote_id == quotes.quote.c.id))
    .where(quotes.quote.c.article_id == bindparam("id"))
    .order_by(quotes.quote.c.id)
    .limit(MOST)
)
ENTITIES = Statement(
    select(*entities.LISTING.columns)
    .select_from(entities.LISTING.source.join(appearance, appearance.c.entity_id == entities.entity.c.id))
    .where(appearance.c.article_id == bindparam("id"))
    .order_by(appearance.c.mentions.desc(), appearance.c.entity_id)
    .limit(MOST)
)
EVENTS = Statement(
    select(*events.LISTING.columns)
    .select_from(events.LISTING.source.join(coverage, coverage.c.event_id == events.event.c.id))
    .where(coverage.c.article_id == bindparam("id"))
    .order_by(events.event.c.when_earliest, events.event.c.id)
    .limit(MOST)
)
Write = Callable[[Fetch, Sequence[Row], str], list[Json]]
PARTS: Mapping[str, tuple[Statement, Write]] = {
    "quotes": (QUOTES, lambda fetch, rows, base: quotes.items(fetch, rows, QuoteShape(), base)),
    "entities": (ENTITIES, lambda fetch, rows, base: entities.write(fetch, rows, (), base)),
    "events": (EVENTS, events.write),
}


def add_parts(fetch: Fetch, articles: Sequence[Json], include: Sequence[str], base: str) -> None:
    """Embed the parts that are asked for, their spans in code points."""
    for name, (statement, write) in PARTS.items():
        if name in include:
            for article in articles:
                article[name] = write(fetch, fetch(statement, {"id": article["id"]}), base)
