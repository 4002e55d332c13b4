"""Errors as `application/problem+json` (RFC 9457): one shape for every failure, on every path.

`errors[]` names all faults at once. A 5xx says nothing of the inside: its detail is a fixed sentence, and the only
two statuses are 503 and 507, with `Retry-After`. No control character and no `<`, `>` or `&` of an input is repeated.
"""

import re
from collections.abc import Sequence
from typing import Any, Final

import orjson

from app.errors import Fault, WoordelijkError
from app.routers.answers import PRIVATE, Answer, Header
from app.routers.faults import MOST_FAULTS

MEDIA: Final = b"application/problem+json"
_LONGEST: Final = 300  # characters of a detail: a sentence, however long the input that it quotes
_RETRY_AFTER: Final = 5  # seconds, when the failure does not say
_OUR_5XX: Final = frozenset({503, 507})
_DETAILS_5XX: Final = {
    "Query took too long": "The answer took too long to find; ask for less at once, or try again.",
    "Overloaded": "More is being asked than can be answered now; try again shortly.",
}
UNAVAILABLE: Final = "Unavailable"  # the title of what nobody expected
_DETAIL_5XX: Final = "The request cannot be answered now; try again later."
_ESCAPES: Final = ((b"<", b"\\u003c"), (b">", b"\\u003e"), (b"&", b"\\u0026"))
_PATH_UNSAFE: Final = re.compile(rb"[^!$'()*+,\-./0-9:;=@A-Z_a-z~%]")


def safe_text(text: str) -> str:
    """`text` in one line of at most 300 characters, with U+FFFD for every character that is not printable."""
    shown = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    return shown if shown.isprintable() else "".join(c if c.isprintable() else "\ufffd" for c in shown)


def safe_path(raw: bytes) -> str:
    """A path as it was sent, cut to 200 bytes, without any byte that a path may not hold."""
    return _PATH_UNSAFE.sub(b"", raw[:200]).decode("ascii")


def slug(title: str) -> str:
    """The last part of a problem's `type`."""
    return title.lower().replace(" ", "-")


class Problems:
    """Makes problem details; `base` is the address under which the types of problem are described."""

    def __init__(self, base: str) -> None:
        self.base = base

    def of(self, error: Exception, instance: str, request_id: str) -> Answer:
        """The answer for any exception; what is not a `WoordelijkError` becomes a 503 that tells nothing."""
        if not isinstance(error, WoordelijkError):
            later = (b"retry-after", b"%d" % _RETRY_AFTER)
            return self.answer(503, UNAVAILABLE, _DETAIL_5XX, instance, request_id, headers=[later])
        status, detail, headers = error.status, error.detail, list(getattr(error, "headers", ()))
        if status >= 500:  # noqa: PLR2004 – server errors begin here
            status = status if status in _OUR_5XX else 503
            detail = _DETAILS_5XX.get(error.title, _DETAIL_5XX)
        if status in _OUR_5XX or error.retry_after is not None:
            headers.append((b"retry-after", b"%d" % (error.retry_after or _RETRY_AFTER)))
        return self.answer(status, error.title, detail, instance, request_id, faults=error.faults, headers=headers)

    def answer(
        self,
        status: int,
        title: str,
        detail: str,
        instance: str,
        request_id: str,
        *,
        faults: Sequence[Fault] = (),
        headers: Sequence[Header] = (),
    ) -> Answer:
        """One problem as an answer that is not stored by any cache."""
        members: dict[str, Any] = {
            "type": f"{self.base}/problems/{slug(title)}",
            "title": title,
            "status": status,
            "detail": safe_text(detail),
            "instance": instance,
            "requestId": request_id,
        }
        if faults:
            members["errors"] = [
                {"location": safe_text(fault.location), "detail": safe_text(fault.detail)}
                for fault in faults[:MOST_FAULTS]
            ]
        return Answer(_dump(members), status=status, headers=(PRIVATE, *headers), media=MEDIA)


def _dump(members: dict[str, Any]) -> bytes:
    body = orjson.dumps(members)
    for character, escape in _ESCAPES:
        body = body.replace(character, escape)
    return body
