"""The clauses that filters are made of, each with the values it binds."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, bindparam, exists, false

from app.queries.listing import Condition

FIRST_DAY, LAST_DAY = "0001-01-01", "9999-12-31"
NOTHING = Condition("nothing", false)  # what a name that the corpus does not know matches


def equals(name: str, column: ColumnElement[Any], value: object) -> Condition:
    """The column has this value."""
    return Condition(name, lambda: column == bindparam(name), {name: value})


def at_least(name: str, column: ColumnElement[Any], value: float) -> Condition:
    """The column has this value or more."""
    return Condition(name, lambda: column >= bindparam(name), {name: value})


def one_of(name: str, column: ColumnElement[Any], ids: tuple[str, ...]) -> Condition:
    """The column has one of these values; lengths are rounded up to powers of two, so that statements are few."""
    if not ids:
        return NOTHING
    values = bound(name, ids)
    if len(values) == 1:
        return Condition((name, 1), lambda: column == bindparam(f"{name}_0"), values)
    return Condition((name, len(values)), lambda: column.in_([bindparam(key) for key in values]), values)


def there_is(
    name: str, key: ColumnElement[Any], ids: tuple[str, ...], source: FromClause, *clauses: ColumnElement[bool]
) -> Condition:
    """A row of `source` whose `key` is one of these stands beside the item, under the clauses."""
    if not ids:
        return NOTHING
    inner = one_of(name, key, ids)
    return Condition(
        (name, inner.shape), lambda: exists().select_from(source).where(inner.clause(), *clauses), inner.values
    )


def beside(name: str, source: FromClause, link: ColumnElement[bool], inner: Sequence[Condition]) -> Condition:
    """A row of `source` stands beside the item and meets all of these conditions."""
    return Condition(
        (name, *(condition.shape for condition in inner)),
        lambda: exists().select_from(source).where(link, *(condition.clause() for condition in inner)),
        {key: value for condition in inner for key, value in condition.values.items()},
    )


def bound(name: str, ids: tuple[str, ...]) -> dict[str, object]:
    """Values under numbered names, the last one repeated up to a power of two."""
    size = 1 << (len(ids) - 1).bit_length()
    return {f"{name}_{i}": ids[min(i, len(ids) - 1)] for i in range(size)}


def within_days(
    name: str,
    earliest: ColumnElement[str],
    latest: ColumnElement[str],
    days: tuple[str, str],
    *,
    inside: bool,
    longest: int | None,
) -> Condition:
    """The item's range of days overlaps the asked one, or lies inside it.

    No item's range is longer than `longest` days, so one that begins earlier than that before the asked days cannot
    reach them: the bound keeps a walk along `earliest` short. None where nothing bounds it. Undated items ('')
    match nothing, and days in the wrong order match nothing either, not even an item that spans both.
    """
    first, last = days
    if first > last:
        return NOTHING
    if inside:
        return Condition(
            (name, "inside"),
            lambda: and_(
                earliest >= bindparam("first_day"), earliest <= bindparam("last_day"), latest <= bindparam("last_day")
            ),
            {"first_day": first, "last_day": last},
        )
    return Condition(
        (name, "overlap"),
        lambda: and_(
            earliest >= bindparam("reach"), earliest <= bindparam("last_day"), latest >= bindparam("first_day")
        ),
        {
            "first_day": first,
            "last_day": last,
            "reach": FIRST_DAY if longest is None else days_before(first, longest),
        },
    )


def days_before(day: str, days: int) -> str:
    """The day so many days earlier, or the first of all days."""
    try:
        return (date.fromisoformat(day) - timedelta(days=days)).isoformat()
    except OverflowError:
        return FIRST_DAY
