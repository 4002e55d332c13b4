"""Reading PostgreSQL: a pool of read-only connections, each used in a thread."""

import asyncio
import threading
from collections.abc import Mapping
from time import perf_counter

import psycopg
from psycopg.errors import QueryCanceled
from psycopg_pool import ConnectionPool, PoolTimeout
from sqlalchemy import func, make_url, select
from sqlalchemy.dialects import postgresql

from app.errors import Overloaded
from app.store.lanes import RETRY_AFTER, Lanes
from app.store.reader import CORPUS_STATE, CorpusState, Fetch, Result, Row, Statement, Task, first, too_late, unusable

DIALECT = postgresql.psycopg.dialect()  # type: ignore[no-untyped-call]
SERVER_VERSION = Statement(select(func.current_setting("server_version")))
CONNECT_SECONDS = 5
CANCEL_SECONDS = 5  # to tell the server that nobody waits
IDLE_MILLISECONDS = 10_000  # a transaction that waits longer for its client is ended


class Late(Exception):
    """A read has used its time."""


class _Read:
    """One read on its way: its connection, while it has one, and when it has to end."""

    def __init__(self, seconds: float) -> None:
        self.connection: psycopg.Connection[Row] | None = None
        self.deadline = perf_counter() + seconds  # set to 0 from anywhere, no statement follows the one that runs

    def fetch(self, statement: Statement, parameters: Mapping[str, object]) -> list[Row]:
        """All rows of a statement. Raises Late if the time is over already."""
        if self.connection is None or perf_counter() > self.deadline:
            raise Late
        sql, fixed = statement.compiled(DIALECT)
        return self.connection.execute(sql, {**fixed, **parameters}).fetchall()


class PostgresReader:
    """Reads one PostgreSQL database."""

    name = "postgresql"

    def __init__(self, url: str, *, seconds: float, threads: int) -> None:
        self._seconds = seconds
        self._lanes = Lanes(threads, seconds)
        self._opening = threading.Lock()
        self._opened = False
        self._pool: ConnectionPool[psycopg.Connection[Row]] = ConnectionPool(
            make_url(url).set(drivername="postgresql").render_as_string(hide_password=False),
            min_size=1,
            max_size=threads,
            open=False,
            timeout=CONNECT_SECONDS,
            check=ConnectionPool.check_connection,
            configure=_read_only,
            kwargs={
                "connect_timeout": CONNECT_SECONDS,
                "options": f"-c statement_timeout={int(seconds * 1000)} -c lock_timeout={int(seconds * 1000)}"
                f" -c idle_in_transaction_session_timeout={IDLE_MILLISECONDS}",
            },
        )

    async def run(self, task: Task[Result]) -> Result:
        """Run a task in one snapshot. Raises QueryTimeout, Overloaded or StoreUnusable.

        When nobody waits for it any more, the statement that is running is cancelled and no other one begins.
        """
        read = _Read(self._seconds)
        try:
            return await self._lanes.run(lambda: self._work(task, read))
        except (asyncio.CancelledError, Overloaded):
            read.deadline = 0.0
            if (connection := read.connection) is not None:
                threading.Thread(target=connection.cancel_safe, kwargs={"timeout": CANCEL_SECONDS}, daemon=True).start()
            raise

    async def run_at_length(self, task: Task[Result]) -> Result:
        """As `run`, which is in a thread already."""
        return await self.run(task)

    async def state(self) -> CorpusState:
        """The present state of the corpus. Raises StoreUnusable."""
        return await self.run(_read_state)

    async def version(self) -> str:
        """The version of the server."""
        [[version]] = await self.run(lambda fetch: fetch(SERVER_VERSION, {}))
        return str(version)

    def close(self) -> None:
        """Let go of connections and threads."""
        self._lanes.close()
        self._pool.close()

    def _work(self, task: Task[Result], read: "_Read") -> Result:
        self._open()
        try:
            with self._pool.connection() as connection:
                read.connection = connection
                try:
                    return task(read.fetch)
                finally:
                    read.connection = None  # its next read is another's
        except (QueryCanceled, Late):
            raise too_late(self._seconds) from None
        except PoolTimeout as error:
            raise Overloaded("No database connection came free in time.", retry_after=RETRY_AFTER) from error
        except psycopg.Error as error:
            raise unusable(error) from error

    def _open(self) -> None:
        """Connect at the first read, so that a server can start before its database."""
        with self._opening:
            if not self._opened:
                self._pool.open()
                self._opened = True


def _read_state(fetch: Fetch) -> CorpusState:
    return CorpusState.from_row(first(fetch(CORPUS_STATE, {})))


def _read_only(connection: psycopg.Connection[Row]) -> None:
    connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
    connection.read_only = True
