"""What the databases report becomes an error of ours that says what to do, or stays what it is."""

import sqlite3

import pytest
from psycopg import errors
from sqlalchemy.exc import DBAPIError

from app.errors import Overloaded, StorageFull, StoreUnusable
from app.store.failures import translation


def sqlite_error(code: int, message: str = "something") -> sqlite3.Error:
    error = sqlite3.OperationalError(message)
    error.sqlite_errorcode = code
    return error


REPORTS: list[tuple[str, Exception, type[Exception], str]] = [
    ("another process writes", sqlite_error(sqlite3.SQLITE_BUSY), Overloaded, "busy"),
    ("the same, in more detail", sqlite_error(sqlite3.SQLITE_BUSY_SNAPSHOT), Overloaded, "busy"),
    ("a deadline passed", sqlite_error(sqlite3.SQLITE_INTERRUPT), Overloaded, "too long"),
    ("the disk is full", sqlite_error(sqlite3.SQLITE_FULL), StorageFull, "full"),
    ("a page is broken", sqlite_error(sqlite3.SQLITE_CORRUPT), StoreUnusable, "backup"),
    ("not a database", sqlite_error(sqlite3.SQLITE_NOTADB), StoreUnusable, "backup"),
    ("no such file", sqlite_error(sqlite3.SQLITE_CANTOPEN), StoreUnusable, "cannot be reached (something)"),
    (
        "not migrated",
        sqlite_error(sqlite3.SQLITE_ERROR, "no such table: quote"),
        StoreUnusable,
        "python -m app migrate",
    ),
    ("a mistake of ours", sqlite_error(sqlite3.SQLITE_ERROR, "syntax error"), DBAPIError, "syntax error"),
    ("a server that never answered", errors.OperationalError("refused\nat length"), StoreUnusable, "(refused)"),
    ("a wrong password", errors.InvalidPassword("no"), StoreUnusable, "cannot be reached"),
    ("no such database", errors.InvalidCatalogName("no"), StoreUnusable, "cannot be reached"),
    ("too many clients", errors.TooManyConnections("no"), Overloaded, "to spare"),
    ("the server's disk is full", errors.DiskFull("no"), StorageFull, "full"),
    ("others write", errors.LockNotAvailable("no"), Overloaded, "busy"),
    ("a deadlock", errors.DeadlockDetected("no"), Overloaded, "busy"),
    ("a deadline passed on the server", errors.QueryCanceled("no"), Overloaded, "too long"),
    ("the server goes down", errors.AdminShutdown("no"), Overloaded, "shutting down"),
    ("no tables on the server", errors.UndefinedTable("no"), StoreUnusable, "python -m app migrate"),
    ("a mistake of ours on the server", errors.SyntaxError("no"), DBAPIError, "no"),
    ("a mistake of ours in the driver", errors.ProgrammingError("no"), DBAPIError, "no"),
]


@pytest.mark.parametrize(("reason", "report", "kind", "message"), REPORTS)
def test_reports(reason: str, report: Exception, kind: type[Exception], message: str) -> None:
    found = translation(DBAPIError("SELECT 1", None, report), "sqlite:///a.db")
    assert isinstance(found, kind), reason
    assert message in str(found)
    assert "SELECT" not in str(found) or kind is DBAPIError
    assert bool(getattr(found, "retry_after", None)) == (kind is Overloaded)
