"""Eight times the text takes about eight times as long, whatever the text is like."""

import time

import pytest

from app.extraction import Document
from benchmarks.hard_texts import HARD_TEXTS
from tests.extraction.reading import EXTRACTOR

SHORT = 2_000  # characters
TIMES = 8
MOST = 24  # times as long; for time that grows with the square it would be 64
NOISE = 0.05  # seconds


def seconds(text: str) -> float:
    """The least of two measurements, of this process alone."""
    found = []
    for _ in range(2):
        begin = time.process_time()
        EXTRACTOR.read(Document(text))
        found.append(time.process_time() - begin)
    return min(found)


@pytest.mark.parametrize("kind", HARD_TEXTS)
def test_time_grows_with_the_length(kind: str) -> None:
    short, long = (seconds(HARD_TEXTS[kind](length)) for length in (SHORT, TIMES * SHORT))
    assert long <= MOST * short + NOISE
