"""Measuring the extractor on annotated articles: predictions as the JSON of `POST /extract`, scored by a script.

The annotated articles stand outside the repository, in a folder with `seeds/` and `gold/`, `news-dev/texts/` and
`news-dev/gold/`, and `eval/score.py`, which compares the two and prints a table.
"""

import json
import re
import subprocess  # the scorer is a script of its own
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from app.extraction.partial_dates import parse_edtf
from app.extraction.records import Document, Extraction
from app.schemas.extraction_json import extraction_json

Extract = Callable[[Document], Extraction]

# " date 2018-07 Na hun ontmoeting": what the annotated files begin with
HEADER = re.compile(r"\s*date[ ](?P<date>[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)[ ]")


class AnnotatedSet(NamedTuple):
    """A folder of texts and a folder of annotations, below the shared folder."""

    name: str
    texts: str
    gold: str


ANNOTATED_SETS = (
    AnnotatedSet("source articles", "seeds", "gold"),
    AnnotatedSet("other articles", "news-dev/texts", "news-dev/gold"),
)


def evaluate(extract: Extract, shared: Path, *, errors: int = 0) -> Iterator[str]:
    """Yield a report for each annotated set: its name and the scorer's table, with at most `errors` mistakes shown.

    Without the shared folder it yields one line that says so.
    """
    scorer = shared / "eval" / "score.py"
    if not scorer.is_file():
        yield f"nothing to measure against: {scorer} is not there"
        return
    for annotated in ANNOTATED_SETS:
        texts, gold = shared / annotated.texts, shared / annotated.gold
        if not (texts.is_dir() and gold.is_dir()):
            yield f"{annotated.name}: {texts} or {gold} is not there"
            continue
        with tempfile.TemporaryDirectory() as folder:
            write_predictions(extract, texts, Path(folder))
            yield f"{annotated.name}\n{_score(scorer, gold, texts, Path(folder), errors)}"


def write_predictions(extract: Extract, texts: Path, folder: Path) -> None:
    """Extract every text of a folder and write its JSON, named as the text is."""
    for path in sorted(texts.glob("*.txt")):
        document = annotated_document(path)
        answer = extraction_json(extract(document), document.text)
        content = answer.model_dump(mode="json", by_alias=True)
        (folder / f"{path.stem}.json").write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


def annotated_document(path: Path) -> Document:
    """Read a text as it is, line ends included; the date it begins with is its publication date."""
    with path.open(encoding="utf-8", newline="") as file:
        text = file.read()
    header = HEADER.match(text)
    return Document(text, parse_edtf(header["date"]) if header else None)


def _score(scorer: Path, gold: Path, texts: Path, predictions: Path, errors: int) -> str:
    command = [sys.executable, str(scorer), str(gold), str(predictions), "--texts", str(texts), "--errors", str(errors)]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)  # noqa: S603 – a fixed script
    return result.stdout + result.stderr
