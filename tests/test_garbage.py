"""What stays is not looked through for cyclic garbage."""

import gc
from collections.abc import Iterator

import pytest

from app.garbage import spare_collections


@pytest.fixture(autouse=True)
def _collected_as_before() -> Iterator[None]:
    threshold = gc.get_threshold()
    yield
    gc.set_threshold(*threshold)
    gc.unfreeze()


def test_what_there_is_stays_out_of_collections() -> None:
    stays = [{"known": number} for number in range(1000)]
    spare_collections()
    assert gc.get_freeze_count() > len(stays)
    assert gc.get_threshold()[0] > 700  # what Python has by itself
    assert not any(stays is found for found in gc.get_objects())
