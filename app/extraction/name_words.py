"""The pieces that names are made of: words in capitals, known forms, particles; and the runs in which they adjoin."""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from app.extraction.known_names import Known
from app.extraction.nl.given_names import GIVEN_NAMES
from app.extraction.nl.organisations import CONNECTORS, HEADS
from app.extraction.nl.particles import PARTICLES
from app.extraction.nl.persons import PERSON_ENDINGS, PERSON_NOUNS
from app.extraction.nl.places import PLACE_LAST
from app.extraction.nl.titles import TITLES
from app.extraction.records import MentionForm
from app.extraction.words import VOCABULARY, Word

NAMES = (MentionForm.NAME, MentionForm.GENITIVE)
DERIVED = (MentionForm.ADJECTIVE, MentionForm.DEMONYM)
SHORTEST_NOUN = 6  # letters of a noun that is told by its ending


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

    @property
    def single(self) -> bool:
        """Whether it is one word."""
        return self.first == self.last


def split_pieces(words: Sequence[Word], known: Sequence[Known]) -> Iterator[Piece]:
    """Yield what can be in a name; a known form is one piece however many words it has."""
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
            piece = _known_piece(words, at, last, form)
            if piece.kind is not Kind.OTHER:
                yield piece
            at = last + 1
        else:
            kind = _kind(word)
            if kind is not Kind.OTHER:
                yield Piece(at, at, kind)
            at += 1


def _known_piece(words: Sequence[Word], first: int, last: int, form: Known) -> Piece:
    """Return the piece of a known form; some adjectives and demonyms are the beginning of a name.

    Nederlandse before the head of an organisation's name; Frans and Noor before a surname.
    """
    if form.form in NAMES:
        return Piece(first, last, Kind.KNOWN, form)
    following = words[last + 1] if last + 1 < len(words) else None
    begins = (
        following is not None
        and following.adjoins
        and (
            (form.form is MentionForm.ADJECTIVE and following.capital and following.folded in HEADS | PLACE_LAST)
            or (words[first].folded in GIVEN_NAMES and (following.capital or following.folded in PARTICLES))
        )
    )
    return Piece(first, last, Kind.CAPITAL if begins and form.form in DERIVED else Kind.OTHER)


def _kind(word: Word) -> Kind:
    shouted = word.text.isupper() and (word.folded in CONNECTORS or word.folded in PARTICLES)  # POETIN IN MOSKOU
    if word.name_like and not shouted:
        return Kind.CAPITAL
    return Kind.PARTICLE if word.folded in PARTICLES or word.folded in CONNECTORS else Kind.OTHER


def runs(words: Sequence[Word], pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Yield stretches of adjoining pieces that begin and end with a name word."""
    run: list[Piece] = []
    for piece in pieces:
        if run and (piece.first > run[-1].last + 1 or not words[piece.first].adjoins):
            yield from _closed(run)
            run = []
        if run or piece.kind is not Kind.PARTICLE:
            run.append(piece)
    yield from _closed(run)


def _closed(run: list[Piece]) -> Iterator[list[Piece]]:
    while run and run[-1].kind is Kind.PARTICLE:
        run.pop()
    if run:
        yield run


@lru_cache(VOCABULARY)
def is_person_noun(folded: str) -> bool:
    """Tell whether a word calls a person something: president, oud-minister, retaildeskundige, Rusland-expert."""
    last = folded.rpartition("-")[2]
    told = len(last) >= SHORTEST_NOUN and last.endswith(PERSON_ENDINGS)
    return last in PERSON_NOUNS or last in TITLES or told
