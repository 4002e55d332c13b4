"""The same utterance elsewhere: quotes of the same speaker around the same time, compared word by word."""

from collections.abc import Callable, Sequence
from dataclasses import asdict

from sqlalchemy import Select, bindparam, select

from app.extraction.variants import LEAST, similarity, word_diff
from app.queries.pages import Json
from app.queries.parameters import Offsets, Shaping
from app.queries.quotes import BY_ID, QuoteShape, documents, items, quote
from app.queries.related import Ids, fetch_for
from app.store.reader import Fetch, Row, Statement
from app.store.tables import metadata

outlet = metadata.tables["outlet"].c

NEIGHBOURS = 400  # quotes of the same speaker before and after that are compared
MOST = 50

AROUND = (
    select(quote.c.id, quote.c.text)
    .where(quote.c.speaker_id == bindparam("speaker"), quote.c.id != bindparam("id"))
    .limit(NEIGHBOURS)
)
LATER = Statement(
    AROUND.where(quote.c.published_earliest >= bindparam("day")).order_by(quote.c.published_earliest, quote.c.id.desc())
)
EARLIER = Statement(
    AROUND.where(quote.c.published_earliest < bindparam("day")).order_by(quote.c.published_earliest.desc(), quote.c.id)
)


class VariantsQuery(Offsets, Shaping):
    """How the answer is written."""


def find_variants(quote_id: str, query: VariantsQuery, base: str, address: str) -> Callable[[Fetch], Json | None]:
    """How to find the same utterance elsewhere; None for a quote that is not there."""
    shape = QuoteShape(offsetUnit=query.offset_unit)

    def find(fetch: Fetch) -> Json | None:
        rows = fetch(BY_ID, {"id": quote_id})
        if not rows:
            return None
        [asked] = items(fetch, rows, shape, base)
        alike = _alike(fetch, asked) if asked["speaker"] else []
        rows = fetch_for(fetch, _by_ids, [other for _, other in alike])
        others = {other["id"]: other for other in items(fetch, rows, shape, base)}
        variants = [
            {"quote": others[other], "similarity": round(score, 3), "diff": _diff(asked, others[other])}
            for score, other in alike
        ]
        return {"quote": asked, "items": variants, **_seen(fetch, [asked, *others.values()]), "self": address}

    return find


def _alike(fetch: Fetch, asked: Json) -> list[tuple[float, str]]:
    """The quotes that are alike enough, with how much, best first."""
    when = asked["publishedWhen"]
    near = {"id": asked["id"], "speaker": asked["speaker"]["id"], "day": when["earliest"] if when else ""}
    rows = [*fetch(LATER, near), *fetch(EARLIER, near)]
    scored = [(similarity(asked["text"], text), other) for other, text in rows]
    return sorted((pair for pair in scored if pair[0] >= LEAST), key=lambda pair: (-pair[0], pair[1]))[:MOST]


def _diff(asked: Json, other: Json) -> list[Json]:
    return [asdict(step) for step in word_diff(asked["text"], other["text"])]


def _seen(fetch: Fetch, quotes: Sequence[Json]) -> Json:
    """When and where the utterance is seen."""
    dated = [found["publishedWhen"] for found in quotes if found["publishedWhen"]]
    outlets = dict.fromkeys(found["article"]["outlet"] for found in quotes if found["article"]["outlet"])
    named: dict[str, str] = dict(fetch_for(fetch, _outlets, list(outlets)))
    return {
        "firstSeen": min(dated, key=lambda when: (when["earliest"], when["latest"]), default=None),
        "lastSeen": max(dated, key=lambda when: (when["latest"], when["earliest"]), default=None),
        "outlets": [{"id": known, "name": named[known]} for known in outlets],
    }


def _by_ids(ids: Ids) -> Select[Row]:
    return select(documents.c.document).where(documents.c.quote_id.in_(ids)).order_by(documents.c.quote_id)


def _outlets(ids: Ids) -> Select[Row]:
    return select(outlet.id, outlet.name).where(outlet.id.in_(ids))
