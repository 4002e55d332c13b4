"""Articles share the people whom they name in full, and no others."""

from pathlib import Path

import pytest
from sqlmodel import select

from app.extraction import Extractor, Knowledge
from app.ingest.namesakes import has_one_name
from app.ingest.run import Ingest
from app.store.database import Database
from app.store.tables import Alias, Entity, EntityMember, Quote
from tests.store.consistency import faults

FULL = "‘De sluis is oud’, zegt Marleen Bakker. ‘En duur’, zegt wethouder De Lange."
BARE = "‘De brug is open’, zegt dijkgraaf De Lange. Volgens hem was Marleen Bakker erbij."
PAIR = "Wethouder De Lange en Marleen Bakker kwamen samen. ‘Het is klaar’, zeiden beiden."


def load(database: Database, folder: Path, *texts: str) -> None:
    loader = Ingest(database, Extractor(Knowledge()), "test")
    files = [folder / f"{number}.txt" for number in range(len(texts))]
    for file, text in zip(files, texts, strict=True):
        file.write_text(text, encoding="utf-8")
    assert [result.reason for result in loader.load_files(files)] == [None] * len(texts)
    with database.reading() as session:
        assert faults(session) == {}


def ids(database: Database, name: str) -> list[str]:
    with database.reading() as session:
        return list(session.exec(select(Entity.id).where(Entity.name_nl == name).order_by(Entity.id)))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Bakker", True),
        ("De Lange", True),
        ("Van den Berg", True),
        ("Sanne", True),
        ("Marleen Bakker", False),
        ("Ben de Vries", False),
        ("J. de Lange", False),
        ("Martin V.", False),
    ],
)
def test_one_name(name: str, expected: bool) -> None:  # noqa: FBT001 – a column of the table
    assert has_one_name(name) is expected


def test_a_surname_alone_is_another_person_in_another_article(database: Database, tmp_path: Path) -> None:
    load(database, tmp_path, FULL, BARE)
    first, second = ids(database, "De Lange")
    assert first.startswith("de-lange-")
    assert second.startswith("de-lange-")
    assert ids(database, "Marleen Bakker") == ["marleen-bakker"]
    with database.reading() as session:
        speakers = list(session.exec(select(Quote.speaker_id)))
        found = set(session.exec(select(Alias.entity_id).where(Alias.folded == "de lange")))
    assert {first, second, "marleen-bakker"} <= set(speakers)
    assert found == {first, second}


def test_their_ids_stay(database: Database, tmp_path: Path) -> None:
    load(database, tmp_path, FULL, BARE)
    before = ids(database, "De Lange")
    load(database, tmp_path, BARE, FULL, PAIR)
    assert set(before) < set(ids(database, "De Lange"))


def test_a_group_goes_with_them(database: Database, tmp_path: Path) -> None:
    load(database, tmp_path, PAIR)
    [lange] = ids(database, "De Lange")
    with database.reading() as session:
        members = session.exec(select(EntityMember)).all()
    assert {(each.group_id, each.entity_id) for each in members} == {
        (f"{lange}-en-marleen-bakker", lange),
        (f"{lange}-en-marleen-bakker", "marleen-bakker"),
    }
