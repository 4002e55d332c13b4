"""`POST /extract`: the extractor over HTTP, in a process of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.main import create_app
from tests.corpus import filled
from tests.queries.conftest import Client

TEXT = "🙂 ‘Wij staan open voor overleg’, zei minister Anna Vos maandag in Helsinki."


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    with filled("sqlite", Path(tmp_path_factory.mktemp("extract"))) as settings:
        client = Client(create_app(settings))
        yield client
        client.close()


@pytest.mark.parametrize(
    ("unit", "encoding", "size"), [("codepoint", "utf-32-le", 4), ("utf16", "utf-16-le", 2), ("utf8", "utf-8", 1)]
)
def test_offsets_point_into_the_text_as_sent(service: Client, unit: str, encoding: str, size: int) -> None:
    body = {"text": TEXT, "published": "2018-07-17"}
    response = service.request("POST", f"/v1/extract?offsetUnit={unit}", json=body)
    assert response.status_code == 200, response.text
    [quote] = response.json()["quotes"]
    [span] = quote["spans"]
    raw = TEXT.encode(encoding)
    assert raw[span["start"] * size : span["end"] * size].decode(encoding) == "Wij staan open voor overleg"
    assert quote["speaker"]["name"] == "Anna Vos"
    assert response.json()["publishedWhen"]["edtf"] == "2018-07-17"
    assert response.headers["cache-control"] == "no-store"


BAD = [
    ({}, ["body.text"], "nothing to read"),
    ({"text": ""}, ["body.text"], "an empty text"),
    ({"text": "x", "published": "2018-13"}, ["body.published"], "no such month"),
    ({"text": "x", "language": "fr"}, ["body.language"], "French is not read"),
    ({"text": "x", "kind": "poem", "titel": "y"}, ["body.kind", "body.titel"], "both faults"),
    ({"text": "x" * 500_001}, ["body.text"], "too long"),
]


@pytest.mark.parametrize(("body", "locations", "why"), BAD, ids=[why for _, _, why in BAD])
def test_bad_input_is_named(service: Client, body: dict[str, str], locations: list[str], why: str) -> None:
    response = service.request("POST", "/v1/extract", json=body)
    assert response.status_code == 400, why
    assert sorted(error["location"] for error in response.json()["errors"]) == locations
