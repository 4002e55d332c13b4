"""What sort of thing an unknown name stands for, by its own words and by those around it."""

from collections.abc import Sequence

from app.extraction.names import Name, is_person_noun
from app.extraction.nl.given_names import GIVEN_NAMES
from app.extraction.nl.organisations import FIRST, HEADS, LAST, ORGANISATION_ENDINGS, PLACE_ENDINGS
from app.extraction.nl.particles import PARTICLES
from app.extraction.nl.places import PLACE_HEADS, PLACE_NOUNS, PLACE_PREPOSITIONS
from app.extraction.records import EntityType
from app.extraction.words import Word

ARTICLES = frozenset(("de", "het", "een", "'t"))
SHORTEST_ENDING = 3  # letters before an ending that tells the type


def guess_type(name: Name, words: Sequence[Word]) -> EntityType:
    """Return the likely type of an unknown name; OTHER where nothing tells."""
    before = words[name.before] if name.before >= 0 else None
    near = before is not None and name.start - before.end <= 2  # noqa: PLR2004 – a space, or a comma and a space
    previous = before.folded if before and near else ""
    return _by_words(name, previous) or _by_context(name, previous) or EntityType.OTHER


def _by_words(name: Name, previous: str) -> EntityType | None:  # noqa: PLR0911 – the first sign decides
    """Decide by the words of the name itself."""
    folded = [word.folded for word in name.words]
    first, last = folded[0], folded[-1]
    if first in FIRST or first in HEADS or last in LAST or (last in HEADS and len(folded) > 1):
        return EntityType.ORGANISATION
    if first in PLACE_HEADS:
        return EntityType.PLACE
    person = first in GIVEN_NAMES or name.words[0].text.endswith(".")
    if person and len(folded) > 1:
        return EntityType.PERSON
    if any(word in PARTICLES for word in folded[1:-1]) or (
        first in PARTICLES and len(folded) > 1 and first not in ARTICLES
    ):
        return EntityType.PERSON
    if is_person_noun(previous):
        return EntityType.PERSON
    for endings, kind in ((ORGANISATION_ENDINGS, EntityType.ORGANISATION), (PLACE_ENDINGS, EntityType.PLACE)):
        if (
            last.endswith(endings)
            and max(map(len, folded)) > SHORTEST_ENDING + 3
            and (len(folded) == 1 or previous in ARTICLES)
        ):
            return kind
    return None


def _by_context(name: Name, previous: str) -> EntityType | None:  # noqa: PLR0911 – the first sign decides
    """Decide by the word before the name, its length and its capitals."""
    if previous in PLACE_NOUNS:
        return EntityType.PLACE
    if name.words[0].acronym and len(name.words) == 1 and "'" not in name.words[0].folded:
        return EntityType.ORGANISATION
    if previous in PLACE_PREPOSITIONS and len(name.words) == 1:
        return EntityType.PLACE
    if previous in ARTICLES:
        return EntityType.ORGANISATION if len(name.words) > 1 else None
    if 1 < len(name.words) <= 3:  # noqa: PLR2004 – a given name, perhaps a second, and a surname
        return EntityType.PERSON
    if name.words[0].folded in GIVEN_NAMES:
        return EntityType.PERSON
    return None
