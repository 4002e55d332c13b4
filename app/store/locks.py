"""One writer at a time across processes: a lock file beside an SQLite database.

SQLite's own lock is not enough: before 3.51.3 two checkpoints at once can corrupt the write-ahead log.
"""

import fcntl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import Overloaded, StoreUnusable

PAUSE = 0.005  # seconds between two attempts; short beside the few milliseconds that a write takes


@contextmanager
def writer_lock(path: Path, seconds: float) -> Iterator[None]:
    """Hold the lock file at `path`; the operating system frees it however the process ends.

    Raises Overloaded if others keep it for `seconds`, StoreUnusable where it cannot be made.
    """
    deadline = time.monotonic() + seconds
    try:
        file = path.open("ab")
    except OSError as error:
        raise StoreUnusable(f"The lock file {path} cannot be opened: {error.strerror}.") from error
    with file:
        while not _locked(file.fileno()):
            if time.monotonic() >= deadline:
                raise Overloaded(f"Another process has been writing for {seconds:g} s.", retry_after=5)
            time.sleep(PAUSE)
        yield


def _locked(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
