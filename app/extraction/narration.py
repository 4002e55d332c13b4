"""The sentences of a text as they are read, and what is found in them before it becomes a record."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.extraction.cues import Verb
from app.extraction.entities import Located
from app.extraction.frames import Frame
from app.extraction.marks import Pair
from app.extraction.phrases import Clauses, Phrase, clauses
from app.extraction.records import Cue, QuoteKind, Span, Stance
from app.extraction.reports import ANAPHORS, Report, anaphoric, reports
from app.extraction.sentences import Token, tokens
from app.extraction.sources import Source, Sources

# … ik ben [Jan] · mijn naam is [Jan]
INTRODUCING = re.compile(r"\b (?: ik[ ]ben | ik[ ]heet | heet[ ]ik | naam[ ]is ) [ ] \Z", re.VERBOSE | re.IGNORECASE)
LONGEST_INTRODUCTION = 12  # characters
SPEAKS = Verb("", "", Stance.NEUTRAL, "q")  # a colon, or a verb that is on no list


@dataclass(slots=True)
class Sentence:
    """A frame with what was found in it."""

    frame: Frame
    clauses: Clauses
    reports: tuple[Report, ...]
    post: int | None
    number: int = 0
    anaphor: Report | None = None
    subjects: tuple[Phrase, ...] | None = None  # phrases that may be its subject, once they have been looked for
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
    number: int = -1  # of its sentence
    alone: bool = False  # in a sentence of nothing but quotations
    nested: bool = False
    references: list[Located] = field(default_factory=list)  # pronouns and offices, and whom they mean
    again: Span | None = None  # the cue of `Dat zei X` after it, which tells more about it
    embedded: bool = False  # attributed through a noun inside the sentence, so that the sentence is about another


@dataclass(slots=True)
class Narration:
    """A text as it is being read: its quotations, what its headings quote, and whom it has spoken of so far."""

    body: str
    pairs: Sequence[Pair]
    sources: Sources
    sentences: Sequence[Sentence]
    headlined: Mapping[str, frozenset[str]] = field(default_factory=dict)  # what headings quote, and whom they name
    own: frozenset[int] = frozenset()  # the paragraphs that say ik outside quotations
    interview: bool = False
    answering: Source | None = None  # who was quoted last
    signed: bool = True  # whether it may have a message with the handle of whoever wrote it
    heading_people: Mapping[int | None, tuple[str, ...]] = field(default_factory=dict)  # by post

    def inner(self, sentence: Sentence, place: int) -> Span:
        """Return what stands between the marks of the quotation at token `place`."""
        return self.pairs[sentence.frame.tokens[place].quote or 0].inner

    def inside(self, sentence: Sentence, place: int) -> Sequence[Token]:
        """Return the tokens between the marks."""
        return tokens(self.body, self.inner(sentence, place))

    def words(self, sentence: Sentence, place: int) -> int:
        """Count the words between the marks."""
        return sum([token.is_word for token in self.inside(sentence, place)])

    def source(self, sentence: Sentence, report: Report) -> Source | None:
        """Return who speaks in a report, None if it does not say."""
        if report.phrase is None:
            return None
        afar = report.preposition and not _own_clause(sentence, report)
        return self.sources.resolve(sentence.clauses, report.phrase, plural=report.plural(sentence.clauses), afar=afar)

    def last_source(self) -> Source | None:
        """Return whom the sentence before was about or quoted."""
        turns = self.sources.turns
        return turns[-1].focus if turns else None

    def named_in(self, inner: Span) -> frozenset[str]:
        """Return the persons whom words name that are not theirs: not Jan in `ik ben Jan`."""
        found = self.sources.index.mentions_in(*inner)
        return frozenset(x.entity for x in found if self.sources.is_person(x.entity) and not self._is_own(inner, x))

    def _is_own(self, inner: Span, located: Located) -> bool:
        at = located.mention.span.start
        return INTRODUCING.search(self.body, max(inner.start, at - LONGEST_INTRODUCTION), at) is not None

    def interviewee(self, sentence: Sentence) -> Source | None:
        """Return who answers, if the text is an interview whose questions stand without marks."""
        return self.answering if self.interview and sentence.frame.opens_section else None

    def next_in_section(self, number: int) -> Sentence | None:
        """Return the sentence after sentence `number` in the same paragraph."""
        if number + 1 < len(self.sentences):
            following = self.sentences[number + 1]
            if following.frame.section == self.sentences[number].frame.section:
                return following
        return None


def _own_clause(sentence: Sentence, report: Report) -> bool:
    """Tell whether `volgens hem` stands in a clause after a comma, so that `hem` may be the subject before it."""
    before = sentence.frame.tokens[max(0, report.number - 12) : report.number]
    return any(token.text in ",:" for token in before)


def read_sentences(found: Sequence[Frame], sources: Sources, posts: Sequence[int | None]) -> list[Sentence]:
    """Analyse the frames of a text."""
    sentences = []
    for number, (frame, post) in enumerate(zip(found, posts, strict=True)):
        sentence = clauses(frame, sources.index)
        cues = reports(sentence, frame.words)
        anaphor = anaphoric(sentence, cues) if cues and not ANAPHORS.isdisjoint(frame.words) else None
        sentences.append(Sentence(frame, sentence, cues, post, number, anaphor))
    return sentences
