"""The OpenAPI 3.1 document: what FastAPI finds in the signatures, and what holds for every operation, said once."""

from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import urlsplit

import orjson
from fastapi import APIRouter, FastAPI, Request
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from app.routers.answers import Answer
from app.routers.strict import StrictRoute

BASE: Final = "/v1"
router = APIRouter(route_class=StrictRoute)

_METHODS: Final = ("get", "put", "post", "patch", "delete")
_HEADERS: Final[dict[str, dict[str, Any]]] = {
    "API-Version": {"description": "The full version of the API.", "schema": {"type": "string", "examples": ["0.1.0"]}},
    "X-Request-Id": {
        "description": "The request's id: the one that was sent, or a new one. It is in our log as well.",
        "schema": {"type": "string", "examples": ["3f1a9c04be00000012"]},
    },
    "Retry-After": {
        "description": "After how many seconds to try again.",
        "schema": {"type": "integer", "minimum": 1, "examples": [5]},
    },
    "ETag": {
        "description": "Names this state of the answer; send it as `If-None-Match` to be told when nothing changed.",
        "schema": {"type": "string", "examples": ['W/"42-1c9f"']},
    },
}
_PROBLEMS: Final = {
    "400": ("InvalidInput", "The request has faults; `errors` names all of them."),
    "404": ("NotFound", "Nothing is at this address."),
    "406": ("NotAcceptable", "The `Accept` header admits nothing that is produced here."),
    "413": ("ContentTooLarge", "The body is too large."),
    "415": ("UnsupportedMediaType", "The body is not `application/json`."),
    "503": ("Unavailable", "The request cannot be answered now; `Retry-After` says when to try again."),
}


class ProblemError(BaseModel):
    """One thing wrong with a request."""

    model_config = ConfigDict(frozen=True)

    location: str = Field(
        description="Where: `query`, `path` or `body`, a dot, and the name.", examples=["query.limit"]
    )
    detail: str = Field(description="What is wrong.", examples=["must be at most 100"])


class Problem(BaseModel):
    """An error, as RFC 9457 describes it."""

    model_config = ConfigDict(frozen=True)

    type: str = Field(
        description="Names the kind of problem.",
        examples=["https://woordelijk.example/problems/invalid-input"],
        json_schema_extra={"format": "uri"},
    )
    title: str = Field(description="The kind of problem in words.", examples=["Invalid input"])
    status: int = Field(description="The status of the response.", ge=400, le=599, examples=[400])
    detail: str = Field(description="What happened, for a person.", examples=["The query string has faults."])
    instance: str = Field(description="The path that was asked for.", examples=["/v1/quotes"])
    request_id: str = Field(alias="requestId", description="The request's id.", examples=["3f1a9c04be00000012"])
    errors: list[ProblemError] = Field(default=[], description="Every fault of the request.")


def document(app: FastAPI, base_url: str) -> dict[str, Any]:
    """The whole document; `base_url` is the public address with `/v1`.

    Its servers are paths on whichever server it was read from, so that the docs page works under every name of it.
    """
    base_path = urlsplit(base_url).path
    found = get_openapi(
        title=app.title,
        version=app.version,
        openapi_version="3.1.0",
        summary=app.summary,
        description=app.description,
        contact=app.contact,
        license_info=app.license_info,
        tags=app.openapi_tags,
        routes=app.routes,
        servers=[{"url": base_path, "description": "This server"}],
    )
    components = found.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    schemas.update(_problem_schemas())
    components["headers"] = _HEADERS
    components["responses"] = {name: _problem_response(status, text) for status, (name, text) in _PROBLEMS.items()}
    for path, method, operation in _operations(found):
        _complete(operation, method, has_parameters="{" in path or bool(operation.get("parameters")))
    found["paths"] = _placed(found["paths"], base_path.removesuffix(BASE))
    return found


def _complete(operation: dict[str, Any], method: str, *, has_parameters: bool) -> None:
    """Adds the responses and headers that every operation has; takes FastAPI's 422 away."""
    responses = operation["responses"]
    responses.pop("422", None)
    statuses = ["406", "503"]
    statuses += ["400"] if has_parameters or method != "get" else []
    statuses += ["404"] if "{" in operation.get("x-path", "") else []
    statuses += ["413", "415"] if "requestBody" in operation else []
    for status in statuses:
        responses.setdefault(status, {"$ref": f"#/components/responses/{_PROBLEMS[status][0]}"})
    if method == "get" and "ETag" in responses.get("200", {}).get("headers", {}):
        responses.setdefault("304", {"description": "The client already has this state of the answer."})
    for response in responses.values():
        if "$ref" not in response:
            response["headers"] = {**_refs("API-Version", "X-Request-Id"), **response.get("headers", {})}
    operation["responses"] = dict(sorted(responses.items()))
    operation.pop("x-path", None)


def _operations(found: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in found["paths"].items():
        for method in _METHODS:
            if method in item:
                item[method]["x-path"] = path
                yield path, method, item[method]


def _placed(paths: dict[str, Any], root: str) -> dict[str, Any]:
    """Paths without `/v1`; those that are outside of it say so with servers of their own."""
    inside = {path.removeprefix(BASE): item for path, item in paths.items() if path.startswith(BASE + "/")}
    outside = {
        path: {"servers": [{"url": root or "/", "description": "Outside the versioned API"}], **item}
        for path, item in paths.items()
        if not path.startswith(BASE + "/")
    }
    return inside | outside


def _refs(*names: str) -> dict[str, Any]:
    return {name: {"$ref": f"#/components/headers/{name}"} for name in names}


def _problem_schemas() -> dict[str, Any]:
    schema = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    parts = schema.pop("$defs")
    return {"Problem": schema, **parts}


def _problem_response(status: str, description: str) -> dict[str, Any]:
    names = ["API-Version", "X-Request-Id", *(["Retry-After"] if status == "503" else [])]
    return {
        "description": description,
        "headers": _refs(*names),
        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }


@router.get("/openapi.json", include_in_schema=False)
@router.get("/v1/openapi.json", include_in_schema=False)
async def openapi_document(request: Request) -> Response:
    """This document; without a body's `servers` it would not know where it is."""
    return Answer(orjson.dumps(request.app.openapi()))
