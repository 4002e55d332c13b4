"""The figures as a table in Markdown, and what they are held against."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.load import Measurement
from benchmarks.slow import SlowReads

ROW = "| {:<20} | {:>11} | {:>9} | {:>8} | {:>8} | {:>13} | {:>6} | {:>14} |"
TITLES = ("server", "connections", "answers/s", "p50 ms", "p99 ms", "µs CPU/answer", "errors", "generator busy")


@dataclass(frozen=True, slots=True)
class Figures:
    """Medians over the rounds; errors are all that there were."""

    throughput: float
    p50: float
    p99: float
    cpu: float  # microseconds of the server for each answer
    errors: int
    load: float

    @classmethod
    def of(cls, rounds: Sequence[tuple[Measurement, float]]) -> "Figures":
        """From the measurements of all rounds, each with its CPU time."""
        return cls(
            median(found.throughput for found, _ in rounds),
            median(found.percentile(50) for found, _ in rounds),
            median(found.percentile(99) for found, _ in rounds),
            median(cpu for _, cpu in rounds),
            sum(found.errors for found, _ in rounds),
            median(found.load for found, _ in rounds),
        )


@dataclass(frozen=True, slots=True)
class Verdict:
    """A claim: what was found, and between what it should lie."""

    claim: str
    found: float
    least: float = 0
    most: float = math.inf

    @property
    def holds(self) -> bool:
        """Whether the claim is true."""
        return self.least <= self.found <= self.most

    def __str__(self) -> str:
        bound = f"at most {self.most:g}" if self.most < math.inf else f"at least {self.least:g}"
        return f"{'met   ' if self.holds else 'MISSED'}  {self.claim}: {self.found:.2f} ({bound})"


def print_figures(figures: Mapping[tuple[str, int], Figures]) -> None:
    """The table."""
    print(ROW.format(*TITLES))
    print("|" + "|".join(" --- " if number == 0 else " ---: " for number in range(len(TITLES))) + "|")
    for (name, connections), row in sorted(figures.items(), key=lambda pair: pair[0][1]):
        numbers = (f"{row.throughput:.0f}", f"{row.p50:.2f}", f"{row.p99:.2f}", f"{row.cpu:.0f}", row.errors)
        print(ROW.format(name, connections, *numbers, f"{row.load:.0%}"))


def verdicts(figures: Mapping[tuple[str, int], Figures], slow: SlowReads, memory: float) -> list[Verdict]:
    """Everything that is claimed."""
    ours, crowded = figures["ours", 16], figures["ours", 64]
    share = ours.throughput / figures["constant", 16].throughput
    lead = ours.throughput / figures["datasette", 16].throughput
    growth = figures["ours", 1].p50 / figures["ours, small corpus", 1].p50
    return [
        Verdict("answers/s at 16 connections, of those of the constant body", share, least=0.40),
        Verdict("answers/s at 16 connections, times Datasette's", lead, least=3),
        Verdict("answers/s at 64 connections, of those at 16", crowded.throughput / ours.throughput, least=0.80),
        Verdict("errors at 64 connections", crowded.errors, most=0),
        Verdict("p50 in the large corpus, times that in the small one", growth, most=1.5),
        Verdict("share of slow reads answered 503 with Retry-After", slow.refused, least=1),
        Verdict("seconds until the slowest of them is answered", slow.seconds, most=1.3),
        Verdict("p99 of usual reads beside slow ones, in ms", slow.p99, most=50),
        Verdict("megabytes of memory at the most", memory, most=300),
    ]
