"""Which tellings are of one event: articles tell of it with more or less of its date and of those who took part.

Purely, and the same whatever the order in which the articles came: a function of the tellings alone.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from app.extraction.partial_dates import overlap
from app.extraction.records import Event, Participant, When


@dataclass(frozen=True, slots=True)
class Telling:
    """An event as one article tells of it; `told` is its id in that article. Place and kind are those of its bucket."""

    article: str
    told: str
    when: When
    participants: tuple[Participant, ...]
    nl: str = ""
    en: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from all others."""
        return self.article, self.told

    @property
    def _order(self) -> tuple[int, str, str, str, str]:
        """The narrowest date first, then anything that is always the same."""
        first, last = date.fromisoformat(self.when.earliest), date.fromisoformat(self.when.latest)
        return (last - first).days, self.when.earliest, self.when.edtf, self.told, self.article


@dataclass(slots=True)
class Merged:
    """Tellings of one event: it has the narrowest of their dates, and its id, and all who took part."""

    tellings: list[Telling]
    people: dict[Participant, None] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The id of the event."""
        return self.tellings[0].told

    def event(self, kind: str, place: str) -> Event:
        """The event itself."""
        first = self.tellings[0]
        return Event(self.id, kind, first.nl, first.en, (), first.when, place, tuple(self.people))

    def add(self, telling: Telling) -> None:
        """Take a telling as one more of this event."""
        self.tellings.append(telling)
        self.people.update(dict.fromkeys(telling.participants))

    def fits(self, telling: Telling) -> bool:
        """Tell whether a telling may be of this event: its date allows it and somebody took part in both."""
        mine, theirs = (
            {participant.entity for participant in people} for people in (self.people, telling.participants)
        )
        return overlap(self.tellings[0].when, telling.when) and not mine.isdisjoint(theirs)


def merge(tellings: Iterable[Telling]) -> list[Merged]:
    """Gather the tellings of one place and kind by event.

    Those that say most of the date come first; one that may be of several events is of none of them.
    """
    found: list[Merged] = []
    for telling in sorted(tellings, key=lambda each: each._order):  # noqa: SLF001 – of its own class
        same = [event for event in found if event.id == telling.told]
        fitting = same or [event for event in found if event.fits(telling)]
        if len(fitting) == 1:
            fitting[0].add(telling)
        else:
            found.append(Merged([], {}))
            found[-1].add(telling)
    return found
