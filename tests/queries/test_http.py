"""Lists and items over HTTP: revisions, links, cursors, and what is not there."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlmodel import col, update

from app.main import create_app
from app.store.database import Database
from app.store.save import bump
from app.store.tables import Entity
from tests.conftest import KINDS
from tests.corpus import filled
from tests.queries.conftest import Client

MISSING = [
    "/v1/articles/a_0000000000000000",
    "/v1/articles/a_0000000000000000/quotes",
    "/v1/articles/a_0000000000000000/entities",
    "/v1/articles/a_0000000000000000/events",
    "/v1/quotes/q_0000000000000000_00000d",
    "/v1/entities/nobody",
    "/v1/entities/nobody/mentions",
    "/v1/entities/nobody/quotes",
    "/v1/entities/nobody/quotes-about",
    "/v1/entities/nobody/articles",
    "/v1/entities/nobody/events",
    "/v1/events/nothing",
    "/v1/events/nothing/articles",
    "/v1/events/nothing/quotes",
    "/v1/outlets/nobody",
]


@pytest.mark.parametrize("address", MISSING)
def test_what_is_not_there(api: Client, address: str) -> None:
    response = api.get(address)
    assert response.status_code == 404
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["instance"] == address


@pytest.mark.parametrize(
    ("address", "weak"),
    [
        ("/v1/quotes?speaker=vos", True),
        ("/v1/articles", True),
        ("/v1/entities/anna-vos", True),
        ("/v1/events/fen-summit-2018", True),
        ("/v1/entities/resolve?name=vos", True),
    ],
)
def test_an_answer_that_is_known_is_not_sent_again(api: Client, address: str, weak: bool) -> None:  # noqa: FBT001
    response = api.get(address)
    etag = response.headers["etag"]
    assert etag.startswith('W/"') is weak
    assert response.headers["cache-control"] == "public, max-age=60"
    again = api.get(address, **{"If-None-Match": etag})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
    assert again.headers["last-modified"] == response.headers["last-modified"]
    assert api.get(address, **{"If-None-Match": '"another"'}).status_code == 200


@pytest.mark.parametrize("name", ["articles", "quotes"])
def test_articles_and_quotes_have_a_strong_tag(api: Client, name: str) -> None:
    address = api.json(f"/v1/{name}?limit=1")["items"][0]["self"]
    etag = api.get(address).headers["etag"]
    assert etag.startswith('"')
    assert api.get(address, **{"If-None-Match": etag}).status_code == 304
    other = api.get(address + "?fields=id").headers["etag"]
    assert other != etag


@pytest.mark.parametrize("kind", KINDS)
def test_a_strong_tag_follows_what_others_change(kind: str, tmp_path: Path) -> None:
    """A label comes with the knowledge: it changes a quote's bytes and not its article."""
    with filled(kind, tmp_path) as settings:
        client = Client(create_app(settings))
        quote = client.json("/v1/quotes?speaker=anna-vos&limit=1")["items"][0]
        said, article = quote["self"], quote["article"]["self"] + "?fields=id"
        before = {address: client.get(address).headers["etag"] for address in (said, article)}
        with closing(Database(settings.database_url)) as database, database.writing() as session:
            session.exec(update(Entity).where(col(Entity.id) == "anna-vos").values(name_nl="Anna Maria Vos"))
            bump(session)
        renamed = client.get(said, **{"If-None-Match": before[said]})
        assert renamed.json()["speaker"]["name"] == "Anna Maria Vos"
        assert renamed.headers["etag"] != before[said]
        assert client.get(article, **{"If-None-Match": before[article]}).status_code == 304
        client.close()


def test_the_same_question_has_one_address(api: Client) -> None:
    one = api.get("/v1/quotes?limit=20&speaker=anna-vos&sort=-published,id")
    other = api.get("/v1/quotes?speaker=anna-vos")
    assert one.json()["self"] == other.json()["self"] == "http://127.0.0.1:8000/v1/quotes?speaker=anna-vos"
    assert one.headers["etag"] == other.headers["etag"]


def test_links_are_headers_too(api: Client) -> None:
    page = api.get("/v1/quotes?limit=1")
    assert page.links["next"]["url"] == page.json()["next"]
    assert page.links["self"]["url"] == page.json()["self"]
    second = api.get(page.json()["next"])
    assert second.links["prev"]["url"] == second.json()["prev"]


CURSORS = [
    ("{cursor}x", "a letter more"),
    ("{other}{rest}", "another first letter"),
    ("{half}", "half of it"),
    ("zzzz", "made up"),
    ("é", "not even ASCII"),
]


def cursor_of(address: str) -> str:
    return address.partition("cursor=")[2].partition("&")[0]


@pytest.mark.parametrize("address", ["/v1/quotes?limit=1", "/v1/quotes?speaker=vos&limit=1", "/v1/articles?limit=1"])
def test_a_page_calls_itself_what_others_call_it(api: Client, address: str) -> None:
    while following := api.json(address).get("next"):
        assert api.json(following)["self"] == following
        assert api.json(api.json(following)["prev"])["items"] == api.json(address)["items"]
        address = following


@pytest.mark.parametrize(("form", "why"), CURSORS)
def test_a_changed_cursor_is_refused(api: Client, form: str, why: str) -> None:
    cursor = cursor_of(api.json("/v1/quotes?limit=1")["next"])
    other = "B" if cursor.startswith("A") else "A"
    changed = form.format(cursor=cursor, other=other, rest=cursor[1:], half=cursor[: len(cursor) // 2])
    response = api.get(f"/v1/quotes?limit=1&cursor={changed}")
    assert response.status_code == 400, why
    assert response.json()["errors"][0]["location"] == "query.cursor"


@pytest.mark.parametrize("address", ["/v1/articles?limit=1", "/v1/quotes?speaker=vos&limit=1", "/v1/quotes?sort=id"])
def test_a_cursor_of_another_list_is_refused(api: Client, address: str) -> None:
    cursor = cursor_of(api.json("/v1/quotes?limit=1")["next"])
    assert api.get(f"{address}&cursor={cursor}").status_code == 400


def test_the_size_of_a_page_may_change_on_the_way(api: Client) -> None:
    first = api.json("/v1/quotes?limit=1")
    rest = api.json(first["next"].replace("limit=1", "limit=100&fields=id"))
    everything = api.ids("/v1/quotes?limit=100")
    assert [first["items"][0]["id"], *(item["id"] for item in rest["items"])] == everything


BAD = [
    ("date=2018-13", "query.date", "no such month"),
    ("date=2018-02-30", "query.date", "no such day"),
    ("date=2018-07-20/2018-07-10", "query.date", "ends before it begins"),
    ("from=gisteren", "query.from", "no date"),
    ("date=../..", "query.date", "no end at either side"),
    ("limit=0", "query.limit", "too few"),
    ("limit=101", "query.limit", "too many"),
    ("limit=99999999999999999999", "query.limit", "past 64 bits"),
    ("minConfidence=NaN", "query.minConfidence", "not a number"),
    ("minConfidence=1.5", "query.minConfidence", "too sure"),
    ("kind=shouted", "query.kind", "no such kind"),
    ("fields=id,nothing", "query.fields", "no such member"),
    ("sort=-speaker", "query.sort", "no such order"),
    ("include=article", "query.include", "no such part"),
    ("offsetUnit=bytes", "query.offsetUnit", "no such unit"),
    ("count=yes", "query.count", "true or false"),
    ("language=Dutch", "query.language", "not a code"),
    ("format=xml", "query.format", "no such format"),
    ("speker=vos", "query.speker", "no such parameter"),
]


@pytest.mark.parametrize(("query", "location", "why"), BAD, ids=[query for query, _, _ in BAD])
def test_bad_input_is_named(api: Client, query: str, location: str, why: str) -> None:
    response = api.get(f"/v1/quotes?{query}")
    assert response.status_code == 400, why
    [error] = response.json()["errors"]
    assert error["location"].startswith(location)


SAID = [
    ("/v1/events?type=top", "'summit'", "the sorts of event there are"),
    ("/v1/quotes?language=Dutch", "^[a-z]{2,3}$", "what a code looks like"),
    ("/v1/entities/anna-vos/events?zzzz=1", "partOf, participant, place", "the parameters there are"),
]


@pytest.mark.parametrize(("address", "words", "why"), SAID, ids=[address for address, _, _ in SAID])
def test_a_fault_says_what_would_do(api: Client, address: str, words: str, why: str) -> None:
    [error] = api.get(address).json()["errors"]
    assert words in error["detail"], why


def test_all_faults_are_named_at_once(api: Client) -> None:
    errors = api.get("/v1/quotes?limit=0&date=2018-13&speker=vos").json()["errors"]
    assert {error["location"] for error in errors} == {"query.limit", "query.date", "query.speker"}


def test_readiness(api: Client) -> None:
    ready = api.json("/health/ready")
    assert ready["status"] == "ready"
    assert ready["database"] in ("sqlite", "postgresql")
