"""Noun phrases: where they begin and end, and the name that they are about.

No parser: a phrase runs from its determiner to its head, through the names that the entity finder knows, with what
hangs on it by `van`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import NamedTuple

from app.extraction.cues import FINITE_FORMS
from app.extraction.entities import EntityIndex, Located
from app.extraction.frames import Frame
from app.extraction.heads import is_head
from app.extraction.name_words import calls_person
from app.extraction.nl.abbreviations import ABBREVIATIONS
from app.extraction.nl.function_words import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
)
from app.extraction.nl.speakers import OBJECT_PRONOUNS, PAIR_NOUNS, TEXTS
from app.extraction.records import MentionForm, Span
from app.extraction.sentences import Token

PRONOUNS = SUBJECT_PRONOUNS | OBJECT_PRONOUNS
LONGEST = 24  # tokens of a phrase
MOST_TITLES = 3  # tokens between `en` and the name of the second: en de Franse president Y
NEAR = 6  # tokens between a preposition and the name that hangs on it
START, END = attrgetter("start"), attrgetter("end")
DEEPEST = 3  # phrases hanging on each other by `van`
FARTHEST = 60  # tokens looked at on either side of a verb
NAME_FORMS = (MentionForm.NAME, MentionForm.HANDLE)
BREAKS = (
    PREPOSITIONS | CONJUNCTIONS | ADVERBS | AUXILIARIES | SUBJECT_PRONOUNS | {"van", "er", "zich", "niet", "hem", "hen"}
)
BEGINS_NONE = BREAKS - DETERMINERS - {"van"}
PARTITIVES = frozenset({"een", "één", "eén", "geen", "twee", "drie", "vier", "enkele", "elk", "ieder", "iemand"})
COMPLEMENTING = frozenset({"(", "van", "en", "&"})  # what a complement begins with
LEADING = frozenset(
    [
        "ook",
        "en",
        "maar",
        "want",
        "zelfs",
        "alleen",
        "vooral",
        "dus",
        "toch",
        "juist",
        "daarentegen",
        "echter",
        "bovendien",
    ]
)


class Phrase(NamedTuple):
    """Tokens `first:last` of a sentence."""

    first: int
    last: int


@dataclass(slots=True)
class Clauses:
    """A sentence with the names in it: what the grammar of phrases looks at."""

    tokens: tuple[Token, ...]
    names: Mapping[int, tuple[int, Located]]  # number of the first token → number after the last, and the mention
    oblique: frozenset[int]  # those of the names that hang on a preposition
    # What was found of its phrases, which several rules ask for.
    phrases: dict[tuple[int, int], Phrase | None] = field(default_factory=dict)
    heads: dict[Phrase, Located | None] = field(default_factory=dict)
    speaking: dict[Phrase, bool] = field(default_factory=dict)

    def span(self, phrase: Phrase) -> Span:
        """Return where a phrase stands in the body."""
        return Span(self.tokens[phrase.first].start, self.tokens[phrase.last - 1].end)

    def head_name(self, phrase: Phrase) -> Located | None:
        """Return the name that a phrase is about: Jorg Snoeck in `retaildeskundige Jorg Snoeck van X`."""
        if phrase not in self.heads:
            self.heads[phrase] = self._head_name(phrase)
        return self.heads[phrase]

    def _head_name(self, phrase: Phrase) -> Located | None:
        number, found = phrase.first, None
        while number < phrase.last:
            if number in self.names:
                after, located = self.names[number]
                found, number = located, after
                continue
            low = self.tokens[number].low
            if low in ("van", "(") and (found or number > phrase.first):
                return found or self._after_office(number, phrase.last)
            if found and self.tokens[number].is_word and low not in ("en", "zelf"):
                found = None  # "het Witte Huis-personeel": the name is no head
            number += 1
        return found

    def _after_office(self, van: int, last: int) -> Located | None:
        """Return the name right after a portfolio or a place: minister van Werk Jan Smit; not de vader van Jan Smit."""
        for number in range(van + 2, last):
            beside = self.tokens[number - 1]
            if number in self.names and beside.capital and beside.is_word:
                return self.names[number][1]
            if not beside.is_word or not (beside.capital or beside.low in ARTICLES or beside.low == "en"):
                return None
        return None

    def all_names(self, phrase: Phrase) -> list[Located]:
        """Return the names of a phrase, in order."""
        return [located for number, (_, located) in sorted(self.names.items()) if phrase.first <= number < phrase.last]


def clauses(frame: Frame, index: EntityIndex) -> Clauses:
    """Find the names in the narration of a sentence."""
    names: dict[int, tuple[int, Located]] = {}
    for located in index.mentions_in(*frame.span):
        start, end = located.mention.span
        first = bisect_left(frame.tokens, start, key=START)
        token = frame.tokens[first] if first < len(frame.tokens) else None
        if token and token.start == start and token.quote is None and located.mention.form in NAME_FORMS:
            last = bisect_right(frame.tokens, end, key=END)
            if last > first:
                names[first] = (last, located)
    oblique = frozenset([number for number in names if _is_oblique(frame.tokens, names, number)])
    return Clauses(frame.tokens, names, oblique)


def _is_oblique(tokens: Sequence[Token], names: Mapping[int, tuple[int, Located]], number: int) -> bool:
    """Tell whether a name hangs on a preposition, so that it can be neither subject nor object."""
    for there in range(number - 1, max(-1, number - NEAR), -1):
        token = tokens[there]
        if token.low in PREPOSITIONS or token.low == "van":
            return True
        words = token.low in ARTICLES or token.low.endswith("e") or token.low.isalpha()
        if not token.is_word or there in names or not words:
            return False
    return False


def noun_phrase(sentence: Clauses, first: int, depth: int = 0) -> Phrase | None:
    """Return the phrase that begins at a token, None if none does; `depth` counts the phrases it hangs on."""
    key = first, depth
    if key not in sentence.phrases:
        sentence.phrases[key] = _noun_phrase(sentence, first, depth)
    return sentence.phrases[key]


def _noun_phrase(sentence: Clauses, first: int, depth: int) -> Phrase | None:
    tokens = sentence.tokens
    if first >= len(tokens) or not tokens[first].is_word:
        return None
    low = tokens[first].low
    if first not in sentence.names:
        if low in PRONOUNS and not _possesses(sentence, first):
            return Phrase(first, first + 1)
        if low in BEGINS_NONE:
            return None
    following = tokens[first + 1].low if first + 1 < len(tokens) else ""
    if (
        first not in sentence.names
        and low in ("dat", "die")
        and (following in DETERMINERS or following in BREAKS or first + 1 in sentence.names)
    ):
        return None
    state, last = _State(first, depth), min(len(tokens), first + LONGEST)
    while state.number < last and _grow(sentence, state):
        pass
    found = state.number > first and (state.content or state.paired)
    return Phrase(first, state.number) if found else None


def _possesses(sentence: Clauses, first: int) -> bool:
    """Tell whether `haar`, `hun` or `ons` stands before its noun: haar woordvoerder."""
    if sentence.tokens[first].low not in ("haar", "hun", "ons") or first + 1 >= len(sentence.tokens):
        return False
    following = sentence.tokens[first + 1]
    if is_head(following.low) or following.low.endswith(("tje", "tjes", "pje", "kje")):
        return True
    begins = first == 0 and following.is_word and first + 1 not in sentence.names
    return begins and following.low not in BREAKS and following.low not in DETERMINERS


@dataclass(slots=True)
class _State:
    """A phrase that grows: the number after its last token, whether it has a word that counts, and a head."""

    number: int
    depth: int
    content: bool = False
    headed: bool = False
    named: bool = False
    paired: bool = False  # its last word is "twee" or the like, which may stand alone


def _grow(sentence: Clauses, state: _State) -> bool:
    """Take in the next token, name or parenthesis; return whether the phrase goes on."""
    if state.number in sentence.names:
        state.number = sentence.names[state.number][0]
        state.content = state.headed = state.named = True
        return True
    low = sentence.tokens[state.number].low
    if low not in COMPLEMENTING:
        return _grow_by_word(sentence, state)
    if low == "van" and state.number and sentence.tokens[state.number - 1].low in PARTITIVES:
        state.content = True  # een van hen
    after = _after_complement(sentence, state) if state.content else None
    if after is None:
        return _grow_by_word(sentence, state)
    state.headed = state.headed or low == "van"
    state.number = after
    return True


def _after_complement(sentence: Clauses, state: _State) -> int | None:
    """Return the number after (59), `van X`, `en Y` or `& Z` at this place, None if there is none of them."""
    token = sentence.tokens[state.number]
    if token.text == "(":
        return _after_parenthesis(sentence.tokens, state.number)
    if token.low == "van" and state.depth < DEEPEST:
        inner = noun_phrase(sentence, state.number + 1, state.depth + 1)
        return inner.last if inner else None
    if token.low == "en" and (joined := joined_name(sentence, state.number, named=state.named)):
        return sentence.names[joined][0]
    return state.number + 1 if token.text == "&" else None


def joined_name(sentence: Clauses, en: int, *, named: bool) -> int | None:
    """Return the number of the name that `en` joins: X en Y; after a name, X en burgemeester Y, X en zijn vrouw Y."""
    if en + 1 in sentence.names:
        return en + 1
    for number in range(en + 1, min(len(sentence.tokens) - 1, en + 1 + MOST_TITLES) if named else en):
        token = sentence.tokens[number]
        opens = number == en + 1 and token.low in DETERMINERS
        if number in sentence.names or not token.is_word or (token.low in BREAKS and not opens):
            return None
        if number + 1 in sentence.names:
            return number + 1 if calls_person(token.low) else None
    return None


def _grow_by_word(sentence: Clauses, state: _State) -> bool:
    token = sentence.tokens[state.number]
    if not token.is_word or token.low in DETERMINERS:
        return _grow_by_mark(sentence, state)
    if token.low in BREAKS or (state.content and not token.capital and token.low in FINITE_FORMS):
        return False
    if state.headed and not token.capital and (state.named or not _name_follows(sentence, state.number)):
        return False
    state.content = True
    state.headed = state.headed or is_head(token.low)
    state.number += 1
    return True


def _grow_by_mark(sentence: Clauses, state: _State) -> bool:
    """Take in a determiner at the head of a phrase, or the stop of an abbreviation: mr. Jansen."""
    token = sentence.tokens[state.number]
    if token.text == "." and sentence.tokens[state.number - 1].low in ABBREVIATIONS:
        state.number += 1
        return True
    if state.content or token.low not in DETERMINERS:
        return False
    if token.low in ARTICLES and state.paired:
        state.content = True
        return False
    state.paired = token.low in PAIR_NOUNS
    state.number += 1
    return True


def _after_parenthesis(tokens: Sequence[Token], number: int) -> int | None:
    for there in range(number + 1, min(len(tokens), number + 12)):
        if tokens[there].text == ")":
            return there + 1
    return None


def _name_follows(sentence: Clauses, number: int) -> bool:
    """Tell whether a name comes soon, with only words that may stand before it: hoogleraar ecologie Louise Vet."""
    for there in range(number, min(number + 3, len(sentence.tokens))):
        if there in sentence.names:
            return True
        if sentence.tokens[there].low in BREAKS or not sentence.tokens[there].is_word:
            return False
    return number + 3 in sentence.names


def skip(sentence: Clauses, first: int, most: int = 6) -> int:
    """Return the number of the first token from `first` on that is no adverb or adverbial of time."""
    number = first
    while number < min(len(sentence.tokens), first + most):
        low = sentence.tokens[number].low
        if number in sentence.names or low in SUBJECT_PRONOUNS or (low not in ADVERBS):
            break
        number += 1
    return number


def speaks(sentence: Clauses, phrase: Phrase) -> bool:
    """Tell whether a phrase is a name, a pronoun or a noun that can speak."""
    if phrase not in sentence.speaking:
        sentence.speaking[phrase] = _speaks(sentence, phrase)
    return sentence.speaking[phrase]


def _speaks(sentence: Clauses, phrase: Phrase) -> bool:
    if sentence.head_name(phrase) is not None:
        return True
    if any(map(_is_acronym, [t.text for t in sentence.tokens[phrase.first : phrase.last] if t.text.isupper()])):
        return True
    words = head_words(sentence, phrase)
    of_text = words[-1] in TEXTS and phrase.last - phrase.first > len(words)
    return of_text or words[0] in SUBJECT_PRONOUNS or any(is_head(low) for low in words)


def _is_acronym(capitals: str) -> bool:
    return capitals.isalpha() and len(capitals) > 1


def head_words(sentence: Clauses, phrase: Phrase) -> tuple[str, ...]:
    """Return the words of a phrase before its complement: de afkeer, of `de afkeer van de leiders`."""
    words = [token.low for token in sentence.tokens[phrase.first : phrase.last]]
    return tuple(words[: words.index("van", 1)] if "van" in words[1:] else words)


def has_article(sentence: Clauses, phrase: Phrase) -> bool:
    """Tell whether a phrase begins with a determiner."""
    return sentence.tokens[phrase.first].low in DETERMINERS
