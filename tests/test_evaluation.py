import json
import re
from pathlib import Path

import pytest

from app.evaluation import OWN_SETS, annotated_document, evaluate, write_predictions
from app.extraction.pipeline import Extractor
from app.extraction.records import Document, Extraction
from tests.extraction.known import KNOWLEDGE

EXTRACTOR = Extractor(KNOWLEDGE)
TEXT = " date 2018-07 'Wij komen', zei Trump gisteren op de top met Poetin in Helsinki.\r\n"
SCORER = """
import json, pathlib, sys
gold, predictions = map(pathlib.Path, sys.argv[1:3])
for path in sorted(gold.glob("*.json")):
    print(path.name, len(json.loads((predictions / path.name).read_text())["entities"]), sys.argv[-1])
"""


def extract(document: Document) -> Extraction:
    return EXTRACTOR.read(document).in_source()


def shared_folder(folder: Path) -> Path:
    for name in ("seeds", "gold", "eval"):
        (folder / name).mkdir()
    (folder / "seeds" / "a.txt").write_text(TEXT, encoding="utf-8", newline="")
    (folder / "gold" / "a.json").write_text("{}", encoding="utf-8")
    (folder / "eval" / "score.py").write_text(SCORER, encoding="utf-8")
    return folder


def test_each_annotated_set_is_scored(tmp_path: Path) -> None:
    *_, scored, missing = evaluate(extract, shared_folder(tmp_path), errors=7)
    assert scored == "source articles\na.json 3 7\n"
    assert missing.startswith("other articles: ")
    assert missing.endswith("is not there")


def test_without_the_shared_folder_it_says_so(tmp_path: Path) -> None:
    *_, report = evaluate(extract, tmp_path / "nowhere")
    assert report.startswith("nothing to measure against")


def test_the_bundled_sets_come_first_with_n_and_intervals(tmp_path: Path) -> None:
    reports = list(evaluate(extract, tmp_path / "nowhere"))
    assert [report.partition(":")[0] for report in reports[:-1]] == list(OWN_SETS)
    for report in reports[:-1]:
        assert re.search(r"^direct.exact +precision [01]\.\d{3} \(0\.\d{3}–[01]\.\d{3}\) n \d+", report, re.MULTILINE)
        assert "confidence 0.95 to 1.00 right" in report


def test_a_bundled_set_that_is_not_there_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.evaluation.OWN_SET", tmp_path)
    report, *_ = evaluate(extract, tmp_path)
    assert report == f"passages: {tmp_path / 'passages'} is not there"


def test_the_date_a_text_begins_with_is_its_publication_date(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8", newline="")
    document = annotated_document(path)
    assert document.text == TEXT
    assert document.published is not None
    assert document.published.edtf == "2018-07"


def test_predictions_are_the_answer_of_extract(tmp_path: Path) -> None:
    shared = shared_folder(tmp_path)
    (tmp_path / "out").mkdir()
    write_predictions(extract, shared / "seeds", tmp_path / "out")
    answer = json.loads((tmp_path / "out" / "a.json").read_text(encoding="utf-8"))
    assert answer["publishedWhen"]["edtf"] == "2018-07"
    assert [entity["id"] for entity in answer["entities"]] == ["donald-trump", "vladimir-putin", "helsinki"]
    for found in [*answer["dates"], *(m for e in answer["entities"] for m in e["mentions"])]:
        assert TEXT[found["start"] : found["end"]] == found["text"]
    [event] = answer["events"]
    assert (event["id"], event["when"]["edtf"], event["labels"]["nl"]) == (
        "helsinki-2018",
        "2018-07-16",
        "Top van Helsinki",
    )
    [quote] = answer["quotes"]
    assert (quote["text"], quote["speaker"]["id"], quote["status"]) == ("Wij komen", "donald-trump", "resolved")
    assert TEXT[quote["cue"]["start"] : quote["cue"]["end"]] == quote["cue"]["text"] == "zei"
