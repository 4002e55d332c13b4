"""The events of the knowledge, made ready for recognition: by their names and by their types."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import ahocorasick_rs

from app.extraction.plain_letters import plain
from app.extraction.records import Knowledge, KnownEvent, Span


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Events by name (folded) and by type; built once by `compile_catalogue`."""

    names: tuple[tuple[str, ...], ...]  # for each pattern the ids that bear it
    by_type: Mapping[str, tuple[KnownEvent, ...]]
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
    by_type: dict[str, list[KnownEvent]] = defaultdict(list)
    words: dict[str, frozenset[str]] = {}
    for event in knowledge.events.values():
        by_type[event.type].append(event)
        written = [plain(name) for name in (event.nl, *event.aliases)]
        words[event.id] = frozenset(word for name in written for word in name.replace("-", " ").split())
        for name in written:
            names[name][event.id] = None
    patterns = sorted(names)
    return Catalogue(
        names=tuple(tuple(names[pattern]) for pattern in patterns),
        by_type={kind: tuple(events) for kind, events in by_type.items()},
        words=words,
        _automaton=ahocorasick_rs.AhoCorasick(patterns) if patterns else None,
    )
