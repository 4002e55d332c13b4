"""From bytes to text, whatever the encoding."""

import re

from charset_normalizer import from_bytes

from app.errors import SourceUnreadable

MAX_BYTES = 2_000_000  # a long liveblog has 200 kB
# what Dutch texts come in beside UTF-8; with all encodings to choose from, accents are taken for other alphabets
ENCODINGS = ["cp1252", "utf_16", "utf_32", "mac_roman", "cp850"]
MOST_MESS = 0.5  # share of improbable characters, high because a text of one line may have few others
CONTROL = re.compile(r"[\0-\x08\x0e-\x1f]")  # characters of files that are no text


def decode(data: bytes) -> str:
    """Read text: UTF-8 if it can be that, with or without a mark, and otherwise the likeliest encoding.

    Line ends stay as they are, so that offsets point into the text as received. Raises SourceUnreadable for
    what is too large, no text, or empty.
    """
    if len(data) > MAX_BYTES:
        raise SourceUnreadable(f"It has more than {MAX_BYTES:,} bytes.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = _guessed(data)
    if CONTROL.search(text):
        raise SourceUnreadable("It is no text: it has control characters.")
    if not text.strip():
        raise SourceUnreadable("It is empty.")
    return text


def _guessed(data: bytes) -> str:
    best = from_bytes(data, cp_isolation=ENCODINGS, threshold=MOST_MESS).best()
    if best is None:
        raise SourceUnreadable("It is no text in any known encoding.")
    return str(best)
