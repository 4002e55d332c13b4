"""Articles that tell of the same event share it: the same whatever the order in which they come and go."""

from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest
from sqlmodel import select

from app.extraction.partial_dates import parse_edtf
from app.extraction.records import Event, Participant
from app.extraction.records import Quote as FoundQuote
from app.store.database import Database
from app.store.merging import Telling, merge
from app.store.save import remove_article, save_article
from app.store.submissions import Outcome, Submission
from app.store.tables import Article, Coverage, EventTelling, Quote
from app.store.tables import Event as EventRow
from app.store.tables import Participant as ParticipantRow
from tests.factories import BODY, DIRECT, INDIRECT, OTTENHOF, ZUIDLOB, entity, extraction, mention, span, submission
from tests.store.consistency import faults
from tests.store.test_save import contents

SLUIS = entity("Sluis", mention("sluis"), id="sluis")
BOTH = (OTTENHOF.id, ZUIDLOB.id)


def telling(key: str, date: str, *people: str) -> Telling:
    when = parse_edtf(date)
    return Telling(key, f"{'-'.join(sorted(people))}-{date}", when, tuple(map(Participant, people)))


MERGING: list[tuple[str, list[Telling], list[str]]] = [
    ("the same", [telling("1", "2021-05-12", "a", "b"), telling("2", "2021-05-12", "a", "b")], ["12"]),
    ("a day of that month", [telling("1", "2021-05", "a", "b"), telling("2", "2021-05-12", "a")], ["12"]),
    ("who was at both", [telling("1", "2021-05-12", "a", "b"), telling("2", "2021-05-12", "b", "c")], ["12"]),
    ("another day", [telling("1", "2021-05-12", "a", "b"), telling("2", "2021-05-13", "a", "b")], ["1", "2"]),
    ("others", [telling("1", "2021-05-12", "a", "b"), telling("2", "2021-05-12", "c", "d")], ["1", "2"]),
    (
        "a month with two of its days is neither",
        [telling("1", "2021-05-12", "a"), telling("2", "2021-05-20", "a"), telling("3", "2021-05", "a")],
        ["1", "2", "3"],
    ),
    (
        "two who tell alike of neither are one",
        [
            telling("1", "2021-05-12", "a"),
            telling("2", "2021-05-20", "a"),
            telling("3", "2021-05", "a"),
            telling("4", "2021-05", "a"),
        ],
        ["1", "2", "34"],
    ),
    (
        "through a third",
        [telling("1", "2021-05-12", "a", "b"), telling("2", "2021-05", "b", "c"), telling("3", "2021", "c")],
        ["123"],
    ),
]


@pytest.mark.parametrize(("reason", "tellings", "expected"), MERGING)
def test_which_are_one(reason: str, tellings: list[Telling], expected: list[str]) -> None:
    for order in permutations(tellings):
        found = merge(order)
        assert sorted("".join(sorted(each.article for each in event.tellings)) for event in found) == expected, reason
        assert [event.id for event in found] == [event.id for event in merge(tellings)], reason


def tells(key: str, date: str, people: tuple[str, ...] = BOTH, place: str = SLUIS.id, **changes: Any) -> Submission:
    """An article that tells of a meeting, and in which one quote was said at it."""
    meeting = Event(
        id=f"meeting-{'-'.join(sorted(people))}-{place}-{date}",
        type="meeting",
        nl=f"Overleg {date}",
        en=f"Talks {date}",
        evidence=(span("dijkendag"),),
        when=parse_edtf(date),
        place=place,
        participants=tuple(map(Participant, people)),
    )
    findings = extraction(
        events=(meeting,),
        entities=(OTTENHOF, ZUIDLOB, SLUIS),
        quotes=(replaced(DIRECT, meeting.id), INDIRECT),
        **changes,
    )
    return submission(key, body=BODY, findings=findings)


def replaced(quote: FoundQuote, event: str) -> FoundQuote:
    return replace(quote, event=event)


def save(database: Database, *articles: Submission) -> list[Outcome]:
    outcomes = []
    for article in articles:
        with database.writing() as session:
            outcomes.append(save_article(session, article))
        with database.reading() as session:
            assert faults(session) == {}
    return outcomes


DAY, MONTH, YEAR, OTHER = (
    tells("1", "2021-05-12", (OTTENHOF.id,)),
    tells("2", "2021-05"),
    tells("3", "2021", (ZUIDLOB.id,)),
    tells("4", "2021-06-01"),
)
MERGED = f"meeting-{OTTENHOF.id}-sluis-2021-05-12"


def test_the_narrower_date_wins_and_all_took_part(database: Database) -> None:
    save(database, MONTH, DAY)
    with database.reading() as session:
        [event] = session.exec(select(EventRow)).all()
        people = session.exec(select(ParticipantRow.entity_id).order_by(ParticipantRow.entity_id)).all()
        covered = session.exec(select(Coverage.article_id).order_by(Coverage.article_id)).all()
        said = session.exec(select(Quote.event_id).where(Quote.kind == "direct")).all()
    assert (event.id, event.when_edtf, event.name_nl) == (MERGED, "2021-05-12", "Overleg 2021-05-12")
    assert (event.article_count, event.quote_count) == (2, 2)
    assert list(people) == sorted(BOTH)
    assert list(covered) == sorted([DAY.id, MONTH.id])
    assert list(said) == [MERGED, MERGED]


def test_any_order_comes_to_the_same(database: Database) -> None:
    articles = [DAY, MONTH, YEAR, OTHER]
    expected = None
    for order in permutations(articles):
        save(database, *order)
        found = contents(database)
        expected = expected or found
        assert found == expected
        assert save(database, *order) == [Outcome.UNCHANGED] * len(order)
        assert contents(database) == expected
        with database.writing() as session:
            for article in order:
                remove_article(session, article.id)
            assert faults(session) == {}


def test_what_goes_leaves_what_would_be_without_it(database: Database) -> None:
    for gone in (DAY, MONTH, YEAR, OTHER):
        others = [each for each in (DAY, MONTH, YEAR, OTHER) if each is not gone]
        save(database, *others)
        expected = contents(database)
        save(database, gone)
        with database.writing() as session:
            remove_article(session, gone.id)
            assert faults(session) == {}
        assert contents(database) == expected
        with database.writing() as session:
            for article in others:
                remove_article(session, article.id)


def test_an_article_that_tells_otherwise_now(database: Database) -> None:
    save(database, MONTH, DAY)
    moved = tells("1", "2021-07-01", (OTTENHOF.id,))
    assert save(database, moved) == [Outcome.UPDATED]
    found = contents(database)
    with database.writing() as session:
        for article in (moved, MONTH):
            remove_article(session, article.id)
    save(database, MONTH, moved)
    assert contents(database) == found
    assert len(found["event"]) == 2


def test_another_place_is_another_event(database: Database) -> None:
    save(database, tells("1", "2021-05-12"), tells("2", "2021-05-12", place=ZUIDLOB.id))
    with database.reading() as session:
        assert len(session.exec(select(EventRow)).all()) == 2


def test_the_revision_of_an_article_tells_that_its_event_is_another(database: Database) -> None:
    save(database, MONTH)
    save(database, DAY)
    with database.reading() as session:
        assert session.get_one(Article, MONTH.id).revision == 2
        assert session.get_one(Article, DAY.id).revision == 1
        assert {row.event_id for row in session.exec(select(EventTelling))} == {MERGED}


def test_one_article_may_tell_of_it_twice(database: Database) -> None:
    first, second = MONTH.findings.events[0], DAY.findings.events[0]
    both = extraction(
        events=(first, second),
        entities=(OTTENHOF, ZUIDLOB, SLUIS),
        quotes=(replaced(DIRECT, first.id), replaced(INDIRECT, second.id)),
    )
    save(database, submission("5", findings=both))
    with database.reading() as session:
        [event] = session.exec(select(EventRow)).all()
    assert (event.id, event.article_count, event.quote_count) == (MERGED, 1, 2)
