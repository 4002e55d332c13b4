"""One small resource, declared the way every resource is, and what its clients see."""

from typing import Annotated, Literal

import httpx
import pytest
from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field
from starlette.requests import Request
from starlette.responses import Response

from app.main import create_app
from app.routers.answers import PUBLIC, Answer, unchanged
from app.routers.strict import StrictRoute, signature_of
from app.schemas.parameters import CommaSeparated
from app.settings import Settings

router = APIRouter(route_class=StrictRoute, tags=["Remarks"])


class RemarksQuery(BaseModel):
    """What a list of remarks can be asked."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    limit: int = Field(default=20, ge=1, le=100, description="How many.", examples=[5])
    min_confidence: float | None = Field(default=None, alias="minConfidence", ge=0, le=1)
    entity: tuple[str, ...] = Field(default=(), description="Repeat for all of them.")
    include: Annotated[tuple[Literal["quotes", "events"], ...], CommaSeparated()] = ()
    count: bool = False


class Remark(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str


@router.get("/remarks", response_model=RemarksQuery)
async def remarks(query: Annotated[RemarksQuery, Query()]) -> Response:
    """List remarks."""
    return Answer(query.model_dump_json(by_alias=True).encode())


@router.get("/remarks/{id}", response_model=Remark)
async def remark(id: str, request: Request) -> Response:
    """One remark."""
    headers = ((b"etag", b'"7"'), PUBLIC)
    return unchanged(request, b'"7"', headers) or Answer(b'{"text":"%s"}' % id.encode(), headers=headers)


@router.post("/remarks", response_model=Remark)
async def add(body: Remark) -> Response:
    """Send a remark back."""
    return Answer(body.model_dump_json().encode(), headers=())


@pytest.fixture(scope="module")
def client() -> httpx.AsyncClient:
    app = create_app(Settings(log_level="error"), resources=[router])
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", {"limit": 20, "minConfidence": None, "entity": [], "include": [], "count": False}),
        ("limit=5&count=true&minConfidence=0.5", {"limit": 5, "count": True, "minConfidence": 0.5}),
        ("entity=nato&entity=co%C3%B6peratie+a", {"entity": ["nato", "coöperatie a"]}),
        ("include=quotes,events", {"include": ["quotes", "events"]}),
    ],
)
async def test_query_reaches_the_endpoint(client: httpx.AsyncClient, query: str, expected: dict[str, object]) -> None:
    response = await client.get(f"/v1/remarks?{query}")
    assert response.status_code == 200
    assert expected.items() <= response.json().items()


@pytest.mark.anyio
async def test_a_tag_that_is_known_gives_304(client: httpx.AsyncClient) -> None:
    response = await client.get("/v1/remarks/q_1", headers={"if-none-match": 'W/"6", "7-gzip"'})
    assert (response.status_code, response.headers["etag"], response.content) == (304, '"7-gzip"', b"")
    assert response.headers["api-version"]


@pytest.mark.anyio
async def test_body_reaches_the_endpoint(client: httpx.AsyncClient) -> None:
    response = await client.post("/v1/remarks", json={"text": "é"})
    assert response.json() == {"text": "é"}


def test_a_signature_that_asks_for_more_is_refused_when_it_is_declared() -> None:
    async def endpoint(limit: int) -> Response:
        return Answer(b"%d" % limit)

    with pytest.raises(TypeError, match="limit is neither"):
        signature_of(endpoint, set())
