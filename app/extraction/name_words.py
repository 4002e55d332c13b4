"""The pieces that names are made of: words in capitals, known forms, particles; and the runs in which they adjoin."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.extraction.known_names import Known
from app.extraction.nl.given_names import GIVEN_NAMES
from app.extraction.nl.organisations import HEADS
from app.extraction.nl.particles import PARTICLES
from app.extraction.nl.persons import PERSON_ENDINGS, PERSON_NOUNS, SPEAKER_ENDINGS, SPEAKERS
from app.extraction.nl.places import PLACE_LAST
from app.extraction.nl.titles import TITLES
from app.extraction.records import MentionForm
from app.extraction.words import VOCABULARY, Kind, Word

NAMES = (MentionForm.NAME, MentionForm.GENITIVE)
DERIVED = (MentionForm.ADJECTIVE, MentionForm.DEMONYM)
NO_PERSON_ENDINGS = ("analoog", "dialoog", "epiloog", "monoloog", "proloog")
SHORTEST_FIRST, SHORTEST_TAIL = 4, 7  # letters of the parts of a compound
NAME_HEADS = HEADS | PLACE_LAST
SHORTEST_NOUN = 6  # letters of a noun that is told by its ending


@dataclass(slots=True)
class Piece:
    """A word, or the words of a known form: positions `first` to `last` (inclusive) in the list of words."""

    first: int
    last: int
    kind: Kind
    known: Known | None = None

    @property
    def single(self) -> bool:
        """Whether it is one word."""
        return self.first == self.last


def split_pieces(words: Sequence[Word], known: Sequence[Known]) -> list[Piece]:
    """Return what can be in a name; a known form is one piece however many words it has.

    A particle that follows none of these can be in no name and is left out.
    """
    starts = [word.start for word in words]
    other = Kind.OTHER
    alone = [at for at, word in enumerate(words) if word.kind is not other]
    pieces: list[Piece] = []
    at = 0
    for form in known:
        first = max(at, bisect_right(starts, form.start) - 1)
        if first < len(words) and words[first].end <= form.start:
            first += 1
        last = bisect_left(starts, form.end) - 1
        if first <= last:
            _take(words, alone[bisect_left(alone, at) : bisect_left(alone, first)], pieces)
            piece = _known_piece(words, first, last, form)
            if piece.kind is not Kind.OTHER:
                pieces.append(piece)
            at = last + 1
    _take(words, alone[bisect_left(alone, at) :], pieces)
    return pieces


def _take(words: Sequence[Word], alone: Iterable[int], pieces: list[Piece]) -> None:
    """Add single words to the pieces before them."""
    for at in alone:
        kind = words[at].kind
        if kind is not Kind.PARTICLE or (pieces and pieces[-1].last == at - 1):
            pieces.append(Piece(at, at, kind))


def _known_piece(words: Sequence[Word], first: int, last: int, form: Known) -> Piece:
    """Return the piece of a known form; some adjectives and demonyms are the beginning of a name.

    Nederlandse before the head of an organisation's name; Frans and Noor before a surname.
    """
    if form.form in NAMES:
        return Piece(first, last, Kind.KNOWN, form)
    begins = form.form in DERIVED and last + 1 < len(words) and _begins_name(words[first], words[last + 1], form)
    return Piece(first, last, Kind.CAPITAL if begins else Kind.OTHER)


def _begins_name(word: Word, following: Word, form: Known) -> bool:
    if not following.adjoins:
        return False
    headed = form.form is MentionForm.ADJECTIVE and following.capital and following.folded in NAME_HEADS
    return headed or (word.folded in GIVEN_NAMES and (following.capital or following.folded in PARTICLES))


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
def is_given(folded: str) -> bool:
    """Tell whether a word is a given name, or two joined by a hyphen: Hendrik-Jan."""
    return folded in GIVEN_NAMES or ("-" in folded and all(part in GIVEN_NAMES for part in folded.split("-")))


@lru_cache(VOCABULARY)
def is_person_noun(folded: str) -> bool:
    """Tell whether a word calls a person something: president, oud-minister, retaildeskundige, Rusland-expert."""
    last = folded.rpartition("-")[2]
    told = len(last) >= SHORTEST_NOUN and last.endswith(PERSON_ENDINGS)
    return (last in PERSON_NOUNS or last in TITLES or told) and not last.endswith(NO_PERSON_ENDINGS)


@lru_cache(VOCABULARY)
def calls_person(folded: str) -> bool:
    """Tell whether a word that is no name calls a person something; some of the words are surnames as well: slager."""
    last = folded.rpartition("-")[2]
    if is_person_noun(folded) or last in SPEAKERS or last.endswith(SPEAKER_ENDINGS):
        return True
    tails = (last[at:] for at in range(SHORTEST_FIRST, len(last) - SHORTEST_TAIL + 1))  # provinciegouverneur
    return any(tail in PERSON_NOUNS or tail in SPEAKERS for tail in tails)
