"""How well an event of the catalogue fits a place in the text: place, participants, time and name together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from app.extraction.lexicon import Lexicon
from app.extraction.nl.events import OCCASIONS
from app.extraction.partial_dates import overlap
from app.extraction.records import Knowledge, KnownEvent, When

# The weights are ordered, not tuned: an explicit date outweighs a place, a place a participant; what contradicts an
# event outweighs any one thing that speaks for it.
NAMED, PLACE, COUNTRY, PARTICIPANT, DATED, TOLD, NOUN, NEWS = 4.0, 2.0, 1.0, 1.0, 2.0, 3.0, 1.0, 1.0
OTHER_DATE, OLD, ELSEWHERE = -4.0, -2.0, -1.5
ENOUGH = 4.0
NEWS_DAYS = 45  # an event so near the publication is news


class Surroundings(NamedTuple):
    """What stands around a word that may name an event."""

    start: int
    word: str  # folded
    entities: frozenset[str]  # named in the sentence
    dates: tuple[When, ...]  # explicit ones in the sentence
    has_city: bool  # whether one of the entities is a city


@dataclass(frozen=True, slots=True)
class Scorer:
    """Scores the events of the catalogue in one text."""

    lexicon: Lexicon
    present: frozenset[str]  # the entities of the whole text
    published: When | None
    news: When | None  # the days around the publication
    _weighed: dict[tuple[int, str], tuple[int, float, float, float]] = field(default_factory=dict)

    def score(self, event: KnownEvent, around: Surroundings, told: Mapping[str, int], *, named: bool) -> float:
        """Return how well an event fits; `told` has the events that the text has been found to tell of.

        People meet more than once: without its name, its place or a time no meeting is recognised.
        """
        key = around.start, event.id
        if key not in self._weighed:
            self._weighed[key] = self._weigh(event, around)
        nouns, place, time, people = self._weighed[key]
        is_told = self._is_told(event, around, told, said=bool(nouns))
        anchored = named or is_told or place >= PLACE or time > 0 or event.type not in OCCASIONS
        return NAMED * named + place + time + people + NOUN * nouns + TOLD * is_told if anchored else 0.0

    def _weigh(self, event: KnownEvent, around: Surroundings) -> tuple[int, float, float, float]:
        """Return the words of its name that stand there, and the weights of place, time and participants."""
        nouns = len(self.lexicon.catalogue.words.get(event.id, frozenset()).intersection(around.word.split("-")))
        return nouns, self._place(event, around), self._time(event, around), self._people(event, around)

    def singles_out(self, event: KnownEvent, around: Surroundings, *, named: bool) -> bool:
        """Tell whether what stands beside a word can mean no other event than this.

        In a text without a date a place and those who took part are not enough where they may meet any day.
        """
        if named or self.published:
            return True
        if event.when and around.dates:
            return any(overlap(event.when, when) for when in around.dates)
        there = self.lexicon.catalogue.people[event.id] & around.entities
        enough = event.place in around.entities and len(there) > 1
        return enough and not self._at_home(event, there) and not self._met_there_again(event, there)

    def _at_home(self, event: KnownEvent, people: frozenset[str]) -> bool:
        """Tell whether an event was in the country of one of those who took part."""
        place = self.lexicon.entity(event.place) if event.place else None
        country = (place.country or place.id) if place else None
        known = [entity for each in people if (entity := self.lexicon.entity(each))]
        return any(country in (each.country, each.id, *(role.of for role in each.roles)) for each in known)

    def _met_there_again(self, event: KnownEvent, people: frozenset[str]) -> bool:
        """Tell whether the catalogue has the same people at the same place on another occasion."""
        catalogue, events = self.lexicon.catalogue, self.lexicon.knowledge.events
        others = (events[each] for each in catalogue.by_entity.get(event.place or "", ()))
        return any(
            people <= catalogue.people[other.id] and (other.parent or other.id) != (event.parent or event.id)
            for other in others
        )

    def _is_told(self, event: KnownEvent, around: Surroundings, told: Mapping[str, int], *, said: bool) -> bool:
        """Tell whether the text tells of the event, or of the whole that it is part of."""
        if event.type not in OCCASIONS:
            before = told.get(event.id, around.start) < around.start
            return said and (before or (event.id in told and event.place in around.entities))
        return event.id in told or (event.parent in told and event.type != "summit")

    def _place(self, event: KnownEvent, around: Surroundings) -> float:
        """Weigh the place: there, in the same country, or somewhere else."""
        if event.place is None:
            return 0.0
        if event.place in around.entities:
            return PLACE
        place = self.lexicon.entity(event.place)
        if place and place.country and place.country in around.entities:
            return COUNTRY
        return ELSEWHERE if around.has_city else 0.0

    def _people(self, event: KnownEvent, around: Surroundings) -> float:
        """Weigh the participants: those in the sentence, and half for those elsewhere in the text."""
        ids = self.lexicon.catalogue.people[event.id]
        near = min(len(ids & around.entities), 2)
        far = min(len(ids & self.present), 2) - near
        return PARTICIPANT * (near + far / 2)

    def _time(self, event: KnownEvent, around: Surroundings) -> float:
        """Weigh the dates: one beside it that fits or does not, else how near the publication it was."""
        if event.when is None:
            return 0.0
        if around.dates:
            fits = any(overlap(event.when, when) for when in around.dates)
            return DATED if fits else OTHER_DATE
        if self.news is None:
            return 0.0
        if overlap(event.when, self.news):
            return NEWS
        return OLD if event.type in OCCASIONS else 0.0


def news_window(published: When) -> When:
    """Return the days around a publication in which an event is news."""
    return When(
        "", _shifted(published.earliest, -NEWS_DAYS), _shifted(published.latest, NEWS_DAYS), published.precision
    )


def _shifted(day: str, days: int) -> str:
    try:
        return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
    except OverflowError:
        return day


def best(candidates: Sequence[tuple[float, KnownEvent]], knowledge: Knowledge) -> KnownEvent | None:
    """Return the event that fits best and well enough; of equals the whole rather than its part, else none."""
    if not candidates:
        return None
    top = max(score for score, _ in candidates)
    if top < ENOUGH:
        return None
    leading = [event for score, event in candidates if score == top]
    wholes = [event for event in leading if event.parent not in {other.id for other in leading}]
    return knowledge.events[wholes[0].id] if len(wholes) == 1 else None
