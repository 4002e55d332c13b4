"""The application: `uvicorn app.main:app`, or `create_app(settings)` for one of your own."""

from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Final

from fastapi import APIRouter, FastAPI
from starlette.types import ASGIApp

from app import __version__
from app.ingest.reading_process import ReadingProcess
from app.queries.corpus import open_corpus
from app.routers import (
    about,
    articles,
    docs,
    entities,
    events,
    extract,
    health,
    logs,
    openapi,
    outlets,
    problem_kinds,
    quality,
    quotes,
)
from app.routers.addresses import Addresses
from app.routers.envelope import Envelope
from app.routers.problems import Problems
from app.routers.strict import StrictRoute
from app.settings import Settings, get_settings

RESOURCES: Final[tuple[APIRouter, ...]] = tuple(
    module.router for module in (articles, quotes, entities, events, outlets, extract, quality)
)  # under /v1

CorpusOpener = Callable[[Settings], AbstractAsyncContextManager[Any]]


class Application(FastAPI):
    """FastAPI for declaring and documenting; requests go through the envelope, straight to their `StrictRoute`."""

    def openapi(self) -> dict[str, Any]:
        """The OpenAPI document, made once."""
        if self.openapi_schema is None:
            self.openapi_schema = openapi.document(self, self.state.settings.base_url, about.TAGS)
        return self.openapi_schema

    def build_middleware_stack(self) -> ASGIApp:
        """Starlette's own stack, which keeps only lifespan and websockets, inside the envelope."""
        addresses: Addresses[StrictRoute] = Addresses()
        for (path, method), route in openapi.strict_routes(self).items():
            addresses.add(path, [method], route)
        settings: Settings = self.state.settings
        problems = Problems(str(settings.public_url).rstrip("/"))
        log = logs.configure(settings.log_level, settings.log_format)
        return Envelope(super().build_middleware_stack(), addresses, problems, log=log)


def create_app(
    settings: Settings | None = None,
    *,
    open_corpus: CorpusOpener = open_corpus,
    resources: Iterable[APIRouter] = RESOURCES,
) -> Application:
    """The application over the corpus that `open_corpus(settings)` opens at start and closes at the end."""
    chosen = settings or get_settings()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with open_corpus(chosen) as corpus:
            app.state.corpus = corpus
            try:
                yield
            finally:
                app.state.reading.close()
                app.state.corpus = None

    app = Application(
        title="Woordelijk",
        summary=about.SUMMARY,
        description=about.DESCRIPTION,
        contact={"name": "Woordelijk", "url": str(chosen.public_url), "email": chosen.contact_email},
        license_info=about.LICENSE,
        version=__version__,
        lifespan=lifespan,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        telemetry={"tracing": False, "metrics": False, "logs": False},  # each asks the environment at every request
    )
    app.state.settings = chosen
    app.state.reading = ReadingProcess(chosen.seed_data / "knowledge")
    for router in resources:
        app.include_router(router, prefix="/v1")
    for router in (health.router, problem_kinds.router, openapi.router, docs.router):
        app.include_router(router)
    return app


app = create_app()
