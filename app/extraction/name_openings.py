"""Where a name begins: a capital at the start of a sentence says nothing by itself, and titles are no names.

What the rest of the text says about a word decides: whether it stands there with a capital inside a sentence, or
in lower case.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.extraction.evidence import Evidence
from app.extraction.name_words import Piece, is_given, is_person_noun
from app.extraction.nl.function_words import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, QUESTION_WORDS, SUBJECT_PRONOUNS
from app.extraction.nl.given_names import GIVEN_NAMES
from app.extraction.nl.ordinary import NO_NAMES, ORDINARY, ORDINARY_ENDINGS
from app.extraction.nl.organisations import FIRST, HEADS, NOUN_ENDINGS
from app.extraction.nl.particles import PARTICLES
from app.extraction.nl.persons import PERSON_NOUNS
from app.extraction.nl.places import PLACE_HEADS
from app.extraction.nl.portfolios import PORTFOLIO_WORDS
from app.extraction.nl.titles import TITLES
from app.extraction.words import Kind, Word

# words that never continue a name: with a capital they begin a sentence whose full stop is missing
FUNCTION_WORDS = (AUXILIARIES | CONJUNCTIONS | PREPOSITIONS | QUESTION_WORDS | SUBJECT_PRONOUNS) - PARTICLES
# Willem Janssen (33), Mila van den B. (21)
AGE = re.compile(r"[ ]\([1-9][0-9]?\)")
BEGINNING = GIVEN_NAMES | HEADS | FIRST | PLACE_HEADS  # words that a name begins with


@dataclass(frozen=True, slots=True)
class Openings:
    """Decides whether a piece may begin a name in one text."""

    text: str
    words: Sequence[Word]
    evidence: Evidence

    def is_no_name(self, run: Sequence[Piece]) -> bool:
        """Tell whether the first piece of a run is an ordinary word, a title, or a particle."""
        piece, word = run[0], self.words[run[0].first]
        if piece.first and self.words[piece.first - 1].folded in self.evidence.initials:
            word = word.opening()  # Martin V. Uitspraak volgt: the full stop ended a sentence as well
        if piece.kind is Kind.KNOWN:
            return self._is_ordinary(piece, word)
        if piece.kind is Kind.PARTICLE or word.folded in NO_NAMES:
            return True
        if word.folded in PARTICLES:
            return not self._begins_surname(run, word)
        following = len(run) > 1 and self._continues(run[1])
        return self._is_noun(run, word, following=following) or (
            word.initial and not self._enclosed(word) and self._opens_a_sentence(word, following=following)
        )

    def _continues(self, piece: Piece) -> bool:
        """Tell whether a piece may belong to the name before it."""
        word = self.words[piece.first]
        return word.text == "&" if piece.kind is Kind.PARTICLE else word.folded not in FUNCTION_WORDS

    def _is_noun(self, run: Sequence[Piece], word: Word, *, following: bool) -> bool:
        """Tell whether a capitalised word is a title, a portfolio, a number or an ordinary word and no name."""
        folded = word.folded
        if is_title(folded) and (following or word.initial or folded in TITLES):
            return True
        if word.initial and is_person_noun(folded):
            return folded not in self.evidence.capital  # Poortman, if the text has that name inside a sentence
        if word.initial and following and self._precedes_person(run, folded):
            return True
        if folded in ORDINARY:
            titled = following and is_title(self.words[run[1].first].folded)  # Tweede Kamerlid
            return titled or not (following or self._enclosed(word))
        if following and folded in PORTFOLIO_WORDS:  # schepen voor Onderwijs Jinnih Beels; but Media Markt
            second = self.words[run[1].first].folded
            return run[1].kind is not Kind.CAPITAL or is_given(second) or second in PORTFOLIO_WORDS
        letter = word.text.endswith(".") and len(word.text) == len("B.") and folded not in self.evidence.initials
        alone = len(folded) == 1 or folded in PORTFOLIO_WORDS or letter
        return word.text[:1].isdigit() or (alone and not following)

    def _precedes_person(self, run: Sequence[Piece], folded: str) -> bool:
        """Tell whether a noun opens the sentence and a name follows: Imker Wouter Smit, Automaker Tesla."""
        if folded in BEGINNING or folded in self.evidence.capital:
            return False
        apart = run[1].kind is Kind.KNOWN and not self.words[run[0].first].acronym  # Techinvesteerder Prosus
        return apart or is_given(self.words[run[1].first].folded) or folded.endswith(NOUN_ENDINGS)

    def _enclosed(self, word: Word) -> bool:
        """Tell whether a word stands alone in brackets: (Vier)."""
        return self.text[word.start - 1 : word.start] == "(" and self.text[word.end : word.end + 1] == ")"

    def _begins_surname(self, run: Sequence[Piece], word: Word) -> bool:
        """Tell whether a capitalised particle begins a name: zegt Van Helvert; De Ligt, if the text has the surname."""
        following = self.words[run[1].first] if len(run) > 1 else None
        if following is None or following.folded in FUNCTION_WORDS:
            return False
        if run[1].kind is Kind.KNOWN and not following.capital:
            return False  # De federale politie
        if not word.initial:
            return True
        last = next((piece.first for piece in run[1:] if piece.kind is not Kind.PARTICLE), run[0].first)
        written = " ".join(self.words[at].folded for at in range(run[0].first, last + 1))
        return written in self.evidence.surnames or f"{written}'s" in self.evidence.surnames

    def _is_ordinary(self, piece: Piece, word: Word) -> bool:
        """Tell whether a known one-word name at the start of a sentence is only a word: Trouw, Vier, Metro."""
        return (
            piece.single
            and word.initial
            and not (word.acronym or self._enclosed(word))
            and (word.folded in ORDINARY or word.folded in self.evidence.lower)
            and word.folded not in self.evidence.capital
        )

    def _opens_a_sentence(self, word: Word, *, following: bool) -> bool:
        """Tell whether a capital at the start of a sentence is no sign of a name."""
        folded = word.folded
        if folded in ORDINARY:
            return not (following and is_given(folded) and folded not in self.evidence.lower)
        if word.acronym or folded in self.evidence.capital or folded in FIRST or AGE.match(self.text, word.end):
            return False
        if folded in self.evidence.lower:
            return True
        if following or word.text.endswith("."):
            return not is_given(folded) and folded.endswith(ORDINARY_ENDINGS)
        return not is_given(folded) and not self._is_genitive(folded)

    def _is_genitive(self, folded: str) -> bool:
        """Tell whether a word is a name of the text with an s: Mouthaans."""
        return folded.endswith("s") and folded.rstrip("s'") in self.evidence.capital


def is_title(folded: str) -> bool:
    """Tell whether a word is one of those that call people something, or ends in it after a hyphen."""
    last = folded.rpartition("-")[2]
    return last in PERSON_NOUNS or last in TITLES
