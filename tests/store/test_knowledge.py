"""The stored entities and events follow the knowledge, and what articles name outlives it."""

from dataclasses import replace
from typing import Any

import pytest
from sqlmodel import col, select

from app.extraction.records import EntityType, Knowledge, KnownEntity
from app.store.database import Database
from app.store.knowledge import knowledge_version, save_knowledge
from app.store.names import known_aliases, surname
from app.store.save import remove_article, save_article
from app.store.submissions import Outcome
from app.store.tables import Alias, Corpus, Entity, Event, EventAlias, Outlet, Participant, Role
from tests.factories import (
    COURANT,
    KNOWN_DAY,
    KNOWN_YEAR,
    MAYOR,
    OTTENHOF,
    ZUIDLOB_KNOWLEDGE,
    ZUIDLOB_PLACE,
    knowledge,
    submission,
)
from tests.store.consistency import faults


def sync(database: Database, known: Knowledge) -> Outcome:
    with database.writing() as session:
        outcome = save_knowledge(session, known)
        assert faults(session) == {}
    return outcome


def everything(database: Database) -> dict[str, list[dict[str, Any]]]:
    tables = (Entity, Alias, Role, Event, EventAlias, Participant, Outlet)
    with database.reading() as session:
        rows = {table.__name__: [row.model_dump() for row in session.exec(select(table))] for table in tables}
    return {name: sorted(found, key=str) for name, found in rows.items()}


def test_knowledge_is_stored_once(database: Database) -> None:
    assert sync(database, ZUIDLOB_KNOWLEDGE) == Outcome.INSERTED
    before = everything(database)
    assert sync(database, ZUIDLOB_KNOWLEDGE) == Outcome.UNCHANGED
    assert everything(database) == before
    with database.reading() as session:
        assert session.exec(select(Corpus.revision)).one() == 1
        assert session.exec(select(Corpus.knowledge)).one() == knowledge_version(ZUIDLOB_KNOWLEDGE)


def test_the_version_does_not_depend_on_the_order_of_files() -> None:
    turned = knowledge((COURANT, ZUIDLOB_PLACE, MAYOR), (KNOWN_YEAR, KNOWN_DAY))
    assert knowledge_version(turned) == knowledge_version(ZUIDLOB_KNOWLEDGE)
    assert knowledge_version(turned) != knowledge_version(knowledge((MAYOR,)))


OTHERS = [
    ("nothing is known any more", knowledge()),
    ("a person less", knowledge((ZUIDLOB_PLACE, COURANT))),
    ("an event less", knowledge((MAYOR, ZUIDLOB_PLACE), (KNOWN_YEAR,))),
    ("another name", knowledge((replace(MAYOR, nl="Loes van Ottenhof"), ZUIDLOB_PLACE), (KNOWN_YEAR,))),
    ("no aliases or roles", knowledge((replace(MAYOR, aliases=(), handles=(), roles=()),))),
    (
        "an event without participants",
        knowledge((MAYOR, ZUIDLOB_PLACE), (KNOWN_YEAR, replace(KNOWN_DAY, participants=()))),
    ),
]


@pytest.mark.parametrize(("reason", "other"), OTHERS)
def test_what_is_stored_is_the_latest_knowledge_alone(database: Database, reason: str, other: Knowledge) -> None:
    sync(database, other)
    expected = everything(database)
    assert sync(database, ZUIDLOB_KNOWLEDGE) == Outcome.UPDATED
    assert sync(database, other) == Outcome.UPDATED
    assert everything(database) == expected, reason


def test_what_articles_name_outlives_the_knowledge(database: Database) -> None:
    sync(database, ZUIDLOB_KNOWLEDGE)
    with database.writing() as session:
        save_article(session, submission())
    sync(database, knowledge())
    with database.reading() as session:
        assert not session.get_one(Entity, OTTENHOF.id).known
        assert not session.get_one(Event, KNOWN_DAY.id).known
        assert session.get(Entity, COURANT.id) is None
        kinds = session.exec(select(Alias.text).where(Alias.entity_id == OTTENHOF.id).order_by(Alias.text)).all()
        assert kinds == ["Loes Ottenhof", "Ottenhof"]
    with database.writing() as session:
        remove_article(session, submission().id)
    assert not everything(database)["Entity"]


def test_a_name_that_becomes_known_keeps_its_counts(database: Database) -> None:
    with database.writing() as session:
        save_article(session, submission())
    sync(database, ZUIDLOB_KNOWLEDGE)
    with database.reading() as session:
        found = session.get_one(Entity, OTTENHOF.id)
        assert (found.known, found.wikidata, found.quote_count, found.mention_count) == (True, "Q1", 1, 2)


def test_an_article_does_not_change_what_is_known(database: Database) -> None:
    sync(database, ZUIDLOB_KNOWLEDGE)
    with database.reading() as session:
        before = session.get_one(Event, KNOWN_DAY.id).name_nl, session.get_one(Entity, MAYOR.id).wikidata
    with database.writing() as session:
        save_article(session, submission())
    with database.reading() as session:
        assert (session.get_one(Event, KNOWN_DAY.id).name_nl, session.get_one(Entity, MAYOR.id).wikidata) == before
        assert session.exec(select(col(Outlet.aliases))).all() == [["De Courant"]]


def quote_counts(database: Database) -> dict[str, int]:
    with database.reading() as session:
        return dict(session.exec(select(Event.id, Event.quote_count)).all())


def test_what_is_said_at_a_part_counts_for_the_whole(database: Database) -> None:
    """Whether the knowledge comes first or the article, and also when the parts change."""
    apart = knowledge((MAYOR, ZUIDLOB_PLACE), (replace(KNOWN_DAY, parent=None), KNOWN_YEAR))
    sync(database, ZUIDLOB_KNOWLEDGE)
    with database.writing() as session:
        save_article(session, submission())
        assert faults(session) == {}
    assert quote_counts(database) == {KNOWN_DAY.id: 1, KNOWN_YEAR.id: 1}
    sync(database, apart)
    assert quote_counts(database) == {KNOWN_DAY.id: 1, KNOWN_YEAR.id: 0}
    sync(database, ZUIDLOB_KNOWLEDGE)
    assert quote_counts(database) == {KNOWN_DAY.id: 1, KNOWN_YEAR.id: 1}
    with database.writing() as session:
        remove_article(session, submission().id)
        assert faults(session) == {}
    assert quote_counts(database) == {KNOWN_DAY.id: 0, KNOWN_YEAR.id: 0}


def test_events_that_are_part_of_each_other_count_once(database: Database) -> None:
    round_about = replace(KNOWN_YEAR, parent=KNOWN_DAY.id)
    sync(database, knowledge((MAYOR, ZUIDLOB_PLACE), (KNOWN_DAY, round_about)))
    with database.writing() as session:
        save_article(session, submission())
        assert faults(session) == {}
    assert quote_counts(database) == {KNOWN_DAY.id: 1, KNOWN_YEAR.id: 1}


ALIASES = [
    ("Dutch and English labels", {}, {("label", "rene van dyck", "nl"), ("label", "rene of dyck", "en")}),
    ("an alias", {"aliases": ("Renéetje",)}, {("alias", "reneetje", None)}),
    ("a handle", {"handles": ("@Dyck_1",)}, {("handle", "dyck 1", None)}),
    (
        "an adjective and its inflection",
        {"adjectives": ("Dycks",)},
        {("adjective", "dycks", "nl"), ("adjective", "dyckse", "nl")},
    ),
    ("a demonym", {"demonyms": ("Dycker",)}, {("demonym", "dycker", "nl")}),
    ("a surname with its particle", {}, {("surname", "van dyck", None)}),
    ("no surname beside the same alias", {"aliases": ("Van Dyck",)}, {("alias", "van dyck", None)}),
    ("a name without letters is none", {"aliases": ("!?",)}, set()),
]


@pytest.mark.parametrize(("reason", "changes", "expected"), ALIASES)
def test_aliases_of_a_person(reason: str, changes: dict[str, Any], expected: set[tuple[str, str, str | None]]) -> None:
    person = KnownEntity("x", EntityType.PERSON, "René van Dyck", "René of Dyck", **changes)
    without = KnownEntity("x", EntityType.PERSON, "René van Dyck", "René of Dyck")
    plain = {(row["kind"], row["folded"], row["language"]) for row in known_aliases(without)}
    found = {(row["kind"], row["folded"], row["language"]) for row in known_aliases(person)}
    assert expected <= found, reason
    assert found - plain <= expected, reason


SURNAMES = [
    ("Loes Ottenhof", "Ottenhof"),
    ("Jan van der Velden", "van der Velden"),
    ("Anna Maria Smit", "Smit"),
    ("Madonna", None),
    ("", None),
]


@pytest.mark.parametrize(("name", "expected"), SURNAMES)
def test_surnames(name: str, expected: str | None) -> None:
    assert surname(name) == expected
