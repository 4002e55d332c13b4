"""What every request and every response shares: the one middleware, plain ASGI, around all routes.

In: limits on the address, the request's id, the route. Out: the version, CORS and security headers, `Vary`,
compression, HEAD, OPTIONS and 405 with a complete `Allow`, problem details for whatever goes wrong, a line in the log.
"""

import itertools
import re
import secrets
import time
from collections.abc import Iterable
from typing import Any, Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from app.errors import Fault, InputInvalid, NotFound, WoordelijkError
from app.routers.addresses import Addresses, Place
from app.routers.answers import Answer, Header
from app.routers.delivery import deliver
from app.routers.negotiation import LONGEST
from app.routers.problems import Problems, safe_path
from app.routers.refusals import AddressTooLong, BodyTooLarge, MethodNotAllowed
from app.routers.strict import StrictRoute

LONGEST_ADDRESS: Final = 8_192  # bytes of a path, and of a query string
LEFT: Final = 499  # in the log: the client had left before its answer was whole

_REQUEST_ID: Final = re.compile(rb"[A-Za-z0-9._~-]{1,64}")


class Envelope:
    """Answers every HTTP request; anything else (lifespan, websockets) goes to `inner`."""

    def __init__(self, inner: ASGIApp, addresses: Addresses[StrictRoute], problems: Problems, *, log: Any) -> None:
        self.inner, self.addresses, self.problems, self.log = inner, addresses, problems, log
        start = secrets.token_hex(5)  # tells processes apart
        self.ids = (f"{start}{number:08x}" for number in itertools.count())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        if scope["type"] != "http":
            await self.inner(scope, receive, send)
            return
        started = time.perf_counter()
        headers = _by_name(scope["headers"])
        given = headers.get(b"x-request-id", b"")
        request_id = given.decode() if _REQUEST_ID.fullmatch(given) else next(self.ids)
        status = LEFT
        try:
            response = await self._response(scope, receive, send, headers, request_id)
            if response is not None:
                await deliver(response, scope, receive, send, headers.get(b"accept-encoding", b""), request_id)
                status = response.status_code
        finally:
            self.log.info(
                "request",
                id=request_id,
                method=scope["method"],
                path=safe_path(_raw_path(scope)),
                status=status,
                ms=round((time.perf_counter() - started) * 1000, 2),
            )

    async def _response(
        self, scope: Scope, receive: Receive, send: Send, headers: dict[bytes, bytes], request_id: str
    ) -> Response | None:
        """What the route answers, or the problem; None when the client has left."""
        try:
            place, route = self._route(scope, headers)
            if route is None:
                return _options(place)
            route.check_accept(headers.get(b"accept", b"")[:LONGEST], scope["query_string"])
            return await route.respond(Request(scope, receive, send))
        except ClientDisconnect:
            return None
        except WoordelijkError as error:
            if error.status >= 500:  # noqa: PLR2004 – server errors begin here
                self.log.warning("failure", id=request_id, error=type(error).__name__, detail=error.detail)
            return self.problems.of(error, safe_path(_raw_path(scope)), request_id)
        except Exception as error:
            self.log.exception("defect", id=request_id)
            return self.problems.of(error, safe_path(_raw_path(scope)), request_id)

    def _route(self, scope: Scope, headers: dict[bytes, bytes]) -> tuple[Place[StrictRoute], StrictRoute | None]:
        """The place and the route of a request; no route for OPTIONS, which a place answers itself."""
        raw_path = _raw_path(scope)
        if len(raw_path) > LONGEST_ADDRESS or len(scope["query_string"]) > LONGEST_ADDRESS:
            raise AddressTooLong(LONGEST_ADDRESS)
        limit = scope["app"].state.settings.max_body_bytes
        if (length := headers.get(b"content-length")) and length.isdigit() and int(length[:20]) > limit:
            raise BodyTooLarge(limit)
        try:
            found = self.addresses.find(raw_path)
        except ValueError as error:
            raise InputInvalid("The path has faults.", faults=[Fault("path", str(error))]) from None
        if found is None:
            raise NotFound("Nothing is at this address; /v1/openapi.json lists those that there are.")
        place, scope["path_params"] = found
        route = place.routes.get(scope["method"])
        if route is None and scope["method"] != "OPTIONS":
            raise MethodNotAllowed(scope["method"], place.allow)
        return place, route


def _raw_path(scope: Scope) -> bytes:
    raw = scope.get("raw_path") or scope["path"].encode("utf-8", "surrogateescape")
    root = scope.get("root_path", "").encode()
    return bytes(raw.removeprefix(root) if root else raw)


def _by_name(headers: Iterable[Header]) -> dict[bytes, bytes]:
    """Headers by name; one that is sent several times has its values joined, as RFC 9110 section 5.3 has it."""
    found: dict[bytes, bytes] = {}
    for name, value in headers:
        found[name] = found[name] + b", " + value if name in found else value
    return found


def _options(place: Place[StrictRoute]) -> Answer:
    """204: what is possible at a place, also for a browser that asks before it sends."""
    open_methods = sorted({"OPTIONS", *(name for name, route in place.routes.items() if not route.secured)})
    answer = Answer(b"", status=204)
    answer.raw_headers = [
        (b"allow", place.allow),
        (b"access-control-allow-methods", ", ".join(open_methods).encode()),
        (b"access-control-allow-headers", b"Accept, Content-Type, If-None-Match, X-Request-Id"),
        (b"access-control-max-age", b"86400"),
        (b"cache-control", b"public, max-age=86400"),
    ]
    return answer
