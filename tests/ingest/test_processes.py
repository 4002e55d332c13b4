"""Processes that load at once, or are killed at any moment, leave each article whole or absent."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlmodel import select

from app.store.database import Database
from app.store.tables import Article, metadata
from tests.conftest import fresh_database
from tests.store.consistency import faults

pytestmark = pytest.mark.slow  # processes are started and killed many times over

ARTICLES = 25
CLOCK = {"changed_at", "cursor_key", "revision"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "articles"
    made.mkdir()
    for number in range(ARTICLES):
        text = "\n\n".join(f'"Zin {line} van {number} klopt", zegt iemand.' for line in range(20))
        (made / f"{number:02}.txt").write_text(f"date 2020-{number % 12 + 1:02} {text}", encoding="utf-8")
    return made


def start(database: Database, folder: Path) -> subprocess.Popen[str]:
    url = database.url.render_as_string(hide_password=False)
    command = [sys.executable, "-m", "tests.ingest.loading", url, str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    return process


def finish(process: subprocess.Popen[str]) -> int:
    process.communicate(timeout=120)
    return process.returncode


def wait_for(database: Database, articles: int) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        with database.reading() as session:
            if len(session.exec(select(Article.id)).all()) >= articles:
                return
    pytest.fail(f"{articles} articles were not loaded in a minute")


def contents(database: Database) -> dict[str, list[dict[str, object]]]:
    with database.reading() as session:
        assert faults(session) == {}
        return {
            name: [
                {key: value for key, value in row.items() if key not in CLOCK}
                for row in session.connection().execute(sa.select(table).order_by(*table.primary_key)).mappings()
            ]
            for name, table in metadata.tables.items()
        }


def test_a_killed_run_leaves_whole_articles(database: Database, folder: Path, tmp_path: Path) -> None:
    whole = {}
    with fresh_database("sqlite", tmp_path) as undisturbed:
        assert finish(start(undisturbed, folder)) == 0
        whole = contents(undisturbed)
    chance = random.Random(20)  # noqa: S311 – moments to kill at, not secrets
    seen = set()
    for loaded in (0, 1, 6, 15):
        process = start(database, folder)
        wait_for(database, loaded)
        time.sleep(chance.uniform(0, 0.02))
        process.send_signal(signal.SIGKILL)
        finish(process)
        found = contents(database)
        seen.add(len(found["article"]))
        assert [row for row in whole["article"] if row in found["article"]] == found["article"]
    assert finish(start(database, folder)) == 0
    assert contents(database) == whole
    assert seen - {0, ARTICLES}, "no run was killed half-way"


def test_runs_at_once_leave_no_duplicates_and_no_errors(database: Database, folder: Path) -> None:
    processes = [start(database, folder) for _ in range(2)]
    assert [finish(process) for process in processes] == [0, 0]
    found = contents(database)
    assert len(found["article"]) == ARTICLES
    assert len(found["quote"]) == ARTICLES * 20
    with database.reading() as session:
        revision = session.connection().exec_driver_sql("SELECT revision FROM corpus").scalar()
    assert revision == ARTICLES + 1  # one more for the knowledge
