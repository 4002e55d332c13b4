"""The knowledge compiled for reading: every written form in one automaton, every office by title and body.

Roles are looked up by Dutch title and the entity they belong to ("president", "russia"), on a date.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

import ahocorasick_rs

from app.extraction.catalogue import Catalogue, compile_catalogue
from app.extraction.nl.particles import PARTICLES
from app.extraction.nl.titles import TITLES
from app.extraction.plain_letters import plain
from app.extraction.records import EntityType, Knowledge, KnownEntity, MentionForm, Role, When
from app.extraction.spelling import Shapes, by_shape, respelt

VOCABULARY = 2**12  # titles that are remembered
NEVER, ALWAYS = "0001-01-01", "9999-12-31"
ARTICLES = ("de", "het")
LONG_VOWELS = ("aa", "ee", "oo", "uu")


class Surface(NamedTuple):
    """One written form of one entity, as the knowledge has it."""

    text: str
    form: MentionForm
    entity: str


# Where a folded text has a written form, and the surfaces that share it: start, end, surfaces.
Match = tuple[int, int, tuple[Surface, ...]]


class Office(NamedTuple):
    """A role and who holds it."""

    holder: str
    role: Role


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the extractor looks up. Built once by `compile_lexicon`, never changed."""

    knowledge: Knowledge
    surfaces: tuple[tuple[Surface, ...], ...]
    forms: Mapping[str, tuple[Surface, ...]]
    surnames: Mapping[str, tuple[str, ...]]
    offices: Mapping[tuple[str, str | None], tuple[Office, ...]]
    catalogue: Catalogue
    shapes: Shapes  # long names, to compare misspellings with
    _automaton: ahocorasick_rs.AhoCorasick | None = field(repr=False, compare=False, default=None)

    def matches(self, folded: str) -> list[Match]:
        """Return every written form in a folded text, overlapping ones too.

        It begins where a word does, and ends where one does or before an s.
        """
        if self._automaton is None:
            return []
        found = self._automaton.find_matches_as_indexes(folded, overlapping=True)
        return [
            (start, end, self.surfaces[pattern])
            for pattern, start, end in found
            if not (folded[start - 1 : start].isalnum() or (folded[end : end + 1].isalnum() and folded[end] != "s"))
        ]

    def named(self, name: str) -> tuple[str, ...]:
        """Return the ids of the entities that may be called `name`, in any case, with or without diacritics."""
        surfaces = self.forms.get(plain(name), ())
        return tuple(dict.fromkeys(s.entity for s in surfaces if s.form is MentionForm.NAME))

    def resembling(self, name: str) -> tuple[str, ...]:
        """Return the ids of the only name that `name` is a slip of the pen for."""
        spelling = respelt(plain(name), self.shapes)
        return self.named(spelling) if spelling else ()

    def described(self, adjective: str) -> tuple[str, ...]:
        """Return the ids that an adjective or demonym refers to: Russische → russia, CDA'er → cda."""
        surfaces = self.forms.get(plain(adjective))
        if surfaces is None:
            return ()
        return tuple(dict.fromkeys(s.entity for s in surfaces if s.form is not MentionForm.NAME))

    def entity(self, entity_id: str) -> KnownEntity | None:
        """Return what is known of an id."""
        return self.knowledge.entities.get(entity_id)

    def holders(self, title: str, of: str | None = None, at: When | None = None) -> tuple[str, ...]:
        """Return who held an office at a date: of one body, or of any body if `of` is None.

        Without a date everyone who ever held it.
        """
        found = self.offices.get((title, of), ())
        return tuple(dict.fromkeys(office.holder for office in found if in_office(office.role, at)))

    def held(self, person: str, title: str, at: When | None = None) -> bool:
        """Tell whether somebody held an office of any body at a date."""
        roles = self.knowledge.entities[person].roles
        return any(title in _titles(role.title) and in_office(role, at) for role in roles)


def in_office(role: Role, at: When | None) -> bool:
    """Tell whether a role and a date overlap; a role without a start has always been held."""
    if at is None:
        return True
    start = role.start.earliest if role.start else NEVER
    end = role.end.latest if role.end else ALWAYS
    return start <= at.latest and at.earliest <= end


def compile_lexicon(knowledge: Knowledge) -> Lexicon:
    """Compile the knowledge; 20,000 names take about a tenth of a second."""
    forms: dict[str, dict[Surface, None]] = defaultdict(dict)
    for entity in knowledge.entities.values():
        for surface in _surfaces(entity):
            forms[plain(surface.text)][surface] = None
    forms.pop("", None)
    patterns = sorted(forms)
    return Lexicon(
        knowledge=knowledge,
        surfaces=tuple(tuple(forms[pattern]) for pattern in patterns),
        forms={pattern: tuple(forms[pattern]) for pattern in patterns},
        surnames=_surnames(knowledge),
        offices=_offices(knowledge),
        catalogue=compile_catalogue(knowledge),
        shapes=by_shape(patterns),
        _automaton=ahocorasick_rs.AhoCorasick(patterns) if patterns else None,
    )


def _surfaces(entity: KnownEntity) -> Iterator[Surface]:
    names = dict.fromkeys(name.partition(" (")[0] for name in (entity.nl, *entity.aliases, entity.en))
    for name in names:
        first, _, rest = name.partition(" ")
        longer = (first.islower() or first.lower() in ARTICLES) and rest in names  # "de VS" beside "VS"
        if name == entity.nl or not longer:
            yield Surface(name, MentionForm.NAME, entity.id)
    for handle in entity.handles:
        yield Surface(handle, MentionForm.HANDLE, entity.id)
    for adjective in entity.adjectives:
        yield Surface(adjective, MentionForm.ADJECTIVE, entity.id)
        yield Surface(inflected(adjective), MentionForm.ADJECTIVE, entity.id)
    for demonym in entity.demonyms:
        yield Surface(demonym, MentionForm.DEMONYM, entity.id)


def inflected(adjective: str) -> str:
    """Return the form in -e: Russisch → Russische, liberaal → liberale, Limburgse → Limburgse."""
    if adjective.endswith("e"):
        return adjective
    if adjective[-3:-1].lower() in LONG_VOWELS and adjective[-1] not in "aeiou":
        return f"{adjective[:-2]}{adjective[-1]}e"
    return f"{adjective}e"


def surname(name: str, particles: frozenset[str]) -> str:
    """Return the last name with its particles: Martijn van Helvert → van Helvert, Vladimir Poetin → Poetin."""
    words = name.split()
    first = len(words) - 1
    while first > 1 and words[first - 1].lower() in particles:
        first -= 1
    return " ".join(words[first:])


def _surnames(knowledge: Knowledge) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for entity in knowledge.entities.values():
        if entity.type is EntityType.PERSON:
            for name in dict.fromkeys((entity.nl, entity.en)):
                found[plain(surname(name, PARTICLES))][entity.id] = None
    return {name: tuple(ids) for name, ids in found.items()}


def _offices(knowledge: Knowledge) -> dict[tuple[str, str | None], tuple[Office, ...]]:
    found: dict[tuple[str, str | None], list[Office]] = defaultdict(list)
    for entity in knowledge.entities.values():
        for role in entity.roles:
            for title in _titles(role.title):
                office = Office(entity.id, role)
                found[title, None].append(office)
                if role.of:
                    found[title, role.of].append(office)
    return {key: tuple(offices) for key, offices in found.items()}


@lru_cache(VOCABULARY)
def _titles(title: str) -> tuple[str, ...]:
    """Return a title and the more general ones that it answers to: "minister van Financiën" is also "minister"."""
    general = title.partition(" van ")[0].partition(" voor ")[0]
    return tuple(dict.fromkeys((title, general, TITLES.get(title.lower(), title))))
