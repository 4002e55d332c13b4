"""What happened, who was there and what was said."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from app.queries import articles, events, quotes
from app.queries.articles import ArticlesQuery
from app.queries.events import EventQuery, EventsQuery
from app.queries.quotes import QuotesQuery
from app.queries.scopes import within_event
from app.routers.rendering import OpenCorpus, item, page
from app.routers.strict import StrictRoute
from app.schemas.articles import ArticleModel
from app.schemas.common import Page
from app.schemas.events import EventModel
from app.schemas.quotes import QuoteModel

router = APIRouter(route_class=StrictRoute, prefix="/events", tags=["Events"])


@router.get("", response_model=Page[EventModel], operation_id="listEvents", summary="What happened, when and where")
async def list_events(request: Request, corpus: OpenCorpus, query: Annotated[EventsQuery, Query()]) -> Response:
    """Give the events that match all filters; `date`, `from` and `to` are when they happened."""
    return await page(request, corpus, events.RESOURCE, query, "/events")


@router.get("/{id}", response_model=EventModel, operation_id="getEvent", summary="One event")
async def get_event(request: Request, corpus: OpenCorpus, id: str, query: Annotated[EventQuery, Query()]) -> Response:
    """Give an event with its parts and the words that name it."""
    return await item(request, corpus, events.find_event(id, query, corpus.base), query, f"/events/{id}")


@router.get(
    "/{id}/articles", response_model=Page[ArticleModel], operation_id="listEventArticles", summary="Articles on it"
)
async def list_articles(
    request: Request, corpus: OpenCorpus, id: str, query: Annotated[ArticlesQuery, Query()]
) -> Response:
    """Give the articles that cover the event or a part of it."""
    scope = within_event(id, articles.covering)
    return await page(request, corpus, articles.RESOURCE, query, f"/events/{id}/articles", scope)


@router.get(
    "/{id}/quotes", response_model=Page[QuoteModel], operation_id="listEventQuotes", summary="What was said at it"
)
async def list_quotes(
    request: Request, corpus: OpenCorpus, id: str, query: Annotated[QuotesQuery, Query()]
) -> Response:
    """Give the quotes that were said at the event or a part of it."""
    scope = within_event(id, quotes.at_events)
    return await page(request, corpus, quotes.RESOURCE, query, f"/events/{id}/quotes", scope)
