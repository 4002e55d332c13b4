"""What the whole text says about its words: which are names elsewhere, where a capital means something."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.extraction.name_words import capitalised
from app.extraction.nl.given_names import GIVEN_NAMES
from app.extraction.nl.particles import PARTICLES
from app.extraction.words import Word

SINGLE = 2  # characters of one initial
LONGEST_SURNAME = 4  # words, particles included


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that the text has with a capital inside a sentence, in lower case, and as a surname with particles."""

    capital: frozenset[str]
    lower: frozenset[str]
    surnames: frozenset[str]
    initials: frozenset[str]  # letters that stand for a surname: Mila van den B.

    @staticmethod
    def of(words: Sequence[Word]) -> "Evidence":
        """Collect the evidence of a text."""
        return Evidence(
            capital=frozenset(w.folded for w in words if w.capital and not w.initial and w.text[1:2] != "."),
            lower=frozenset(w.folded for w in words if w.text[:1].islower()),
            surnames=frozenset(_surnames(words)),
            initials=frozenset(_initials(words)),
        )


def _initials(words: Sequence[Word]) -> Iterator[str]:
    """Yield the letters that follow a name word or a particle, and the last of several initials, as "b."."""
    for before, word in zip((None, *words), words, strict=False):
        if word.text.endswith(".") and word.capital:
            named = before is not None and word.adjoins and (before.folded in PARTICLES or before.capital)
            if named or len(word.text) > SINGLE:
                yield word.folded[-SINGLE:]


def _surnames(words: Sequence[Word]) -> Iterator[str]:
    """Yield surnames with particles, folded: after a given name, or with a capital inside a sentence."""
    for at, word in enumerate(words):
        if word.folded in GIVEN_NAMES and word.capital and at + 1 < len(words):
            yield from _surname(words, at + 1)
        elif word.folded in PARTICLES and word.capital and not word.initial:
            yield from _surname(words, at)


def _surname(words: Sequence[Word], first: int) -> Iterator[str]:
    """Yield the particles from `first` and the capitalised word they lead to."""
    at = first
    while at < min(len(words), first + LONGEST_SURNAME) and words[at].folded in PARTICLES and words[at].adjoins:
        at += 1
    if first < at < len(words) and words[at].adjoins and capitalised(words[at]):
        yield " ".join(word.folded for word in words[first : at + 1])
