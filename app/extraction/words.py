"""Words with their offsets, and where sentences and lines begin: what the grammar of names looks at."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

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
GLUE = frozenset(" \u00a0\u202f")


class Word(NamedTuple):
    """A word: its span, the text as written, the folded text, and whether a capital is expected there anyway."""

    start: int
    end: int
    text: str
    folded: str
    initial: bool
    adjoins: bool  # only a single space stands between it and the word before

    @property
    def capital(self) -> bool:
        """Whether it begins with an upper-case letter."""
        return self.text[:1].isupper() or (self.text[:1] in "'’" and self.text[3:4].isupper())

    @property
    def acronym(self) -> bool:
        """Whether it is written in capitals: VS, D66, N-VA, PvdA, FvD."""
        several = sum(map(str.isupper, self.text)) > 1 or (self.text.isupper() and len(self.text) > 1)
        return several and "." not in self.text and len(self.text) <= 12  # noqa: PLR2004 – longer is a heading


def split_words(text: str, sentences: Sequence[Span] = ()) -> tuple[Word, ...]:
    """Return the words of `text`; `sentences` tells where a capital is expected, with line starts and opening marks."""
    starts = sorted(span.start for span in sentences)
    words: list[Word] = []
    end = 0
    for match in WORD.finditer(text):
        start = match.start()
        between = text[end:start]
        initial = (
            not words
            or _expects_capital(between, bool(starts))
            or bisect_right(starts, start) > bisect_left(starts, end)
        )
        adjoins = bool(words) and len(between) == 1 and between in GLUE
        words.append(Word(start, match.end(), match[0], plain(match[0]), initial, adjoins))
        end = match.end()
    return tuple(words)


def _expects_capital(between: str, with_sentences: bool) -> bool:  # noqa: FBT001 – private
    """Tell whether a line, a quotation, a list item or (as far as marks show) a sentence begins after `between`."""
    marks = OPENERS if with_sentences else OPENERS | frozenset(".?!…")
    return any(character in marks for character in between) or between.endswith((" - ", " -"))
