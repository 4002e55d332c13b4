"""Events that several articles tell of, in the database: an article that comes or goes may change which are one.

The tellings of each article are kept as they are. From those of one place and kind follows which events there are;
where that changes, the quotes and the coverage of other articles follow in the same transaction.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from sqlalchemy import func
from sqlalchemy import select as sa_select
from sqlmodel import Session, col, delete, select, update

from app.extraction.records import Event as FoundEvent
from app.extraction.records import Extraction, Participant, Precision, When
from app.store.counts import Tally, tally
from app.store.merging import Telling, merge
from app.store.moment import now
from app.store.named import save_events
from app.store.quote_json import quote_json_row
from app.store.rows import Row, dated, quote_ids
from app.store.statements import delete_where, insert_rows
from app.store.submissions import Submission
from app.store.tables import Article, Coverage, EventTelling, Quote, QuoteJson, metadata


class Bucket(NamedTuple):
    """Where tellings may be of one event."""

    type: str
    place_id: str


@dataclass(slots=True)
class Changes:
    """What merging comes to: the event of each telling, the counts of other articles, events that may be left over."""

    assigned: dict[tuple[str, str], str] = field(default_factory=dict)
    before: Tally = field(default_factory=Tally)
    after: Tally = field(default_factory=Tally)
    left: set[str] = field(default_factory=set)


def merges(event: FoundEvent) -> bool:
    """Tell whether an event is one that other articles may tell of under another date or with others."""
    return not event.known and event.place is not None and event.when is not None and bool(event.participants)


def telling_rows(new: Submission) -> list[Row]:
    """The rows of the events that an article tells of, without the id of the event in the corpus."""
    findings = new.findings
    said: dict[str | None, list[str]] = defaultdict(list)
    for key, quote in zip(quote_ids(new.id, findings.quotes), findings.quotes, strict=True):
        said[quote.event].append(key)
    return [
        {
            "article_id": new.id,
            "told": event.id,
            "type": event.type,
            "place_id": event.place,
            "name_nl": event.nl,
            "name_en": event.en,
            **dated("when", event.when),
            "participants": [[each.entity, each.role] for each in event.participants],
            "evidence": [list(span) for span in event.evidence],
            "quotes": said[event.id],
        }
        for event in {each.id: each for each in findings.events if merges(each)}.values()
    ]


def stored_tellings(session: Session, article: str) -> list[EventTelling]:
    """What an article tells of, as it is stored."""
    return list(session.exec(select(EventTelling).where(EventTelling.article_id == article)))


def settle(session: Session, gone: Sequence[Row], new: Sequence[Row]) -> Changes:
    """Find which event each telling is of, now that some have gone from the table and others are about to come.

    Writes the events and all that changes for other articles; the rows of `new` are left to the caller.
    """
    changes = Changes(left={row["event_id"] for row in gone})
    buckets: dict[Bucket, list[tuple[str, str]]] = defaultdict(list)
    for row in (*gone, *new):
        buckets[Bucket(row["type"], row["place_id"])].append((row["when_earliest"], row["when_latest"]))
    for bucket, days in sorted(buckets.items()):
        coming = [row for row in new if (row["type"], row["place_id"]) == bucket]
        _settle(session, bucket, days, coming, changes)
    return changes


def as_settled(findings: Extraction, changes: Changes, article: str) -> Extraction:
    """The findings of an article with the ids that its events have in the corpus; one for two if they are the same."""
    ids = {told: event for (where, told), event in changes.assigned.items() if where == article}
    events: dict[str, FoundEvent] = {}
    for event in findings.events:
        key = ids.get(event.id, event.id)
        spans = (*(events[key].evidence if key in events else ()), *event.evidence)
        events[key] = replace(events.get(key, event), id=key, evidence=tuple(sorted(set(spans))))
    quotes = tuple(
        replace(quote, event=ids.get(quote.event, quote.event)) if quote.event else quote for quote in findings.quotes
    )
    return replace(findings, quotes=quotes, events=tuple(events.values()))


def _settle(
    session: Session, bucket: Bucket, days: Sequence[tuple[str, str]], coming: Sequence[Row], changes: Changes
) -> None:
    """Settle the tellings of one place and kind, as far as they hang together with the days that are touched."""
    near = _near(session, bucket, days)
    present = {(row.article_id, row.told): row for row in near}
    merged = merge([*map(_telling, (row.model_dump() for row in near)), *map(_telling, coming)])
    assigned = {telling.key: event.id for event in merged for telling in event.tellings}
    changes.assigned |= assigned
    moved = [key for key, row in present.items() if assigned[key] != row.event_id]
    changes.left |= {present[key].event_id for key in moved}
    arriving = [(row["article_id"], row["told"]) for row in coming]
    touched = changes.left | {assigned[key] for key in (*moved, *arriving)}
    save_events(session, [event.event(*bucket) for event in merged if event.id in touched])
    _move(session, {article for article, _ in moved}, assigned, changes)


def _near(session: Session, bucket: Bucket, days: Sequence[tuple[str, str]]) -> list[EventTelling]:
    """The tellings that hang together with some days: those that share a day with them, or with one that does."""
    first, last = min(day for day, _ in days), max(day for _, day in days)
    earliest, latest = col(EventTelling.when_earliest), col(EventTelling.when_latest)
    while True:
        here = (
            EventTelling.type == bucket.type,
            EventTelling.place_id == bucket.place_id,
            earliest <= last,
            latest >= first,
        )
        low, high = session.exec(select(func.min(earliest), func.max(latest)).where(*here)).one()
        wider = min(low or first, first), max(high or last, last)
        if wider == (first, last):
            return list(session.exec(select(EventTelling).where(*here)))
        first, last = wider


def _telling(row: Mapping[str, Any]) -> Telling:
    when = When(row["when_edtf"], row["when_earliest"], row["when_latest"], Precision(row["when_precision"]))
    people = tuple(Participant(entity, role) for entity, role in row["participants"])
    return Telling(row["article_id"], row["told"], when, people, row["name_nl"], row["name_en"])


def _move(
    session: Session, articles: Collection[str], assigned: Mapping[tuple[str, str], str], changes: Changes
) -> None:
    """Let other articles follow: the event of their quotes, what they cover, their revision."""
    for article_id in sorted(articles):
        article, rows = session.get_one(Article, article_id), stored_tellings(session, article_id)
        former = {row.event_id for row in rows}
        for row in rows:
            row.event_id = assigned.get((row.article_id, row.told), row.event_id)
            session.add(row)
            _rewrite(session, row.quotes, row.event_id)
        article.revision, article.changed_at = article.revision + 1, now()
        session.flush()
        after = _coverage(rows, article)
        events = former | {row["event_id"] for row in after}
        covered = select(Coverage).where(Coverage.article_id == article_id, col(Coverage.event_id).in_(sorted(events)))
        before = [row.model_dump() for row in session.exec(covered)]
        session.exec(
            delete(Coverage).where(col(Coverage.article_id) == article_id, col(Coverage.event_id).in_(sorted(events)))
        )
        insert_rows(session, Coverage, after)
        changes.before.events.update(_counts(before))
        changes.after.events.update(_counts(after))


def _rewrite(session: Session, quotes: Sequence[str], event: str) -> None:
    """Give quotes another event, also in their JSON."""
    these = col(Quote.id).in_(quotes)
    session.exec(update(Quote).where(these).values(event_id=event))
    delete_where(session, QuoteJson, "quote_id", quotes)
    rows = session.connection().execute(sa_select(metadata.tables["quote"]).where(these)).mappings()
    insert_rows(session, QuoteJson, [quote_json_row(dict(row)) for row in rows])


def _coverage(rows: Iterable[EventTelling], article: Article) -> list[Row]:
    """What an article covers of the events that several may tell of."""
    told: dict[str, list[EventTelling]] = defaultdict(list)
    for row in rows:
        told[row.event_id].append(row)
    return [
        {
            "event_id": event,
            "article_id": article.id,
            "published_earliest": article.published_earliest,
            "evidence": sorted(span for row in tellings for span in row.evidence),
            "quotes": sum(len(row.quotes) for row in tellings),
        }
        for event, tellings in told.items()
    ]


def _counts(coverage: Iterable[Mapping[str, Any]]) -> Counter[tuple[str, str]]:
    return tally({"outlet_id": None}, (), coverage).events
