"""The server: `serve(host, port)` runs the application on uvicorn, with the limits of `app.connection`."""

import resource

import uvicorn
from starlette.types import ASGIApp

from app.connection import LimitedProtocol
from app.main import create_app
from app.settings import Settings, get_settings


def serve(host: str, port: int, settings: Settings | None = None) -> None:
    """Serves until SIGTERM or SIGINT; requests in flight are finished first, for at most `shutdown_seconds`."""
    chosen = settings or get_settings()
    _raise_file_limit(chosen.max_connections)
    uvicorn.Server(configured(create_app(chosen), host, port, chosen)).run()


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
