"""Arithmetic on partial dates: weeks, months and years before and after one, as EDTF.

Where the reference is known to the month only, so is the result; what falls outside the years 1–9999 is None.
"""

from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date, timedelta

from app.errors import DateInvalid
from app.extraction.partial_dates import parse_edtf
from app.extraction.records import Precision, When

MONTHS_IN_YEAR, DAYS_IN_WEEK = 12, 7


@dataclass(frozen=True, slots=True)
class Reference:
    """What relative expressions are counted from: the publication, and the day or week that the text gives away."""

    published: When | None = None
    day: date | None = None
    monday: date | None = None  # of the week, where that is known
    occasion: date | None = None  # the day in that week which an event that the text names gives

    @property
    def year(self) -> int | None:
        """The year, if the reference lies in one."""
        if self.day:
            return self.day.year
        if self.monday:
            return self.monday.year
        return _shared(self.published, 4)

    @property
    def month(self) -> int | None:
        """The month, if the reference lies in one."""
        if self.day:
            return self.day.month
        number = _shared(self.published, 7)
        return number or (self.monday.month if self.monday else None)


def _shared(when: When | None, length: int) -> int | None:
    """Return the number at the end of the first `length` characters that the earliest and latest day share."""
    if when is None or when.earliest[:length] != when.latest[:length]:
        return None
    return int(when.earliest[:length].rpartition("-")[2])


def edtf_when(edtf: str) -> When | None:
    """Read an EDTF date that was put together from a text; None if there is no such date."""
    try:
        return parse_edtf(edtf)
    except DateInvalid:
        return None


def day_when(day: date | None, offset: int = 0) -> When | None:
    """Return a day, `offset` days on."""
    if day is None:
        return None
    try:
        return edtf_when((day + timedelta(days=offset)).isoformat())
    except OverflowError:
        return None


def week_when(monday: date | None, offset: int = 0) -> When | None:
    """Return the ISO week that begins on `monday`, `offset` weeks on."""
    if monday is None:
        return None
    try:
        first = monday + timedelta(days=DAYS_IN_WEEK * offset)
        when = edtf_when(f"{first.isoformat()}/{(first + timedelta(days=DAYS_IN_WEEK - 1)).isoformat()}")
    except OverflowError:
        return None
    return replace(when, precision=Precision.WEEK) if when else None


def monday_of(day: date) -> date | None:
    """Return the Monday of a day's ISO week; None in the first week of the calendar."""
    try:
        return day - timedelta(days=day.weekday())
    except OverflowError:
        return None


def month_when(year: int | None, month: int | None, offset: int = 0) -> When | None:
    """Return a month, `offset` months on."""
    if year is None or month is None:
        return None
    number = year * MONTHS_IN_YEAR + month - 1 + offset
    return edtf_when(f"{number // MONTHS_IN_YEAR:04}-{number % MONTHS_IN_YEAR + 1:02}") if number >= 0 else None


def year_when(year: int | None, offset: int = 0) -> When | None:
    """Return a year, `offset` years on."""
    if year is None or not MINYEAR <= year + offset <= MAXYEAR:
        return None
    return edtf_when(f"{year + offset:04}")


def day_of(when: When | None) -> date | None:
    """Return the day of a date that is known to the day."""
    if when is None or when.precision is not Precision.DAY:
        return None
    return date.fromisoformat(when.earliest)
