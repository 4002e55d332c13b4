"""The server: `serve(host, port)` runs the application on uvicorn, with the limits of `app.connection`."""

import resource

import uvicorn
from pydantic import HttpUrl
from starlette.types import ASGIApp

from app.connection import LimitedProtocol
from app.garbage import spare_collections
from app.main import create_app
from app.settings import Settings, get_settings


def serve(host: str, port: int, settings: Settings | None = None) -> None:
    """Serves until SIGTERM or SIGINT; requests in flight are finished first, for at most `shutdown_seconds`."""
    chosen = addressed(settings or get_settings(), host, port)
    _raise_file_limit(chosen.max_connections)
    app = create_app(chosen)
    spare_collections()
    uvicorn.Server(configured(app, host, port, chosen)).run()


def addressed(settings: Settings, host: str, port: int) -> Settings:
    """The settings with the address that is listened on as the public one, unless another is set."""
    if "public_url" in settings.model_fields_set:
        return settings
    name = "localhost" if host in {"0.0.0.0", "::"} else f"[{host}]" if ":" in host else host  # noqa: S104 – compared
    return settings.model_copy(update={"public_url": HttpUrl(f"http://{name}:{port}")})


def configured(app: ASGIApp, host: str, port: int, settings: Settings) -> uvicorn.Config:
    """What uvicorn is told: our protocol, our log, no `server` header."""
    return uvicorn.Config(
        app,
        host=host,
        port=port,
        http=LimitedProtocol.bound(settings),
        ws="none",
        lifespan="on",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        log_config=None,
        timeout_graceful_shutdown=settings.shutdown_seconds,
    )


def _raise_file_limit(connections: int) -> None:
    """Lets the process open a file for each connection, and as many again for all else, as far as the system allows."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 2 * connections + 100
    if soft < wanted:
        resource.setrlimit(
            resource.RLIMIT_NOFILE, (min(wanted, hard) if hard != resource.RLIM_INFINITY else wanted, hard)
        )
