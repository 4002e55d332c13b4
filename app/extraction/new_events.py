"""Events that a text introduces itself: een ontmoeting in Moskou tussen A en B op 3 mei.

A noun or verb for an event, a place, those who took part and a date, all in one sentence. One that the catalogue has
is that one.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.extraction.dates import sentence_at
from app.extraction.entities import EntityIndex, Located
from app.extraction.lexicon import Lexicon, surname
from app.extraction.nl.events import (
    ALONE,
    ANOTHER,
    BESIDE,
    BETWEEN_TWO,
    ENDS_NAMES,
    LOCATING,
    NEW_EVENTS,
    NOT_THERE,
    POINTING_BACK,
)
from app.extraction.nl.particles import PARTICLES
from app.extraction.partial_dates import overlap
from app.extraction.records import DateMention, EntityType, Event, Participant, Precision, Span, When
from app.extraction.slugs import slug
from app.extraction.words import Word

PAIR = 2
MOST = 6  # who took part
MOST_DAYS = 45  # of an interval that dates an event
LONGEST_SENTENCE = 300  # characters looked at on either side
NAMED = 2  # participants in the name of an event


@dataclass(frozen=True, slots=True)
class Newcomers:
    """Finds the new events of one text."""

    words: Sequence[Word]
    sentences: Sequence[Span]
    index: EntityIndex
    lexicon: Lexicon
    dates: Sequence[DateMention]

    def found(self, taken: Sequence[Span]) -> Iterator[tuple[int, str, Event | None]]:
        """Yield the position of each word that names an event, its id, and the event unless the catalogue has it.

        `taken` are the words for events of the catalogue, in order. "De ontmoeting" is the last that was told of.
        """
        told: dict[str, str] = {}
        for position in [position for position, word in enumerate(self.words) if word.folded in NEW_EVENTS]:
            word = self.words[position]
            if _covers(taken, word):
                continue
            kind = NEW_EVENTS[word.folded][0]
            if event := self._event(position, word):
                known = self._in_catalogue(event)
                told[kind] = known or event.id
                yield position, told[kind], None if known else event
            elif kind in told and self._is_definite(position):
                yield position, told[kind], None

    def _event(self, position: int, word: Word) -> Event | None:
        start, end = sentence_at(self.sentences, word.start) or (word.start, word.end)
        sentence = Span(max(start, word.start - LONGEST_SENTENCE), min(end, word.end + LONGEST_SENTENCE))
        when = self._when(word, sentence)
        place = self._place(word, sentence) if when else None
        if when is None or place is None or self._is_denied(position):
            return None
        people = tuple(each for each in self._people(position, sentence) if each != place)[:MOST]
        if len(people) < (1 if word.folded in ALONE else PAIR):
            return None
        kind, noun, english = NEW_EVENTS[word.folded]
        names = [self._short(each) for each in people[:NAMED]]
        where = self.index.by_id[place].name
        return Event(
            id=event_id(kind, people, place, when),
            type=kind,
            nl=f"{noun} van {' en '.join(names)} in {where}",
            en=f"{english} of {' and '.join(names)} in {where}",
            evidence=(Span(word.start, word.end),),
            when=when,
            place=place,
            participants=tuple(Participant(each) for each in people),
        )

    def _when(self, word: Word, sentence: Span) -> When | None:
        """Return the date nearest to a word in its sentence."""
        first, last = (bisect_left(self.dates, at, key=lambda each: each.span.start) for at in sentence)
        near = [found for found in self.dates[first:last] if found.when and _is_dated(found.when)]
        return min(near, key=lambda each: abs(each.span.start - word.start)).when if near else None

    def _place(self, word: Word, sentence: Span) -> str | None:
        """Return the place after `in`: the first one behind the word, else the last one before it."""
        there = [one for one in self.index.mentions_in(*sentence) if self._is_place(one)]
        behind = [one.entity for one in there if one.mention.span.start > word.start]
        return behind[0] if behind else there[-1].entity if there else None

    def _is_place(self, one: Located) -> bool:
        return self._type(one.entity) is EntityType.PLACE and self._before(one) in LOCATING

    def _before(self, one: Located) -> str:
        """Return the word before a name, folded."""
        at = bisect_left(self.words, one.mention.span.start, key=lambda each: each.start)
        return self.words[at - 1].folded if at else ""

    def _is_definite(self, position: int) -> bool:
        """Tell whether a word stands after a determiner that points back: na de lange ontmoeting."""
        before = [word.folded for word in self.words[max(0, position - 2) : position]]
        return not ANOTHER.intersection(before) and not POINTING_BACK.isdisjoint(before)

    def _is_denied(self, position: int) -> bool:
        return position > 0 and self.words[position - 1].folded == "geen"

    def _people(self, position: int, sentence: Span) -> tuple[str, ...]:
        """Return who took part: those named after `tussen`, else the persons of the clause."""
        between = self._between(position, sentence)
        if between:
            return between
        start = max(
            (word.end for word in self._clause(position, sentence) if word.folded in BESIDE), default=sentence.start
        )
        named = [one for one in self.index.mentions_in(start, sentence.end) if self._before(one) not in NOT_THERE]
        return tuple(dict.fromkeys(o.entity for o in named if self._type(o.entity) is EntityType.PERSON))

    def _clause(self, position: int, sentence: Span) -> Sequence[Word]:
        """Return the words of a sentence before a position."""
        first = bisect_left(self.words, sentence.start, key=lambda each: each.start)
        return self.words[first:position]

    def _between(self, position: int, sentence: Span) -> tuple[str, ...]:
        """Return the persons, else the countries and bodies, in `tussen A en B` after the word."""
        last = bisect_left(self.words, sentence.end, key=lambda each: each.start)
        after = self.words[position + 1 : last]
        first = next((number for number, word in enumerate(after) if word.folded == BETWEEN_TWO), None)
        if first is None:
            return ()
        ends = (word.start for word in after[first + 1 :] if word.folded in ENDS_NAMES)
        named = self.index.mentions_in(after[first].end, next(ends, sentence.end))
        people = [one.entity for one in named if self._type(one.entity) is EntityType.PERSON]
        found = tuple(dict.fromkeys(people or (one.entity for one in named)))
        return found if len(found) >= PAIR else ()

    def _in_catalogue(self, event: Event) -> str | None:
        """Return the one event of the catalogue that was there and then, with one who took part."""
        catalogue, events = self.lexicon.catalogue, self.lexicon.knowledge.events
        people = {participant.entity for participant in event.participants}
        same = [
            known
            for each in catalogue.by_entity.get(event.place or "", ())
            if (known := events[each]).type == event.type
            and known.place == event.place
            and known.when is not None
            and event.when is not None
            and overlap(known.when, event.when)
            and not people.isdisjoint(catalogue.people[each])
        ]
        return same[0].id if len(same) == 1 else None

    def _short(self, entity: str) -> str:
        name = self.index.by_id[entity].name
        return surname(name, PARTICLES) if self._type(entity) is EntityType.PERSON else name

    def _type(self, entity_id: str) -> EntityType:
        return self.index.by_id[entity_id].type


def _is_dated(when: When) -> bool:
    """Tell whether a date says when something was: an interval only if it is short, as gisteren in some month."""
    if when.precision is not Precision.INTERVAL:
        return True
    return (date.fromisoformat(when.latest) - date.fromisoformat(when.earliest)).days <= MOST_DAYS


def _covers(taken: Sequence[Span], word: Word) -> bool:
    at = bisect_right(taken, word.start, key=lambda span: span.start) - 1
    return at >= 0 and taken[at].end > word.start


def event_id(kind: str, people: Sequence[str], place: str, when: When) -> str:
    """Return the id of a new event, the same wherever the same is told: meeting-anna-vos-jan-bakker-moscow-2017."""
    return slug(" ".join((kind, *sorted(people), place, when.edtf.replace("/", " "))))
