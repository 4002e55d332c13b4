"""What several articles tell of is one event, from their texts to the store."""

from concurrent.futures import ThreadPoolExecutor
from itertools import permutations
from pathlib import Path

from sqlmodel import select

from app.extraction import Extractor, Knowledge
from app.ingest.run import Ingest
from app.store.database import Database
from app.store.save import remove_article
from app.store.tables import Article, Coverage, Event, Participant, Quote
from tests.store.consistency import faults
from tests.store.test_save import contents

EVENT = "meeting-jan-vos-marleen-bakker-zutphen-2021-05-03"
DAY = (
    "Op 3 mei 2021 was er een overleg in Zutphen tussen Marleen Bakker en Jan Vos. "
    "‘Het was nuttig’, zei Marleen Bakker na het overleg."
)
MONTH = "In mei 2021 hadden Marleen Bakker en Els Smit overleg in Zutphen. ‘Het was saai’, zei Els Smit na het overleg."
OTHER = "Op 9 juni 2021 was er een overleg in Zutphen tussen Marleen Bakker en Jan Vos."
NAMESAKES = (
    "Op 4 juli 2021 was er een overleg in Zutphen tussen wethouder De Lange en dijkgraaf De Boer.",
    "Gemeenten praten. Op 4 juli 2021 was er een overleg in Zutphen tussen wethouder De Lange en dijkgraaf De Boer.",
)
TEXTS = (DAY, MONTH, OTHER, *NAMESAKES)


def loader(database: Database) -> Ingest:
    return Ingest(database, Extractor(Knowledge()), "test")


def written(folder: Path) -> list[Path]:
    files = [folder / f"{number}.txt" for number in range(len(TEXTS))]
    for file, text in zip(files, TEXTS, strict=True):
        file.write_text(text, encoding="utf-8")
    return files


def emptied(database: Database) -> None:
    with database.writing() as session:
        for article in session.exec(select(Article.id)).all():
            remove_article(session, article)
        assert faults(session) == {}


def test_two_articles_tell_of_one_event(database: Database, tmp_path: Path) -> None:
    results = list(loader(database).load_files(written(tmp_path)))
    assert [result.reason for result in results] == [None] * len(TEXTS)
    with database.reading() as session:
        assert faults(session) == {}
        event = session.get_one(Event, EVENT)
        people = set(session.exec(select(Participant.entity_id).where(Participant.event_id == EVENT)))
        assert (event.when_edtf, event.place_id, event.article_count, event.quote_count) == (
            "2021-05-03",
            "zutphen",
            2,
            2,
        )
        assert people == {"jan-vos", "marleen-bakker", "els-smit"}
        assert len(session.exec(select(Coverage).where(Coverage.event_id == EVENT)).all()) == 2
        assert set(session.exec(select(Quote.event_id))) == {EVENT}
        assert len(session.exec(select(Event)).all()) == 4  # the other day, and the namesakes of two articles


def test_in_any_order_and_by_several_at_once(database: Database, tmp_path: Path) -> None:
    files = written(tmp_path)
    list(loader(database).load_files(files))
    expected = contents(database)
    for order in list(permutations(files))[::29]:
        emptied(database)
        list(loader(database).load_files(order))
        assert contents(database) == expected
    emptied(database)

    def run(number: int) -> list[str | None]:
        other = Database(database.url.render_as_string(hide_password=False), wait=60)
        try:
            return [result.reason for result in loader(other).load_files([*files[number:], *files[:number]])]
        finally:
            other.close()

    with ThreadPoolExecutor(3) as pool:
        assert {reason for reasons in pool.map(run, range(3)) for reason in reasons} == {None}
    assert contents(database) == expected
    with database.reading() as session:
        assert faults(session) == {}
