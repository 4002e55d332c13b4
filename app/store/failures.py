"""What SQLite and PostgreSQL report, as our own errors: busy, full, unreachable, damaged, or not set up."""

import sqlite3
from typing import Any

from sqlalchemy.exc import DBAPIError

from app.errors import Overloaded, StorageFull, StoreUnusable, WoordelijkError

MIGRATE = "python -m app migrate"
BUSY = "The database is busy with other writes."
FULL = "The disk of the database is full."
MISSING_TABLE = f"The database at {{name}} has no tables yet, or lacks some: run `{MIGRATE}`."
DAMAGED = (
    "The database at {name} is damaged ({reason}): put back a backup, or move the file away and run "
    f"`{MIGRATE}` and `python -m app seed`."
)
UNREACHABLE = "The database at {name} cannot be reached ({reason}): start it, or set DATABASE_URL."

# primary result codes of SQLite: the low byte of the extended code
SQLITE: dict[int, tuple[type[WoordelijkError], str]] = {
    sqlite3.SQLITE_BUSY: (Overloaded, BUSY),
    sqlite3.SQLITE_LOCKED: (Overloaded, BUSY),
    sqlite3.SQLITE_INTERRUPT: (Overloaded, "The statement took too long."),
    sqlite3.SQLITE_FULL: (StorageFull, FULL),
    sqlite3.SQLITE_CORRUPT: (StoreUnusable, DAMAGED),
    sqlite3.SQLITE_NOTADB: (StoreUnusable, DAMAGED),
    sqlite3.SQLITE_CANTOPEN: (StoreUnusable, UNREACHABLE),
    sqlite3.SQLITE_IOERR: (StoreUnusable, UNREACHABLE),
    sqlite3.SQLITE_READONLY: (StoreUnusable, UNREACHABLE),
}
# SQLSTATE, by its first characters: the longest that fits counts
POSTGRESQL: dict[str, tuple[type[WoordelijkError], str]] = {
    "08": (StoreUnusable, UNREACHABLE),
    "28": (StoreUnusable, UNREACHABLE),  # who we are is refused
    "3D": (StoreUnusable, UNREACHABLE),  # no such database
    "40": (Overloaded, BUSY),  # deadlock, serialisation
    "42P01": (StoreUnusable, MISSING_TABLE),
    "42703": (StoreUnusable, MISSING_TABLE),  # a column
    "53": (Overloaded, "The database has no connection or memory to spare."),
    "53100": (StorageFull, FULL),
    "55P03": (Overloaded, BUSY),
    "57": (Overloaded, "The database is shutting down or starting."),
    "57014": (Overloaded, "The statement took too long."),
    "XX001": (StoreUnusable, DAMAGED),
    "XX002": (StoreUnusable, DAMAGED),
}


def translation(error: DBAPIError, name: str) -> Exception:
    """Our error for what a driver raised while using the database `name`; its own if the mistake is ours."""
    kind, message = _looked_up(error.orig) or (None, "")
    if kind is None:
        return error
    detail = message.format(name=name, reason=_first_line(error.orig))
    return kind(detail, retry_after=1 if kind is Overloaded else None)


def _looked_up(cause: Any) -> tuple[type[WoordelijkError], str] | None:
    if isinstance(cause, sqlite3.Error):
        if "no such table" in str(cause) or "no such column" in str(cause):
            return StoreUnusable, MISSING_TABLE
        return SQLITE.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF)
    state = getattr(cause, "sqlstate", None)
    if state is None:  # the server never answered
        return POSTGRESQL["08"] if type(cause).__name__ == "OperationalError" else None
    return next((POSTGRESQL[state[:size]] for size in (5, 2) if state[:size] in POSTGRESQL), None)


def _first_line(cause: object) -> str:
    return (str(cause).splitlines() or [""])[0]
