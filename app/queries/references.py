"""References in the JSON of quotes (see `app.store.quote_json`), and the names that they stand for at present."""

from collections.abc import Iterable, Sequence
from typing import Final

import orjson

from app.queries.related import Json, entities_by_id, events_by_id, members_by_group
from app.store.quote_json import BASE, ENTITY, EVENT, MARK, NAMED, SPEAKER
from app.store.reader import Fetch

KEPT: Final = 50_000  # names remembered for one revision of the corpus, of some 250 bytes each

Known = dict[bytes, bytes]


class KnownNames:
    """Remembers what references stand for, as long as the corpus does not change. `base` is the API's address."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._of_revision: tuple[int, Known] = (-1, {})

    def at(self, revision: int) -> Known:
        """What is known at a revision; reads of several revisions never add to what another of them knows."""
        remembered, known = self._of_revision
        if revision != remembered or len(known) >= KEPT:
            known = only_base(self._base)
            self._of_revision = revision, known
        return known


def only_base(base: str) -> Known:
    """What is known of references without looking anything up: the address of the API."""
    return {BASE.encode(): base.encode()}


def fill_in(fetch: Fetch, documents: Sequence[bytes], known: Known) -> bytes:
    """A JSON array of documents with a name for each reference; those that are not known are looked up, and kept."""
    parts = b",".join(documents).split(MARK)
    references = parts[1::2]
    try:
        parts[1::2] = [known[reference] for reference in references]
    except KeyError:
        known.update(_look_up(fetch, {reference for reference in references if reference not in known}))
        parts[1::2] = [known[reference] for reference in references]
    return b"[%b]" % b"".join(parts)


def _look_up(fetch: Fetch, references: Iterable[bytes]) -> Known:
    """The JSON of references to entities and events."""
    wanted = [reference.decode() for reference in references]
    keys = {reference: reference[2:] for reference in wanted}
    events = events_by_id(fetch, [key for reference, key in keys.items() if reference.startswith(EVENT)])
    wanted_entities = {key for reference, key in keys.items() if not reference.startswith(EVENT)}
    entities = {key: _nameless(key) for key in wanted_entities} | entities_by_id(fetch, wanted_entities)
    groups = [key for reference, key in keys.items() if reference.startswith(SPEAKER) and _is_group(entities[key])]
    members = members_by_group(fetch, groups)
    found: dict[str, Json] = {}
    for reference, key in keys.items():
        match reference[:2]:
            case kind if kind == EVENT:
                found[reference] = events[key]
            case kind if kind == NAMED:
                found[reference] = {"id": key, "name": entities[key]["name"]}
            case kind if kind == ENTITY:
                found[reference] = entities[key]
            case _:
                found[reference] = entities[key] | ({"members": members[key]} if key in members else {})
    # Copied, for what orjson gives keeps all the room that it was written in.
    return {reference.encode(): b"%b" % orjson.dumps(named) for reference, named in found.items()}


def _nameless(key: str) -> Json:
    """What is said of an entity that is not there: one such must not take a whole page with it."""
    return {"id": key, "name": key, "type": "other", "wikidata": None}


def _is_group(entity: Json) -> bool:
    return bool(entity["type"] == "group")
