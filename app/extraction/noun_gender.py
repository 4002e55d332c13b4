"""Whom a noun calls a woman or a man."""

from app.extraction.nl.persons import (
    FEMININE_COMPOUNDS,
    FEMININE_NOUNS,
    MASCULINE_COMPOUNDS,
    MASCULINE_NOUNS,
    NEITHER_ENDINGS,
)
from app.extraction.nl.speakers import FEMININE_ENDINGS


def noun_gender(head: str) -> str | None:
    """Return the gender of whom a noun calls something: weduwe and boerin f, zoon m, middenvelder None."""
    if head.endswith(NEITHER_ENDINGS):
        return None
    if head in FEMININE_NOUNS or head.endswith(FEMININE_ENDINGS + FEMININE_COMPOUNDS):
        return "f"
    return "m" if head in MASCULINE_NOUNS or head.endswith(MASCULINE_COMPOUNDS) else None
