"""Entities and events that texts name: written when first met, removed when nothing names them any more."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, exists
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, delete, select

from app.extraction.folding import fold
from app.extraction.records import Entity as FoundEntity
from app.extraction.records import Event as FoundEvent
from app.store.names import event_alias_rows, found_aliases, participant_rows
from app.store.rows import Row, dated
from app.store.statements import delete_where, insert_rows, upsert
from app.store.tables import (
    Alias,
    Appearance,
    Coverage,
    Entity,
    EntityMember,
    Event,
    EventAlias,
    Participant,
    Role,
)


def save_entities(session: Session, found: Collection[FoundEntity]) -> None:
    """Write the entities that the knowledge does not have; of one met before, the latest reading counts."""
    known = session.exec(select(Entity.id).where(col(Entity.id).in_([each.id for each in found]), col(Entity.known)))
    passed_over = set(known)
    new = {entity.id: entity for entity in found if entity.id not in passed_over}
    upsert(session, Entity, [entity_row(entity) for entity in new.values()])
    delete_where(session, Alias, "entity_id", new)
    aliases = [row for each in new.values() for row in found_aliases(each.id, each.name, each.type)]
    insert_rows(session, Alias, aliases)
    delete_where(session, EntityMember, "group_id", new)
    members = [
        {"group_id": each.id, "entity_id": member} for each in new.values() for member in dict.fromkeys(each.members)
    ]
    insert_rows(session, EntityMember, members)


def save_events(session: Session, found: Collection[FoundEvent]) -> None:
    """Write the events that the knowledge does not have; of one met before, the latest reading counts."""
    known = session.exec(select(Event.id).where(col(Event.id).in_([each.id for each in found]), col(Event.known)))
    passed_over = set(known)
    new = {event.id: event for event in found if event.id not in passed_over}
    upsert(session, Event, [event_row(event) for event in new.values()])
    delete_where(session, EventAlias, "event_id", new)
    insert_rows(
        session, EventAlias, [row for each in new.values() for row in event_alias_rows(each.id, [each.nl, each.en])]
    )
    delete_where(session, Participant, "event_id", new)
    insert_rows(
        session, Participant, [row for each in new.values() for row in participant_rows(each.id, each.participants)]
    )


def entity_row(found: FoundEntity) -> Row:
    """The row of an entity of which a text gives a name and a type."""
    return {
        "id": found.id,
        "type": found.type,
        "name_nl": found.name,
        "name_en": found.name,
        "wikidata": found.wikidata,
        "gender": found.gender,
        "known": False,
        "folded": fold(found.name),
    }


def event_row(found: FoundEvent) -> Row:
    """The row of an event that a text tells of."""
    return {
        "id": found.id,
        "type": found.type,
        "name_nl": found.nl,
        "name_en": found.en,
        **dated("when", found.when),
        "place_id": found.place,
        "parent_id": found.parent,
        "wikidata": found.wikidata,
        "known": False,
    }


def remove_orphans(session: Session, entities: Collection[str], events: Collection[str]) -> None:
    """Delete those of the given, and of what they name, that are not known and that nothing else names."""
    events = {*events, *_named_by(session, Event.parent_id, Event.id, events)}
    places = _named_by(session, Event.place_id, Event.id, events)
    participants = _named_by(session, Participant.entity_id, Participant.event_id, events)
    members = _named_by(session, EntityMember.entity_id, EntityMember.group_id, entities)
    child = aliased(Event)
    _delete_unused(session, Event, events, [_nowhere(Coverage.event_id, Event), _nowhere(child.parent_id, Event)])
    columns = (Appearance.entity_id, Participant.entity_id, EntityMember.entity_id, Event.place_id, Role.of_id)
    named = {*entities, *places, *participants, *members}
    _delete_unused(session, Entity, named, [_nowhere(column, Entity) for column in columns])


def _named_by(session: Session, named: str | None, key: str, keys: Collection[str]) -> set[str]:
    found = session.exec(select(named).where(col(key).in_(keys), col(named).is_not(None)))
    return {each for each in found if each is not None}


def _nowhere(column: Any, table: Any) -> ColumnElement[bool]:
    return ~exists().where(col(column) == col(table.id))


def _delete_unused(session: Session, table: Any, ids: Collection[str], unused: list[ColumnElement[bool]]) -> None:
    """Delete until nothing is left to delete: a group that goes may have been the last to name its members."""
    statement = delete(table).where(table.id.in_(sorted(ids)), ~table.known, *unused)
    while session.exec(statement, execution_options={"synchronize_session": False}).rowcount:
        pass
