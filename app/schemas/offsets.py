"""Spans in other units: the store counts code points, clients may ask for UTF-16 code units or UTF-8 bytes."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

UNIT_BYTES = {"utf16": ("utf-16-le", 2), "utf8": ("utf-8", 1)}


def convert_spans(found: Any, body: str, unit: str) -> None:
    """Rewrite every `start` and `end` in the JSON of something found in `body`, in place."""
    if unit == "codepoint" or body.isascii():
        return
    spans = list(_spans(found))
    places = sorted({0, *(span[side] for span in spans for side in ("start", "end"))})
    encoding, size = UNIT_BYTES[unit]
    converted = {0: 0}
    for before, place in pairwise(places):
        converted[place] = converted[before] + len(body[before:place].encode(encoding)) // size
    for span in spans:
        span["start"], span["end"] = converted[span["start"]], converted[span["end"]]


def _spans(found: Any) -> Iterator[dict[str, Any]]:
    """Every object with a start and an end, however deep."""
    waiting = [found]
    while waiting:
        part = waiting.pop()
        if isinstance(part, list):
            waiting += part
        elif isinstance(part, dict):
            if isinstance(part.get("start"), int) and isinstance(part.get("end"), int):
                yield part
            waiting += part.values()
