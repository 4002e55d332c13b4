"""What is asked for: pages of what somebody said, as a client comes to them that walks along `next`."""

import json
import random
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlencode, urlsplit

from rich.progress import track

from benchmarks.servers import DATASETTE_TABLE, Server

PAGES: Final = 5  # of one speaker that are asked for at most
FULL_PAGE: Final = 20

SPEAKERS: Final = """
    SELECT speaker_id FROM quote WHERE speaker_id IS NOT NULL
    GROUP BY speaker_id HAVING count(*) > ? ORDER BY count(*) DESC
"""


@dataclass(frozen=True, slots=True)
class Address:
    """The same full page at ours and at Datasette."""

    ours: str
    datasette: str
    size: int  # bytes of our answer


def pages_of_speakers(server: Server, database: Path, wanted: int) -> list[Address]:
    """Different full pages, at most so many, of more and less quoted speakers, shuffled."""
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    speakers = [row[0] for row in connection.execute(SPEAKERS, (FULL_PAGE,))]
    connection.close()
    found: list[Address] = []
    for speaker in track(speakers, description=f"addresses of {database.name}", transient=True):
        found += _walk(server, speaker)
        if len(found) >= wanted:
            break
    random.Random(0).shuffle(found)  # noqa: S311 – the same order every time
    return found[:wanted]


def _walk(server: Server, speaker: str) -> Iterator[Address]:
    """The first full pages of one speaker."""
    path = "/v1/quotes?" + urlencode({"speaker": speaker})
    day, after = "9999", ""
    for _ in range(PAGES):
        _, _, body = server.get(path)
        page = json.loads(body)
        if len(page["items"]) < FULL_PAGE:
            return
        keys = urlencode({"speaker": speaker, "day": day, "after": after, "_shape": "array"})
        yield Address(path, f"{DATASETTE_TABLE}?{keys}", len(body))
        if "next" not in page:
            return
        split = urlsplit(page["next"])
        path = f"{split.path}?{split.query}"
        last = page["items"][-1]
        day, after = (last["publishedWhen"] or {"earliest": ""})["earliest"], last["id"]
