"""Indirect speech: the clause that a cue reports, without marks.

`dat`, `of` and question clauses, infinitives, predicates of `noemen`, what `volgens` and `aldus` cover, the clause
before `, meldt X`, and the sentence that `Dat zei X` picks up.
"""

from collections.abc import Iterator
from typing import NamedTuple

from app.extraction.cues import is_finite_form
from app.extraction.narration import Sentence
from app.extraction.nl.function_words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    QUESTION_WORDS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from app.extraction.nl.speakers import COMMANDS, FIRST_PERSON, SECOND_PERSON
from app.extraction.phrases import LEADING, Clauses, Phrase, is_head, noun_phrase
from app.extraction.records import Span
from app.extraction.reports import Report
from app.extraction.sentences import Token

OWN_ACCOUNT = "naar eigen zeggen"
OWN_WORDS = (FIRST_PERSON | SECOND_PERSON) - {"ons", "onze"}  # ons land, onze correspondent are the paper's
REPORTED_PRONOUNS = frozenset({"hij", "zij", "ze", "ie", "men", "iedereen"})
FARTHEST_COMPLEMENT = 32  # tokens between a cue and its `dat`
FARTHEST_INFINITIVE = 40
RELATIVES = frozenset({"die", "dat", "wat", "waar", "waarin", "waarmee", "waarvan", "waarvoor", "waarbij"})
ADDRESSING = frozenset({"tegen", "tegenover", "aan", "in", "op", "bij"})
TURNS = frozenset({"maar", "waarna", "omdat", "zodat", "hoewel"})
SHORTEST_VERB = 4  # letters of a word that looks like a finite verb
BREAKS_OFF = frozenset({"waarna", "waarop", "terwijl", "aldus", "zo", "zegt", "zei", "volgens"})


class Reported(NamedTuple):
    """Tokens `first:last` of a sentence as the content of a report; `negated` if `niet` stands before `dat`."""

    first: int
    last: int
    negated: bool = False


def span(sentence: Sentence, reported: Reported) -> Span:
    """Return where reported content stands in the body."""
    items = sentence.frame.tokens
    return Span(items[reported.first].start, items[reported.last - 1].end)


def reported(sentence: Sentence) -> Iterator[tuple[Report, Reported]]:
    """Yield each report of a sentence with its content."""
    for report in sentence.reports:
        if report is sentence.anaphor:
            continue
        content = _content(sentence, report)
        if content and _belongs_to_later(sentence, report, content):
            continue
        if content and content.last > content.first and _has_words(sentence, content):
            yield report, content


def _belongs_to_later(sentence: Sentence, report: Report, content: Reported) -> bool:
    """Tell whether another cue stands between a cue and the clause: waarschuwde voor X en zei dat …."""
    later = (other for other in sentence.reports if other.finite and not other.infinitive and not other.preposition)
    return any(report.last <= other.number < content.first for other in later)


def whole(sentence: Sentence) -> Reported | None:
    """Return all of a sentence but its final mark, as the content of `Dat zei X` after it."""
    items = sentence.frame.tokens
    last = _end(items, len(items))
    return Reported(0, last) if last else None


def speaks_itself(sentence: Sentence, content: Reported) -> bool:
    """Tell whether unmarked content is in the speaker's own words: first or second person, or a question."""
    items = sentence.frame.tokens[content.first : content.last]
    dash = sentence.frame.tokens[0].text in ("–", "—") and sentence.frame.opens_section
    return dash or any(t.low in OWN_WORDS for t in items) or items[-1].text in "?!" or items[0].low in COMMANDS


def _content(sentence: Sentence, report: Report) -> Reported | None:
    if report.verb.lemma in ("volgens", OWN_ACCOUNT):
        return _according(sentence.clauses, report)
    if _follows_quotation(sentence.clauses, report):
        return None
    if report.verb.lemma == "aldus":
        return _before_comma(sentence.clauses, report)
    if report.phrase is not None and not _can_speak(sentence.clauses, report.phrase):
        return None
    if report.infinitive:
        return None
    return (
        _complement(sentence.clauses, report)
        or _before_comma(sentence.clauses, report)
        or _medial(sentence.clauses, report)
        or _infinitive(sentence.clauses, report)
        or _predicate(sentence.clauses, report)
    )


def _can_speak(sentence: Clauses, phrase: Phrase) -> bool:
    words = sentence.tokens[phrase.first : phrase.last]
    if len(words) == 1 and phrase.first not in sentence.names:
        low = words[0].low
        return low in REPORTED_PRONOUNS or (low not in SUBJECT_PRONOUNS and (is_head(low) or words[0].capital))
    return True


def _follows_quotation(sentence: Clauses, report: Report) -> bool:
    """Tell whether a cue belongs to the quotation right before it: "…", zegt X, die …."""
    if not report.inverted:
        return False
    before = [token for token in sentence.tokens[max(0, report.number - 3) : report.number] if token.low != "zo"]
    while before and before[-1].quote is None and not before[-1].is_word:
        before.pop()
    if not before or before[-1].quote is None:
        return False
    place = next(n for n, token in enumerate(sentence.tokens) if token is before[-1])
    prefix = sentence.tokens[:place]
    return not prefix or prefix[-1].text in ":," or not any(t.is_word for t in prefix) or not _is_clause(prefix)


def _has_words(sentence: Sentence, content: Reported) -> bool:
    return any(token.is_word for token in sentence.frame.tokens[content.first : content.last])


def _end(items: tuple[Token, ...], last: int) -> int:
    """Return `last` without the marks before it."""
    while last and items[last - 1].quote is None and not items[last - 1].is_word and items[last - 1].text not in ")]":
        last -= 1
    return last


# ── dat, of, om te ───────────────────────────────────────────────────────────────────────────────────────────────


def _complement(sentence: Clauses, report: Report) -> Reported | None:
    """Return the clause that begins with dat, of, a question word or om."""
    items = sentence.tokens
    uses = report.verb.uses
    if not {"d", "w", "i"} & set(uses):
        return None
    begin = report.last if report.inverted or report.particle is not None else report.number + 1
    for number in range(begin, min(len(items), begin + FARTHEST_COMPLEMENT)):
        if items[number].quote is not None or items[number].text in ";:":
            return None
        if content := _opened(sentence, report, number, begin):
            return content
        if items[number].low == "te" and number > begin - 1 and "d" in uses and report.finite:
            return None  # zegt te beschikken over
        if number > begin and items[number].text == "," and items[min(number + 1, len(items) - 1)].low in TURNS:
            return None
    return None


def _opened(sentence: Clauses, report: Report, number: int, begin: int) -> Reported | None:
    """Return the reported clause that a token opens."""
    items, low = sentence.tokens, sentence.tokens[number].low
    if low == "dat" and "w" not in report.verb.uses and not _is_relative(sentence, report, number):
        negated = items[number - 1].low in ("niet", "nooit")
        return Reported(number + 1, _clause_end(sentence, number + 1), negated)
    if low in QUESTION_WORDS and items[number - 1].text != "," and items[number - 1].low not in PREPOSITIONS:
        asks = "w" in report.verb.uses
        joins = low in ("of", "wat", "waar", "wie") and number > begin and not asks and _joins(items, number)
        return None if joins else Reported(number, _clause_end(sentence, number + 1))
    if low == "om" and "i" in report.verb.uses:
        return Reported(number, _clause_end(sentence, number + 1))
    return None


def _is_relative(sentence: Clauses, report: Report, dat: int) -> bool:
    """Tell whether `dat` refers to the noun before it and begins no reported clause."""
    before = sentence.tokens[dat - 1]
    if dat == report.last or not before.is_word or dat - 1 in (report.number, report.particle):
        return False
    if before.low in ADVERBS or before.low in SUBJECT_PRONOUNS or before.low in ("niet", "erop", "ervan"):
        return False
    following = sentence.tokens[dat + 1] if dat + 1 < len(sentence.tokens) else None
    return following is not None and (
        following.low in AUXILIARIES or following.low in ("eerder", "niet", "nog", "ook", "in", "op")
    )


def _joins(items: tuple[Token, ...], number: int) -> bool:
    """Tell whether `of` joins two words of one kind, or `wat` stands for a bit."""
    return (
        items[number].low == "of"
        and items[number - 1].is_word
        and items[number - 1].low not in ADVERBS | AUXILIARIES
        and not is_finite_form(items[number - 1].low)
        and items[number - 1].low != "af"
    )


def _clause_end(sentence: Clauses, first: int, *, shared: bool = False) -> int:
    """Return the end of a reported clause: where a new main clause begins, or the end of the sentence.

    What `volgens X` opens is `shared` by the main clauses that follow, unless they report themselves.
    """
    items = sentence.tokens
    for number in range(first, len(items)):
        token = items[number]
        if token.text in ";:" and number > first:
            return _end(items, number)
        if token.low == "en" and _new_report(items, number + 1) and number > first:
            return number
        if token.text != "," or number + 1 >= len(items):
            continue
        following = items[number + 1]
        if following.low in ("maar", "en", "want", "waarmee") and _new_main_clause(sentence, number + 2, shared=shared):
            return number
        if following.low in BREAKS_OFF and number > first + 1:
            return number
    return _end(items, len(items))


def _is_verb(token: Token) -> bool:
    return token.low in AUXILIARIES or is_finite_form(token.low)


def _new_report(items: tuple[Token, ...], number: int) -> bool:
    """Tell whether a second reporting verb with its own clause begins here: … en zegt dat …."""
    return number + 1 < len(items) and is_finite_form(items[number].low) and items[number + 1].low in ("dat", "of")


def _new_main_clause(sentence: Clauses, first: int, *, shared: bool = False) -> bool:
    """Tell whether a main clause begins here: a finite verb, or a subject with a finite verb right after it."""
    items = sentence.tokens
    if first + 1 < len(items) and items[first].low == "dat" and _is_verb(items[first + 1]):
        return True
    if first >= len(items) or items[first].low in ("dat", "of", "om"):
        return False
    if is_finite_form(items[first].low) or (items[first].low in AUXILIARIES and items[first].low != "worden"):
        return not shared
    phrase = noun_phrase(sentence, first)
    if phrase is None or phrase.last >= len(items):
        return False
    return is_finite_form(items[phrase.last].low) or (items[phrase.last].low in AUXILIARIES and not shared)


# ── te ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def _infinitive(sentence: Clauses, report: Report) -> Reported | None:
    """Return `meer bewijs te hebben` after `zegt`."""
    items = sentence.tokens
    if not {"d", "i"} & set(report.verb.uses) or not report.finite:
        return None
    begin = max(report.last, report.number + 1)
    for number in range(begin, min(len(items), begin + FARTHEST_INFINITIVE)):
        token = items[number]
        if token.text in ";:," or (token.low in SUBORDINATORS | {"om", "die"} and token.low not in ("als", "toen")):
            return None
        if token.low == "te" and number + 1 < len(items) and items[number + 1].low.endswith("n"):
            return Reported(_after_addressee(sentence, begin, number), _clause_end(sentence, number + 1))
    return None


def _after_addressee(sentence: Clauses, begin: int, te: int) -> int:
    """Skip to whom it is said: zei [tegen een journalist] bij Poetin te hebben aangedrongen."""
    if begin < te and sentence.tokens[begin].low in ("tegen", "tegenover"):
        phrase = noun_phrase(sentence, begin + 1)
        if phrase and phrase.last < te:
            return phrase.last
    return begin


# ── noemt de kwestie ernstig ─────────────────────────────────────────────────────────────────────────────────────


def _predicate(sentence: Clauses, report: Report) -> Reported | None:
    """Return object and predicate of noemen and vinden, or the object of benadrukken; nothing if it stands in marks."""
    items = sentence.tokens
    begin = report.last
    if begin >= len(items) or not {"n", "o"} & set(report.verb.uses):
        return None
    if items[begin].low not in DETERMINERS | {"dat", "dit", "hem", "haar", "hen"} and begin not in sentence.names:
        return None
    if report.verb.lemma == "vinden" and items[begin].low not in ("het", "dat", "dit"):
        return None
    last = _clause_end(sentence, begin)
    if any(token.quote is not None for token in items[begin:last]) or last - begin < 3:  # noqa: PLR2004 – object, predicate
        return None
    if items[begin].low == "een" or (
        "o" in report.verb.uses and not any(t.low in ("om", "te") for t in items[begin:last])
    ):
        return None
    return Reported(begin, last)


# ── …, meldt X ───────────────────────────────────────────────────────────────────────────────────────────────────


def _before_comma(sentence: Clauses, report: Report) -> Reported | None:
    """Return the clause before `, meldt X` or `, aldus X`."""
    items = sentence.tokens
    if not {"p", "w", "q"} & set(report.verb.uses) or not report.inverted or report.phrase is None:
        return None
    comma = report.number - 1
    if comma > 0 and items[comma].low == "zo":
        comma -= 1
    usual = {"p", "w"} & set(report.verb.uses)
    if (
        comma < 1
        or items[comma].text not in ((",", "?", "!", "…") if usual else ("?", "!"))
        or _leads_to_quote(items, report)
    ):
        return None
    first = _sentence_start(items)
    part = items[first:comma]
    exclaims = items[comma].text in ("?", "!")
    if not part or (part[-1].quote is not None and len(part) == 1) or not (exclaims or _is_clause(part)):
        return None
    if any(token.quote is not None for token in part) and not any(t.is_word for t in part):
        return None
    last = comma + 1 if items[comma].text in "?!…" else comma
    return Reported(first, last)


def _leads_to_quote(items: tuple[Token, ...], report: Report) -> bool:
    after = items[report.last : report.last + 8]
    return any(a.text == ":" for a in after)


def _sentence_start(items: tuple[Token, ...]) -> int:
    return next((n for n, token in enumerate(items) if token.is_word or token.quote is not None), 0)


def _is_clause(part: tuple[Token, ...]) -> bool:
    """Tell whether tokens have a finite verb and are no mere subordinate clause or adverbial."""
    if part[0].low in SUBORDINATORS - {"dat"} and not any(token.text == "," for token in part):
        return False
    verbs = (t for t in part if t.low in AUXILIARIES or is_finite_form(t.low) or _looks_finite(t))
    return next(verbs, None) is not None


def _looks_finite(token: Token) -> bool:
    return (
        not token.capital
        and token.is_word
        and token.low.endswith(("t", "de", "te", "den", "ten"))
        and len(token.low) >= SHORTEST_VERB
    )


def _medial(sentence: Clauses, report: Report) -> Reported | None:
    """Return the rest of the sentence in `Maar, zeggen tegenstanders, een boom …`."""
    items = sentence.tokens
    if "p" not in report.verb.uses or not report.inverted or report.phrase is None or report.last >= len(items):
        return None
    if report.number < 1 or items[report.number - 1].text != "," or items[report.last].text != ",":
        return None
    if report.last + 1 < len(items) and items[report.last + 1].quote is not None:
        return None
    return Reported(report.last + 1, _end(items, len(items)))


# ── volgens ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _according(sentence: Clauses, report: Report) -> Reported | None:
    """Return what `volgens X` covers: what follows it, its relative clause, or the whole sentence."""
    items = sentence.tokens
    if report.phrase is None:
        return None
    first = _sentence_start(items)
    while first < report.number and items[first].low in LEADING | {"ook"}:
        first += 1
    if first == report.number:
        own = report.verb.lemma == OWN_ACCOUNT
        begin = report.number + 3 if own else _after_apposition(items, report.phrase.last)
        if begin < len(items) and items[begin].quote is not None and begin + 2 >= len(items):
            return None
        return Reported(begin, _clause_end(sentence, begin, shared=True))
    if items[report.number - 1].low in RELATIVES:
        return Reported(report.number - 1, _relative_end(items, report.phrase.last))
    start = _sentence_start(items)
    if items[report.number - 1].text == "," or items[report.number - 1].quote is not None:
        return _before_volgens(sentence, report, start)
    end = _clause_end(sentence, max(report.phrase.last, report.number + 1))
    return Reported(start, end)


def _before_volgens(sentence: Clauses, report: Report, start: int) -> Reported | None:
    items = sentence.tokens
    part = items[start : report.number - 1]
    if report.last < len(items) and items[report.last].quote is not None:
        return None  # …, volgens X "…": what is in marks only
    if not part or not any(t.is_word for t in part) or not _is_clause(part):
        return None
    return Reported(start, _end(items, report.number))


def _relative_end(items: tuple[Token, ...], number: int) -> int:
    while number < len(items) and items[number].text not in (",", ";", ":"):
        number += 1
    return _end(items, number)


def _after_apposition(items: tuple[Token, ...], number: int) -> int:
    """Skip what stands between commas after the name: Volgens Fresen, die …, moet Asscher."""
    if number < len(items) and items[number].text == ",":
        for there in range(number + 1, min(len(items), number + 30)):
            if items[there].text == ",":
                return there + 1
    return number
