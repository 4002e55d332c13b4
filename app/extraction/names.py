"""The grammar of names: which capitalised words of a Dutch text make up one name.

Known forms stand as they are; beside them capitalised words that adjoin are one name, with the particles of
surnames and the connectors of organisations between them. A capital at the start of a sentence says nothing by
itself: there the rest of the text decides.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from app.extraction.evidence import Evidence
from app.extraction.known_names import Known, closes_quotation
from app.extraction.lexicon import Lexicon
from app.extraction.name_openings import FUNCTION_WORDS, Openings, is_title
from app.extraction.name_words import Piece, is_given, is_person_noun, runs, split_pieces
from app.extraction.nl.ordinary import NO_NAMES
from app.extraction.nl.organisations import CONNECTORS, FIRST, HEADS, ORGANISATION_ENDINGS, PLACE_ENDINGS
from app.extraction.nl.particles import CERTAIN, PARTICLES, SEQUENCES
from app.extraction.nl.persons import SAYING
from app.extraction.nl.places import PLACE_HEADS
from app.extraction.nl.portfolios import MINISTRY_NOUNS, PORTFOLIO_WORDS
from app.extraction.plain_letters import plain
from app.extraction.records import EntityType, MentionForm
from app.extraction.words import VOCABULARY, Kind, Word

ARTICLES = ("de", "het")
APOSTROPHES = ("'", "’")
MINISTRY_WORDS = PORTFOLIO_WORDS | MINISTRY_NOUNS | {"van", "voor", "en", "&"}
BUILT = ORGANISATION_ENDINGS + PLACE_ENDINGS
NO_PARTS = NO_NAMES | FUNCTION_WORDS
BUILDING = HEADS | FIRST | PLACE_HEADS
LONGEST_NAME = 9  # pieces
# Bea [’de Tank’ ]Rozenboom
NICKNAME = re.compile(r"""[ ] ["'‘’“”„«] [^"'‘’“”„«»\n]{2,30} ["'’”“»] [ ] (?= [A-ZÀ-Þ] )""", re.VERBOSE)
WINDOW = 2 * LONGEST_NAME


class Name(NamedTuple):
    """A name in the text: span, the name without a genitive ending, the known ids it may stand for, if any."""

    start: int
    end: int
    text: str
    form: MentionForm
    candidates: tuple[str, ...]
    words: tuple[Word, ...]
    before: int  # position of the word before the name, -1 for none
    type: EntityType | None = None  # where the form alone tells


def find_names(text: str, words: Sequence[Word], known: Sequence[Known], lexicon: Lexicon) -> tuple[Name, ...]:
    """Return the names of a text in order, none overlapping."""
    evidence = Evidence.of(words)
    grammar = _Grammar(text, words, lexicon, evidence, Openings(text, words, evidence))
    pieces = split_pieces(words, known)
    return tuple(_nicknamed(text, words, [name for run in runs(words, pieces) for name in grammar.names(run)]))


def _nicknamed(text: str, words: Sequence[Word], names: Sequence[Name]) -> Iterator[Name]:
    """Yield the names, a given name and a surname with a nickname in marks between them as one."""
    end = 0
    for at, name in enumerate(names):
        if name.start < end:
            continue
        given = len(name.words) == 1 and is_given(name.words[0].folded)
        between = NICKNAME.match(text, name.end) if given else None
        if between:
            there = next((n for n in names[at + 1 : at + WINDOW] if n.start == between.end()), None)
            word = words[bisect_left(words, between.end(), key=lambda word: word.start)]
            end, last, form = (there.end, there.words, there.form) if there else (word.end, (word,), name.form)
            label = " ".join((name.text, there.text if there else word.text))
            yield name._replace(end=end, text=label, form=form, candidates=(), words=name.words + last)
            continue
        yield name


@lru_cache(VOCABULARY)
def name_key(text: str) -> str:
    """Return what two writings of one name share."""
    return " ".join(plain(text).replace(".", " ").split())


@dataclass(frozen=True, slots=True)
class _Grammar:
    """The decisions about one text."""

    text: str
    words: Sequence[Word]
    lexicon: Lexicon
    evidence: Evidence
    openings: Openings

    def names(self, run: Sequence[Piece]) -> Iterator[Name]:
        """Part a run into names, looking at no more than `WINDOW` pieces at a time."""
        at = 0
        while at < len(run):
            window = run[at : at + WINDOW]
            if self.openings.is_no_name(window):
                at += 1
                continue
            length = self._length(window)
            yield self._name(window[:length])
            at += length

    def _length(self, run: Sequence[Piece]) -> int:
        """Return how many pieces of the run, from its start, are one name."""
        length = 1
        while length < min(len(run), LONGEST_NAME):
            step = self._step(run[:length], run[length : length + LONGEST_NAME])
            if not step:
                break
            length += step
        return length

    def _step(self, name: Sequence[Piece], rest: Sequence[Piece]) -> int:
        """Return how many pieces of `rest` continue `name`: 0 if the name ends here."""
        particles = 0
        while particles < len(rest) and rest[particles].kind is Kind.PARTICLE:
            particles += 1
        if particles == len(rest) or self._ends(name[-1]):
            return 0
        following = rest[particles]
        if particles:
            return particles + 1 if self._links(name, rest[:particles], following) else 0
        return int(self._adjoins(name, rest))

    def _ends(self, piece: Piece) -> bool:
        """Tell whether nothing can follow in a name: after a genitive, or a known name of several words."""
        word = self.words[piece.last]
        over = word.text.endswith(("'s", "’s")) or word.folded in self.evidence.initials
        return over or (piece.known is not None and (piece.known.suffix > 0 or not piece.single))

    def _adjoins(self, name: Sequence[Piece], rest: Sequence[Piece]) -> bool:
        """Tell whether the capitalised word right after a name belongs to it."""
        following = rest[0]
        first, last, word = self.words[name[0].first], name[-1], self.words[following.first]
        if following.kind is Kind.KNOWN:
            return self._takes_known(name, following)
        surname = self._given(last) or self.words[last.first].folded in PARTICLES  # Bas Visser, De Boer
        title = is_title(word.folded) and not surname
        if title or word.folded in NO_PARTS or self._is_country(last):
            return False
        heads = self._given(name[0]) or first.folded in BUILDING
        if word.folded in ARTICLES:  # Bart De Wever, Groep De Mos; not Europatunnel De Bolder
            return heads or (len(name) == 1 and not (last.known or first.acronym or first.folded.endswith(BUILT)))
        if self._given(following) and len(rest) > 1 and rest[1].kind is Kind.CAPITAL:
            return heads  # not Amsterdam Thierry Baudet
        if last.known and is_given(word.folded):
            return self._type(last) is EntityType.PERSON
        return True

    def _takes_known(self, name: Sequence[Piece], following: Piece) -> bool:
        """Tell whether a known name ends a longer one: Melania Trump, FC Utrecht; not Feyenoord Ajax."""
        first = self.words[name[0].first]
        if any(piece.known for piece in name) and not (len(name) == 1 and is_given(first.folded)):
            return False
        body = first.folded in FIRST or any(self.words[piece.first].folded in HEADS for piece in name)
        if body or is_given(first.folded) or first.text.endswith("."):
            return True
        if first.acronym and len(name) == 1 and self._type(following) is EntityType.PLACE:
            return following.single  # RCD Mallorca
        doubtful = first.acronym or (first.initial and first.folded not in self.evidence.capital)
        return following.single and not doubtful

    def _links(self, name: Sequence[Piece], particles: Sequence[Piece], following: Piece) -> bool:
        """Tell whether particles join a name and what follows: Petra van Haren, Forum voor Democratie."""
        linking = " ".join(self.words[piece.first].folded for piece in particles)
        head, first = self.words[name[0].first], name[0]
        noble = linking == "tot" and self._given(first) and any(piece.kind is Kind.PARTICLE for piece in name)
        if linking == "&" or noble:  # Diederik van Sminia tot Hoorn
            return True
        body = any(self._is_head(self.words[piece.first].folded) for piece in name[:2])
        if body and not name[-1].known and all(word in CONNECTORS for word in linking.split()):
            inside = any(piece.kind is Kind.PARTICLE for piece in name)
            return inside or linking not in ("in", "en")  # not Einsteinschool in West
        portfolio = self.words[following.first].folded in PORTFOLIO_WORDS  # wethouder Vos van Onderwijs
        if portfolio or linking not in SEQUENCES or not (len(name) == 1 or self._given(name[-1])):
            return False
        if head.folded in PARTICLES:
            return len(name) == 1  # Van der Ham; Ter Horst is whole before `op het`
        if self._given(first):
            return following.known is None or not self._is_body(following)
        written = f"{linking} {self.words[following.first].folded}"
        shown = self._after_title(first) or written in self.evidence.surnames
        certain = linking in CERTAIN or shown
        return certain and following.known is None and not (first.known or head.acronym)

    def _is_head(self, folded: str) -> bool:
        return folded in HEADS or (len(folded) > 8 and folded.endswith(ORGANISATION_ENDINGS))  # noqa: PLR2004

    def _given(self, piece: Piece) -> bool:
        word = self.words[piece.first]
        return piece.single and (is_given(word.folded) or word.text.endswith("."))

    def _after_title(self, piece: Piece) -> bool:
        before = self.words[piece.first - 1].folded if piece.first else ""
        return is_person_noun(before) or before in SAYING

    def _is_body(self, piece: Piece) -> bool:
        """Tell whether a known name is that of a country or an organisation: nobody's surname."""
        candidates = piece.known.candidates if piece.known else ()
        entity = self.lexicon.entity(candidates[0]) if candidates else None
        if entity is None:
            return True
        return entity.type is EntityType.ORGANISATION or entity.kind in ("country", "continent")

    def _is_country(self, piece: Piece) -> bool:
        candidates = piece.known.candidates if piece.known else ()
        entity = self.lexicon.entity(candidates[0]) if candidates else None
        return entity is not None and entity.kind in ("country", "continent")

    def _type(self, piece: Piece) -> EntityType | None:
        candidates = piece.known.candidates if piece.known else ()
        entity = self.lexicon.entity(candidates[0]) if candidates else None
        return entity.type if entity else None

    def _name(self, run: Sequence[Piece]) -> Name:
        """Make a name of pieces; a final s of a known name, or 's, is a genitive."""
        first, last = run[0], run[-1]
        words = tuple(self.words[first.first : last.last + 1])
        if len(run) == 1 and first.known:
            known = first.known
            text = self.text[known.start : known.end - known.suffix]
            kind = None if known.candidates else _unknown_type(words)
            return Name(known.start, known.end, text, known.form, known.candidates, words, first.first - 1, kind)
        start, end = words[0].start, words[-1].end
        suffix = 2 * words[-1].text.endswith(("'s", "’s"))  # Mieke Lambrechts is no genitive of a known Lambrecht
        if self.text[end : end + 1] in APOSTROPHES and not suffix and not closes_quotation(self.text, end):
            end, suffix = end + 1, 1
        form = MentionForm.GENITIVE if suffix else MentionForm.NAME
        return Name(start, end, self.text[start : end - suffix], form, (), words, first.first - 1)


def _unknown_type(words: Sequence[Word]) -> EntityType:
    """Return the type of a known form that no known entity has: a ministry, or a name that was in marks."""
    ministry = all(word.folded in MINISTRY_WORDS for word in words)
    return EntityType.ORGANISATION if ministry else EntityType.OTHER
