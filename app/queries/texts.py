"""What only the body of an article can tell: the sentences around a quote, and offsets in other units."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Select, select

from app.extraction.records import Section, Span
from app.extraction.sentences import split_sentences
from app.queries.related import Ids, fetch_for
from app.schemas.offsets import convert_spans
from app.store.reader import Fetch, Row
from app.store.tables import metadata

article = metadata.tables["article"].c

REACH = 1_500  # characters at either side of a quote in which the sentence beside it is looked for

Json = dict[str, Any]


def bodies_by_article(fetch: Fetch, articles: Sequence[str]) -> dict[str, str]:
    """The bodies of articles."""
    return dict(fetch_for(fetch, _bodies, articles))


def add_context(fetch: Fetch, quotes: Sequence[Json]) -> None:
    """Add the sentences before and after to the JSON of quotes, whose spans still count code points."""
    for body, group in _with_bodies(fetch, quotes):
        for quote in group:
            spans = quote["spans"]
            place = Span(spans[0]["start"], spans[-1]["end"])
            quote["before"], quote["after"] = sentences_around(body, place)


def convert_offsets(fetch: Fetch, found: Sequence[Json], unit: str) -> None:
    """Rewrite the spans of things found in articles into another unit."""
    for body, group in _with_bodies(fetch, found):
        for item in group:
            convert_spans(item, body, unit)


def _with_bodies(fetch: Fetch, found: Sequence[Json]) -> Iterator[tuple[str, list[Json]]]:
    """Things found in articles with the body that they stand in, one body at a time: a hundred may be large."""
    groups: dict[str, list[Json]] = defaultdict(list)
    for item in found:
        groups[item["article"]["id"]].append(item)
    for article_id, group in groups.items():
        yield bodies_by_article(fetch, [article_id])[article_id], group


def sentences_around(body: str, place: Span) -> tuple[str | None, str | None]:
    """The sentence before the one that `place` begins in, and the one after that in which it ends."""
    first = body.rfind("\n", 0, max(0, place.start - REACH)) + 1
    last = body.find("\n", place.end + REACH)
    window = body[first : len(body) if last < 0 else last]
    start, end = place.start - first, place.end - first
    sentences = split_sentences(window, _lines(window))
    before = [sentence for sentence in sentences if sentence.end <= start]
    after = [sentence for sentence in sentences if sentence.start >= end]
    return (
        window[slice(*before[-1])] if before else None,
        window[slice(*after[0])] if after else None,
    )


def _lines(window: str) -> list[Section]:
    lines, start = [], 0
    for line in window.splitlines(keepends=True):
        lines.append(Section("paragraph", Span(start, start + len(line))))
        start += len(line)
    return lines


def _bodies(ids: Ids) -> Select[Row]:
    return select(article.id, article.body).where(article.id.in_(ids))
