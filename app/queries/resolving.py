"""From a name to the entities it may stand for, best first, each with the reason."""

from collections.abc import Callable, Iterator, Sequence

from pydantic import Field
from sqlalchemy import Select, bindparam, or_, select

from app.extraction.folding import fold
from app.extraction.partial_dates import parse_edtf
from app.queries.conditions import FIRST_DAY, LAST_DAY
from app.queries.dates import when_between
from app.queries.entities import EntityType
from app.queries.names import ENTITY_BY_ID, find_entities, find_titles, ids_by_code
from app.queries.pages import Json
from app.queries.parameters import Edtf, Name, Shaping
from app.queries.related import Ids, fetch_for
from app.store.reader import Fetch, Row, Statement
from app.store.tables import metadata

tables = metadata.tables
entity, alias, role = (tables[name].c for name in ("entity", "alias", "role"))

# best first: an id leaves no doubt, an adjective names a country only by the way
REASONS = ("id", "label", "alias", "handle", "role at date", "role", "surname", "demonym", "adjective")
MOST = 50
ARTICLES = ("de ", "het ", "een ")
OF = " van "


class ResolveQuery(Shaping):
    """A name to look up."""

    name: Name = Field(description="A name, alias, slug, Wikidata id, or office.", examples=["Poetin"])
    type: EntityType | None = Field(default=None, description="Only entities of this sort.", examples=["person"])
    date: Edtf | None = Field(
        default=None, description="When it was written: who held an office then.", examples=["2018-07"]
    )


WRITTEN = Statement(
    select(alias.entity_id, alias.kind, alias.text)
    .where(alias.folded == bindparam("folded"))
    .order_by(alias.entity_id, alias.kind)
    .limit(MOST * 4)
)
HELD = (
    select(role.entity_id, role.title, role.start_edtf, role.end_edtf)
    .where(
        role.title == bindparam("title"),
        role.start_earliest <= bindparam("last_day"),
        or_(role.end_latest == bindparam("open"), role.end_latest >= bindparam("first_day")),
    )
    .order_by(role.start_earliest.desc(), role.entity_id, role.ordinal)
    .limit(MOST)
)
HELD_ANYWHERE = Statement(HELD)
HELD_THERE = Statement(HELD.where(role.of_id == bindparam("of")))


def resolve(query: ResolveQuery, address: str) -> Callable[[Fetch], Json]:
    """How to find the entities that a name may stand for."""

    def find(fetch: Fetch) -> Json:
        reasons: dict[str, tuple[int, str]] = {}
        for entity_id, reason, matched in _candidates(fetch, query):
            rank = REASONS.index(reason)
            if entity_id not in reasons or rank < reasons[entity_id][0]:
                reasons[entity_id] = (rank, matched)
        rows = {row[0]: row for row in fetch_for(fetch, _entities, list(reasons)[:MOST])}
        found = [entity_id for entity_id in rows if query.type in (None, rows[entity_id][2])]
        found.sort(key=lambda entity_id: (reasons[entity_id][0], -rows[entity_id][4], entity_id))
        answer: Json = {"items": [_candidate(rows[key], *reasons[key]) for key in found], "self": address}
        if not found:
            answer["didYouMean"] = find_entities(fetch, query.name).suggestions
        return answer

    return find


def _candidates(fetch: Fetch, query: ResolveQuery) -> Iterator[tuple[str, str, str]]:
    """Entity, reason and what matched, in no order."""
    for entity_id in ids_by_code(fetch, ENTITY_BY_ID, query.name):
        yield entity_id, "id", query.name
    for entity_id, kind, text in fetch(WRITTEN, {"folded": fold(query.name)}):
        yield entity_id, kind, text
    dated = query.date is not None
    for entity_id, title, start, end in _holders(fetch, query):
        held = when_between(start, end)
        yield entity_id, "role at date" if dated else "role", f"{title} ({held['edtf']})" if held else title


def _holders(fetch: Fetch, query: ResolveQuery) -> list[Row]:
    """Who held the office that the name describes, then if a time is given."""
    when = parse_edtf(query.date) if query.date else None
    days = {
        "first_day": when.earliest if when else FIRST_DAY,
        "last_day": when.latest if when else LAST_DAY,
        "open": "",
    }
    for title, of in _readings(fold(query.name)):
        titles = find_titles(fetch, title).ids
        bodies = _bodies(fetch, of) if of else ()
        if of is None:
            found = [row for known in titles for row in fetch(HELD_ANYWHERE, {"title": known, **days})]
        else:
            found = [
                row
                for known in titles
                for there in bodies
                for row in fetch(HELD_THERE, {"title": known, "of": there, **days})
            ]
        if found:
            return found
    return []


def _readings(folded: str) -> Iterator[tuple[str, str | None]]:
    """Title and body: `amerikaanse president`, `president van rusland`, `president`."""
    for word in ARTICLES:
        folded = folded.removeprefix(word)
    yield folded, None
    title, of, body = folded.partition(OF)
    if of:
        yield title, body.removeprefix("de ").removeprefix("het ")
    words = folded.split()
    for cut in range(1, min(len(words), 4)):
        yield " ".join(words[cut:]), " ".join(words[:cut])


def _bodies(fetch: Fetch, name: str) -> Sequence[str]:
    """What a name or an adjective, inflected or not, stands for."""
    for form in (name, name.removesuffix("e")):
        found = [row[0] for row in fetch(WRITTEN, {"folded": form})]
        if found:
            return list(dict.fromkeys(found))
    return ()


def _entities(ids: Ids) -> Select[Row]:
    columns = (entity.id, entity.name_nl, entity.type, entity.wikidata, entity.mention_count)
    return select(*columns).where(entity.id.in_(ids))


def _candidate(row: Row, rank: int, matched: str) -> Json:
    entity_id, name, kind, wikidata, _ = row
    return {
        "entity": {"id": entity_id, "name": name, "type": kind, "wikidata": wikidata},
        "reason": REASONS[rank],
        "matched": matched,
    }
