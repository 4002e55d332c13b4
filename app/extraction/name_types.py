"""What sort of thing an unknown name stands for, by its own words and by those around it."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.extraction.name_openings import AGE
from app.extraction.name_words import calls_person, is_given
from app.extraction.names import Name, name_key
from app.extraction.nl.organisations import FIRST, HEADS, LAST, NOUN_ENDINGS, ORGANISATION_ENDINGS, PLACE_ENDINGS
from app.extraction.nl.particles import PARTICLES
from app.extraction.nl.persons import SAYING
from app.extraction.nl.places import (
    DEMONYM_ENDINGS,
    PLACE_HEADS,
    PLACE_LAST,
    PLACE_NOUN_ENDINGS,
    PLACE_NOUNS,
    PLACE_OF_NOUNS,
    PLACE_PREPOSITIONS,
)
from app.extraction.records import EntityType
from app.extraction.words import Word

ARTICLES = frozenset(("de", "een", "het", "the", "'t"))
TEAM_PREPOSITIONS = frozenset(("bij", "namens", "tegen"))
LEADING = frozenset(
    ["aan", "als", "bij", "door", "en", "met", "namens", "of", "tegen", "van", "volgens", "voor", "zoals"]
)
SAINTS = ("mt.", "st.", "ste.")
QUOTATION_MARKS = "\"'‘’“„«"
QUOTED = 2  # a space and an opening mark
# Centraal Planbureau (CPB)
ABBREVIATION = re.compile(r"[ ]\((?P<letters>[A-Z][A-Za-z]{1,7})\)")
TOLD = 3  # what a sign weighs against what is merely usual
SHORTEST_STEM = 3  # letters before an ending that tells the type
LONGEST_PERSON = 3  # words: a given name, perhaps a second, and a surname


@dataclass(frozen=True, slots=True)
class Typer:
    """Guesses the types of the unknown names of one text."""

    text: str
    words: Sequence[Word]
    persons: frozenset[str]  # last words of names that an age or a title shows to be people
    alone: frozenset[str]  # names of one word: a surname that comes back alone is a person's

    @staticmethod
    def of(text: str, words: Sequence[Word], names: Sequence[Name]) -> "Typer":
        """Collect who is shown to be a person anywhere in the text."""
        unknown = [name for name in names if not name.candidates and not name.words[-1].acronym]
        shown = (name for name in unknown if AGE.match(text, name.end) or calls_person(_previous(text, words, name)))
        return Typer(
            text=text,
            words=words,
            persons=frozenset(name.words[-1].folded for name in shown),
            alone=frozenset(name.words[0].folded for name in unknown if len(name.words) == 1),
        )

    def previous(self, name: Name) -> str:
        """Return the word right before a name, folded; "" if something stands between."""
        return _previous(self.text, self.words, name)

    def guess(self, name: Name) -> tuple[EntityType, bool]:
        """Return the likely type of an unknown name, and whether something tells it or it is only what is usual."""
        previous = self.previous(name)
        if name.type:
            named = previous.endswith(NOUN_ENDINGS) or previous in HEADS
            return (EntityType.ORGANISATION if named else name.type), named
        signs = (
            self._by_form(name, previous),
            self._by_people(name, previous),
            self._by_endings(name, previous),
            self._by_neighbours(name, previous),
        )
        told = next(filter(None, signs), None)
        return (told, True) if told else (self._usual(name, previous), False)

    def vote(self, names: Sequence[Name]) -> Mapping[str, EntityType]:
        """Return for each unknown name the type that most of its places say, by key; the first of equals."""
        votes: dict[str, Counter[EntityType]] = defaultdict(Counter)
        for name in names:
            if not name.candidates:
                kind, told = self.guess(name)
                votes[name_key(name.text)][kind] += TOLD if told else 1
        return {key: _winner(counts) for key, counts in votes.items()}

    def _by_form(self, name: Name, previous: str) -> EntityType | None:
        """Decide by words that build the names of organisations and places."""
        folded = [word.folded for word in name.words]
        first, last = folded[0], folded[-1]
        if previous.endswith(NOUN_ENDINGS) or first in HEADS or (first in FIRST and len(folded) > 1) or last in LAST:
            return EntityType.ORGANISATION
        head = last in HEADS and not is_given(first) and last not in self.persons
        built = _ends(first, ORGANISATION_ENDINGS) or _ends(last, ORGANISATION_ENDINGS)
        if len(folded) > 1 and (head or built):
            return EntityType.ORGANISATION
        place = first in PLACE_HEADS or last in PLACE_LAST
        return EntityType.PLACE if place and len(folded) > 1 else None

    def _by_people(self, name: Name, previous: str) -> EntityType | None:
        """Decide by what people's names have: given names, initials, particles, a title before, an age after."""
        folded = [word.folded for word in name.words]
        initials = folded[0].endswith(".") and folded[0] not in SAINTS
        given = len(folded) > 1 and is_given(folded[0])
        if folded[-1] in self.persons or calls_person(previous) or initials or given:
            return EntityType.PERSON
        inside = any(word in PARTICLES for word in folded[1:-1]) and folded[0] not in ARTICLES
        opening = len(folded) > 1 and folded[0] in PARTICLES and folded[0] not in ARTICLES
        return EntityType.PERSON if inside or opening else None

    def _by_endings(self, name: Name, previous: str) -> EntityType | None:
        """Decide by the ending of the last word: Einsteinschool, Velourstunnel."""
        last = name.words[-1].folded
        if len(name.words) > 1 and previous not in ARTICLES:
            return None
        if _ends(last, ORGANISATION_ENDINGS):
            return EntityType.ORGANISATION
        return EntityType.PLACE if _ends(last, PLACE_ENDINGS) else None

    def _by_neighbours(self, name: Name, previous: str) -> EntityType | None:
        """Decide by capitals and the words right beside the name."""
        if any(word.acronym and not is_given(word.folded) for word in name.words) and "'" not in name.words[-1].folded:
            return EntityType.ORGANISATION
        if self._is_located(name, previous):
            return EntityType.PLACE
        if self._is_abbreviated(name) or (previous.endswith(("se", "sche")) and self._before(name)[-1:] == ["het"]):
            return EntityType.ORGANISATION  # het Amerikaanse Cooper Lighting
        single = len(name.words) == 1
        if single and (is_given(name.words[0].folded) or self._speaks(name, previous)):
            return EntityType.PERSON
        return EntityType.OTHER if single and name.words[0].folded.endswith(DEMONYM_ENDINGS) else None

    def _usual(self, name: Name, previous: str) -> EntityType:
        """Return what names of this length after this word usually are."""
        articled = previous in ARTICLES or name.words[0].folded in ARTICLES
        if len(name.words) > 1:
            short = len(name.words) <= LONGEST_PERSON and not articled and name.words[0].folded not in SAINTS
            team = previous in TEAM_PREPOSITIONS and name.words[-1].folded not in self.alone
            return EntityType.PERSON if short and not team else EntityType.ORGANISATION
        if previous == "naar":
            return EntityType.PLACE
        bare = not articled and (previous in LEADING or name.words[0].initial)
        return EntityType.ORGANISATION if bare else EntityType.OTHER

    def _speaks(self, name: Name, previous: str) -> bool:
        """Tell whether a verb or preposition of saying stands right beside a name."""
        after = name.before + 1 + len(name.words)
        following = self.words[after].folded if after < len(self.words) and self.words[after].adjoins else ""
        return previous in SAYING or (following in SAYING and previous not in LEADING)

    def _is_abbreviated(self, name: Name) -> bool:
        """Tell whether an abbreviation of the name follows it: Gemeentebelangen Bronckhorst (GBB)."""
        match = ABBREVIATION.match(self.text, name.end)
        return match is not None and len(name.words) > 1 and match["letters"][0] == name.text[0]

    def _before(self, name: Name) -> list[str]:
        """Return the two words before the word before a name."""
        return [word.folded for word in self.words[max(0, name.before - 2) : max(0, name.before)]]

    def _is_located(self, name: Name, previous: str) -> bool:
        """Tell whether the words before a name say that it is a place: in Hengelo, op de Markt, badplaats Knokke."""
        before = self._before(name)
        stands = previous == "staat" and not (before and (before[-1] in ARTICLES or before[-1].endswith("e")))
        if (previous in PLACE_NOUNS and not stands) or previous.endswith(PLACE_NOUN_ENDINGS):
            return True
        if len(name.words) > 1:
            return False
        if previous == "van" and before[-1:] and before[-1] in PLACE_OF_NOUNS:
            return True
        if previous.endswith(("se", "sche")) and before[-1:] == ["het"]:
            return before[0] in PLACE_PREPOSITIONS  # in het Limburgse Stein
        return previous in PLACE_PREPOSITIONS or (previous in ("de", "het") and before[-1:] in (["aan"], ["op"]))


def _previous(text: str, words: Sequence[Word], name: Name) -> str:
    """Return the word right before a name, folded; "" if something stands between."""
    if name.before < 0:
        return ""
    word = words[name.before]
    between = text[word.end : name.start]
    return word.folded if between == " " or (len(between) == QUOTED and between[-1] in QUOTATION_MARKS) else ""


def _ends(word: str, endings: tuple[str, ...]) -> bool:
    if not word.endswith(endings):
        return False
    ending = next(ending for ending in endings if word.endswith(ending))
    return len(word) >= len(ending) + SHORTEST_STEM


def _winner(counts: Counter[EntityType]) -> EntityType:
    told = [kind for kind, _ in counts.most_common() if kind is not EntityType.OTHER]
    return told[0] if told else EntityType.OTHER
