"""Databases for tests: every test that takes `database` runs on SQLite and on PostgreSQL.

PostgreSQL is looked for at TEST_POSTGRES_URL, by default on this machine's standard port. Without a server its tests
are skipped, with a line at the end that says so; in continuous integration (CI is set) they fail instead.
"""

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url
from sqlalchemy.exc import OperationalError

from app import store
from app.store.database import Database, normalised

POSTGRES = os.environ.get("TEST_POSTGRES_URL", "postgresql://postgres@127.0.0.1:5432/postgres")
NO_SERVER = f"no PostgreSQL server answers at {make_url(POSTGRES).render_as_string()}"
KINDS = ("sqlite", pytest.param("postgresql", marks=pytest.mark.postgres))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = [report for report in terminalreporter.stats.get("skipped", ()) if NO_SERVER in str(report.longrepr)]
    if skipped:
        terminalreporter.write_sep("!", f"{len(skipped)} tests NOT RUN: {NO_SERVER}", red=True, bold=True)


@cache
def postgres_answers() -> bool:
    engine = create_engine(normalised(POSTGRES), connect_args={"connect_timeout": 3})
    try:
        engine.connect().close()
    except OperationalError:
        return False
    finally:
        engine.dispose()
    return True


@contextmanager
def fresh_url(kind: str, folder: Path) -> Iterator[str]:
    """The address of an empty database that is gone afterwards."""
    if kind == "sqlite":
        yield f"sqlite:///{folder}/corpus-{uuid.uuid4().hex}.db"
        return
    if not postgres_answers():
        (pytest.fail if "CI" in os.environ else pytest.skip)(NO_SERVER)
    name = f"woordelijk_test_{uuid.uuid4().hex}"
    on_server(f"CREATE DATABASE {name}")
    try:
        yield make_url(POSTGRES).set(database=name).render_as_string(hide_password=False)
    finally:
        on_server(f"DROP DATABASE {name} WITH (FORCE)")


def on_server(statement: str) -> None:
    engine = create_engine(normalised(POSTGRES), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


@pytest.fixture(params=KINDS)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without tables."""
    with fresh_url(request.param, tmp_path) as url:
        yield url


@contextmanager
def fresh_database(kind: str, folder: Path) -> Iterator[Database]:
    """A database with all tables and nothing in them, gone afterwards."""
    with fresh_url(kind, folder) as url:
        made = Database(url)
        store.upgrade(made)
        try:
            yield made
        finally:
            made.close()


@pytest.fixture(params=KINDS)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database with all tables and nothing in them."""
    with fresh_database(request.param, tmp_path) as made:
        yield made
