"""Requests as bytes: what httpx would tidy up reaches the application as it is."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

import orjson
from starlette.types import ASGIApp, Message


@dataclass(slots=True)
class Exchange:
    """A request and what came back."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def json(self) -> Any:
        return orjson.loads(self.body)


async def ask(
    app: ASGIApp,
    target: bytes,
    *,
    method: str = "GET",
    headers: dict[str, str] | None = None,
    body: bytes = b"",
    received: list[Message] | None = None,
) -> Exchange:
    """Sends one request straight to the application; `target` is the path and query as on the wire."""
    raw_path, _, query = target.partition(b"?")
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": raw_path.decode("latin-1"),
        "raw_path": raw_path,
        "root_path": "",
        "query_string": query,
        "headers": [(name.encode(), value.encode("latin-1")) for name, value in (headers or {}).items()],
    }
    coming: list[Message] = received or [{"type": "http.request", "body": body, "more_body": False}]
    exchange = Exchange()

    async def receive() -> Message:
        if not coming and received is None:
            await asyncio.Event().wait()  # the client stays
        return coming.pop(0) if coming else {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            exchange.status = message["status"]
            exchange.headers = {name.decode(): value.decode("latin-1") for name, value in message["headers"]}
            assert len(exchange.headers) == len(message["headers"]), "a header is sent twice"
        else:
            exchange.body += message.get("body", b"")

    await app(scope, receive, send)
    return exchange
