"""An article goes in whole, is replaced whole, and leaves nothing behind."""

from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa
from sqlmodel import select

from app.extraction.records import EntityType, Section, Span
from app.store.database import Database
from app.store.save import remove_article, save_article
from app.store.submissions import Origin, Outcome, Submission
from app.store.tables import Article, Corpus, Entity, Outlet, Post, Quote, metadata
from tests.factories import (
    BODY,
    DIKE_DAY,
    DIRECT,
    INDIRECT,
    OTTENHOF,
    ZUIDLOB,
    bare,
    entity,
    extraction,
    liveblog,
    mention,
    quote,
    span,
    submission,
)
from tests.store.consistency import faults

CLOCK = {"changed_at", "cursor_key", "revision"}


def save(database: Database, *articles: Submission) -> list[Outcome]:
    outcomes = []
    for article in articles:
        with database.writing() as session:
            outcomes.append(save_article(session, article))
    with database.reading() as session:
        assert faults(session) == {}
    return outcomes


def contents(database: Database) -> dict[str, list[dict[str, Any]]]:
    """All rows of all tables, without what tells the time."""
    with database.reading() as session:
        return {
            name: [
                {key: value for key, value in row.items() if key not in CLOCK}
                for row in session.connection().execute(sa.select(table).order_by(*table.primary_key)).mappings()
            ]
            for name, table in metadata.tables.items()
        }


def corpus_revision(database: Database) -> int:
    with database.reading() as session:
        return session.exec(select(Corpus.revision)).one()


def test_every_text_is_a_slice_of_the_body(database: Database) -> None:
    save(database, submission())
    rows = contents(database)
    for name, text, start, end in (
        ("mention", "text", "start", "end"),
        ("time_expression", "text", "start", "end"),
        ("quote", "cue_text", "cue_start", "cue_end"),
        ("quote", "mention_text", "mention_start", "mention_end"),
    ):
        found = [row for row in rows[name] if row[start] is not None]
        assert found
        assert all(BODY[row[start] : row[end]] == row[text] for row in found)
    assert [row["text"] for row in rows["quote"]] == ["De kade houdt het wel.", "klopt dat"]


def test_the_same_again_changes_nothing(database: Database) -> None:
    assert save(database, submission()) == [Outcome.INSERTED]
    before, revision = contents(database), corpus_revision(database)
    assert save(database, submission(), submission()) == [Outcome.UNCHANGED] * 2
    assert (contents(database), corpus_revision(database)) == (before, revision)


CHANGES: list[tuple[str, dict[str, Any]]] = [
    ("another title", {"title": "Kade houdt stand"}),
    ("another extractor", {"extractor": "test-2"}),
    ("another outlet", {"outlet": None}),
    ("another date", {"findings": extraction(published="2021-05-13")}),
    ("no date", {"findings": extraction(published=None)}),
    ("another text", {"body": BODY + " "}),
    ("fewer quotes", {"findings": extraction(quotes=(INDIRECT,))}),
    ("nothing found", {"findings": bare(BODY)}),
]


@pytest.mark.parametrize(("reason", "change"), CHANGES)
def test_a_change_replaces_and_leaves_no_trace(database: Database, reason: str, change: dict[str, Any]) -> None:
    """Whatever stood there before, the rows are those of the new version alone."""
    assert save(database, submission(**change)) == [Outcome.INSERTED]
    expected = contents(database)
    with database.writing() as session:
        remove_article(session, submission().id)
        session.connection().execute(sa.delete(Outlet))
    assert save(database, submission(), submission(**change)) == [Outcome.INSERTED, Outcome.UPDATED], reason
    found = contents(database)
    found["outlet"] = [row for row in found["outlet"] if row["article_count"]]
    assert found == expected | {"corpus": found["corpus"]}


def test_each_change_counts_once(database: Database) -> None:
    """The revision of the corpus is the ETag of every list, that of the article the ETag of its own page."""
    save(database, submission())
    assert corpus_revision(database) == 1
    save(database, submission(title="Nieuw"))
    assert corpus_revision(database) == 2
    with database.reading() as session:
        assert session.exec(select(Article.revision)).one() == 2


def test_a_removed_article_leaves_nothing(database: Database) -> None:
    empty = contents(database)
    save(database, submission())
    with database.writing() as session:
        assert remove_article(session, submission().id)
        assert not remove_article(session, submission().id)
    left = contents(database)
    assert [row["article_count"] for row in left.pop("outlet")] == [0]
    assert {name: rows for name, rows in left.items() if rows} == {"corpus": left["corpus"]}
    assert set(empty) - set(left) == {"outlet"}
    assert corpus_revision(database) == 2


def test_counts_follow_every_article(database: Database) -> None:
    later = extraction(published="2022", quotes=(DIRECT, DIRECT))
    undated = extraction(published=None)
    save(database, submission("1"), submission("2", findings=later), submission("3", findings=undated))
    with database.reading() as session:
        found = session.get_one(Entity, OTTENHOF.id)
        assert (found.mention_count, found.article_count, found.quote_count, found.about_count) == (6, 3, 4, 0)
        assert (found.first_quoted, found.last_quoted) == ("2021-05", "2022")
    with database.writing() as session:
        remove_article(session, submission("2").id)
    with database.reading() as session:
        assert session.get_one(Entity, OTTENHOF.id).last_quoted == "2021-05"
        assert faults(session) == {}


ORIGINS = [
    ("an original takes the place of its retelling", ["retelling", "original"], Outcome.UPDATED),
    ("a retelling never takes that of an original", ["original", "retelling"], Outcome.UNCHANGED),
    ("a better retelling takes that of a retelling", ["retelling", "retelling"], Outcome.UPDATED),
]


@pytest.mark.parametrize(("reason", "origins", "outcome"), ORIGINS)
def test_originals_and_retellings(database: Database, reason: str, origins: list[str], outcome: Outcome) -> None:
    first, second = origins
    save(database, submission(origin=Origin(first)))
    assert save(database, submission(origin=Origin(second), title="Tweede")) == [outcome], reason
    with database.reading() as session:
        assert session.exec(select(Article.origin)).all() == [min(origins)]


def test_ids_sort_in_the_order_of_the_text(database: Database) -> None:
    quotes = [
        quote("Ottenhof belooft een nieuwe sluis."),
        quote("De kade", "houdt"),
        quote("De kade"),
        quote("De kade", kind="indirect"),
        quote("Burgemeester"),
    ]
    save(database, submission(findings=extraction(quotes=tuple(quotes))))
    with database.reading() as session:
        found = session.exec(select(Quote).order_by(Quote.id)).all()
    assert [row.spans[0][0] for row in found] == sorted(each.spans[0].start for each in quotes)
    assert [row.id[-1] for row in found] == ["d", "d", "2", "i", "d"]
    assert [row.text for row in found][1:3] == ["De kade houdt", "De kade"]


def test_posts_of_a_liveblog(database: Database) -> None:
    body = "1. Ochtend\nNiets te melden.\n2. Middag\nAlles rustig."
    save(database, submission(body=body, findings=liveblog(body)))
    with database.reading() as session:
        first, second = session.exec(select(Post).order_by(Post.id)).all()
        assert (first.heading, first.time, second.heading) == ("Ochtend", "09:30", None)
        assert session.exec(select(Quote.post_id)).one() == second.id


def test_a_title_in_the_body_is_a_span(database: Database) -> None:
    title = Span(0, 12)
    inside = submission("1", title="Burgemeester", findings=extraction(title=title))
    outside = submission("2", title="Elders", findings=extraction(title=title))
    save(database, inside, outside)
    with database.reading() as session:
        spans = {row.title: (row.title_start, row.title_end) for row in session.exec(select(Article))}
    assert spans == {"Burgemeester": (0, 12), "Elders": (None, None)}


def test_a_group_goes_with_its_members(database: Database) -> None:
    pair = entity(
        "beiden", mention("Ottenhof belooft"), kind=EntityType.GROUP, members=(OTTENHOF.id, ZUIDLOB.id), id="beiden"
    )
    found = extraction(entities=(pair, OTTENHOF, ZUIDLOB))
    save(database, submission(findings=found))
    assert [row["entity_id"] for row in contents(database)["entity_member"]] == [OTTENHOF.id, ZUIDLOB.id]
    save(database, submission(findings=extraction(quotes=(), entities=(), events=())))
    assert contents(database)["entity"] == []


def test_what_another_article_names_stays(database: Database) -> None:
    save(database, submission("1"), submission("2"))
    with database.writing() as session:
        remove_article(session, submission("1").id)
    rows = contents(database)
    assert {row["id"] for row in rows["entity"]} == {OTTENHOF.id, ZUIDLOB.id}
    assert [row["id"] for row in rows["event"]] == [DIKE_DAY.id]


def test_longest_days_bounds_every_article(database: Database) -> None:
    dates = ["2021-05-01/2021-05-20", "2020", "2021-05-03", None]
    save(database, *(submission(str(n), findings=extraction(published=date)) for n, date in enumerate(dates)))
    with database.reading() as session:
        assert session.exec(select(Corpus.longest_days)).one() == 365


def fails_at_the_end() -> Submission:
    """The last row that is written names an entity that does not exist."""
    return submission(findings=extraction(quotes=(quote("klopt dat", event="nergens"),)))


def test_a_failure_leaves_everything_as_it_was(database: Database) -> None:
    save(database, submission("2"))
    before = contents(database)
    with pytest.raises(sa.exc.IntegrityError), database.writing() as session:
        save_article(session, fails_at_the_end())
    assert contents(database) == before


HARD_TEXTS: list[tuple[str, Callable[[str], str]]] = [
    ("characters beyond the basic plane count one", lambda body: "🇳🇱" + body),
    ("combining characters count one each", lambda body: "e\u0301" + body),
    ("line ends and no-break spaces stay", lambda body: "\u00a0\n" + body),
]


@pytest.mark.parametrize(("reason", "prefixed"), HARD_TEXTS)
def test_offsets_are_code_points(database: Database, reason: str, prefixed: Callable[[str], str]) -> None:
    body = prefixed(BODY)
    spans = (span("De kade houdt het wel.", body=body),)
    found = bare(body, quotes=(quote("Volgens", body=body, spans=spans),), sections=(Section("paragraph", Span(0, 9)),))
    save(database, submission(body=body, findings=found))
    with database.reading() as session:
        row = session.exec(select(Quote)).one()
        (start, end) = row.spans[0]
        stored = session.exec(select(Article.body)).one()
    assert stored[start:end] == row.text == "De kade houdt het wel.", reason
