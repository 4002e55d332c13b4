"""How fast `GET /v1/quotes?speaker=` is, beside the least that FastAPI can do and beside Datasette.

    python -m benchmarks.api

Every server has one core, the load generator the other. Ours runs with all that it has: strict parsing, ETag, security
headers, access log as JSON in a file. Every request is for another page, more of them than any cache of ours holds.
Rounds are interleaved; the figures are medians over the rounds. Exit status 1: a target is missed.
"""

import argparse
import os
import sys
from collections import defaultdict
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Final

from rich.progress import track

from app.settings import PROJECT
from benchmarks.addresses import Address, pages_of_speakers
from benchmarks.corpus import corpus_at
from benchmarks.load import Measurement, measure, requests
from benchmarks.report import Figures, print_figures, verdicts
from benchmarks.servers import Server, constant, datasette, woordelijk
from benchmarks.slow import slow_reads

SERVER_CORE: Final = 1
CLIENT_CORE: Final = 0
SMALL: Final = 1_000  # articles of the corpus that growth is measured from


@dataclass(frozen=True, slots=True)
class Contender:
    """A server with what it is asked for, over which numbers of connections."""

    name: str
    server: Server
    asked: list[bytes]
    connections: tuple[int, ...] = (16,)


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, and tell whether all targets are met."""
    options = _parser().parse_args(arguments)
    os.sched_setaffinity(0, {CLIENT_CORE})
    folder: Path = options.folder
    large, small = corpus_at(folder, options.articles), corpus_at(folder, SMALL)
    with ExitStack() as stack:
        ours = stack.enter_context(woordelijk(large, options.port, SERVER_CORE, folder / "access.log"))
        few = stack.enter_context(woordelijk(small, options.port + 1, SERVER_CORE, folder / "access-small.log"))
        pages = pages_of_speakers(ours, large, options.addresses)
        few_pages = pages_of_speakers(few, small, options.addresses)
        size = round(fmean(page.size for page in pages))
        least = stack.enter_context(constant(size, options.port + 2, SERVER_CORE))
        other = stack.enter_context(datasette(large, folder, options.port + 3, SERVER_CORE))
        print(f"{len(pages)} different pages of {size} bytes; {len(few_pages)} of the corpus of {SMALL} articles")
        figures = _rounds(_contenders(ours, few, least, other, pages, few_pages), options.rounds, options.seconds)
        slow = slow_reads(ours, requests([page.ours for page in pages]), options.seconds)
        memory = ours.peak_memory()
    print_figures(figures)
    found = verdicts(figures, slow, memory)
    print("", *found, sep="\n")
    return 0 if all(verdict.holds for verdict in found) else 1


def _contenders(
    ours: Server, few: Server, least: Server, other: Server, pages: list[Address], few_pages: list[Address]
) -> list[Contender]:
    paths = [page.ours for page in pages]
    levels = (1, 16, 64)
    return [
        Contender("ours", ours, requests(paths), levels),
        Contender("constant", least, requests(paths), levels),
        Contender("datasette", other, requests([page.datasette for page in pages]), levels),
        Contender("ours, small corpus", few, requests([page.ours for page in few_pages]), (1, 16)),
        Contender("ours, gzip", ours, requests(paths, "gzip")),
        Contender("ours, zstd", ours, requests(paths, "zstd, gzip")),
    ]


def _rounds(contenders: list[Contender], rounds: int, seconds: float) -> dict[tuple[str, int], Figures]:
    """Medians of everything, measured in turn."""
    found: dict[tuple[str, int], list[tuple[Measurement, float]]] = defaultdict(list)
    for _ in track(range(rounds), description="rounds"):
        for connections in (1, 16, 64):
            for contender in contenders:
                if connections in contender.connections:
                    found[contender.name, connections].append(_measured(contender, connections, seconds))
    return {key: Figures.of(measured) for key, measured in found.items()}


def _measured(contender: Contender, connections: int, seconds: float) -> tuple[Measurement, float]:
    """One measurement, and how many microseconds the server worked for each answer."""
    before = contender.server.cpu_seconds()
    measurement = measure(contender.server.port, contender.asked, connections, seconds)
    worked = contender.server.cpu_seconds() - before
    contender.asked.append(contender.asked.pop(0))
    return measurement, worked / max(1, len(measurement.latencies)) * 1e6


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.api", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=100_000, help="articles of the corpus, with ten quotes each")
    parser.add_argument("--addresses", type=int, default=10_000, help="different pages that are asked for")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=3, help="of each measurement")
    parser.add_argument("--port", type=int, default=8300, help="the first of four")
    parser.add_argument("--folder", type=Path, default=PROJECT / "var" / "bench", help="for the corpora and Datasette")
    return parser


if __name__ == "__main__":
    sys.exit(main())
