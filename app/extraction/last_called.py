"""The body last named that is of the kind a noun says: de krant, de vakbond, het Finse dagblad."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from app.extraction.memory import Memory, entity_of
from app.extraction.nl.speakers import KINDS, SYNONYMS
from app.extraction.records import Entity, EntityType, Span
from app.extraction.words import VOCABULARY

BESIDE = 60  # characters before and after a name that are looked at
OTHER_KINDS = frozenset({"club", "company", "media", "party", "union", "university"})
SHORTEST = 5  # letters of a noun that a compound may end in: bierconcern
MOST_MENTIONS = 20  # of an entity that are looked at


def last_called(memory: Memory, head: str, words: Sequence[str], before: int) -> tuple[str, ...]:
    """Return the body last named that is of the kind a noun says: de krant, de vakbond, het Finse dagblad."""
    kinds = _kinds(head)
    if not kinds:
        return ()
    countries = {c for word in words for c in memory.index.nominals.lexicon.described(word)}
    named = [
        (rank, last, entity.id)
        for entity in memory.index.entities
        if entity.type is EntityType.ORGANISATION
        and (rank := _rank(memory, entity, head, kinds, countries))
        and (last := _last_before(entity, before)) is not None
    ]
    return (max(named)[2],) if named else _last_body(memory, kinds)


@lru_cache(VOCABULARY)
def _kinds(head: str) -> frozenset[str]:
    """Return the kinds of body that a noun may mean."""
    return next((kinds for noun, kinds in KINDS.items() if head.endswith(noun)), frozenset[str]())


def _last_body(memory: Memory, kinds: frozenset[str]) -> tuple[str, ...]:
    """Return the body that the sentence before was about, unless it is known to be of another kind."""
    focus = memory.last_focus()
    if focus is None or focus.entity is None:
        return ()
    entity = entity_of(memory.index, focus.entity)
    known = memory.index.nominals.lexicon.entity(entity.id)
    if known and known.kind in OTHER_KINDS - kinds:
        return ()
    return (entity.id,) if entity.type is EntityType.ORGANISATION else ()


def _rank(memory: Memory, entity: Entity, head: str, kinds: frozenset[str], countries: set[str]) -> int:
    """Return how well a body fits a noun, 0 for not at all: by country, a word beside its name, its kind."""
    known = memory.index.nominals.lexicon.entity(entity.id)
    words = SYNONYMS.get(head, frozenset({head}))
    beside = any(word in words or (word.endswith(head) and len(head) >= SHORTEST) for word in _beside(memory, entity))
    if not beside and not (known and known.kind in kinds):
        return 0
    if countries and known and known.country and known.country not in countries:
        return 0
    return 1 + beside + 2 * bool(countries and known and known.country in countries)


def _last_before(entity: Entity, offset: int) -> int | None:
    """Return where a text last names an entity before an offset."""
    number = bisect_left(entity.mentions, offset, key=lambda mention: mention.span.start)
    return entity.mentions[number - 1].span.start if number else None


def _beside(memory: Memory, entity: Entity) -> frozenset[str]:
    """Return the words right before the names of an entity and in the appositions after them; looked up once."""
    found = memory.beside.get(entity.id)
    if found is None:
        words = (word for mention in entity.mentions[:MOST_MENTIONS] for word in _around(memory, mention.span))
        found = memory.beside[entity.id] = frozenset(words)
    return found


def _around(memory: Memory, span: Span) -> Iterator[str]:
    after = memory.body[span.end : span.end + BESIDE]
    apposed = after[1:].partition(",")[0].partition(".")[0].split() if after.startswith(",") else []
    for word in (*memory.body[max(0, span.start - BESIDE) : span.start].split()[-1:], *apposed):
        yield word.lower().strip(".,")
