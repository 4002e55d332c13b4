"""Lists: from a source, conditions and an order to one page of rows, by keyset and never by offset.

A statement is built once for each shape (which conditions, which order, which way) and kept; only values change.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import Any, NamedTuple

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    FromClause,
    Select,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
)

from app.queries.cursor import Cursor
from app.store.reader import Fetch, Row, Statement

COUNT_LIMIT = 10_000  # a count is exact up to here
KEPT_STATEMENTS = 2_000

Clause = Callable[[], ColumnElement[bool]]


class Order(NamedTuple):
    """One term of an order: the name of a sort and its direction."""

    name: str
    descending: bool


@dataclass(frozen=True, slots=True)
class Condition:
    """A clause of WHERE with the values that it binds.

    `shape` tells this clause from all others, `clause` builds it. `joined` is a table that the clause walks and
    `sorts` are its columns to sort by in place of the list's own, so that its index gives the order.
    """

    shape: Hashable
    clause: Clause
    values: Mapping[str, object] = field(default_factory=dict)
    joined: tuple[FromClause, ColumnElement[bool]] | None = None
    sorts: Mapping[str, ColumnElement[Any]] | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """What a list is made of. `sorts` maps names to columns; `key` are those that together are the primary key.

    `beside` is a table with one row for each of the page, and the columns of it that equal `columns`, in their order:
    it is read for the rows of the page alone, and `beside_columns` are then what the rows hold.
    """

    name: str
    source: FromClause
    columns: tuple[ColumnElement[Any], ...]
    sorts: Mapping[str, ColumnElement[Any]]
    key: tuple[str, ...] = ("id",)
    beside: tuple[FromClause, tuple[ColumnElement[Any], ...]] | None = None
    beside_columns: tuple[ColumnElement[Any], ...] = ()

    @property
    def width(self) -> int:
        """How many columns a row has before its sort keys."""
        return len(self.beside_columns or self.columns)


@dataclass(frozen=True, slots=True)
class Rows:
    """One page of rows; `before` and `after` are the sort keys at its edges where more rows lie beyond."""

    rows: Sequence[Row]
    before: tuple[Any, ...] | None
    after: tuple[Any, ...] | None
    backward: bool  # whether the walk came from behind them


class _Shape(NamedTuple):
    listing: str
    conditions: tuple[Hashable, ...]
    order: tuple[Order, ...]
    backward: bool
    resumed: bool
    counting: bool


_statements: dict[_Shape, Statement] = {}


def fetch_page(
    fetch: Fetch,
    listing: Listing,
    conditions: Sequence[Condition],
    order: tuple[Order, ...],
    cursor: Cursor | None,
    limit: int,
) -> Rows:
    """Fetch at most `limit` rows from where the cursor points, in the order of the list whichever way it walks."""
    backward = cursor is not None and cursor.backward
    statement = _statement(listing, conditions, order, backward=backward, resumed=cursor is not None)
    parameters = _values(conditions)
    parameters["limit"] = limit + 1
    if cursor is not None:
        parameters.update((f"key_{i}", value) for i, value in enumerate(cursor.key))
    rows = fetch(statement, parameters)
    more = len(rows) > limit
    del rows[limit:]
    if backward:
        rows.reverse()
    width = listing.width
    behind = cursor is not None
    starts_later, ends_earlier = (more, behind) if backward else (behind, more)
    return Rows(
        rows,
        before=rows[0][width:] if rows and starts_later else None,
        after=rows[-1][width:] if rows and ends_earlier else None,
        backward=backward,
    )


def count_rows(fetch: Fetch, listing: Listing, conditions: Sequence[Condition]) -> int:
    """Count rows, up to one more than COUNT_LIMIT."""
    shape = _Shape(listing.name, tuple(c.shape for c in conditions), (), False, False, True)  # noqa: FBT003
    statement = _statements.get(shape)
    if statement is None:
        source = _joined(listing, conditions)
        some: Select[Any] = select(literal_column("1")).select_from(source).where(*(c.clause() for c in conditions))
        statement = _keep(shape, Statement(select(func.count()).select_from(some.limit(COUNT_LIMIT + 1).subquery())))
    count: int = fetch(statement, _values(conditions))[0][0]
    return count


def _values(conditions: Sequence[Condition]) -> dict[str, object]:
    values: dict[str, object] = {}
    for condition in conditions:
        values.update(condition.values)
    return values


def _statement(
    listing: Listing, conditions: Sequence[Condition], order: tuple[Order, ...], *, backward: bool, resumed: bool
) -> Statement:
    shape = _Shape(listing.name, tuple(c.shape for c in conditions), order, backward, resumed, counting=False)
    return _statements.get(shape) or _keep(
        shape, _build(listing, conditions, order, backward=backward, resumed=resumed)
    )


def _keep(shape: _Shape, statement: Statement) -> Statement:
    if len(_statements) >= KEPT_STATEMENTS:
        _statements.pop(next(iter(_statements)))
    _statements[shape] = statement
    return statement


def _build(
    listing: Listing,
    conditions: Sequence[Condition],
    order: tuple[Order, ...],
    *,
    backward: bool,
    resumed: bool,
) -> Statement:
    sorts = dict(listing.sorts)
    for condition in conditions:
        sorts.update(condition.sorts or {})
    keys = [sorts[name] for name, _ in order]
    ways = [descending != backward for _, descending in order]
    query = (
        select(*listing.columns, *(key.label(f"sort_{i}") for i, key in enumerate(keys)))
        .select_from(_joined(listing, conditions))
        .where(*(condition.clause() for condition in conditions))
        .order_by(*(key.desc() if down else key.asc() for key, down in zip(keys, ways, strict=True)))
        .limit(bindparam("limit"))
    )
    if resumed:
        query = query.where(_beyond(keys, ways))
    return Statement(_with_beside(listing, query, ways) if listing.beside else query)


def _with_beside(listing: Listing, query: Select[Any], ways: Sequence[bool]) -> Select[Any]:
    """The rows of the table beside, for a page that is found first: no database cuts such a join short by itself."""
    table, links = listing.beside or (listing.source, ())
    page = query.subquery("page")
    found, keys = page.c[: len(links)], page.c[len(links) :]
    return (
        select(*listing.beside_columns, *keys)
        .select_from(page.join(table, and_(*(link == column for link, column in zip(links, found, strict=True)))))
        .order_by(*(key.desc() if down else key.asc() for key, down in zip(keys, ways, strict=True)))
    )


def _joined(listing: Listing, conditions: Sequence[Condition]) -> FromClause:
    """The list's source, behind the tables that conditions walk."""
    return reduce(
        lambda source, joined: joined[0].join(source, joined[1]),
        (condition.joined for condition in conditions if condition.joined),
        listing.source,
    )


def _beyond(keys: Sequence[ColumnElement[Any]], ways: Sequence[bool]) -> ColumnElement[bool]:
    """The rows after the key: a range on the first column, which an index can walk, and the ties taken apart."""
    bound: list[BindParameter[Any]] = [bindparam(f"key_{i}") for i in range(len(keys))]
    past = [key < value if down else key > value for key, value, down in zip(keys, bound, ways, strict=True)]
    ties = (and_(*(k == v for k, v in zip(keys[:i], bound[:i], strict=True)), past[i]) for i in range(len(keys)))
    if len(keys) == 1:
        return past[0]
    range_of_first = keys[0] <= bound[0] if ways[0] else keys[0] >= bound[0]
    return and_(range_of_first, or_(*ties))
