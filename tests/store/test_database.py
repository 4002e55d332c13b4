"""The database is reached, guarded and refused as promised."""

import re
import sqlite3
import threading
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlmodel import select

from app import store
from app.errors import Overloaded, StorageFull, StoreUnusable
from app.store.database import Database
from app.store.save import bump, save_article
from app.store.tables import Article, Corpus
from tests.factories import submission

URLS = [
    ("a relative file", "sqlite:///var/a.db", "sqlite:///var/a.db"),
    ("an absolute file", "sqlite:////srv/a.db", "sqlite:////srv/a.db"),
    ("PostgreSQL without a driver", "postgresql://me@h/n", "postgresql://me@h/n"),
    ("a password is not shown", "postgresql://me:secret@h:1/n", "postgresql://me:***@h:1/n"),
    ("another driver is replaced", "postgresql+psycopg2://h/n", "postgresql://h/n"),
]


@pytest.mark.parametrize(("reason", "url", "name"), URLS)
def test_addresses(reason: str, url: str, name: str) -> None:
    assert Database(url).name == name, reason


NO_URLS = [
    ("memory is gone with the process", "sqlite://"),
    ("the same, spelt out", "sqlite:///:memory:"),
    ("another database", "mysql://h/n"),
    ("no address", "corpus.db"),
    ("nothing", ""),
    ("a port that is no number", "postgresql://me:secret@h:port/n"),
]


@pytest.mark.parametrize(("reason", "url"), NO_URLS)
def test_other_addresses_are_refused(reason: str, url: str) -> None:
    with pytest.raises(StoreUnusable, match="DATABASE_URL") as caught:
        pytest.fail(f"{reason}: {Database(url).name}")
    assert "secret" not in "".join(traceback.format_exception(caught.value))


def test_sqlite_keeps_what_it_acknowledges(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/a.db")
    store.upgrade(database)
    expected = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    with database.reading() as session:
        found = {name: session.connection().exec_driver_sql(f"PRAGMA {name}").scalar() for name in expected}
    assert found == expected
    database.close()


def test_a_failed_transaction_leaves_nothing(database: Database) -> None:
    def half_a_write() -> None:
        with database.writing() as session:
            save_article(session, submission())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_a_write()
    with database.reading() as session:
        assert session.exec(select(Article.id)).all() == []


def test_what_is_read_does_not_change_meanwhile(database: Database) -> None:
    with database.reading() as reader:
        before = reader.exec(select(Corpus.revision)).one()
        with database.writing() as session:
            bump(session)
        assert reader.exec(select(Corpus.revision)).one() == before
    with database.reading() as reader:
        assert reader.exec(select(Corpus.revision)).one() == before + 1


def test_writers_take_turns(database: Database) -> None:
    """Adding one to what was read goes wrong as soon as two do it at once."""

    def add() -> None:
        for _ in range(5):
            with database.writing() as session:
                corpus = session.exec(select(Corpus)).one()
                corpus.revision += 1

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.reading() as session:
        assert session.exec(select(Corpus.revision)).one() == 20


def test_a_writer_does_not_wait_for_ever(database: Database) -> None:
    impatient = Database(database.url.render_as_string(hide_password=False), wait=0.1)
    with database.writing(), pytest.raises(Overloaded) as caught, impatient.writing():
        pytest.fail("two writers at once")
    assert caught.value.retry_after
    impatient.close()


def refusal(database: Database) -> str:
    with pytest.raises(StoreUnusable) as caught:
        store.check(database)
    database.close()
    return caught.value.detail


def test_a_sound_database_is_not_refused(database: Database) -> None:
    store.check(database)


def test_an_empty_database_is_refused(empty_url: str) -> None:
    database = Database(empty_url)
    assert "run `python -m app migrate`" in refusal(database)
    assert database.path is None or not database.path.exists()


def test_a_database_of_a_newer_program_is_refused(database: Database) -> None:
    with database.writing() as session:
        session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    assert re.search(r"version 9999, .* newer", refusal(database))
    with pytest.raises(StoreUnusable, match="newer"):
        store.upgrade(database)


def test_an_older_database_is_refused(database: Database) -> None:
    store.downgrade(database, "0001")
    assert f"version 0001, and this program needs {store.head()}: run `python -m app migrate`" in refusal(database)


def damaged_header(path: Path) -> None:
    path.write_bytes(b"this is no database" * 100)


def damaged_page(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[8192:12288] = b"\xff" * 4096
    path.write_bytes(data)


def half_a_file(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


@pytest.mark.parametrize("damage", [damaged_header, damaged_page, half_a_file])
def test_a_damaged_file_is_refused(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    database = Database(f"sqlite:///{tmp_path}/a.db")
    store.upgrade(database)
    with database.writing() as session:
        save_article(session, submission())
    database.close()
    assert database.path
    with sqlite3.connect(database.path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    damage(database.path)
    assert re.search(r"damaged .* put back a backup", refusal(database))


def test_a_server_that_is_not_there_is_named() -> None:
    assert "postgresql://me@127.0.0.1:1/n cannot be reached" in refusal(Database("postgresql://me@127.0.0.1:1/n"))


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnusable, match="cannot be made"):
        store.upgrade(Database(f"sqlite:///{tmp_path}/file/a.db"))


def test_a_lock_file_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.db.lock").mkdir()
    with pytest.raises(StoreUnusable, match=r"a\.db\.lock cannot be opened"):
        store.upgrade(Database(f"sqlite:///{tmp_path}/a.db"))


def test_a_full_disk_is_named(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/a.db")
    store.upgrade(database)

    def too_large_a_write() -> None:
        with database.writing() as session:
            pages = session.connection().exec_driver_sql("PRAGMA page_count").scalar()
            session.connection().exec_driver_sql(f"PRAGMA max_page_count = {pages}")
            save_article(session, submission(body="x" * 100_000))

    with pytest.raises(StorageFull):
        too_large_a_write()
    with database.reading() as session:
        assert session.exec(select(Article.id)).all() == []
    database.close()


def test_a_mistake_of_ours_is_not_dressed_up(database: Database) -> None:
    with pytest.raises(sa.exc.DBAPIError) as caught, database.reading() as session:
        session.connection().exec_driver_sql("SELEKT 1")
    assert caught.value.__cause__ is not caught.value
