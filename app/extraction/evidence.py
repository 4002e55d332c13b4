"""What the whole text says about its words: which are names elsewhere, where a capital means something."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.extraction.name_words import is_given, is_person_noun
from app.extraction.nl.function_words import PREPOSITIONS
from app.extraction.nl.particles import PARTICLES, SEQUENCES
from app.extraction.nl.persons import SAYING
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
        capitals = [at for at, word in enumerate(words) if word.capital]
        return Evidence(
            capital=frozenset(_capitals(words, capitals)),
            lower=frozenset([word.folded for word in words if word.lower]),
            surnames=frozenset(_surnames(words, capitals)),
            initials=frozenset(_initials(words, capitals)),
        )


def _capitals(words: Sequence[Word], capitals: Sequence[int]) -> Iterator[str]:
    """Yield the words with a capital inside a sentence; after an initial a sentence may begin."""
    for at in capitals:
        word = words[at]
        if not (word.initial or word.text.endswith(".") or (at and words[at - 1].text.endswith("."))):
            yield word.folded


def _continues(after: Word | None) -> bool:
    """Tell whether the word after an initial belongs to the same name: W. Bakker, J.P. de Boer."""
    if after is None or not after.adjoins:
        return False
    return after.capital or (after.folded in PARTICLES and after.folded not in PREPOSITIONS)


def _initials(words: Sequence[Word], capitals: Sequence[int]) -> Iterator[str]:
    """Yield the letters that end a name, as "b.": after a name word or a particle, and the last of several."""
    for at in capitals:
        word = words[at]
        if word.text.endswith(".") and not _continues(words[at + 1] if at + 1 < len(words) else None):
            before = words[at - 1] if at else None
            named = before is not None and word.adjoins and (before.folded in PARTICLES or before.capital)
            if named or len(word.text) > SINGLE:
                yield word.folded[-SINGLE:]
                yield word.folded


def _surnames(words: Sequence[Word], capitals: Sequence[int]) -> Iterator[str]:
    """Yield surnames with particles, folded: after a name that is a person's, or with a capital inside a sentence."""
    for at in capitals:
        word = words[at]
        before = words[at - 1].folded if at and word.adjoins else ""
        given = is_given(word.folded) or before in SAYING or is_person_noun(before)
        if given and at + 1 < len(words):
            yield from _surname(words, at + 1)
        elif word.folded in PARTICLES and not word.initial:
            yield from _surname(words, at)


def _surname(words: Sequence[Word], first: int) -> Iterator[str]:
    """Yield the particles from `first` and the capitalised word they lead to."""
    at = first
    while at < min(len(words), first + LONGEST_SURNAME) and words[at].folded in PARTICLES and words[at].adjoins:
        at += 1
    linking = " ".join(word.folded for word in words[first:at])
    if linking in SEQUENCES and at < len(words) and words[at].adjoins and words[at].capital:
        yield " ".join(word.folded for word in words[first : at + 1])
