"""The addresses that `type` in a problem points at: what each kind of problem means."""

from collections.abc import Iterator
from typing import Final

from fastapi import APIRouter, Request
from starlette.responses import Response

from app.errors import NotFound, WoordelijkError
from app.routers.answers import Answer
from app.routers.problems import UNAVAILABLE, slug
from app.routers.strict import StrictRoute
from app.schemas.problem import ProblemKind

router = APIRouter(prefix="/problems", route_class=StrictRoute)

_UNEXPECTED: Final = "A failure that nobody expected; it is in our log."


@router.get("/{kind}", include_in_schema=False)
async def problem_kind(request: Request, kind: str) -> Response:
    """Tell what one kind of problem means."""
    base = str(request.app.state.settings.public_url).rstrip("/")
    for title, status, description in _kinds():
        if slug(title) == kind:
            found = ProblemKind(type=f"{base}/problems/{kind}", title=title, status=status, description=description)
            return Answer(found.model_dump_json().encode())
    raise NotFound("There is no such kind of problem.")


def _kinds() -> Iterator[tuple[str, int, str]]:
    yield UNAVAILABLE, 503, _UNEXPECTED
    waiting: list[type[WoordelijkError]] = [WoordelijkError]
    while waiting:
        error = waiting.pop()
        waiting += error.__subclasses__()
        yield error.title, error.status, (error.__doc__ or "").partition("\n")[0]
