"""A page of a list, from query to bytes: the same steps for every list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import Any, Generic, Protocol
from urllib.parse import urlencode

import orjson

from app.queries.cursor import Cursor, read_cursor, write_cursor
from app.queries.filters import Filters, build
from app.queries.listing import COUNT_LIMIT, Condition, Listing, Order, count_rows, fetch_page
from app.queries.meaning import Meanings, Names
from app.queries.parameters import Query, with_parts
from app.store.reader import CorpusState, Fetch, Row

Json = dict[str, Any]
NOT_FILTERS = frozenset({"limit", "cursor", "count", "fields", "include", "offset_unit", "format"})


class PageQuery(Protocol):
    """What every list is asked with."""

    limit: int
    cursor: str | None
    count: bool
    sort: tuple[str, ...]
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Resource(Generic[Query]):
    """A list that can be asked for: its SQL, what its filters mean, and how its rows become JSON."""

    listing: Listing
    filters: Filters
    items: Callable[[Fetch, Sequence[Row], Query, str], list[Json]]
    prepare: Callable[[Query, Names, CorpusState], tuple[Listing, list[Condition]]] | None = None
    """Where the query decides what the list is made of: that, with its own conditions."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """The bytes of an answer with what HTTP says about them."""

    body: bytes
    links: tuple[tuple[str, str], ...] = ()  # relation, address


@dataclass(frozen=True, slots=True)
class Asked:
    """A query to one list, put into its one spelling."""

    address: str  # of the page that is asked for
    walk: str  # of the list with its filters and order, whichever the page
    order: tuple[Order, ...]
    tag: str  # tells this query from others


@lru_cache(maxsize=1_024)  # times 32 kB for the longest query
def ask(query: Any, address: str, key: tuple[str, ...] = ("id",)) -> Asked:
    """Spell a query in the one way; `address` is that of the list."""
    order = _order(getattr(query, "sort", ()), key)
    fields = type(query).model_fields
    values = ((name, getattr(query, name)) for name in query.model_fields_set)
    given = {name: _spelt(value) for name, value in values if value != fields[name].default}
    own = _address(address, {fields[name].alias or name: value for name, value in given.items()})
    filters = {
        fields[name].alias or name: value for name, value in given.items() if name not in NOT_FILTERS and name != "sort"
    }
    walk = _address(address, {**filters, "sort": ",".join(("-" if down else "") + name for name, down in order)})
    return Asked(own, walk, order, blake2b(own.encode(), digest_size=8).hexdigest())


def read_page(
    fetch: Fetch,
    resource: Resource[Any],
    query: Any,
    asked: Asked,
    *,
    state: CorpusState,
    meanings: Meanings,
    base: str,
    scope: Sequence[Condition] = (),
) -> Rendered:
    """Read one page; `scope` are conditions that the list's own address implies. Raises InputInvalid for a cursor."""
    cursor = read_cursor(query.cursor, walk=asked.walk, secret=state.cursor_key) if query.cursor else None
    names = Names(fetch, meanings, state.revision)
    listing, own = resource.prepare(query, names, state) if resource.prepare else (resource.listing, [])
    conditions = [*scope, *own, *build(resource.filters, query, names, state)]
    page = fetch_page(fetch, listing, conditions, asked.order, cursor, query.limit)
    items = resource.items(fetch, page.rows, with_parts(query), base)
    if query.fields:
        items = [{name: item[name] for name in query.fields if name in item} for item in items]
    answer: Json = {"items": items, "self": asked.address}
    links = [("self", asked.address)]
    for relation, key in (("next", page.after), ("prev", page.before)):
        if key is not None:
            place = write_cursor(Cursor(relation == "prev", tuple(key)), walk=asked.walk, secret=state.cursor_key)
            answer[relation] = _with_cursor(query, asked, place)
            links.append((relation, answer[relation]))
    if query.count:
        total = count_rows(fetch, listing, conditions)
        answer |= {"totalCount": min(total, COUNT_LIMIT), "totalCountExact": total <= COUNT_LIMIT}
    if names.hints:
        answer["hints"] = names.hints
    if names.filters:
        answer["meta"] = {"filters": names.filters}
    return Rendered(orjson.dumps(answer), tuple(links))


def _order(sort: tuple[str, ...], key: tuple[str, ...]) -> tuple[Order, ...]:
    """The terms of an order, each name once, with the primary key at the end to make it total."""
    terms: dict[str, bool] = {}
    for term in sort:
        terms.setdefault(term.removeprefix("-"), term.startswith("-"))
        if key[0] in terms:
            break
    down = terms.get(key[0], False)
    for name in key:
        terms.setdefault(name, down)
    return tuple(Order(name, down) for name, down in terms.items())


def _spelt(value: Any) -> str | tuple[str, ...]:
    if isinstance(value, bool):
        return "true" if value else "false"
    return tuple(map(str, value)) if isinstance(value, tuple) else str(value)


def _address(address: str, parameters: dict[str, Any]) -> str:
    """The address with parameters; lists are written with commas, but names (which may hold one) are repeated."""
    if not parameters:
        return address
    joined = {
        name: ",".join(value) if isinstance(value, tuple) and name in ("fields", "include", "sort") else value
        for name, value in sorted(parameters.items())
    }
    return f"{address}?{urlencode(joined, doseq=True, safe=',/:')}"


def _with_cursor(query: Any, asked: Asked, cursor: str) -> str:
    """The address of the page that a cursor points at."""
    if query.cursor is None:
        return f"{asked.address}{'&' if '?' in asked.address else '?'}cursor={cursor}"
    return asked.address.replace(f"cursor={query.cursor}", f"cursor={cursor}")
