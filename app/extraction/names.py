"""The grammar of names: which capitalised words of a Dutch text make up one name.

Known forms stand as they are; beside them capitalised words that adjoin are one name, with the particles of
surnames and the connectors of organisations between them. A capital at the start of a sentence says nothing by
itself: there the rest of the text decides.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from app.extraction.known_names import Known
from app.extraction.lexicon import Lexicon
from app.extraction.nl.given_names import GIVEN_NAMES
from app.extraction.nl.ordinary import ORDINARY, ORDINARY_ENDINGS
from app.extraction.nl.organisations import CONNECTORS, FIRST, HEADS
from app.extraction.nl.particles import PARTICLES
from app.extraction.nl.persons import PERSON_ENDINGS, PERSON_NOUNS
from app.extraction.nl.titles import TITLES
from app.extraction.plain_letters import plain
from app.extraction.records import EntityType, MentionForm
from app.extraction.words import Word

LONGEST_NAME = 8  # words
NAMES = (MentionForm.NAME, MentionForm.GENITIVE)


class Kind(Enum):
    """What a piece of text can be in a name."""

    KNOWN = auto()
    CAPITAL = auto()
    PARTICLE = auto()
    OTHER = auto()


class Piece(NamedTuple):
    """A word, or the words of a known form: positions `first` to `last` (inclusive) in the list of words."""

    first: int
    last: int
    kind: Kind
    known: Known | None = None


class Name(NamedTuple):
    """A name in the text: span, the name without a genitive ending, the known ids it may stand for, if any."""

    start: int
    end: int
    text: str
    form: MentionForm
    candidates: tuple[str, ...]
    words: tuple[Word, ...]
    before: int  # position of the word before the name, -1 for none


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the whole text says about a word: written with a capital inside a sentence, or in lower case."""

    capital: frozenset[str]
    lower: frozenset[str]

    @staticmethod
    def of(words: Sequence[Word]) -> "Evidence":
        """Collect the evidence of a text."""
        capital = frozenset(w.folded for w in words if w.capital and not w.initial)
        return Evidence(capital, frozenset(w.folded for w in words if w.text[:1].islower()))


def find_names(text: str, words: Sequence[Word], known: Sequence[Known], lexicon: Lexicon) -> tuple[Name, ...]:
    """Return the names of a text in order, none overlapping."""
    grammar = _Grammar(text, words, lexicon, Evidence.of(words))
    pieces = tuple(_pieces(words, known))
    names = [name for run in _runs(words, pieces) for name in grammar.names(run)]
    return tuple(names)


def _pieces(words: Sequence[Word], known: Sequence[Known]) -> Iterator[Piece]:
    """Yield the words of the text as pieces; a known form is one piece however many words it has."""
    at = 0
    forms = iter(known)
    form = next(forms, None)
    while at < len(words):
        word = words[at]
        while form and form.end <= word.start:
            form = next(forms, None)
        if form and form.start < word.end:
            last = at
            while last + 1 < len(words) and words[last + 1].start < form.end:
                last += 1
            yield Piece(at, last, Kind.KNOWN if form.form in NAMES else Kind.OTHER, form)
            at = last + 1
        else:
            yield Piece(at, at, _kind(word))
            at += 1


def _kind(word: Word) -> Kind:
    if capitalised(word):
        return Kind.CAPITAL
    return Kind.PARTICLE if word.folded in PARTICLES or word.folded in CONNECTORS else Kind.OTHER


def capitalised(word: Word) -> bool:
    """Tell whether a word is written as a name: Poetin, Noord-Korea, iPhone, W.; not Ex-president or 2018."""
    parts = word.text.replace("–", "-").split("-")
    if len(parts) > 1:
        return parts[0][:1].isupper() and (parts[-1][:1].isupper() or (len(parts[-1]) <= 3 and not parts[-1].isdigit()))  # noqa: PLR2004
    if word.folded.endswith(("se", "sche")) and not word.text.isupper() and word.folded not in GIVEN_NAMES:
        return False  # Amsterdamse, Zuid-Hollandse: an adjective
    return word.capital or (word.text[1:2].isupper() and word.text[0].isalpha())


def _runs(words: Sequence[Word], pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Yield stretches of adjoining pieces that begin and end with a name word."""
    run: list[Piece] = []
    for piece in pieces:
        if run and not words[piece.first].adjoins:
            yield from _closed(run)
            run = []
        if piece.kind is Kind.OTHER:
            yield from _closed(run)
            run = []
        elif piece.kind is not Kind.PARTICLE or run:
            run.append(piece)
    yield from _closed(run)


def _closed(run: list[Piece]) -> Iterator[list[Piece]]:
    while run and run[-1].kind is Kind.PARTICLE:
        run.pop()
    if run:
        yield run


@dataclass(frozen=True, slots=True)
class _Grammar:
    """The decisions about one text."""

    text: str
    words: Sequence[Word]
    lexicon: Lexicon
    evidence: Evidence

    def names(self, run: Sequence[Piece]) -> Iterator[Name]:
        """Part a run into names."""
        rest = list(run)
        while rest:
            while rest and self._is_no_name(rest):
                rest.pop(0)
            if not rest:
                return
            length = self._length(rest)
            yield self._name(rest[:length])
            rest = rest[length:]

    def _is_no_name(self, run: Sequence[Piece]) -> bool:
        """Tell whether the first piece of a run is an ordinary word, a title, or a particle."""
        piece, word = run[0], self.words[run[0].first]
        following = run[1].kind is not Kind.PARTICLE if len(run) > 1 else False
        if piece.kind is Kind.PARTICLE:
            return True
        if piece.kind is Kind.KNOWN:
            return self._is_ordinary_opening(piece, word)
        if is_person_noun(word.folded) and (following or word.initial or word.folded in TITLES):
            return True
        if word.text[:1].isdigit():
            return not following
        if not word.initial:
            return False
        return self._opens_a_sentence(word, following)

    def _is_ordinary_opening(self, piece: Piece, word: Word) -> bool:
        """Tell whether a known one-word name at the start of a sentence is only a word: Trouw, Vier, Metro."""
        return (
            piece.first == piece.last
            and word.initial
            and not word.acronym
            and (word.folded in ORDINARY or word.folded in self.evidence.lower)
            and word.folded not in self.evidence.capital
        )

    def _opens_a_sentence(self, word: Word, following: bool) -> bool:  # noqa: FBT001
        """Tell whether a capital at the start of a sentence is no sign of a name."""
        folded = word.folded
        if folded in ORDINARY:
            return not (following and folded in GIVEN_NAMES and folded not in self.evidence.lower)
        if word.acronym or folded in self.evidence.capital:
            return False
        if folded in self.evidence.lower:
            return True
        if following or (word.text.endswith(".") and len(word.text) > 1):
            return folded not in GIVEN_NAMES and (folded.endswith(ORDINARY_ENDINGS) or folded in PARTICLES)
        return folded not in GIVEN_NAMES and not self._genitive_of_name(folded)

    def _genitive_of_name(self, folded: str) -> bool:
        return folded.endswith("s") and folded.rstrip("s'") in self.evidence.capital

    def _length(self, run: Sequence[Piece]) -> int:
        """Return how many pieces of the run, from its start, are one name."""
        length = 1
        while length < min(len(run), LONGEST_NAME):
            step = self._step(run[:length], run[length:])
            if not step:
                break
            length += step
        return length

    def _step(self, name: Sequence[Piece], rest: Sequence[Piece]) -> int:
        """Return how many pieces of `rest` continue `name`: 0 if the name ends here."""
        particles = 0
        while particles < len(rest) and rest[particles].kind is Kind.PARTICLE:
            particles += 1
        if particles == len(rest):
            return 0
        following = rest[particles]
        if particles:
            return particles + 1 if self._links(name, rest[:particles], following) else 0
        return int(self._adjoins(name, following))

    def _adjoins(self, name: Sequence[Piece], following: Piece) -> bool:
        """Tell whether a capitalised word right after a name belongs to it."""
        last = name[-1]
        word = self.words[following.first]
        if last.known and (last.known.suffix or last.first < last.last):
            return False
        if following.kind is Kind.KNOWN:
            return self._takes_known(name, following)
        if is_person_noun(word.folded):
            return False
        if last.known and self._type(last.known) is EntityType.PERSON and len(name) == 1:
            return True
        return not (last.known and word.folded in GIVEN_NAMES)

    def _takes_known(self, name: Sequence[Piece], following: Piece) -> bool:
        """Tell whether a known name ends a longer one: Melania Trump, FC Utrecht; not Feyenoord Ajax."""
        if any(piece.known for piece in name) or following.first < following.last:
            return False
        first = self.words[name[0].first]
        if following.known and self._type(following.known) is EntityType.PERSON:
            return first.folded in GIVEN_NAMES or first.text.endswith(".") or not first.initial
        return first.folded in FIRST or first.folded in HEADS or first.folded in GIVEN_NAMES or not first.initial

    def _links(self, name: Sequence[Piece], particles: Sequence[Piece], following: Piece) -> bool:
        """Tell whether particles join a name and what follows: Petra van Haren, Forum voor Democratie."""
        linking = [self.words[piece.first].folded for piece in particles]
        head = self.words[name[0].first].folded
        if head in HEADS and all(word in CONNECTORS for word in linking) and not name[-1].known:
            return following.kind is Kind.CAPITAL or linking != ["in"]
        if not all(word in PARTICLES for word in linking) or "en" in linking:
            return False
        if len(name) > 1 and not self._given(name[-1]):
            return False
        return self._takes_particle(name[0], following)

    def _given(self, piece: Piece) -> bool:
        word = self.words[piece.first]
        return piece.first == piece.last and (word.folded in GIVEN_NAMES or word.text.endswith("."))

    def _takes_particle(self, first: Piece, following: Piece) -> bool:
        word = self.words[first.first]
        if self._given(first):
            return not (following.known and self._is_body(following.known))
        if first.known or word.initial or word.acronym or word.folded in HEADS:
            return False
        return following.known is None and not self.words[following.first].acronym

    def _is_body(self, known: Known) -> bool:
        """Tell whether a known name is that of a country or an organisation: nobody's surname."""
        entity = self.lexicon.entity(known.candidates[0])
        return entity is not None and (
            entity.type is EntityType.ORGANISATION or entity.kind in ("country", "continent")
        )

    def _type(self, known: Known) -> EntityType | None:
        entity = self.lexicon.entity(known.candidates[0])
        return entity.type if entity else None

    def _name(self, run: Sequence[Piece]) -> Name:
        first, last = run[0], run[-1]
        words = tuple(self.words[first.first : last.last + 1])
        start, end = words[0].start, words[-1].end
        if len(run) == 1 and first.known:
            known = first.known
            text = self.text[known.start : known.end - known.suffix]
            return Name(known.start, known.end, text, known.form, known.candidates, words, first.first - 1)
        if words[-1].text.endswith(("'s", "’s")):
            return Name(start, end, self.text[start : end - 2], MentionForm.GENITIVE, (), words, first.first - 1)
        suffix = last.known.suffix if last.known else 0
        form = MentionForm.GENITIVE if suffix else MentionForm.NAME
        return Name(start, end, self.text[start : end - suffix], form, (), words, first.first - 1)


def is_person_noun(folded: str) -> bool:
    """Tell whether a word calls a person something: president, oud-minister, retaildeskundige, Rusland-expert."""
    last = folded.rpartition("-")[2]
    return last in PERSON_NOUNS or last in TITLES or (len(last) > 5 and last.endswith(PERSON_ENDINGS))  # noqa: PLR2004


def name_key(text: str) -> str:
    """Return what two writings of one name share."""
    return " ".join(plain(text).replace(".", " ").split())


def evidence_of(names: Sequence[Name]) -> Mapping[str, int]:
    """Count the names of a text by key."""
    counts: dict[str, int] = {}
    for name in names:
        counts[name_key(name.text)] = counts.get(name_key(name.text), 0) + 1
    return counts
