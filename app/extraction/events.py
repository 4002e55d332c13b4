"""The events a text names: those of the catalogue, and new ones where the grammar is plain.

An event of the catalogue is recognised by its name, or by place, participants and time together; once a text tells
of it, "de top" and "de ontmoeting" are that event as well. New ones are found by `new_events`.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.extraction.catalogue import Catalogue
from app.extraction.dates import Occasion, find_expressions, sentence_at
from app.extraction.entities import EntityIndex
from app.extraction.event_index import EventIndex, Evidence, index_events
from app.extraction.event_scores import Scorer, Surroundings, best, news_window
from app.extraction.lexicon import Lexicon
from app.extraction.new_events import Newcomers
from app.extraction.nl.events import AFTER, ANOTHER, BEFORE, BETWEEN, DURING, EVENT_WORDS, OCCASIONS
from app.extraction.records import DateMention, Event, Precision, Span, When
from app.extraction.words import Word

EXPLICIT = (Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.WEEK, Precision.SEASON)
NEAR = 4  # words before an event that may say "tijdens"
PAIR = 2
LONGEST_SENTENCE = 300  # characters looked at on either side of an event
PHASES = ((AFTER, "after"), (BEFORE, "before"), (DURING, "during"))


def find_dates_and_events(
    text: str,
    sentences: Sequence[Span],
    index: EntityIndex,
    lexicon: Lexicon,
    published: When | None = None,
) -> tuple[tuple[DateMention, ...], EventIndex]:
    """Find dates and events. They date each other: "vandaag" beside a known event dates the text."""
    recogniser = _Recogniser.of(text, sentences, index, lexicon, published)
    expressions = find_expressions(text, sentences, index.folded)
    reference = expressions.reference(published)
    dates = expressions.dated(reference)
    known = recogniser.recognise(dates)
    occasions = [Occasion(item.span, when) for item in known if (when := lexicon.knowledge.events[item.event].when)]
    told = expressions.reference(published, occasions)
    if told != reference:
        dates = expressions.dated(told)
        known = recogniser.recognise(dates)
    new = list(recogniser.new_events(dates, [item.span for item in known]))
    evidence = sorted([*known, *(item for item, _ in new)], key=lambda item: (item.span, item.event))
    made = {event.id: event for _, event in new if event}
    return dates, index_events(evidence, made, lexicon)


class Trigger(NamedTuple):
    """Words that may name an event: the deciding one (folded) and its position; `named` are ids that bear the name."""

    span: Span
    word: str
    position: int
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Recogniser:
    """Recognises the events of one text."""

    text: str
    words: Sequence[Word]
    sentences: Sequence[Span]
    index: EntityIndex
    lexicon: Lexicon
    published: When | None
    triggers: tuple[Trigger, ...]

    @staticmethod
    def of(
        text: str, sentences: Sequence[Span], index: EntityIndex, lexicon: Lexicon, published: When | None
    ) -> "_Recogniser":
        """Find the words of a text that may name an event."""
        triggers = tuple(_triggers(index.folded, index.words, lexicon.catalogue))
        return _Recogniser(text, index.words, sentences, index, lexicon, published, triggers)

    def recognise(self, dates: Sequence[DateMention]) -> list[Evidence]:
        """Return the evidence for events of the catalogue; a second look finds those that a later sentence explains."""
        attached = self._attached(dates)
        news = news_window(self.published) if self.published else None
        scorer = Scorer(self.lexicon, frozenset(self.index.by_id), self.published, news)
        places = [self._around(trigger, attached.get(trigger.span.start, ())) for trigger in self.triggers]
        likely = [self._likely(trigger, around) for trigger, around in zip(self.triggers, places, strict=True)]
        told: dict[str, int] = {}
        meant: list[str | None] = [None] * len(self.triggers)
        known = [-1] * len(self.triggers)  # how many events were told of when a trigger was looked at
        for _ in range(2):
            for at, (trigger, around, near) in enumerate(zip(self.triggers, places, likely, strict=True)):
                if known[at] != len(told):
                    known[at], meant[at] = len(told), self._best(scorer, trigger, around, near, told)
                if event := meant[at]:
                    told.setdefault(event, trigger.span.start)
        return [
            self._evidence(scorer, trigger, around, event)
            for trigger, around, event in zip(self.triggers, places, meant, strict=True)
            if event
        ]

    def _evidence(self, scorer: Scorer, trigger: Trigger, around: Surroundings, event: str) -> Evidence:
        sure = scorer.singles_out(self.lexicon.knowledge.events[event], around, named=bool(trigger.named))
        return Evidence(trigger.span, event, self._phase(trigger.position), sure)

    def _best(
        self, scorer: Scorer, trigger: Trigger, around: Surroundings, near: Sequence[str], told: Mapping[str, int]
    ) -> str | None:
        if any(word.folded in ANOTHER for word in self.words[max(0, trigger.position - 2) : trigger.position]):
            told = {}  # een nieuwe top
        catalogue = self.lexicon.knowledge.events
        events = [catalogue[each] for each in trigger.named or self._candidates(trigger.word, near, told)]
        scored = [(scorer.score(event, around, told, named=event.id in trigger.named), event) for event in events]
        event = best(scored, self.lexicon.knowledge)
        return event.id if event else None

    def _likely(self, trigger: Trigger, around: Surroundings) -> Sequence[str]:
        """Return the events that the sentence has enough of: who took part and where; none for the name of an event."""
        if trigger.named:
            return ()
        catalogue, events = self.lexicon.catalogue, self.lexicon.knowledge.events
        shared: Counter[str] = Counter()
        for entity in around.entities:
            for kind in EVENT_WORDS[trigger.word]:
                shared.update(catalogue.by_type.get((entity, kind), ()))
        parts = frozenset(around.word.split("-"))
        compound = len(parts) > 1  # Apec-top names both the summit and who it is of
        return [
            event
            for event, count in shared.items()
            if count >= PAIR or events[event].type not in OCCASIONS or (compound and parts <= catalogue.words[event])
        ]

    def _candidates(self, word: str, near: Sequence[str], told: Mapping[str, int]) -> Sequence[str]:
        """Return the events of the right type that the sentence has enough of, and those that the text tells of."""
        by_parent, events, types = self.lexicon.catalogue.by_parent, self.lexicon.knowledge.events, EVENT_WORDS[word]
        sub_events = [part for event in told for part in by_parent.get(event, ())]
        return sorted({*near, *(event for event in (*told, *sub_events) if events[event].type in types)})

    def _sentence(self, span: Span) -> Span:
        start, end = sentence_at(self.sentences, span.start) or span
        return Span(max(start, span.start - LONGEST_SENTENCE), min(end, span.end + LONGEST_SENTENCE))

    def _around(self, trigger: Trigger, dates: Sequence[When]) -> Surroundings:
        start, end = self._sentence(trigger.span)
        word = self.words[trigger.position].folded
        entities = frozenset(located.entity for located in self.index.mentions_in(start, max(end, trigger.span.end)))
        known = map(self.lexicon.entity, entities)
        has_city = any(entity is not None and entity.kind == "city" for entity in known)
        return Surroundings(trigger.span.start, word, entities, tuple(dates), has_city)

    def _attached(self, dates: Sequence[DateMention]) -> Mapping[int, Sequence[When]]:
        """Give each explicit date of a sentence to the event word that stands nearest to it."""
        attached: dict[int, list[When]] = defaultdict(list)
        starts = [trigger.span.start for trigger in self.triggers]
        for date in dates:
            if not date.when or not self._is_explicit(date.when):
                continue
            at = bisect_left(starts, date.span.start)
            sentence = self._sentence(date.span)
            near = [t for t in self.triggers[max(0, at - 1) : at + 1] if sentence.start <= t.span.start < sentence.end]
            if near:
                nearest = min(near, key=lambda t: abs(t.span.start - date.span.start))
                attached[nearest.span.start].append(date.when)
        return attached

    def _is_explicit(self, when: When) -> bool:
        """Tell whether a date says more than that it is about now."""
        return when.precision in EXPLICIT and (self.published is None or when.edtf != self.published.edtf)

    def _phase(self, position: int) -> str | None:
        """Return during, after or before by the words in front of an event: tijdens een korte persconferentie."""
        for word in reversed(self.words[max(0, position - NEAR) : position]):
            for words, phase in PHASES:
                if word.folded in words:
                    return phase
            if word.folded not in BETWEEN and not word.folded.endswith("e"):
                return None
        return None

    def new_events(
        self, dates: Sequence[DateMention], taken: Sequence[Span]
    ) -> Iterator[tuple[Evidence, Event | None]]:
        """Yield what the text itself introduces; None for an event that the catalogue has."""
        newcomers = Newcomers(self.words, self.sentences, self.index, self.lexicon, dates)
        for position, event_id, event in newcomers.found(taken):
            word = self.words[position]
            yield Evidence(Span(word.start, word.end), event_id, self._phase(position)), event


def _triggers(folded: str, words: Sequence[Word], catalogue: Catalogue) -> Iterator[Trigger]:
    """Yield the names of events, the longest, and the event words outside them."""
    named = sorted(catalogue.named(folded), key=lambda item: (item[0].start, -item[0].end))
    starts = [word.start for word in words] if named else []
    end = 0
    taken: set[int] = set()
    triggers = []
    for span, ids in named:
        if span.start >= end:
            end = span.end
            first, last = bisect_right(starts, span.start) - 1, bisect_right(starts, span.end - 1)
            taken.update(range(first, last))
            triggers.append(Trigger(span, words[first].folded, first, ids))
    for position in [position for position, word in enumerate(words) if word.head in EVENT_WORDS]:
        if position not in taken:
            word = words[position]
            triggers.append(Trigger(Span(word.start, word.end), word.head, position))
    yield from sorted(triggers, key=lambda trigger: trigger.span)
