"""The rows under which entities and events are found by name, purely."""

from collections.abc import Iterable, Iterator
from typing import Any

from app.extraction.folding import fold
from app.extraction.records import EntityType, KnownEntity, Participant

Row = dict[str, Any]
Written = tuple[str, str, str | None]  # (kind, text, language)


def known_aliases(entity: KnownEntity) -> list[Row]:
    """Everything that the knowledge says an entity is called."""
    written: list[Written] = [
        ("label", entity.nl, "nl"),
        ("label", entity.en, "en"),
        *(("alias", text, None) for text in entity.aliases),
        *(("handle", text, None) for text in entity.handles),
        *(("adjective", form, "nl") for text in entity.adjectives for form in (text, f"{text}e")),
        *(("demonym", text, "nl") for text in entity.demonyms),
    ]
    return alias_rows(entity.id, [*written, *_surname(entity.nl, entity.type)])


def found_aliases(entity: str, name: str, kind: EntityType | str) -> list[Row]:
    """What an entity is called of which only a name is known; a person's only one settles no more than a surname."""
    alone = kind == EntityType.PERSON and len(name.split()) == 1
    return alias_rows(entity, [("surname" if alone else "label", name, None), *_surname(name, kind)])


def alias_rows(entity: str, written: Iterable[Written]) -> list[Row]:
    """One row for each folded form and kind; a surname that is an alias of its own counts once."""
    rows: dict[tuple[str, str], Row] = {}
    folded_forms = set()
    for kind, text, language in written:
        folded = fold(text)
        if not folded or (kind == "surname" and folded in folded_forms):
            continue
        folded_forms.add(folded)
        row = {"entity_id": entity, "folded": folded, "kind": kind, "text": text, "language": language}
        rows.setdefault((folded, kind), row)
    return list(rows.values())


def event_alias_rows(event: str, texts: Iterable[str]) -> list[Row]:
    """One row for each folded name of an event."""
    folded = {fold(text): text for text in reversed(list(texts))}
    return [{"event_id": event, "folded": key, "text": text} for key, text in folded.items() if key]


def participant_rows(event: str, participants: Iterable[Participant]) -> list[Row]:
    """One row for each entity and role at an event, in the order given."""
    unique = dict.fromkeys((participant.entity, participant.role) for participant in participants)
    return [
        {"event_id": event, "entity_id": entity, "role": role, "ordinal": ordinal}
        for ordinal, (entity, role) in enumerate(unique, start=1)
    ]


def _surname(name: str, kind: EntityType | str) -> Iterator[Written]:
    found = surname(name) if kind == EntityType.PERSON else None
    if found:
        yield "surname", found, None


def surname(name: str) -> str | None:
    """The last name of a person, particles included (`van der Velden`); None for a name of one word."""
    words = name.split()
    for index, word in enumerate(words[1:], start=1):
        if word[0].islower() or index == len(words) - 1:
            return " ".join(words[index:])
    return None
