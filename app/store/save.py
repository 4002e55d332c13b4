"""The only writer of articles: all that follows from one is replaced in one transaction, or nothing changes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import case
from sqlmodel import Session, SQLModel, col, update

from app.extraction.records import When
from app.store.counts import Tally, apply_difference, stored_tally, tally
from app.store.moment import now
from app.store.named import remove_orphans, save_entities, save_events
from app.store.rows import Row, article_row, finding_rows
from app.store.statements import delete_where, insert_missing, insert_rows, upsert
from app.store.submissions import Origin, Outcome, Submission
from app.store.tables import (
    Appearance,
    Article,
    Corpus,
    Coverage,
    EventTelling,
    Mention,
    Outlet,
    Post,
    Quote,
    Section,
    TimeExpression,
)
from app.store.tellings import Changes, as_settled, merges, settle, stored_tellings, telling_rows

FINDINGS: tuple[type[SQLModel], ...] = (
    Quote,
    Post,
    Section,
    TimeExpression,
    Mention,
    Appearance,
    Coverage,
    EventTelling,
)


def save_article(session: Session, new: Submission) -> Outcome:
    """Store an article with its findings; the caller's transaction commits it whole (`Database.writing`).

    An original takes the place of its retelling, never the other way round. The same fingerprint writes nothing.
    """
    old = session.get(Article, new.id)
    if old is not None and (old.fingerprint == new.fingerprint or supersedes(old.origin, new.origin)):
        return Outcome.UNCHANGED
    before = stored_tally(session, old) if old else Tally()
    if new.outlet:
        insert_missing(session, Outlet, [{"id": new.outlet.id, "name": new.outlet.name}])
    save_entities(session, new.findings.entities)
    save_events(session, [event for event in new.findings.events if not merges(event)])
    gone, told = _tellings(session, new.id), telling_rows(new)
    if old:
        _clear(session, new.id)
    changes = settle(session, gone, told)
    after = _insert(session, new, told, changes, revision=old.revision + 1 if old else 1)
    _account(session, before + changes.before, after + changes.after, changes.left)
    bump(session, new.findings.published)
    return Outcome.UPDATED if old else Outcome.INSERTED


def remove_article(session: Session, article_id: str) -> bool:
    """Take an article down with all that was found in it; False if it is not there."""
    old = session.get(Article, article_id)
    if old is None:
        return False
    before, gone = stored_tally(session, old), _tellings(session, article_id)
    delete_where(session, Article, "id", [article_id])
    changes = settle(session, gone, ())
    _account(session, before + changes.before, changes.after, changes.left)
    bump(session)
    return True


def supersedes(present: str, other: str) -> bool:
    """Tell whether a text of origin `present` stays when one of origin `other` comes."""
    return present == Origin.ORIGINAL and other == Origin.RETELLING


def bump(session: Session, published: When | None = None, **changes: Any) -> None:
    """Count one more change to the corpus, and widen the longest span of dates that any article has."""
    days = _days(published) if published else 0
    longest = case((col(Corpus.longest_days) < days, days), else_=col(Corpus.longest_days))
    changes |= {"revision": col(Corpus.revision) + 1, "changed_at": now(), "longest_days": longest}
    session.exec(update(Corpus).values(changes))


def _clear(session: Session, article: str) -> None:
    for table in FINDINGS:
        delete_where(session, table, "article_id", [article])


def _tellings(session: Session, article: str) -> list[Row]:
    """What an article tells of, kept after its rows are gone."""
    return [row.model_dump() for row in stored_tellings(session, article)]


def _insert(session: Session, new: Submission, told: Sequence[Row], changes: Changes, revision: int) -> Tally:
    """Write the article and all that was found in it; return its tally."""
    settled = replace(new, findings=as_settled(new.findings, changes, new.id))
    article, findings = article_row(new), finding_rows(settled)
    upsert(session, Article, [{**article, "revision": revision, "changed_at": now()}])
    for table, rows in findings.items():
        insert_rows(session, table, rows)
    insert_rows(session, EventTelling, [{**row, "event_id": changes.assigned[new.id, row["told"]]} for row in told])
    return tally(article, findings[Appearance], findings[Coverage])


def _account(session: Session, before: Tally, after: Tally, left: set[str]) -> None:
    """Bring all counts up to date, and remove what only the former version named; `left` may be such events too."""
    apply_difference(session, before, after)
    entities, events = before.entity_ids - after.entity_ids, (before.event_ids - after.event_ids) | left
    if entities or events:
        remove_orphans(session, entities, events)


def _days(when: When) -> int:
    return (date.fromisoformat(when.latest) - date.fromisoformat(when.earliest)).days
