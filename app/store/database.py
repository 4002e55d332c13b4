"""The database: how to reach it, read it and write it, on SQLite and on PostgreSQL alike."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlmodel import Session

from app.errors import StoreUnusable
from app.store.failures import translation
from app.store.locks import writer_lock

WAIT = 5.0  # seconds that a write waits for its turn
CONNECT = 5  # seconds to reach PostgreSQL
STATEMENT = 30  # seconds that PostgreSQL may spend on one statement of a write
IDLE = 60  # seconds that PostgreSQL lets a transaction stand open without a statement
SNAPSHOT = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
ADVISORY_KEY = 0x776F6F7264  # "woord": the writer lock within a PostgreSQL database
EXAMPLES = "sqlite:///path/to/file.db or postgresql://user@host/name"
PRAGMAS = (
    "page_size=8192",  # of a new file: the JSON of nearly every quote fits into a quarter of a page, as it must
    "journal_mode=WAL",
    "synchronous=FULL",  # with NORMAL a power cut loses acknowledged writes
    "foreign_keys=ON",
    "busy_timeout=5000",
    "cache_size=-16000",  # kB
)


class Database:
    """A corpus on SQLite (`sqlite:///path.db`) or PostgreSQL (`postgresql://user@host/name`).

    `wait` is how many seconds a write waits for its turn. Raises StoreUnusable for any other kind of address.
    """

    def __init__(self, url: str, *, wait: float = WAIT) -> None:
        self.url = normalised(url)
        self.wait = wait
        self.engine = _engine(self.url, wait)
        self._writer = self.engine.execution_options(writes=True)
        self._reader = self.engine.execution_options(**({} if self.path else SNAPSHOT))

    @property
    def path(self) -> Path | None:
        """The file of an SQLite database; None for PostgreSQL."""
        return Path(self.url.database or "") if self.url.get_backend_name() == "sqlite" else None

    @property
    def name(self) -> str:
        """The address without its password."""
        return self.url.set(drivername=self.url.get_backend_name()).render_as_string(hide_password=True)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one state of the database and changes nothing."""
        with self._translated(), Session(self._reader, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session in a transaction of its own, after all other writers: committed at the end, or nothing is.

        Raises Overloaded if the turn does not come in time.
        """
        with self.writing_connection() as connection, Session(connection, expire_on_commit=False) as session:
            yield session
            session.commit()

    @contextmanager
    def writing_connection(self) -> Iterator[Connection]:
        """The connection of `writing`, for what needs no session: migrations."""
        with self._translated(), self._turn(), self._writer.begin() as connection:
            if self.path is None:
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({ADVISORY_KEY})")
            yield connection

    def _turn(self) -> AbstractContextManager[None]:
        if self.path is None:
            return nullcontext()  # PostgreSQL: a lock within the transaction
        return writer_lock(self.path.with_name(self.path.name + ".lock"), self.wait)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Turn what a library says about an unreachable, busy or damaged database into our own errors."""
        try:
            yield
        except DBAPIError as error:
            ours = translation(error, self.name)
            if ours is error:
                raise
            raise ours from error

    def close(self) -> None:
        """Give back all connections."""
        self.engine.dispose()


def normalised(url: str) -> URL:
    """Read an address; raises StoreUnusable unless it is one of a file on SQLite or of PostgreSQL."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):  # not repeated and not chained: it may hold a password
        raise StoreUnusable(f"DATABASE_URL is not an address such as {EXAMPLES}.") from None
    backend = parsed.get_backend_name()
    if backend == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    if backend == "sqlite" and parsed.database and parsed.database != ":memory:":
        return parsed.set(drivername="sqlite+pysqlite")
    raise StoreUnusable(f"DATABASE_URL must be {EXAMPLES}, not {parsed.drivername}://…")


def _engine(url: URL, wait: float) -> Engine:
    if url.get_backend_name() == "postgresql":
        return create_engine(url, pool_pre_ping=True, connect_args=_postgres_arguments(wait))
    engine = create_engine(url, connect_args={"timeout": wait})
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _begin)
    return engine


def _postgres_arguments(wait: float) -> dict[str, Any]:
    milliseconds = {
        "statement_timeout": max(STATEMENT, wait) * 1000,
        "lock_timeout": wait * 1000,
        "idle_in_transaction_session_timeout": IDLE * 1000,
    }
    options = " ".join(f"-c {name}={int(value)}" for name, value in milliseconds.items())
    return {"connect_timeout": CONNECT, "options": options}


def _set_pragmas(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver begins no transactions of its own; `_begin` does
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    """Take the write lock at once, so that a transaction never fails half-way for having read first."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
