"""Dates as JSON."""

from typing import Any


def when(
    edtf: str | None, earliest: str | None, latest: str | None, precision: str | None, text: str | None = None
) -> dict[str, Any] | None:
    """A date from its columns; None if there is none."""
    if edtf is None:
        return None
    return {"edtf": edtf, "earliest": earliest, "latest": latest, "precision": precision, "text": text}
