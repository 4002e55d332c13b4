"""Measuring the extractor: on the annotated texts of `tests/evaluation`, and on annotated articles elsewhere.

Those are in a folder outside the repository with `seeds/` and `gold/`, `news-dev/texts/` and `news-dev/gold/`, and
`eval/score.py`, which compares what `POST /extract` would answer with the annotations and prints a table.
"""

import json
import re
import subprocess  # the scorer is a script of its own
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from app.extraction.partial_dates import parse_edtf
from app.extraction.records import Document, Extraction
from app.quality import Annotated, Figures, Proportion, compare, figures, read_folder, sum_up
from app.schemas.extraction_json import extraction_json
from app.settings import PROJECT

OWN_SET = PROJECT / "tests" / "evaluation"
OWN_SETS = ("passages", "articles", "held-out")
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


def measure(extract: Extract, annotated: Iterable[Annotated]) -> Figures:
    """Extract annotated texts and return how well that went."""
    return figures(sum_up(compare(text, extract(text.document)) for text in annotated))


def table(measured: Figures) -> Iterator[str]:
    """Yield figures as lines of text, each value with its 95 % interval and n."""
    for group in measured.groups:
        for mode, retrieval in group.retrieval.items():
            values = {name: _written(getattr(retrieval, name)) for name in ("precision", "recall", "f1")}
            yield f"{group.group + '.' + mode:22}" + "".join(f"{name} {value}" for name, value in values.items())
        judged = {name: _written(value) for name, value in group.judged.items()}
        yield f"{group.group:22}" + "".join(f"{name} {value}" for name, value in judged.items())
    for part in measured.reliability:
        yield f"confidence {part.low:.2f} to {part.high:.2f} right {_written(part.right)}"


def _written(share: Proportion) -> str:
    if share.value is None:
        return f"{'-':>5} {'':14} {'n 0':7} "
    return f"{share.value:.3f} ({share.low:.3f}–{share.high:.3f}) {f'n {share.n}':7} "


def evaluate(extract: Extract, shared: Path, *, errors: int = 0) -> Iterator[str]:
    """Yield a report for each annotated set: its name and a table.

    At most `errors` mistakes are shown of the sets elsewhere. A set that is not there gives one line that says so.
    """
    for name in OWN_SETS:
        yield _own_report(extract, name)
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


def _own_report(extract: Extract, name: str) -> str:
    folder = OWN_SET / name
    if not folder.is_dir():
        return f"{name}: {folder} is not there"
    texts = read_folder(folder)
    return "\n".join([f"{name}: {len(texts)} texts", *table(measure(extract, texts))])


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
