"""Entities: their filters, the SQL beside them, and the rows made into JSON."""

from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field
from sqlalchemy import Select, bindparam, exists, literal_column, select

from app.queries.conditions import FIRST_DAY, LAST_DAY, NOTHING, beside, there_is
from app.queries.dates import when_between
from app.queries.filters import Filters, build, equal_filter, published_filters
from app.queries.listing import Condition, Listing
from app.queries.meaning import Names
from app.queries.pages import Json, Resource
from app.queries.parameters import Name, Paging, Published, Shaping, members_of, sort_choice
from app.queries.related import Ids, fetch_for, grouped, members_by_group
from app.schemas.entities import EntityModel
from app.schemas.parameters import CommaSeparated
from app.store.reader import CorpusState, Fetch, Row, Statement
from app.store.tables import metadata

tables = metadata.tables
entity, alias, role, appearance, article = (
    tables[name] for name in ("entity", "alias", "role", "appearance", "article")
)
body, country = entity.alias("body"), entity.alias("country")

EntityType = Literal["person", "organisation", "place", "group", "work", "other"]
Part = Literal["aliases", "details", "roles"]


class EntityFilter(Published):
    """Which entities: by what they are, and by the articles that name them."""

    type: EntityType | None = Field(default=None, description="What sort of entity.", examples=["person"])
    role: Name | None = Field(
        default=None,
        description="An office by its Dutch title; with a date, those who held it then.",
        examples=["president"],
    )

    @property
    def by_article(self) -> bool | None:
        """As of all that is published; an asked role takes the date for itself."""
        return super().by_article if self.role is None else self.by_publication


class EntityShape(Shaping):
    """How an entity is written."""

    fields: Annotated[tuple[Annotated[str, members_of(EntityModel)], ...], CommaSeparated()] = Field(
        default=(), description="Only these members.", examples=[["id", "name"]]
    )


class EntitiesQuery(EntityFilter, EntityShape, Paging):
    """A page of entities."""

    include: Annotated[tuple[Part, ...], CommaSeparated()] = Field(
        default=(), description="Parts that only the detail has otherwise.", examples=[["aliases", "roles"]]
    )
    part_of_member: ClassVar[Mapping[str, str]] = {
        "aliases": "aliases",
        "roles": "roles",
        **dict.fromkeys(("gender", "homepage", "country"), "details"),
    }
    sort: Annotated[tuple[Annotated[str, sort_choice("mentions", "name", "id")], ...], CommaSeparated()] = Field(
        default=("-mentions", "id"),
        description="The order; `-` before a name descends.",
        examples=[["-mentions", "id"]],
    )


class EntityQuery(EntityShape):
    """One entity."""


LISTING = Listing(
    name="entities",
    source=entity.outerjoin(country, country.c.id == entity.c.country),
    columns=(
        *(entity.c[name] for name in ("id", "name_nl", "name_en", "type", "wikidata", "kind", "known")),
        *(entity.c[f"{name}_count"] for name in ("mention", "article", "quote", "about")),
        *(entity.c[name] for name in ("gender", "homepage")),
        *(country.c[name] for name in ("id", "name_nl")),
    ),
    sorts={"mentions": entity.c.mention_count, "name": entity.c.folded, "id": entity.c.id},
)
WIDTH = len(LISTING.columns)
BY_ID = Statement(select(*LISTING.columns).select_from(LISTING.source).where(entity.c.id == bindparam("id")))
EXISTS = Statement(select(entity.c.id).where(entity.c.id == bindparam("id")))


def find_entity(entity_id: str, base: str) -> Callable[[Fetch], Json | None]:
    """How to find an entity by its id, with all that is known of it."""

    def find(fetch: Fetch) -> Json | None:
        rows = fetch(BY_ID, {"id": entity_id})
        return write(fetch, rows, ("aliases", "details", "roles"), base)[0] if rows else None

    return find


def items(fetch: Fetch, rows: Sequence[Row], query: EntitiesQuery, base: str) -> list[Json]:
    """The JSON of entities."""
    return write(fetch, rows, query.include, base)


def write(fetch: Fetch, rows: Sequence[Row], include: Sequence[str], base: str) -> list[Json]:
    """The JSON of entities with the parts that are asked for."""
    found = [_entity(row, base) for row in rows]
    ids = [row[0] for row in rows]
    aliases = grouped(fetch_for(fetch, _aliases, ids)) if "aliases" in include else {}
    roles = grouped(fetch_for(fetch, _roles, ids)) if "roles" in include else {}
    members = members_by_group(fetch, [row[0] for row in rows if row[3] == "group"])
    for item, row in zip(found, rows, strict=True):
        if "aliases" in include:
            item["aliases"] = [text for (text,) in aliases.get(item["id"], ())]
        if "roles" in include:
            item["roles"] = [_role(*held) for held in roles.get(item["id"], ())]
        if "details" in include:
            item.update(_details(row))
        if item["id"] in members:
            item["members"] = members[item["id"]]
    return found


def _role_filter(query: EntityFilter, names: Names, _: CorpusState) -> Condition:
    """Held an office with this title, within the asked days if any are."""
    titles = names.titles("role", query.role or "")
    first_day, last_day = query.days or (FIRST_DAY, LAST_DAY)
    if first_day > last_day:
        return NOTHING
    held = there_is(
        "role",
        role.c.title,
        titles,
        role,
        role.c.entity_id == entity.c.id,
        role.c.start_earliest <= bindparam("held_to"),
        (role.c.end_latest == "") | (role.c.end_latest >= bindparam("held_from")),
    )
    return Condition(held.shape, held.clause, {**held.values, "held_from": first_day, "held_to": last_day})


def _named_in_article(query: EntityFilter, names: Names, state: CorpusState) -> Condition:
    """Named in an article of that outlet, language and date; an asked role takes the date for itself."""
    filters = published_filters(article)
    if query.role is not None:
        del filters["days"]
    named = appearance.join(article, article.c.id == appearance.c.article_id)
    return beside("named", named, appearance.c.entity_id == entity.c.id, build(filters, query, names, state))


def in_article(article_id: str) -> Condition:
    """Named in this article."""
    return Condition(
        "scope_article",
        lambda: exists().where(
            appearance.c.entity_id == entity.c.id, appearance.c.article_id == bindparam("scope_article")
        ),
        {"scope_article": article_id},
    )


FILTERS: Filters = {
    "type": equal_filter("type", entity.c.type),
    "role": _role_filter,
    "by_article": _named_in_article,
}
RESOURCE: Resource[EntitiesQuery] = Resource(LISTING, FILTERS, items)


def _entity(row: Row, base: str) -> Json:
    entity_id, name_nl, name_en, kind, wikidata, subtype, known, mentions, articles, quotes, about = row[:11]
    return {
        "id": entity_id,
        "name": name_nl,
        "type": kind,
        "wikidata": wikidata,
        "kind": subtype,
        "labels": {"nl": name_nl, "en": name_en},
        "known": bool(known),
        "mentionCount": mentions,
        "articleCount": articles,
        "quoteCount": quotes,
        "aboutCount": about,
        "self": f"{base}/entities/{entity_id}",
    }


def _details(row: Row) -> Json:
    gender, homepage, country_id, country_name = row[11:WIDTH]
    return {
        "gender": gender,
        "homepage": homepage,
        "country": country_id and {"id": country_id, "name": country_name},
    }


def _role(title: str, of: str | None, of_name: str | None, start: str | None, end: str | None) -> Json:
    return {"title": title, "of": of and {"id": of, "name": of_name}, "when": when_between(start, end)}


def _aliases(ids: Ids) -> Select[Row]:
    written = alias.c.kind.in_([literal_column(f"'{kind}'") for kind in ("alias", "handle")])
    return (
        select(alias.c.entity_id, alias.c.text)
        .where(alias.c.entity_id.in_(ids), written)
        .order_by(alias.c.entity_id, alias.c.folded, alias.c.kind)
    )


def _roles(ids: Ids) -> Select[Row]:
    joined = role.outerjoin(body, body.c.id == role.c.of_id)
    return (
        select(role.c.entity_id, role.c.title, body.c.id, body.c.name_nl, role.c.start_edtf, role.c.end_edtf)
        .select_from(joined)
        .where(role.c.entity_id.in_(ids))
        .order_by(role.c.entity_id, role.c.ordinal)
    )
