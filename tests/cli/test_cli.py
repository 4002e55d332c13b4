"""The command line says what it did, what went wrong and what to do about it."""

import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlmodel import select

from app import __version__
from app.cli import COMMANDS, main
from app.settings import get_settings
from app.store import head
from app.store.database import Database
from app.store.tables import Article, Entity
from tests.store.consistency import faults

ORIGINAL = 'date 2020-03 "De brug blijft dicht", zegt wethouder Loes Ottenhof. Volgens Ottenhof is er geen geld.'
RETELLING = f"""---
title: Brug dicht
outlet: zuidlobse-courant
retells:
  sha256: {hashlib.sha256(ORIGINAL.encode()).hexdigest()}
---
Over de brug kan niemand. "De brug blijft dicht", zegt wethouder Loes Ottenhof.
"""
KNOWLEDGE = """
[[entity]]
id = "zuidlobse-courant"
type = "organisation"
kind = "media"
nl = "Zuidlobse Courant"
en = "Zuidlob Courant"
outlet = true
"""

MAYOR = """
[[entity]]
id = "loes-ottenhof"
type = "person"
nl = "Loes Ottenhof"
en = "Loes Ottenhof"
wikidata = "Q1"
"""

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def project(tmp_path: Path, empty_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with seed data of our own, and a database that is not there yet."""
    for name, text in (("knowledge/outlets.toml", KNOWLEDGE), ("articles/brug.md", RETELLING)):
        (tmp_path / "seed_data" / name).parent.mkdir(parents=True)
        (tmp_path / "seed_data" / name).write_text(text, encoding="utf-8")
    monkeypatch.setenv("SEED_DATA", str(tmp_path / "seed_data"))
    monkeypatch.setenv("DATABASE_URL", empty_url)
    monkeypatch.setenv("COLUMNS", "120")
    get_settings.cache_clear()
    yield tmp_path
    get_settings.cache_clear()


@pytest.fixture
def run(project: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in the project; gives the exit status, stdout and stderr."""

    def run(*arguments: object) -> tuple[int, str, str]:
        assert project.is_dir()
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return int(ended.value.code or 0), captured.out, captured.err

    return run


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def articles() -> list[Article]:
    database = Database(get_settings().database_url)
    with database.reading() as session:
        assert faults(session) == {}
        found = list(session.exec(select(Article)))
    database.close()
    return found


def test_migrate_tells_from_and_to(run: Run) -> None:
    assert re.fullmatch(rf"\S+: empty → {head()}\n", run("migrate")[1])
    assert re.fullmatch(rf"\S+ is up to date: version {head()}\n", run("migrate")[1])


def test_seed_tells_what_it_did(run: Run, project: Path) -> None:
    run("migrate")
    status, out, _ = run("seed")
    assert (status, out.splitlines()) == (
        0,
        [
            "knowledge: 1 entities, 0 events: inserted",
            "articles: 1 inserted, 0 updated, 0 unchanged, 0 failed",
        ],
    )
    assert run("seed")[1].splitlines() == [
        "knowledge: 1 entities, 0 events: unchanged",
        "articles: 0 inserted, 0 updated, 1 unchanged, 0 failed",
    ]
    original = write(project / "original.txt", ORIGINAL)
    assert "0 inserted, 1 updated" in run("seed", original)[1]
    assert "2 unchanged" in run("seed", original, project / "seed_data" / "articles")[1]
    (article,) = articles()
    assert (article.origin, article.title, article.outlet_id) == ("original", "Brug dicht", "zuidlobse-courant")


def test_seed_takes_what_a_text_does_not_say(run: Run, project: Path) -> None:
    run("migrate")
    file = write(project / "a.txt", "Niemand zegt iets.")
    assert run("seed", file, "--published", "2020-05", "--outlet", "Het Nieuwe Blad", "--kind", "liveblog")[0] == 0
    (article,) = articles()
    assert (article.published_edtf, article.outlet_id, article.kind) == ("2020-05", "het-nieuwe-blad", "liveblog")


def test_a_missing_sqlite_file_is_made_and_an_empty_server_is_not(run: Run) -> None:
    status, out, err = run("seed")
    if get_settings().database_url.startswith("sqlite"):
        assert (status, f"created: version {head()}" in err, "1 inserted" in out) == (0, True, True)
    else:
        assert (status, "run `python -m app migrate`" in err) == (1, True)


@pytest.mark.parametrize("empty_url", ["sqlite"], indirect=True)  # a server's database is made by its operator
@pytest.mark.usefixtures("project")
def test_seeds_at_once_into_a_file_that_is_not_there() -> None:
    command = [sys.executable, "-m", "app", "seed"]
    runs = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    told = [(*process.communicate(timeout=120), process.returncode) for process in runs]
    assert [status for _, _, status in told] == [0, 0, 0], told
    assert sorted(out.splitlines()[-1] for out, _, _ in told) == [
        "articles: 0 inserted, 0 updated, 1 unchanged, 0 failed",
        "articles: 0 inserted, 0 updated, 1 unchanged, 0 failed",
        "articles: 1 inserted, 0 updated, 0 unchanged, 0 failed",
    ]
    assert len(articles()) == 1


def test_a_bad_file_is_named_and_the_rest_is_loaded(run: Run, project: Path) -> None:
    run("migrate")
    bad = write(project / "seed_data" / "articles" / "a.md", "---\npublished: gisteren\n---\nTekst.")
    status, out, err = run("seed")
    assert (status, out.splitlines()[-1]) == (1, "articles: 1 inserted, 0 updated, 0 unchanged, 1 failed")
    assert f"failed {bad}: Its front matter has faults: published:" in err.replace("\n", " ")


def test_another_language_is_stored_and_not_read(run: Run, project: Path) -> None:
    run("migrate")
    text = '---\nlanguage: en\ntitle: Bridge closed\n---\n"The bridge is closed", says alderman Loes Ottenhof.'
    file = write(project / "bridge.md", text)
    told = ["in a language that is not read, stored without quotes: 1 en"]
    assert run("seed", file)[1].splitlines()[1:] == [*told, "articles: 1 inserted, 0 updated, 0 unchanged, 0 failed"]
    assert run("reextract")[1].splitlines()[1:] == [*told, "articles: 0 inserted, 0 updated, 1 unchanged, 0 failed"]
    (article,) = articles()
    assert (article.language, article.title, article.quote_count) == ("en", "Bridge closed", 0)


MISTAKES = [
    ("a path that is not there", ["seed", "nowhere.txt"], 1, "nowhere.txt does not exist"),
    ("an impossible date", ["seed", "--published", "2018-13"], 1, "2018-13"),
    ("an unknown kind", ["seed", "--kind", "column"], 2, "column"),
    ("an unknown command", ["sow"], 2, "sow"),
    ("a server without a database", ["serve"], 1, "python -m app migrate"),
    ("nothing to extract from", ["extract"], 2, "FILE"),
]


@pytest.mark.parametrize(("reason", "arguments", "status", "message"), MISTAKES)
def test_mistakes_are_explained(run: Run, reason: str, arguments: list[str], status: int, message: str) -> None:
    found, out, err = run(*arguments)
    assert (found, out) == (status, ""), reason
    assert message in err
    assert "Traceback" not in err


def test_settings_that_are_wrong_are_all_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READ_SECONDS", "soon")
    monkeypatch.setenv("PUBLIC_URL", "news")
    get_settings.cache_clear()
    status, _, err = run("migrate")
    assert status == 1
    assert "PUBLIC_URL: " in err
    assert "READ_SECONDS: " in err
    assert "Traceback" not in err


def test_a_folder_that_cannot_be_made_is_named(run: Run, project: Path) -> None:
    file = write(project / "brug.txt", ORIGINAL)
    status, _, err = run("extract", file, "--out", file)
    assert (status, f"{file}: File exists." in err.replace("\n", "")) == (1, True)


def test_extract_prints_a_line_of_json_for_each_file(run: Run, project: Path) -> None:
    original = write(project / "a.txt", ORIGINAL)
    status, out, _ = run("extract", original, original)
    first, second = (json.loads(line) for line in out.splitlines())
    assert (status, first) == (0, second)
    assert first["publishedWhen"]["edtf"] == "2020-03"
    assert first["quotes"][0]["text"] == "De brug blijft dicht"
    for span in (span for quote in first["quotes"] for span in quote["spans"]):
        assert ORIGINAL[span["start"] : span["end"]] in {quote["text"] for quote in first["quotes"]}


def test_extract_writes_a_file_for_each_file(run: Run, project: Path) -> None:
    files = [write(project / name, text) for name, text in (("a.txt", ORIGINAL), ("b.md", RETELLING), ("c.txt", " "))]
    status, out, err = run("extract", *files, "--out", project / "found", "--published", "2020-03-04")
    assert (status, out) == (1, "")
    assert "c.txt: It is empty." in err.replace("\n", " ")
    found = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in (project / "found").iterdir()}
    assert set(found) == {"a.json", "b.json"}
    assert found["b.json"]["publishedWhen"]["edtf"] == "2020-03-04"


def test_extract_does_not_overwrite_its_own_answers(run: Run, project: Path) -> None:
    files = [write(project / name, ORIGINAL) for name in ("a.txt", "a.md")]
    status, _, err = run("extract", *files, "--out", project / "found")
    assert (status, "under one name" in err) == (1, True)
    assert not (project / "found").exists()


def test_reextract_reads_what_is_stored(run: Run, project: Path) -> None:
    run("migrate")
    run("seed")
    assert run("reextract")[1].splitlines()[-1] == "articles: 0 inserted, 0 updated, 1 unchanged, 0 failed"
    write(project / "seed_data" / "knowledge" / "people.toml", MAYOR)
    assert run("reextract")[1].splitlines()[0] == "knowledge: 2 entities, 0 events: updated"
    database = Database(get_settings().database_url)
    with database.reading() as session:
        assert session.get_one(Entity, "loes-ottenhof").wikidata == "Q1"
    database.close()


def test_evaluate_says_where_it_looked(run: Run, project: Path) -> None:
    status, out, _ = run("evaluate", project / "nowhere")
    assert (status, "nothing to measure against" in out) == (0, True)


def test_help_names_every_command_with_an_example(run: Run) -> None:
    status, out, err = run("--help")
    assert status == 0, err
    for command in COMMANDS:
        name = str(getattr(command, "__name__"))  # noqa: B009 – the type has no name
        assert name in out
        assert f"python -m app {name}" in run(name, "--help")[1]


def test_the_module_runs() -> None:
    found = subprocess.run([sys.executable, "-m", "app", "--version"], capture_output=True, text=True, check=True)
    assert re.fullmatch(rf"woordelijk {__version__} \(extractor \S+, database {head()}\)\n", found.stdout)
