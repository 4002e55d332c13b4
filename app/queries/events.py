"""Events: their filters, the SQL beside them, and the rows made into JSON."""

from collections.abc import Callable, Sequence
from typing import Annotated, Literal

import orjson
from pydantic import Field
from sqlalchemy import Select, bindparam, exists, or_, select

from app.queries.conditions import beside, one_of, there_is
from app.queries.filters import Filters, build, date_filter, equal_filter, published_filters
from app.queries.listing import Condition, Listing
from app.queries.meaning import Names
from app.queries.pages import Json, Resource
from app.queries.parameters import Name, Offsets, Paging, Published, Shaping, members_of, sort_choice
from app.queries.related import Ids, fetch_for, grouped
from app.queries.texts import convert_offsets
from app.schemas.events import EventModel
from app.schemas.parameters import CommaSeparated
from app.store.reader import CorpusState, Fetch, Row, Statement
from app.store.tables import metadata
from app.store.when import when

tables = metadata.tables
event, participant, coverage, article, entity = (
    tables[name] for name in ("event", "participant", "coverage", "article", "entity")
)
place, whole = entity.alias("place"), event.alias("whole")

EVIDENCE = 100  # articles whose words are shown with an event


# fmt: off
EventType = Literal[
    "attack", "debate", "disaster", "election", "interview", "meeting", "other", "press-conference", "protest", "sport",
    "summit", "treaty", "trial", "war",
]
# fmt: on


class EventFilter(Published):
    """Which events: by what they are, when they were, and the articles that cover them."""

    type: EventType | None = Field(default=None, description="What sort of event.", examples=["summit"])
    participant: Name | None = Field(
        default=None, description="Who took part: slug, Wikidata id or name.", examples=["donald-trump"]
    )
    place: Name | None = Field(
        default=None, description="Where, or in which country: slug, Wikidata id or name.", examples=["helsinki"]
    )
    article: Annotated[str, Field(min_length=1, max_length=64)] | None = Field(
        default=None, description="An article that covers it, by id.", examples=["a_xiuyyxv4f5m5tucs"]
    )
    part_of: Name | None = Field(
        default=None,
        description="The larger event it is part of: slug, Wikidata id or name.",
        examples=["helsinki-summit-2018"],
    )


class EventShape(Shaping):
    """How an event is written."""

    fields: Annotated[tuple[Annotated[str, members_of(EventModel)], ...], CommaSeparated()] = Field(
        default=(), description="Only these members.", examples=[["id", "name", "when"]]
    )


class EventsQuery(EventFilter, EventShape, Paging):
    """A page of events."""

    sort: Annotated[tuple[Annotated[str, sort_choice("when", "articles", "id")], ...], CommaSeparated()] = Field(
        default=("-articles", "-when", "id"),
        description="The order; `-` before a name descends.",
        examples=[["-when", "id"]],
    )


class EventQuery(EventShape, Offsets):
    """One event."""


LISTING = Listing(
    name="events",
    source=event.outerjoin(place, place.c.id == event.c.place_id).outerjoin(whole, whole.c.id == event.c.parent_id),
    columns=(
        *(event.c[name] for name in ("id", "name_nl", "name_en", "type", "wikidata", "known")),
        *(event.c[f"when_{name}"] for name in ("edtf", "earliest", "latest", "precision")),
        *(place.c[name] for name in ("id", "name_nl", "type", "wikidata")),
        *(whole.c[name] for name in ("id", "name_nl")),
        *(event.c[f"{name}_count"] for name in ("article", "quote")),
    ),
    sorts={"when": event.c.when_earliest, "articles": event.c.article_count, "id": event.c.id},
)
WIDTH = len(LISTING.columns)
BY_ID = Statement(select(*LISTING.columns).select_from(LISTING.source).where(event.c.id == bindparam("id")))
EXISTS = Statement(select(event.c.id).where(event.c.id == bindparam("id")))
PARTS = Statement(select(event.c.id, event.c.name_nl).where(event.c.parent_id == bindparam("id")).order_by(event.c.id))
WITNESSES = Statement(
    select(article.c.id, article.c.title, article.c.outlet_id, coverage.c.evidence)
    .join(article, article.c.id == coverage.c.article_id)
    .where(coverage.c.event_id == bindparam("id"))
    .order_by(coverage.c.published_earliest.desc(), coverage.c.article_id)
    .limit(EVIDENCE)
)


def find_event(event_id: str, query: EventQuery, base: str) -> Callable[[Fetch], Json | None]:
    """How to find an event by its id, with its parts and the words that name it."""

    def find(fetch: Fetch) -> Json | None:
        rows = fetch(BY_ID, {"id": event_id})
        if not rows:
            return None
        [found] = write(fetch, rows, base)
        found["parts"] = [{"id": part, "name": name} for part, name in fetch(PARTS, {"id": event_id})]
        found["evidence"] = [_evidence(row, base) for row in fetch(WITNESSES, {"id": event_id})]
        if query.offset_unit != "codepoint":
            convert_offsets(fetch, found["evidence"], query.offset_unit)
        return found

    return find


def items(fetch: Fetch, rows: Sequence[Row], _: EventsQuery, base: str) -> list[Json]:
    """The JSON of events."""
    return write(fetch, rows, base)


def write(fetch: Fetch, rows: Sequence[Row], base: str) -> list[Json]:
    """The JSON of events with those who took part."""
    present = grouped(fetch_for(fetch, _participants, [row[0] for row in rows]))
    return [_event(row, present.get(row[0], []), base) for row in rows]


def in_article(article_id: str) -> Condition:
    """Covered by this article."""
    return Condition(
        "scope_article",
        lambda: exists().where(coverage.c.event_id == event.c.id, coverage.c.article_id == bindparam("scope_article")),
        {"scope_article": article_id},
    )


def with_participant(entity_id: str) -> Condition:
    """This entity took part."""
    return Condition(
        "scope_participant",
        lambda: exists().where(
            participant.c.event_id == event.c.id, participant.c.entity_id == bindparam("scope_participant")
        ),
        {"scope_participant": entity_id},
    )


def _place(query: EventFilter, names: Names, _: CorpusState) -> Condition:
    """At this place, or at one in this country."""
    ids = names.entities("place", query.place or "")
    here = one_of("place", event.c.place_id, ids)
    there = one_of("place", place.c.country, ids)
    return Condition(("place", here.shape), lambda: or_(here.clause(), there.clause()), here.values)


def _covered(query: EventFilter, names: Names, state: CorpusState) -> Condition:
    """Covered by an article of that outlet and language; the date is the event's own."""
    filters = published_filters(article)
    del filters["days"]
    covered = coverage.join(article, article.c.id == coverage.c.article_id)
    return beside("covered", covered, coverage.c.event_id == event.c.id, build(filters, query, names, state))


FILTERS: Filters = {
    "type": equal_filter("type", event.c.type),
    "participant": lambda query, names, _: there_is(
        "participant",
        participant.c.entity_id,
        names.entities("participant", query.participant),
        participant,
        participant.c.event_id == event.c.id,
    ),
    "place": _place,
    "article": lambda query, names, _: there_is(
        "article",
        coverage.c.article_id,
        (names.article("article", query.article),),
        coverage,
        coverage.c.event_id == event.c.id,
    ),
    "part_of": lambda query, names, _: one_of("part_of", event.c.parent_id, names.events("partOf", query.part_of)),
    "days": date_filter(event.c.when_earliest, event.c.when_latest, bounded=False),
    "by_publication": _covered,
}
RESOURCE: Resource[EventsQuery] = Resource(LISTING, FILTERS, items)


def _event(row: Row, present: Sequence[Row], base: str) -> Json:
    # fmt: off
    (event_id, name_nl, name_en, kind, wikidata, known, edtf, earliest, latest, precision,
     place_id, place_name, place_type, place_wikidata, whole_id, whole_name, articles, quotes) = row[:WIDTH]
    # fmt: on
    return {
        "id": event_id,
        "name": name_nl,
        "type": kind,
        "labels": {"nl": name_nl, "en": name_en},
        "when": when(edtf, earliest, latest, precision),
        "place": place_id and {"id": place_id, "name": place_name, "type": place_type, "wikidata": place_wikidata},
        "participants": [
            {"entity": {"id": who, "name": name, "type": sort, "wikidata": item}, "role": role}
            for who, name, sort, item, role in present
        ],
        "partOf": whole_id and {"id": whole_id, "name": whole_name},
        "wikidata": wikidata,
        "known": bool(known),
        "articleCount": articles,
        "quoteCount": quotes,
        "self": f"{base}/events/{event_id}",
    }


def _evidence(row: Row, base: str) -> Json:
    article_id, title, outlet, spans = row
    return {
        "article": {"id": article_id, "title": title, "outlet": outlet, "self": f"{base}/articles/{article_id}"},
        "spans": [{"start": start, "end": end} for start, end in orjson.loads(spans)],
    }


def _participants(ids: Ids) -> Select[Row]:
    return (
        select(
            participant.c.event_id,
            *(entity.c[name] for name in ("id", "name_nl", "type", "wikidata")),
            participant.c.role,
        )
        .join(entity, entity.c.id == participant.c.entity_id)
        .where(participant.c.event_id.in_(ids))
        .order_by(participant.c.event_id, participant.c.ordinal)
    )
