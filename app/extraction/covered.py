"""What a cue covers that stands after its clause or inside it: …, meldt X; volgens X …; maar, zegt X, …."""

from app.extraction.clause_ends import Reported, clause_end, end, is_clause
from app.extraction.nl.function_words import QUESTION_WORDS
from app.extraction.phrases import LEADING, Clauses, Phrase
from app.extraction.reports import Report
from app.extraction.sentences import Token

OWN_ACCOUNT = "naar eigen zeggen"
JOINING = frozenset({"maar", "want", "en", "dus"})
RELATIVES = frozenset({"die", "dat", "wat", "waar", "waarin", "waarmee", "waarvan", "waarvoor", "waarbij"})


def before_comma(sentence: Clauses, report: Report) -> Reported | None:
    """Return the clause before `, meldt X` or `, aldus X`."""
    items = sentence.tokens
    if not {"p", "w", "q"} & set(report.verb.uses) or not report.inverted or report.phrase is None:
        return None
    verb = report.number if report.auxiliary is None else report.auxiliary  # …, heeft X bekendgemaakt
    comma = verb - 1
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
    if report.verb.lemma == "weten" and _is_unknown(items, first, report):
        return None
    part = items[first:comma]
    exclaims = items[comma].text in ("?", "!")
    if not part or (part[-1].quote is not None and len(part) == 1) or not (exclaims or is_clause(part)):
        return None
    if any(token.quote is not None for token in part) and not any(t.is_word for t in part):
        return None
    last = comma + 1 if items[comma].text in "?!…" else comma
    return Reported(first, last)


def _is_unknown(items: tuple[Token, ...], first: int, report: Report) -> bool:
    """Tell whether nothing is said but that it is known or not: Wat hij zei, weten we niet."""
    after = {token.low for token in items[report.number + 1 : report.number + 5]}
    return items[first].low in QUESTION_WORDS or bool(after & {"niet", "niemand", "nog", "we", "wij", "iedereen"})


def _leads_to_quote(items: tuple[Token, ...], report: Report) -> bool:
    after = items[report.last : report.last + 8]
    return any(a.text == ":" for a in after)


def _sentence_start(items: tuple[Token, ...]) -> int:
    return next((n for n, token in enumerate(items) if token.is_word or token.quote is not None), 0)


def medial(sentence: Clauses, report: Report) -> Reported | None:
    """Return the rest of the sentence in `Maar, zeggen tegenstanders, een boom …`."""
    items = sentence.tokens
    if "p" not in report.verb.uses or not report.inverted or report.phrase is None or report.last >= len(items):
        return None
    if report.number < 1 or items[report.number - 1].text != "," or items[report.last].text != ",":
        return None
    if report.last + 1 < len(items) and items[report.last + 1].quote is not None:
        return None
    return Reported(report.last + 1, end(items, len(items)))


def according(sentence: Clauses, report: Report) -> Reported | None:
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
        return Reported(begin, clause_end(sentence, begin, shared=True))
    before = items[report.number - 1]
    if before.low in JOINING and items[report.number - 2].text == ",":
        return Reported(report.phrase.last, clause_end(sentence, report.phrase.last))
    if before.low in RELATIVES:
        return Reported(report.number - 1, _relative_end(items, report.phrase.last))
    return _inside(sentence, report, report.phrase)


def _inside(sentence: Clauses, report: Report, phrase: Phrase) -> Reported | None:
    """Return the clause that `volgens X` stands in or after."""
    items = sentence.tokens
    colons = (n for n in range(report.number, 0, -1) if items[n].text == ":")
    start = next(colons, _sentence_start(items) - 1) + 1
    if items[report.number - 1].text == "," or items[report.number - 1].quote is not None:
        return _before_volgens(sentence, report, start)
    end = clause_end(sentence, max(phrase.last, report.number + 1))
    return Reported(start, end)


def _before_volgens(sentence: Clauses, report: Report, start: int) -> Reported | None:
    items = sentence.tokens
    part = items[start : report.number - 1]
    if report.last < len(items) and items[report.last].quote is not None:
        return None  # …, volgens X "…": what is in marks only
    if not part or not any(t.is_word for t in part) or not is_clause(part):
        return None
    return Reported(start, end(items, report.number))


def _relative_end(items: tuple[Token, ...], number: int) -> int:
    while number < len(items) and items[number].text not in (",", ";", ":"):
        number += 1
    return end(items, number)


def _after_apposition(items: tuple[Token, ...], number: int) -> int:
    """Skip what stands between commas after the name: Volgens Fresen, die …, moet Asscher."""
    if number < len(items) and items[number].text == ",":
        for there in range(number + 1, min(len(items), number + 30)):
            if items[there].text == ",":
                return there + 1
    return number
