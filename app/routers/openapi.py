"""The OpenAPI 3.1 document: what FastAPI finds in the signatures, and what holds for every operation, said once."""

import re
from collections.abc import Mapping
from hashlib import blake2b
from typing import Any, Final
from urllib.parse import urlsplit

import orjson
from fastapi import APIRouter, FastAPI, Request
from fastapi.openapi.utils import get_openapi
from fastapi.routing import iter_route_contexts
from starlette.responses import Response

from app.routers.answers import PUBLIC, FixedAnswer, unchanged
from app.routers.operations import BASE, complete, restrict_body, selected_model, shared_components
from app.routers.strict import StrictRoute

router = APIRouter(route_class=StrictRoute)

Json = dict[str, Any]

_REFERENCE: Final = "#/components/schemas/"
_GENERIC: Final = re.compile(r"(?P<outer>[A-Za-z]+)_(?P<inner>[A-Za-z]+)_")  # Page_QuoteModel_


def document(app: FastAPI, base_url: str, tags: list[Json]) -> Json:
    """The whole document; `base_url` is the public address with `/v1`, `tags` are described in their order.

    Its servers are paths on whichever server it was read from, so that the docs page works under every name of it.
    """
    base_path = urlsplit(base_url).path
    found = get_openapi(
        title=app.title,
        version=app.version,
        openapi_version="3.1.0",
        summary=app.summary,
        description=app.description,
        license_info=app.license_info,
        routes=app.routes,
        servers=[{"url": base_path, "description": "This server."}],
    )
    found["info"]["contact"] = app.contact
    routes = strict_routes(app)
    for (path, method), route in routes.items():
        if route.include_in_schema:
            complete(found["paths"][path][method.lower()], path, method, route)
    used = {name for item in found["paths"].values() for operation in item.values() for name in operation["tags"]}
    found["tags"] = [tag for tag in tags if tag["name"] in used]
    found["paths"] = _placed(found["paths"], base_path.removesuffix(BASE))
    found["security"] = []
    schemas = found.setdefault("components", {}).setdefault("schemas", {})
    for name in filter(None, map(selected_model, routes.values())):
        schemas[name].pop("required", None)  # `fields` may leave any member out
    for model in {route.signature.body_model for route in routes.values() if route.include_in_schema}:
        if model is not None:
            restrict_body(schemas[model.__name__])
    found["components"] |= shared_components(schemas, str(found["paths"]))
    return _renamed(found)


def strict_routes(app: FastAPI) -> dict[tuple[str, str], StrictRoute]:
    """Every route, by path template and method.

    Raises:
        TypeError: `include_router` was given dependencies, which a `StrictRoute` would not run.
    """
    found: dict[tuple[str, str], StrictRoute] = {}
    for context in iter_route_contexts(app.routes):
        route = context.original_route
        if not isinstance(route, StrictRoute):
            continue
        if len(context.dependencies) > len(route.dependencies):
            raise TypeError(f"{context.path_format}: give dependencies to the route itself")
        found |= {(context.path_format or "", method): route for method in sorted(context.methods or ())}
    return found


def _placed(paths: Json, root: str) -> Json:
    """Paths without `/v1`; those that are outside of it say so with servers of their own."""
    outside = {"servers": [{"url": root or "/", "description": "This server, outside the versioned API."}]}
    return {
        path.removeprefix(BASE): item if path.startswith(BASE + "/") else outside | item for path, item in paths.items()
    }


def _renamed(found: Json) -> Json:
    """The document with plain names for its schemas: `QuotePage`, `Quote`."""
    names = {name: _plain(name) for name in found["components"]["schemas"]}
    if len(set(names.values())) < len(names):
        raise ValueError(f"schemas share a name: {sorted(names.values())}")
    found["components"]["schemas"] = {
        names[name]: {key: value for key, value in schema.items() if key != "title"}
        for name, schema in sorted(found["components"]["schemas"].items(), key=lambda entry: names[entry[0]])
    }
    renamed: Json = _with_references(found, {_REFERENCE + old: _REFERENCE + new for old, new in names.items()})
    return renamed


def _plain(name: str) -> str:
    if generic := _GENERIC.fullmatch(name):
        return _plain(generic["inner"]) + _plain(generic["outer"])
    return name.removesuffix("Model")


def _with_references(value: Any, names: Mapping[str, str]) -> Any:
    match value:
        case {"$ref": str() as reference}:
            return {**value, "$ref": names.get(reference, reference)}
        case dict():
            return {key: _with_references(inner, names) for key, inner in value.items()}
        case list():
            return [_with_references(inner, names) for inner in value]
        case _:
            return value


@router.get("/openapi.json", include_in_schema=False)
@router.get("/v1/openapi.json", include_in_schema=False)
async def openapi_document(request: Request) -> Response:
    """Give this document."""
    body = orjson.dumps(request.app.openapi())
    etag = b'"%s"' % blake2b(body, digest_size=8).hexdigest().encode()
    headers = ((b"etag", etag), PUBLIC)
    return unchanged(request, etag, headers) or FixedAnswer(body, headers=headers)
