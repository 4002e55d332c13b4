"""The clause that follows its cue: dat, of, a question, om te, an infinitive, the predicate of noemen."""

from app.extraction.clause_ends import Reported, clause_end
from app.extraction.cues import FINITE_FORMS
from app.extraction.nl.function_words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    QUESTION_WORDS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from app.extraction.phrases import Clauses, noun_phrase
from app.extraction.reports import Report
from app.extraction.sentences import Token

FARTHEST_COMPLEMENT = 32  # tokens between a cue and its `dat`
FARTHEST_INFINITIVE = 40
LONGEST_ADVERBIAL = 6  # tokens
NO_VERBS = ADVERBS | PREPOSITIONS
BEFORE_NOUN = PREPOSITIONS | {"de", "het", "een", "deze", "die", "zijn", "haar", "hun"}
VERBAL = ("t", "n", "de", "te")
TURNS = frozenset({"maar", "waarna", "omdat", "zodat", "hoewel"})
NO_ALTERNATIVE = ADVERBS | AUXILIARIES  # what stands before `of` if it begins a clause
ENDS_INFINITIVE = SUBORDINATORS | {"om", "die"}
BEGINS_OBJECT = DETERMINERS | {"dat", "dit", "hem", "haar", "hen"}


def complement(sentence: Clauses, report: Report) -> Reported | None:
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
        last = clause_end(sentence, number + 1)
        return Reported(number + 1, last, negated) if _has_verb(sentence, number + 1, last) else None
    if low in QUESTION_WORDS and items[number - 1].text != "," and items[number - 1].low not in PREPOSITIONS:
        asks = "w" in report.verb.uses
        joins = low in ("of", "wat", "waar", "wie") and number > begin and not asks and _joins(items, number)
        return None if joins else Reported(number, clause_end(sentence, number + 1))
    if low == "om" and "i" in report.verb.uses:
        return Reported(number, clause_end(sentence, number + 1))
    return None


def _has_verb(sentence: Clauses, first: int, last: int) -> bool:
    """Tell whether words after `dat` may be a clause and it is no pronoun: bevestigt dat, aan de telefoon."""
    items = sentence.tokens[first:last]
    if not items or items[0].text in ",;":
        return False
    if any(token.quote is not None for token in items) or len(items) > LONGEST_ADVERBIAL:
        return True
    before = (sentence.tokens[first - 1], *items)
    return any(
        here.low in AUXILIARIES
        or here.low in FINITE_FORMS
        or (here.low.endswith(VERBAL) and here.low not in NO_VERBS and there.low not in BEFORE_NOUN)
        for there, here in zip(before, items, strict=False)
    )


def _is_relative(sentence: Clauses, report: Report, dat: int) -> bool:
    """Tell whether `dat` refers to the noun before it and begins no reported clause."""
    before = sentence.tokens[dat - 1]
    if report.verb.lemma == "vinden" and any(
        n in sentence.names or sentence.tokens[n].low in ("het", "de", "een") for n in range(report.last, dat)
    ):
        return True  # vindt het het mooiste zinnetje dat ze kent
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
        and items[number - 1].low not in NO_ALTERNATIVE
        and items[number - 1].low not in FINITE_FORMS
        and items[number - 1].low != "af"
    )


def infinitive(sentence: Clauses, report: Report) -> Reported | None:
    """Return `meer bewijs te hebben` after `zegt`."""
    items = sentence.tokens
    if not {"d", "i"} & set(report.verb.uses):
        return None
    begin = max(report.last, report.number + 1)
    for number in range(begin, min(len(items), begin + FARTHEST_INFINITIVE)):
        token = items[number]
        if token.text in ";:," or (token.low in ENDS_INFINITIVE and token.low not in ("als", "toen")):
            return None
        if token.low == "te" and number + 1 < len(items) and items[number + 1].low.endswith("n"):
            return Reported(_after_addressee(sentence, begin, number), clause_end(sentence, number + 1))
    return None


def _after_addressee(sentence: Clauses, begin: int, te: int) -> int:
    """Skip to whom it is said: zei [tegen een journalist] bij Poetin te hebben aangedrongen."""
    if begin < te and sentence.tokens[begin].low in ("tegen", "tegenover"):
        phrase = noun_phrase(sentence, begin + 1)
        if phrase and phrase.last < te:
            return phrase.last
    return begin


def predicate(sentence: Clauses, report: Report) -> Reported | None:
    """Return object and predicate of noemen and vinden, or the object of benadrukken; nothing if it stands in marks."""
    items = sentence.tokens
    begin = report.last
    if begin >= len(items) or not {"n", "o"} & set(report.verb.uses):
        return None
    if items[begin].low not in BEGINS_OBJECT and begin not in sentence.names:
        return None
    if report.verb.lemma == "vinden" and items[begin].low not in ("het", "dat", "dit"):
        return None
    last = clause_end(sentence, begin)
    if any(token.quote is not None or token.text == ")" for token in items[begin:last]) or last - begin < 3:  # noqa: PLR2004 – object, predicate
        return None
    if items[begin].low == "een" or (
        "o" in report.verb.uses and not any(t.low in ("om", "te") for t in items[begin:last])
    ):
        return None
    return Reported(begin, last)
