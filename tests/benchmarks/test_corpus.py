"""The corpus of the benchmark is one that the program itself could have written."""

import json
import sqlite3
from pathlib import Path

import pytest

from benchmarks.corpus import QUOTES_PER_ARTICLE, corpus_at

ARTICLES = 30


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> sqlite3.Connection:
    return sqlite3.connect(corpus_at(tmp_path_factory.mktemp("bench"), ARTICLES))


def test_as_many_as_asked(corpus: sqlite3.Connection) -> None:
    counts = corpus.execute("SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM quote)").fetchone()
    assert counts == (ARTICLES, ARTICLES * QUOTES_PER_ARTICLE)


def test_the_text_stands_at_its_spans(corpus: sqlite3.Connection) -> None:
    rows = corpus.execute("SELECT text, spans, body FROM quote JOIN article ON article.id = article_id").fetchall()
    assert all(text == " ".join(body[start:end] for start, end in json.loads(spans)) for text, spans, body in rows)


def test_subjects_stand_in_the_column_and_in_the_table(corpus: sqlite3.Connection) -> None:
    rows = corpus.execute("SELECT id, about FROM quote").fetchall()
    in_columns = {(entity, quote) for quote, about in rows for entity in json.loads(about)}
    assert in_columns == set(corpus.execute("SELECT entity_id, quote_id FROM about"))
    assert in_columns


def test_nothing_refers_to_what_is_not_there(corpus: sqlite3.Connection) -> None:
    assert corpus.execute("PRAGMA foreign_key_check").fetchall() == []


def test_made_once(tmp_path: Path) -> None:
    first = corpus_at(tmp_path, ARTICLES)
    made = first.stat().st_mtime_ns
    assert corpus_at(tmp_path, ARTICLES).stat().st_mtime_ns == made
