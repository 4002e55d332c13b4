"""Who is meant by "de Amerikaanse president", "de CDA'er" or "de retaildeskundige".

Through dated offices of the knowledge, through party membership, and through what the text itself says of the
people it names: a noun right before a name, or in an apposition right after it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from app.extraction.lexicon import Lexicon
from app.extraction.links import Link
from app.extraction.name_words import calls_person
from app.extraction.names import Name
from app.extraction.nl.function_words import ADVERBS, AUXILIARIES, CONJUNCTIONS, PREPOSITIONS
from app.extraction.nl.function_words import DETERMINERS as FUNCTION_DETERMINERS
from app.extraction.nl.persons import SAYING
from app.extraction.nl.titles import COUNTERPARTS, LEADERS, TITLES
from app.extraction.plain_letters import plain
from app.extraction.records import Entity, EntityType, MentionForm, When
from app.extraction.words import Word

DETERMINERS = frozenset(
    ["de", "het", "een", "die", "deze", "dat", "dit", "zijn", "haar", "hun", "diens", "onze", "ons"]
)
AFTER_NAME = 8  # words of an apposition after a name that are looked at
LESSER = ("adjunct", "assistent", "ex-", "hulp", "loco", "onder", "oud-", "vice")  # onderdirecteur is no directeur
SHORTEST_PART = 5  # letters of the last part of a compound
LONGEST_GAP = 2  # characters between a form of address and a name
FORMS_OF_ADDRESS = frozenset(["dr", "drs", "ds", "ing", "ir", "jhr", "mr", "prof"])
NO_NOUNS = ADVERBS | AUXILIARIES | CONJUNCTIONS | FUNCTION_DETERMINERS | PREPOSITIONS | SAYING | {"van", "niet"}
# nouns that say of nobody in particular who that is, and those that do not after zijn or haar: zijn vrouw Marie
ANYBODY = frozenset(["collega", "heer", "jongen", "man", "meisje", "meneer", "mevrouw", "vriend", "vriendin", "vrouw"])
RELATIONS = frozenset(["broer", "dochter", "moeder", "neef", "nicht", "oma", "opa", "vader", "zoon", "zus"])
POSSESSIVES = frozenset(["zijn", "haar", "hun", "mijn", "diens", "onze"])
# what begins no apposition after a name: Jan Smit, die de burgemeester belde; Jan Smit, aldus de woordvoerder
NO_APPOSITION = (CONJUNCTIONS | AUXILIARIES | SAYING | {"met", "tegen", "naast", "door", "over", "wiens", "bij"}) - {
    "nu"
}
ADJECTIVE_ENDINGS = ("se", "sche", "ige", "lijke")
CALLED = frozenset(["heet", "heette"])  # de schipper heet Wout
COPULAS = frozenset(["is", "was", "werd", "wordt", "blijft"])
BEFORE_PREDICATE = DETERMINERS | {"benoemd", "een", "gekozen", "nu", "ook", "tot", "verkozen", "zelf"}
# Willem Smit (34) · Willem Smit, 34,
AGED = re.compile(r"(?: [ ]\( | ,[ ] ) (?P<years> [1-9][0-9]? ) (?= [),] )", re.VERBOSE)
MEMBER = "lid"


@dataclass(frozen=True, slots=True)
class Nominals:
    """What one text says its people are, beside the offices of the knowledge."""

    lexicon: Lexicon
    learnt: Mapping[str, tuple[str, ...]]  # a noun, folded, to the ids the text gives it to
    present: tuple[str, ...]  # the persons of the text, in order of first mention
    published: When | None
    nouns: Mapping[str, tuple[str, ...]]  # the same by id
    resolved: dict[tuple[str, str | None], tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)

    def resolve(self, noun_phrase: str, at: When | None = None) -> tuple[str, ...]:
        """Return the ids a noun phrase may stand for, those named in the text before those that are not.

        Several rules ask for the same phrase: it is looked up once.
        """
        when = at or self.published
        key = noun_phrase, when.edtf if when else None
        if key not in self.resolved:
            self.resolved[key] = self._resolved(noun_phrase, when)
        return self.resolved[key]

    def _resolved(self, noun_phrase: str, when: When | None) -> tuple[str, ...]:
        words = [word for word in plain(noun_phrase).replace(",", " ").split() if word not in DETERMINERS]
        if not words:
            return ()
        bodies = [body for word in words[:-1] for body in self.lexicon.described(word)]
        return self._by_text(words, bodies) or self._by_office(words, bodies, when) or self._by_party(words[-1], when)

    def _by_text(self, words: Sequence[str], bodies: Sequence[str]) -> tuple[str, ...]:
        """Resolve through what the text says: the noun stands beside one name."""
        found = self.learnt.get(" ".join(words)) or self.learnt.get(words[-1]) or self._by_part(words[-1])
        if not bodies:
            return found
        return tuple(person for person in found if self._belongs(person, bodies))

    def _by_part(self, noun: str) -> tuple[str, ...]:
        """Resolve a noun that is the last part of what the text calls somebody: hoofdonderzoeker, then onderzoeker."""
        if len(noun) < SHORTEST_PART:
            return ()
        whole = [(known, people) for known, people in self.learnt.items() if known.endswith(noun)]
        return tuple(dict.fromkeys(p for known, people in whole if not known.startswith(LESSER) for p in people))

    def _belongs(self, person: str, bodies: Sequence[str]) -> bool:
        known = self.lexicon.entity(person)
        return known is None or known.country in bodies or any(role.of in bodies for role in known.roles)

    def _by_office(self, words: Sequence[str], bodies: Sequence[str], when: When | None) -> tuple[str, ...]:
        """Resolve through the dated offices of the knowledge."""
        title = self._title(words)
        if words[-1] in COUNTERPARTS:
            title = "leider" if bodies else None
        if title is None:
            return ()
        titles = LEADERS if title == "leider" else (title,)
        holders = [h for t in titles for body in (bodies or (None,)) for h in self.lexicon.holders(t, body, when)]
        named = tuple(dict.fromkeys(h for h in holders if h in self.present))
        if named or not bodies:
            return named
        return tuple(dict.fromkeys(holders))

    def _title(self, words: Sequence[str]) -> str | None:
        for first in range(len(words)):
            if title := TITLES.get(" ".join(words[first:])):
                return title
        return None

    def _by_party(self, word: str, when: When | None) -> tuple[str, ...]:
        """Resolve "de CDA'er" through membership."""
        bodies = self.lexicon.described(word)
        holders = [h for body in bodies for h in self.lexicon.holders(MEMBER, body, when)]
        return tuple(dict.fromkeys(h for h in holders if h in self.present))


class Naming(NamedTuple):
    """The names of a text and what they stand for."""

    text: str
    words: Sequence[Word]
    names: Sequence[Name]
    links: Sequence[Link]


def learn_nominals(naming: Naming, entities: Sequence[Entity], lexicon: Lexicon, published: When | None) -> Nominals:
    """Collect what the text calls its people."""
    learnt: dict[str, dict[str, None]] = defaultdict(dict)
    nouns: dict[str, dict[str, None]] = defaultdict(dict)
    for name, link in zip(naming.names, naming.links, strict=True):
        if link.type is EntityType.PERSON:
            for noun in (*_before(naming.words, name), *_after(naming.text, naming.words, name)):
                learnt[noun][link.id] = None
                nouns[link.id][noun] = None
    present = tuple(entity.id for entity in entities if entity.type is EntityType.PERSON and _is_named(entity))
    by_noun, by_person = ({key: tuple(values) for key, values in found.items()} for found in (learnt, nouns))
    return Nominals(lexicon, by_noun, present, published, by_person)


def _is_named(entity: Entity) -> bool:
    return any(mention.form in (MentionForm.NAME, MentionForm.GENITIVE) for mention in entity.mentions)


def _before(words: Sequence[Word], name: Name) -> Iterator[str]:
    """Yield the noun right before a name: retaildeskundige Jorg Snoeck, ecoloog dr. Anjo Smit."""
    at, start = name.before, name.start
    while at > 0 and words[at].folded in FORMS_OF_ADDRESS and start - words[at].end <= LONGEST_GAP:
        at, start = at - 1, words[at].start
    if at > 0 and words[at].folded in CALLED:
        at, start = at - 1, words[at].start
    if at < 0 or start - words[at].end != 1 or words[at].folded in NO_NOUNS:
        return
    word = words[at]
    if word.folded in ANYBODY or (at and word.folded in RELATIONS and words[at - 1].folded in POSSESSIVES):
        return
    doubtful = (word.capital and not word.initial) or word.folded.endswith(ADJECTIVE_ENDINGS)
    if doubtful and not calls_person(word.folded):
        return
    yield word.folded
    if "-" in word.folded:
        yield word.folded.rpartition("-")[2]


def _after(text: str, words: Sequence[Word], name: Name) -> Iterator[str]:
    """Yield what an age or an apposition says: Willem Smit (34), Martijn Smiers, correspondent in Rusland."""
    if age := AGED.match(text, name.end):
        yield f"{age['years']}-jarige"
    first = name.before + 1 + len(name.words)
    apposed = first < len(words) and words[first].folded not in NO_APPOSITION
    if text[name.end : name.end + 1] == "," and apposed:
        yield from _nouns(text, words[first : first + AFTER_NAME], name.end + 1)
    elif first < len(words) and words[first].folded in COPULAS:
        yield from _nouns(text, words[first + 1 : first + AFTER_NAME], words[first].end, BEFORE_PREDICATE)


def _nouns(text: str, words: Sequence[Word], end: int, between: frozenset[str] | None = None) -> Iterator[str]:
    """Yield the first noun for a person before any mark, with nothing before it but words `between`."""
    for word in words:
        if any(mark in text[end : word.start] for mark in ",.;:!?\n\"'‘’“”„"):
            return
        if calls_person(word.folded):
            yield word.folded
            return
        if between is not None and word.folded not in between and not word.folded.endswith("e"):
            return
        end = word.end
