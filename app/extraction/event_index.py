"""The events of one text with their evidence, and quick answers about them."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.extraction.lexicon import Lexicon
from app.extraction.nl.events import OCCASIONS
from app.extraction.records import Event, Span


class Evidence(NamedTuple):
    """Words that name an event, and how what the sentence says stands to it: during, before, after or None.

    `sure` tells whether what stands beside them can mean no other event.
    """

    span: Span
    event: str
    phase: str | None
    sure: bool = True


@dataclass(frozen=True, slots=True)
class EventIndex:
    """The events of one text, and quick answers about them."""

    events: tuple[Event, ...]
    evidence: tuple[Evidence, ...]  # in the order of the text
    _starts: tuple[int, ...]

    def events_in(self, start: int, end: int) -> tuple[Evidence, ...]:
        """Return the evidence that begins inside [start, end)."""
        return self.evidence[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def certain(self) -> frozenset[str]:
        """Return the events that the text leaves no doubt about, and those that are part of them."""
        sure = {item.event for item in self.evidence if item.sure}
        return frozenset(event.id for event in self.events if event.id in sure or event.parent in sure)

    def event_at(self, start: int, end: int) -> str | None:
        """Return the event that [start, end), a reporting sentence, says something was said at: "tijdens de top"."""
        types = {event.id: event.type for event in self.events}
        during = (item.event for item in self.events_in(start, end) if item.phase == "during")
        return next((event for event in during if types[event] in OCCASIONS), None)


def index_events(evidence: Sequence[Evidence], made: Mapping[str, Event], lexicon: Lexicon) -> EventIndex:
    """Index evidence that is in the order of the text; `made` are the events that the text itself introduces."""
    starts = tuple(item.span.start for item in evidence)
    return EventIndex(_events(evidence, made, lexicon), tuple(evidence), starts)


def _events(evidence: Sequence[Evidence], made: Mapping[str, Event], lexicon: Lexicon) -> tuple[Event, ...]:
    """Gather the evidence by event, in the order of the text."""
    spans: dict[str, list[Span]] = defaultdict(list)
    for item in evidence:
        spans[item.event].append(item.span)
    return tuple(_event(event_id, tuple(dict.fromkeys(found)), made, lexicon) for event_id, found in spans.items())


def _event(event_id: str, evidence: tuple[Span, ...], made: Mapping[str, Event], lexicon: Lexicon) -> Event:
    if event_id in made:
        new = made[event_id]
        return Event(new.id, new.type, new.nl, new.en, evidence, new.when, new.place, new.participants)
    known = lexicon.knowledge.events[event_id]
    return Event(
        known.id,
        known.type,
        known.nl,
        known.en,
        evidence,
        known.when,
        known.place,
        known.participants,
        known.parent,
        known=True,
        wikidata=known.wikidata,
    )
