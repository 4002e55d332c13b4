"""Every example of a parameter in the OpenAPI document can be run, and shows something."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from schemathesis.python.asgi import get_client

from tests.contract.document import served

pytestmark = pytest.mark.slow


def addresses(document: dict[str, Any]) -> Iterator[str]:
    """The address of each read with what it needs, and with each of its other examples."""
    for path, item in document["paths"].items():
        base = item.get("servers", document["servers"])[0]["url"].rstrip("/")
        parameters = item.get("get", {}).get("parameters", [])
        needed = {one["name"]: (one["in"], one["example"]) for one in parameters if one.get("required")}
        filled = base + path.format_map(
            {name: quote(text) for name, (place, text) in needed.items() if place == "path"}
        )
        query = [(name, value) for name, (place, value) in needed.items() if place == "query"]
        if "get" in item:
            yield address(filled, query)
        for one in parameters:
            for example in one.get("examples", {}).values():
                yield address(filled, [*query, *pairs(one, example["value"])])


def pairs(parameter: dict[str, Any], value: Any) -> list[tuple[str, str]]:
    """A parameter as it is written in a query string."""
    texts = [
        str(one).lower() if isinstance(one, bool) else str(one)
        for one in (value if isinstance(value, list) else [value])
    ]
    return [(parameter["name"], text) for text in (texts if parameter.get("explode", True) else [",".join(texts)])]


def address(path: str, query: list[tuple[str, str]]) -> str:
    return f"{path}?{urlencode(query, safe=',/:')}" if query else path


@pytest.mark.parametrize("asked", list(addresses(json.loads(served()))))
def test_example_shows_something(asked: str, api: Any) -> None:
    with get_client(api) as client:
        answer = client.get(asked)
    assert answer.status_code == 200, answer.text
    path, _, query = asked.partition("?")
    # A filter within something may ask too much at once, and few quotes are told twice.
    may_be_empty = (path.count("/") > 3 and query) or path.endswith("/variants")
    if "items" in (found := answer.json()) and not may_be_empty:
        assert found["items"], answer.text
