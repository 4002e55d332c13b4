"""What a name stands for."""

from dataclasses import dataclass

from app.extraction.records import EntityType


@dataclass(slots=True)
class Link:
    """What a name stands for: an entity id, its label and type; `candidates` has more than one if it is ambiguous."""

    id: str
    name: str
    type: EntityType
    candidates: tuple[str, ...] = ()
