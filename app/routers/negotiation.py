"""What a client accepts: media types and codings with their q-values (RFC 9110, section 12.5)."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

_WEIGHT: Final = re.compile(r"0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?", re.ASCII)  # 0 | 0.5 | 1 | 1.000
CODINGS: Final = ("zstd", "gzip")  # what we compress to, best first
LONGEST: Final = 1_000  # bytes of a header that are looked at; nobody means more


@lru_cache(maxsize=512)
def weights(header: bytes) -> dict[str, float]:
    """The names in an `Accept` or `Accept-Encoding` header, lower-case, with their q; a malformed q counts as 1."""
    found: dict[str, float] = {}
    for part in header.decode("latin-1").lower().split(","):
        name, *parameters = (piece.strip() for piece in part.split(";"))
        if name:
            found[name] = next((_q(text[2:]) for text in parameters if text.startswith("q=")), 1.0)
    return found


def _q(text: str) -> float:
    return float(text) if _WEIGHT.fullmatch(text) else 1.0


@lru_cache(maxsize=512)
def coding(accept_encoding: bytes) -> str:
    """The coding that the client likes best of those we have; empty when it asks for none or prefers none."""
    asked = weights(accept_encoding)
    plain = asked.get("identity", 0.0)
    best, name = max(((asked.get(known, asked.get("*", 0.0)), known) for known in CODINGS), key=lambda pair: pair[0])
    return name if best > 0 and best >= plain else ""


def admits(accept: bytes, media_types: Sequence[str]) -> bool:
    """Whether an `Accept` header admits one of `media_types`; the most specific range decides about each."""
    asked = weights(accept)
    return not asked or any(_weight(asked, media) > 0 for media in media_types)


def _weight(asked: dict[str, float], media: str) -> float:
    for key in (media, media.partition("/")[0] + "/*", "*/*"):
        if key in asked:
            return asked[key]
    return 0.0
