"""What stands beside the rows of a page in other tables, fetched for all of them at once."""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from functools import cache
from typing import Any

import orjson
from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.types import NullType

from app.store.reader import Fetch, Row, Statement
from app.store.tables import metadata

tables = metadata.tables
entity, event, member = tables["entity"].c, tables["event"].c, tables["entity_member"].c

Json = dict[str, Any]
Ids = Select[tuple[str]]
# One parameter for any number of ids: both databases have `json_each`, which gives the names in an object.
IDS: Ids = select(func.json_each(bindparam("ids", type_=NullType())).table_valued("key").c.key)


def members_by_group(fetch: Fetch, groups: Sequence[str]) -> dict[str, list[Json]]:
    """Who groups consist of."""
    found: dict[str, list[Json]] = defaultdict(list)
    for group, entity_id, name in fetch_for(fetch, _members, groups):
        found[group].append({"id": entity_id, "name": name})
    return found


def entities_by_id(fetch: Fetch, ids: Collection[str]) -> dict[str, Json]:
    """References to entities."""
    return {
        row[0]: {"id": row[0], "name": row[1], "type": row[2], "wikidata": row[3]}
        for row in fetch_for(fetch, _entities, ids)
    }


def events_by_id(fetch: Fetch, ids: Collection[str]) -> dict[str, Json]:
    """References to events."""
    return {row[0]: {"id": row[0], "name": row[1]} for row in fetch_for(fetch, _events, ids)}


def grouped(rows: Sequence[Row]) -> dict[str, list[Row]]:
    """Rows under their first column, which is left out of them."""
    found: dict[str, list[Row]] = defaultdict(list)
    for key, *rest in rows:
        found[key].append(tuple(rest))
    return found


def fetch_for(fetch: Fetch, build: "_Build", ids: Collection[str]) -> list[Row]:
    """Rows of the statement for these ids; none asked, none fetched."""
    if not ids:
        return []
    return fetch(_statement(build), {"ids": orjson.dumps(dict.fromkeys(ids, 0)).decode()})


_Build = Callable[[Ids], Select[Row]]


@cache
def _statement(build: _Build) -> Statement:
    return Statement(build(IDS))


def _members(ids: Ids) -> Select[Row]:
    joined = tables["entity_member"].join(tables["entity"], entity.id == member.entity_id)
    return (
        select(member.group_id, entity.id, entity.name_nl)
        .select_from(joined)
        .where(member.group_id.in_(ids))
        .order_by(member.group_id, entity.id)
    )


def _entities(ids: Ids) -> Select[Row]:
    return select(entity.id, entity.name_nl, entity.type, entity.wikidata).where(entity.id.in_(ids))


def _events(ids: Ids) -> Select[Row]:
    return select(event.id, event.name_nl).where(event.id.in_(ids))
