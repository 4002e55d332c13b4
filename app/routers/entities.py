"""Entities: who and what the news names; and the speakers among them."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from app.queries import articles, entities, events, mentions, quotes, speakers
from app.queries.articles import ArticlesQuery
from app.queries.entities import EntitiesQuery, EntityQuery
from app.queries.events import EventsQuery
from app.queries.mentions import MentionsQuery
from app.queries.quotes import QuotesQuery
from app.queries.resolving import ResolveQuery, resolve
from app.queries.scopes import within_entity
from app.queries.speakers import SpeakersQuery
from app.routers.rendering import OpenCorpus, item, page
from app.routers.strict import StrictRoute
from app.schemas.articles import ArticleModel
from app.schemas.common import Page
from app.schemas.entities import Candidates, EntityModel, MentionModel, SpeakerCounts
from app.schemas.events import EventModel
from app.schemas.quotes import QuoteModel

router = APIRouter(route_class=StrictRoute)
SPEAKERS, ENTITIES = "Speakers", "Entities"


@router.get(
    "/speakers",
    response_model=Page[SpeakerCounts],
    operation_id="listSpeakers",
    summary="Who is quoted, how often and when",
    tags=[SPEAKERS],
)
async def list_speakers(request: Request, corpus: OpenCorpus, query: Annotated[SpeakersQuery, Query()]) -> Response:
    """Give those who are quoted, with the number and dates of the quotes that match all filters."""
    return await page(request, corpus, speakers.RESOURCE, query, "/speakers")


@router.get(
    "/entities",
    response_model=Page[EntityModel],
    operation_id="listEntities",
    summary="Who and what the news names",
    tags=[ENTITIES],
)
async def list_entities(request: Request, corpus: OpenCorpus, query: Annotated[EntitiesQuery, Query()]) -> Response:
    """Give persons, organisations, places, groups and works."""
    return await page(request, corpus, entities.RESOURCE, query, "/entities")


@router.get(
    "/entities/resolve",
    response_model=Candidates,
    operation_id="resolveEntity",
    summary="Whom a name may stand for",
    tags=[ENTITIES],
)
async def resolve_entity(request: Request, corpus: OpenCorpus, query: Annotated[ResolveQuery, Query()]) -> Response:
    """Give the entities that a name, alias, id or description by office may stand for, best first, with the reason."""
    address = corpus.ask(query, "/entities/resolve").address
    return await item(request, corpus, resolve(query, address), query, "/entities/resolve")


@router.get(
    "/entities/{id}", response_model=EntityModel, operation_id="getEntity", summary="One entity", tags=[ENTITIES]
)
async def get_entity(request: Request, corpus: OpenCorpus, id: str, query: Annotated[EntityQuery, Query()]) -> Response:
    """Give an entity with its labels, aliases and dated roles."""
    return await item(request, corpus, entities.find_entity(id, corpus.base), query, f"/entities/{id}")


@router.get(
    "/entities/{id}/mentions",
    response_model=Page[MentionModel],
    operation_id="listEntityMentions",
    summary="Where it is named",
    tags=[ENTITIES],
)
async def list_mentions(
    request: Request, corpus: OpenCorpus, id: str, query: Annotated[MentionsQuery, Query()]
) -> Response:
    """Give each place where an article names the entity."""
    scope = within_entity(id, mentions.of_entity(id))
    return await page(request, corpus, mentions.RESOURCE, query, f"/entities/{id}/mentions", scope)


@router.get(
    "/entities/{id}/quotes",
    response_model=Page[QuoteModel],
    operation_id="listEntityQuotes",
    summary="What it said",
    tags=[ENTITIES],
)
async def list_quotes(
    request: Request, corpus: OpenCorpus, id: str, query: Annotated[QuotesQuery, Query()]
) -> Response:
    """Give what the entity is quoted as saying."""
    scope = within_entity(id, quotes.by_speaker(id))
    return await page(request, corpus, quotes.RESOURCE, query, f"/entities/{id}/quotes", scope)


@router.get(
    "/entities/{id}/quotes-about",
    response_model=Page[QuoteModel],
    operation_id="listQuotesAboutEntity",
    summary="What was said about it",
    tags=[ENTITIES],
)
async def list_quotes_about(
    request: Request, corpus: OpenCorpus, id: str, query: Annotated[QuotesQuery, Query()]
) -> Response:
    """Give what others said about the entity."""
    scope = within_entity(id, quotes.about_entity(id))
    return await page(request, corpus, quotes.RESOURCE, query, f"/entities/{id}/quotes-about", scope)


@router.get(
    "/entities/{id}/articles",
    response_model=Page[ArticleModel],
    operation_id="listEntityArticles",
    summary="Articles that name it",
    tags=[ENTITIES],
)
async def list_articles(
    request: Request, corpus: OpenCorpus, id: str, query: Annotated[ArticlesQuery, Query()]
) -> Response:
    """Give the articles that name the entity."""
    scope = within_entity(id, articles.naming(id))
    return await page(request, corpus, articles.RESOURCE, query, f"/entities/{id}/articles", scope)


@router.get(
    "/entities/{id}/events",
    response_model=Page[EventModel],
    operation_id="listEntityEvents",
    summary="Events it took part in",
    tags=[ENTITIES],
)
async def list_events(
    request: Request, corpus: OpenCorpus, id: str, query: Annotated[EventsQuery, Query()]
) -> Response:
    """Give the events that the entity took part in."""
    scope = within_entity(id, events.with_participant(id))
    return await page(request, corpus, events.RESOURCE, query, f"/entities/{id}/events", scope)
