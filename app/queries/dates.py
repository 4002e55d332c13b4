"""Intervals as JSON."""

from typing import Any

from app.extraction.partial_dates import parse_edtf
from app.store.when import when


def when_between(start: str | None, end: str | None) -> dict[str, Any] | None:
    """The interval between two EDTF dates, open where one is None; None if both are."""
    if start is None and end is None:
        return None
    found = parse_edtf(f"{start or '..'}/{end or '..'}")
    return when(found.edtf, found.earliest, found.latest, found.precision)
