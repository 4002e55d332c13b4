"""The records that extraction takes and gives: frozen values, spans instead of copies.

A span is `[start, end)` in Unicode code points. Until the pipeline maps them back, spans point into the
cleaned text; what `extract` returns points into the text that it was given.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from enum import StrEnum
from typing import NamedTuple, cast


class Span(NamedTuple):
    """A stretch of text: code point offsets, end-exclusive."""

    start: int
    end: int


class EntityType(StrEnum):
    """What sort of thing a name stands for."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    GROUP = "group"
    WORK = "work"
    OTHER = "other"


class ArticleKind(StrEnum):
    """How a text is put together."""

    ARTICLE = "article"
    LIVEBLOG = "liveblog"


class QuoteKind(StrEnum):
    """How the words reached the page."""

    DIRECT = "direct"
    PARTIAL = "partial"
    INDIRECT = "indirect"


class SpeakerStatus(StrEnum):
    """How well the source of a quote is known."""

    RESOLVED = "resolved"
    AMBIGUOUS = "ambiguous"
    UNNAMED = "unnamed"
    UNRESOLVED = "unresolved"


class MentionForm(StrEnum):
    """The form in which a text refers to an entity."""

    NAME = "name"
    GENITIVE = "genitive"
    COMPOUND = "compound"
    ADJECTIVE = "adjective"
    DEMONYM = "demonym"
    HANDLE = "handle"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"
    IMPLICIT = "implicit"


class Stance(StrEnum):
    """What a reporting verb adds to the bare fact of saying."""

    NEUTRAL = "neutral"
    ASSERTIVE = "assertive"
    DISTANCING = "distancing"
    DENYING = "denying"
    ASKING = "asking"


class Polarity(StrEnum):
    """Whether the speaker puts the clause forward or rejects it."""

    ASSERTED = "asserted"
    DENIED = "denied"


class Precision(StrEnum):
    """The coarsest unit a date is known to."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    INTERVAL = "interval"


@dataclass(frozen=True, slots=True)
class When:
    """A partial date.

    `edtf` is Level 0/1 EDTF; `earliest` and `latest` are ISO days (`YYYY-MM-DD`), both inclusive; an open
    end is `0001-01-01` or `9999-12-31`. `text` is the expression it was resolved from, None for metadata.
    """

    edtf: str
    earliest: str
    latest: str
    precision: Precision
    text: str | None = None


# ── what is known beforehand, passed in as a value ───────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Role:
    """An office somebody holds: a Dutch title, of which country or body (an entity id), from when to when."""

    title: str
    of: str | None = None
    start: When | None = None
    end: When | None = None


@dataclass(frozen=True, slots=True)
class KnownEntity:
    """An entity of the knowledge; `kind`, `gender` (m, f, x), `country`, `capital` as in seed_data/knowledge."""

    id: str
    type: EntityType
    nl: str
    en: str
    kind: str | None = None
    wikidata: str | None = None
    gender: str | None = None
    aliases: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    country: str | None = None
    capital: str | None = None
    homepage: str | None = None
    outlet: bool = False
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True)
class Participant:
    """An entity at an event, and in what role (`participant`, `host`, `winner`, …)."""

    entity: str
    role: str = "participant"


@dataclass(frozen=True, slots=True)
class KnownEvent:
    """An event of the catalogue; `place`, `parent` and participants are ids."""

    id: str
    type: str
    nl: str
    en: str
    when: When | None = None
    place: str | None = None
    participants: tuple[Participant, ...] = ()
    parent: str | None = None
    aliases: tuple[str, ...] = ()
    wikidata: str | None = None


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All that is known beforehand, by id. Empty knowledge is valid: everything is then learnt from the text."""

    entities: Mapping[str, KnownEntity] = field(default_factory=dict)
    events: Mapping[str, KnownEvent] = field(default_factory=dict)


# ── what is found in a text ──────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the text: `role` is title, standfirst, subheading, paragraph, caption, boilerplate or post."""

    role: str
    span: Span


@dataclass(frozen=True, slots=True)
class Post:
    """A liveblog entry, in the order of the page: `ordinal` from 1 as printed, `time` an ISO time if printed."""

    ordinal: int
    span: Span
    heading: Span | None = None
    time: str | None = None


class Mention(NamedTuple):
    """One place where a text refers to an entity."""

    span: Span
    form: MentionForm


@dataclass(frozen=True, slots=True)
class Entity:
    """An entity found in a text, with its mentions in order; `known` tells whether the knowledge has it."""

    id: str
    name: str
    type: EntityType
    mentions: tuple[Mention, ...]
    wikidata: str | None = None
    known: bool = False
    gender: str | None = None
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cue:
    """The word that reports the saying: a verb form, a noun or a preposition, with its dictionary form."""

    span: Span
    lemma: str


@dataclass(frozen=True, slots=True)
class Quote:
    """An utterance and who it is attributed to. Ids refer to entities and events of the same extraction.

    `spans` has more than one element for a quotation that its reporting clause interrupts.
    `confidence` is the estimated probability that speaker and status are right.
    """

    kind: QuoteKind
    spans: tuple[Span, ...]
    status: SpeakerStatus
    confidence: float
    explanation: str
    speaker: str | None = None
    mention: Mention | None = None
    candidates: tuple[str, ...] = ()
    cue: Cue | None = None
    stance: Stance = Stance.NEUTRAL
    polarity: Polarity = Polarity.ASSERTED
    addressee: str | None = None
    via: str | None = None
    medium: str | None = None
    about: tuple[str, ...] = ()
    said: When | None = None
    event: str | None = None
    post: int | None = None
    marked: bool = True


@dataclass(frozen=True, slots=True)
class Event:
    """An event that a text names, with the spans that are the evidence for it."""

    id: str
    type: str
    nl: str
    en: str
    evidence: tuple[Span, ...]
    when: When | None = None
    place: str | None = None
    participants: tuple[Participant, ...] = ()
    parent: str | None = None
    known: bool = False
    wikidata: str | None = None


@dataclass(frozen=True, slots=True)
class DateMention:
    """A time expression and the date it stands for; `when` is None for what cannot be resolved from the text."""

    span: Span
    when: When | None


@dataclass(frozen=True, slots=True)
class Document:
    """A text to read. `text` is any Unicode string without lone surrogates."""

    text: str
    published: When | None = None
    kind: ArticleKind | None = None
    language: str = "nl"
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything found in one text. Every span points into `Document.text` as given."""

    language: str
    kind: ArticleKind
    published: When | None
    title: Span | None
    sections: tuple[Section, ...]
    posts: tuple[Post, ...]
    quotes: tuple[Quote, ...]
    entities: tuple[Entity, ...]
    events: tuple[Event, ...]
    dates: tuple[DateMention, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as read: the body to store, what was found in it, and the same with spans into the text as given."""

    body: str
    in_body: Extraction
    to_source: Callable[[Span], Span]

    def in_source(self) -> Extraction:
        """Return the extraction with every span pointing into `Document.text`."""
        return cast("Extraction", _moved(self.in_body, self.to_source))


def _moved(value: object, move: Callable[[Span], Span]) -> object:
    """Return a copy of a record in which every span has been moved."""
    if isinstance(value, Span):
        return move(value)
    if isinstance(value, Mention):
        return Mention(move(value.span), value.form)
    if isinstance(value, tuple):
        return tuple(_moved(item, move) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        moved = {f.name: _moved(getattr(value, f.name), move) for f in fields(value)}
        return type(value)(**moved)
    return value
