"""Whom a sentence is about: its subject, and what it leaves for the sentences after it."""

from app.extraction.cues import is_finite_form
from app.extraction.heads import is_head
from app.extraction.narration import Narration, Sentence
from app.extraction.nl.function_words import AUXILIARIES, PREPOSITIONS, SUBJECT_PRONOUNS
from app.extraction.phrases import Phrase, head_words, noun_phrase, skip, speaks
from app.extraction.records import SpeakerStatus
from app.extraction.sources import FAIR, Source, Turn, people

LEAD = frozenset({"ook", "en", "maar", "want", "zelfs", "alleen", "vooral", "dus", "toch", "juist", "verder"})
NO_SPEAKERS = frozenset({"a", "e"})


def turn(narration: Narration, sentence: Sentence) -> Turn:
    """Return what a sentence, once read, leaves for the next."""
    persons, others = people(sentence.clauses, narration.sources.index)
    direct = set(people(sentence.clauses, narration.sources.index, oblique=False)[0])
    focus = _focus(narration, sentence)
    if focus and focus.entity and narration.sources.is_person(focus.entity):
        persons = tuple(dict.fromkeys((focus.entity, *persons)))
        direct.add(focus.entity)
    return Turn(persons, others, len(direct & {*persons}), focus or narration.last_source(), sentence.post)


def anaphor_source(narration: Narration, sentence: Sentence, following: Sentence) -> Source | None:
    """Return who speaks in `Dat zegt hij` after a sentence, which `hij` may refer to."""
    if following.anaphor is None:
        return None
    narration.sources.turns.append(turn(narration, sentence))
    source = narration.source(following, following.anaphor)
    narration.sources.turns.pop()
    return source


def _focus(narration: Narration, sentence: Sentence) -> Source | None:
    """Return who speaks in a sentence, or whom it is about."""
    spoken = [f for f in sentence.found if f.source.status is not SpeakerStatus.UNRESOLVED and not f.embedded]
    if spoken:
        return spoken[-1].source
    for report in sentence.reports:
        if not NO_SPEAKERS & set(report.verb.uses):
            source = narration.source(sentence, report)
            known = source is not None and source.status is not SpeakerStatus.UNRESOLVED
            if known and report.phrase and speaks(sentence.clauses, report.phrase):
                return source
    return subject_of(narration, sentence)


def subject_of(narration: Narration, sentence: Sentence, until: int | None = None) -> Source | None:
    """Return the subject of a sentence if it can speak; a person it names, before token `until`, rather than a body."""
    source = _grammatical(narration, sentence)
    if source and (source.entity is None or narration.sources.is_person(source.entity)):
        return source
    persons, _ = people(sentence.clauses, narration.sources.index, until, oblique=_is_about(sentence))
    for number, (_, located) in sorted(sentence.clauses.names.items()):
        if persons and located.entity == persons[0]:
            text = sentence.clauses.tokens[number].text
            return Source(SpeakerStatus.RESOLVED, f"`{text}`", FAIR, entity=located.entity, mention=located.mention)
    return source or _concerned(narration, sentence)


def _concerned(narration: Narration, sentence: Sentence) -> Source | None:
    """Return the body or persons that a sentence begins with: Bij de vakbonden is de verontwaardiging groot."""
    if not _is_about(sentence):
        return None
    phrase = noun_phrase(sentence.clauses, 1)
    if phrase is None or not speaks(sentence.clauses, phrase):
        return None
    return narration.sources.resolve(sentence.clauses, phrase)


def _is_about(sentence: Sentence) -> bool:
    """Tell whether a sentence begins with whom it concerns: Voor X is het duidelijk."""
    return sentence.clauses.tokens[0].low in ("voor", "bij", "aan")


def _grammatical(narration: Narration, sentence: Sentence) -> Source | None:
    """Return the phrase before the finite verb, or the one after it if no phrase stands before it."""
    for phrase in (_first_phrase(sentence), _phrase_after_verb(sentence)):
        if phrase is None or not (speaks(sentence.clauses, phrase) or _names_group(sentence, phrase)):
            continue
        source = narration.sources.resolve(sentence.clauses, phrase, plural=_is_plural(sentence, phrase))
        if source.status is SpeakerStatus.RESOLVED or source.status is SpeakerStatus.UNNAMED:
            return source
    return None


def _is_plural(sentence: Sentence, phrase: Phrase) -> bool:
    """Tell whether the verb beside a phrase is in the plural."""
    items = sentence.clauses.tokens
    beside = [items[n].low for n in (phrase.first - 1, phrase.last) if 0 <= n < len(items)]
    return any(low.endswith("n") and (low in AUXILIARIES or is_finite_form(low)) for low in beside)


def _names_group(sentence: Sentence, phrase: Phrase) -> bool:
    return any(is_head(low) for low in head_words(sentence.clauses, phrase))


def _first_phrase(sentence: Sentence) -> Phrase | None:
    items = sentence.clauses.tokens
    first = 0
    while first < len(items) and first not in sentence.clauses.names:
        if items[first].quote is not None or (items[first].is_word and items[first].low not in LEAD):
            break
        first += 1
    if first >= len(items) or items[first].low in PREPOSITIONS:
        return None
    return noun_phrase(sentence.clauses, first)


def _phrase_after_verb(sentence: Sentence) -> Phrase | None:
    """Return the phrase after the first finite verb, for a sentence that begins with something else."""
    items = sentence.clauses.tokens
    for number, token in enumerate(items[:40]):
        if token.quote is not None:
            return None
        if number and (token.low in AUXILIARIES or is_finite_form(token.low)) and number not in sentence.clauses.names:
            first = skip(sentence.clauses, number + 1, 2)
            if first < len(items) and (items[first].low in SUBJECT_PRONOUNS or first in sentence.clauses.names):
                return noun_phrase(sentence.clauses, first)
            phrase = noun_phrase(sentence.clauses, first)
            return phrase if phrase and speaks(sentence.clauses, phrase) else None
    return None
