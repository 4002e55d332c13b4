"""The way to read: plain rows from compiled statements, in one snapshot, within a deadline."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from sqlalchemy import make_url, select
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.elements import ClauseElement

from app.errors import QueryTimeout, StoreUnusable
from app.store.tables import metadata

Result = TypeVar("Result")
Row = tuple[Any, ...]

RETRY_AFTER = 1  # seconds, on an answer that took too long


class Statement:
    """A SELECT with named parameters, compiled once for each database that it is sent to."""

    def __init__(self, select: ClauseElement) -> None:
        self._select = select
        self._compiled: dict[str, tuple[str, Mapping[str, object]]] = {}

    def compiled(self, dialect: Dialect) -> tuple[str, Mapping[str, object]]:
        """The statement in a database's own SQL, and the parameters that have a value already."""
        found = self._compiled.get(dialect.name)
        if found is None:
            compiled = self._select.compile(dialect=dialect)
            fixed = {name: value for name, value in compiled.params.items() if value is not None}
            found = self._compiled[dialect.name] = (str(compiled), fixed)
        return found


class Fetch(Protocol):
    """Runs a statement within the snapshot of a read."""

    def __call__(self, statement: Statement, parameters: Mapping[str, object]) -> list[Row]:
        """All rows of the statement."""
        ...


def first(rows: list[Row]) -> Any:
    """The first row, or None."""
    return rows[0] if rows else None


Task = Callable[[Fetch], Result]


@dataclass(frozen=True, slots=True)
class CorpusState:
    """Which corpus an answer is from.

    `revision` grows with every change, `changed_at` is the ISO 8601 time of the last, `longest_days` the widest
    range of any article's date (how far before an asked day a list must look), `cursor_key` signs cursors.
    """

    revision: int
    changed_at: str
    longest_days: int
    cursor_key: bytes

    @property
    def tag(self) -> str:
        """What tells this state from any other, of this corpus or of one that was made anew."""
        return f"{self.cursor_key[:4].hex()}{self.revision:x}"

    @classmethod
    def from_row(cls, row: Row | None) -> "CorpusState":
        """From a row of CORPUS_STATE. Raises StoreUnusable when there is none."""
        if row is None:
            raise StoreUnusable("The database holds no corpus yet; `python -m app migrate` makes one.")
        return cls(row[0], row[1], row[2], bytes.fromhex(row[3]))


corpus = metadata.tables["corpus"].c
CORPUS_STATE = Statement(
    select(corpus.revision, corpus.changed_at, corpus.longest_days, corpus.cursor_key).where(corpus.id == 1)
)


class Reader(Protocol):
    """A database that can be read."""

    async def run(self, task: Task[Result]) -> Result:
        """Run a task in one snapshot. Raises QueryTimeout, Overloaded or StoreUnusable."""
        ...

    async def run_at_length(self, task: Task[Result]) -> Result:
        """As `run`, for a task that computes longer than an event loop may be kept waiting."""
        ...

    async def state(self) -> CorpusState:
        """The present state of the corpus. Raises StoreUnusable."""
        ...

    @property
    def name(self) -> str:
        """Which database it is: `sqlite` or `postgresql`."""
        ...

    async def version(self) -> str:
        """The version of the database's library or server."""
        ...

    def close(self) -> None:
        """Let go of connections and threads."""
        ...


def too_late(seconds: float) -> QueryTimeout:
    """The answer to a read that used all of its time."""
    return QueryTimeout(
        f"The query was stopped after {seconds:g} s; a filter on speaker, event, article or date makes it faster.",
        retry_after=RETRY_AFTER,
    )


def unusable(error: Exception) -> StoreUnusable:
    """The answer when the database cannot be read; the cause goes to the log, not to the client."""
    failure = StoreUnusable("The database cannot be read at the moment.", retry_after=RETRY_AFTER)
    failure.__cause__ = error
    return failure


def open_reader(url: str, *, seconds: float, threads: int) -> Reader:
    """Open a database for reading; `seconds` is the deadline of one read."""
    if make_url(url).get_backend_name() == "sqlite":
        from app.store.sqlite_reader import SqliteReader  # noqa: PLC0415 – one driver is enough

        return SqliteReader(make_url(url).database or "", seconds=seconds, threads=threads)
    from app.store.postgres_reader import PostgresReader  # noqa: PLC0415 – an optional dependency

    return PostgresReader(url, seconds=seconds, threads=threads)
