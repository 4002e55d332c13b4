"""The same utterance in other words: translated twice, shortened, reported instead of quoted.

Two quotes of one speaker are variants when the shorter one's content words are for the most part in the longer one.
Words are compared by their stems, as the Snowball project's Dutch stemmer (after Porter) has them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

import snowballstemmer

from app.extraction.folding import fold
from app.extraction.nl import function_words

FUNCTION_WORDS = frozenset(
    word for words in vars(function_words).values() if isinstance(words, frozenset) for word in words
)
FEWEST = 3  # content words in common: fewer are in common by chance
LEAST = 0.6  # of the shorter one's content words in the longer
LONGEST = 400  # words of a quote that are compared


@dataclass(frozen=True, slots=True)
class Step:
    """A part of the way from one wording to another: `equal`, `delete` or `insert`, and the words."""

    op: str
    text: str


_stemmer = snowballstemmer.stemmer("dutch_porter")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The stem of a folded word: `verkiezing` for "verkiezingen"."""
    found: str = _stemmer.stemWord(word)
    return found


@lru_cache(maxsize=4096)
def content(text: str) -> frozenset[str]:
    """The stems of a text's content words."""
    words = fold(text).split()[:LONGEST]
    return frozenset(stem(word) for word in words if word not in FUNCTION_WORDS and len(word) > 1)


def similarity(one: str, other: str) -> float:
    """The part of the shorter text's content words that the longer one has, 0 to 1; 0 where too few are in common."""
    if fold(one) == fold(other):
        return 1.0 if len(one.split()) >= FEWEST else 0.0
    first, second = content(one), content(other)
    common = len(first & second)
    return common / min(len(first), len(second)) if common >= FEWEST else 0.0


def word_diff(one: str, other: str) -> tuple[Step, ...]:
    """The way from one wording to another, word by word; the equal and deleted steps joined give `one`."""
    first, second = one.split()[:LONGEST], other.split()[:LONGEST]
    matcher = SequenceMatcher(a=first, b=second, autojunk=False)
    return tuple(_steps(matcher, first, second))


def _steps(matcher: "SequenceMatcher[str]", first: list[str], second: list[str]) -> Iterator[Step]:
    for op, start, end, other_start, other_end in matcher.get_opcodes():
        if op == "equal":
            yield Step("equal", " ".join(first[start:end]))
            continue
        if end > start:
            yield Step("delete", " ".join(first[start:end]))
        if other_end > other_start:
            yield Step("insert", " ".join(second[other_start:other_end]))
