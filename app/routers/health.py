"""Liveness and readiness, outside `/v1`."""

from typing import Annotated, Any, Literal, Protocol

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from app.errors import StoreUnusable
from app.routers.answers import PRIVATE, Answer
from app.routers.strict import StrictRoute

router = APIRouter(prefix="/health", route_class=StrictRoute, tags=["Health"])


class Live(BaseModel):
    """The process answers."""

    model_config = ConfigDict(frozen=True)

    status: Literal["live"] = Field(default="live", description="Always `live`.")


class Ready(BaseModel):
    """The corpus can be read."""

    model_config = ConfigDict(frozen=True)

    status: Literal["ready"] = Field(default="ready", description="Always `ready`; what is not ready answers 503.")
    database: str = Field(description="Which database keeps the corpus.", examples=["sqlite"])
    library: str = Field(description="The version of its library or server.", examples=["3.51.3"])
    migration: str = Field(description="The migration that the database is at.", examples=["0001"])
    search: bool = Field(description="Whether the full-text index is there.", examples=[True])


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
    """Tell whether the corpus can be read: database, migration, full-text index."""
    state = await corpus.readiness()
    return Answer(state.model_dump_json(by_alias=True).encode(), headers=(PRIVATE,))
