"""The docs page: Swagger UI over `/v1/openapi.json`, served from this process alone.

The files of Swagger UI come from the package `fastapi-offline`. Of the packages that carry them it has the newest
release (5.32; OpenAPI 3.1 needs 5.0, which `swagger-ui-bundle` 1.1 has not) and needs nothing that is not here already;
its files have the same bytes as those that the makers of Swagger UI publish.
"""

import hashlib
from collections.abc import Awaitable, Callable
from importlib.resources import files
from typing import Final

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from app.routers.answers import FixedAnswer, Header, unchanged
from app.routers.strict import StrictRoute

# Only files of this server, and nothing inline. Swagger UI's style sheet has its icons as `data:` images.
_POLICY: Final = (
    b"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    b"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
POLICY: Final[Header] = (b"content-security-policy", _POLICY)
KEPT: Final[Header] = (b"cache-control", b"public, max-age=3600")

_OURS: Final = files("app") / "web"
_SWAGGER_UI: Final = files("fastapi_offline") / "static"


class _Page(Response):
    media_type = "text/html"


class _Script(Response):
    media_type = "text/javascript"


class _Style(Response):
    media_type = "text/css"


class _Icon(Response):
    media_type = "image/svg+xml"


_FILES: Final = (
    ("/docs", _OURS / "docs.html", _Page),
    ("/docs/docs.js", _OURS / "docs.js", _Script),
    ("/docs/icon.svg", _OURS / "icon.svg", _Icon),
    ("/docs/swagger-ui.css", _SWAGGER_UI / "swagger-ui.css", _Style),
    ("/docs/swagger-ui-bundle.js", _SWAGGER_UI / "swagger-ui-bundle.js", _Script),
)


def _serving(content: bytes, media_type: str) -> Callable[[Request], Awaitable[Response]]:
    """An endpoint that answers with `content`, or with 304 to a client that has it."""
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'.encode()
    media = f"{media_type}; charset=utf-8".encode()
    headers = (POLICY, KEPT, (b"etag", tag))

    async def serve(request: Request) -> Response:
        return unchanged(request, tag, headers) or FixedAnswer(content, headers=headers, media=media)

    return serve


router = APIRouter(route_class=StrictRoute, include_in_schema=False)
for _path, _file, _kind in _FILES:
    router.add_api_route(
        _path, _serving(_file.read_bytes(), _kind.media_type), methods=["GET"], name=_file.name, response_class=_kind
    )
