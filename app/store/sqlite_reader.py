"""Reading SQLite: on the event loop while that is quick, in a thread from then on.

Handing rows over from a thread costs more than finding them, and a thread that steps through rows asks for the
interpreter's lock at each of them. A page is found in a fraction of `INLINE_SECONDS`; a read that takes longer is
stopped and begun again in a thread, where it has until the read's deadline.
"""

import asyncio
import sqlite3
import threading
from collections.abc import Mapping
from time import perf_counter, thread_time
from urllib.parse import quote

from sqlalchemy.dialects import sqlite

from app.errors import Overloaded
from app.store.lanes import Lanes
from app.store.reader import CORPUS_STATE, CorpusState, Result, Row, Statement, Task, first, too_late, unusable

INLINE_SECONDS = 0.008  # of work: many times what a page takes, and too short to be noticed by other requests
INLINE_WAIT = 0.05  # seconds by the clock: more only if the disk is slow, not if another process had the processor
INLINE_CACHE = 32_000  # kB of pages kept by the one connection that nearly all reads use
THREAD_CACHE = 2_000  # the same for those of threads
INLINE_OPERATIONS = 2_000  # of SQLite's virtual machine between two looks at the clock: some 50 µs
THREAD_OPERATIONS = 50_000  # the same in a thread, where each look asks for the interpreter's lock
DIALECT = sqlite.dialect(paramstyle="named")
NEVER = float("inf")


class Late(Exception):
    """A read has used its time."""


class Connection:
    """A read-only connection that stops at a deadline; `operations` lie between two looks at the clock.

    `cache` is how many kB of pages it keeps.
    """

    def __init__(self, path: str, operations: int, cache: int) -> None:
        address = f"file:{quote(path)}?mode=ro"
        self._raw = sqlite3.connect(
            address, uri=True, isolation_level=None, check_same_thread=False, cached_statements=512
        )
        self._raw.execute(f"PRAGMA cache_size=-{cache}")
        self._raw.set_progress_handler(self._is_late, operations)
        self.deadline = NEVER  # as of perf_counter; set to 0 from anywhere, it stops the read
        self.work_deadline = NEVER  # as of thread_time

    def _is_late(self) -> bool:
        return perf_counter() > self.deadline or thread_time() > self.work_deadline

    def fetch(self, statement: Statement, parameters: Mapping[str, object]) -> list[Row]:
        """All rows of a statement. Raises Late if the time is over already, with whatever was computed before it."""
        if perf_counter() > self.deadline:
            raise Late
        sql, fixed = statement.compiled(DIALECT)
        return self._raw.execute(sql, {**fixed, **parameters} if fixed else parameters).fetchall()

    def run(self, task: Task[Result], seconds: float, work: float = NEVER) -> Result:
        """Run a task in one snapshot. Raises Late after so many seconds, or seconds of work, and StoreUnusable."""
        self.deadline = perf_counter() + seconds
        self.work_deadline = thread_time() + work
        try:
            self._raw.execute("BEGIN")
            try:
                return task(self.fetch)
            finally:
                self.deadline = self.work_deadline = NEVER
                self._raw.execute("ROLLBACK")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                raise Late from error
            raise unusable(error) from error
        except sqlite3.DatabaseError as error:
            raise unusable(error) from error

    def changes(self) -> int:
        """SQLite's counter of changes that others made. Raises StoreUnusable."""
        try:
            count: int = self._raw.execute("PRAGMA data_version").fetchone()[0]
        except sqlite3.DatabaseError as error:
            raise unusable(error) from error
        return count

    def close(self) -> None:
        """Close the connection."""
        self._raw.close()


class SqliteReader:
    """Reads one SQLite file; made and used on one event loop."""

    name = "sqlite"

    def __init__(self, path: str, *, seconds: float, threads: int) -> None:
        self._path, self._seconds = path, seconds
        self._lanes = Lanes(threads, seconds)
        self._here = threading.local()  # each thread's own connection
        self._opened: list[Connection] = []
        self._inline: Connection | None = None
        self._changes = -1  # SQLite's counter when the state was read
        self._state: CorpusState | None = None

    async def run(self, task: Task[Result]) -> Result:
        """Run a task in one snapshot. Raises QueryTimeout, Overloaded or StoreUnusable."""
        try:
            return self._connect().run(task, INLINE_WAIT, INLINE_SECONDS)
        except Late:
            return await self._run_in_thread(task)

    async def run_at_length(self, task: Task[Result]) -> Result:
        """As `run`, in a thread from the start."""
        return await self._run_in_thread(task)

    async def state(self) -> CorpusState:
        """The present state of the corpus, read again only when another connection changed the file."""
        connection = self._connect()
        changes = connection.changes()
        if self._state is None or changes != self._changes:
            row = connection.run(lambda fetch: first(fetch(CORPUS_STATE, {})), self._seconds)
            self._state, self._changes = CorpusState.from_row(row), changes
        return self._state

    async def version(self) -> str:
        """The version of the SQLite library."""
        return sqlite3.sqlite_version

    def close(self) -> None:
        """Let go of connections and threads."""
        self._lanes.close()
        for connection in self._opened:
            connection.close()

    def _open(self, operations: int, cache: int) -> Connection:
        try:
            connection = Connection(self._path, operations, cache)
        except sqlite3.DatabaseError as error:
            raise unusable(error) from error
        self._opened.append(connection)
        return connection

    def _connect(self) -> Connection:
        if self._inline is None:
            self._inline = self._open(INLINE_OPERATIONS, INLINE_CACHE)
        return self._inline

    async def _run_in_thread(self, task: Task[Result]) -> Result:
        used: list[Connection] = []

        def work() -> Result:
            if not hasattr(self._here, "connection"):
                self._here.connection = self._open(THREAD_OPERATIONS, THREAD_CACHE)
            connection: Connection = self._here.connection
            used.append(connection)
            try:
                return connection.run(task, self._seconds)
            finally:
                used.clear()  # the connection's next read is another's

        try:
            return await self._lanes.run(work)
        except Late:
            raise too_late(self._seconds) from None
        except (asyncio.CancelledError, Overloaded):
            for connection in used:
                connection.deadline = 0.0
            raise
