"""What each shape of time expression stands for: one function for each pattern, from its match to a date or None."""

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from app.extraction.calendar_days import Reference, day_when, edtf_when, month_when, week_when, year_when
from app.extraction.nl.calendar import (
    DAY_WORDS,
    DECADES,
    FUTURE,
    FUTURE_CUES,
    MONTHS,
    NUMBERS,
    PAST,
    PAST_CUES,
    SEASONS,
    WEEKDAYS,
)
from app.extraction.records import When

Found = re.Match[str]
HALF_YEAR = 6  # months


class Context(NamedTuple):
    """What an expression is resolved with: the reference and the folded sentence it stands in."""

    reference: Reference
    sentence: str


def _iso(match: Found, _: Context) -> When | None:
    return edtf_when(match["expression"])


def _calendar_day(match: Found, context: Context) -> When | None:
    """16 juli 2018, vrijdag 23 augustus: without a year the nearest in which the weekday is right."""
    month, day = MONTHS[match["month"]], int(match["day"])
    year = int(match["year"]) if match["year"] else _nearest_year(month, context.reference)
    if year is None:
        return None
    if match["weekday"] and not match["year"]:
        years = (year, year - 1, year + 1)
        year = next((y for y in years if _weekday_of(y, month, day) == WEEKDAYS[match["weekday"]]), year)
    last = f"{year:04}-{month:02}-{day:02}"
    return edtf_when(f"{year:04}-{month:02}-{int(match['first']):02}/{last}" if match["first"] else last)


def _weekday_of(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return None


def _numeric_day(match: Found, _: Context) -> When | None:
    return edtf_when(f"{match['year']}-{int(match['month']):02}-{int(match['day']):02}")


def _month(match: Found, context: Context) -> When | None:
    """Eind oktober, maart 1997, november vorig jaar."""
    month, reference = MONTHS[match["month"]], context.reference
    if match["year"]:
        return month_when(int(match["year"]), month)
    if match["which"] and reference.year:
        return month_when(reference.year + _shift(match["which"]), month)
    return month_when(_nearest_year(month, reference), month)


def _nearest_year(month: int, reference: Reference) -> int | None:
    """Return the year of the nearest such month; of two equally near ones the past."""
    if reference.year is None or reference.month is None:
        return reference.year
    distance = month - reference.month
    if distance >= HALF_YEAR:
        return reference.year - 1
    return reference.year + 1 if distance < -HALF_YEAR else reference.year


def _season(match: Found, context: Context) -> When | None:
    """Het najaar, vorige zomer, de zomer van 2022."""
    code, reference = SEASONS[match["season"]], context.reference
    if match["year"]:
        return edtf_when(f"{match['year']}-{code}")
    year = reference.year
    if year is None:
        return None
    first_month = (code - 20) * 3  # spring begins in March, summer in June, autumn in September, winter in December
    month = reference.month or first_month
    which = match["which"] or ""
    if which in PAST:
        return edtf_when(f"{year - (first_month >= month - 2):04}-{code}")
    if which in FUTURE:
        return edtf_when(f"{year + (first_month <= month):04}-{code}")
    return edtf_when(f"{year + (first_month + 2 < month) - (first_month - month > HALF_YEAR):04}-{code}")


def _shift(which: str) -> int:
    """Return -1, 0 or 1 for vorige, deze, volgende."""
    return -1 if which in PAST else 1 if which in FUTURE else 0


def _day_word(match: Found, context: Context) -> When | None:
    """Vandaag, gisteravond, eerder vandaag."""
    return day_when(context.reference.day, DAY_WORDS[match["word"]]) or _published_if(context, DAY_WORDS[match["word"]])


def _published_if(context: Context, offset: int) -> When | None:
    """Return the publication date for "vandaag"; for other days it may be just outside the month."""
    return context.reference.published if offset == 0 else None


def _weekday(match: Found, context: Context) -> When | None:
    """Dinsdag, afgelopen vrijdag, vorige week donderdag, donderdagavond."""
    reference, number = context.reference, WEEKDAYS[match["weekday"]]
    which = match["which"] or ""
    if match["week"]:
        return _in_week(reference.monday, _shift(match["week"]), number)
    if reference.day is None:
        return _in_week(reference.monday, 0, number) or reference.published
    ahead = (number - reference.day.weekday()) % 7
    if which in FUTURE:
        return day_when(reference.day, ahead or 7)
    if which in PAST:
        return day_when(reference.day, ahead - 7)
    if ahead and not _is_future(context.sentence):
        ahead -= 7
    return day_when(reference.day, ahead)


def _in_week(monday: date | None, weeks: int, weekday: int) -> When | None:
    return day_when(monday, weeks * 7 + weekday)


def _is_future(sentence: str) -> bool:
    """Tell whether the verbs of a sentence look ahead."""
    words = set(sentence.split())
    return bool(words & FUTURE_CUES) and not words & PAST_CUES


def _unit(match: Found, context: Context) -> When | None:
    """Vorige week, begin deze maand, eind vorig jaar, afgelopen weekend."""
    reference, shift, unit = context.reference, _shift(match["which"]), match["unit"]
    if unit == "week":
        return _week(match, reference, shift)
    if unit == "weekend":
        return _weekend(reference, shift)
    if match["which"] in ("afgelopen", "voorbije") and unit == "jaar" and reference.year:
        return edtf_when(f"{reference.year - 1:04}/{reference.year:04}")  # the twelve months that end now
    if unit == "maand":
        return month_when(reference.year, reference.month, shift)
    return year_when(reference.year, shift)


def _week(match: Found, reference: Reference, shift: int) -> When | None:
    """Return the week; its beginning or "earlier" in it is the day of the event that dated the text."""
    early = match["part"] in ("begin", "eerder")
    if early and not shift and reference.occasion:
        return day_when(reference.occasion)
    if reference.monday is None:
        return reference.published if not shift else None
    return week_when(reference.monday, shift)


def _weekend(reference: Reference, shift: int) -> When | None:
    if reference.monday is None:
        return reference.published if not shift else None
    saturday = _in_week(reference.monday, shift, 5)
    sunday = _in_week(reference.monday, shift, 6)
    return edtf_when(f"{saturday.edtf}/{sunday.edtf}") if saturday and sunday else None


def _stretch(match: Found, context: Context) -> When | None:
    """De afgelopen jaren, de komende weken: open at the far end."""
    reference = context.reference
    now = reference.published or day_when(reference.day)
    if now is None or "/" in now.edtf:
        return None
    return edtf_when(f"{now.edtf}/.." if match["which"] in FUTURE else f"../{now.edtf}")


def _ago(match: Found, context: Context) -> When | None:
    """Drie dagen geleden, over twee weken, acht jaar geleden."""
    reference = context.reference
    number = int(match["number"]) if match["number"].isdigit() else NUMBERS[match["number"]]
    number = -number if match["ago"] else number
    unit = match["unit"]
    if abs(number) > 10_000:  # noqa: PLR2004 – beyond any calendar
        return None
    if unit.startswith("dag"):
        return day_when(reference.day, number)
    if unit in ("week", "weken"):
        return week_when(reference.monday if reference.day else None, number)
    if unit.startswith("maand"):
        return month_when(reference.year, reference.month, number)
    return year_when(reference.year, number)


def _decade(match: Found, _: Context) -> When | None:
    """De jaren tachtig."""
    tens = DECADES.get(match["decade"]) or int(match["decade"][-2:])
    first = 1900 + tens
    return edtf_when(f"{first}/{first + 9}")


def _years(match: Found, _: Context) -> When | None:
    """2008-2009, 2018/2019."""
    return edtf_when(f"{match['first']}/{match['last']}")


def _year(match: Found, _: Context) -> When | None:
    return year_when(int(match["year"]))


RESOLVERS: dict[str, Callable[[Found, Context], When | None]] = {
    "ago": _ago,
    "calendar_day": _calendar_day,
    "day_word": _day_word,
    "decade": _decade,
    "iso": _iso,
    "month": _month,
    "numeric_day": _numeric_day,
    "season": _season,
    "stretch": _stretch,
    "unit": _unit,
    "weekday": _weekday,
    "year": _year,
    "years": _years,
}
