"""What was found in a text held against its annotation.

Each span counts by itself, also of a quotation that has several. Two modes: `exact`, when the spans are equal once
spaces, quotation marks and closing punctuation at their edges are dropped; `overlap`, when the characters they share
are 0.8 of those that either has, or half of them for indirect speech. Direct and partial go for each other, indirect
for neither, unless the annotation says so. Speakers, kinds, cues and polarity are judged on quotes that overlap.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from app.extraction.records import Entity, Extraction, Polarity, Quote, QuoteKind, Span, SpeakerStatus
from app.quality.annotated import Annotated, GoldQuote
from app.quality.naming import same_source

EDGE: Final = frozenset(" \t\n\r\u00a0\"'‘’‚“”„«»`.,;:!?…")
LEAST_SHARED: Final = {QuoteKind.DIRECT: 0.8, QuoteKind.PARTIAL: 0.8, QuoteKind.INDIRECT: 0.5}
SHARED_WITH_HEADING: Final = 0.5
SHARED_WITH_OPTIONAL: Final = 0.3
MODES: Final = ("exact", "overlap")
JUDGED: Final = ("attribution", "answered", "kind", "cue", "polarity")


class Found(NamedTuple):
    """One span of a quote that was found; `source` is its speaker's name, or the words for an unnamed one."""

    span: Span
    quote: Quote
    source: str | None


class Answer(NamedTuple):
    """A speaker that was given, how sure the extractor was, and whether it is the right one."""

    confidence: float
    right: bool


@dataclass(slots=True)
class Outcome:
    """What came of one text, or of many.

    `counts` is by group (`all`, a kind, `marked` or `unmarked`), measure (a mode or something that is judged) and
    result: `found`, `missed` and `false` for a mode, `right` and `wrong` for what is judged.
    """

    counts: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    answers: list[Answer] = field(default_factory=list)

    def add(self, groups: Sequence[str], measure: str, result: str) -> None:
        """Count a result once in each group."""
        self.counts.update((group, measure, result) for group in groups)

    def judge(self, groups: Sequence[str], measure: str, *, right: bool) -> None:
        """Count a judgement in each group."""
        self.add(groups, measure, "right" if right else "wrong")


def compare(gold: Annotated, extraction: Extraction) -> Outcome:
    """Hold an extraction, with its spans in the annotated text, against the annotation."""
    text, outcome = gold.document.text, Outcome()
    found = list(_found(text, extraction))
    for mode in MODES:
        pairs = _pairs(text, gold.quotes, found, mode)
        for number, quote in enumerate(gold.quotes):
            if not quote.optional:
                outcome.add(_groups(quote.kinds[0], quote.marked), mode, "found" if number in pairs else "missed")
        for number, item in enumerate(found):
            if number not in pairs.values() and not _excused(item, gold):
                outcome.add(_groups(item.quote.kind, item.quote.marked), mode, "false")
    for number, other in _pairs(text, gold.quotes, found, "overlap").items():
        if not gold.quotes[number].optional:
            _judge(outcome, gold.quotes[number], found[other])
    return outcome


def _found(text: str, extraction: Extraction) -> Iterator[Found]:
    entities = {entity.id: entity for entity in extraction.entities}
    for quote in extraction.quotes:
        source = _source(text, quote, entities)
        yield from (Found(span, quote, source) for span in quote.spans)


def _source(text: str, quote: Quote, entities: Mapping[str, Entity]) -> str | None:
    if quote.speaker is not None:
        return entities[quote.speaker].name
    if quote.status is SpeakerStatus.UNNAMED and quote.mention:
        return text[slice(*quote.mention.span)]
    return None


def _groups(kind: QuoteKind, marked: bool) -> tuple[str, ...]:  # noqa: FBT001 – a property of the quote, as `kind` is
    if kind is QuoteKind.INDIRECT:
        return ("all", kind)
    return ("all", kind, "marked" if marked else "unmarked")


def _pairs(text: str, gold: Sequence[GoldQuote], found: Sequence[Found], mode: str) -> dict[int, int]:
    """Return which found quote answers to which annotated one, by their numbers: the most alike first, each once."""
    ranked = sorted(
        (-likeness, number, other)
        for number, quote in enumerate(gold)
        for other, item in enumerate(found)
        if (likeness := _likeness(text, quote, item, mode))
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, number, other in ranked:
        if number not in pairs and other not in taken:
            pairs[number] = other
            taken.add(other)
    return pairs


def _likeness(text: str, quote: GoldQuote, item: Found, mode: str) -> float:
    """Return how alike two quotes are, 0 if they do not go for each other, above 1 for equal ones."""
    kind = quote.kinds[0]
    indirect = {kind, item.quote.kind} & {QuoteKind.INDIRECT}
    if indirect and kind is not item.quote.kind and item.quote.kind not in quote.kinds:
        return 0.0
    ours, theirs = trimmed(text, quote.span), trimmed(text, item.span)
    if mode == "exact":
        return 2.0 if ours == theirs else 0.0
    likeness = shared(ours, theirs)
    return likeness if likeness >= LEAST_SHARED[kind] else 0.0


def _excused(item: Found, gold: Annotated) -> bool:
    """Tell whether a quote without a counterpart is no false alarm: a heading, or about an optional quote."""
    if any(shared(item.span, heading) >= SHARED_WITH_HEADING for heading in gold.headings):
        return True
    indirect = item.quote.kind is QuoteKind.INDIRECT
    return any(
        quote.optional
        and (indirect or quote.kinds[0] is not QuoteKind.INDIRECT)
        and shared(item.span, quote.span) >= SHARED_WITH_OPTIONAL
        for quote in gold.quotes
    )


def _judge(outcome: Outcome, gold: GoldQuote, item: Found) -> None:
    groups = _groups(gold.kinds[0], gold.marked)
    right = any(same_source(item.source, name) for name in gold.speakers)
    outcome.judge(groups, "attribution", right=right)
    if item.source is not None:
        outcome.judge(groups, "answered", right=right)
        outcome.answers.append(Answer(item.quote.confidence, right))
    outcome.judge(groups, "kind", right=item.quote.kind in gold.kinds)
    outcome.judge(groups, "polarity", right=(item.quote.polarity is Polarity.DENIED) == gold.denied)
    if gold.cues:
        cue = item.quote.cue
        outcome.judge(groups, "cue", right=cue is not None and any(shared(cue.span, span) > 0 for span in gold.cues))


def trimmed(text: str, span: Span) -> Span:
    """Return a span without spaces, quotation marks and closing punctuation at its edges."""
    start, end = span
    while start < end and text[start] in EDGE:
        start += 1
    while end > start and text[end - 1] in EDGE:
        end -= 1
    return Span(start, end)


def shared(a: Span, b: Span) -> float:
    """Return the characters two spans share, as a part of those that either has."""
    common = min(a.end, b.end) - max(a.start, b.start)
    return 0.0 if common <= 0 else common / (max(a.end, b.end) - min(a.start, b.start))
