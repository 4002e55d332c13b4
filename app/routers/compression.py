"""Bodies made smaller for clients that ask for it, at levels chosen for speed."""

import gzip
import zlib
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final, Protocol

import zstandard

SMALLEST: Final = 1_024  # bytes; below this the headers weigh more than what is won
_KEPT: Final = 128  # bodies of at most 64 kB, compressed once for all who ask
_LARGEST_KEPT: Final = 65_536
_FIXED_KEPT: Final = 16  # large bodies that never change, such as the files of the docs page

_CODERS: Final[Mapping[str, Callable[[bytes], bytes]]] = {
    # A level that costs about 4 ms for each megabyte; a new compressor each time, as one may not be shared by threads.
    "zstd": lambda body: zstandard.ZstdCompressor(level=1, write_content_size=True).compress(body),
    # No time in the header: equal bodies stay equal.
    "gzip": lambda body: gzip.compress(body, compresslevel=1, mtime=0),
}


_GZIP_WINDOW: Final = 31  # 32 kB, with the header and trailer of gzip


class Coder(Protocol):
    """Compresses a body that comes in parts."""

    def compress(self, part: bytes, /) -> bytes:
        """What can be sent after `part`; it may be nothing yet."""
        ...

    def flush(self) -> bytes:
        """What remains."""
        ...


class _Plain:
    """Parts as they are."""

    def compress(self, part: bytes) -> bytes:
        return part

    def flush(self) -> bytes:
        return b""


def coder(coding: str) -> Coder:
    """A coder for one body, in `coding` (gzip, zstd or none)."""
    match coding:
        case "zstd":
            return zstandard.ZstdCompressor(level=1).compressobj()
        case "gzip":
            return zlib.compressobj(level=1, wbits=_GZIP_WINDOW)
        case _:
            return _Plain()


def compressed(body: bytes, coding: str, *, fixed: bool = False) -> bytes:
    """`body` in `coding` (gzip or zstd); a `fixed` one never changes as long as the process runs."""
    if fixed:
        return _fixed(body, coding)
    return _kept(body, coding) if len(body) <= _LARGEST_KEPT else _CODERS[coding](body)


@lru_cache(maxsize=_FIXED_KEPT)
def _fixed(body: bytes, coding: str) -> bytes:
    return _CODERS[coding](body)


@lru_cache(maxsize=_KEPT)
def _kept(body: bytes, coding: str) -> bytes:
    return _CODERS[coding](body)
