"""Quotes: their filters, the SQL beside them, and the rows made into JSON."""

from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, ClassVar, Literal

import orjson
from pydantic import Field
from sqlalchemy import and_, bindparam, func, literal_column, or_, select

from app.queries.conditions import at_least, days_before, equals, one_of, there_is
from app.queries.filters import Filters, build, date_filter, equal_filter, published_filters
from app.queries.listing import Condition, Listing
from app.queries.meaning import Names
from app.queries.pages import Json, Plan, Resource
from app.queries.parameters import Dated, Name, Offsets, Paging, Published, Shaping, members_of, sort_choice
from app.queries.references import Known, fill_in, only_base
from app.queries.texts import add_context, convert_offsets
from app.schemas.parameters import CommaSeparated
from app.schemas.quotes import QuoteModel
from app.store.reader import CorpusState, Fetch, Row, Statement
from app.store.tables import metadata

tables = metadata.tables
quote, documents, about, article = (tables[name] for name in ("quote", "quote_json", "about", "article"))


# A list of what is about one entity may be asked for what is about another as well: each walks a table of its own.
WALKED = {name: tables["about"].alias(f"{name}_walked") for name in ("scope_about", "about")}


class QuoteFilter(Published):
    """Which quotes."""

    speaker: Name | None = Field(
        default=None, description="Who said it: slug, Wikidata id or name.", examples=["vladimir-putin"]
    )
    about: Name | None = Field(
        default=None, description="Whom or what it is about: slug, Wikidata id or name.", examples=["robert-mueller"]
    )
    addressee: Name | None = Field(
        default=None, description="To whom it was said: slug, Wikidata id or name.", examples=["reuters"]
    )
    event: Name | None = Field(
        default=None,
        description="The event it was said at, or one that is part of it: slug, Wikidata id or name.",
        examples=["helsinki-summit-2018"],
    )
    article: Annotated[str, Field(min_length=1, max_length=64)] | None = Field(
        default=None, description="The article it stands in, by id.", examples=["a_xiuyyxv4f5m5tucs"]
    )
    kind: Literal["direct", "partial", "indirect"] | None = Field(
        default=None, description="How the words reached the page.", examples=["direct"]
    )
    polarity: Literal["asserted", "denied"] | None = Field(
        default=None, description="Whether the speaker puts it forward or rejects it.", examples=["denied"]
    )
    cue: Name | None = Field(
        default=None, description="The reporting word, as its dictionary form or as printed.", examples=["zeggen"]
    )
    stance: Literal["neutral", "assertive", "distancing", "denying", "asking"] | None = Field(
        default=None, description="What the cue adds to the bare fact of saying.", examples=["neutral"]
    )
    status: Literal["resolved", "ambiguous", "unnamed", "unresolved"] | None = Field(
        default=None, description="How well the speaker is known.", examples=["resolved"]
    )
    min_confidence: float | None = Field(
        default=None, ge=0, le=1, description="The least confidence in the attribution.", examples=[0.9]
    )


class QuoteShape(Offsets):
    """How a quote is written."""

    fields: Annotated[tuple[Annotated[str, members_of(QuoteModel)], ...], CommaSeparated()] = Field(
        default=(), description="Only these members.", examples=[["id", "text", "speaker"]]
    )
    include: Annotated[tuple[Literal["context"], ...], CommaSeparated()] = Field(
        default=(), description="`context` adds the sentences `before` and `after`.", examples=[["context"]]
    )
    part_of_member: ClassVar[Mapping[str, str]] = {"before": "context", "after": "context"}


class QuotesQuery(QuoteFilter, QuoteShape, Paging):
    """A page of quotes."""

    sort: Annotated[tuple[Annotated[str, sort_choice("published", "id")], ...], CommaSeparated()] = Field(
        default=("-published", "id"),
        description="The order; `-` before a name descends. Ids are in the order of the text.",
        examples=[["-published", "id"]],
    )


class QuoteQuery(QuoteShape, Shaping):
    """One quote."""


DOCUMENTS = (documents.c.speaker_id, documents.c.published_earliest, documents.c.quote_id)  # their key
LISTING = Listing(
    name="quotes",
    source=quote,
    columns=(func.coalesce(quote.c.speaker_id, literal_column("''")), quote.c.published_earliest, quote.c.id),
    sorts={"published": quote.c.published_earliest, "id": quote.c.id},
    beside=(documents, DOCUMENTS),
    beside_columns=(documents.c.document,),
)
# A speaker's quotes lie ready in the order of the list.
OF_SPEAKER = Listing(
    name="quotes of a speaker",
    source=documents,
    columns=(documents.c.document,),
    sorts={"published": documents.c.published_earliest, "id": documents.c.quote_id},
)
SCOPE_SPEAKER = "scope_speaker"

OTHER_FILTERS: Filters = {
    "event": lambda query, names, _: one_of("event", quote.c.event_id, names.events("event", query.event)),
    "about": lambda query, names, state: _about(names.entities("about", query.about), query, state),
    "addressee": lambda query, names, _: one_of(
        "addressee", quote.c.addressee_id, names.entities("addressee", query.addressee)
    ),
    "article": lambda query, names, _: equals("article", quote.c.article_id, names.article("article", query.article)),
    **published_filters(quote),
    **{name: equal_filter(name, quote.c[name]) for name in ("kind", "polarity", "stance", "status")},
    "cue": lambda query, *_: _cue(query.cue or ""),
    "min_confidence": lambda query, *_: at_least("confidence", quote.c.confidence, query.min_confidence or 0),
}
FILTERS: Filters = {
    "speaker": lambda query, names, _: one_of("speaker", quote.c.speaker_id, names.entities("speaker", query.speaker)),
    **OTHER_FILTERS,
}
READY_PARAMETERS = frozenset(
    {"speaker", "sort", *Dated.model_fields, *QuoteShape.model_fields, *Paging.model_fields} - {"count"}
)
READY_DAYS = date_filter(documents.c.published_earliest, documents.c.published_latest)


def plan(query: QuotesQuery, names: Names, state: CorpusState, scope: Sequence[Condition]) -> Plan:
    """What lies ready of one speaker if nothing else is asked; all other lists are found by the columns of `quote`."""
    speakers = [condition.values[SCOPE_SPEAKER] for condition in scope if condition.shape == SCOPE_SPEAKER]
    asked = names.entities("speaker", query.speaker) if query.speaker else None
    speakers += asked or ()
    if len(speakers) == 1 and len(scope) <= (asked is None) and query.model_fields_set <= READY_PARAMETERS:
        days = [READY_DAYS(query, names, state)] if query.days else []
        return OF_SPEAKER, [equals("speaker", documents.c.speaker_id, speakers[0]), *days]
    said = [] if asked is None else [one_of("speaker", quote.c.speaker_id, asked)]
    return LISTING, [*scope, *said, *build(OTHER_FILTERS, query, names, state)]


def write(fetch: Fetch, rows: Sequence[Row], known: Known) -> bytes:
    """The quotes as a JSON array."""
    return fill_in(fetch, [row[0] for row in rows], known)


def items(fetch: Fetch, rows: Sequence[Row], query: QuoteShape, base: str) -> list[Json]:
    """The JSON of quotes in the shape that is asked for."""
    quotes: list[Json] = orjson.loads(write(fetch, rows, only_base(base)))
    if query.include:
        add_context(fetch, quotes)
    if query.offset_unit != "codepoint":
        convert_offsets(fetch, quotes, query.offset_unit)
    return quotes


def about_entity(entity_id: str, name: str = "scope_about", begins: tuple[str, str] = ("", "9999")) -> Condition:
    """About this entity, walked in the index of what quotes are about, as far as their dates begin in this range."""
    walked = WALKED[name]
    return Condition(
        (name, "walked"),
        lambda: and_(
            walked.c.entity_id == bindparam(name),
            walked.c.published_earliest >= bindparam(f"{name}_from"),
            walked.c.published_earliest <= bindparam(f"{name}_to"),
        ),
        {name: entity_id, f"{name}_from": begins[0], f"{name}_to": begins[1]},
        joined=(walked, walked.c.quote_id == quote.c.id),
        sorts={"published": walked.c.published_earliest, "id": walked.c.quote_id},
    )


def in_article(article_id: str) -> Condition:
    """In this article."""
    return equals("scope_article", quote.c.article_id, article_id)


def by_speaker(entity_id: str) -> Condition:
    """Said by this entity."""
    return equals(SCOPE_SPEAKER, quote.c.speaker_id, entity_id)


def at_events(event_ids: tuple[str, ...]) -> Condition:
    """Said at one of these events."""
    return one_of("scope_event", quote.c.event_id, event_ids)


def _about(ids: tuple[str, ...], query: QuoteFilter, state: CorpusState) -> Condition:
    """About one of these; a single one gives the order, if no other filter has an index that does."""
    if len(ids) == 1 and _has_no_order(query):
        if query.days is None:
            return about_entity(ids[0], "about")
        first, last = query.days
        return about_entity(ids[0], "about", (days_before(first, state.longest_days), last))
    subject = about.alias("subject")
    return there_is("about", subject.c.entity_id, ids, subject, subject.c.quote_id == quote.c.id)


def _has_no_order(query: QuoteFilter) -> bool:
    """Whether no other filter has an index that gives the order."""
    return query.speaker is None and query.event is None and query.article is None


def _cue(word: str) -> Condition:
    """The cue's lemma, or its form as printed, at the start of a sentence or in it."""
    return Condition(
        "cue",
        lambda: or_(
            quote.c.cue_lemma == bindparam("cue"),
            quote.c.cue_text.in_([bindparam("cue"), bindparam("cue_initial")]),
        ),
        {"cue": word.lower(), "cue_initial": word.capitalize()},
    )


RESOURCE: Resource[QuotesQuery] = Resource(LISTING, FILTERS, items, plan=plan, write=write)
BY_ID = Statement(select(documents.c.document).where(documents.c.quote_id == bindparam("id")))
CHANGE = Statement(
    select(article.c.changed_at).join(quote, quote.c.article_id == article.c.id).where(quote.c.id == bindparam("id"))
)


def find_quote(quote_id: str, query: QuoteQuery, base: str) -> Callable[[Fetch], Json | None]:
    """How to find a quote by its id, with the sentences around it."""

    def find(fetch: Fetch) -> Json | None:
        rows = fetch(BY_ID, {"id": quote_id})
        return items(fetch, rows, query.model_copy(update={"include": ("context",)}), base)[0] if rows else None

    return find


def find_change(quote_id: str) -> Callable[[Fetch], str | None]:
    """How to find when the article that a quote stands in changed."""
    return lambda fetch: next((row[0] for row in fetch(CHANGE, {"id": quote_id})), None)
