"""Articles and liveblogs, and what was found in them."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from app.queries import articles, entities, events, quotes
from app.queries.articles import ArticleQuery, ArticlesQuery
from app.queries.entities import EntitiesQuery
from app.queries.events import EventsQuery
from app.queries.quotes import QuotesQuery
from app.queries.scopes import within_article
from app.routers.rendering import OpenCorpus, item, page
from app.routers.strict import StrictRoute
from app.schemas.articles import ArticleModel
from app.schemas.common import Page
from app.schemas.entities import EntityModel
from app.schemas.events import EventModel
from app.schemas.quotes import QuoteModel

router = APIRouter(route_class=StrictRoute, prefix="/articles", tags=["Articles"])


@router.get("", response_model=Page[ArticleModel], operation_id="listArticles", summary="Articles by date and more")
async def list_articles(request: Request, corpus: OpenCorpus, query: Annotated[ArticlesQuery, Query()]) -> Response:
    """Give the articles that match all filters, without their text unless `include=body`."""
    return await page(request, corpus, articles.RESOURCE, query, "/articles")


@router.get("/{id}", response_model=ArticleModel, operation_id="getArticle", summary="One article with its text")
async def get_article(
    request: Request, corpus: OpenCorpus, id: str, query: Annotated[ArticleQuery, Query()]
) -> Response:
    """Give an article with its full body, its sections and, for a liveblog, its posts."""
    find = articles.find_article(id, query, corpus.base)
    return await item(request, corpus, find, query, f"/articles/{id}", articles.find_change(id))


@router.get(
    "/{id}/quotes", response_model=Page[QuoteModel], operation_id="listArticleQuotes", summary="What is said in it"
)
async def list_quotes(
    request: Request, corpus: OpenCorpus, id: str, query: Annotated[QuotesQuery, Query()]
) -> Response:
    """Give the quotes in an article, in the order of the text."""
    scope = within_article(id, quotes.in_article(id))
    return await page(request, corpus, quotes.RESOURCE, query, f"/articles/{id}/quotes", scope)


@router.get(
    "/{id}/entities",
    response_model=Page[EntityModel],
    operation_id="listArticleEntities",
    summary="Who and what is named in it",
)
async def list_entities(
    request: Request, corpus: OpenCorpus, id: str, query: Annotated[EntitiesQuery, Query()]
) -> Response:
    """Give the entities that an article names; their counts are those of the whole corpus."""
    scope = within_article(id, entities.in_article(id))
    return await page(request, corpus, entities.RESOURCE, query, f"/articles/{id}/entities", scope)


@router.get(
    "/{id}/events", response_model=Page[EventModel], operation_id="listArticleEvents", summary="The events it covers"
)
async def list_events(
    request: Request, corpus: OpenCorpus, id: str, query: Annotated[EventsQuery, Query()]
) -> Response:
    """Give the events that an article covers."""
    scope = within_article(id, events.in_article(id))
    return await page(request, corpus, events.RESOURCE, query, f"/articles/{id}/events", scope)
