"""What a filter's value stands for: a slug, a Wikidata id or a name, in any case, with or without diacritics."""

import re
from collections import defaultdict
from dataclasses import dataclass
from difflib import get_close_matches

import orjson
from sqlalchemy import ColumnElement, Table, bindparam, or_, select

from app.extraction.folding import fold
from app.store.reader import Fetch, Statement
from app.store.tables import metadata

WIKIDATA_ID = re.compile(r"[Qq][1-9][0-9]{0,11}")
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
SUGGESTIONS = 5
NEIGHBOURS = 400  # names beside a misspelt one in the index that are compared with it
PREFIX = 2  # characters that a misspelt name and what was meant have in common
CLOSE = 0.6  # difflib's ratio: one letter wrong in three
# a full name or alias settles it; a surname only if nothing is called so
NAMES, SURNAMES = ("label", "alias", "handle"), ("surname",)

entity, alias = metadata.tables["entity"].c, metadata.tables["alias"].c
event, event_alias = metadata.tables["event"].c, metadata.tables["event_alias"].c
article = metadata.tables["article"].c
outlet, role = metadata.tables["outlet"].c, metadata.tables["role"].c


@dataclass(frozen=True, slots=True)
class Meaning:
    """The ids that a value stands for; `suggestions` where there are none. `named` tells a name from an id."""

    ids: tuple[str, ...]
    named: bool = False
    suggestions: tuple[str, ...] = ()


def _by_id(table: Table) -> Statement:
    return Statement(
        select(table.c.id).where(or_(table.c.id == bindparam("id"), table.c.wikidata == bindparam("item"))).limit(20)
    )


def _near(table: Table, key: ColumnElement[str], folded: ColumnElement[str], count: ColumnElement[int]) -> Statement:
    """Names that begin alike; of those who bear the same one, whoever is told of most goes first."""
    window = (folded >= bindparam("first"), folded < bindparam("last"))
    bearers = folded.table.join(table, table.c.id == key)
    near = select(folded, key).select_from(bearers).where(*window)
    return Statement(near.order_by(folded, count.desc(), key).limit(NEIGHBOURS))


ENTITY_BY_ID = _by_id(metadata.tables["entity"])
EVENT_BY_ID = _by_id(metadata.tables["event"])
ARTICLE_BY_ID = Statement(select(article.id).where(article.id == bindparam("id")))
ENTITY_BY_NAME = Statement(
    select(alias.entity_id, alias.kind).where(alias.folded == bindparam("folded")).order_by(alias.entity_id).limit(50)
)
EVENT_BY_NAME = Statement(
    select(event_alias.event_id)
    .where(event_alias.folded == bindparam("folded"))
    .order_by(event_alias.event_id)
    .limit(50)
)
ENTITIES_NEAR = _near(metadata.tables["entity"], alias.entity_id, alias.folded, entity.mention_count)
EVENTS_NEAR = _near(metadata.tables["event"], event_alias.event_id, event_alias.folded, event.article_count)
OUTLETS = Statement(select(outlet.id, outlet.name, outlet.wikidata, outlet.aliases).order_by(outlet.id).limit(5_000))
TITLES = Statement(select(role.title).distinct().order_by(role.title).limit(5_000))
EVENT_PARTS = Statement(select(event.id).where(event.parent_id == bindparam("id")).order_by(event.id).limit(200))


def find_entities(fetch: Fetch, value: str) -> Meaning:
    """The entities that a slug, Wikidata id or name stands for; all of them for a name that several bear."""
    by_id = ids_by_code(fetch, ENTITY_BY_ID, value)
    if by_id:
        return Meaning(by_id)
    rows = fetch(ENTITY_BY_NAME, {"folded": fold(value)})
    for kinds in (NAMES, SURNAMES):
        ids = tuple(dict.fromkeys(row[0] for row in rows if row[1] in kinds))
        if ids:
            return Meaning(ids, named=True)
    return Meaning((), suggestions=_suggest(fetch, ENTITIES_NEAR, value))


def find_events(fetch: Fetch, value: str) -> Meaning:
    """The events that a slug, Wikidata id or name stands for, with the events that are part of them."""
    found = ids_by_code(fetch, EVENT_BY_ID, value)
    named = not found
    if not found:
        found = tuple(row[0] for row in fetch(EVENT_BY_NAME, {"folded": fold(value)}))
    if not found:
        return Meaning((), suggestions=_suggest(fetch, EVENTS_NEAR, value))
    return Meaning(_with_parts(fetch, found), named=named)


def find_outlets(fetch: Fetch, value: str) -> Meaning:
    """The outlets that a slug, Wikidata id or name stands for."""
    rows = fetch(OUTLETS, {})
    for row in rows:
        if value in (row[0], row[2]):
            return Meaning((row[0],))
    folded = fold(value)
    for named in (lambda row: (row[0], row[1]), lambda row: orjson.loads(row[3])):  # an alias, if nothing is called so
        ids = tuple(row[0] for row in rows if folded in map(fold, named(row)))
        if ids:
            return Meaning(ids, named=True)
    return Meaning(
        (), suggestions=tuple(get_close_matches(value.casefold(), [row[0] for row in rows], SUGGESTIONS, CLOSE))
    )


def find_article_id(fetch: Fetch, value: str) -> Meaning:
    """The article with this id; articles have no names."""
    return Meaning(tuple(row[0] for row in fetch(ARTICLE_BY_ID, {"id": value})))


def find_titles(fetch: Fetch, value: str) -> Meaning:
    """The titles of offices that are this one but for case and diacritics."""
    titles = [title for (title,) in fetch(TITLES, {})]
    folded = fold(value)
    found = tuple(title for title in titles if fold(title) == folded)
    return Meaning(found, suggestions=() if found else tuple(get_close_matches(value, titles, SUGGESTIONS, CLOSE)))


def ids_by_code(fetch: Fetch, statement: Statement, value: str) -> tuple[str, ...]:
    """The ids that a slug or a Wikidata id stands for; none for anything else."""
    item = value.upper() if WIKIDATA_ID.fullmatch(value) else ""
    if not item and not SLUG.fullmatch(value):
        return ()
    return tuple(row[0] for row in fetch(statement, {"id": value, "item": item}))


def _with_parts(fetch: Fetch, ids: tuple[str, ...]) -> tuple[str, ...]:
    """The events and all that is part of them, each once."""
    found = dict.fromkeys(ids)
    waiting = list(ids)
    while waiting:
        parts = [row[0] for row in fetch(EVENT_PARTS, {"id": waiting.pop()}) if row[0] not in found]
        found.update(dict.fromkeys(parts))
        waiting += parts
    return tuple(found)


def _suggest(fetch: Fetch, statement: Statement, value: str) -> tuple[str, ...]:
    """Ids whose names resemble a value, best first."""
    folded = fold(value)
    if len(folded) < PREFIX:
        return ()
    first = folded[:PREFIX]
    ids: dict[str, list[str]] = defaultdict(list)
    for name, key in fetch(statement, {"first": first, "last": first + "\U0010ffff"}):
        ids[name].append(key)
    close = get_close_matches(folded, list(ids), SUGGESTIONS, CLOSE)
    return tuple(dict.fromkeys(key for name in close for key in ids[name]))[:SUGGESTIONS]
