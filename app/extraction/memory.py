"""What is remembered of a text while it is read: the names in it, and whom each sentence was about."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from app.extraction.confidences import Route, carried, confidence
from app.extraction.entities import EntityIndex, Located
from app.extraction.phrases import Clauses
from app.extraction.records import Entity, EntityType, Mention, MentionForm, Span, SpeakerStatus, When
from app.extraction.sentences import Token

REACH = 8  # sentences that a pronoun or a description reaches back


class Source(NamedTuple):
    """A speaker as far as known; `why` is the part of the explanation that tells how he was found."""

    status: SpeakerStatus
    why: str
    routes: tuple[Route, ...] = (Route.NAMED,)
    entity: str | None = None
    members: tuple[str, ...] = ()
    mention: Mention | None = None
    candidates: tuple[str, ...] = ()

    @property
    def confidence(self) -> float:
        """How often such a source is right."""
        return confidence(self.routes)

    def carried(self, why: str, route: Route) -> "Source":
        """Return the same speaker for a sentence that does not name him."""
        mention = self.mention._replace(form=MentionForm.IMPLICIT) if self.mention else None
        return self._replace(mention=mention, why=why, routes=carried(self.routes, route))

    def weakened(self, route: Route) -> "Source":
        """Return the same source, found in a less certain way."""
        return self._replace(routes=carried(self.routes, route))


UNKNOWN = Source(SpeakerStatus.UNRESOLVED, "not told by the text", (Route.NOBODY,))


class Referent(NamedTuple):
    """A person whom a sentence speaks of; `rank` is 0 for its subject, 2 after a preposition, else 1."""

    source: Source
    gender: str | None
    rank: int


class Turn(NamedTuple):
    """A sentence that has been read: whom it is about, its subject first."""

    people: tuple[str, ...]
    clauses: Clauses
    focus: Source | None
    post: int | None
    referents: tuple[Referent, ...] = ()  # the people, and those without a name
    quoted: tuple[Span, ...] = ()  # what is inside its quotations
    start: int = 0  # where it begins
    section: int = -1
    own: bool = True  # whether the focus is of this sentence, not carried over
    spoke: bool = False  # whether somebody speaks in it
    body: Source | None = None  # the body that it is about, where somebody else stays on stage


@dataclass(slots=True)
class Memory:
    """A body, its entities, its date, and the sentences read so far."""

    body: str
    index: EntityIndex
    published: When | None
    turns: list[Turn] = field(default_factory=list)
    beside: dict[str, frozenset[str]] = field(default_factory=dict)  # words beside the names of an entity
    headed: tuple[str, ...] = ()  # the persons whom the heading over the text names
    main: str | None = None  # the person whom the text is mostly about
    section: int = -1  # the paragraph that is being read
    countries: frozenset[str] = frozenset()  # that the text speaks of, by name, adjective, people or city
    barred: frozenset[str] = frozenset()  # who is named in what is being attributed, so that they do not say it

    def remember(self, turn: Turn) -> None:
        """Add a sentence that has been read; those out of reach are forgotten."""
        self.turns.append(turn)
        if len(self.turns) > 4 * REACH:
            del self.turns[:-REACH]

    def near(self) -> list[Turn]:
        """Return the sentences within reach, the nearest first."""
        return self.turns[: -REACH - 1 : -1]

    def others_in(self, turn: Turn) -> tuple[str, ...]:
        """Return the entities that a sentence names beside its people."""
        return people(turn.clauses, self.index)[1]

    def quoted_in(self, turn: Turn) -> tuple[str, ...]:
        """Return the persons named inside the quotations of a sentence."""
        found = [located.entity for span in turn.quoted for located in self.index.mentions_in(*span)]
        return tuple(dict.fromkeys(entity for entity in found if self.is_person(entity)))

    def last_focus(self) -> Source | None:
        """Return whom the sentence before was about."""
        return self.turns[-1].focus if self.turns else None

    def text(self, span: Span) -> str:
        """Return the characters of a span."""
        return self.body[span.start : span.end]

    def gender(self, entity_id: str) -> str | None:
        """Return m, f or None."""
        return entity_of(self.index, entity_id).gender

    def first_mention(self, entity_id: str) -> int:
        """Return where a text first names an entity."""
        found = self.index.by_id.get(entity_id)
        return found.mentions[0].span.start if found else 0

    def can_speak(self, source: Source) -> bool:
        """Tell whether a source is no place, or a country."""
        entity = entity_of(self.index, source.entity) if source.entity else None
        return entity is None or entity.type is not EntityType.PLACE

    def genitives(self, token: Token) -> tuple[Located, ...]:
        """Return the possessor in a token such as Trumps."""
        inside = self.index.mentions_in(token.start, token.end)
        return tuple(located for located in inside if located.mention.form is MentionForm.GENITIVE)

    def is_new(self, located: Located) -> bool:
        """Tell whether this is the first place where a text names a person."""
        entity = self.index.by_id.get(located.entity)
        first = entity.mentions[0].span.start if entity else -1
        return entity is not None and entity.type is EntityType.PERSON and first == located.mention.span.start

    def is_person(self, entity_id: str) -> bool:
        """Tell whether an entity is a person."""
        return entity_of(self.index, entity_id).type is EntityType.PERSON

    def name(self, entity_id: str) -> str:
        """Return the name of an entity, which an office may have led to without the text naming it."""
        return entity_of(self.index, entity_id).name


def entity_of(index: EntityIndex, entity_id: str) -> Entity:
    """Return an entity of the text, or one of the knowledge that the text only describes."""
    found = index.by_id.get(entity_id)
    if found:
        return found
    known = index.nominals.lexicon.knowledge.entities[entity_id]
    return Entity(known.id, known.nl or known.en, known.type, (), known.wikidata, known=True, gender=known.gender)


def people(
    sentence: Clauses, index: EntityIndex, until: int | None = None, *, oblique: bool = True
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the persons and the other entities that a sentence names, those after a preposition last or not at all."""
    if not sentence.names:
        return (), ()
    numbers = [n for n, (_, found) in sentence.names.items() if (until is None or n < until) and not found.candidates]
    named = [number for number in numbers if number not in sentence.oblique]
    if oblique:
        named += [number for number in numbers if number in sentence.oblique]
    ordered = tuple(dict.fromkeys([sentence.names[number][1].entity for number in named]))
    persons = tuple([entity for entity in ordered if entity in index.persons])
    return persons, tuple([entity for entity in ordered if entity not in index.persons])


def named_people(sentence: Clauses, index: EntityIndex, until: int | None = None) -> Iterator[tuple[int, str, int]]:
    """Yield the token, the id, and 1 after a preposition or else 0, of each person that a sentence names."""
    for number, (_, located) in sentence.names.items():
        if located.entity in index.persons and not located.candidates and (until is None or number < until):
            yield number, located.entity, int(number in sentence.oblique)
