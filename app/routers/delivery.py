"""A response on its way out: its headers completed, its body compressed, for HEAD no body."""

import re
from typing import Final

from starlette.responses import FileResponse, Response, StreamingResponse
from starlette.types import Message, Receive, Scope, Send

from app.routers.answers import FixedAnswer, Header
from app.routers.compression import SMALLEST, coder, compressed
from app.routers.headers import dressed
from app.routers.negotiation import LONGEST, coding

_STRONG_TAG: Final = re.compile(rb'"(?P<opaque>[^"]*)"')  # "7"
_WITHOUT_BODY: Final = frozenset({204, 304})


async def deliver(
    response: Response, scope: Scope, receive: Receive, send: Send, accepted: bytes, request_id: str
) -> None:
    """Sends `response` to a client that accepts the codings in `accepted`."""
    if isinstance(response, StreamingResponse | FileResponse):
        await _stream(response, scope, receive, send, accepted, request_id)
        return
    body, headers = bytes(response.body), dressed(response.raw_headers, request_id)
    if len(body) >= SMALLEST and (name := coding(accepted[:LONGEST])):
        body = compressed(body, name, fixed=isinstance(response, FixedAnswer))
        headers = _recoded(headers, name.encode())
    if response.status_code not in _WITHOUT_BODY:
        headers.append((b"content-length", b"%d" % len(body)))
    await send({"type": "http.response.start", "status": response.status_code, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})
    if response.background is not None:
        await response.background()


async def _stream(
    response: Response, scope: Scope, receive: Receive, send: Send, accepted: bytes, request_id: str
) -> None:
    """Sends a body that comes in parts; for HEAD only its headers, so that nothing of it is made."""
    headers = dressed(response.raw_headers, request_id)
    length = [header for header in response.raw_headers if header[0] == b"content-length"]
    name = "" if length else coding(accepted[:LONGEST])
    headers = _recoded(headers, name.encode()) if name else headers + length
    start = {"type": "http.response.start", "status": response.status_code, "headers": headers}
    if scope["method"] == "HEAD":
        await send(start)
        await send({"type": "http.response.body", "body": b""})
        return
    coded = coder(name)

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            await send(start)
            return
        more = message.get("more_body", False)
        body = coded.compress(message.get("body", b"")) + (b"" if more else coded.flush())
        if body or not more:
            await send({"type": "http.response.body", "body": body, "more_body": more})

    await response(scope, receive, sending)


def _recoded(headers: list[Header], name: bytes) -> list[Header]:
    """Headers for a body in the coding `name`: a strong tag gets its name, for it is another representation."""
    recoded = [
        (key, _STRONG_TAG.sub(rb'"\g<opaque>-' + name + b'"', value))
        if key == b"etag" and not value.startswith(b"W/")
        else (key, value)
        for key, value in headers
    ]
    recoded.append((b"content-encoding", name))
    return recoded
