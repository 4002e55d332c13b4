"""What every response carries, and what every address can do."""

import gzip
import logging
from collections.abc import Callable

import orjson
import pytest
import zstandard

from app.routers import compression
from tests.routers.raw import ask
from tests.routers.resource import application

APP = application()
CARRIED = {
    "api-version": "0.1.0",
    "vary": "Accept, Accept-Encoding",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "strict-transport-security": "max-age=31536000; includeSubDomains",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "ETag, Link, API-Version, X-Request-Id, Retry-After",
}


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("reason", "method", "target", "headers", "status"),
    [
        ("an answer", "GET", b"/v1/remarks", {}, 200),
        ("a stream", "GET", b"/v1/streamed", {}, 200),
        ("nothing new", "GET", b"/v1/remarks/a", {"if-none-match": '"7"'}, 304),
        ("what is possible", "OPTIONS", b"/v1/remarks", {}, 204),
        ("a fault", "GET", b"/v1/remarks?x=1", {}, 400),
        ("nothing there", "GET", b"/nothing", {}, 404),
        ("nothing there, not even options", "OPTIONS", b"/nothing", {}, 404),
        ("not possible", "DELETE", b"/v1/remarks", {}, 405),
        ("not acceptable", "GET", b"/v1/remarks", {"accept": "text/html"}, 406),
        ("too long", "GET", b"/" + b"a" * 9_000, {}, 414),
        ("too slow", "GET", b"/v1/timeout", {}, 503),
        ("a defect", "GET", b"/v1/broken", {}, 503),
        ("health", "GET", b"/health/live", {}, 200),
        ("no corpus", "GET", b"/health/ready", {}, 503),
        ("the document", "GET", b"/v1/openapi.json", {}, 200),
    ],
)
async def test_every_response_carries(
    reason: str, method: str, target: bytes, headers: dict[str, str], status: int
) -> None:
    answer = await ask(APP, target, method=method, headers=headers)
    assert answer.status == status, reason
    assert CARRIED.items() <= answer.headers.items(), reason
    assert answer.headers["cache-control"] == "no-store" or status < 400, reason
    assert ("retry-after" in answer.headers) == (status == 503), reason
    assert status not in {204, 304} or ("content-length" not in answer.headers and not answer.body), reason


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("target", "allow", "open_methods"),
    [
        (b"/v1/remarks", "GET, HEAD, OPTIONS, POST", "GET, HEAD, OPTIONS, POST"),
        (b"/v1/remarks/latest", "GET, HEAD, OPTIONS", "GET, HEAD, OPTIONS"),
        (b"/v1/remarks/a", "GET, HEAD, OPTIONS, PUT", "GET, HEAD, OPTIONS"),  # what needs a key is not for browsers
    ],
)
async def test_allow_is_complete(target: bytes, allow: str, open_methods: str) -> None:
    possible = await ask(APP, target, method="OPTIONS", headers={"origin": "https://x", "accept": "text/html"})
    refused = await ask(APP, target, method="PATCH")
    assert (possible.status, refused.status) == (204, 405)
    assert possible.headers["allow"] == refused.headers["allow"] == allow
    assert possible.headers["access-control-allow-methods"] == open_methods


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("target", "encoding"),
    [(b"/v1/remarks", ""), (b"/v1/long", ""), (b"/v1/long", "gzip"), (b"/v1/remarks?x=1", ""), (b"/nothing", "")],
)
async def test_head_is_get_without_a_body(target: bytes, encoding: str) -> None:
    headers = {"accept-encoding": encoding, "x-request-id": "same"}
    get, head = [await ask(APP, target, method=method, headers=headers) for method in ("GET", "HEAD")]
    assert (head.status, head.body) == (get.status, b"")
    assert head.headers == get.headers
    assert int(head.headers["content-length"]) == len(get.body)


@pytest.mark.anyio
async def test_head_of_a_stream_sends_nothing_of_it() -> None:
    answer = await ask(APP, b"/v1/streamed", method="HEAD")
    assert (answer.status, answer.body) == (200, b"")


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("reason", "sent"),
    [
        ("no id", ""),
        ("too long", "a" * 65),
        ("a space", "a b"),
        ("a line end", "a\r\nx: y"),
        ("not ASCII", "é"),
    ],
)
async def test_a_request_id_that_is_not_plain_is_replaced(reason: str, sent: str) -> None:
    answer = await ask(APP, b"/nothing", headers={"x-request-id": sent})
    assert answer.headers["x-request-id"] != sent, reason
    assert answer.json["requestId"] == answer.headers["x-request-id"]


@pytest.mark.anyio
async def test_a_plain_request_id_is_kept() -> None:
    assert (await ask(APP, b"/nothing", headers={"x-request-id": "a-B_1.~"})).json["requestId"] == "a-B_1.~"


@pytest.mark.anyio
async def test_request_ids_differ() -> None:
    assert len({(await ask(APP, b"/health/live")).headers["x-request-id"] for _ in range(100)}) == 100


DECODERS: dict[str | None, Callable[[bytes], bytes]] = {
    "gzip": gzip.decompress,
    "zstd": lambda body: zstandard.ZstdDecompressor().decompressobj().decompress(body),
    None: bytes,
}


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("reason", "accepted", "coding"),
    [
        ("nothing asked", None, None),
        ("nothing at all", "", None),
        ("gzip", "gzip", "gzip"),
        ("what a browser sends", "gzip, deflate, br, zstd", "zstd"),
        ("better liked", "zstd;q=0.5, gzip;q=0.9", "gzip"),
        ("refused", "gzip;q=0, zstd;q=0.000", None),
        ("plain is better liked", "identity, gzip;q=0.5", None),
        ("anything", "*", "zstd"),
        ("anything but one", "*, zstd;q=0", "gzip"),
        ("what we do not have", "br, compress", None),
        ("upper case", "GZIP", "gzip"),
        ("rubbish", ";;q=1,,gzip;q=x", "gzip"),
    ],
)
async def test_compression(reason: str, accepted: str | None, coding: str | None) -> None:
    headers = {} if accepted is None else {"accept-encoding": accepted}
    answer = await ask(APP, b"/v1/long", headers=headers)
    assert answer.headers.get("content-encoding") == coding, reason
    plain = DECODERS[coding](answer.body)
    assert len(orjson.loads(plain)["text"]) == 11_000
    assert answer.headers["etag"] == (f'"long-{coding}"' if coding else '"long"')


@pytest.mark.anyio
@pytest.mark.parametrize("coding", ["gzip", "zstd", None])
async def test_a_stream_is_compressed_as_it_comes(coding: str | None) -> None:
    answer = await ask(APP, b"/v1/streamed", headers={"accept-encoding": coding or ""})
    assert answer.headers.get("content-encoding") == coding
    assert DECODERS[coding](answer.body) == b"[]"


@pytest.mark.anyio
@pytest.mark.parametrize("target", [b"/docs/swagger-ui-bundle.js", b"/v1/openapi.json"])
async def test_a_large_body_that_never_changes_is_compressed_once(target: bytes) -> None:
    kept = compression._fixed.cache_info  # noqa: SLF001 – what was compressed is not to be seen from outside
    bodies = {(await ask(APP, target, headers={"accept-encoding": "gzip"})).body for _ in range(2)}
    before = kept()
    bodies.add((await ask(APP, target, headers={"accept-encoding": "gzip"})).body)
    assert len(bodies) == 1
    assert (kept().misses, kept().hits) == (before.misses, before.hits + 1)


@pytest.mark.anyio
async def test_a_small_body_is_not_compressed() -> None:
    answer = await ask(APP, b"/health/live", headers={"accept-encoding": "gzip"})
    assert "content-encoding" not in answer.headers


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("reason", "sent", "status"),
    [
        ("the same", '"7"', 304),
        ("the same, weak", 'W/"7"', 304),
        ("the same, compressed", '"7-zstd"', 304),
        ("one of several", '"5", W/"7"', 304),
        ("any", "*", 304),
        ("another", '"8"', 200),
        ("without quotes", "7", 200),
        ("half a tag", '"7', 200),
        ("empty", "", 200),
    ],
)
async def test_if_none_match(reason: str, sent: str, status: int) -> None:
    assert (await ask(APP, b"/v1/remarks/a", headers={"if-none-match": sent})).status == status, reason


@pytest.mark.anyio
@pytest.mark.parametrize("target", [b"/v1/broken", b"/v1/timeout"])
async def test_5xx_says_nothing_of_the_inside(target: bytes) -> None:
    answer = await ask(APP, target)
    assert answer.status == 503
    assert b"swordfish" not in answer.body
    assert b"SELECT" not in answer.body
    assert set(answer.json) == {"type", "title", "status", "detail", "instance", "requestId"}


@pytest.mark.anyio
async def test_a_failure_says_when_to_try_again() -> None:
    assert (await ask(APP, b"/v1/timeout")).headers["retry-after"] == "2"


@pytest.mark.anyio
@pytest.mark.parametrize("target", [b"/v1/remarks?x=1", b"/v1/timeout", b"/nothing", b"/v1/broken"])
async def test_a_problem_is_described_at_its_type(target: bytes) -> None:
    problem = (await ask(APP, target)).json
    described = await ask(APP, problem["type"].removeprefix("http://127.0.0.1:8000").encode())
    assert described.status == 200
    assert (described.json["title"], described.json["status"]) == (problem["title"], problem["status"])


@pytest.mark.anyio
async def test_a_key_is_checked_before_the_body_is_read() -> None:
    refused = await ask(APP, b"/v1/remarks/a", method="PUT", body=b"x")
    assert refused.status == 503  # not 415: the body's faults are not looked at
    taken = await ask(
        APP,
        b"/v1/remarks/a",
        method="PUT",
        headers={"x-api-key": "sesame", "content-type": "application/json"},
        body=b'{"text":"b"}',
    )
    assert taken.json == {"text": "asesameb"}


@pytest.mark.anyio
async def test_a_client_that_leaves_while_sending_gets_nothing() -> None:
    answer = await ask(
        APP,
        b"/v1/remarks",
        method="POST",
        headers={"content-type": "application/json"},
        received=[{"type": "http.request", "body": b"{", "more_body": True}],
    )
    assert answer.status == 0


@pytest.mark.anyio
async def test_uvicorn_does_not_log_each_request_as_well() -> None:
    await ask(APP, b"/health/live")
    assert not logging.getLogger("uvicorn.access").propagate
