"""The sentences of a text as they are read, and what is found in them before it becomes a record."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.extraction.cues import Verb
from app.extraction.frames import Frame
from app.extraction.phrases import Clauses, clauses
from app.extraction.records import Cue, QuoteKind, Span, Stance
from app.extraction.reports import Report, anaphoric, reports
from app.extraction.sources import Source, Sources

SPEAKS = Verb("", "", Stance.NEUTRAL, "q")  # a colon, or a verb that is on no list


@dataclass(slots=True)
class Sentence:
    """A frame with what was found in it."""

    frame: Frame
    clauses: Clauses
    reports: tuple[Report, ...]
    post: int | None
    anaphor: Report | None = None
    found: list["Found"] = field(default_factory=list)


@dataclass(slots=True)
class Found:
    """A quotation with its speaker, before it becomes a record."""

    kind: QuoteKind
    spans: list[Span]
    source: Source
    why: str
    cue: Cue | None = None
    verb: Verb = SPEAKS
    marked: bool = True
    post: int | None = None
    pair: int | None = None
    denied: bool = False


def read_sentences(found: Sequence[Frame], sources: Sources, posts: Sequence[int | None]) -> list[Sentence]:
    """Analyse the frames of a text."""
    sentences = []
    for frame, post in zip(found, posts, strict=True):
        sentence = clauses(frame, sources.index)
        cues = reports(sentence)
        sentences.append(Sentence(frame, sentence, cues, post, anaphoric(sentence, cues)))
    return sentences
