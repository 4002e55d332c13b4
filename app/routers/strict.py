"""`StrictRoute`: FastAPI declares and documents an endpoint, this reads the request.

    router = APIRouter(route_class=StrictRoute)

    @router.get("/quotes")
    async def quotes(corpus: Corpus, query: Annotated[QuotesQuery, Query()]) -> Response: ...

An endpoint is `async`, returns a `Response`, and may ask for:

- a path parameter, by its name in the path, as `str`: an identifier, or the address is a 404;
- `Annotated[Model, Query()]`: the query string, read by `QueryReader`; at most one, frozen and without extra members;
- a pydantic model: the JSON body, read by `parse_body`;
- `Request`;
- `Annotated[..., Depends(provider)]` or `Security(provider)`: the outcome of `provider(request)`, which may be async.
  It runs before the body is read, so a key is checked first. `dependencies=[...]` of a route are run likewise. A key is
  a subclass of `APIKeyHeader` whose `__call__(request)` raises when the key is wrong, so that it is documented too.

Nothing else, and no dependencies of dependencies; a signature that asks for more is refused when it is declared. The
media types of the answer are those of `response_class` and of `responses[200]["content"]`: what is documented is what
`Accept` is held against.
"""

import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from fastapi import Request, params
from fastapi.routing import APIRoute
from fastapi.security.base import SecurityBase
from pydantic import BaseModel
from starlette.responses import Response

from app.errors import InputInvalid
from app.routers.json_body import parse_body, read_body
from app.routers.negotiation import admits
from app.routers.query_string import QueryReader
from app.routers.refusals import NotAcceptable
from app.settings import Settings

Provider = Callable[[Request], Any]


@dataclass(slots=True)
class Signature:
    """What an endpoint asks for, by the names of its parameters."""

    query_name: str | None = None
    query_model: type[BaseModel] | None = None
    body_name: str | None = None
    body_model: type[BaseModel] | None = None
    request_name: str | None = None
    path_names: list[str] = field(default_factory=list)
    providers: dict[str, Provider] = field(default_factory=dict)


def signature_of(endpoint: Callable[..., Any], path_names: set[str]) -> Signature:
    """Reads the parameters of `endpoint`.

    Raises:
        TypeError: it is not async, or asks for something that is not read here.
    """
    if not inspect.iscoroutinefunction(endpoint):
        raise TypeError(f"{endpoint.__name__} must be async")
    hints = get_type_hints(endpoint, include_extras=True)
    found = Signature()
    for name in inspect.signature(endpoint).parameters:
        _place(found, name, hints[name], path_names)
    return found


def _place(found: Signature, name: str, hint: Any, path_names: set[str]) -> None:
    kind, *marks = get_args(hint) if get_origin(hint) is Annotated else (hint,)
    depends = next((mark for mark in marks if isinstance(mark, params.Depends)), None)
    is_model = isinstance(kind, type) and issubclass(kind, BaseModel)
    if name in path_names:
        found.path_names.append(name)
    elif depends is not None:
        found.providers[name] = _provider(depends)
    elif kind is Request:
        found.request_name = name
    elif is_model and any(isinstance(mark, params.Query) for mark in marks) and not found.query_name:
        found.query_name, found.query_model = name, kind
    elif is_model and not found.body_name:
        found.body_name, found.body_model = name, kind
    else:
        raise TypeError(f"{name} is neither in the path, a query model, a body, a Request nor Depends(provider)")


def _provider(depends: params.Depends) -> Provider:
    provider = depends.dependency
    if provider is None or len(inspect.signature(provider).parameters) != 1:
        raise TypeError(f"{provider} must take the request and nothing else")
    return provider


async def _provided(provider: Provider, request: Request) -> Any:
    outcome = provider(request)
    return await outcome if inspect.isawaitable(outcome) else outcome


class StrictRoute(APIRoute):
    """A route that reads its request as this module says; see there."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        super().__init__(path, endpoint, **options)
        self.signature = signature_of(endpoint, set(self.param_convertors))
        self.reader = QueryReader(self.signature.query_model)
        self.produces = _media_types(self)
        self.checks = [_provider(dependency) for dependency in self.dependencies]
        providers = [*self.signature.providers.values(), *self.checks]
        self.secured = any(isinstance(provider, SecurityBase) for provider in providers)

    async def respond(self, request: Request) -> Response:
        """The endpoint's answer to a request whose `path_params` are in its scope.

        Raises:
            WoordelijkError: what is wrong with the request, or what the endpoint raises.
        """
        asked, scope = self.signature, request.scope
        given: dict[str, Any] = {name: scope["path_params"][name] for name in asked.path_names}
        for check in self.checks:
            await _provided(check, request)
        for name, provider in asked.providers.items():
            given[name] = await _provided(provider, request)
        if asked.request_name:
            given[asked.request_name] = request
        if asked.body_model is None:
            query = self.reader.read(scope["query_string"])
        else:
            query, given[asked.body_name or ""] = await self._with_body(request, asked.body_model)
        if asked.query_name:
            given[asked.query_name] = query
        answer: Awaitable[Response] = self.endpoint(**given)
        return await answer

    def check_accept(self, accept: bytes, query_string: bytes) -> None:
        """Refuses an `Accept` header that admits nothing of what is produced here; `format=` goes before it.

        Raises:
            NotAcceptable: naming what can be had.
        """
        if not admits(accept, self.produces) and b"format=" not in query_string:
            raise NotAcceptable(self.produces)

    async def _with_body(self, request: Request, model: type[BaseModel]) -> tuple[BaseModel | None, BaseModel]:
        """The query and the body, or the faults of both."""
        chosen: Settings = request.app.state.settings
        raw = await read_body(request.scope, request.receive, limit=chosen.max_body_bytes, seconds=chosen.body_seconds)
        try:
            query = self.reader.read(request.scope["query_string"])
        except InputInvalid as error:
            raise _joined(error, raw, model) from None
        return query, parse_body(raw, model)


def _joined(error: InputInvalid, raw: bytes, model: type[BaseModel]) -> InputInvalid:
    try:
        parse_body(raw, model)
    except InputInvalid as second:
        return InputInvalid("The query string and the body have faults.", faults=error.faults + second.faults)
    return error


def _media_types(route: APIRoute) -> tuple[str, ...]:
    chosen: Any = getattr(route.response_class, "value", None) or route.response_class
    documented = route.responses.get(200, {}).get("content", {})
    return tuple(dict.fromkeys([chosen.media_type or "application/json", *documented]))
