"""Plain letters at the same offsets: every character stays one character, without case and diacritics."""

import re
import unicodedata
from functools import lru_cache

SPECIAL = (
    dict.fromkeys("’‘ʼ`´", "'")
    | dict.fromkeys("‐‑–", "-")  # hyphens of any width; the em dash parts sentences and stays
    | {"\u00a0": " ", "\u202f": " ", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ı": "i"}
)
# é · ’ · `
NOT_PLAIN = re.compile(r"[^\x00-\x5f\x61-\x7f]")
FEW = 32  # different characters to replace one by one: a text of Latin letters has no more


def plain(text: str) -> str:
    """Return `text` in lower case, without diacritics and with plain apostrophes and hyphens; same length."""
    found = set(NOT_PLAIN.findall(text))
    if len(found) > FEW:
        return NOT_PLAIN.sub(lambda match: _plain_character(match[0]), text).lower()
    for character in found:
        text = text.replace(character, _plain_character(character))
    return text.lower()


@lru_cache(maxsize=4096)
def _plain_character(character: str) -> str:
    if character in SPECIAL:
        return SPECIAL[character]
    base = unicodedata.normalize("NFD", character)[0]
    lower = SPECIAL.get(base, base).lower()
    return lower if len(lower) == 1 else character
