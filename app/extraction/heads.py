"""Nouns that can speak: persons, and bodies of persons."""

from functools import lru_cache

from app.extraction.name_words import calls_person
from app.extraction.nl.speakers import COLLECTIVE_ENDINGS, COLLECTIVES
from app.extraction.words import VOCABULARY

NO_BODIES = frozenset({"geleden", "overleden"})  # drie weken geleden
MEMBERS = ("'er", "’er", "'ers", "’ers")  # VVD'er, SP’ers


@lru_cache(VOCABULARY)
def is_head(low: str) -> bool:
    """Tell whether a word is a noun that can speak: a person, or a body of persons."""
    return calls_person(low) or is_collective(low) or low.endswith(MEMBERS)


@lru_cache(VOCABULARY)
def is_collective(low: str) -> bool:
    """Tell whether a word is a noun for a body of persons, or for several."""
    last = low.rpartition("-")[2]
    return last in COLLECTIVES or (last.endswith(COLLECTIVE_ENDINGS) and last not in NO_BODIES)
