"""A query in its one spelling: the address of its page, the walk that its cursors belong to, its tag."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import blake2b
from typing import Any, Final, NamedTuple
from urllib.parse import quote_plus

from pydantic import BaseModel

from app.queries.listing import Order

SHAPING: Final = frozenset({"fields", "include", "offset_unit"})  # what changes the items, and not which they are
NOT_FILTERS: Final = SHAPING | {"limit", "cursor", "count", "format", "sort"}
WITH_COMMAS: Final = frozenset({"fields", "include", "sort"})  # other lists, of names that may hold one, are repeated
SAFE: Final = ",/:"
CURSOR: Final = "cursor={}"  # braces are escaped in any text that a query holds
_PLAIN: Final = re.compile(r"[A-Za-z0-9_.~,/:-]*", re.ASCII)  # needs no escape: donald-trump, 2018-07


@dataclass(frozen=True, slots=True)
class Asked:
    """A query to one list, put into its one spelling."""

    address: str  # of the page that is asked for
    page_at: str  # the address of another page of the walk, with `{}` where its cursor goes
    walk: str  # of the list with its filters and order, whichever the page
    order: tuple[Order, ...]
    tag: str  # tells this query from others


class _Parameter(NamedTuple):
    name: str
    alias: str
    default: Any
    filters: bool
    commas: bool


def ask(query: BaseModel, address: str, key: tuple[str, ...] = ("id",)) -> Asked:
    """Spell a query in the one way; `address` is that of the list."""
    order = _order(getattr(query, "sort", ()), key)
    own, elsewhere, walk, given = [], [], [], query.model_fields_set
    for parameter in _parameters(type(query)):
        if parameter.name == "cursor":
            elsewhere.append(CURSOR)
        if parameter.name not in given or (value := getattr(query, parameter.name)) == parameter.default:
            continue
        written = [f"{parameter.alias}={_escaped(text)}" for text in _texts(value, commas=parameter.commas)]
        own += written
        if parameter.name != "cursor":
            elsewhere += written
        if parameter.filters:
            walk += written
    page = f"{address}?{'&'.join(own)}" if own else address
    terms = ",".join([("-" if down else "") + name for name, down in order])
    tag = blake2b(page.encode(), digest_size=8).hexdigest()
    return Asked(page, f"{address}?{'&'.join(elsewhere)}", f"{address}?{'&'.join(walk)}&sort={terms}", order, tag)


def with_cursor(asked: Asked, cursor: str) -> str:
    """The address of the page that a cursor points at, as it spells itself."""
    return asked.page_at.replace(CURSOR, f"cursor={cursor}", 1)


@cache
def _parameters(model: type[BaseModel]) -> tuple[_Parameter, ...]:
    """The parameters of a model in the order in which they are spelt."""
    fields = ((name, field.alias or name, field.default) for name, field in model.model_fields.items())
    found = (_Parameter(*field, field[0] not in NOT_FILTERS, field[0] in WITH_COMMAS) for field in fields)
    return tuple(sorted(found, key=lambda parameter: parameter.alias))


@lru_cache(maxsize=512)
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


def _texts(value: Any, *, commas: bool) -> Iterator[str]:
    """A value as it is written; a list once with commas, or once for each of its elements."""
    if isinstance(value, tuple):
        yield from [",".join(map(str, value))] if commas else map(str, value)
    elif isinstance(value, bool):
        yield "true" if value else "false"
    else:
        yield str(value)


def _escaped(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else quote_plus(text, safe=SAFE)
