"""Whom a pronoun means: the nearest fitting person, subjects before others, or several together."""

from collections.abc import Sequence
from dataclasses import replace

from app.extraction.descriptions import noun_gender
from app.extraction.memory import FAIR, LIKELY, POOR, REACH, Memory, Source, people
from app.extraction.name_words import is_person_noun
from app.extraction.nl.function_words import DETERMINERS
from app.extraction.nl.speakers import (
    EITHER_PRONOUNS,
    FEMALE_PRONOUNS,
    FEMININE_ENDINGS,
    MALE_PRONOUNS,
    PLURAL_PRONOUNS,
)
from app.extraction.phrases import Clauses, Phrase
from app.extraction.records import Mention, MentionForm, Span, SpeakerStatus

UNSURE = 0.9  # sentences that a person of unknown gender counts as farther away
PERSONAL = MALE_PRONOUNS | FEMALE_PRONOUNS | EITHER_PRONOUNS | PLURAL_PRONOUNS


def pronoun(memory: Memory, sentence: Clauses, phrase: Phrase, *, plural: bool, afar: bool) -> Source:
    """Resolve a pronoun to the most salient person of the fitting gender, or to several of them."""
    token = sentence.tokens[phrase.first]
    mention = Mention(Span(token.start, token.end), MentionForm.PRONOUN)
    if token.low in PLURAL_PRONOUNS or (token.low in EITHER_PRONOUNS and plural):
        return _plural(memory, token.text, mention)
    gender = "m" if token.low in MALE_PRONOUNS else "f"
    last = memory.last_focus()
    if last and last.status is SpeakerStatus.UNNAMED and _is_person(memory, last, gender):
        return replace(last, why=f"`{token.text}`, that is {last.why}", confidence=FAIR)
    here = ((), 0) if afar else _people_before(memory, sentence, phrase)
    near = ((turn.people, turn.direct) for turn in memory.near())
    found = _best(memory, gender, [here, *near])
    if found:
        why = f"`{token.text}`, that is {memory.name(found)}"
        confidence = LIKELY if memory.gender(found) == gender else FAIR
        return Source(SpeakerStatus.RESOLVED, why, confidence, entity=found, mention=mention)
    return Source(SpeakerStatus.UNRESOLVED, f"`{token.text}`, with nobody before it", POOR, mention=mention)


def _is_person(memory: Memory, source: Source, gender: str) -> bool:
    """Tell whether a source without a name is one person of a gender: een woordvoerder van X, een bewoonster."""
    if source.mention is None:
        return False
    words = memory.body[source.mention.span.start : source.mention.span.end].lower().split()
    head = words[: words.index("van", 1)][-1] if "van" in words[1:] else words[-1]
    person = is_person_noun(head) or head.endswith(FEMININE_ENDINGS)
    return person and noun_gender(head) in (gender, None)


def _best(memory: Memory, gender: str, nearest: Sequence[tuple[Sequence[str], int]]) -> str | None:
    """Return the person that a pronoun most likely means: near, a subject, and known to be of that gender."""
    scored = [
        (distance + _doubt(memory, person, gender) + min(rank, 1) / 2 + (rank >= direct), distance, rank, person)
        for distance, (persons, direct) in enumerate(nearest)
        for rank, person in enumerate(persons)
        if person and memory.gender(person) in (gender, None)
    ]
    return min(scored)[-1] if scored else None


def _doubt(memory: Memory, person: str, gender: str) -> float:
    return 0 if memory.gender(person) == gender else UNSURE


def _plural(memory: Memory, text: str, mention: Mention) -> Source:
    for turn in memory.near()[: REACH // 2]:
        if turn.focus and (turn.focus.members or turn.focus.status is SpeakerStatus.UNNAMED):
            return replace(turn.focus, why=f"`{text}`, that is {turn.focus.why}", confidence=FAIR)
        if len(turn.people) > 1:
            members = tuple(sorted(turn.people[:2], key=memory.first_mention))
            return Source(
                SpeakerStatus.RESOLVED,
                f"`{text}`, the two of a sentence before",
                POOR,
                members=members,
                mention=mention,
            )
    return Source(SpeakerStatus.UNRESOLVED, f"`{text}`, with nobody before it", POOR, mention=mention)


def _people_before(memory: Memory, sentence: Clauses, phrase: Phrase) -> tuple[tuple[str, ...], int]:
    """Return the persons named earlier in the same sentence, and how many of them are its subject: one or none."""
    persons = people(sentence, memory.index, until=phrase.first)[0]
    first = min(sentence.names, default=phrase.first)
    begins = any(t.low in DETERMINERS or t.low == "er" for t in sentence.tokens[:first] if t.is_word)
    return (("", *persons), 0) if begins else (persons, 1)
