"""The counts that stand on entities, events and outlets, kept up by differences when an article changes.

The quotes of an event are those said at it and at its parts, whose own are kept in `coverage`.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam, func
from sqlmodel import Session, SQLModel, col, select, update

from app.store.tables import Appearance, Article, Coverage, Entity, Event, Outlet, Quote

Counts = Counter[tuple[str, str]]  # (id, column) → how many


@dataclass(frozen=True, slots=True)
class Tally:
    """What one article adds to the counts of those that stand in it."""

    entities: Counts = field(default_factory=Counter)
    events: Counts = field(default_factory=Counter)
    outlets: Counts = field(default_factory=Counter)

    def __add__(self, other: "Tally") -> "Tally":
        """What two articles add together."""
        return Tally(self.entities + other.entities, self.events + other.events, self.outlets + other.outlets)

    @property
    def entity_ids(self) -> set[str]:
        """The entities that stand in the article."""
        return {key for key, _ in self.entities}

    @property
    def event_ids(self) -> set[str]:
        """The events that stand in the article."""
        return {key for key, _ in self.events}


def tally(
    article: Mapping[str, Any], appearances: Iterable[Mapping[str, Any]], coverage: Iterable[Mapping[str, Any]]
) -> Tally:
    """Count an article's rows."""
    counted = Tally()
    for row in appearances:
        counted.entities[row["entity_id"], "article_count"] = 1
        counted.entities[row["entity_id"], "mention_count"] = row["mentions"]
        counted.entities[row["entity_id"], "quote_count"] = row["quotes"]
        counted.entities[row["entity_id"], "about_count"] = row["about"]
    for row in coverage:
        counted.events[row["event_id"], "article_count"] = 1
        counted.events[row["event_id"], "quote_count"] = row["quotes"]
    if article["outlet_id"] is not None:
        counted.outlets[article["outlet_id"], "article_count"] = 1
        counted.outlets[article["outlet_id"], "quote_count"] = article["quote_count"]
    return counted


def stored_tally(session: Session, article: Article) -> Tally:
    """The tally of an article as it is stored."""
    appearances = session.exec(select(Appearance).where(Appearance.article_id == article.id)).all()
    coverage = session.exec(select(Coverage).where(Coverage.article_id == article.id)).all()
    return tally(
        article.model_dump(), [row.model_dump() for row in appearances], [row.model_dump() for row in coverage]
    )


def apply_difference(session: Session, before: Tally, after: Tally) -> None:
    """Bring the counts from `before` to `after`, and the first and last quotes of those whose quotes changed.

    The article's new rows have to be there already.
    """
    _add(session, Entity, before.entities, after.entities)
    wholes = _wholes(session, before.event_ids | after.event_ids)
    _add(session, Event, *(_with_wholes(tallied.events, wholes) for tallied in (before, after)))
    _add(session, Outlet, before.outlets, after.outlets)
    quoted = {
        key for counts in (before, after) for (key, name), n in counts.entities.items() if name == "quote_count" and n
    }
    _renew_first_and_last(session, sorted(quoted))


def recount_events(session: Session) -> None:
    """Count the quotes of all events afresh, after it has changed what they are part of."""
    parents: dict[str, str | None] = dict(session.exec(select(Event.id, Event.parent_id)).all())
    wholes = {part: whole for part, whole in parents.items() if whole}
    own = select(Coverage.event_id, func.sum(Coverage.quotes)).group_by(col(Coverage.event_id))
    counted: Counter[str] = Counter()
    for event, number in session.exec(own):
        for each in (event, *_lineage(event, wholes)):
            counted[each] += number
    stored = session.exec(select(Event.id, Event.quote_count)).all()
    changed = [{"key": event, "number": counted[event]} for event, number in stored if number != counted[event]]
    if changed:
        statement = update(Event).where(col(Event.id) == bindparam("key")).values(quote_count=bindparam("number"))
        session.connection().execute(statement, changed)


def _wholes(session: Session, events: Collection[str]) -> dict[str, str]:
    """What events are part of, and what that is part of."""
    found: dict[str, str] = {}
    waiting = set(events)
    while waiting:
        rows = session.exec(select(Event.id, Event.parent_id).where(col(Event.id).in_(sorted(waiting))))
        new = {part: whole for part, whole in rows if whole}
        found |= new
        waiting = set(new.values()) - found.keys()
    return found


def _with_wholes(counts: Counts, wholes: Mapping[str, str]) -> Counts:
    """Counts in which the quotes of a part count for the whole too."""
    found = counts.copy()
    for (event, name), number in counts.items():
        if name == "quote_count":
            for whole in _lineage(event, wholes):
                found[whole, name] += number
    return found


def _lineage(event: str, wholes: Mapping[str, str]) -> Iterator[str]:
    """Yield what an event is part of, each once, also where the knowledge goes round in a circle."""
    seen = {event}
    while (whole := wholes.get(event)) and whole not in seen:
        seen.add(whole)
        yield whole
        event = whole


def _add(session: Session, table: type[SQLModel], before: Counts, after: Counts) -> None:
    columns = sorted({name for _, name in (*before, *after)})
    changed = {key for key, name in (*before, *after) if before[key, name] != after[key, name]}
    if not changed:
        return
    key = col(table.id)  # type: ignore[attr-defined]  # each of the three tables has one
    counts = {name: getattr(table, name) + bindparam(f"add_{name}") for name in columns}
    rows = [
        {"key": each, **{f"add_{name}": after[each, name] - before[each, name] for name in columns}}
        for each in sorted(changed)
    ]
    session.connection().execute(update(table).where(key == bindparam("key")).values(counts), rows)


def _renew_first_and_last(session: Session, entities: list[str]) -> None:
    if not entities:
        return
    edtf, day = col(Quote.published_edtf), col(Quote.published_earliest)
    dates = select(edtf).where(Quote.speaker_id == bindparam("key"), day > "").limit(1)
    values = {
        "first_quoted": func.coalesce(dates.order_by(day, edtf).scalar_subquery(), ""),
        "last_quoted": func.coalesce(dates.order_by(day.desc(), edtf.desc()).scalar_subquery(), ""),
    }
    statement = update(Entity).where(col(Entity.id) == bindparam("key")).values(values)
    session.connection().execute(statement, [{"key": each} for each in entities])
