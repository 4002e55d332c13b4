"""Every id that one entry uses for another names one that is there."""

from collections.abc import Iterator, Mapping

from app.errors import Fault
from app.extraction.records import KnownEntity, KnownEvent


def reference_faults(entities: Mapping[str, KnownEntity], events: Mapping[str, KnownEvent]) -> Iterator[Fault]:
    """Yield a fault for each reference that leads nowhere."""
    for entity in entities.values():
        for member, target in _entity_references(entity):
            if target not in entities:
                yield Fault(f"entity {entity.id}", f"{member} {target!r} is no entity")
    for event in events.values():
        for member, target in _event_references(event):
            if target not in entities:
                yield Fault(f"event {event.id}", f"{member} {target!r} is no entity")
        if event.parent and event.parent not in events:
            yield Fault(f"event {event.id}", f"parent {event.parent!r} is no event")
        elif event.parent and _is_own_ancestor(event, events):
            yield Fault(f"event {event.id}", "is a part of itself")


def _entity_references(entity: KnownEntity) -> Iterator[tuple[str, str]]:
    if entity.country:
        yield "country", entity.country
    if entity.capital:
        yield "capital", entity.capital
    for role in entity.roles:
        if role.of:
            yield f"role {role.title!r} of", role.of


def _event_references(event: KnownEvent) -> Iterator[tuple[str, str]]:
    if event.place:
        yield "place", event.place
    for participant in event.participants:
        yield "participant", participant.entity


def _is_own_ancestor(event: KnownEvent, events: Mapping[str, KnownEvent]) -> bool:
    seen = {event.id}
    parent = event.parent
    while parent and parent in events:
        if parent == event.id:
            return True
        if parent in seen:
            return False
        seen.add(parent)
        parent = events[parent].parent
    return False
