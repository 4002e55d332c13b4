"""One connection: uvicorn's protocol on httptools, with the limits that it lacks.

A client has `header_seconds` for the head of a request, `body_seconds` for its body and for taking its answer; a head
has at most 64 kB. Work for a client that has left is cancelled. What is refused here is answered with a problem too.
"""

import asyncio
import contextlib
import secrets
import socket
from asyncio.events import TimerHandle
from typing import Any, Final, NoReturn

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

from app.crowd import Crowd
from app.errors import Overloaded, WoordelijkError
from app.routers.headers import dressed
from app.routers.problems import Problems, safe_path
from app.routers.refusals import HeadTooLarge, Refusal, TooSlow
from app.settings import Settings

LARGEST_HEAD: Final = 65_536  # bytes of a request line and its headers
MOST_HEADERS: Final = 100  # each costs some hundred bytes of memory, however short it is
_RECEIVED_AT_ONCE: Final = 32_768  # bytes, which Linux doubles: what a thousand clients can make us take in one moment
_LINGER: Final = 1.0  # seconds for a refused client to read why, while what it still sends is thrown away


class LimitedProtocol(HttpToolsProtocol):
    """One connection; `bound` makes the class for one server, whose connections share a crowd."""

    crowd: Crowd

    @classmethod
    def bound(cls, settings: Settings) -> type["LimitedProtocol"]:
        """The class for one server."""
        return type("BoundProtocol", (cls,), {"crowd": Crowd(settings)})

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.settings = self.crowd.settings
        self.phase = "idle"  # idle, head or body: what of a request is arriving
        self.completed = False  # whether a whole request arrived with the last bytes
        self.begun = False  # whether a head began with the last bytes
        self.pending = 0  # bytes of an unfinished head before the last bytes
        self.arrived = 0  # the last bytes
        self.refusal: WoordelijkError | None = None
        self.refused = False
        self.deadline: TimerHandle | None = None
        self.write_deadline: TimerHandle | None = None
        self.task: asyncio.Task[Any] | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Starts the clock; with one connection too many the longest waiting goes, or else this one."""
        super().connection_made(transport)
        if (raw := transport.get_extra_info("socket")) is not None:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _RECEIVED_AT_ONCE)
        if self.crowd.enter(transport, len(self.connections)):
            self._set_deadline(self.settings.header_seconds)
        else:
            self.connections.discard(self)
            self._refuse(Overloaded("Too many connections are open."))

    def connection_lost(self, exc: Exception | None) -> None:
        """Stops the clocks, and the work for a client that has left."""
        self._unset_deadline()
        self.resume_writing()
        self.crowd.leave(self.transport)
        super().connection_lost(exc)
        if self.task is not None:
            self.task.cancel()

    def data_received(self, data: bytes) -> None:
        """Feeds the parser and keeps the clock of what is still to come."""
        if self.refused or self.transport.is_closing():
            return
        self.completed = self.begun = False
        self.arrived = len(data)
        super().data_received(data)
        if self.refused or self.transport.is_closing():
            return
        if self.phase == "head":
            self.pending += 0 if self.begun else len(data)
            if self.pending > LARGEST_HEAD:
                self._refuse(HeadTooLarge(LARGEST_HEAD, MOST_HEADERS))
                return
        if self.deadline is None and (self.phase != "idle" or not self.completed):
            self._set_deadline(self._seconds())

    def on_message_begin(self) -> None:
        """The first byte of a head."""
        super().on_message_begin()
        self.phase, self.begun, self.pending = "head", True, 0

    def on_header(self, name: bytes, value: bytes) -> None:
        """One header."""
        super().on_header(name, value)
        if len(self.headers) > MOST_HEADERS:
            self._reject(HeadTooLarge(LARGEST_HEAD, MOST_HEADERS))

    def on_headers_complete(self) -> None:
        """The head is whole: it is looked at, and the request is answered."""
        self._unset_deadline()
        self.phase = "body"
        if self._size() > LARGEST_HEAD:
            self._reject(HeadTooLarge(LARGEST_HEAD, MOST_HEADERS))
        hosts = 0
        for name, _ in self.headers:
            hosts += name == b"host"
        if hosts != 1 and (hosts or self.parser.get_http_version() == "1.1"):
            self._reject(Refusal("A request names its host once."))
        super().on_headers_complete()

    def _size(self) -> int:
        """The bytes of the head; not counted where it came in one piece that is not too large."""
        if self.begun and self.arrived <= LARGEST_HEAD:
            return 0
        return len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers)

    def on_message_complete(self) -> None:
        """The request is whole."""
        self._unset_deadline()
        self.phase, self.completed = "idle", True
        super().on_message_complete()

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 – uvicorn's words are not ours
        """Answers what the parser or `_reject` refused."""
        self._refuse(self.refusal or Refusal("This is not a request in HTTP/1.1."))

    def pause_writing(self) -> None:
        """The client reads slower than we write."""
        super().pause_writing()
        self.write_deadline = self.loop.call_later(self.settings.body_seconds, self.transport.abort)
        self.crowd.stall(self.transport)

    def resume_writing(self) -> None:
        """The client has caught up."""
        if self.write_deadline is not None:
            self.write_deadline.cancel()
            self.write_deadline = None
            self.crowd.slow.pop(self.transport, None)
        if self.flow is not None:
            super().resume_writing()

    def timeout_keep_alive_handler(self) -> None:
        """Closes an idle connection, also when its client never takes the rest of the answer."""
        super().timeout_keep_alive_handler()
        if self.transport.get_write_buffer_size():
            self.loop.call_later(self.settings.body_seconds, self.transport.abort)

    def on_response_complete(self) -> None:
        """The connection waits for its next request; what was not read of this one is let go."""
        super().on_response_complete()
        if self.cycle.response_complete and not self.transport.is_closing():
            self.cycle.body = bytearray()
            self.crowd.waiting[self.transport] = None

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGIApp) -> None:  # type: ignore[override]
        self.crowd.waiting.pop(self.transport, None)
        super()._start_asgi_task(cycle, self._guarded(cycle, app))  # type: ignore[arg-type]

    def _guarded(self, cycle: RequestResponseCycle, app: ASGIApp) -> ASGIApp:
        """`app`, which may be cancelled: silently when the client has left, with a 503 when we stop."""

        async def run(scope: Scope, receive: Receive, send: Send) -> None:
            self.task = asyncio.current_task()
            try:
                await app(scope, receive, send)
            except asyncio.CancelledError:
                if not cycle.disconnected:
                    self._refuse(Overloaded("The server is stopping."), instead=True)
            finally:
                self.task = None

        return run

    def _seconds(self) -> float:
        return self.settings.body_seconds if self.phase == "body" else self.settings.header_seconds

    def _set_deadline(self, seconds: float) -> None:
        self.deadline = self.loop.call_later(seconds, self._too_slow)

    def _unset_deadline(self) -> None:
        if self.deadline is not None:
            self.deadline.cancel()
            self.deadline = None

    def _too_slow(self) -> None:
        """The time is over; an answer that is still being made for an earlier request is left alone."""
        self.deadline = None
        if self.transport.is_closing():
            return
        if self.phase == "idle" and self.cycle is None:
            self.transport.close()
        elif self.phase == "body" or self.cycle is None or self.cycle.response_complete:
            self._refuse(TooSlow(f"The request did not arrive within {self._seconds():g} seconds."))

    def _reject(self, error: WoordelijkError) -> NoReturn:
        """Stops the parser; `send_400_response` is called with what stopped it."""
        self.refusal = error
        raise error

    def _refuse(self, error: WoordelijkError, *, instead: bool = False) -> None:
        """Answers with a problem and closes; a whole request that is being answered goes first, unless `instead`."""
        running = self.cycle is not None and not self.cycle.response_complete
        if running and self.phase != "body" and not instead:
            self.cycle.keep_alive = False
            return
        self.refused = True
        self._unset_deadline()
        self._unset_keepalive_if_required()
        if running:
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        if not (running and self.cycle.response_started):
            self._write(error)
        self.headers, self.scope = [], {}  # type: ignore[typeddict-item]
        with contextlib.suppress(OSError, RuntimeError, NotImplementedError):
            self.transport.write_eof()
        self.loop.call_later(_LINGER, self.transport.abort)

    def _write(self, error: WoordelijkError) -> None:
        request_id = secrets.token_hex(9)
        path = safe_path(getattr(self, "url", b"").partition(b"?")[0])
        answer = Problems(str(self.settings.public_url).rstrip("/")).of(error, path, request_id)
        headers = [
            *self.server_state.default_headers,
            *dressed(answer.raw_headers, request_id),
            (b"content-length", b"%d" % len(answer.body)),
            (b"connection", b"close"),
        ]
        lines = [STATUS_LINE[answer.status_code], *(b"%b: %b\r\n" % header for header in headers), b"\r\n"]
        self.transport.write(b"".join([*lines, answer.body]))
