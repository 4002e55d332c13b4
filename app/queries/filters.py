"""Filters as a table: the name of a query parameter, and the condition that its value becomes."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Table

from app.queries.conditions import equals, one_of, within_days
from app.queries.listing import Condition
from app.queries.meaning import Names
from app.store.reader import CorpusState

Build = Callable[[Any, Names, CorpusState], Condition]
Filters = Mapping[str, Build]


def build(filters: Filters, query: Any, names: Names, state: CorpusState) -> list[Condition]:
    """The conditions of all filters that the query has a value for, in the order of the table."""
    return [make(query, names, state) for name, make in filters.items() if getattr(query, name) not in (None, ())]


def equal_filter(name: str, column: ColumnElement[Any]) -> Build:
    """The column has the parameter's value."""
    return lambda query, *_: equals(name, column, getattr(query, name))


def date_filter(earliest: ColumnElement[str], latest: ColumnElement[str], *, bounded: bool = True) -> Build:
    """The range of days overlaps the asked one, or lies inside it; see `within_days` for the bound."""

    def make(query: Any, _: Names, state: CorpusState) -> Condition:
        longest = state.longest_days if bounded else None
        return within_days("date", earliest, latest, query.days, inside=query.date_match == "within", longest=longest)

    return make


def published_filters(table: Table) -> dict[str, Build]:
    """The filters on an article's date, outlet and language, over a table that has them as columns."""
    return {
        "outlet": lambda query, names, _: one_of("outlet", table.c.outlet_id, names.outlets("outlet", query.outlet)),
        "days": date_filter(table.c.published_earliest, table.c.published_latest),
        "language": equal_filter("language", table.c.language),
    }
