"""A load generator: connections that are kept alive, each asking again as soon as it is answered.

It speaks just enough HTTP/1.1 to measure: answers with a length or in chunks, one at a time on each connection.
"""

import asyncio
import itertools
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import quantiles
from typing import Final, cast

import uvloop

HEAD_END: Final = b"\r\n\r\n"
LAST_CHUNK: Final = b"0\r\n\r\n"
CHUNKED: Final = -1  # bytes of a body that does not say how long it is
PATIENCE: Final = 10.0  # seconds for the last answers
HEADERS: Final = "Host: 127.0.0.1\r\nUser-Agent: benchmark/1\r\nAccept: application/json\r\n"


@dataclass(frozen=True, slots=True)
class Measurement:
    """What came back in `seconds`; `latencies` of good answers in seconds, `load` the generator's share of its core."""

    seconds: float
    latencies: Sequence[float]
    statuses: dict[int, int]
    broken: int  # connections that were closed or refused
    load: float

    @property
    def throughput(self) -> float:
        """Good answers a second."""
        return len(self.latencies) / self.seconds

    @property
    def errors(self) -> int:
        """Answers that were not 200, and connections that broke."""
        return self.broken + sum(count for status, count in self.statuses.items() if status != 200)  # noqa: PLR2004

    def percentile(self, rank: int) -> float:
        """Milliseconds within which so many percent of the answers came."""
        return quantiles(self.latencies, n=100)[rank - 1] * 1000 if len(self.latencies) > 1 else float("nan")


def requests(paths: Sequence[str], coding: str | None = None) -> list[bytes]:
    """What is sent for each path; `coding` is asked for as a browser would."""
    headers = HEADERS + (f"Accept-Encoding: {coding}\r\n" if coding else "")
    return [f"GET {path} HTTP/1.1\r\n{headers}\r\n".encode() for path in paths]


def measure(port: int, asked: Sequence[bytes], connections: int, seconds: float) -> Measurement:
    """Ask for these in turn over so many connections, for so many seconds."""
    return uvloop.run(_measure(port, asked, connections, seconds))


async def _measure(port: int, asked: Sequence[bytes], connections: int, seconds: float) -> Measurement:
    loop = asyncio.get_running_loop()
    tally = _Tally(itertools.cycle(asked))
    clients = []
    for _ in range(connections):
        _, client = await loop.create_connection(lambda: _Client(tally), "127.0.0.1", port)
        clients.append(client)
    started, busy = time.perf_counter(), time.process_time()
    for client in clients:
        client.ask()
    await asyncio.sleep(seconds)
    tally.open = False
    elapsed, busy = time.perf_counter() - started, time.process_time() - busy
    found = Measurement(elapsed, tally.latencies, tally.statuses, tally.broken, busy / elapsed)
    await asyncio.wait([client.done for client in clients], timeout=PATIENCE)
    for client in clients:
        client.close()
    return found


class _Tally:
    """What all connections have seen while it is `open`."""

    def __init__(self, asked: Iterator[bytes]) -> None:
        self.asked = asked
        self.open = True
        self.latencies: list[float] = []
        self.statuses: dict[int, int] = {}
        self.broken = 0

    def count(self, status: int, latency: float) -> None:
        """One answer."""
        if self.open:
            self.statuses[status] = self.statuses.get(status, 0) + 1
            if status == 200:  # noqa: PLR2004
                self.latencies.append(latency)


class _Client(asyncio.Protocol):
    """One connection."""

    def __init__(self, tally: _Tally) -> None:
        self.tally = tally
        self.done = asyncio.get_running_loop().create_future()
        self.transport: asyncio.Transport
        self.head = bytearray()
        self.missing: int | None = None  # bytes of a body that is arriving; None before its head is read
        self.status = 0
        self.asked_at = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The connection stands."""
        self.transport = cast(asyncio.Transport, transport)

    def ask(self) -> None:
        """Send the next request."""
        self.asked_at = time.perf_counter()
        self.transport.write(next(self.tally.asked))

    def data_received(self, data: bytes) -> None:
        """Part of an answer; after the last the next is asked for."""
        if self.missing is None:
            self._read_head(data)
        elif self.missing != CHUNKED:
            self.missing -= len(data)
        if self.missing == 0 or (self.missing == CHUNKED and data.endswith(LAST_CHUNK)):
            self.missing = None
            self.tally.count(self.status, time.perf_counter() - self.asked_at)
            if self.tally.open:
                self.ask()
            elif not self.done.done():
                self.done.set_result(None)

    def _read_head(self, data: bytes) -> None:
        self.head += data
        head, end, body = bytes(self.head).partition(HEAD_END)
        if end:
            self.status = int(head[9:12])
            length = head.lower().partition(b"content-length:")[2].partition(b"\r")[0]
            self.missing = int(length) - len(body) if length else CHUNKED
            self.head.clear()

    def connection_lost(self, _: Exception | None) -> None:
        """The server closed."""
        if not self.done.done():
            self.tally.broken += self.tally.open
            self.done.set_result(None)

    def close(self) -> None:
        """Hang up."""
        self.transport.abort()
