"""Every real operation against input of every wrong kind, over an empty corpus: a 4xx with its reason, never a 5xx."""

import itertools
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from app.main import Application, create_app
from app.settings import Settings
from app.store.database import Database
from tests.routers.raw import ask

WRONG_TEXTS = [b"", b"%00", b"%", b"%zz", b"%ff", b"%ED%A0%80", b"\x80", b"a%0d%0ab", b"%C2%85"]
WRONG_VALUES = {
    "integer": [b"0", b"-1", b"1.0", b"1e1", b"9007199254740992", b"9" * 400, b"nan", b"+1", b"0x1", b"101"],
    "number": [b"nan", b"inf", b"1e999", b"-1", b"2", b"0,5", b"9" * 400],
    "boolean": [b"1", b"yes", b"True", b"null"],
    "edtf": [b"2018-13", b"2018-02-30", b"20180716", b"yesterday", b"2018-07-16T00:00", b"0", b"9" * 64, b"2019/2018"],
    "cursor": [b"x", b"AAAA.AAAA", b"WyJuIiwiMjAxOC0wNyJd.0aB3", b"." * 100, b"%F0%9F%98%80", b"=" * 900],
    "enum": [b"nothing", b"JSON%20", b"-"],
}
ODD_TEXTS = [  # these may be right; whatever they mean, they are answered
    b"%27%20OR%201%3D1--",
    b"%22",
    b"%22%22",
    b"-",
    b"*",
    b"%25_%25",
    b"NEAR%28a%2Cb%29",
    b"a%20AND%20NOT",
    b"%28%28%28%28",
    b"%F0%9F%98%80",
    b"e%CC%81" * 60,
    b"a%C2%A0%E2%80%8B%EF%BB%BFb",
    b"%EF%BF%BF",
    b"%E2%80%AE",
    b"x" * 250,
    b"1" * 250,
    b"%2Fetc%2Fpasswd",
    b"..%2F..%2F",
]
IDS = [b"nothing", b"q_0", b"a_0", b"Q1", b"a" * 200, b"-1", b"0", b"NULL", b"a.b~c:d_e-f"]


@pytest.fixture
async def app(database: Database) -> AsyncIterator[Application]:
    url = database.url.render_as_string(hide_password=False)
    made = create_app(Settings(_env_file=None, database_url=url, log_level="error"))
    async with made.router.lifespan_context(made):
        yield made


def operations(app: Application) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in app.openapi()["paths"].items():
        base = "" if "servers" in item else "/v1"
        for method in ("get", "post", "put", "patch", "delete"):
            if method in item:
                yield method.upper(), base + path, item[method]


def required(operation: dict[str, Any], without: str = "") -> bytes:
    """What the query cannot do without."""
    return b"".join(
        f"&{parameter['name']}={parameter['example']}".encode()
        for parameter in operation.get("parameters", [])
        if parameter["in"] == "query" and parameter.get("required") and parameter["name"] != without
    )


def kind(parameter: dict[str, Any]) -> str:
    schema = parameter["schema"]
    inner = schema.get("items", schema)
    if "enum" in inner or "const" in inner:
        return "enum"
    found: str = inner.get("format") or inner["type"]
    return found


def wrong_queries(operation: dict[str, Any]) -> Iterator[tuple[str, bytes]]:
    """A query string with one fault, and where it is."""
    yield "query.nothingLikeIt", b"nothingLikeIt=1" + required(operation)
    yield "query", b"%FF=1" + required(operation)
    for parameter in operation.get("parameters", []):
        if parameter["in"] != "query":
            continue
        name = parameter["name"].encode()
        for value in [*WRONG_TEXTS, *WRONG_VALUES.get(kind(parameter), [])]:
            yield f"query.{name.decode()}", name + b"=" + value + required(operation, name.decode())
        if not parameter.get("explode"):
            yield f"query.{name.decode()}", name + b"=a&" + name + b"=b" + required(operation, name.decode())


@pytest.mark.anyio
async def test_wrong_queries_are_refused_with_their_reason(app: Application) -> None:
    tried = 0
    for (method, path, operation), target_id in itertools.product(operations(app), [b"nothing"]):
        if method != "GET":
            continue
        for location, query in wrong_queries(operation):
            target = path.replace("{id}", target_id.decode()).encode() + b"?" + query
            answer = await ask(app, target)
            if answer.status == 404 and "{id}" in path and b"cursor=" in query:
                continue  # who walks a list that is not there is told so first
            assert answer.status == 400, (target, answer.body)
            assert any(fault["location"].startswith(location) for fault in answer.json["errors"]), (target, answer.body)
            tried += 1
    assert tried > 100


@pytest.mark.anyio
async def test_odd_texts_are_answered(app: Application) -> None:
    for method, path, operation in operations(app):
        names = [p["name"] for p in operation.get("parameters", []) if p["in"] == "query" and kind(p) == "string"]
        if method != "GET":
            continue
        for name, text in itertools.product(names, ODD_TEXTS):
            target = path.replace("{id}", "x").encode() + b"?" + name.encode() + b"=" + text + required(operation, name)
            answer = await ask(app, target)
            assert answer.status in {200, 400, 404}, (target, answer.body)


@pytest.mark.anyio
async def test_ids_that_nobody_has_are_not_found(app: Application) -> None:
    for method, path, operation in operations(app):
        if "{id}" not in path or method != "GET":
            continue
        for value in IDS:
            target = path.encode().replace(b"{id}", value) + b"?" + required(operation)[1:]
            answer = await ask(app, target)
            assert answer.status == 404, (target, answer.body)


@pytest.mark.anyio
async def test_every_address_knows_its_methods(app: Application) -> None:
    for method, path, _ in operations(app):
        target = path.replace("{id}", "x").encode()
        possible = await ask(app, target, method="OPTIONS")
        assert possible.status == 204
        allowed = set(possible.headers["allow"].split(", "))
        assert method in allowed
        for other in {"GET", "POST", "PUT", "PATCH", "DELETE", "TRACE"} - allowed:
            refused = await ask(app, target, method=other)
            assert (refused.status, refused.headers["allow"]) == (405, possible.headers["allow"])
        assert (await ask(app, target + b"/")).status == 404
