"""Whom a noun calls a woman or a man, and whose given name is a woman's or a man's."""

from functools import lru_cache

from app.extraction.nl.given_names import BOTH, FEMALE, MALE
from app.extraction.nl.persons import (
    FEMININE_COMPOUNDS,
    FEMININE_NOUNS,
    MASCULINE_COMPOUNDS,
    MASCULINE_NOUNS,
    NEITHER_ENDINGS,
)
from app.extraction.nl.speakers import FEMININE_ENDINGS
from app.extraction.plain_letters import plain
from app.extraction.words import VOCABULARY


@lru_cache(VOCABULARY)
def noun_gender(head: str) -> str | None:
    """Return the gender of whom a noun calls something: weduwe and boerin f, zoon m, middenvelder None."""
    if head.endswith(NEITHER_ENDINGS):
        return None
    if head in FEMININE_NOUNS or head.endswith(FEMININE_ENDINGS + FEMININE_COMPOUNDS):
        return "f"
    return "m" if head in MASCULINE_NOUNS or head.endswith(MASCULINE_COMPOUNDS) else None


@lru_cache(VOCABULARY)
def given_gender(name: str) -> str | None:
    """Return the gender that a person's given name usually goes with, None if it goes with both or is not known."""
    genders = {_usual_gender(part) for part in plain(name).split()[0].split("-")} - {None}  # Hendrik-Jan
    return genders.pop() if len(genders) == 1 else None


def _usual_gender(given: str) -> str | None:
    if given in BOTH:
        return None
    return "m" if given in MALE else "f" if given in FEMALE else None
