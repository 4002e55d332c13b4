"""One entry of a knowledge file to its record, with every fault of it at once."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.errors import DateInvalid
from app.extraction.partial_dates import parse_edtf
from app.extraction.records import EntityType, KnownEntity, KnownEvent, Participant, Role, When

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
WIKIDATA = re.compile(r"Q[1-9][0-9]{0,9}")
GENDERS = ("f", "m", "x")
ENTITY_TYPES = tuple(kind.value for kind in EntityType)
EVENT_TYPES = (
    "attack", "debate", "disaster", "election", "interview", "meeting", "other", "press-conference", "protest", "sport",
    "summit", "treaty", "trial", "war",
)  # fmt: skip
ENTITY_MEMBERS = frozenset(
    [
        "adjectives",
        "aliases",
        "capital",
        "country",
        "demonyms",
        "en",
        "gender",
        "handles",
        "homepage",
        "id",
        "kind",
        "nl",
        "outlet",
        "roles",
        "type",
        "wikidata",
    ]
)
EVENT_MEMBERS = frozenset(["aliases", "en", "id", "nl", "parent", "participants", "place", "type", "when", "wikidata"])
ROLE_MEMBERS = frozenset(["from", "of", "title", "to"])
PARTICIPANT_MEMBERS = frozenset(["entity", "role"])


class EntryInvalid(Exception):
    """An entry with faults; `reasons` names every one of them."""

    def __init__(self, reasons: list[str]) -> None:
        super().__init__("; ".join(reasons))
        self.reasons = reasons


@dataclass(slots=True)
class _Reader:
    """Takes members from a table and notes what is wrong with them."""

    members: Mapping[str, Any]
    reasons: list[str] = field(default_factory=list)

    def only(self, known: frozenset[str]) -> None:
        """Note the members that nobody knows: they are most often misspelt."""
        self.reasons += [f"has an unknown member {name!r}" for name in self.members if name not in known]

    def text(self, name: str) -> str | None:
        """Return a text that is not empty and has no space at its edges, None if it is left out."""
        value = self.members.get(name)
        if value is None:
            return None
        if not isinstance(value, str) or not value or value != value.strip():
            self.reasons.append(f"{name} {value!r} is no text, or is empty or has spaces at its edges")
            return None
        return value

    def required(self, name: str) -> str:
        """Return a text that has to be there."""
        if name not in self.members:
            self.reasons.append(f"has no {name}")
        return self.text(name) or ""

    def slug(self, name: str, *, required: bool = False) -> str | None:
        """Return an id."""
        value = self.required(name) if required else self.text(name)
        if value and not SLUG.fullmatch(value):
            self.reasons.append(f"{name} {value!r} is no kebab-case slug")
        return value or None

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts."""
        value = self.members.get(name, [])
        if not isinstance(value, list) or not all(
            isinstance(item, str) and item.strip() == item != "" for item in value
        ):
            self.reasons.append(f"{name} is no list of texts")
            return ()
        return tuple(dict.fromkeys(value))

    def choice(self, name: str, known: Sequence[str]) -> str | None:
        """Return one of a closed list of texts."""
        value = self.text(name)
        if value is not None and value not in known:
            self.reasons.append(f"{name} {value!r} is not one of {', '.join(known)}")
            return None
        return value

    def when(self, name: str) -> When | None:
        """Return an EDTF date."""
        value = self.text(name)
        if value is None:
            return None
        try:
            return parse_edtf(value)
        except DateInvalid as error:
            self.reasons.append(f"{name}: {error.detail}")
            return None

    def tables(self, name: str) -> Iterator[Mapping[str, Any]]:
        """Yield the tables of a list."""
        value = self.members.get(name, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.reasons.append(f"{name} is no list of tables")
            return
        yield from value

    def flag(self, name: str) -> bool:
        """Return true or false."""
        value = self.members.get(name, False)
        if not isinstance(value, bool):
            self.reasons.append(f"{name} {value!r} is neither true nor false")
        return value is True

    def wikidata(self) -> str | None:
        """Return a Wikidata item."""
        value = self.text("wikidata")
        if value and not WIKIDATA.fullmatch(value):
            self.reasons.append(f"wikidata {value!r} is no item such as Q7747")
        return value

    def finish(self) -> None:
        """Raise EntryInvalid if anything was wrong."""
        if self.reasons:
            raise EntryInvalid(self.reasons)


def read_entity(members: Mapping[str, Any]) -> KnownEntity:
    """Read an [[entity]]; raises EntryInvalid with all its faults."""
    reader = _Reader(members)
    reader.only(ENTITY_MEMBERS)
    entity = KnownEntity(
        id=reader.slug("id", required=True) or "",
        type=EntityType(reader.choice("type", ENTITY_TYPES) or EntityType.OTHER),
        nl=reader.required("nl"),
        en=reader.required("en"),
        kind=reader.text("kind"),
        wikidata=reader.wikidata(),
        gender=reader.choice("gender", GENDERS),
        aliases=reader.texts("aliases"),
        handles=reader.texts("handles"),
        adjectives=reader.texts("adjectives"),
        demonyms=reader.texts("demonyms"),
        country=reader.slug("country"),
        capital=reader.slug("capital"),
        homepage=reader.text("homepage"),
        outlet=reader.flag("outlet"),
        roles=tuple(_role(reader, role) for role in reader.tables("roles")),
    )
    reader.finish()
    return entity


def _role(reader: _Reader, members: Mapping[str, Any]) -> Role:
    part = _Reader(members)
    part.only(ROLE_MEMBERS)
    role = Role(part.required("title"), part.slug("of"), part.when("from"), part.when("to"))
    if role.start and role.end and role.end.latest < role.start.earliest:
        part.reasons.append(f"ends {role.end.edtf} before it begins {role.start.edtf}")
    reader.reasons += [f"role {role.title!r} {reason}" for reason in part.reasons]
    return role


def read_event(members: Mapping[str, Any]) -> KnownEvent:
    """Read an [[event]]; raises EntryInvalid with all its faults."""
    reader = _Reader(members)
    reader.only(EVENT_MEMBERS)
    event = KnownEvent(
        id=reader.slug("id", required=True) or "",
        type=reader.choice("type", EVENT_TYPES) or "other",
        nl=reader.required("nl"),
        en=reader.required("en"),
        when=reader.when("when"),
        place=reader.slug("place"),
        participants=tuple(_participant(reader, each) for each in reader.tables("participants")),
        parent=reader.slug("parent"),
        aliases=reader.texts("aliases"),
        wikidata=reader.wikidata(),
    )
    reader.finish()
    return event


def _participant(reader: _Reader, members: Mapping[str, Any]) -> Participant:
    part = _Reader(members)
    part.only(PARTICIPANT_MEMBERS)
    participant = Participant(part.slug("entity", required=True) or "", part.text("role") or "participant")
    reader.reasons += [f"participant {participant.entity!r} {reason}" for reason in part.reasons]
    return participant
