"""Plain letters at the same offsets: every character stays one character, without case and diacritics."""

import unicodedata
from functools import lru_cache

APOSTROPHES = "’‘ʼ`´"
DASHES = "‐‑–"  # hyphens of any width; the em dash parts sentences and stays
ASCII_FOLD = str.maketrans(
    {chr(code): chr(code).lower() for code in range(128)}
    | dict.fromkeys(APOSTROPHES, "'")
    | dict.fromkeys(DASHES, "-")
    | {"\u00a0": " ", "\u202f": " ", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ı": "i"}
)


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    base = unicodedata.normalize("NFD", character)[0].lower()
    return base if len(base) == 1 else character


def plain(text: str) -> str:
    """Return `text` in lower case, without diacritics and with plain apostrophes and hyphens; same length."""
    folded = text.translate(ASCII_FOLD)
    if folded.isascii():
        return folded
    return "".join(character if character.isascii() else _fold_character(character) for character in folded)
