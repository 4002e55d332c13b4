"""The time expressions of a text and the dates they stand for.

Absolute dates are read as they stand; relative ones are counted from the publication date, and no further than
that allows: "dinsdag" in an article of which only the month is known is some day of that month. A day can also be
given away by the text itself: by a dated tweet in it, or by an event of a known day that "vandaag" stands beside.
Durations ("twee uur") and vague words ("onlangs") are left out.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from app.extraction.calendar_days import Reference, day_of, day_when, monday_of
from app.extraction.date_patterns import PATTERNS, beginnings
from app.extraction.date_values import RESOLVERS, Context, Found
from app.extraction.nl.calendar import COUNTED, DAY_WORDS
from app.extraction.plain_letters import plain
from app.extraction.records import DateMention, Span, When

REACH = 300  # characters on either side of an expression that belong to its clause


class Occasion(NamedTuple):
    """Words that name an event, and when it was: a known day beside "vandaag" or "deze week" dates the text."""

    span: Span
    when: When


@dataclass(frozen=True, slots=True)
class Expressions:
    """The time expressions of a text, in order, none overlapping, before they are dated."""

    text: str
    folded: str
    sentences: Sequence[Span]
    matches: tuple[tuple[str, Found], ...]

    def dated(self, reference: Reference) -> tuple[DateMention, ...]:
        """Return what they stand for, counted from a reference."""
        return tuple(self._dated(kind, match, reference) for kind, match in self.matches)

    def _dated(self, kind: str, match: Found, reference: Reference) -> DateMention:
        when = RESOLVERS[kind](match, Context(reference, _around(self.folded, match.start(), self.sentences)))
        start, end = match.span("expression")
        return DateMention(Span(start, end), replace(when, text=self.text[start:end]) if when else None)

    def reference(self, published: When | None = None, occasions: Sequence[Occasion] = ()) -> Reference:
        """Return what relative expressions are counted from."""
        return _reference(self.folded, self.matches, self.sentences, published, occasions)


def find_expressions(text: str, sentences: Sequence[Span], folded: str) -> Expressions:
    """Find the time expressions of a text; `folded` is the text in plain letters."""
    matches = (item for item in _matches(folded) if not _is_title(text, item[1].start("expression")))
    return Expressions(text, folded, sentences, tuple(matches))


def find_dates(
    text: str, sentences: Sequence[Span], published: When | None = None, occasions: Sequence[Occasion] = ()
) -> tuple[DateMention, ...]:
    """Return the time expressions of a text in order, none overlapping."""
    found = find_expressions(text, sentences, plain(text))
    return found.dated(found.reference(published, occasions))


def _matches(folded: str) -> Iterator[tuple[str, Found]]:
    """Yield the matches of all patterns: the leftmost, and of those the longest."""
    end = 0
    for at, kinds in beginnings(folded):
        if at >= end and (longest := _longest(folded, at, kinds)):
            yield longest
            end = longest[1].end("expression")


def _longest(folded: str, at: int, kinds: Sequence[str]) -> tuple[str, Found] | None:
    found = [
        (kind, match) for kind in kinds if (match := PATTERNS[kind].match(folded, at)) and not _counts(kind, match)
    ]
    return max(found, key=lambda item: item[1].end("expression"), default=None)


def _is_title(text: str, start: int) -> bool:
    """Tell whether a capital inside a sentence makes a calendar word part of a name: WNL op Zondag."""
    capital = text[start].isupper() and text[start + 1 : start + 2].islower()
    return capital and text[max(0, start - 1) : start] == " " and text[max(0, start - 2) : start - 1].isalnum()


def _counts(kind: str, match: Found) -> bool:
    """Tell whether a number that looks like a year counts something: 2000 euro."""
    return kind == "year" and (match["next"] or "") in COUNTED


def sentence_at(sentences: Sequence[Span], at: int) -> Span | None:
    """Return the sentence in which an offset lies."""
    index = bisect_right(sentences, at, key=lambda sentence: sentence.start) - 1
    return sentences[index] if index >= 0 and sentences[index].end > at else None


def _around(folded: str, at: int, sentences: Sequence[Span]) -> str:
    """Return the sentence around an offset, as far as its verbs may matter."""
    start, end = sentence_at(sentences, at) or (at, at)
    return folded[max(start, at - REACH) : min(end, at + REACH)]


# ── the reference ────────────────────────────────────────────────────────────────────────────────────────────


def _reference(
    folded: str,
    matches: Sequence[tuple[str, Found]],
    sentences: Sequence[Span],
    published: When | None,
    occasions: Sequence[Occasion],
) -> Reference:
    """Return what relative expressions are counted from."""
    day = day_of(published)
    if day is None:
        day = next(_tweet_days(folded, matches, published), None)
    if day:
        return Reference(published, day, monday_of(day))
    for occasion in occasions:
        beside = _beside(occasion, matches, sentences)
        happened = day_of(occasion.when)
        if beside is None or happened is None or not _may_be(happened, published):
            continue
        kind, match = beside
        if kind == "day_word":
            day = day_of(day_when(happened, -DAY_WORDS[match["word"]]))
            return Reference(published, day, monday_of(day) if day else None)
        return Reference(published, None, monday_of(happened), happened)
    return Reference(published)


def _tweet_days(folded: str, matches: Sequence[tuple[str, Found]], published: When | None) -> Iterator[date]:
    """Yield the days of embedded tweets: — Name (@handle) 16 juli 2018."""
    for kind, match in matches:
        before = folded[: match.start("expression")].rstrip()
        if kind == "calendar_day" and match["year"] and before.endswith(")") and "@" in before[-24:]:
            day = day_of(RESOLVERS[kind](match, Context(Reference(published), "")))
            if day and _may_be(day, published):
                yield day


def _may_be(day: date, published: When | None) -> bool:
    return published is None or published.earliest <= day.isoformat() <= published.latest


def _beside(
    occasion: Occasion, matches: Sequence[tuple[str, Found]], sentences: Sequence[Span]
) -> tuple[str, Found] | None:
    """Return a "vandaag" or "deze week" in the sentence in which an event is named."""
    sentence = sentence_at(sentences, occasion.span.start)
    if sentence is None:
        return None
    start, end = max(sentence.start, occasion.span.start - REACH), min(sentence.end, occasion.span.end + REACH)
    first = bisect_left(matches, start, key=lambda item: item[1].start())
    last = bisect_left(matches, max(end, occasion.span.end), key=lambda item: item[1].start())
    for kind, match in matches[first:last]:
        if kind == "day_word" or (kind == "unit" and match["unit"] == "week" and match["which"] == "deze"):
            return kind, match
    return None
