"""Names are those of the present, whenever the quote that holds them was written."""

import asyncio
from collections.abc import Mapping
from typing import Any

import orjson
import pytest
from sqlalchemy import select

from app.queries import references
from app.queries.references import KnownNames, fill_in, only_base
from app.store.database import Database
from app.store.reader import Fetch, Row, Statement, open_reader
from app.store.save import save_article
from app.store.tables import metadata
from tests.factories import OTTENHOF, submission

entity, documents = metadata.tables["entity"], metadata.tables["quote_json"]
DOCUMENTS = Statement(select(documents.c.document).order_by(documents.c.quote_id))


def quotes(fetch: Fetch) -> Any:
    return orjson.loads(fill_in(fetch, [row[0] for row in fetch(DOCUMENTS, {})], only_base("https://example.org/v1")))


def test_a_changed_name_is_given_at_once(database: Database) -> None:
    with database.writing() as session:
        save_article(session, submission())
    reader = open_reader(database.url.render_as_string(hide_password=False), seconds=5, threads=1)
    for name in (OTTENHOF.name, "Louise Ottenhof"):
        with database.writing() as session:
            session.connection().execute(entity.update().where(entity.c.id == OTTENHOF.id), {"name_nl": name})
        [quote, _] = asyncio.run(reader.run(quotes))
        assert quote["speaker"]["name"] == name
        assert quote["article"]["self"].startswith("https://example.org/v1/articles/a_")
    reader.close()


def test_a_name_is_looked_up_once(database: Database) -> None:
    with database.writing() as session:
        save_article(session, submission())
    known = only_base("https://example.org/v1")

    def lookups(fetch: Fetch) -> int:
        asked: list[Statement] = []

        def counted(statement: Statement, parameters: Mapping[str, object]) -> list[Row]:
            asked.append(statement)
            return fetch(statement, parameters)

        fill_in(counted, [row[0] for row in fetch(DOCUMENTS, {})], known)
        return len(asked)

    reader = open_reader(database.url.render_as_string(hide_password=False), seconds=5, threads=1)
    assert asyncio.run(reader.run(lookups)) > 0
    assert asyncio.run(reader.run(lookups)) == 0
    reader.close()


def test_an_entity_that_is_gone_takes_no_page_with_it(database: Database) -> None:
    lost = b'{"speaker":\0s:nobody\0}'
    reader = open_reader(database.url.render_as_string(hide_password=False), seconds=5, threads=1)
    [found] = orjson.loads(asyncio.run(reader.run(lambda fetch: fill_in(fetch, [lost], only_base("x")))))
    assert found["speaker"]["id"] == "nobody"
    reader.close()


def test_names_are_kept_for_a_revision(monkeypatch: pytest.MonkeyPatch) -> None:
    names = KnownNames("https://example.org/v1")
    names.at(1)[b"v:x"] = b"{}"
    assert b"v:x" in names.at(1)
    assert b"v:x" not in names.at(2)
    monkeypatch.setattr(references, "KEPT", 2)
    names.at(2)[b"v:x"] = b"{}"
    assert names.at(2) == {b"/": b"https://example.org/v1"}
