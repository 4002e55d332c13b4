"""What an endpoint returns: bytes that are ready, with the headers that only the endpoint knows."""

import re
from collections.abc import Sequence
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

JSON: Final = b"application/json"

Header = tuple[bytes, bytes]

PUBLIC: Final[Header] = (b"cache-control", b"public, max-age=60")
PRIVATE: Final[Header] = (b"cache-control", b"no-store")

# "abc" | W/"abc" | "abc-gzip" | "abc", W/"def"
_ENTITY_TAG: Final = re.compile(
    rb"""
    (?: W/ )?
    " (?P<opaque> [\x21\x23-\x7e\x80-\xff]* ) "
    """,
    re.VERBOSE,
)
_CODING_SUFFIX: Final = re.compile(rb"-(?:gzip|zstd)\Z")


class Answer(Response):
    """A whole body with its headers; the envelope adds the length, the coding and what every response carries.

    Header names are lower-case bytes. `cache-control` is `public, max-age=60` unless the headers say otherwise.
    """

    def __init__(
        self, body: bytes, *, status: int = 200, headers: Sequence[Header] = (PUBLIC,), media: bytes = JSON
    ) -> None:
        self.status_code = status
        self.body = body
        self.background = None
        self.raw_headers = [(b"content-type", media), *headers]


class FixedAnswer(Answer):
    """An answer whose body is the same for as long as the process runs: it is compressed once."""


class Unchanged(Answer):
    """304: the client already has this representation."""

    def __init__(self, headers: Sequence[Header]) -> None:
        super().__init__(b"", status=304)
        self.raw_headers = list(headers)


def unchanged(request: Request, etag: bytes, headers: Sequence[Header] = (PUBLIC,)) -> Unchanged | None:
    """The 304 for a request whose `If-None-Match` names `etag` (with its quotes, weak or strong), else None.

    `headers` are those that the 200 would have; an `etag` among them gives way to the one that matched. Compared
    weakly, as RFC 9110 section 13.1.2 asks; a tag that was sent with a compressed body ends in its coding.
    """
    asked = next((value for name, value in request.scope["headers"] if name == b"if-none-match"), None)
    if asked is None:
        return None
    kept = [header for header in headers if header[0] != b"etag"]
    known = _ENTITY_TAG.fullmatch(etag)
    for tag in _ENTITY_TAG.finditer(asked):
        if known and _CODING_SUFFIX.sub(b"", tag["opaque"]) == known["opaque"]:
            return Unchanged([(b"etag", tag[0]), *kept])
    return Unchanged([(b"etag", etag), *kept]) if asked.strip() == b"*" else None
