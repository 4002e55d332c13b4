"""Indirect speech: which words of a sentence each of its cues reports, without marks."""

from collections.abc import Iterator

from app.extraction.clause_ends import Reported, end, is_clause
from app.extraction.complements import complement, infinitive, predicate
from app.extraction.covered import OWN_ACCOUNT, according, before_comma, medial
from app.extraction.heads import is_head
from app.extraction.narration import Sentence
from app.extraction.nl.function_words import SUBJECT_PRONOUNS
from app.extraction.nl.speakers import COMMANDS, FIRST_PERSON, SECOND_PERSON
from app.extraction.phrases import Clauses, Phrase
from app.extraction.records import Span
from app.extraction.reports import Report

REPORTED_PRONOUNS = frozenset({"hij", "zij", "ze", "ie", "men", "iedereen"})
OWN_WORDS = (FIRST_PERSON | SECOND_PERSON) - {"ons", "onze"}  # ons land, onze correspondent are the paper's


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
    if report.preposition:
        return False
    later = (other for other in sentence.reports if other.finite and not other.infinitive and not other.preposition)
    return any(report.last <= other.number < content.first for other in later)


def whole(sentence: Sentence) -> Reported | None:
    """Return all of a sentence but its final mark, as the content of `Dat zei X` after it."""
    items = sentence.frame.tokens
    last = end(items, len(items))
    return Reported(0, last) if last else None


def speaks_itself(sentence: Sentence, content: Reported) -> bool:
    """Tell whether unmarked content is in the speaker's own words: first or second person, or a question."""
    items = sentence.frame.tokens[content.first : content.last]
    dash = sentence.frame.tokens[0].text in ("–", "—") and sentence.frame.opens_section
    return dash or any(t.low in OWN_WORDS for t in items) or items[-1].text in "?!" or items[0].low in COMMANDS


def _content(sentence: Sentence, report: Report) -> Reported | None:
    if report.verb.lemma in ("volgens", OWN_ACCOUNT):
        return according(sentence.clauses, report)
    if _follows_quotation(sentence.clauses, report):
        return None
    if report.verb.lemma == "aldus":
        return before_comma(sentence.clauses, report)
    if report.phrase is not None and not _can_speak(sentence.clauses, report.phrase):
        return None
    if report.infinitive:
        return None
    return (
        complement(sentence.clauses, report)
        or before_comma(sentence.clauses, report)
        or medial(sentence.clauses, report)
        or infinitive(sentence.clauses, report)
        or predicate(sentence.clauses, report)
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
    return not prefix or prefix[-1].text in ":," or not any(t.is_word for t in prefix) or not is_clause(prefix)


def _has_words(sentence: Sentence, content: Reported) -> bool:
    return any(token.is_word for token in sentence.frame.tokens[content.first : content.last])


__all__ = ["Reported", "reported", "span", "speaks_itself", "whole"]
