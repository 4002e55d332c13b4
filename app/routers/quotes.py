"""Who said what."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from app.queries import quotes
from app.queries.quotes import QuoteQuery, QuotesQuery
from app.queries.variants import VariantsQuery, find_variants
from app.routers.rendering import OpenCorpus, item, page
from app.routers.strict import StrictRoute
from app.schemas.common import Page
from app.schemas.quotes import QuoteModel
from app.schemas.variants import VariantsModel

router = APIRouter(route_class=StrictRoute, tags=["Quotes"])


@router.get("/quotes", response_model=Page[QuoteModel], operation_id="listQuotes", summary="Who said what")
async def list_quotes(request: Request, corpus: OpenCorpus, query: Annotated[QuotesQuery, Query()]) -> Response:
    """Give the quotes that match all filters."""
    return await page(request, corpus, quotes.RESOURCE, query, "/quotes")


@router.get("/quotes/{id}", response_model=QuoteModel, operation_id="getQuote", summary="One quote")
async def get_quote(request: Request, corpus: OpenCorpus, id: str, query: Annotated[QuoteQuery, Query()]) -> Response:
    """Give a quote with the sentences around it."""
    find = quotes.find_quote(id, query, corpus.base)
    return await item(request, corpus, find, query, f"/quotes/{id}", quotes.find_change(id))


@router.get(
    "/quotes/{id}/variants",
    response_model=VariantsModel,
    operation_id="listQuoteVariants",
    summary="The same utterance elsewhere",
)
async def list_variants(
    request: Request, corpus: OpenCorpus, id: str, query: Annotated[VariantsQuery, Query()]
) -> Response:
    """Give the quotes that are the same utterance in other articles, posts or words, with a word diff."""
    path = f"/quotes/{id}/variants"
    find = find_variants(id, query, corpus.base, corpus.ask(query, path).address)
    return await item(request, corpus, find, query, path, at_length=True)
