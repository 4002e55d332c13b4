"""Those who are quoted, with how often and when; counted anew when a filter asks for some of the quotes only."""

from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import Field
from sqlalchemy import ColumnElement, FromClause, func, literal_column, select, true

from app.queries.conditions import one_of, there_is
from app.queries.entities import EntityType
from app.queries.filters import Filters, build, equal_filter, published_filters
from app.queries.listing import Condition, Listing
from app.queries.meaning import Names
from app.queries.pages import Json, Plan, Resource
from app.queries.parameters import Name, Paging, Published, members_of, sort_choice
from app.queries.related import members_by_group
from app.schemas.entities import SpeakerCounts
from app.schemas.parameters import CommaSeparated
from app.store.reader import CorpusState, Fetch, Row
from app.store.tables import metadata

tables = metadata.tables
entity, quote, about = (tables[name] for name in ("entity", "quote", "about"))


class SpeakersQuery(Published, Paging):
    """A page of speakers."""

    about: Name | None = Field(
        default=None, description="Who spoke about this entity: slug, Wikidata id or name.", examples=["donald-trump"]
    )
    event: Name | None = Field(
        default=None,
        description="Who spoke at this event or a part of it: slug, Wikidata id or name.",
        examples=["helsinki-summit-2018"],
    )
    type: EntityType | None = Field(default=None, description="What sort of entity.", examples=["person"])
    fields: Annotated[tuple[Annotated[str, members_of(SpeakerCounts)], ...], CommaSeparated()] = Field(
        default=(), description="Only these members.", examples=[["id", "name", "quoteCount"]]
    )
    sort: Annotated[tuple[Annotated[str, sort_choice("quotes", "name", "id")], ...], CommaSeparated()] = Field(
        default=("-quotes", "id"),
        description="The order; `-` before a name descends.",
        examples=[["-quotes", "id"]],
    )

    @property
    def by_quote(self) -> bool | None:
        """True if only some quotes count; None if all do."""
        return True if self.about or self.event or self.by_article else None


def _listing(name: str, source: FromClause, counts: Sequence[ColumnElement[Any]]) -> Listing:
    return Listing(
        name=name,
        source=source,
        columns=(*(entity.c[key] for key in ("id", "name_nl", "name_en", "type", "wikidata")), *counts),
        sorts={"quotes": counts[0], "name": entity.c.folded, "id": entity.c.id},
    )


ALL = _listing("speakers", entity, (entity.c.quote_count, entity.c.first_quoted, entity.c.last_quoted))
OF_QUOTES = "speakers of some quotes"
DAY = len("2018-07-16")
QUOTE_FILTERS: Filters = {
    "event": lambda query, names, _: one_of("event", quote.c.event_id, names.events("event", query.event)),
    "about": lambda query, names, _: there_is(
        "about", about.c.entity_id, names.entities("about", query.about), about, about.c.quote_id == quote.c.id
    ),
    **published_filters(quote),
}


def _plan(query: SpeakersQuery, names: Names, state: CorpusState, scope: Sequence[Condition]) -> Plan:
    """All speakers with the counts that are kept, or those of the quotes that the filters leave, counted now."""
    own = [*scope, *build(FILTERS, query, names, state)]
    if not query.by_quote:
        return ALL, [*own, Condition("quoted", lambda: entity.c.quote_count > literal_column("0"))]
    conditions = build(QUOTE_FILTERS, query, names, state)
    shapes = tuple(condition.shape for condition in conditions)
    values = {key: value for condition in conditions for key, value in condition.values.items()}
    return _of_quotes(conditions), [*own, Condition((OF_QUOTES, shapes), true, values)]


def _of_quotes(conditions: Sequence[Condition]) -> Listing:
    """Speakers of the quotes that meet the conditions, with the counts of these quotes."""
    dated = quote.c.published_earliest + quote.c.published_edtf  # in the order of days; null for the undated
    counted = (
        select(
            quote.c.speaker_id.label("id"),
            func.count().label("quotes"),
            func.substr(func.min(dated), DAY + 1).label("first"),
            func.substr(func.max(dated), DAY + 1).label("last"),
        )
        .where(quote.c.speaker_id.is_not(None), *(condition.clause() for condition in conditions))
        .group_by(quote.c.speaker_id)
        .subquery("counted")
    )
    joined = entity.join(counted, counted.c.id == entity.c.id)
    return _listing(OF_QUOTES, joined, (counted.c.quotes, counted.c.first, counted.c.last))


def items(fetch: Fetch, rows: Sequence[Row], _: SpeakersQuery, base: str) -> list[Json]:
    """The JSON of speakers; members only for groups."""
    members = members_by_group(fetch, [row[0] for row in rows if row[3] == "group"])
    found = [_speaker(row, base) for row in rows]
    for item in found:
        if item["id"] in members:
            item["members"] = members[item["id"]]
    return found


def _speaker(row: Row, base: str) -> Json:
    speaker, name_nl, name_en, kind, wikidata, quotes, first, last = row[:8]
    return {
        "id": speaker,
        "name": name_nl,
        "type": kind,
        "wikidata": wikidata,
        "labels": {"nl": name_nl, "en": name_en},
        "quoteCount": quotes,
        "firstQuoted": first or None,
        "lastQuoted": last or None,
        "self": f"{base}/entities/{speaker}",
    }


FILTERS: Filters = {"type": equal_filter("type", entity.c.type)}
RESOURCE: Resource[SpeakersQuery] = Resource(ALL, FILTERS, items, plan=_plan)
