"""The JSON of a quote, written when its article is saved, so that a list need only join what is ready.

A document is what the API gives for a quote (`QuoteModel`), in UTF-8, with a reference wherever the answer holds what
others may change, and so without anything that grows stale before its article is stored again:

    {"id":"q_…","text":"…","speaker":␀s:donald-trump␀,"about":[␀n:vladimir-putin␀],…,"self":"␀/␀/quotes/q_…"}

A reference stands between NULs, which JSON never holds bare: the kind of it and an id. `app.queries.references` puts
the present names in their places.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import orjson
from sqlalchemy import Connection, insert, select

from app.store.tables import metadata
from app.store.when import when

MARK: Final = b"\0"
BASE: Final = "/"  # the public address of the API
SPEAKER, ENTITY, NAMED, EVENT = "s:", "e:", "n:", "v:"  # an entity with its members, whole, by name; an event by name
BATCH: Final = 5_000  # quotes that are rendered at a time

quote, documents = metadata.tables["quote"], metadata.tables["quote_json"]

Row = Mapping[str, Any]


def quote_json_row(row: Row) -> dict[str, Any]:
    """The row that goes with one of `quote`."""
    return {
        "speaker_id": row["speaker_id"] or "",
        "published_earliest": row["published_earliest"],
        "quote_id": row["id"],
        "published_latest": row["published_latest"],
        "document": document(row),
    }


def document(row: Row) -> bytes:
    """The JSON of a row of `quote`, with references."""
    return orjson.dumps(
        {
            "id": row["id"],
            "text": row["text"],
            "kind": row["kind"],
            "spans": [{"start": start, "end": end} for start, end in row["spans"]],
            "speaker": _reference(SPEAKER, row["speaker_id"]),
            "speakerMention": _part(row, "mention", ("text", "start", "end", "form")),
            "status": row["status"],
            "candidates": _references(ENTITY, row["candidates"] if row["status"] == "ambiguous" else ()),
            "confidence": row["confidence"],
            "explanation": row["explanation"],
            "cue": _part(row, "cue", ("text", "lemma", "start", "end")),
            "stance": row["stance"],
            "polarity": row["polarity"],
            "addressee": _reference(ENTITY, row["addressee_id"]),
            "via": _reference(ENTITY, row["via_id"]),
            "medium": row["medium"],
            "about": _references(NAMED, row["about"]),
            "saidWhen": _when(row, "said", row["said_text"]),
            "publishedWhen": _when(row, "published"),
            "event": _reference(EVENT, row["event_id"]),
            "post": row["post_id"],
            "article": {
                "id": row["article_id"],
                "title": row["title"],
                "outlet": row["outlet_id"],
                "self": _address("articles", row["article_id"]),
            },
            "origin": row["origin"],
            "self": _address("quotes", row["id"]),
        }
    )


def write_missing(connection: Connection) -> int:
    """Write the documents of all quotes that have none, in the order in which they are kept; return how many."""
    number = 0
    written = select(documents.c.quote_id)
    missing = (
        select(quote)
        .where(quote.c.id.not_in(written))
        .order_by(quote.c.speaker_id, quote.c.published_earliest.desc(), quote.c.id)
    )
    with connection.execute(missing, execution_options={"yield_per": BATCH}) as rows:
        for batch in rows.mappings().partitions(BATCH):
            connection.execute(insert(documents), [quote_json_row(dict(row)) for row in batch])
            number += len(batch)
    return number


def _reference(kind: str, key: str | None) -> orjson.Fragment | None:
    return None if key is None else orjson.Fragment(f"\0{kind}{key}\0")


def _references(kind: str, keys: Sequence[str]) -> list[orjson.Fragment | None]:
    return [_reference(kind, key) for key in keys]


def _address(path: str, key: str) -> orjson.Fragment:
    """An absolute address, in quotation marks; ids need no escapes."""
    return orjson.Fragment(f'"\0{BASE}\0/{path}/{key}"')


def _part(row: Row, name: str, members: tuple[str, ...]) -> dict[str, Any] | None:
    """Columns that together tell of a place in the text; None if there is none."""
    return None if row[f"{name}_text"] is None else {member: row[f"{name}_{member}"] for member in members}


def _when(row: Row, name: str, text: str | None = None) -> dict[str, Any] | None:
    edtf, earliest, latest, precision = (row[f"{name}_{part}"] for part in ("edtf", "earliest", "latest", "precision"))
    return when(edtf, earliest, latest, precision, text)
