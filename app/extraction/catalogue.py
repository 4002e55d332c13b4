"""The events of the knowledge, made ready for recognition: by name, place and participants."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import ahocorasick_rs

from app.extraction.plain_letters import plain
from app.extraction.records import Knowledge, KnownEvent, Span


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Events by name (folded), by who and where, and by what they are part of; built once by `compile_catalogue`."""

    names: tuple[tuple[str, ...], ...]  # for each pattern the ids that bear it
    by_entity: Mapping[str, tuple[str, ...]]  # for each place, country and participant the ids of its events
    by_type: Mapping[tuple[str, str], tuple[str, ...]]  # the same for each of these and a type of event
    by_parent: Mapping[str, tuple[str, ...]]
    people: Mapping[str, frozenset[str]]  # for each id those who took part
    words: Mapping[str, frozenset[str]]  # for each id the words of its names
    _automaton: ahocorasick_rs.AhoCorasick | None = field(repr=False, compare=False, default=None)

    def named(self, folded: str) -> Iterator[tuple[Span, tuple[str, ...]]]:
        """Yield where a folded text has the name of an event, whole words only, and the ids that bear it."""
        if self._automaton is None:
            return
        for pattern, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            if not (folded[start - 1 : start].isalnum() or folded[end : end + 1].isalnum()):
                yield Span(start, end), self.names[pattern]


def compile_catalogue(knowledge: Knowledge) -> Catalogue:
    """Compile the events of the knowledge."""
    names: dict[str, dict[str, None]] = defaultdict(dict)
    by_entity: dict[str, list[str]] = defaultdict(list)
    by_type: dict[tuple[str, str], list[str]] = defaultdict(list)
    by_parent: dict[str, list[str]] = defaultdict(list)
    words: dict[str, frozenset[str]] = {}
    for event in knowledge.events.values():
        for entity in dict.fromkeys(_entities(event, knowledge)):
            by_entity[entity].append(event.id)
            by_type[entity, event.type].append(event.id)
        if event.parent:
            by_parent[event.parent].append(event.id)
        written = [plain(name) for name in (event.nl, *event.aliases)]
        words[event.id] = frozenset(word for name in written for word in name.replace("-", " ").split())
        for name in written:
            names[name][event.id] = None
    patterns = sorted(names)
    return Catalogue(
        names=tuple(tuple(names[pattern]) for pattern in patterns),
        by_entity={entity: tuple(ids) for entity, ids in by_entity.items()},
        by_type={key: tuple(ids) for key, ids in by_type.items()},
        by_parent={parent: tuple(ids) for parent, ids in by_parent.items()},
        people={e.id: frozenset(p.entity for p in e.participants) for e in knowledge.events.values()},
        words=words,
        _automaton=ahocorasick_rs.AhoCorasick(patterns) if patterns else None,
    )


def _entities(event: KnownEvent, knowledge: Knowledge) -> Iterator[str]:
    """Yield where an event was and who took part."""
    yield from (participant.entity for participant in event.participants)
    place = knowledge.entities.get(event.place) if event.place else None
    if event.place:
        yield event.place
    if place and place.country:
        yield place.country
