"""Commands that read texts and store nothing: extract, evaluate."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from app.cli.console import Kind, Published, err, knowledge, out
from app.errors import SourceUnreadable, WoordelijkError
from app.evaluation import evaluate as reports
from app.extraction import Extractor
from app.extraction.partial_dates import parse_edtf
from app.garbage import spare_collections
from app.ingest.readers import read_file
from app.ingest.source import Stated
from app.schemas.extraction_json import extraction_json

SHARED = Path("../shared")  # the annotated articles stand outside the repository

Files = Annotated[list[Path], typer.Argument(metavar="FILE", help="Texts, in the forms that `seed` reads.")]
Folder = Annotated[Path | None, typer.Option("--out", metavar="DIR", help="Write NAME.json here for each file.")]
Shared = Annotated[Path, typer.Argument(metavar="FOLDER", help="Where the texts, annotations and scorer stand.")]
Errors = Annotated[int, typer.Option(min=0, help="How many mistakes to show.")]


def extract(files: Files, folder: Folder = None, published: Published = None, kind: Kind = None) -> None:
    """Find quotes, speakers, entities, events and dates in files; nothing is stored.

    Prints the JSON that `POST /extract` answers, a line for each file, with offsets into the text of the file.

    For example:

    - `python -m app extract article.txt --published 2018-07 | jq .quotes`
    - `python -m app extract articles/*.txt --out predictions/`
    """
    stated = Stated(published=parse_edtf(published) if published else None, kind=kind)
    targets = _targets(files, folder)
    extractor = Extractor(knowledge())
    spare_collections()
    failed = False
    for file in files:
        try:
            answer = _extracted(extractor, file, stated)
        except WoordelijkError as error:
            failed = True
            err.print(f"[red]failed[/] {escape(str(file))}: {escape(error.detail)}")
        else:
            _write(answer, targets.get(file))
    raise typer.Exit(code=int(failed))


def evaluate(shared: Shared = SHARED, errors: Errors = 0) -> None:
    """Measure extraction on annotated articles: precision, recall, F1 and attribution accuracy.

    For example: `python -m app evaluate --errors 20`
    """
    extractor = Extractor(knowledge())
    spare_collections()
    for report in reports(lambda document: extractor.read(document).in_source(), shared, errors=errors):
        out.print(escape(report))


def _extracted(extractor: Extractor, file: Path, options: Stated) -> str:
    source = read_file(file)
    reading = extractor.read(source.stated.completed(options).document(source.text))
    return extraction_json(reading.in_source(), source.text).model_dump_json(by_alias=True)


def _targets(files: Sequence[Path], folder: Path | None) -> dict[Path, Path]:
    """Where the JSON of each file goes; nothing is listed without a folder."""
    if folder is None:
        return {}
    targets = {file: folder / f"{file.stem}.json" for file in files}
    if len(set(targets.values())) < len(targets):
        raise SourceUnreadable("Two of the files would be written under one name; extract them into two folders.")
    folder.mkdir(parents=True, exist_ok=True)
    return targets


def _write(answer: str, target: Path | None) -> None:
    if target is None:
        sys.stdout.write(answer + "\n")
    else:
        target.write_text(answer + "\n", encoding="utf-8")
