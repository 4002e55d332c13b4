"""How an endpoint is declared, and that its declaration reaches its clients."""

from typing import Annotated

import orjson
import pytest
from fastapi import APIRouter, Depends, Query
from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import Response

from app.main import create_app
from app.routers.answers import Answer
from app.routers.openapi import strict_routes
from app.routers.strict import StrictRoute, signature_of
from app.settings import Settings
from tests.routers.raw import ask
from tests.routers.resource import application

APP = application()


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (b"", {"limit": 20, "minConfidence": None, "entity": [], "include": [], "count": False}),
        (b"limit=5&count=true&minConfidence=0.5", {"limit": 5, "count": True, "minConfidence": 0.5}),
        (b"entity=nato&entity=co%C3%B6peratie+a", {"entity": ["nato", "coöperatie a"]}),
        (b"include=quotes,events", {"include": ["quotes", "events"]}),
        (b"date=2018-07-10/2018-07-20", {"date": "2018-07-10/2018-07-20"}),
    ],
)
async def test_query_reaches_the_endpoint(query: bytes, expected: dict[str, object]) -> None:
    answer = await ask(APP, b"/v1/remarks?" + query)
    assert answer.status == 200
    assert expected.items() <= answer.json.items()


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("target", "text"),
    [
        (b"/v1/remarks/q_1", "q_1"),
        (b"/v1/remarks/latest", "latest"),
        (b"/v1/rem%61rks/%6Catest", "latest"),
        (b"/v1/remarks/%71_1", "q_1"),
    ],
)
async def test_path_reaches_the_endpoint_and_a_fixed_name_goes_first(target: bytes, text: str) -> None:
    assert (await ask(APP, target)).json == {"text": text}


@pytest.mark.anyio
async def test_body_reaches_the_endpoint() -> None:
    body = '\ufeff{"text": "é"}'.encode()
    answer = await ask(APP, b"/v1/remarks", method="POST", headers={"content-type": "application/json"}, body=body)
    assert answer.json["text"] == "é"


class Loose(BaseModel):
    limit: int = 1


async def takes_a_bare_parameter(limit: int) -> Response:
    return Answer(b"%d" % limit)


async def takes_two_bodies(first: Loose, second: Loose) -> Response:
    return Answer(f"{first}{second}".encode())


def is_not_async(request: Request) -> Response:
    return Answer(str(request).encode())


async def depends_on_what_depends(
    value: Annotated[str, Depends(lambda request, other: f"{request}{other}")],
) -> Response:
    return Answer(value.encode())


@pytest.mark.parametrize("endpoint", [takes_a_bare_parameter, takes_two_bodies, is_not_async, depends_on_what_depends])
def test_a_signature_that_asks_for_more_is_refused_when_it_is_declared(endpoint: object) -> None:
    with pytest.raises(TypeError):
        signature_of(endpoint, set())  # type: ignore[arg-type]


def test_a_query_model_that_could_be_changed_or_ignores_names_is_refused_when_it_is_declared() -> None:
    router = APIRouter(route_class=StrictRoute)

    async def endpoint(query: Annotated[Loose, Query()]) -> Response:
        return Answer(str(query).encode())

    with pytest.raises(TypeError, match="must be frozen"):
        router.get("/loose")(endpoint)


def test_dependencies_that_would_not_run_are_refused_at_start() -> None:
    inner, outer = APIRouter(route_class=StrictRoute), APIRouter()

    @inner.get("/open")
    async def endpoint() -> Response:
        return Answer(b"{}")

    outer.include_router(inner, dependencies=[Depends(lambda request: request)])
    with pytest.raises(TypeError, match="route itself"):
        strict_routes(create_app(Settings(), resources=[outer]))


def test_the_document_says_what_the_route_does() -> None:
    document = APP.openapi()
    listing, adding = document["paths"]["/remarks"]["get"], document["paths"]["/remarks"]["post"]
    parameters = {parameter["name"]: parameter for parameter in listing["parameters"]}
    assert parameters["limit"]["schema"] == {
        "type": "integer",
        "minimum": 1,
        "maximum": 100,
        "default": 20,
    }
    assert parameters["limit"]["examples"] == {"5": {"value": 5}}
    assert parameters["minConfidence"]["schema"]["type"] == "number"
    assert (parameters["include"]["explode"], parameters["entity"]["explode"]) == (False, True)
    assert set(listing["responses"]) == {"200", "304", "400", "406", "414", "503"}
    assert set(adding["responses"]) == {"200", "400", "406", "413", "414", "415", "503"}
    assert "401" in document["paths"]["/remarks/{id}"]["put"]["responses"]
    assert document["paths"]["/remarks/{id}"]["put"]["security"]
    assert document["servers"][0]["url"] == "/v1"
    assert document["paths"]["/health/live"]["servers"][0]["url"] == "/"
    assert b"422" not in orjson.dumps(document)
