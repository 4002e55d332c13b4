"""A small resource that is declared the way every resource is; the tests of this folder ask it."""

import contextlib
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Security
from fastapi.security import APIKeyHeader
from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response, StreamingResponse

from app.errors import DateInvalid, QueryTimeout, StoreUnusable
from app.extraction.partial_dates import parse_edtf
from app.main import Application, create_app
from app.routers.answers import PUBLIC, Answer, unchanged
from app.routers.strict import StrictRoute
from app.schemas.parameters import CommaSeparated
from app.settings import Settings

router = APIRouter(route_class=StrictRoute, tags=["Quotes"])


class Key(APIKeyHeader):
    """Refuses before anything of the body is read."""

    async def __call__(self, request: HTTPConnection) -> str:
        if request.headers.get("x-api-key") != "sesame":
            raise StoreUnusable("stands for a refusal")
        return "sesame"


EditorKey = Annotated[str, Security(Key(name="X-Api-Key"))]


def _date(value: str) -> str:
    try:
        parse_edtf(value)
    except DateInvalid as error:
        raise ValueError(error.reason) from None
    return value


class RemarksQuery(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    limit: int = Field(default=20, ge=1, le=100, description="How many.", examples=[5])
    page_number: int | None = Field(default=None, alias="pageNumber", description="Any integer.")
    min_confidence: float | None = Field(default=None, alias="minConfidence", ge=0, le=1, description="At least.")
    entity: tuple[str, ...] = Field(default=(), description="Repeat for all of them.")
    include: Annotated[tuple[Literal["quotes", "events"], ...], CommaSeparated()] = Field(
        default=(), description="Parts."
    )
    count: bool = Field(default=False, description="Whether to count.")
    q: Annotated[str, Field(max_length=256)] | None = Field(default=None, description="Words.")
    date: Annotated[str, AfterValidator(_date)] | None = Field(default=None, description="A date.")
    format: Literal["json"] = Field(default="json", description="The format.")


class Remark(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str = Field(max_length=100_000)
    stars: int | None = None
    labels: dict[str, list[str]] = {}


@router.get("/remarks", response_model=RemarksQuery)
async def remarks(query: Annotated[RemarksQuery, Query()]) -> Response:
    """List remarks."""
    return Answer(query.model_dump_json(by_alias=True).encode())


@router.get("/remarks/latest", response_model=Remark)
async def latest() -> Response:
    """The latest."""
    return Answer(b'{"text":"latest"}')


@router.get("/remarks/{id}", response_model=Remark)
async def remark(id: str, request: Request) -> Response:
    """One remark."""
    headers = ((b"etag", b'"7"'), PUBLIC)
    return unchanged(request, b'"7"', headers) or Answer(b'{"text":"%s"}' % id.encode(), headers=headers)


@router.post("/remarks", response_model=Remark)
async def add(body: Remark, query: Annotated[RemarksQuery, Query()]) -> Response:
    """Send a remark back."""
    return Answer(body.model_dump_json().encode(), headers=(), status=200 + query.limit - 20)


@router.put("/remarks/{id}", response_model=Remark)
async def replace(id: str, body: Remark, key: EditorKey) -> Response:
    """Replace one."""
    return Answer(b'{"text":"%s"}' % (id + key + body.text).encode())


@router.get("/long", response_model=Remark)
async def long() -> Response:
    """A body that is worth compressing."""
    return Answer(b'{"text":"%s"}' % (b"verkiezing " * 1_000), headers=((b"etag", b'"long"'), PUBLIC))


@router.get("/streamed", response_model=Remark)
async def streamed() -> Response:
    """A body in parts."""
    return StreamingResponse(iter([b"[", b"]"]), media_type="application/json")


@router.get("/broken", response_model=Remark)
async def broken() -> Response:
    """Fail in a way that nobody expected."""
    raise RuntimeError("the password is swordfish")


@router.get("/timeout", response_model=Remark)
async def timeout() -> Response:
    """Take too long."""
    raise QueryTimeout("SELECT secret took 1.3 s", retry_after=2)


def application(log_level: str = "error", log_format: Literal["json", "console"] = "json") -> Application:
    settings = Settings(log_level=log_level, log_format=log_format, body_seconds=0.2, max_body_bytes=10_000)
    return create_app(settings, open_corpus=lambda _: contextlib.nullcontext(), resources=[router])
