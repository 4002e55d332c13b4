"""The corpus as endpoints see it: ask for a page or an item, get bytes."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from sqlalchemy import column, select, table

from app.errors import NotFound, StoreUnusable
from app.queries.listing import Condition
from app.queries.pages import Memory, Rendered, Resource, read_page, reads_bodies
from app.queries.spelling import Asked, ask
from app.schemas.health import Ready
from app.settings import Settings
from app.store.database import Database
from app.store.migrate import check, head
from app.store.reader import CorpusState, Fetch, Reader, Statement, open_reader

MIGRATION = Statement(select(column("version_num")).select_from(table("alembic_version")))
Found = TypeVar("Found")
Scope = Callable[[Fetch], Sequence[Condition]]


class Corpus:
    """A store that is open for reading. `base` is the public address of the API, with `/v1`."""

    def __init__(self, reader: Reader, base: str) -> None:
        self.reader, self.base = reader, base
        self._memory = Memory(base)

    async def state(self) -> CorpusState:
        """Which corpus an answer would be from now."""
        return await self.reader.state()

    async def page(
        self, resource: Resource[Any], query: Any, asked: Asked, state: CorpusState, scope: Scope | None = None
    ) -> Rendered:
        """A page of a list. Raises InputInvalid for a cursor, NotFound for a scope that is not there."""

        def task(fetch: Fetch) -> Rendered:
            return read_page(
                fetch,
                resource,
                query,
                asked,
                state=state,
                memory=self._memory,
                scope=scope(fetch) if scope else (),
            )

        return await (self.reader.run_at_length(task) if reads_bodies(query) else self.reader.run(task))

    def ask(self, query: Any, path: str, key: tuple[str, ...] = ("id",)) -> Asked:
        """Put a query to what is at a path into its one spelling; `key` is the primary key that ends its order."""
        return ask(query, self.base + path, key)

    async def one(self, find: Callable[[Fetch], Found | None], *, at_length: bool = False) -> Found:
        """One item, as `find` gives it; `at_length` if it computes more than it reads. Raises NotFound for None."""
        found = await (self.reader.run_at_length(find) if at_length else self.reader.run(find))
        if found is None:
            raise NotFound("Nothing in the corpus has this id.")
        return found

    async def readiness(self) -> Ready:
        """What the database is at this moment. Raises StoreUnusable if it is not what this program works with."""
        await self.reader.state()
        [[migration]] = await self.reader.run(lambda fetch: fetch(MIGRATION, {}))
        if migration != head():
            raise StoreUnusable(f"The database is at migration {migration}, this program at {head()}.")
        return Ready(database=self.reader.name, library=await self.reader.version(), migration=migration)


@asynccontextmanager
async def open_corpus(settings: Settings) -> AsyncIterator[Corpus]:
    """The corpus that the settings point at, open for as long as the context lasts.

    Raises StoreUnusable for a database that is damaged, older or newer than this program, or empty.
    """
    database = Database(settings.database_url)
    await asyncio.to_thread(check, database)
    reader = open_reader(settings.database_url, seconds=settings.read_seconds, threads=settings.read_threads)
    try:
        yield Corpus(reader, settings.base_url)
    finally:
        await asyncio.to_thread(reader.close)
        database.close()
