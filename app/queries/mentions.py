"""Where an entity is named."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field
from sqlalchemy import bindparam

from app.queries.filters import Filters, published_filters
from app.queries.listing import Condition, Listing
from app.queries.pages import Json, Resource
from app.queries.parameters import Offsets, Paging, Published, members_of, sort_choice
from app.queries.texts import convert_offsets
from app.schemas.entities import MentionModel
from app.schemas.parameters import CommaSeparated
from app.store.reader import Fetch, Row
from app.store.tables import metadata

mention, article = metadata.tables["mention"], metadata.tables["article"]


class MentionsQuery(Published, Offsets, Paging):
    """A page of mentions."""

    fields: Annotated[tuple[Annotated[str, members_of(MentionModel)], ...], CommaSeparated()] = Field(
        default=(), description="Only these members.", examples=[["text", "article"]]
    )
    sort: Annotated[tuple[Annotated[str, sort_choice("published", "id")], ...], CommaSeparated()] = Field(
        default=("-published", "id"),
        description="The order; `-` before a name descends. `id` is the article and the place in it.",
        examples=[["-published", "id"]],
    )


LISTING = Listing(
    name="mentions",
    source=mention.join(article, article.c.id == mention.c.article_id),
    columns=(
        *(mention.c[name] for name in ("text", "start", "end", "form")),
        *(article.c[name] for name in ("id", "title", "outlet_id")),
    ),
    sorts={
        "published": mention.c.published_earliest,
        "id": mention.c.article_id,
        "start": mention.c.start,
        "end": mention.c.end,
    },
    key=("id", "start", "end"),
)


def of_entity(entity_id: str) -> Condition:
    """Of this entity."""
    return Condition(
        "scope_entity", lambda: mention.c.entity_id == bindparam("scope_entity"), {"scope_entity": entity_id}
    )


def items(fetch: Fetch, rows: Sequence[Row], query: MentionsQuery, base: str) -> list[Json]:
    """The JSON of mentions."""
    found: list[Json] = [
        {
            "text": text,
            "start": start,
            "end": end,
            "form": form,
            "article": {"id": article_id, "title": title, "outlet": outlet, "self": f"{base}/articles/{article_id}"},
        }
        for text, start, end, form, article_id, title, outlet in (row[:7] for row in rows)
    ]
    if query.offset_unit != "codepoint":
        convert_offsets(fetch, found, query.offset_unit)
    return found


FILTERS: Filters = published_filters(article)
RESOURCE: Resource[MentionsQuery] = Resource(LISTING, FILTERS, items)
