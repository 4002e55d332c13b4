"""Loading comes to the same whatever the order, however often, by however many at once."""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from app.extraction.partial_dates import parse_edtf
from app.extraction.records import ArticleKind, Document, Reading
from app.ingest.readers import read_file
from app.ingest.run import Ingest, retold
from app.ingest.source import Source, Stated
from app.store.database import Database
from app.store.submissions import Outcome
from app.store.tables import Article, Corpus, Outlet
from tests.ingest.fakes import FakeExtractor
from tests.store.consistency import faults

ORIGINAL = 'date 2020-03 De brug blijft dicht. "Er is geen geld", zegt iemand.'
SHA256 = hashlib.sha256(ORIGINAL.encode()).hexdigest()
RETELLING = f"""---
title: Brug dicht
outlet: zuidlobse-courant
published: "2020-03-05"
kind: article
retells:
  sha256: {SHA256}
  outlet: Zuidlobse Courant
note: In eigen woorden.
---
Over de brug kan niemand. "Er is geen geld", zegt iemand.
"""


@pytest.fixture
def original(tmp_path: Path) -> Path:
    return written(tmp_path, "original.txt", ORIGINAL)


@pytest.fixture
def retelling(tmp_path: Path) -> Path:
    return written(tmp_path, "retelling.md", RETELLING)


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def ingest(database: Database, **changes: Any) -> Ingest:
    values: dict[str, Any] = {"database": database, "extractor": FakeExtractor(), "version": "fake"}
    return Ingest(**(values | changes))


def outcomes(loader: Ingest, *files: Path, options: Stated | None = None) -> list[str]:
    found = [str(result.outcome) for result in loader.load_files(files, options or Stated())]
    with loader.database.reading() as session:
        assert faults(session) == {}
    return found


def stored(database: Database) -> list[Article]:
    with database.reading() as session:
        return list(session.exec(select(Article)))


def revision(database: Database) -> int:
    with database.reading() as session:
        return session.exec(select(Corpus.revision)).one()


def test_loading_again_changes_nothing(database: Database, original: Path, retelling: Path) -> None:
    loader = ingest(database)
    assert outcomes(loader, retelling, original) == ["inserted", "updated"]
    before = [row.model_dump() for row in stored(database)], revision(database)
    assert outcomes(loader, retelling, original, original) == ["unchanged"] * 3
    assert ([row.model_dump() for row in stored(database)], revision(database)) == before


def test_the_original_keeps_what_only_its_retelling_says(database: Database, original: Path, retelling: Path) -> None:
    outcomes(ingest(database), retelling, original)
    (article,) = stored(database)
    assert (article.origin, article.outlet_id, article.title) == ("original", "zuidlobse-courant", "Brug dicht")
    assert (article.published_edtf, article.body[:2]) == ("2020-03-05", "De")
    assert article.provenance == {"fromRetelling": ["kind", "outlet", "published", "title"]}


@pytest.mark.parametrize("order", [*permutations(["retelling", "original"]), ("original",), ("original", "original")])
def test_the_order_of_loading_does_not_matter(
    database: Database, original: Path, retelling: Path, order: tuple[str, ...]
) -> None:
    """What the retelling says is known from its file also where it has not been loaded."""
    paths = {"original": original, "retelling": retelling}
    loader = ingest(database, retold=retold([retelling, original]))
    outcomes(loader, *(paths[name] for name in order))
    (article,) = stored(database)
    assert (article.origin, article.outlet_id, article.title) == ("original", "zuidlobse-courant", "Brug dicht")
    assert article.published_edtf == "2020-03-05"


OPTIONS = [
    ("a gap is filled", "Iemand zwijgt.", Stated(published=parse_edtf("2021")), {"published_edtf": "2021"}),
    ("the text goes first", ORIGINAL, Stated(published=parse_edtf("2021")), {"published_edtf": "2020-03"}),
    (
        "the same date more precisely",
        ORIGINAL,
        Stated(published=parse_edtf("2020-03-09")),
        {"published_edtf": "2020-03-09"},
    ),
    ("nothing is made up", "Iemand zwijgt.", Stated(), {"published_edtf": None, "outlet_id": None, "title": None}),
    ("a new outlet is made", "Iemand zwijgt.", Stated(outlet="Dé Krant"), {"outlet_id": "de-krant"}),
    ("a kind", "Iemand zwijgt.", Stated(kind=ArticleKind.LIVEBLOG), {"kind": "liveblog"}),
    ("a title in the text", "Kop: zwijgen\nIemand zwijgt.", Stated(), {"title": "Kop: zwijgen", "title_end": 12}),
]


@pytest.mark.parametrize(("reason", "text", "options", "expected"), OPTIONS)
def test_options_stand_in_for_what_a_text_does_not_say(
    database: Database, tmp_path: Path, reason: str, text: str, options: Stated, expected: dict[str, Any]
) -> None:
    file = written(tmp_path, "a.txt", text)
    loader = ingest(database)
    assert outcomes(loader, file, options=options) == ["inserted"]
    (article,) = stored(database)
    assert {name: getattr(article, name) for name in expected} == expected, reason
    # what was said once need not be said again
    assert outcomes(loader, file, options=options) == ["unchanged"]
    assert outcomes(loader, file) == ["unchanged"]


def test_an_outlet_is_found_by_its_id_name_or_alias(database: Database, tmp_path: Path) -> None:
    with database.writing() as session:
        session.add(Outlet(id="de-courant", name="Zuidlobse Courant", aliases=["Courant"]))
    loader = ingest(database)
    for number, name in enumerate(("de-courant", "ZUIDLOBSE COURANT", "courant")):
        outcomes(loader, written(tmp_path, f"{number}.txt", f"Bericht {number}."), options=Stated(outlet=name))
    assert {article.outlet_id for article in stored(database)} == {"de-courant"}


def test_an_outlet_needs_a_name(database: Database, original: Path) -> None:
    (result,) = ingest(database).load_files([original], Stated(outlet="?!"))
    assert (result.outcome, "'?!'" in str(result.reason)) == (Outcome.FAILED, True)


def test_a_url_names_one_article(database: Database, original: Path, tmp_path: Path) -> None:
    options = Stated(url="https://example.org/brug")
    other = written(tmp_path, "other.txt", "Iemand zwijgt.")
    first, second, again = ingest(database).load_files([original, other, original], options)
    assert (first.outcome, second.outcome, again.outcome) == ("inserted", "failed", "unchanged")
    assert second.reason == f"Its url is that of another article, {stored(database)[0].id}."


def test_a_bad_file_does_not_keep_the_others_out(database: Database, original: Path, tmp_path: Path) -> None:
    bad = [
        written(tmp_path, "empty.txt", " \n"),
        written(tmp_path, "front.md", "---\nfoo: 1\n---\nTekst."),
        tmp_path / "gone.txt",
    ]
    results = list(ingest(database).load_files([*bad, original]))
    assert [(Path(result.name).name, result.outcome.value) for result in results] == [
        ("empty.txt", "failed"),
        ("front.md", "failed"),
        ("gone.txt", "failed"),
        ("original.txt", "inserted"),
    ]
    assert all(result.reason for result in results[:3])


class Defective(FakeExtractor):
    def read(self, document: Document, /) -> Reading:
        if "brug" in document.text:
            raise ZeroDivisionError("no bridge")
        return super().read(document)


def test_a_defect_in_one_text_does_not_keep_the_others_out(database: Database, original: Path, tmp_path: Path) -> None:
    other = written(tmp_path, "other.txt", "Iemand zwijgt.")
    results = list(ingest(database, extractor=Defective()).load_files([original, other]))
    assert [result.outcome for result in results] == [Outcome.FAILED, Outcome.INSERTED]
    assert results[0].reason == "ZeroDivisionError: no bridge"


def test_reloading_reads_what_is_stored(database: Database, original: Path, retelling: Path) -> None:
    outcomes(ingest(database), original, retelling)
    assert [result.outcome for result in ingest(database).reload()] == [Outcome.UNCHANGED]
    assert [result.outcome for result in ingest(database, version="fake-2").reload()] == [Outcome.UPDATED]
    assert [result.outcome for result in ingest(database, version="fake-2").reload()] == [Outcome.UNCHANGED]
    assert outcomes(ingest(database, version="fake-2"), original, retelling) == ["unchanged"] * 2


def test_many_at_once_come_to_the_same_as_one(
    database: Database, retelling: Path, original: Path, tmp_path: Path
) -> None:
    files = [written(tmp_path, f"{n}.txt", f'Bericht {n}: "Er is {n} gezegd", zegt iemand.') for n in range(4)]

    def run(number: int) -> list[str]:
        other = Database(database.url.render_as_string(hide_password=False), wait=60)
        turned = [*files[number:], *files[:number]]
        try:
            return [str(result.outcome) for result in ingest(other).load_files([retelling, *turned, original])]
        finally:
            other.close()

    with ThreadPoolExecutor(4) as pool:
        found = [outcome for outcomes in pool.map(run, range(4)) for outcome in outcomes]
    assert found.count("inserted") == 5
    assert found.count("failed") == 0
    assert revision(database) == len(found) - found.count("unchanged")
    assert len(stored(database)) == 5
    assert outcomes(ingest(database), *files, retelling, original) == ["unchanged"] * 6


class Overtaken(FakeExtractor):
    """While it reads, another run stores the same article."""

    def __init__(self, meanwhile: Ingest, source: Source) -> None:
        self.meanwhile: Ingest | None = meanwhile
        self.source = source

    def read(self, document: Document, /) -> Reading:
        meanwhile, self.meanwhile = self.meanwhile, None
        if meanwhile:
            meanwhile.load(self.source, Stated(outlet="de-ander"))
        return super().read(document)


def test_what_another_run_stored_meanwhile_is_kept(database: Database, original: Path) -> None:
    source = read_file(original)
    overtaken = ingest(database, extractor=Overtaken(ingest(database), source))
    assert overtaken.load(source, Stated(title="Later")) == Outcome.UPDATED
    (article,) = stored(database)
    assert (article.outlet_id, article.title) == ("de-ander", "Later")


def test_what_the_front_matter_says_may_be_corrected(database: Database, tmp_path: Path) -> None:
    loader = ingest(database)
    for title, outcome in (
        ("Brug dicht", "inserted"),
        ("De brug is dicht", "updated"),
        ("De brug is dicht", "unchanged"),
    ):
        file = written(tmp_path, "a.md", f"---\ntitle: {title}\n---\nDe brug is dicht.")
        assert outcomes(loader, file) == [outcome]
