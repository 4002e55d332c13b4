"""Liveness and readiness, outside `/v1`."""

from typing import Annotated, Any, Protocol

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from app.errors import StoreUnusable
from app.routers.answers import PRIVATE, Answer
from app.routers.strict import StrictRoute
from app.schemas.health import Live, Ready

router = APIRouter(prefix="/health", route_class=StrictRoute, tags=["Health"])


class Readable(Protocol):
    """What readiness needs of a corpus."""

    async def readiness(self) -> Ready:
        """The state of the database, looked at now.

        Raises:
            StoreUnusable: it cannot be read; the detail goes to the log.
        """
        ...


def open_corpus(request: Request) -> Any:
    """The corpus that the application holds open.

    Raises:
        StoreUnusable: none is open.
    """
    corpus = getattr(request.app.state, "corpus", None)
    if corpus is None:
        raise StoreUnusable("No corpus is open.")
    return corpus


@router.get("/live", response_model=Live, operation_id="getLiveness")
async def live() -> Response:
    """Tell whether the process answers; nothing is read."""
    return Answer(b'{"status":"live"}', headers=(PRIVATE,))


@router.get("/ready", response_model=Ready, operation_id="getReadiness")
async def ready(corpus: Annotated[Readable, Depends(open_corpus)]) -> Response:
    """Tell whether the corpus can be read, and of which version the database is."""
    state = await corpus.readiness()
    return Answer(state.model_dump_json(by_alias=True).encode(), headers=(PRIVATE,))
