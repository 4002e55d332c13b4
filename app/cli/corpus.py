"""Commands that write the corpus: migrate, seed, reextract."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from app import store
from app.cli.console import Kind, Published, bundled_articles, err, knowledge, out
from app.extraction import EXTRACTOR_VERSION, Extractor
from app.extraction.partial_dates import parse_edtf
from app.garbage import spare_collections
from app.ingest.readers import find_files
from app.ingest.run import Ingest, Result, retold
from app.ingest.source import Stated
from app.settings import get_settings
from app.store.knowledge import save_knowledge
from app.store.submissions import Outcome

PATIENCE = 120.0  # seconds that a command waits while others write; nobody sits behind it as behind a request

Paths = Annotated[
    list[Path] | None, typer.Argument(metavar="PATH", help="Files or folders; the bundled articles if none.")
]
Outlet = Annotated[str | None, typer.Option(help="Outlet of texts that do not say: its id, or its name.")]


def migrate() -> None:
    """Create the database, or bring it up to date.

    All steps are taken or none, and what is stored stays. To be run after every upgrade; again does no harm.

    For example: `DATABASE_URL=postgresql://me@localhost/news python -m app migrate`
    """
    with closing(store.Database(get_settings().database_url, wait=PATIENCE)) as database:
        before, after = store.upgrade(database)
        if before == after:
            out.print(f"{escape(database.name)} is up to date: version {after}")
        else:
            out.print(f"{escape(database.name)}: {before or 'empty'} → {after}")


def seed(paths: Paths = None, published: Published = None, outlet: Outlet = None, kind: Kind = None) -> None:
    """Load articles, and what is known beforehand about the world.

    Files are Markdown with front matter (.md) or plain text, with or without `date YYYY-MM` in front. A text without
    a date has none: nothing is made up. Dutch is read; a text in another `language` is stored without quotes. An
    original takes the place of its retelling. Loading again changes nothing, also after an interruption, and any
    number of runs may go on at once. A bad file does not keep the others out: it is named, and the exit status is 1.

    For example:

    - `python -m app seed`
    - `python -m app seed articles/ --outlet "de Volkskrant" --published 2018-07`
    """
    stated = Stated(outlet=outlet, published=parse_edtf(published) if published else None, kind=kind)
    files = find_files(paths or [bundled_articles()])
    with _opened() as database:
        _report(_ingest(database).load_files(files, stated), len(files))


def reextract() -> None:
    """Read all stored articles again, with the present extractor and knowledge.

    To be run after an upgrade. Readers go on meanwhile; each article changes as a whole.

    For example: `python -m app reextract`
    """
    with _opened() as database:
        _report(_ingest(database).reload())


@contextmanager
def _opened() -> Iterator[store.Database]:
    """The database, ready for use; an SQLite file that is not there is made. Raises StoreUnusable."""
    with closing(store.Database(get_settings().database_url, wait=PATIENCE)) as database:
        if database.path is not None and store.version(database) is None:  # or another run is just making it
            _, made = store.upgrade(database)
            err.print(f"{escape(database.name)} created: version {made}")
        store.check(database)
        yield database


def _ingest(database: store.Database) -> Ingest:
    """A way into the database, with the stored entities and events in line with the knowledge."""
    known = knowledge()
    with database.writing() as session:
        outcome = save_knowledge(session, known)
    out.print(f"knowledge: {len(known.entities)} entities, {len(known.events)} events: {outcome}")
    extractor = Extractor(known)
    spare_collections()
    return Ingest(database, extractor, EXTRACTOR_VERSION, retold(bundled_articles().glob("*.md")))


def _report(results: Iterable[Result], total: int | None = None) -> None:
    """Show progress, then what came of it; exit status 1 if anything failed."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    counted: Counter[Outcome] = Counter()
    unread: Counter[str] = Counter()
    with Progress(*columns, console=err, transient=True) as progress:
        task = progress.add_task("articles", total=total)
        for result in results:
            counted[result.outcome] += 1
            unread.update([result.unread] if result.unread else ())
            progress.advance(task)
            if result.reason is not None:
                progress.console.print(f"[red]failed[/] {escape(result.name)}: {escape(result.reason)}")
    if unread:
        languages = ", ".join(f"{number} {language}" for language, number in sorted(unread.items()))
        out.print(f"in a language that is not read, stored without quotes: {languages}")
    out.print("articles: " + ", ".join(f"{counted[outcome]} {outcome}" for outcome in Outcome))
    if counted[Outcome.FAILED]:
        raise typer.Exit(code=1)
