"""Articles: their filters, the SQL beside them, and the rows made into JSON."""

from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, ClassVar, Literal, get_args

import orjson
from pydantic import Field
from sqlalchemy import Select, and_, bindparam, func, literal_column, select

from app.queries.conditions import there_is
from app.queries.filters import Filters, equal_filter, published_filters
from app.queries.listing import Condition, Listing
from app.queries.meaning import Names
from app.queries.pages import Json, Resource
from app.queries.parameters import Name, Offsets, Paging, Published, Shaping, members_of, sort_choice, with_parts
from app.queries.parts import add_parts
from app.queries.related import Ids, fetch_for, grouped
from app.queries.texts import bodies_by_article
from app.schemas.articles import ArticleModel
from app.schemas.offsets import convert_spans
from app.schemas.parameters import CommaSeparated
from app.store.reader import CorpusState, Fetch, Row, Statement
from app.store.tables import metadata
from app.store.when import when

tables = metadata.tables
article, outlet, appearance, coverage, post, section = (
    tables[name] for name in ("article", "outlet", "appearance", "coverage", "post", "section")
)

quoted, present = appearance.alias("quoted"), appearance.alias("present")  # within EXISTS

Part = Literal["body", "entities", "events", "posts", "quotes"]


class ArticleFilter(Published):
    """Which articles."""

    kind: Literal["article", "liveblog"] | None = Field(
        default=None, description="How the text is put together.", examples=["liveblog"]
    )
    speaker: Name | None = Field(
        default=None, description="Who is quoted in it: slug, Wikidata id or name.", examples=["vladimir-putin"]
    )
    entity: Annotated[tuple[Name, ...], Field(max_length=8)] = Field(
        default=(),
        description="Who or what is named in it: slug, Wikidata id or name; repeated, all of them.",
        examples=[["vladimir-putin", "finland"]],
    )
    event: Name | None = Field(
        default=None,
        description="The event it covers, or one that is part of it: slug, Wikidata id or name.",
        examples=["helsinki-summit-2018"],
    )


class ArticleShape(Offsets, Shaping):
    """How an article is written."""

    fields: Annotated[tuple[Annotated[str, members_of(ArticleModel)], ...], CommaSeparated()] = Field(
        default=(), description="Only these members.", examples=[["id", "title", "publishedWhen"]]
    )
    include: Annotated[tuple[Part, ...], CommaSeparated()] = Field(
        default=(), description="Parts to embed.", examples=[["quotes", "events"]]
    )
    part_of_member: ClassVar[Mapping[str, str]] = {part: part for part in get_args(Part)}


class ArticlesQuery(ArticleFilter, ArticleShape, Paging):
    """A page of articles."""

    sort: Annotated[tuple[Annotated[str, sort_choice("published", "id")], ...], CommaSeparated()] = Field(
        default=("-published", "id"),
        description="The order; `-` before a name descends.",
        examples=[["-published", "id"]],
    )


class ArticleQuery(ArticleShape):
    """One article."""


LISTING = Listing(
    name="articles",
    source=article.outerjoin(outlet, outlet.c.id == article.c.outlet_id),
    columns=(
        *(article.c[name] for name in ("id", "title", "kind", "language")),
        *(outlet.c[name] for name in ("id", "name")),
        *(article.c[f"published_{name}"] for name in ("edtf", "earliest", "latest", "precision")),
        *(article.c[name] for name in ("quote_count", "origin", "source_sha256", "source_url", "provenance")),
        article.c.text_sha256,
    ),
    sorts={"published": article.c.published_earliest, "id": article.c.id},
)
WIDTH = len(LISTING.columns)
BY_ID = Statement(select(*LISTING.columns).select_from(LISTING.source).where(article.c.id == bindparam("id")))
EXISTS = Statement(select(article.c.id).where(article.c.id == bindparam("id")))
CHANGE = Statement(select(article.c.changed_at).where(article.c.id == bindparam("id")))
BODY_LENGTH = Statement(select(func.length(article.c.body)).where(article.c.id == bindparam("id")))
MOST_OF_BODIES = 4_000_000  # characters of all bodies in one answer
SECTIONS = Statement(
    select(section.c.role, section.c.start, section.c.end)
    .where(section.c.article_id == bindparam("id"))
    .order_by(section.c.ordinal)
)


def find_article(article_id: str, query: ArticleQuery, base: str) -> Callable[[Fetch], Json | None]:
    """How to find an article by its id, with its text, posts and sections."""

    def find(fetch: Fetch) -> Json | None:
        rows = fetch(BY_ID, {"id": article_id})
        if not rows:
            return None
        full = query.model_copy(update={"include": tuple({*with_parts(query).include, "body", "posts"})})
        [found] = items(fetch, rows, full, base)
        sections = [
            {"role": role, "span": {"start": start, "end": end}}
            for role, start, end in fetch(SECTIONS, {"id": article_id})
        ]
        convert_spans(sections, found["body"], query.offset_unit)
        return {**found, "sections": sections}

    return find


def find_change(article_id: str) -> Callable[[Fetch], str | None]:
    """How to find when an article changed."""
    return lambda fetch: next((row[0] for row in fetch(CHANGE, {"id": article_id})), None)


def items(fetch: Fetch, rows: Sequence[Row], query: ArticleShape, base: str) -> list[Json]:
    """The JSON of articles with the parts that are asked for."""
    found = [_article(row, base) for row in rows]
    ids = [row[0] for row in rows]
    bodies: dict[str, str] = {}
    if "body" in query.include or (query.include and query.offset_unit != "codepoint"):
        bodies = bodies_by_article(fetch, ids)
    if "posts" in query.include:
        posts = grouped(fetch_for(fetch, _posts, ids))
        for item in found:
            item["posts"] = [_post(row) for row in posts.get(item["id"], ())] if item["kind"] == "liveblog" else []
    add_parts(fetch, found, query.include, base)
    for item in found:
        if query.offset_unit != "codepoint" and bodies:
            convert_spans(item, bodies[item["id"]], query.offset_unit)
        if "body" in query.include:
            item["body"] = bodies[item["id"]]
    return found


def fit(fetch: Fetch, rows: Sequence[Row], query: ArticleShape) -> int:
    """How many of these articles go into one answer: bodies of so many characters, and in any case one article."""
    if "body" not in with_parts(query).include:
        return len(rows)
    size = 0
    for number, row in enumerate(rows):
        size += fetch(BODY_LENGTH, {"id": row[0]})[0][0]
        if number and size > MOST_OF_BODIES:
            return number
    return len(rows)


def naming(entity_id: str) -> Condition:
    """Names this entity, walked in the index of where entities appear."""
    return Condition(
        "scope_entity",
        lambda: and_(appearance.c.entity_id == bindparam("scope_entity"), appearance.c.mentions > literal_column("0")),
        {"scope_entity": entity_id},
        joined=(appearance, appearance.c.article_id == article.c.id),
        sorts={"published": appearance.c.published_earliest, "id": appearance.c.article_id},
    )


def covering(event_ids: tuple[str, ...]) -> Condition:
    """Covers one of these events."""
    return there_is("scope_event", coverage.c.event_id, event_ids, coverage, coverage.c.article_id == article.c.id)


def _entities(query: ArticleFilter, names: Names, _: CorpusState) -> Condition:
    """All of these are named in it."""
    each = [
        there_is(
            f"entity{place}",
            present.c.entity_id,
            names.entities("entity", value),
            present,
            present.c.article_id == article.c.id,
            present.c.mentions > literal_column("0"),
        )
        for place, value in enumerate(query.entity)
    ]
    return Condition(
        ("entities", *(condition.shape for condition in each)),
        lambda: and_(*(condition.clause() for condition in each)),
        {key: value for condition in each for key, value in condition.values.items()},
    )


FILTERS: Filters = {
    "speaker": lambda query, names, _: there_is(
        "speaker",
        quoted.c.entity_id,
        names.entities("speaker", query.speaker),
        quoted,
        quoted.c.article_id == article.c.id,
        quoted.c.quotes > literal_column("0"),
    ),
    "entity": _entities,
    "event": lambda query, names, _: there_is(
        "event",
        coverage.c.event_id,
        names.events("event", query.event),
        coverage,
        coverage.c.article_id == article.c.id,
    ),
    **published_filters(article),
    "kind": equal_filter("kind", article.c.kind),
}
RESOURCE: Resource[ArticlesQuery] = Resource(LISTING, FILTERS, items, fit=fit)


def _article(row: Row, base: str) -> Json:
    # fmt: off
    (article_id, title, kind, language, outlet_id, outlet_name, edtf, earliest, latest, precision,
     quotes, origin, source_sha256, source_url, provenance, text_sha256) = row[:WIDTH]
    # fmt: on
    return {
        "id": article_id,
        "title": title,
        "kind": kind,
        "language": language,
        "outlet": outlet_id and {"id": outlet_id, "name": outlet_name},
        "publishedWhen": when(edtf, earliest, latest, precision),
        "quoteCount": quotes,
        "provenance": {
            "origin": origin,
            "sourceSha256": source_sha256,
            "sourceUrl": source_url,
            "note": orjson.loads(provenance).get("note"),
        },
        "self": f"{base}/articles/{article_id}",
        "textSha256": text_sha256,
    }


def _post(row: Row) -> Json:
    post_id, ordinal, heading, heading_start, heading_end, time, start, end = row
    return {
        "id": post_id,
        "ordinal": ordinal,
        "heading": heading,
        "headingSpan": None if heading is None else {"start": heading_start, "end": heading_end},
        "time": time,
        "span": {"start": start, "end": end},
    }


def _posts(ids: Ids) -> Select[Row]:
    columns = ("article_id", "id", "ordinal", "heading", "heading_start", "heading_end", "time", "start", "end")
    return (
        select(*(post.c[name] for name in columns))
        .where(post.c.article_id.in_(ids))
        .order_by(post.c.article_id, post.c.ordinal)
    )
