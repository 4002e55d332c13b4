"""Partial dates in EDTF (ISO 8601-2): a year, month, season or day, and intervals of these with open ends.

The source of the rules is the Library of Congress specification of EDTF, level 0 and the seasons and open
intervals of level 1. The `edtf` library reads the same and more, at 4 ms a date: it is the oracle in the tests.
"""

import calendar
import re
from functools import lru_cache

from app.errors import DateInvalid
from app.extraction.records import Precision, When

FIRST_DAY, LAST_DAY = "0001-01-01", "9999-12-31"
LAST_YEAR = 9999
LONGEST = 64  # characters; the longest valid interval has 21
OPEN = ""  # also written ".."

# 2018 · 2018-07 · 2018-07-16 · 2018-21 (spring)
CALENDAR_DATE = re.compile(
    r"""
    (?P<year>[0-9]{4})
    (?: - (?P<month>[0-9]{2}) (?: - (?P<day>[0-9]{2}) )? )?
    """,
    re.VERBOSE,
)
# EDTF's codes 21–24: the meteorological seasons of the northern hemisphere, as (first, last) month
SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}


@lru_cache(maxsize=4096)
def parse_edtf(edtf: str, text: str | None = None) -> When:
    """Read an EDTF date or interval into its earliest and latest day.

    Raises DateInvalid, which says what is wrong, for anything else, impossible days included.
    """
    if len(edtf) > LONGEST:
        raise DateInvalid(edtf[:LONGEST], "is longer than any date")
    if "/" not in edtf:
        first, last, precision = _calendar_date(edtf)
        return When(edtf, first, last, precision, text)
    start, _, end = edtf.partition("/")
    first = FIRST_DAY if start in (OPEN, "..") else _calendar_date(start)[0]
    last = LAST_DAY if end in (OPEN, "..") else _calendar_date(end)[1]
    if first == FIRST_DAY and last == LAST_DAY:
        raise DateInvalid(edtf, "has no end at either side")
    if first > last:
        raise DateInvalid(edtf, "ends before it begins")
    return When(edtf, first, last, Precision.INTERVAL, text)


def _calendar_date(edtf: str) -> tuple[str, str, Precision]:
    """Return (earliest, latest, precision) of a date without a slash."""
    match = CALENDAR_DATE.fullmatch(edtf)
    if match is None:
        raise DateInvalid(edtf, "is not an EDTF date such as 2018, 2018-07 or 2018-07-16")
    year = int(match["year"])
    if not year:
        raise DateInvalid(edtf, "has year 0000; the first year is 0001")
    if match["month"] is None:
        return f"{year:04}-01-01", f"{year:04}-12-31", Precision.YEAR
    month = int(match["month"])
    if month in SEASONS and match["day"] is None:
        return _season(edtf, year, month)
    if not 1 <= month <= 12:  # noqa: PLR2004 – months of a year
        raise DateInvalid(edtf, "has no month 01–12 or season 21–24")
    last_day = calendar.monthrange(year, month)[1]
    if match["day"] is None:
        return f"{year:04}-{month:02}-01", f"{year:04}-{month:02}-{last_day:02}", Precision.MONTH
    if not 1 <= int(match["day"]) <= last_day:
        raise DateInvalid(edtf, f"has no such day: that month has {last_day} days")
    return edtf, edtf, Precision.DAY


def _season(edtf: str, year: int, season: int) -> tuple[str, str, Precision]:
    first, last = SEASONS[season]
    last_year = year + (last < first)
    if last_year > LAST_YEAR:
        raise DateInvalid(edtf, f"ends after the year {LAST_YEAR}")
    last_day = calendar.monthrange(last_year, last)[1]
    return f"{year:04}-{first:02}-01", f"{last_year:04}-{last:02}-{last_day:02}", Precision.SEASON


def overlap(one: When, other: When) -> bool:
    """Tell whether two partial dates may be the same day."""
    return one.earliest <= other.latest and other.earliest <= one.latest
