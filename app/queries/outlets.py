"""Outlets: their filters, the SQL beside them, and the rows made into JSON."""

from collections.abc import Callable, Sequence
from typing import Annotated

import orjson
from pydantic import Field
from sqlalchemy import bindparam, select

from app.queries.conditions import beside
from app.queries.filters import Filters, build, published_filters
from app.queries.listing import Condition, Listing
from app.queries.meaning import Names
from app.queries.pages import Json, Resource
from app.queries.parameters import Paging, Published, Shaping, members_of, sort_choice
from app.schemas.outlets import OutletModel
from app.schemas.parameters import CommaSeparated
from app.store.reader import CorpusState, Fetch, Row, Statement
from app.store.tables import metadata

outlet, article = metadata.tables["outlet"], metadata.tables["article"]


class OutletShape(Shaping):
    """How an outlet is written."""

    fields: Annotated[tuple[Annotated[str, members_of(OutletModel)], ...], CommaSeparated()] = Field(
        default=(), description="Only these members.", examples=[["id", "name"]]
    )


class OutletsQuery(Published, OutletShape, Paging):
    """A page of outlets; date, outlet and language are of its articles."""

    sort: Annotated[tuple[Annotated[str, sort_choice("articles", "name", "id")], ...], CommaSeparated()] = Field(
        default=("-articles", "id"),
        description="The order; `-` before a name descends.",
        examples=[["-articles", "id"]],
    )


class OutletQuery(OutletShape):
    """One outlet."""


LISTING = Listing(
    name="outlets",
    source=outlet,
    columns=(
        *(outlet.c[name] for name in ("id", "name", "country", "language", "homepage", "wikidata", "aliases")),
        *(outlet.c[f"{name}_count"] for name in ("article", "quote")),
    ),
    sorts={"articles": outlet.c.article_count, "name": outlet.c.name, "id": outlet.c.id},
)
BY_ID = Statement(select(*LISTING.columns).where(outlet.c.id == bindparam("id")))


def find_outlet(outlet_id: str, base: str) -> Callable[[Fetch], Json | None]:
    """How to find an outlet by its id."""
    return lambda fetch: next((_outlet(row, base) for row in fetch(BY_ID, {"id": outlet_id})), None)


def items(_: Fetch, rows: Sequence[Row], __: OutletsQuery, base: str) -> list[Json]:
    """The JSON of outlets."""
    return [_outlet(row, base) for row in rows]


def _published(query: OutletsQuery, names: Names, state: CorpusState) -> Condition:
    """Published an article of that date and language."""
    inner = build(published_filters(article), query, names, state)
    return beside("published", article, article.c.outlet_id == outlet.c.id, inner)


FILTERS: Filters = {"by_article": _published}
RESOURCE: Resource[OutletsQuery] = Resource(LISTING, FILTERS, items)


def _outlet(row: Row, base: str) -> Json:
    outlet_id, name, country, language, homepage, wikidata, aliases, articles, quotes = row[:9]
    return {
        "id": outlet_id,
        "name": name,
        "country": country,
        "language": language,
        "homepage": homepage,
        "wikidata": wikidata,
        "aliases": orjson.loads(aliases),
        "articleCount": articles,
        "quoteCount": quotes,
        "self": f"{base}/outlets/{outlet_id}",
    }
