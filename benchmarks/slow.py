"""What a read that no index helps does to the others: it is stopped after a second, and they go on."""

import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from benchmarks.load import measure
from benchmarks.servers import Server

# Nothing matches, so every quote has to be looked at.
SLOW: Final = "/v1/quotes?cue=fluisteren&minConfidence=0.99&sort=published"
SLOW_CLIENTS: Final = 2
CONNECTIONS: Final = 16


@dataclass(frozen=True, slots=True)
class SlowReads:
    """`refused` is the share that was answered 503 with Retry-After, `seconds` the longest, `p99` of others in ms."""

    refused: float
    seconds: float
    p99: float


def slow_reads(server: Server, asked: Sequence[bytes], seconds: float) -> SlowReads:
    """Ask slow things over a few connections, and the usual ones beside them."""
    until = time.perf_counter() + seconds
    with ThreadPoolExecutor(SLOW_CLIENTS) as pool:
        running = [pool.submit(_ask_until, server, until) for _ in range(SLOW_CLIENTS)]
        usual = measure(server.port, asked, CONNECTIONS, seconds)
        answers = [answer for found in running for answer in found.result()]
    refused = [answer for answer in answers if answer[0]]
    return SlowReads(len(refused) / len(answers), max(taken for _, taken in answers), usual.percentile(99))


def _ask_until(server: Server, until: float) -> list[tuple[bool, float]]:
    """For each answer, whether it was a 503 with Retry-After, and how many seconds it took."""
    found = []
    while time.perf_counter() < until:
        started = time.perf_counter()
        status, headers, _ = server.get(SLOW)
        found.append((status == 503 and "retry-after" in headers, time.perf_counter() - started))  # noqa: PLR2004
    return found
