"""Bring the stored entities, events and outlets in line with the knowledge, in one transaction of its own."""

import hashlib
from typing import TypeVar

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, delete, select

from app.extraction.folding import fold
from app.extraction.records import Knowledge, KnownEntity, KnownEvent, Role
from app.store import tables
from app.store.counts import recount_events
from app.store.named import remove_orphans
from app.store.names import Row, event_alias_rows, found_aliases, known_aliases, participant_rows
from app.store.rows import dated
from app.store.save import bump
from app.store.statements import delete_where, insert_rows, upsert
from app.store.submissions import Outcome

Named = TypeVar("Named", tables.Entity, tables.Event)


def knowledge_version(knowledge: Knowledge) -> str:
    """The SHA-256 of all that is known: a knowledge with the same version says the same."""
    digest = hashlib.sha256()
    for known in (knowledge.entities, knowledge.events):
        digest.update(repr(sorted(known.items())).encode())
    return digest.hexdigest()


def save_knowledge(session: Session, knowledge: Knowledge) -> Outcome:
    """Store what is known; what the knowledge no longer has stays only if articles name it.

    The version of what is stored is kept, so that the same knowledge writes nothing.
    """
    version = knowledge_version(knowledge)
    stored = session.exec(select(tables.Corpus.knowledge)).one()
    if stored == version:
        return Outcome.UNCHANGED
    entities = _save_entities(session, knowledge)
    events = _save_events(session, knowledge)
    _save_outlets(session, [entity for entity in knowledge.entities.values() if entity.outlet])
    remove_orphans(session, entities, events)
    recount_events(session)
    bump(session, knowledge=version)
    return Outcome.UPDATED if stored else Outcome.INSERTED


def _save_entities(session: Session, knowledge: Knowledge) -> list[str]:
    """Store the entities; return those that are forgotten."""
    entities = knowledge.entities.values()
    forgotten = _forget(session, tables.Entity, set(knowledge.entities))
    upsert(session, tables.Entity, [_entity_row(entity) for entity in entities])
    session.exec(delete(tables.Alias).where(_of_known(tables.Alias.entity_id, tables.Entity)))
    delete_where(session, tables.Alias, "entity_id", [entity.id for entity in forgotten])
    insert_rows(session, tables.Alias, [row for entity in entities for row in known_aliases(entity)])
    aliases = [row for entity in forgotten for row in found_aliases(entity.id, entity.name_nl, entity.type)]
    insert_rows(session, tables.Alias, aliases)
    session.exec(delete(tables.Role))
    roles = [(entity.id, ordinal, role) for entity in entities for ordinal, role in enumerate(entity.roles, start=1)]
    insert_rows(session, tables.Role, [_role_row(number, *role) for number, role in enumerate(roles, start=1)])
    return [entity.id for entity in forgotten]


def _save_events(session: Session, knowledge: Knowledge) -> list[str]:
    """Store the events; return those that are forgotten."""
    events = knowledge.events.values()
    forgotten = _forget(session, tables.Event, set(knowledge.events))
    upsert(session, tables.Event, [_event_row(event) for event in events])
    for table in (tables.EventAlias, tables.Participant):
        session.exec(delete(table).where(_of_known(table.event_id, tables.Event)))
    delete_where(session, tables.EventAlias, "event_id", [event.id for event in forgotten])
    aliases = [(event.id, (event.nl, event.en, *event.aliases)) for event in events]
    aliases += [(event.id, (event.name_nl, event.name_en)) for event in forgotten]
    insert_rows(session, tables.EventAlias, [row for alias in aliases for row in event_alias_rows(*alias)])
    participants = [row for event in events for row in participant_rows(event.id, event.participants)]
    insert_rows(session, tables.Participant, participants)
    return [event.id for event in forgotten]


def _save_outlets(session: Session, outlets: list[KnownEntity]) -> None:
    upsert(session, tables.Outlet, [_outlet_row(outlet) for outlet in outlets])
    unused = delete(tables.Outlet).where(col(tables.Outlet.article_count) == 0)
    session.exec(unused.where(col(tables.Outlet.id).not_in([outlet.id for outlet in outlets])))


def _forget(session: Session, table: type[Named], known: set[str]) -> list[Named]:
    """Mark as not known what the knowledge no longer has, and return it."""
    forgotten = [row for row in session.exec(select(table).where(col(table.known))) if row.id not in known]
    for row in forgotten:
        row.known = False
    session.flush()
    return forgotten


def _of_known(column: str, table: type[Named]) -> ColumnElement[bool]:
    return col(column).in_(select(table.id).where(col(table.known)))


def _entity_row(known: KnownEntity) -> Row:
    return {
        "id": known.id,
        "type": known.type,
        "kind": known.kind,
        "name_nl": known.nl,
        "name_en": known.en,
        "wikidata": known.wikidata,
        "gender": known.gender,
        "country": known.country,
        "homepage": known.homepage,
        "known": True,
        "folded": fold(known.nl),
    }


def _role_row(number: int, entity: str, ordinal: int, role: Role) -> Row:
    return {
        "id": number,
        "entity_id": entity,
        "ordinal": ordinal,
        "title": role.title,
        "of_id": role.of,
        "start_edtf": role.start.edtf if role.start else None,
        "start_earliest": role.start.earliest if role.start else "",
        "end_edtf": role.end.edtf if role.end else None,
        "end_latest": role.end.latest if role.end else "",
    }


def _event_row(known: KnownEvent) -> Row:
    return {
        "id": known.id,
        "type": known.type,
        "name_nl": known.nl,
        "name_en": known.en,
        **dated("when", known.when),
        "place_id": known.place,
        "parent_id": known.parent,
        "wikidata": known.wikidata,
        "known": True,
    }


def _outlet_row(known: KnownEntity) -> Row:
    return {
        "id": known.id,
        "name": known.nl,
        "aliases": list(known.aliases),
        "country": known.country,
        "homepage": known.homepage,
        "wikidata": known.wikidata,
    }
