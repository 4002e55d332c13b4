"""Whom a pronoun inside a quotation means: what was spoken of before, if one candidate clearly leads.

Who speaks is never meant by a third person of his own direct words. Where two may be meant, nobody is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from app.extraction.memory import entity_of
from app.extraction.narration import Found, Narration, Sentence
from app.extraction.nl.persons import FEMININE_NOUNS, MASCULINE_NOUNS
from app.extraction.records import EntityType, QuoteKind, Span, SpeakerStatus
from app.extraction.sentences import tokens

REACH = 4  # sentences
NEAR = 300  # characters before a pronoun in which another person in the same quotation is looked for
LAST = 3  # quotations of a sentence before, and parts of them, that are looked at
OBLIQUE = 2  # the rank of whoever hangs on a preposition
BOTH = "mf"
MANY = 2
MOST = 20  # names of a quotation before that are looked at, the last ones


class Pool(NamedTuple):
    """Those of whom one sentence speaks, the likeliest first; the first `direct` of them hang on no preposition.

    `unnamed` are the genders of those who are mentioned without a name: een bewoonster, mijn dochter.
    """

    people: tuple[str, ...]
    direct: int
    subject: str | None = None
    unnamed: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Before:
    """What was spoken of before a quotation."""

    narration: Narration
    sentence: Sentence
    found: Found

    @cached_property
    def speakers(self) -> frozenset[str]:
        """Those who may be the speaker."""
        source = self.found.source
        return frozenset(each for each in (source.entity, *source.members, *source.candidates) if each)

    @cached_property
    def pools(self) -> tuple[Pool, ...]:
        """Whom the sentence of the quotation and those before it speak of, the nearest first."""
        return tuple(_pools(self.narration, self.sentence, self.found))

    def one(self, gender: str) -> str | None:
        """Return the person of a gender who was spoken of last, None if that may be several or nobody."""
        for pool in self.pools:
            fitting = [person for person in pool.people if person not in self.speakers and self._is(person, gender)]
            if fitting or gender in pool.unnamed:
                return None if gender in pool.unnamed else self._leader(fitting, pool, gender)
        return None

    def several(self) -> tuple[str, ...]:
        """Return the two persons whom the last sentence about others than the speaker is about."""
        people = next((pool.people for pool in self.pools if pool.people), ())
        return people if len(people) == MANY and self.speakers.isdisjoint(people) else ()

    def nearest(self, candidates: Sequence[str]) -> str | None:
        """Return the only one of several whom the last sentence about any of them speaks of."""
        for pool in self.pools:
            near = [each for each in candidates if each in pool.people or each == pool.subject]
            if near:
                return near[0] if len(near) == 1 else None
        return None

    def may_refer(self, gender: str | None) -> bool:
        """Tell whether a pronoun surely means another than the speaker: in a reported clause it may be himself.

        `gender` is None for a pronoun in the plural.
        """
        source = self.found.source
        if source.status in (SpeakerStatus.UNRESOLVED, SpeakerStatus.AMBIGUOUS):
            return False
        if self.found.kind is not QuoteKind.INDIRECT:
            return True
        if source.entity is None or gender is None:
            return False
        speaker = entity_of(self.narration.sources.index, source.entity)
        return speaker.type is not EntityType.PERSON or speaker.gender not in (gender, None)

    def _leader(self, fitting: Sequence[str], pool: Pool, gender: str) -> str | None:
        """Return the one who clearly leads: the only one, or the subject if the others hang on prepositions."""
        known = [person for person in fitting if self.narration.sources.gender(person) == gender]
        if len(fitting) == 1:
            return known[0] if known else None
        first = fitting[0]
        leads = first == pool.subject and all(pool.people.index(other) >= pool.direct for other in fitting[1:])
        return first if leads and first in known else None

    def _is(self, person: str, gender: str) -> bool:
        return self.narration.sources.gender(person) in (gender, None)


def _pools(narration: Narration, sentence: Sentence, found: Found) -> Iterator[Pool]:
    """Yield whom the sentences speak of, the nearest first: the reporter's words, then the speaker's."""
    yield _beside(narration, sentence, found)
    sources, sentences = narration.sources, narration.sentences
    for distance, turn in enumerate(sources.near()[:REACH], start=1):
        number = sentence.number - distance
        spans = _said_in(sentences[number], found) if 0 <= number < len(sentences) else []
        said = _named_in(narration, spans)
        people = tuple(dict.fromkeys((*turn.people, *said)))
        direct = sum(each.rank < OBLIQUE for each in turn.referents if each.source.entity)
        unnamed = [each.gender or BOTH for each in turn.referents if each.source.entity is None]
        unnamed += [gender for span in spans for gender in genders(narration.body, span)]
        subject = turn.focus.entity if turn.focus else None
        yield Pool(people, direct or (len(people) if said else 0), subject, frozenset("".join(unnamed)))


def _beside(narration: Narration, sentence: Sentence, found: Found) -> Pool:
    """Return whom the reporter names in the sentence before the quotation."""
    named = [
        located.entity
        for _, (_, located) in sorted(sentence.clauses.names.items())
        if located.mention.span.end <= found.spans[0].start
    ]
    people = tuple(dict.fromkeys(each for each in named if narration.sources.is_person(each)))
    return Pool(people, len(people))


def _said_in(sentence: Sentence, found: Found) -> list[Span]:
    """Return what the same speaker says in a sentence before."""
    same = (one for one in sentence.found[-LAST:] if one.source.entity == found.source.entity)
    return [span for one in same for span in one.spans[-LAST:]]


def _named_in(narration: Narration, spans: Sequence[Span]) -> tuple[str, ...]:
    """Return the persons whom spans name."""
    named = [located.entity for span in spans for located in narration.sources.index.mentions_in(*span)][-MOST:]
    return tuple(dict.fromkeys(each for each in named if narration.sources.is_person(each)))


def genders(body: str, span: Span) -> frozenset[str]:
    """Return the genders of those whom the end of a span mentions by a noun: mijn dochter, een boerin."""
    near = tokens(body, Span(max(span.start, span.end - NEAR), span.end))
    sets = (("f", FEMININE_NOUNS), ("m", MASCULINE_NOUNS))
    return frozenset(gender for gender, nouns in sets if any(token.low in nouns for token in near))
