"""Tokens with their offsets, and the sentences of a text."""

import re
from collections.abc import Iterable, Iterator, Sequence
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


class Token(NamedTuple):
    """A word, a number, a mark or a whole quotation; `quote` is the number of the quotation that it stands for."""

    start: int
    end: int
    text: str
    quote: int | None = None

    @property
    def low(self) -> str:
        """The text in lower case."""
        return self.text.lower()

    @property
    def is_word(self) -> bool:
        """Whether it is a word or a number."""
        return self.quote is None and (self.text[:1].isalnum() or (len(self.text) > 1 and self.text[1:2].isalnum()))

    @property
    def capital(self) -> bool:
        """Whether it begins with an upper-case letter."""
        return self.text[:1].isupper()

    @property
    def terminal(self) -> bool:
        """Whether it can end a sentence."""
        return self.text in TERMINAL or self.text.startswith("..")


def tokens(text: str, span: Span) -> Iterator[Token]:
    """Yield the tokens of a stretch of text."""
    for match in TOKEN.finditer(text, span.start, span.end):
        yield Token(match.start(), match.end(), match[0])


def split_sentences(text: str, sections: Iterable[Section]) -> tuple[Span, ...]:
    """Return the sentences of each section; sentences inside quotations count as sentences."""
    return tuple(span for section in sections for span in _sentences(list(tokens(text, section.span))))


def _sentences(section: Sequence[Token]) -> Iterator[Span]:
    first = 0
    number = 0
    while number < len(section):
        last = number
        ends = ends_sentence(section, number)
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
