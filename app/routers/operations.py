"""What every operation of the OpenAPI document says: its problems, its headers, how its parameters are written."""

from collections.abc import Mapping
from typing import Any, Final

from app.errors import InputInvalid, NotFound, Overloaded
from app.routers.problems import slug
from app.routers.refusals import AddressTooLong, BodyTooLarge, MediaTypeUnsupported, NotAcceptable
from app.routers.strict import StrictRoute
from app.schemas.common import Page
from app.schemas.problem import Problem

BASE: Final = "/v1"

Json = dict[str, Any]

_HEADERS: Final[Mapping[str, Json]] = {
    "ApiVersion": {
        "description": "The full version of the API.",
        "schema": {"type": "string", "examples": ["0.1.0"]},
    },
    "RequestId": {
        "description": "The id of the request: the one that was sent, or a new one.",
        "schema": {"type": "string", "examples": ["3f1a9c04be00000012"]},
    },
    "RetryAfter": {
        "description": "After how many seconds to try again.",
        "schema": {"type": "integer", "minimum": 1, "examples": [5]},
    },
    "EntityTag": {
        "description": "Names this state of the answer; sent as `If-None-Match` it gives 304 while nothing changes.",
        "schema": {"type": "string", "examples": ['W/"2a-1c9f03d2a7b84e55"']},
    },
    "LastModified": {
        "description": "When the answer last changed.",
        "schema": {"type": "string", "examples": ["Mon, 16 Jul 2018 18:00:00 GMT"]},
    },
    "Link": {
        "description": "The addresses of this page and of those beside it (RFC 8288).",
        "schema": {"type": "string", "examples": ['<http://127.0.0.1:8000/v1/quotes>; rel="self"']},
    },
}
_NAMES: Final = {
    "ApiVersion": "API-Version",
    "RequestId": "X-Request-Id",
    "RetryAfter": "Retry-After",
    "EntityTag": "ETag",
    "LastModified": "Last-Modified",
}
_PROBLEMS: Final[Mapping[str, tuple[str, str, str]]] = {  # by status: component, title, text
    "400": ("InvalidInput", InputInvalid.title, "The request has faults; `errors` names all of them."),
    "401": ("Unauthorized", "Unauthorized", "The key is missing or not valid."),
    "404": ("NotFound", NotFound.title, "Nothing is at this address."),
    "406": ("NotAcceptable", NotAcceptable.title, "The `Accept` header admits nothing that is produced here."),
    "413": ("ContentTooLarge", BodyTooLarge.title, "The body is too large."),
    "414": ("UriTooLong", AddressTooLong.title, "The path or the query string is too long."),
    "415": ("UnsupportedMediaType", MediaTypeUnsupported.title, "The body is not `application/json`."),
    "503": (
        "Unavailable",
        Overloaded.title,
        "The request cannot be answered now; `Retry-After` says when to try again.",
    ),
}
_WITHOUT_CONTROLS: Final = r"^[^\u0000-\u001f\u007f-\u009f]*$"  # what an address may hold
_WITHOUT_NUL: Final = r"^[^\u0000]*$"  # what a body may hold
# What stands in `{id}`, by the first segment of the path; each example is in the corpus that is delivered.
_IDS: Final = {
    "articles": ("The article's id.", "a_xiuyyxv4f5m5tucs"),
    "entities": ("The entity's id.", "donald-trump"),
    "events": ("The event's id.", "helsinki-summit-2018"),
    "outlets": ("The outlet's id.", "de-volkskrant"),
    "quotes": ("The quote's id.", "q_zeuwssbrkbdupcfe_00158d"),
}


def complete(operation: Json, path: str, method: str, route: StrictRoute) -> None:
    """Adds to an operation, as FastAPI made it, what holds for all; takes FastAPI's 422 away."""
    responses = operation["responses"]
    responses.pop("422", None)
    for status in _problem_statuses(path, route):
        responses.setdefault(status, _reference("responses", _PROBLEMS[status][0]))
    if method == "GET" and path.startswith(BASE + "/"):
        responses.setdefault("304", _reference("responses", "NotModified"))
        responses["200"]["headers"] = _headers("EntityTag", "LastModified") | responses["200"].get("headers", {})
        if isinstance(route.response_model, type) and issubclass(route.response_model, Page):
            responses["200"]["headers"] |= _headers("Link")
    for response in responses.values():
        if "$ref" not in response:
            response["headers"] = _headers("ApiVersion", "RequestId") | response.get("headers", {})
    operation["responses"] = dict(sorted(responses.items()))
    for parameter in operation.get("parameters", ()):
        _complete_parameter(parameter, path, route)


def selected_model(route: StrictRoute) -> str | None:
    """The name of the model whose members `fields` selects; None for a route without that parameter."""
    model = route.response_model
    if not route.include_in_schema or "fields" not in route.reader.parameters or not isinstance(model, type):
        return None
    items: tuple[type, ...] = getattr(model, "__pydantic_generic_metadata__", {}).get("args", ())
    return (items[0] if issubclass(model, Page) else model).__name__


def shared_components(schemas: Json, used: str) -> Json:
    """The components that operations refer to, beside the `schemas` that FastAPI found; `used` is the rest as text."""
    problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    kept = {name: schema for name, schema in schemas.items() if name not in {"HTTPValidationError", "ValidationError"}}
    return {
        "schemas": kept | problem.pop("$defs") | {"Problem": problem},
        "headers": dict(_HEADERS),
        "responses": {
            name: _problem_response(status, text)
            for status, (name, _, text) in _PROBLEMS.items()
            if f"responses/{name}" in used
        }
        | {
            "NotModified": {
                "description": "The client already has this state of the answer.",
                "headers": _headers("ApiVersion", "RequestId", "EntityTag"),
            }
        },
    }


def _problem_statuses(path: str, route: StrictRoute) -> list[str]:
    statuses = ["400", "406", "414", "503"]
    statuses += ["404"] if "{" in path else []
    statuses += ["413", "415"] if route.signature.body_model else []
    statuses += ["401"] if route.secured else []
    return statuses


def _complete_parameter(parameter: Json, path: str, route: StrictRoute) -> None:
    """Says how a list is written, that nothing is null in an address, and gives examples where tools look for them.

    A required parameter has an `example`, which forms fill in; one that can be left out has `examples` to choose from.
    """
    schema = _without_null(parameter["schema"])
    parameter["schema"] = schema
    if parameter["in"] == "path":
        schema |= {"pattern": "^[A-Za-z0-9][A-Za-z0-9._~:-]*$", "maxLength": 200}
        description, example = _IDS.get(path.split("/")[2], ("An id.", "an-id"))
        parameter.setdefault("description", description)
        schema.setdefault("examples", [example])
    _restrict(schema, _WITHOUT_CONTROLS)
    if schema.get("type") == "array":
        schema["minItems"] = 1
        parameter |= {"style": "form", "explode": not route.reader.parameters[parameter["name"]].commas}
    examples = schema.pop("examples", [])
    if parameter.get("required") and examples:
        parameter["example"] = examples[0]
    elif examples:
        parameter["examples"] = {_written(value): {"value": value} for value in examples}


def restrict_body(model: Json) -> None:
    """Says of a request body's schema which texts are read."""
    for member in model["properties"].values():
        _restrict(member, _WITHOUT_NUL)


def _restrict(schema: Json, pattern: str) -> None:
    """Gives every free text in a schema this pattern."""
    for one in (schema, schema.get("items", {}), *schema.get("anyOf", ())):
        if one.get("type") == "string" and not one.keys() & {"enum", "const", "pattern", "format"}:
            one["pattern"] = pattern


def _without_null(schema: Json) -> Json:
    """A parameter's schema without null, which no address can hold, and without what the parameter itself says."""
    kept = {name: value for name, value in schema.items() if name not in {"anyOf", "title", "description"}}
    kinds = [kind for kind in schema.get("anyOf", ()) if kind != {"type": "null"}]
    kept = kinds[0] | kept if len(kinds) == 1 else kept | {"anyOf": kinds} if kinds else kept
    if kept.get("default", ...) in (None, []):
        del kept["default"]
    return kept


def _written(value: Any) -> str:
    """A value as it is written in an address."""
    if isinstance(value, list):
        return ",".join(map(_written, value))
    return str(value).lower() if isinstance(value, bool) else str(value)


def _headers(*names: str) -> Json:
    return {_NAMES.get(name, name): _reference("headers", name) for name in names}


def _reference(kind: str, name: str) -> Json:
    return {"$ref": f"#/components/{kind}/{name}"}


def _problem_response(status: str, description: str) -> Json:
    names = ["ApiVersion", "RequestId", *(["RetryAfter"] if status == "503" else [])]
    title = _PROBLEMS[status][1]
    example = {
        "type": f"http://127.0.0.1:8000/problems/{slug(title)}",
        "title": title,
        "status": int(status),
        "detail": description,
        "instance": "/v1/quotes",
        "requestId": "3f1a9c04be00000012",
    }
    content = {"schema": _reference("schemas", "Problem"), "example": example}
    return {"description": description, "headers": _headers(*names), "content": {"application/problem+json": content}}
