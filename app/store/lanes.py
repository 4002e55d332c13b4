"""Threads for blocking reads: so many at once, so many in line, and no more."""

import asyncio
import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from app.errors import Overloaded

Result = TypeVar("Result")

WAITING_PER_THREAD = 16  # reads in line for each thread before new ones are turned away
PATIENCE = 0.25  # seconds that a read may wait in line beside those that it may take
RETRY_AFTER = 1  # seconds
NICENESS = 10  # of a thread: where processors are few, quick reads on the event loop go before slow ones


class Lanes:
    """A pool of threads with a bounded line in front of it; `seconds` is how long one read may take."""

    def __init__(self, threads: int, seconds: float) -> None:
        self._longest = seconds + PATIENCE
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="read", initializer=_step_back)
        self._room = threads * (1 + WAITING_PER_THREAD)

    async def run(self, work: Callable[[], Result]) -> Result:
        """Run blocking work in a thread. Raises Overloaded when too much is waiting already, or the wait is too long.

        Nobody waits for the outcome after that; work that has not begun is dropped.
        """
        if not self._room:
            raise Overloaded("Too many slow reads are waiting.", retry_after=RETRY_AFTER)
        self._room -= 1
        future = asyncio.get_running_loop().run_in_executor(self._pool, work)
        future.add_done_callback(self._leave)
        try:
            async with asyncio.timeout(self._longest):
                return await future
        except TimeoutError:
            raise Overloaded("The read did not end in time behind others.", retry_after=RETRY_AFTER) from None

    def _leave(self, _: object) -> None:
        self._room += 1

    def close(self) -> None:
        """Wait for running work and end the threads."""
        self._pool.shutdown(wait=True, cancel_futures=True)


def _step_back() -> None:
    """Lower the priority of this thread; only Linux has priorities of threads."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
