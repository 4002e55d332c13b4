"""People of whom an article has one name only: another article's De Lange need not be the same.

Their ids are those of one article: de-lange-7h2k4qpa. Who is named in full, or known, is the same everywhere.
"""

from collections.abc import Mapping
from dataclasses import replace

from app.extraction.new_events import event_id
from app.extraction.nl.given_names import GIVEN_NAMES
from app.extraction.nl.particles import PARTICLES
from app.extraction.plain_letters import plain
from app.extraction.records import Entity, EntityType, Event, Extraction, Quote

SUFFIX = slice(2, 10)  # of an article's id: 40 bits, so that two articles hardly ever share it

Ids = Mapping[str, str]  # of the article → of the corpus


def set_apart(findings: Extraction, article: str) -> Extraction:
    """Return findings in which those whom the article names by a surname or a given name only have ids of their own."""
    ids: dict[str, str] = {}
    for entity in findings.entities:
        if not entity.known and entity.type is EntityType.PERSON and has_one_name(entity.name):
            ids[entity.id] = f"{entity.id}-{article[SUFFIX]}"
    for entity in findings.entities:
        if not ids.keys().isdisjoint(entity.members):
            ids[entity.id] = "-en-".join(ids.get(member, member) for member in entity.members)
    for event in findings.events:
        if event.place and event.when and any(each.entity in ids for each in event.participants):
            there = [ids.get(each.entity, each.entity) for each in event.participants]
            ids[event.id] = event_id(event.type, there, event.place, event.when)
    return _renamed(findings, ids) if ids else findings


def has_one_name(name: str) -> bool:
    """Tell whether a person's name is a bare surname or given name: Bakker, De Lange, Van den Berg, Sanne."""
    words = plain(name).split()
    if words[:1] and words[0] in GIVEN_NAMES:
        return len(words) == 1
    while len(words) > 1 and words[0] in PARTICLES:
        words = words[1:]
    return len(words) <= 1


def _renamed(findings: Extraction, ids: Ids) -> Extraction:
    return replace(
        findings,
        entities=tuple(_entity(entity, ids) for entity in findings.entities),
        quotes=tuple(_quote(quote, ids) for quote in findings.quotes),
        events=tuple(_event(event, ids) for event in findings.events),
    )


def _entity(entity: Entity, ids: Ids) -> Entity:
    members = tuple(ids.get(member, member) for member in entity.members)
    return replace(entity, id=ids.get(entity.id, entity.id), members=members)


def _quote(quote: Quote, ids: Ids) -> Quote:
    return replace(
        quote,
        speaker=_one(quote.speaker, ids),
        addressee=_one(quote.addressee, ids),
        via=_one(quote.via, ids),
        event=_one(quote.event, ids),
        candidates=tuple(ids.get(each, each) for each in quote.candidates),
        about=tuple(ids.get(each, each) for each in quote.about),
    )


def _event(event: Event, ids: Ids) -> Event:
    there = tuple(replace(each, entity=ids.get(each.entity, each.entity)) for each in event.participants)
    return replace(event, id=ids.get(event.id, event.id), participants=there)


def _one(entity: str | None, ids: Ids) -> str | None:
    return ids.get(entity, entity) if entity else None
