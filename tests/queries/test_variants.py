"""The same utterance in another article, on both databases."""

from collections.abc import Iterator

import pytest

from app.main import create_app
from app.settings import Settings
from app.store.database import Database
from app.store.save import save_article
from app.store.submissions import OutletRef
from tests.conftest import KINDS
from tests.corpus import filled, named, of, said
from tests.factories import bare, submission
from tests.queries.conftest import Client

WORDINGS = {
    "2018-07-20": "‘De nieuwe sluis komt bij de haven’, zei Anna Vos. Ze vond dat ‘mooi’.",
    "2019-01-02": "‘Er komt een nieuwe sluis bij de oude haven’, zei Anna Vos. Dat vond ze ‘mooi’.",
}


@pytest.fixture(scope="module", params=KINDS)
def service(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    with filled(request.param, tmp_path_factory.mktemp("variants")) as settings:
        add_both_wordings(settings)
        client = Client(create_app(settings))
        yield client
        client.close()


def add_both_wordings(settings: Settings) -> None:
    database = Database(settings.database_url)
    for day, body in WORDINGS.items():
        findings = bare(
            body,
            published=day,
            entities=(of("anna-vos", named("Anna Vos", body)),),
            quotes=(
                said(body[1 : body.index("’")], body=body, by="anna-vos"),
                said("mooi", body=body, by="anna-vos"),
            ),
        )
        outlet = OutletRef(f"outlet-{day[:4]}", f"Krant van {day[:4]}")
        with database.writing() as session:
            save_article(session, submission(day, body=body, outlet=outlet, findings=findings))
    database.close()


def test_an_utterance_is_found_elsewhere(service: Client) -> None:
    asked = service.json("/v1/quotes?speaker=anna-vos&outlet=outlet-2018&sort=id")["items"][0]
    answer = service.json(asked["self"] + "/variants")
    assert answer["quote"] == asked
    [variant] = answer["items"]
    assert variant["quote"]["text"] == "Er komt een nieuwe sluis bij de oude haven"
    assert variant["similarity"] == 1.0
    assert [(step["op"], step["text"]) for step in variant["diff"]] == [
        ("delete", "De"),
        ("insert", "Er komt een"),
        ("equal", "nieuwe sluis"),
        ("delete", "komt"),
        ("equal", "bij de"),
        ("insert", "oude"),
        ("equal", "haven"),
    ]
    assert answer["firstSeen"]["edtf"] == "2018-07-20"
    assert answer["lastSeen"]["edtf"] == "2019-01-02"
    assert [outlet["id"] for outlet in answer["outlets"]] == ["outlet-2018", "outlet-2019"]
    assert answer["self"] == asked["self"] + "/variants"


def test_it_is_the_same_from_either_side(service: Client) -> None:
    again = service.json("/v1/quotes?speaker=anna-vos&outlet=outlet-2019&sort=id")["items"][0]
    answer = service.json(again["self"] + "/variants?offsetUnit=utf16")
    assert [variant["quote"]["text"] for variant in answer["items"]] == ["De nieuwe sluis komt bij de haven"]


def test_an_utterance_that_stands_once(service: Client) -> None:
    [quote] = service.json("/v1/quotes?status=unnamed")["items"]
    answer = service.json(quote["self"] + "/variants")
    assert answer["items"] == []
    assert answer["firstSeen"] is None


def test_a_quote_that_is_not_there(service: Client) -> None:
    assert service.get("/v1/quotes/q_0000000000000000_00000d/variants").status_code == 404
