"""Several persons of one surname, or one given name: whom the bare name means."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.extraction.lexicon import Lexicon
from app.extraction.links import Link
from app.extraction.name_types import Typer
from app.extraction.name_words import calls_person
from app.extraction.names import Name
from app.extraction.noun_gender import given_gender, noun_gender

RELATING = frozenset({"zijn", "haar", "hun", "diens"})  # Jan Smit en zijn vrouw Mies Smit: Smit is he
NEAR = 3  # words before a name: zijn oudste zoon Y
SENTENCE_ENDS = frozenset(".?!\n")
LONGEST_BETWEEN = 80  # characters
# Jan Smit [ (34) en burgemeester ]Piet Smit
TOGETHER = re.compile(r"(?: [ ]\( [^()\n]{1,30} \) )? [ ]en[ ] (?: [a-zà-ÿ'’-]+ [ ] ){0,3}", re.VERBOSE)
PAIR = 2


@dataclass(slots=True)
class Namesakes:
    """What the full names of a text tell of those who share a name."""

    lexicon: Lexicon
    typer: Typer
    _ends: dict[int, int] = field(default_factory=dict)  # of the full names, by their starts
    _called: dict[tuple[str, str], dict[str, Link]] = field(default_factory=lambda: defaultdict(dict))

    def introduce(self, name: Name) -> None:
        """Remember where the full name of a person stands."""
        self._ends[name.start] = name.end

    def call(self, name: Name, key: str, link: Link) -> None:
        """Remember the noun before the full name of a person: burgemeester Jan Smit."""
        noun = self.typer.previous(name)
        if noun and calls_person(noun):
            self._called[key, noun][link.id] = link

    def called(self, name: Name, key: str) -> Link | None:
        """Return the only one of a name before whose full name the noun stands that stands before the bare one."""
        found = self._called.get((key, self.typer.previous(name)), {})
        return next(iter(found.values())) if len(found) == 1 else None

    def together(self, name: Name, before: Sequence[tuple[int, Link]], earliest: tuple[int, Link]) -> tuple[Link, ...]:
        """Return the two of a name who were named together right before it, as far as the name may mean them.

        The one of whom the text told `earliest` leads, and so does the one to whom the other is related.
        """
        places = sorted(dict(before).items())[-PAIR:]
        if len(places) != PAIR:
            return ()
        (first, one), (last, other) = places
        end = self._ends.get(first, last)
        if one.id == other.id or not 0 < last - end <= LONGEST_BETWEEN:
            return ()
        between = self.typer.text[end:last]
        if _is_related(between):
            return (one,)
        if TOGETHER.fullmatch(between) is None:
            return ()
        if earliest[0] < first:
            return tuple(link for link in (one, other) if link.id == earliest[1].id)
        gender = noun_gender(self.typer.previous(name))
        return tuple(link for link in (one, other) if gender is None or self._gender(link) in (gender, None))

    def _gender(self, link: Link) -> str | None:
        known = self.lexicon.entity(link.id)
        return known.gender if known else given_gender(link.name)


def _is_related(between: str) -> bool:
    """Tell whether the words between two names make the second a relation of the first: X helpt zijn zoon Y."""
    words = between.split()
    owned = len(words) > 1 and calls_person(words[-1]) and not RELATING.isdisjoint(words[-NEAR:])
    return owned and SENTENCE_ENDS.isdisjoint(between)
