"""What each list gives for each filter, and how a walk through it goes."""

from typing import Any

import pytest

from app.queries import articles
from tests.queries.conftest import Client

QUOTES = [
    # address, texts in order, why
    ("speaker=anna-vos", ["Er zijn geen geheimen in Veenland", "Het wordt een lange dag"], "slug; newest first"),
    ("speaker=Q101&sort=published", ["Het wordt een lange dag", "Er zijn geen geheimen in Veenland"], "Wikidata id"),
    ("speaker=ANNA%20VOS&kind=direct&limit=1", ["Er zijn geen geheimen in Veenland"], "name, in any case"),
    ("speaker=Caf%C3%A9+Zuid", ["Koffie is gratis"], "with diacritics"),
    ("speaker=cafe+zuid", ["Koffie is gratis"], "without diacritics"),
    ("speaker=vosje", ["Er zijn geen geheimen in Veenland", "Het wordt een lange dag"], "alias"),
    (
        "speaker=vos&from=2018",
        ["Er zijn geen geheimen in Veenland", "hij te laat was", "Het wordt een lange dag"],
        "a surname of two means both",
    ),
    ("speaker=leaders", ["Wij houden vol"], "a group"),
    ("about=veenland", ["Er zijn geen geheimen in Veenland", "Het wordt een lange dag", "Wij houden vol"], "about"),
    ("about=veenland&speaker=leaders", ["Wij houden vol"], "both"),
    ("about=vos", ["hij te laat was", "Het wordt een lange dag"], "about one of two namesakes"),
    ("addressee=bram-vos", ["Het wordt een lange dag"], "addressee"),
    ("event=fen-press-conference-2018", ["Er zijn geen geheimen in Veenland"], "at the event"),
    ("event=fen-summit-2018", ["Er zijn geen geheimen in Veenland", "Het wordt een lange dag"], "or a part of it"),
    ("event=top+van+duinstad&speaker=vosje&limit=1", ["Er zijn geen geheimen in Veenland"], "an event by alias"),
    ("outlet=veenbode&speaker=bram-vos", [], "part of an outlet's name is not its name"),
    ("outlet=De+Veenbode&speaker=bram-vos", ["hij te laat was"], "outlet by name"),
    ("outlet=bode+van+veenland&speaker=bram-vos", ["hij te laat was"], "outlet by alias"),
    ("date=2018-07-16&kind=indirect", ["hij te laat was", "duurt de top twee dagen"], "a month overlaps its day"),
    ("date=2018-07-16&dateMatch=within&kind=indirect", ["hij te laat was"], "but does not lie within it"),
    ("date=2001/2003", ["Dit is jaar 2003", "Dit is jaar 2002", "Dit is jaar 2001"], "an interval"),
    ("date=../2001", ["Dit is jaar 2001"], "open at the start; the undated match no date"),
    ("from=2008-06&to=2009-01-01", ["Dit is jaar 2009", "Dit is jaar 2008"], "from and to overlap at their edges"),
    ("from=2009&to=2001", [], "days in the wrong order match nothing"),
    ("kind=partial", ["normaal"], "kind"),
    ("polarity=denied", ["hij te laat was"], "polarity"),
    ("cue=ontkennen", ["hij te laat was"], "cue by lemma"),
    ("cue=volgens", ["duurt de top twee dagen"], "cue as printed at the start of a sentence"),
    ("stance=denying", ["hij te laat was"], "stance"),
    ("status=ambiguous", ["duurt de top twee dagen"], "status"),
    ("status=unnamed", ["normaal"], "unnamed"),
    ("minConfidence=0.95", ["Het wordt een lange dag"], "confidence"),
    ("language=fr", [], "language"),
]


@pytest.mark.parametrize(("query", "texts", "why"), QUOTES, ids=[query for query, _, _ in QUOTES])
def test_quotes(api: Client, query: str, texts: list[str], why: str) -> None:
    assert [item["text"] for item in api.json(f"/v1/quotes?{query}")["items"]] == texts, why


OTHERS = [
    ("/v1/articles?kind=liveblog", ["Liveblog Veentop"], "kind"),
    ("/v1/articles?date=2018-07", ["Liveblog Veentop", "Lange dag op de Veentop"], "date"),
    ("/v1/articles?speaker=anna-vos", ["Liveblog Veentop", "Lange dag op de Veentop"], "speaker"),
    ("/v1/articles?entity=anna-vos&entity=veenland", ["Liveblog Veentop"], "both entities"),
    ("/v1/articles?event=fen-summit-2018", ["Liveblog Veentop", "Lange dag op de Veentop"], "an event and its parts"),
    ("/v1/articles?outlet=de-veenbode&limit=1", ["Liveblog Veentop"], "outlet"),
    ("/v1/articles?from=2001-12-01&to=2001-01-31", [], "an end before the beginning, also for one of that whole year"),
    ("/v1/articles?sort=published&limit=2", [None, "Jaar 2001"], "the undated come before every date"),
    ("/v1/entities/veenland/articles", ["Liveblog Veentop"], "those that name it"),
    ("/v1/events/fen-press-conference-2018/articles", ["Liveblog Veentop"], "those that cover it"),
]


@pytest.mark.parametrize(("address", "titles", "why"), OTHERS, ids=[address for address, _, _ in OTHERS])
def test_articles(api: Client, address: str, titles: list[str | None], why: str) -> None:
    assert [item["title"] for item in api.json(address)["items"]] == titles, why


BY_ID = [
    ("/v1/speakers", ["bram-vos", "anna-vos", "cafe-zuid", "leaders"], "most quoted first, then by id"),
    ("/v1/speakers?about=veenland", ["anna-vos", "leaders"], "who spoke about it"),
    ("/v1/speakers?event=fen-summit-2018", ["anna-vos"], "who spoke there"),
    ("/v1/speakers?type=group", ["leaders"], "type"),
    ("/v1/speakers?date=2018&type=person", ["anna-vos", "bram-vos"], "date"),
    ("/v1/speakers?outlet=de-veenbode&sort=name&limit=2", ["anna-vos", "leaders"], "outlet; by name"),
    ("/v1/entities?type=place", ["veenland", "duinstad"], "most named first"),
    ("/v1/entities?role=premier", ["anna-vos"], "role"),
    ("/v1/entities?role=PREMIER&date=2017", [], "not yet"),
    ("/v1/entities?role=minister+van+financien&date=2017", ["anna-vos"], "then she was that"),
    ("/v1/entities?role=premier&from=2019&to=2018", [], "an end before the beginning"),
    ("/v1/entities?date=2018-07-16&type=place", ["veenland"], "named in an article of that day"),
    ("/v1/entities?sort=-name&type=person", ["bram-vos", "anna-vos"], "by name, last first"),
    ("/v1/entities?outlet=de-veenbode&type=organisation", [], "named in no article of that outlet"),
    ("/v1/events", ["fen-press-conference-2018", "fen-summit-2018"], "most written about first, then the latest"),
    ("/v1/events?date=2018-07-15", ["fen-summit-2018"], "the day it happened"),
    ("/v1/events?type=summit", ["fen-summit-2018"], "type"),
    ("/v1/events?participant=bram-vos", ["fen-summit-2018"], "participant"),
    ("/v1/events?place=duinstad&limit=1", ["fen-press-conference-2018"], "place"),
    ("/v1/events?place=veenland&sort=when&limit=1", ["fen-summit-2018"], "a place in that country"),
    ("/v1/events?partOf=fen-summit-2018", ["fen-press-conference-2018"], "part"),
    ("/v1/events?outlet=de-veenbode&sort=id&limit=1", ["fen-press-conference-2018"], "covered by it"),
    ("/v1/entities/anna-vos/events?type=summit", ["fen-summit-2018"], "where she was"),
    ("/v1/outlets", ["de-veenbode"], "outlets"),
    ("/v1/outlets?date=2001", [], "nothing published then"),
    ("/v1/outlets?date=2018", ["de-veenbode"], "published then"),
]


@pytest.mark.parametrize(("address", "ids", "why"), BY_ID, ids=[address for address, _, _ in BY_ID])
def test_other_lists(api: Client, address: str, ids: list[str], why: str) -> None:
    assert api.ids(address) == ids, why


LISTS = [
    "/v1/quotes",
    "/v1/quotes?sort=published",
    "/v1/quotes?sort=-id",
    "/v1/quotes?speaker=vos",
    "/v1/quotes?about=veenland",
    "/v1/articles",
    "/v1/articles?sort=published,-id",
    "/v1/entities",
    "/v1/entities?sort=name",
    "/v1/speakers",
    "/v1/events",
    "/v1/outlets",
    "/v1/entities/bram-vos/mentions",
    "/v1/entities/bram-vos/quotes",
    "/v1/entities/veenland/quotes-about",
    "/v1/events/fen-summit-2018/quotes",
]


@pytest.mark.parametrize("address", LISTS)
@pytest.mark.parametrize("limit", [1, 2, 3])
def test_a_walk_meets_each_item_once_in_one_order_both_ways(api: Client, address: str, limit: int) -> None:
    joint = "&" if "?" in address else "?"
    everything = api.json(f"{address}{joint}limit=100&count=true")
    assert everything["totalCount"] == len(everything["items"])
    assert everything["totalCountExact"] is True
    assert "next" not in everything
    assert "prev" not in everything
    forward: list[Any] = []
    page = api.json(f"{address}{joint}limit={limit}")
    while True:
        forward += page["items"]
        if "next" not in page:
            break
        page = api.json(page["next"])
    assert forward == everything["items"]
    backward = page["items"]
    while "prev" in page:
        page = api.json(page["prev"])
        backward = page["items"] + backward
    assert backward == everything["items"]


NESTED = [
    ("/v1/entities/anna-vos/quotes", "/v1/quotes?speaker=anna-vos"),
    ("/v1/entities/veenland/quotes-about", "/v1/quotes?about=veenland"),
    ("/v1/entities/veenland/quotes-about?about=veenland", "/v1/quotes?about=veenland"),
    ("/v1/entities/anna-vos/articles", "/v1/articles?entity=anna-vos"),
    ("/v1/entities/anna-vos/events", "/v1/events?participant=anna-vos"),
    ("/v1/events/fen-summit-2018/quotes", "/v1/quotes?event=fen-summit-2018"),
    ("/v1/events/fen-summit-2018/articles", "/v1/articles?event=fen-summit-2018"),
]


def test_lists_within_something_are_lists_with_a_filter(api: Client) -> None:
    # One after the other in one process: a statement is kept, and each must have its own.
    article = api.json("/v1/quotes?speaker=anna-vos&limit=1")["items"][0]["article"]["id"]
    within_article = [
        (f"/v1/articles/{article}/{name}", f"/v1/{name}?article={article}") for name in ("quotes", "events")
    ]
    for nested, filtered in [*within_article, *NESTED]:
        assert api.ids(nested) == api.ids(filtered), nested
        assert api.ids(nested), nested


BROUGHT = [
    # address, members of each item, why
    ("/v1/quotes?fields=id,after", {"id", "after"}, "the sentence after, without include=context"),
    ("/v1/articles?fields=quotes,body", {"quotes", "body"}, "what is embedded otherwise"),
    ("/v1/entities?fields=name,roles,gender", {"name", "roles", "gender"}, "what only the detail has otherwise"),
]


@pytest.mark.parametrize(("address", "members", "why"), BROUGHT, ids=[address for address, _, _ in BROUGHT])
def test_a_member_that_is_asked_for_is_there(api: Client, address: str, members: set[str], why: str) -> None:
    page = api.json(address)
    assert [set(item) for item in page["items"]] == [members] * len(page["items"]), why
    assert page["self"].endswith(address), "the question stays as it was put"


def test_embedded_parts_of_one_article_are_brought_too(api: Client) -> None:
    address = api.json("/v1/articles?kind=liveblog")["items"][0]["self"]
    assert api.json(address + "?fields=events")["events"]


@pytest.mark.parametrize(("filters", "reason"), [("", "kept counts"), ("?outlet=de-veenbode", "counted for a filter")])
def test_first_and_last_are_as_precise_as_the_articles(api: Client, filters: str, reason: str) -> None:
    speakers = {item["id"]: item for item in api.json(f"/v1/speakers{filters}")["items"]}
    dates = {quote["publishedWhen"]["edtf"] for quote in api.json("/v1/entities/anna-vos/quotes")["items"]}
    assert {speakers["anna-vos"]["firstQuoted"], speakers["anna-vos"]["lastQuoted"]} <= dates, reason


def test_what_lies_ready_of_a_speaker_is_what_is_found_by_columns(api: Client) -> None:
    speakers = [speaker["id"] for speaker in api.walk("/v1/speakers")]
    assert speakers
    for speaker in speakers:
        for filters in ("", "&date=2018", "&sort=published,-id", "&date=2018-07&dateMatch=within"):
            ready = api.walk(f"/v1/quotes?speaker={speaker}{filters}&limit=2")
            assert ready == api.walk(f"/v1/quotes?speaker={speaker}{filters}&limit=2&minConfidence=0")
            assert ready == api.walk(f"/v1/entities/{speaker}/quotes?limit=2{filters}")


def test_a_page_of_bodies_has_room_for_so_many(api: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    everything = api.ids("/v1/articles?limit=100")
    monkeypatch.setattr(articles, "MOST_OF_BODIES", 300)
    first = api.json("/v1/articles?limit=100&include=body")
    assert len(first["items"]) < len(everything)
    assert [item["id"] for item in api.walk("/v1/articles?limit=100&include=body")] == everything
    last = api.json("/v1/articles?sort=published,-id&limit=1&include=body")["items"]
    assert last[0]["id"] == everything[-1]
    second = api.json(first["next"])
    assert api.json(second["prev"])["items"][-1] == first["items"][-1]
