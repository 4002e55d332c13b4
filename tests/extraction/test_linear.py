"""Eight times the text takes about eight times as long, whatever the text is like."""

import pytest

from benchmarks.hard_texts import HARD_TEXTS
from tests.extraction.reading import seconds

SHORT = 2_000  # characters
TIMES = 8
MOST = 24  # times as long; for time that grows with the square it would be 64
NOISE = 0.05  # seconds


@pytest.mark.parametrize("kind", HARD_TEXTS)
def test_time_grows_with_the_length(kind: str) -> None:
    short, long = (seconds(HARD_TEXTS[kind](length)) for length in (SHORT, TIMES * SHORT))
    assert long <= MOST * short + NOISE
