"""Reading a folder of knowledge: every *.toml file into one checked value.

tomllib reads about 5 MB a second, so that a megabyte of knowledge costs about a fifth of a second to parse.
"""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from app.errors import Fault, KnowledgeInvalid
from app.extraction.records import Knowledge, KnownEntity, KnownEvent
from app.knowledge.entries import EntryInvalid, read_entity, read_event
from app.knowledge.references import reference_faults

MOST_SHOWN = 20  # faults named in the message; all of them are in `faults`
TABLES = ("entity", "event")


class Entry(NamedTuple):
    """An entry as the file has it: where it stands, which table, and its members."""

    file: str
    table: str
    number: int
    members: Mapping[str, Any]

    @property
    def location(self) -> str:
        """Name the entry for a person: people.toml entity 12 (vladimir-putin)."""
        return f"{self.file} {self.table} {self.number} ({self.members.get('id', 'without id')})"


def load(folder: Path) -> Knowledge:
    """Read the knowledge in `folder`; a folder without files is empty knowledge.

    Raises KnowledgeInvalid, which names every fault with its file and entry.
    """
    faults: list[Fault] = []
    entries = [entry for path in sorted(folder.glob("*.toml")) for entry in _entries(path, faults)]
    faults += _order_faults(entries)
    entities: dict[str, KnownEntity] = {}
    events: dict[str, KnownEvent] = {}
    for entry in entries:
        try:
            if entry.table == "entity":
                entity = read_entity(entry.members)
                entities[entity.id] = entity
            else:
                event = read_event(entry.members)
                events[event.id] = event
        except EntryInvalid as invalid:
            faults += [Fault(entry.location, reason) for reason in invalid.reasons]
    faults += reference_faults(entities, events)
    if faults:
        raise KnowledgeInvalid(_message(folder, faults), faults=faults)
    return Knowledge(dict(sorted(entities.items())), dict(sorted(events.items())))


def _entries(path: Path, faults: list[Fault]) -> Iterator[Entry]:
    """Yield the entries of one file; what is no TOML or no known table is a fault."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        faults.append(Fault(path.name, f"cannot be read: {error}"))
        return
    faults += [
        Fault(path.name, f"has a table {name!r}; known are entity and event") for name in content if name not in TABLES
    ]
    for table in TABLES:
        rows = content.get(table, [])
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            faults.append(Fault(path.name, f"{table} is no list of tables: write [[{table}]]"))
            continue
        for number, members in enumerate(rows, start=1):
            yield Entry(path.name, table, number, members)


def _order_faults(entries: list[Entry]) -> Iterator[Fault]:
    """Yield a fault for each id that comes twice or out of order within its file and table."""
    seen: dict[tuple[str, str], str] = {}
    last: dict[tuple[str, str], str] = {}
    for entry in entries:
        name = str(entry.members.get("id", ""))
        if (entry.table, name) in seen:
            yield Fault(entry.location, f"has the id of {seen[entry.table, name]}")
        elif name < last.get((entry.file, entry.table), ""):
            yield Fault(entry.location, f"stands after {last[entry.file, entry.table]}; entries are sorted by id")
        seen.setdefault((entry.table, name), entry.location)
        last[entry.file, entry.table] = name


def _message(folder: Path, faults: list[Fault]) -> str:
    shown = "; ".join(f"{fault.location}: {fault.detail}" for fault in faults[:MOST_SHOWN])
    more = f"; and {len(faults) - MOST_SHOWN} more" if len(faults) > MOST_SHOWN else ""
    return f"{len(faults)} faults in {folder}: {shown}{more}"
