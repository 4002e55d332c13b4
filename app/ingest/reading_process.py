"""Reading texts that clients send, in a process of its own: the server goes on answering, a slow text is stopped."""

import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from app.errors import Overloaded, Unfinished
from app.extraction import Extractor
from app.extraction.records import Document
from app.knowledge import load
from app.schemas.extraction_json import extraction_json

SECONDS = 5.0  # for one text
START_SECONDS = 30.0  # for the process to start and the knowledge to be read, once
WAITING = 8  # texts in line before new ones are turned away
RETRY_AFTER = 2  # seconds

_extractors: list[Extractor] = []  # the one of this process, once it has read the knowledge


class ReadingProcess:
    """Starts at the first text; ended and begun anew when a text takes too long."""

    def __init__(self, knowledge: Path) -> None:
        self._knowledge = knowledge
        self._pool: ProcessPoolExecutor | None = None
        self._turn = asyncio.Lock()
        self._waiting = 0

    async def read(self, document: Document) -> bytes:
        """What the text says, as the JSON of `POST /extract`. Raises TextInvalid, Overloaded or Unfinished."""
        if self._waiting >= WAITING:
            raise Overloaded("Too many texts are waiting to be read.", retry_after=RETRY_AFTER)
        self._waiting += 1
        try:
            async with self._turn:
                return await self._read(document)
        finally:
            self._waiting -= 1

    async def _read(self, document: Document) -> bytes:
        loop = asyncio.get_running_loop()
        try:
            pool = self._pool or await self._start()
            return await asyncio.wait_for(loop.run_in_executor(pool, _read, document), SECONDS)
        except (TimeoutError, BrokenProcessPool):
            self.close()
            raise Unfinished(
                f"The text could not be read within {SECONDS:g} s; send it in parts.", retry_after=RETRY_AFTER
            ) from None
        except asyncio.CancelledError:
            self.close()
            raise

    async def _start(self) -> ProcessPoolExecutor:
        context = multiprocessing.get_context("spawn")
        pool = self._pool = ProcessPoolExecutor(1, context, initializer=_prepare, initargs=(self._knowledge,))
        await asyncio.wait_for(asyncio.get_running_loop().run_in_executor(pool, _is_ready), START_SECONDS)
        return pool

    def close(self) -> None:
        """End the process at once, whatever it is doing."""
        if self._pool is None:
            return
        for process in list((self._pool._processes or {}).values()):  # noqa: SLF001 – the pool has no kill of its own
            process.kill()
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = None


def _prepare(knowledge: Path) -> None:
    _extractors.append(Extractor(load(knowledge)))


def _is_ready() -> bool:
    return bool(_extractors)


def _read(document: Document) -> bytes:
    reading = _extractors[0].read(document)
    return extraction_json(reading.in_source(), document.text).model_dump_json(by_alias=True).encode()
