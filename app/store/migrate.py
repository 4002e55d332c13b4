"""Bring a database to the version that this code works with, or say why it cannot be used."""

import sqlite3
import time
from functools import cache
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy import Connection
from sqlmodel import col, update

from app.errors import StoreUnusable
from app.settings import PROJECT
from app.store.database import Database
from app.store.failures import DAMAGED, MIGRATE
from app.store.quote_json import write_missing
from app.store.tables import Corpus

STEPS = 10_000  # of SQLite's machine, between two looks at the clock
CHECK_SECONDS = 5.0  # an SQLite file is read through for damage, a large one no longer than this
NEWER = (
    "The database at {name} is of version {version}, which this program does not know: it was made by a newer one; "
    "install that one, or set DATABASE_URL to another database."
)
OLDER = "The database at {name} is of version {version}, and this program needs {head}: run `{command}`."
EMPTY = "There is no corpus at {name} yet: run `{command}`."


@cache
def head() -> str:
    """The version that this code works with."""
    return _scripts().get_current_head() or ""


def version(database: Database) -> str | None:
    """The version of a database; None if it is empty or an SQLite file that is not there."""
    if database.path is not None and not database.path.exists():
        return None
    with database.reading() as session:
        return MigrationContext.configure(session.connection()).get_current_revision()


def upgrade(database: Database) -> tuple[str | None, str]:
    """Create the database or bring it up to date, all steps or none; return the versions before and after.

    What is derived is made by this code and not by the migrations: the JSON of quotes that have none. Readers that
    remember answers of before learn of it by the revision.

    Raises StoreUnusable for a database that is newer than this code, or damaged.
    """
    _make_folder(database)
    with database.writing_connection() as connection:
        before = MigrationContext.configure(connection).get_current_revision()
        _refuse_unknown(database, before)
        command.upgrade(_config(connection), "head")
        if before != head() and write_missing(connection):
            connection.execute(update(Corpus).values(revision=col(Corpus.revision) + 1))
    return before, head()


def downgrade(database: Database, target: str = "base") -> None:
    """Take back migrations down to `target`; whatever later ones hold is lost."""
    with database.writing_connection() as connection:
        command.downgrade(_config(connection), target)


def check(database: Database) -> None:
    """Raise StoreUnusable unless the database is whole and of the version that this code works with."""
    found = version(database)
    if found is None:
        raise StoreUnusable(EMPTY.format(name=database.name, command=MIGRATE))
    _refuse_unknown(database, found)
    if found != head():
        raise StoreUnusable(OLDER.format(name=database.name, version=found, head=head(), command=MIGRATE))
    _refuse_damaged(database)


def _make_folder(database: Database) -> None:
    if database.path is None:
        return
    try:
        database.path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnusable(f"The folder of {database.name} cannot be made: {error.strerror}.") from error


def _refuse_unknown(database: Database, found: str | None) -> None:
    if found is None:
        return
    try:
        _scripts().get_revision(found)
    except CommandError as error:
        raise StoreUnusable(NEWER.format(name=database.name, version=found)) from error


def _refuse_damaged(database: Database) -> None:
    if database.path is None:
        return
    with database.reading() as session:
        report = _damage(session.connection(), CHECK_SECONDS)
    if report is not None:
        raise StoreUnusable(DAMAGED.format(name=database.name, reason=report))


def _damage(connection: Connection, seconds: float) -> str | None:
    """The first fault in an SQLite file, None if there is none or none was found in `seconds`."""
    driver: Any = connection.connection.driver_connection
    deadline = time.monotonic() + seconds
    driver.set_progress_handler(lambda: time.monotonic() > deadline, STEPS)
    try:
        report = str(driver.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
            raise
        return None
    finally:
        driver.set_progress_handler(None, 0)
    return None if report == "ok" else report.splitlines()[-1]


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())


def _config(connection: Connection | None = None) -> Config:
    return Config(toml_file=PROJECT / "pyproject.toml", attributes={"connection": connection})
