"""Tokens with their offsets, and the sentences of a text."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from app.extraction.nl.abbreviations import ABBREVIATIONS
from app.extraction.records import Section, Span

# Poetin · zo'n · SP'er · Noord-Korea · 't · V&D · 15.30 · H.W. · @naam · ... · , · "
TOKEN = re.compile(
    r"""
    (?P<number> \d+ (?: [.,:/]\d+ )* (?: [-'’]?[^\W\d_]+ )? )
  | (?P<initials> (?: [^\W\d_]\. ){1,6} (?! [^\W\d_]{2} ) )
  | (?P<clitic> ['’] (?: s | t | n | m | k | r | ie ) (?! \w ) )
  | (?P<word> [@\#]? [^\W_]+ (?: (?: [-‑'’&_] | \. (?= [a-zà-ÿ0-9] ) ) [^\W_]+ )* )
  | (?P<dots> \.{2,} | … )
  | (?P<mark> [^\s\w] | _ )
    """,
    re.VERBOSE,
)
LONGEST = 300  # tokens of a sentence; what is longer is no sentence and is cut, so that time stays linear
QUOTE = "“”"  # the text of a token that stands for a quotation
TERMINAL = frozenset({".", "?", "!", "…"})
CLOSERS = frozenset("\"'’”“»)]")
OPENERS = frozenset("\"'‘’“”„«([–—-•¿¡")


VOCABULARY = 2**15  # different tokens that are remembered


class Token(NamedTuple):
    """A word, a number, a mark or a whole quotation; `quote` is the number of the quotation that it stands for."""

    start: int
    end: int
    quote: int | None
    text: str
    low: str  # in lower case
    is_word: bool  # or a number
    capital: bool  # begins with an upper-case letter
    terminal: bool  # can end a sentence


class _Look(NamedTuple):
    """What a token is wherever it stands."""

    text: str
    low: str
    is_word: bool
    capital: bool
    terminal: bool


def tokens(text: str, span: Span) -> Sequence[Token]:
    """Return the tokens of a stretch of text, as if there were nothing around it."""
    found, starts = _tokenised(text)
    first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
    cut = (first and found[first - 1].end > span.start) or (last and found[last - 1].end > span.end)
    return tuple(_split(text, span)) if cut else found[first:last]


@lru_cache(maxsize=1)
def _tokenised(text: str) -> tuple[tuple[Token, ...], tuple[int, ...]]:
    """Return all tokens of a text, and where they begin; kept while that text is being read."""
    found = tuple(_split(text, Span(0, len(text))))
    return found, tuple(token.start for token in found)


def _split(text: str, span: Span) -> Iterator[Token]:
    for match in TOKEN.finditer(text, span.start, span.end):
        yield Token(match.start(), match.end(), None, *_look(match[0]))


def quotation(span: Span, number: int) -> Token:
    """Return the token that stands for a quotation."""
    return Token(span.start, span.end, number, QUOTE, QUOTE, is_word=False, capital=False, terminal=False)


@lru_cache(VOCABULARY)
def _look(text: str) -> _Look:
    is_word = text[:1].isalnum() or text[1:2].isalnum()
    terminal = text in TERMINAL or text.startswith("..")
    return _Look(text, text.lower(), is_word, text[:1].isupper(), terminal)


def split_sentences(text: str, sections: Iterable[Section]) -> tuple[Span, ...]:
    """Return the sentences of each section; sentences inside quotations count as sentences."""
    return tuple(span for section in sections for span in _sentences(tokens(text, section.span)))


def _sentences(section: Sequence[Token]) -> Iterator[Span]:
    first = 0
    number = 0
    while number < len(section):
        last = number
        ends = (section[number].terminal or number + 1 == len(section)) and ends_sentence(section, number)
        if ends:
            while last + 1 < len(section) and section[last + 1].text in CLOSERS and _touches(section, last):
                last += 1
        ends = ends and (last + 1 == len(section) or _begins_sentence(section, last + 1))
        if ends or last + 1 - first >= LONGEST:
            yield Span(section[first].start, section[last].end)
            first = last + 1
        number = last + 1
    if first < len(section):
        yield Span(section[first].start, section[-1].end)


def ends_sentence(section: Sequence[Token], number: int) -> bool:
    """Tell whether a token is a final mark that belongs to no abbreviation."""
    token = section[number]
    if not token.terminal:
        return token.text[-1:] == "." and len(token.text) > 2 and number + 1 == len(section)  # noqa: PLR2004
    before = section[number - 1] if number else None
    return not (token.text == "." and before and before.end == token.start and before.low in ABBREVIATIONS)


def _touches(section: Sequence[Token], number: int) -> bool:
    return section[number].end == section[number + 1].start


def _begins_sentence(section: Sequence[Token], number: int) -> bool:
    token = section[number]
    if token.text in OPENERS and number + 1 < len(section):
        token = section[number + 1]
    return not token.text[:1].islower() and (token.is_word or token.text in OPENERS)
