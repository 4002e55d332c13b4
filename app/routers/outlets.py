"""Who publishes."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from app.queries import outlets
from app.queries.outlets import OutletQuery, OutletsQuery
from app.routers.rendering import OpenCorpus, item, page
from app.routers.strict import StrictRoute
from app.schemas.common import Page
from app.schemas.outlets import OutletModel

router = APIRouter(route_class=StrictRoute, prefix="/outlets", tags=["Outlets"])


@router.get("", response_model=Page[OutletModel], operation_id="listOutlets", summary="Who publishes")
async def list_outlets(request: Request, corpus: OpenCorpus, query: Annotated[OutletsQuery, Query()]) -> Response:
    """Give the outlets that are known, with how many of their articles and quotes are here."""
    return await page(request, corpus, outlets.RESOURCE, query, "/outlets")


@router.get("/{id}", response_model=OutletModel, operation_id="getOutlet", summary="One outlet")
async def get_outlet(request: Request, corpus: OpenCorpus, id: str, query: Annotated[OutletQuery, Query()]) -> Response:
    """Give an outlet."""
    return await item(request, corpus, outlets.find_outlet(id, corpus.base), query, f"/outlets/{id}")
