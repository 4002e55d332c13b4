"""Bodies made smaller for clients that ask for it, at levels chosen for speed."""

import gzip
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

import zstandard

SMALLEST: Final = 1_024  # bytes; below this the headers weigh more than what is won
_KEPT: Final = 128  # bodies of at most 64 kB, compressed once for all who ask
_LARGEST_KEPT: Final = 65_536

_CODERS: Final[Mapping[str, Callable[[bytes], bytes]]] = {
    # A level that costs about 4 ms for each megabyte; a new compressor each time, as one may not be shared by threads.
    "zstd": lambda body: zstandard.ZstdCompressor(level=1, write_content_size=True).compress(body),
    # No time in the header: equal bodies stay equal.
    "gzip": lambda body: gzip.compress(body, compresslevel=1, mtime=0),
}


def compressed(body: bytes, coding: str) -> bytes:
    """`body` in `coding` (gzip or zstd)."""
    return _kept(body, coding) if len(body) <= _LARGEST_KEPT else _CODERS[coding](body)


@lru_cache(maxsize=_KEPT)
def _kept(body: bytes, coding: str) -> bytes:
    return _CODERS[coding](body)
