"""Reading texts that clients send, in a process of its own: the server goes on answering, a slow text is stopped."""

import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import orjson

from app.errors import Overloaded, Unfinished
from app.extraction import Extractor
from app.extraction.records import Document
from app.garbage import spare_collections
from app.knowledge import load
from app.schemas.extraction_json import extraction_json
from app.schemas.offsets import convert_spans

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

    async def read(self, document: Document, unit: str = "codepoint") -> bytes:
        """What the text says, as the JSON of `POST /extract`, its spans counted in a unit.

        A text that has been begun is finished even if the client leaves, so that leaving costs others nothing more.
        Raises TextInvalid, Overloaded or Unfinished.
        """
        if self._waiting >= WAITING:
            raise Overloaded("Too many texts are waiting to be read.", retry_after=RETRY_AFTER)
        self._waiting += 1
        task = asyncio.create_task(self._read_in_turn(document, unit))
        task.add_done_callback(self._leave)
        return await asyncio.shield(task)

    async def _read_in_turn(self, document: Document, unit: str) -> bytes:
        async with self._turn:
            try:
                pool = self._pool or await self._start()
                reading = asyncio.get_running_loop().run_in_executor(pool, _read, document, unit)
                return await asyncio.wait_for(reading, SECONDS)
            except (TimeoutError, BrokenProcessPool):
                self.close()
                raise Unfinished(
                    f"The text could not be read within {SECONDS:g} s; send it in parts.", retry_after=RETRY_AFTER
                ) from None

    def _leave(self, task: "asyncio.Task[bytes]") -> None:
        self._waiting -= 1
        if not task.cancelled():
            task.exception()  # nobody may be left to hear of it

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
    spare_collections()


def _is_ready() -> bool:
    return bool(_extractors)


def _read(document: Document, unit: str) -> bytes:
    reading = _extractors[0].read(document)
    answer = extraction_json(reading.in_source(), document.text).model_dump(mode="json", by_alias=True)
    convert_spans(answer, document.text, unit)
    return orjson.dumps(answer)
