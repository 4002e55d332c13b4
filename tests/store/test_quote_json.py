"""The JSON of quotes is kept in step with the quotes, and is made anew where a database has none."""

import orjson
import pytest
import sqlalchemy as sa

from app import store
from app.store.database import Database
from app.store.quote_json import MARK
from app.store.save import remove_article, save_article
from app.store.tables import metadata
from tests.factories import liveblog, submission
from tests.store.consistency import faults

DOCUMENTS = metadata.tables["quote_json"]
BLOG = submission("2", body="1. Ochtend\nNiets te melden.\n2. Middag\nAlles rustig.", findings=liveblog(), title=None)


def documents(database: Database) -> dict[str, bytes]:
    with database.reading() as session:
        rows = session.connection().execute(sa.select(DOCUMENTS.c.quote_id, DOCUMENTS.c.document))
        return {quote: bytes(document) for quote, document in rows}


@pytest.fixture
def stocked(database: Database) -> Database:
    for article in (submission(), BLOG):
        with database.writing() as session:
            save_article(session, article)
    return database


def test_a_document_is_json_once_its_references_are_filled_in(stocked: Database) -> None:
    found = documents(stocked)
    assert len(found) == 3
    for quote, document in found.items():
        parts = document.split(MARK)
        parts[1::2] = [b"/" if reference == b"/" else b'"a name"' for reference in parts[1::2]]
        assert orjson.loads(b"".join(parts))["id"] == quote


def test_the_migration_writes_the_same(stocked: Database) -> None:
    before = documents(stocked)
    store.downgrade(stocked, "0001")
    store.upgrade(stocked)
    assert documents(stocked) == before
    with stocked.reading() as session:
        assert faults(session) == {}


def test_they_go_with_their_article(stocked: Database) -> None:
    with stocked.writing() as session:
        assert remove_article(session, submission().id)
    assert [quote[2:18] for quote in documents(stocked)] == [BLOG.id[2:]]
