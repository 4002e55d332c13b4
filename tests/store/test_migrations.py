"""One history for both databases, that leads to exactly the tables that the code declares."""

import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from app import store
from app.store.database import Database
from app.store.tables import metadata


def names(database: Database) -> set[str]:
    with database.reading() as session:
        return set(sa.inspect(session.connection()).get_table_names())


def test_migrations_lead_to_the_declared_tables(database: Database) -> None:
    with database.reading() as session:
        context = MigrationContext.configure(session.connection(), opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_up_down_and_up_again(empty_url: str) -> None:
    database = Database(empty_url)
    assert store.version(database) is None
    assert store.upgrade(database) == (None, store.head())
    assert names(database) == {*metadata.tables, "alembic_version"}
    store.downgrade(database)
    assert names(database) == {"alembic_version"}
    assert store.version(database) is None
    assert store.upgrade(database) == (None, store.head())
    assert store.upgrade(database) == (store.head(), store.head())
    database.close()


def test_text_columns_compare_by_code_point(database: Database) -> None:
    """Without it the order of ids would depend on the locale of a PostgreSQL server."""
    words = ["Zebra", "a", "é", "z", "Ärger", "_", "a-b", "a_b", "ab"]
    with database.writing() as session:
        session.connection().execute(
            metadata.tables["outlet"].insert(),
            [{"id": word, "name": word, "aliases": [], "article_count": 0, "quote_count": 0} for word in words],
        )
    with database.reading() as session:
        found = session.connection().exec_driver_sql("SELECT id FROM outlet ORDER BY id").scalars().all()
    assert found == sorted(words)


def test_json_is_the_same_text_on_both(database: Database) -> None:
    with database.writing() as session:
        session.connection().execute(
            metadata.tables["outlet"].insert(),
            {"id": "x", "name": "X", "aliases": ["é", {"b": 1, "a": [1, None]}], "article_count": 0, "quote_count": 0},
        )
    with database.reading() as session:
        found = session.connection().exec_driver_sql("SELECT aliases FROM outlet").scalar()
    assert found == '["é",{"a":[1,null],"b":1}]'
