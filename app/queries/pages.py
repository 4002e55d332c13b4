"""A page of a list, from query to bytes: the same steps for every list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic

import orjson
from pydantic import BaseModel

from app.queries.cursor import Cursor, read_cursor, write_cursor
from app.queries.filters import Filters, build
from app.queries.listing import COUNT_LIMIT, Condition, Listing, count_rows, fetch_page
from app.queries.meaning import Meanings, Names
from app.queries.parameters import Query, with_parts
from app.queries.references import Known, KnownNames
from app.queries.spelling import SHAPING, Asked, with_cursor
from app.store.reader import CorpusState, Fetch, Row

WITH_BODIES = frozenset({"include", "fields", "offset_unit"})
Json = dict[str, Any]
Plan = tuple[Listing, list[Condition]]


class Memory:
    """What is kept from one answer to the next, for as long as the corpus does not change. `base` is the API's."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.meanings = Meanings()
        self.names = KnownNames(base)


@dataclass(frozen=True, slots=True)
class Resource(Generic[Query]):
    """A list that can be asked for: its SQL, what its filters mean, and how its rows become JSON."""

    listing: Listing
    filters: Filters
    items: Callable[[Fetch, Sequence[Row], Query, str], list[Json]]
    plan: Callable[[Query, Names, CorpusState, Sequence[Condition]], Plan] | None = None
    """Where the query decides what the list is made of: that, with all conditions; given are those of the scope."""
    write: Callable[[Fetch, Sequence[Row], Known], bytes] | None = None
    """A shorter way to the JSON of items whose shape is not changed by the query."""
    fit: Callable[[Fetch, Sequence[Row], Query], int] | None = None
    """How many of these rows, from the first, one answer has room for: at least one, and a page may be short."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """The bytes of an answer with what HTTP says about them."""

    body: bytes
    links: tuple[tuple[str, str], ...] = ()  # relation, address


def reads_bodies(query: BaseModel) -> bool:
    """Whether a page may need the bodies of its articles, which can be large, and so takes a thread from the start."""
    return not query.model_fields_set.isdisjoint(WITH_BODIES)


def read_page(
    fetch: Fetch,
    resource: Resource[Any],
    query: Any,
    asked: Asked,
    *,
    state: CorpusState,
    memory: Memory,
    scope: Sequence[Condition] = (),
) -> Rendered:
    """Read one page; `scope` are conditions that the list's own address implies. Raises InputInvalid for a cursor."""
    cursor = read_cursor(query.cursor, walk=asked.walk, secret=state.cursor_key) if query.cursor else None
    names = Names(fetch, memory.meanings, state.revision)
    if resource.plan:
        listing, conditions = resource.plan(query, names, state, scope)
    else:
        listing, conditions = resource.listing, [*scope, *build(resource.filters, query, names, state)]
    page = fetch_page(fetch, listing, conditions, asked.order, cursor, query.limit)
    if resource.fit and (room := resource.fit(fetch, page.rows[:: -1 if page.backward else 1], query)) < len(page.rows):
        page = fetch_page(fetch, listing, conditions, asked.order, cursor, room)
    if resource.write and not SHAPING & query.model_fields_set:
        items = resource.write(fetch, page.rows, memory.names.at(state.revision))
    else:
        items = orjson.dumps(_items(fetch, resource, page.rows, query, memory.base))
    answer: Json = {"self": asked.address}
    links = [("self", asked.address)]
    for relation, key in (("next", page.after), ("prev", page.before)):
        if key is not None:
            place = write_cursor(Cursor(relation == "prev", tuple(key)), walk=asked.walk, secret=state.cursor_key)
            answer[relation] = with_cursor(asked, place)
            links.append((relation, answer[relation]))
    if query.count:
        total = count_rows(fetch, listing, conditions)
        answer |= {"totalCount": min(total, COUNT_LIMIT), "totalCountExact": total <= COUNT_LIMIT}
    if names.hints:
        answer["hints"] = names.hints
    if names.filters:
        answer["meta"] = {"filters": names.filters}
    return Rendered(b'{"items":%b,%b' % (items, orjson.dumps(answer)[1:]), tuple(links))


def _items(fetch: Fetch, resource: Resource[Any], rows: Sequence[Row], query: Any, base: str) -> list[Json]:
    items = resource.items(fetch, rows, with_parts(query), base)
    if query.fields:
        items = [{name: item[name] for name in query.fields if name in item} for item in items]
    return items
