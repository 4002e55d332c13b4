"""The command line: `python -m app --help` teaches it."""

import sys
from collections.abc import Sequence
from typing import Annotated, NoReturn

import typer
from rich.markup import escape

from app import __version__, store
from app.cli.console import err, out
from app.cli.corpus import migrate, reextract, seed
from app.cli.reading import evaluate, extract
from app.cli.serving import serve
from app.errors import WoordelijkError
from app.extraction import EXTRACTOR_VERSION

PROGRAM = "python -m app"
COMMANDS = (migrate, seed, serve, extract, reextract, evaluate)

cli = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    help="""
    Who said what in Dutch news: load articles, extract, serve.

    The database is named by `DATABASE_URL`, by default `sqlite:///var/woordelijk.db`. A first run:

    - `python -m app migrate` creates the database,
    - `python -m app seed` loads the bundled articles,
    - `python -m app serve` answers on http://127.0.0.1:8000.
    """,
)
for _command in COMMANDS:
    cli.command()(_command)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command; an expected failure is one line on stderr and exit status 1."""
    try:
        cli(arguments, prog_name=PROGRAM)
    except WoordelijkError as error:
        _fail(error.detail)
    except OSError as error:  # a folder that cannot be written, a disk that is full
        _fail(f"{error.filename}: {error.strerror}." if error.filename else f"{error}.")


def _fail(detail: str) -> NoReturn:
    err.print(f"[bold red]Error:[/] {escape(detail)}")
    sys.exit(1)


def _version(asked: bool) -> None:  # noqa: FBT001 – typer passes the value of a flag by position
    if asked:
        out.print(f"woordelijk {__version__} (extractor {EXTRACTOR_VERSION}, database {store.head()})")
        raise typer.Exit


@cli.callback()
def options(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="The versions in use.")
    ] = False,
) -> None:
    """Take what stands before the command."""


__all__ = ["cli", "main"]
