"""The command that answers HTTP requests."""

from contextlib import closing
from typing import Annotated

import typer

from app import store
from app.settings import get_settings

Host = Annotated[str, typer.Option(help="The address to listen on; 0.0.0.0 for all.")]
Port = Annotated[int, typer.Option(min=0, max=65535, help="The port to listen on.")]
Reload = Annotated[bool, typer.Option("--reload", help="Start again when the code changes; for developers.")]


def serve(host: Host = "127.0.0.1", port: Port = 8000, *, reload: Reload = False) -> None:
    """Answer HTTP requests. Ctrl-C or SIGTERM ends it; requests in flight are finished first.

    The docs page is at /docs. An unusable database is refused at once, with the reason.

    For example: `python -m app serve --port 8080`
    """
    with closing(store.Database(get_settings().database_url)) as database:
        store.check(database)
    if reload:
        import uvicorn  # noqa: PLC0415 – the other commands start faster without a web framework

        uvicorn.run("app.main:app", host=host, port=port, reload=True)
    else:
        from app import server  # noqa: PLC0415 – the same

        server.serve(host, port)
