"""Words with their offsets, and where sentences and lines begin: what the grammar of names looks at."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from app.extraction.nl.given_names import GIVEN_NAMES
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
VOCABULARY = 2**15  # words that are remembered, so that a text mostly has words that were seen before


class Word(NamedTuple):
    """A word as written and folded, where it stands, and what its capitals are worth there."""

    start: int
    end: int
    initial: bool  # a capital is expected there anyway
    adjoins: bool  # only a single space stands between it and the word before
    text: str
    folded: str
    head: str  # folded, after the last hyphen: expert in Rusland-expert
    capital: bool  # begins with an upper-case letter
    acronym: bool  # written in capitals: VS, D66, N-VA, PvdA, FvD
    name_like: bool  # written as a name: Poetin, Noord-Korea, iPhone, W.; not Ex-president or 2018


class _Look(NamedTuple):
    """What a word is wherever it stands."""

    text: str
    folded: str
    head: str
    capital: bool
    acronym: bool
    name_like: bool


def split_words(text: str, sentences: Sequence[Span] = ()) -> tuple[Word, ...]:
    """Return the words of `text`; `sentences` tells where a capital is expected, with line starts and opening marks."""
    marks = OPENERS if sentences else OPENERS | FINAL
    begins = iter(sorted(span.start for span in sentences))
    begin = next(begins, len(text))
    words: list[Word] = []
    end = 0
    for match in WORD.finditer(text):
        start = match.start()
        between = text[end:start]
        adjoins = between in GLUE and end > 0
        initial = begin <= start or end == 0 or (not adjoins and _expects_capital(between, marks))
        end = match.end()
        words.append(Word(start, end, initial, adjoins, *_look(match[0])))
        while begin < end:
            begin = next(begins, len(text))
    return tuple(words)


def _expects_capital(between: str, marks: frozenset[str]) -> bool:
    """Tell whether a line, a quotation, a list item or (as far as marks show) a sentence begins after `between`."""
    return not marks.isdisjoint(between) or between.endswith((" - ", " -"))


@lru_cache(VOCABULARY)
def _look(text: str) -> _Look:
    capital = text[:1].isupper() or (text[:1] in "'’" and text[3:4].isupper())
    several = sum(map(str.isupper, text)) > 1 or (text.isupper() and len(text) > 1)
    acronym = several and "." not in text and len(text) <= 12  # noqa: PLR2004 – longer is a heading
    folded = plain(text)
    return _Look(
        text, folded, folded.rpartition("-")[2], capital, acronym, _is_name_like(text, folded, capital=capital)
    )


def _is_name_like(text: str, folded: str, *, capital: bool) -> bool:
    parts = text.replace("–", "-").split("-")
    if len(parts) > 1:
        short = len(parts[-1]) <= SHORT_ENDING and not parts[-1].isdigit()
        return parts[0][:1].isupper() and (parts[-1][:1].isupper() or short)
    if folded.endswith(("se", "sche")) and not text.isupper() and folded not in GIVEN_NAMES:
        return False  # Amsterdamse, Zuid-Hollandse: an adjective
    if folded.endswith("isch"):
        return False
    return capital or (text[1:2].isupper() and text[0].isalpha())
