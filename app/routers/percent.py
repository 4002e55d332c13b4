"""Percent-encoding read strictly: whole escapes, UTF-8, no control characters."""

import re
from typing import Final
from urllib.parse import unquote_to_bytes

# Broken: % | %4 | %zz
_BROKEN_ESCAPE: Final = re.compile(rb"%(?![0-9A-Fa-f]{2})")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def decoded(raw: bytes) -> str:
    """The text that `raw` stands for.

    Raises:
        ValueError: with a sentence that says what is wrong with it.
    """
    if b"%" in raw:
        if _BROKEN_ESCAPE.search(raw):
            raise ValueError("has a % that two hexadecimal digits do not follow")
        raw = unquote_to_bytes(raw)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        raise ValueError("is not UTF-8") from None
    if _CONTROL.search(text):
        raise ValueError("has a control character")
    return text
