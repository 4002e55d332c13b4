"""Words with their offsets, and where sentences and lines begin: what the grammar of names looks at."""

import re
from collections.abc import Sequence
from copy import copy
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from app.extraction.nl.given_names import GIVEN_NAMES
from app.extraction.nl.organisations import CONNECTORS
from app.extraction.nl.particles import PARTICLES
from app.extraction.plain_letters import plain
from app.extraction.records import Span

# Trump · Noord-Korea · CDA'er · CD&V · 't · W. · H.W. · St. Pauli · Natuur & Milieu
WORD = re.compile(
    r"""
    (?P<initials> (?<![^\W_]) (?: [A-ZÀ-ÖØ-Þ] \. ){1,5} (?![^\W_]{2}) )
  | (?P<saint> (?<! [^\W_] ) (?: St | Ste | Mt ) \. (?= [ ] [A-Z] ) )
  | (?P<ampersand> (?<= [ ] ) & (?= [ ] ) )
  | (?P<clitic> (?<![^\W_]) ['’] (?: s-[^\W_]+ | t | n | s ) (?![^\W_]) )
  | (?P<word> [^\W_]+ (?: [-‐‑–'’&] [^\W_]+ )* )
    """,
    re.VERBOSE,
)
OPENERS = frozenset("\"'‘’‚“”„«»([—–:•|\n")
FINAL = frozenset(".?!…")
GLUE = frozenset(" \u00a0\u202f")
SHORT_ENDING = 3  # Kim Jong-un, Al-Fayed: a last part so short may be in lower case
VOCABULARY = 2**14  # words, and stretches without a space, that are remembered: a text has few new ones
LONGEST_REMEMBERED = 40  # characters of such a stretch
SAINTS = ("St.", "Ste.", "Mt.")


class Kind(Enum):
    """What a piece of text can be in a name."""

    KNOWN = auto()
    CAPITAL = auto()
    PARTICLE = auto()
    OTHER = auto()


class Look(NamedTuple):
    """What a word is wherever it stands."""

    text: str
    folded: str
    head: str  # folded, after the last hyphen: expert in Rusland-expert
    capital: bool  # begins with an upper-case letter
    acronym: bool  # written in capitals: VS, D66, N-VA, PvdA, FvD
    lower: bool  # begins with a lower-case letter
    kind: Kind


class Word:
    """A word with its look, where it stands, and what its capitals are worth there. Never changed."""

    __slots__ = ("start", "end", "initial", "adjoins", *Look._fields)

    # Filled in where it is made, as is a token: an article has hundreds, and a constructor doubles what they take.
    start: int
    end: int
    initial: bool  # a capital is expected there anyway
    adjoins: bool  # only a single space stands between it and the word before
    text: str
    folded: str
    head: str
    capital: bool
    acronym: bool
    lower: bool
    kind: Kind

    def opening(self) -> "Word":
        """Return the same word where a capital is expected."""
        word = copy(self)
        word.initial = True
        return word


Placed = tuple[int, int, Look]  # where it begins and ends in its stretch


def split_words(text: str, sentences: Sequence[Span] = ()) -> tuple[Word, ...]:
    """Return the words of `text`; `sentences` tells where a capital is expected, with line starts and opening marks."""
    marks = OPENERS if sentences else OPENERS | FINAL
    begins = iter(sorted(span.start for span in sentences))
    begin = next(begins, len(text))
    words: list[Word] = []
    end = offset = 0
    for stretch in text.replace("\n", " ").split(" "):  # no word reaches over a space
        placed = _looked_up(stretch)
        if placed is None:
            placed = _looks_at(text, offset, offset + len(stretch))
        for first, last, look in placed:
            start = offset + first
            word = Word()
            if start - end == 1 and end and text[end] in GLUE:
                word.adjoins = True
                word.initial = begin <= start
            else:
                word.adjoins = False
                word.initial = begin <= start or end == 0 or _expects_capital(text[end:start], marks)
            word.start = start
            word.end = end = offset + last
            word.text, word.folded, word.head, word.capital, word.acronym, word.lower, word.kind = look
            words.append(word)
            while begin < end:
                begin = next(begins, len(text))
        offset += len(stretch) + 1
    return tuple(words)


def _looks_at(text: str, start: int, end: int) -> Sequence[Placed]:
    """Return the words of a stretch, with what stands around it in view: in `Natuur & Milieu`, `St. Pauli`."""
    found = (match for match in WORD.finditer(text, start, end + 2) if match.end() <= end)
    return [(match.start() - start, match.end() - start, _look(match[0])) for match in found]


@lru_cache(VOCABULARY)
def _looked_up(stretch: str) -> Sequence[Placed] | None:
    """Return the words of a stretch without spaces; None if what stands around it matters or it is long."""
    if stretch == "&" or stretch.endswith(SAINTS) or len(stretch) > LONGEST_REMEMBERED:
        return None
    return _looks_at(stretch, 0, len(stretch))


def _expects_capital(between: str, marks: frozenset[str]) -> bool:
    """Tell whether a line, a quotation, a list item or (as far as marks show) a sentence begins after `between`."""
    return not marks.isdisjoint(between) or between.endswith((" - ", " -"))


@lru_cache(VOCABULARY)
def _look(text: str) -> Look:
    capital = text[:1].isupper() or (text[:1] in "'’" and text[3:4].isupper())
    several = sum(map(str.isupper, text)) > 1 or (text.isupper() and len(text) > 1)
    acronym = several and "." not in text and len(text) <= 12  # noqa: PLR2004 – longer is a heading
    folded = plain(text)
    kind = _kind(text, folded, capital=capital)
    return Look(text, folded, folded.rpartition("-")[2], capital, acronym, text[:1].islower(), kind)


def _kind(text: str, folded: str, *, capital: bool) -> Kind:
    connects = folded in CONNECTORS or folded in PARTICLES
    name_like = _is_name_like(text, folded, capital=capital)
    if name_like and not (connects and text.isupper()):  # POETIN IN MOSKOU
        return Kind.CAPITAL
    return Kind.PARTICLE if connects else Kind.OTHER


def _is_name_like(text: str, folded: str, *, capital: bool) -> bool:
    """Tell whether a word is written as a name: Poetin, Noord-Korea, iPhone, W.; not Ex-president or 2018."""
    parts = text.replace("–", "-").split("-")
    if len(parts) > 1:
        short = len(parts[-1]) <= SHORT_ENDING and not parts[-1].isdigit()
        return parts[0][:1].isupper() and (parts[-1][:1].isupper() or short)
    adjective = folded.endswith(("se", "sche")) and (not folded.endswith("ssche") or folded == "bossche")
    if adjective and not text.isupper() and folded not in GIVEN_NAMES:
        return False  # Amsterdamse, Zuid-Hollandse; but Van Driessche
    if folded.endswith("isch"):
        return False
    return capital or (text[1:2].isupper() and text[0].isalpha())
