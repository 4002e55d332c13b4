"""Single items, embedded parts, chosen members, offsets, and what an answer says about the filters."""

import hashlib
from typing import Any

import pytest
from pydantic import BaseModel

from app.schemas.articles import ArticleModel
from app.schemas.common import Page
from app.schemas.entities import Candidates, EntityModel, MentionModel, SpeakerCounts
from app.schemas.events import EventModel
from app.schemas.outlets import OutletModel
from app.schemas.quotes import QuoteModel
from tests.corpus import SUMMIT
from tests.queries.conftest import Client

UNITS = {"codepoint": ("utf-32-le", 4), "utf16": ("utf-16-le", 2), "utf8": ("utf-8", 1)}


def article(api: Client, title: str) -> Any:
    """The article with this title, in full."""
    [found] = [item for item in api.json("/v1/articles?limit=100")["items"] if item["title"] == title]
    return api.json(found["self"])


def cut(body: str, span: Any, unit: str) -> str:
    """The part of a body at a span that counts in a unit."""
    encoding, size = UNITS[unit]
    return body.encode(encoding)[span["start"] * size : span["end"] * size].decode(encoding)


@pytest.mark.parametrize("unit", UNITS)
def test_every_span_is_its_text_in_every_unit(api: Client, unit: str) -> None:
    bodies = {item["id"]: item["body"] for item in api.walk("/v1/articles?include=body")}
    for quote in api.walk(f"/v1/quotes?offsetUnit={unit}"):
        body = bodies[quote["article"]["id"]]
        assert " ".join(cut(body, span, unit) for span in quote["spans"]) == quote["text"]
        for part in (quote["speakerMention"], quote["cue"]):
            assert part is None or cut(body, part, unit) == part["text"]
    for entity in api.walk("/v1/entities"):
        for mention in api.walk(f"/v1/entities/{entity['id']}/mentions?offsetUnit={unit}"):
            assert cut(bodies[mention["article"]["id"]], mention, unit) == mention["text"]


@pytest.mark.parametrize("unit", UNITS)
def test_an_article_in_full(api: Client, unit: str) -> None:
    found = api.json(article(api, "Liveblog Veentop")["self"] + f"?include=quotes,entities,events&offsetUnit={unit}")
    assert hashlib.sha256(found["body"].encode()).hexdigest() == found["textSha256"]
    assert [(post["ordinal"], post["heading"], post["time"]) for post in found["posts"]] == [
        (1, "‘Geen geheimen’", "15:30"),
        (2, "Aankomst", None),
    ]
    for post in found["posts"]:
        assert cut(found["body"], post["headingSpan"], unit) == post["heading"]
        assert cut(found["body"], post["span"], unit).startswith(f"{post['ordinal']}. ")
    assert [cut(found["body"], quote["spans"][0], unit) for quote in found["quotes"]] == [
        quote["text"] for quote in found["quotes"]
    ]
    assert [quote["post"] for quote in found["quotes"]] == [post["id"] for post in found["posts"]]
    assert {entity["id"] for entity in found["entities"]} == {"anna-vos", "bram-vos", "veenland"}
    assert [event["id"] for event in found["events"]] == ["fen-press-conference-2018"]


def test_a_quote_in_full(api: Client) -> None:
    [listed] = api.json("/v1/quotes?addressee=bram-vos")["items"]
    assert "before" not in listed
    quote = api.json(listed["self"])
    assert quote["before"] == "Anna Vos opende de top."
    assert quote["after"] == "Volgens Vos duurt de top twee dagen."
    assert quote["speaker"] == {"id": "anna-vos", "name": "Anna Vos", "type": "person", "wikidata": "Q101"}
    assert quote["about"] == [{"id": "bram-vos", "name": "Bram Vos"}, {"id": "veenland", "name": "Veenland"}]
    assert quote["event"] == {"id": "fen-summit-2018", "name": "Veentop"}
    assert quote["saidWhen"] == {
        "edtf": "2018-07-15",
        "earliest": "2018-07-15",
        "latest": "2018-07-15",
        "precision": "day",
        "text": "zondag",
    }
    assert quote["publishedWhen"]["edtf"] == "2018-07"
    assert quote["article"]["outlet"] == "de-veenbode"
    assert api.json("/v1/quotes?addressee=bram-vos&include=context")["items"] == [quote]


def test_who_may_have_said_it(api: Client) -> None:
    [ambiguous] = api.json("/v1/quotes?status=ambiguous")["items"]
    assert ambiguous["speaker"] is None
    assert [each["id"] for each in ambiguous["candidates"]] == ["anna-vos", "bram-vos"]
    [unnamed] = api.json("/v1/quotes?status=unnamed")["items"]
    assert unnamed["speakerMention"]["text"] == "Een woordvoerder"
    [group] = api.json("/v1/quotes?speaker=leaders")["items"]
    assert [each["id"] for each in group["speaker"]["members"]] == ["anna-vos", "bram-vos"]


def test_an_entity_in_full(api: Client) -> None:
    entity = api.json("/v1/entities/anna-vos")
    assert entity["labels"] == {"nl": "Anna Vos", "en": "Anna Fox"}
    assert entity["aliases"] == ["Vosje"]
    assert entity["country"] == {"id": "veenland", "name": "Veenland"}
    assert [(role["title"], role["of"]["id"], role["when"]["edtf"]) for role in entity["roles"]] == [
        ("minister van Financiën", "veenland", "2015/2018-06"),
        ("premier", "veenland", "2018-06-20/.."),
    ]
    listed = api.json("/v1/entities?type=person&include=aliases,roles,details&sort=name")["items"]
    assert listed[0] == entity


def test_an_event_in_full(api: Client) -> None:
    event = api.json("/v1/events/fen-summit-2018")
    assert event["when"]["edtf"] == "2018-07-15/2018-07-16"
    assert [(each["entity"]["id"], each["role"]) for each in event["participants"]] == [
        ("anna-vos", "host"),
        ("bram-vos", "participant"),
    ]
    assert event["parts"] == [{"id": "fen-press-conference-2018", "name": "Persconferentie na de Veentop"}]
    [evidence] = event["evidence"]
    assert [cut(SUMMIT, span, "codepoint") for span in evidence["spans"]] == ["de top"]
    assert api.json("/v1/events/fen-press-conference-2018")["partOf"]["id"] == "fen-summit-2018"
    for found in api.json("/v1/events")["items"]:
        assert found["quoteCount"] == len(api.walk(f"/v1/events/{found['id']}/quotes"))


RESOLVED = [
    ("name=anna-vos", [("anna-vos", "id")], "slug"),
    ("name=q102", [("bram-vos", "id")], "Wikidata id"),
    ("name=Vosje", [("anna-vos", "alias")], "alias"),
    ("name=vos", [("bram-vos", "surname"), ("anna-vos", "surname")], "surname; most named first"),
    ("name=Veenlander", [("veenland", "demonym")], "demonym"),
    ("name=de+Veenlandse+premier&date=2018-07", [("anna-vos", "role at date")], "office by adjective"),
    ("name=premier+van+Veenland&date=2018-07", [("anna-vos", "role at date")], "office by name"),
    ("name=de+premier&date=2017", [], "nobody yet"),
    ("name=premier", [("anna-vos", "role")], "whenever"),
    ("name=Veenland&type=person", [], "type"),
]


@pytest.mark.parametrize(("query", "found", "why"), RESOLVED, ids=[query for query, _, _ in RESOLVED])
def test_resolve(api: Client, query: str, found: list[tuple[str, str]], why: str) -> None:
    answer = api.json(f"/v1/entities/resolve?{query}")
    assert [(each["entity"]["id"], each["reason"]) for each in answer["items"]] == found, why


def test_a_name_that_is_unknown_is_explained(api: Client) -> None:
    page = api.json("/v1/quotes?speaker=Anna+Vso&event=fen-sumit-2018&outlet=de-veenbodde")
    assert page["items"] == []
    assert page["hints"] == [
        {"parameter": "speaker", "value": "Anna Vso", "didYouMean": ["anna-vos"]},
        {"parameter": "event", "value": "fen-sumit-2018", "didYouMean": ["fen-summit-2018"]},
        {"parameter": "outlet", "value": "de-veenbodde", "didYouMean": ["de-veenbode"]},
    ]


@pytest.mark.parametrize("name", ["quotes", "events"])
def test_an_article_that_is_not_here_is_explained(api: Client, name: str) -> None:
    page = api.json(f"/v1/{name}?article=a_0000000000000000")
    assert page["items"] == []
    assert page["hints"] == [{"parameter": "article", "value": "a_0000000000000000", "didYouMean": []}]


def test_a_name_in_a_filter_is_explained(api: Client) -> None:
    page = api.json("/v1/quotes?speaker=Vos&about=veenland")
    assert page["meta"] == {"filters": [{"parameter": "speaker", "value": "Vos", "ids": ["anna-vos", "bram-vos"]}]}


def test_members_are_chosen(api: Client) -> None:
    [item] = api.json("/v1/quotes?fields=text,id&addressee=bram-vos")["items"]
    assert list(item) == ["text", "id"]
    assert list(api.json("/v1/entities/anna-vos?fields=name")) == ["name"]


MODELS: list[tuple[str, type[BaseModel]]] = [
    ("/v1/quotes?limit=100&count=true&include=context", Page[QuoteModel]),
    ("/v1/quotes?speaker=nobody", Page[QuoteModel]),
    ("/v1/quotes?speaker=vos", Page[QuoteModel]),
    ("/v1/articles?limit=100&include=body,quotes,entities,events,posts", Page[ArticleModel]),
    ("/v1/entities?limit=100&include=aliases,roles,details", Page[EntityModel]),
    ("/v1/speakers", Page[SpeakerCounts]),
    ("/v1/events", Page[EventModel]),
    ("/v1/events/fen-summit-2018", EventModel),
    ("/v1/outlets", Page[OutletModel]),
    ("/v1/outlets/de-veenbode", OutletModel),
    ("/v1/entities/bram-vos/mentions", Page[MentionModel]),
    ("/v1/entities/resolve?name=vos", Candidates),
]


@pytest.mark.parametrize(("address", "model"), MODELS, ids=[address for address, _ in MODELS])
def test_answers_are_what_is_documented(api: Client, address: str, model: type[BaseModel]) -> None:
    answer = api.json(address)
    written = model.model_validate(answer).model_dump(by_alias=True, exclude_unset=True)
    assert written == answer
