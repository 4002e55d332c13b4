"""Where a reported clause ends, and whether a stretch of a sentence is a clause."""

from typing import NamedTuple

from app.extraction.cues import FINITE_FORMS
from app.extraction.nl.function_words import AUXILIARIES, SUBORDINATORS
from app.extraction.phrases import Clauses, noun_phrase
from app.extraction.sentences import Token

SHORTEST_VERB = 4  # letters of a word that looks like a finite verb
BREAKS_OFF = frozenset({"waarna", "waarop", "terwijl", "aldus", "zo", "zegt", "zei", "volgens"})


class Reported(NamedTuple):
    """Tokens `first:last` of a sentence as the content of a report; `negated` if `niet` stands before `dat`."""

    first: int
    last: int
    negated: bool = False


def end(items: tuple[Token, ...], last: int) -> int:
    """Return `last` without the marks before it."""
    while last and items[last - 1].quote is None and not items[last - 1].is_word and items[last - 1].text not in ")]":
        last -= 1
    return last


def clause_end(sentence: Clauses, first: int, *, shared: bool = False) -> int:
    """Return the end of a reported clause: where a new main clause begins, or the end of the sentence.

    What `volgens X` opens is `shared` by the main clauses that follow, unless they report themselves.
    """
    items = sentence.tokens
    for number in range(first, len(items)):
        token = items[number]
        if token.text in ";:" and number > first:
            return end(items, number)
        if token.low == "en" and _new_report(items, number + 1) and number > first:
            return number
        if token.text != "," or number + 1 >= len(items):
            continue
        following = items[number + 1]
        if following.low in ("maar", "en", "want", "waarmee") and _new_main_clause(sentence, number + 2, shared=shared):
            return number
        if following.low in BREAKS_OFF and number > first + 1:
            return number
    return end(items, len(items))


def _new_report(items: tuple[Token, ...], number: int) -> bool:
    """Tell whether a second reporting verb with its own clause begins here: … en zegt dat …."""
    return number + 1 < len(items) and items[number].low in FINITE_FORMS and items[number + 1].low in ("dat", "of")


def _is_verb(token: Token) -> bool:
    return token.low in AUXILIARIES or token.low in FINITE_FORMS


def _new_main_clause(sentence: Clauses, first: int, *, shared: bool = False) -> bool:
    """Tell whether a main clause begins here: a finite verb, or a subject with a finite verb right after it."""
    items = sentence.tokens
    if first + 1 < len(items) and items[first].low == "dat" and _is_verb(items[first + 1]):
        return True
    if first >= len(items) or items[first].low in ("dat", "of", "om"):
        return False
    if items[first].low in FINITE_FORMS or (items[first].low in AUXILIARIES and items[first].low != "worden"):
        return not shared
    phrase = noun_phrase(sentence, first)
    if phrase is None or phrase.last >= len(items):
        return False
    return items[phrase.last].low in FINITE_FORMS or (items[phrase.last].low in AUXILIARIES and not shared)


def is_clause(part: tuple[Token, ...]) -> bool:
    """Tell whether tokens have a finite verb and are no mere subordinate clause or adverbial."""
    if part[0].low in SUBORDINATORS - {"dat"} and not any(token.text == "," for token in part):
        return False
    verbs = (t for t in part if t.low in AUXILIARIES or t.low in FINITE_FORMS or _looks_finite(t))
    return next(verbs, None) is not None


def _looks_finite(token: Token) -> bool:
    return (
        not token.capital
        and token.is_word
        and token.low.endswith(("t", "de", "te", "den", "ten"))
        and len(token.low) >= SHORTEST_VERB
    )
