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
TERMINAL = frozenset({".", "?", "!", "…"})
CLOSERS = frozenset("\"'’”“»)]")
OPENERS = frozenset("\"'‘’“”„«([–—-•¿¡")
VOCABULARY = 2**14  # different stretches without a space that are remembered
LONGEST_REMEMBERED = 40  # characters of such a stretch


class Look(NamedTuple):
    """What a token is wherever it stands."""

    text: str
    low: str  # in lower case
    is_word: bool  # or a number
    capital: bool  # begins with an upper-case letter
    terminal: bool  # can end a sentence


class Token:
    """A word, a number, a mark or a whole quotation; `quote` is its number, if it stands for one. Never changed."""

    __slots__ = ("start", "end", "quote", *Look._fields)

    start: int
    end: int
    quote: int | None
    text: str
    low: str
    is_word: bool
    capital: bool
    terminal: bool


QUOTATION = Look("“”", "“”", is_word=False, capital=False, terminal=False)
Placed = tuple[int, int, Look]  # where it begins and ends in its stretch


def tokens(text: str, span: Span) -> Sequence[Token]:
    """Return the tokens of a stretch of text, as if there were nothing around it."""
    found, starts = _tokenised(text)
    first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
    cut = (first and found[first - 1].end > span.start) or (last and found[last - 1].end > span.end)
    return _split(text[span.start : span.end], span.start) if cut else found[first:last]


@lru_cache(maxsize=1)
def _tokenised(text: str) -> tuple[tuple[Token, ...], tuple[int, ...]]:
    """Return all tokens of a text, and where they begin; kept while that text is being read."""
    found = _split(text, 0)
    return found, tuple([token.start for token in found])


def _split(text: str, offset: int) -> tuple[Token, ...]:
    """Return the tokens of a text that stands at an offset."""
    found: list[Token] = []
    for stretch in text.replace("\n", " ").split(" "):  # no token reaches over a space
        for start, end, look in _looked_up(stretch) or _looks(stretch):
            token = Token()
            token.start, token.end, token.quote = offset + start, offset + end, None
            token.text, token.low, token.is_word, token.capital, token.terminal = look
            found.append(token)
        offset += len(stretch) + 1
    return tuple(found)


@lru_cache(VOCABULARY)
def _looked_up(stretch: str) -> Sequence[Placed]:
    """Return the tokens of a stretch without spaces; none if it is long."""
    return _looks(stretch) if len(stretch) <= LONGEST_REMEMBERED else ()


def _looks(stretch: str) -> Sequence[Placed]:
    return [(match.start(), match.end(), _look(match[0])) for match in TOKEN.finditer(stretch)]


def quotation(span: Span, number: int) -> Token:
    """Return the token that stands for a quotation."""
    token = Token()
    token.start, token.end, token.quote = span.start, span.end, number
    token.text, token.low, token.is_word, token.capital, token.terminal = QUOTATION
    return token


def _look(text: str) -> Look:
    is_word = text[:1].isalnum() or text[1:2].isalnum()
    terminal = text in TERMINAL or text.startswith("..")
    return Look(text, text.lower(), is_word, text[:1].isupper(), terminal)


def split_sentences(text: str, sections: Iterable[Section]) -> tuple[Span, ...]:
    """Return the sentences of each section; sentences inside quotations count as sentences."""
    return tuple(span for section in sections for span in _sentences(tokens(text, section.span)))


def _sentences(section: Sequence[Token]) -> Iterator[Span]:
    first = 0
    for number in _final_marks(section):
        if number < first:
            continue
        while number - first >= LONGEST:
            yield Span(section[first].start, section[first + LONGEST - 1].end)
            first += LONGEST
        last = number
        ends = ends_sentence(section, number)
        while ends and last + 1 < len(section) and section[last + 1].text in CLOSERS and _touches(section, last):
            last += 1
        ends = ends and (last + 1 == len(section) or _begins_sentence(section, last + 1))
        if ends or last + 1 - first >= LONGEST:
            yield Span(section[first].start, section[last].end)
            first = last + 1
    if first < len(section):
        yield Span(section[first].start, section[-1].end)


def _final_marks(section: Sequence[Token]) -> list[int]:
    """Return the numbers of the tokens that can end a sentence, the last of the section among them."""
    found = [number for number, token in enumerate(section) if token.terminal]
    return found if found and found[-1] + 1 == len(section) else [*found, *range(len(section))[-1:]]


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
