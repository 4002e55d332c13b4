"""The headers that every response carries, whoever made it: version, request id, CORS, security, `Vary`."""

from collections.abc import Sequence
from typing import Final

from app import __version__
from app.routers.answers import PRIVATE, Header

SHARED: Final[tuple[Header, ...]] = (
    (b"api-version", __version__.encode()),
    (b"vary", b"Accept, Accept-Encoding"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"strict-transport-security", b"max-age=31536000; includeSubDomains"),
    (b"access-control-allow-origin", b"*"),
    (b"access-control-expose-headers", b"ETag, Link, API-Version, X-Request-Id, Retry-After"),
    (b"cross-origin-resource-policy", b"cross-origin"),
)
_POLICY: Final[Header] = (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'")


def dressed(own: Sequence[Header], request_id: str) -> list[Header]:
    """A response's own headers and what every response carries, without a length.

    A content security policy or `cache-control` of its own stays; without one nothing may be loaded, nothing stored.
    """
    names = dict(own)
    headers = [header for header in own if header[0] != b"content-length"]
    headers += ((b"x-request-id", request_id.encode()), *SHARED)
    if b"content-security-policy" not in names:
        headers.append(_POLICY)
    if b"cache-control" not in names:
        headers.append(PRIVATE)
    return headers
