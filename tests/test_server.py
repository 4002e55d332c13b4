"""The limits of a connection, over real sockets, with deadlines of tenths of a second."""

import asyncio
import contextlib
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import orjson
import pytest
import uvicorn
from fastapi import APIRouter
from pydantic import BaseModel
from starlette.responses import Response

from app.connection import LARGEST_HEAD
from app.crowd import ROOM_FOR_ANSWERS, Crowd
from app.main import create_app
from app.routers.answers import Answer
from app.routers.strict import StrictRoute
from app.server import addressed, configured
from app.settings import Settings

SHORT = Settings(header_seconds=0.3, body_seconds=0.3, max_connections=20, shutdown_seconds=2, log_level="error")
GET = b"GET /health/live HTTP/1.1\r\nHost: test\r\n\r\n"
POST = b"POST /v1/texts HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\r\n"

pytestmark = pytest.mark.timed
router = APIRouter(route_class=StrictRoute)
abandoned: list[str] = []


class Buffer(asyncio.Transport):
    """A connection whose client does not take what was written."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.size, self.aborted = size, False

    def get_write_buffer_size(self) -> int:
        return self.size

    def abort(self) -> None:
        self.aborted = True


def nothing_opened(_: Settings) -> contextlib.nullcontext[None]:
    return contextlib.nullcontext()


class Text(BaseModel):
    text: str


@router.get("/slow", response_model=Text)
async def slow() -> Response:
    """Answer after a second, unless the client leaves."""
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        abandoned.append("slow")
        raise
    return Answer(b"{}")


@router.get("/large", response_model=Text)
async def large() -> Response:
    """Answer more than any socket buffers."""
    return Answer(b"x" * 30_000_000)


@router.post("/texts", response_model=Text)
async def texts(body: Text) -> Response:
    """Send the text back."""
    return Answer(body.model_dump_json().encode())


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(
            configured(create_app(SHORT, open_corpus=nothing_opened, resources=[router]), "", 0, SHORT)
        )
        thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield listener.getsockname()[1]
        server.should_exit = True
        thread.join(timeout=5)


def connected(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), timeout=3)


def exchanged(port: int, *parts: bytes, pause: float = 0) -> bytes:
    """Everything that the server sends until it closes, after `parts`."""
    with connected(port) as client:
        for part in parts:
            with contextlib.suppress(OSError):
                client.sendall(part)
            time.sleep(pause)
        return received(client)


def received(client: socket.socket) -> bytes:
    chunks = []
    with contextlib.suppress(ConnectionError):
        while chunk := client.recv(65_536):
            chunks.append(chunk)
    return b"".join(chunks)


@pytest.mark.parametrize(
    ("reason", "parts", "status"),
    [
        ("not HTTP", [b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n"], 400),
        ("HTTP/2 without negotiation", [b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"], 400),
        ("a method that does not exist", [b"FROB / HTTP/1.1\r\nHost: x\r\n\r\n"], 400),
        ("a space in a header's name", [b"GET / HTTP/1.1\r\nHo st: x\r\n\r\n"], 400),
        ("two lengths", [b"POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx"], 400),
        ("a length and chunks", [b"POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"], 400),
        ("a negative length", [b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"], 400),
        ("a broken chunk", [POST.replace(b"Content-Length: 15", b"Transfer-Encoding: chunked") + b"zz\r\n"], 400),
        ("NUL in a header", [b"GET / HTTP/1.1\r\nHost: x\x00\r\n\r\n"], 400),
        ("a head of one piece, too large", [b"GET / HTTP/1.1\r\nX: " + b"a" * LARGEST_HEAD + b"\r\n\r\n"], 431),
        ("a head that does not end", [b"GET / HTTP/1.1\r\n", *[b"X: " + b"a" * 9_000 + b"\r\n"] * 40], 431),
        ("an endless header", [b"GET / HTTP/1.1\r\nX: ", *[b"a" * 9_000] * 40], 431),
        ("an endless request line", [b"GET /", *[b"a" * 9_000] * 40], 431),
        ("too many headers", [GET[:-2] + b"a:\r\n" * 101 + b"\r\n"], 431),
        ("headers without end", [GET[:-2], *[b"a:\r\n" * 60] * 2], 431),
        ("no host", [b"GET /health/live HTTP/1.1\r\n\r\n"], 400),
        ("two hosts", [GET[:-2] + b"Host: other\r\n\r\n"], 400),
        ("no host, which HTTP/1.0 does not need", [b"GET /health/live HTTP/1.0\r\n\r\n"], 200),
        ("a head that stalls", [b"GET / HTTP/1.1\r\n"], 408),
        ("a body that stalls", [POST, b'{"te'], 408),
        ("a body that never starts", [POST], 408),
        ("a body that nobody asked for and stalls", [GET[:-2] + b"Content-Length: 9\r\n\r\n"], 200),
    ],
)
def test_what_is_not_a_request_is_refused_and_closed(port: int, reason: str, parts: list[bytes], status: int) -> None:
    started = time.monotonic()
    answer = exchanged(port, *parts, pause=0.001)
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 %d " % status), reason
    assert time.monotonic() - started < 2, reason
    if status >= 400:
        assert b"content-type: application/problem+json" in head.lower(), reason
        assert orjson.loads(body)["status"] == status, reason
    assert b"api-version: " in head.lower()
    assert b"\r\nserver:" not in head.lower()


def test_a_head_that_dribbles_is_closed(port: int) -> None:
    answer = exchanged(port, *[b"\r\n"] * 10, pause=0.05)
    assert answer == b"" or b" 408 " in answer


def test_a_silent_connection_is_closed(port: int) -> None:
    assert exchanged(port) == b""


def test_requests_in_one_piece_are_answered_in_order_and_garbage_after_them_closes(port: int) -> None:
    answer = exchanged(port, GET + GET + b"garbage\r\n\r\n")
    assert answer.count(b"HTTP/1.1 200 OK") == 2


def test_others_do_not_notice_slow_clients(port: int) -> None:
    with contextlib.ExitStack() as stack:
        for _ in range(3 * SHORT.max_connections):
            stack.enter_context(connected(port)).sendall(b"GET / HTTP/1.1\r\n")
        assert exchanged(port, GET.replace(b"Host", b"Connection: close\r\nHost")).startswith(b"HTTP/1.1 200 OK")


def test_one_busy_connection_too_many_is_told_so(port: int) -> None:
    with contextlib.ExitStack() as stack:
        for _ in range(SHORT.max_connections):
            stack.enter_context(connected(port)).sendall(GET.replace(b"/health/live", b"/v1/slow"))
        time.sleep(0.1)
        assert exchanged(port, GET).startswith(b"HTTP/1.1 503 Service Unavailable")
    time.sleep(0.1)


def test_work_stops_when_the_client_leaves(port: int) -> None:
    abandoned.clear()
    with connected(port) as client:
        client.sendall(GET.replace(b"/health/live", b"/v1/slow"))
        time.sleep(0.1)
    time.sleep(0.2)
    assert abandoned == ["slow"]


def test_a_client_that_takes_nothing_is_closed(port: int) -> None:
    with connected(port) as client:
        client.sendall(GET.replace(b"/health/live", b"/v1/large"))
        time.sleep(1)
        assert len(received(client)) < 30_000_000


def test_slow_clients_that_together_hold_too_much_are_closed_the_longest_slow_first() -> None:
    crowd = Crowd(SHORT)
    clients = [Buffer(ROOM_FOR_ANSWERS // 2) for _ in range(4)]
    for client in clients:
        crowd.stall(client)
    assert [client.aborted for client in clients] == [True, True, False, False]
    crowd.leave(clients[2])
    assert list(crowd.slow) == [clients[3]]


def test_too_large_a_body_is_refused_before_it_arrives(port: int) -> None:
    head = POST.replace(b"15", b"999999999").replace(b"Host", b"Expect: 100-continue\r\nHost")
    with connected(port) as client:
        client.sendall(head)
        assert client.recv(65_536).startswith(b"HTTP/1.1 413 ")


PROGRAM = """
import asyncio
import contextlib
from fastapi import APIRouter
from pydantic import BaseModel
from app.main import create_app
from app.routers.answers import Answer
from app.routers.strict import StrictRoute
from app.server import addressed, configured
from app.settings import Settings
import sys, uvicorn

router = APIRouter(route_class=StrictRoute)

@router.get("/slow")
async def slow() -> Answer:
    await asyncio.sleep(1)
    return Answer(b"{}")

class Text(BaseModel):
    text: str

@router.post("/texts")
async def texts(body: Text) -> Answer:
    return Answer(b"{}")

settings = Settings(shutdown_seconds=2, log_level="error")
app = create_app(settings, open_corpus=lambda _: contextlib.nullcontext(), resources=[router])
uvicorn.Server(configured(app, "127.0.0.1", int(sys.argv[1]), settings)).run()
"""


@pytest.fixture
def process() -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with subprocess.Popen([sys.executable, "-c", PROGRAM, str(port)]) as running:
        for _ in range(100):
            with contextlib.suppress(OSError), connected(port):
                break
            time.sleep(0.1)
        yield running, port
        running.kill()


@pytest.mark.parametrize(
    ("reason", "sent", "answered"),
    [
        ("a request in flight is finished", GET.replace(b"/health/live", b"/v1/slow"), b"HTTP/1.1 200 OK"),
        ("a stalled body keeps nobody waiting", POST, b"HTTP/1.1 503"),
        ("an idle connection is closed", b"", b""),
    ],
)
def test_sigterm(process: tuple[subprocess.Popen[bytes], int], reason: str, sent: bytes, answered: bytes) -> None:
    running, port = process
    with connected(port) as client:
        client.sendall(sent)
        time.sleep(0.3)
        started = time.monotonic()
        running.send_signal(signal.SIGTERM)
        assert received(client).startswith(answered), reason
        running.wait(timeout=5)
    assert time.monotonic() - started < 3, reason


@pytest.mark.parametrize(
    ("settings", "host", "base", "why"),
    [
        (Settings(_env_file=None), "127.0.0.1", "http://127.0.0.1:8080/v1", "the address that is listened on"),
        (Settings(_env_file=None), "0.0.0.0", "http://localhost:8080/v1", "all addresses: this machine's name"),  # noqa: S104
        (Settings(_env_file=None), "::1", "http://[::1]:8080/v1", "in brackets"),
        (Settings(public_url="https://news.example"), "0.0.0.0", "https://news.example/v1", "what is set"),  # noqa: S104
    ],
)
def test_links_begin_with(settings: Settings, host: str, base: str, why: str) -> None:
    assert addressed(settings, host, 8080).base_url == base, why
