"""Reading: one snapshot, a deadline, a bounded line, and an answer when the database is gone."""

import asyncio
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from app import store
from app.errors import Overloaded, QueryTimeout, StoreUnusable
from app.store.database import Database
from app.store.lanes import WAITING_PER_THREAD
from app.store.reader import Fetch, Reader, Row, Statement, open_reader
from app.store.save import bump, save_article
from tests.factories import submission

pytestmark = [pytest.mark.anyio, pytest.mark.timed]
ENDLESS = Statement(text("WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c"))
COUNT = Statement(text("SELECT count(*) FROM article"))
SECONDS = 0.3


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def reader(database: Database) -> Iterator[Reader]:
    opened = open_reader(database.url.render_as_string(hide_password=False), seconds=SECONDS, threads=2)
    yield opened
    opened.close()


def endless(fetch: Fetch) -> list[Row]:
    return fetch(ENDLESS, {})


def count(fetch: Fetch) -> int:
    found: int = fetch(COUNT, {})[0][0]
    return found


async def test_a_read_is_stopped_at_its_deadline_and_others_go_on(reader: Reader) -> None:
    await reader.run(count)
    begun = time.perf_counter()
    slow = asyncio.create_task(reader.run(endless))
    quick = 0
    while not slow.done():
        await reader.run(count)
        await asyncio.sleep(0)
        quick += 1
    with pytest.raises(QueryTimeout) as caught:
        await slow
    assert time.perf_counter() - begun < SECONDS + 2
    assert caught.value.status == 503
    assert caught.value.retry_after
    assert quick > 5


async def test_the_reader_works_after_a_read_was_stopped(reader: Reader) -> None:
    with pytest.raises(QueryTimeout):
        await reader.run(endless)
    assert await reader.run(count) == 0


async def test_more_than_can_wait_is_turned_away(reader: Reader) -> None:
    tasks = [asyncio.create_task(reader.run(endless)) for _ in range(2 * (1 + WAITING_PER_THREAD) + 1)]
    done, waiting = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    assert {type(task.exception()) for task in done} <= {Overloaded, QueryTimeout}
    assert any(isinstance(task.exception(), Overloaded) for task in done)
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)


async def test_nobody_waits_longer_than_a_read_and_a_moment(reader: Reader) -> None:
    begun = time.perf_counter()
    outcomes = await asyncio.gather(*(reader.run_at_length(endless) for _ in range(30)), return_exceptions=True)
    assert time.perf_counter() - begun < SECONDS + 1.5  # fifteen after one another would take 15 times SECONDS
    assert {type(outcome) for outcome in outcomes} <= {Overloaded, QueryTimeout}
    await asyncio.sleep(SECONDS)
    assert await reader.run(count) == 0


async def test_work_stops_when_the_client_leaves(reader: Reader) -> None:
    task = asyncio.create_task(reader.run(endless))
    await asyncio.sleep(0.05)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await reader.run(count) == 0


async def test_the_state_is_that_of_the_last_change(reader: Reader, database: Database) -> None:
    before = await reader.state()
    assert await reader.state() == before
    with database.writing() as session:
        save_article(session, submission())
    after = await reader.state()
    assert after.revision == before.revision + 1
    assert after.longest_days == 30
    assert after.cursor_key == before.cursor_key
    with database.writing() as session:
        bump(session)
    assert (await reader.state()).revision == before.revision + 2


async def test_a_corpus_that_is_made_anew_is_another(reader: Reader, database: Database) -> None:
    with database.writing() as session:
        save_article(session, submission())
    before = await reader.state()
    store.downgrade(database)
    store.upgrade(database)
    with database.writing() as session:
        save_article(session, submission())
    after = await reader.state()
    assert after.revision == before.revision
    assert after.tag != before.tag


async def test_a_read_sees_one_state(reader: Reader, database: Database) -> None:
    def twice(fetch: Fetch) -> tuple[int, int]:
        first = count(fetch)
        with database.writing() as session:
            save_article(session, submission(f"number {first}"))
        return first, count(fetch)

    before, after = await reader.run(twice)  # begun again, with one article more, if that one took long
    assert before == after
    assert await reader.run(count) == after + 1


async def test_a_reader_cannot_write(reader: Reader) -> None:
    with pytest.raises(StoreUnusable):
        await reader.run(lambda fetch: fetch(Statement(text("DELETE FROM article")), {}))


async def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_bytes(b"these are notes, not tables" * 100)
    reader = open_reader(f"sqlite:///{path}", seconds=1, threads=1)
    with pytest.raises(StoreUnusable) as caught:
        await reader.run(count)
    assert isinstance(caught.value.__cause__, sqlite3.DatabaseError)
    reader.close()


async def test_a_server_that_is_not_there() -> None:
    reader = open_reader("postgresql://nobody@127.0.0.1:1/nothing", seconds=1, threads=1)
    with pytest.raises((StoreUnusable, Overloaded)):
        await asyncio.wait_for(reader.run(count), 20)
    reader.close()
