"""The persons whom a sentence speaks of, by name or by a noun: zijn moeder, een man in een gele jas, de hertogin."""

from collections.abc import Iterator
from operator import attrgetter

from app.extraction.descriptions import description
from app.extraction.memory import Memory, Referent, Source, named_people
from app.extraction.name_words import calls_person
from app.extraction.nl.function_words import ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS
from app.extraction.noun_gender import noun_gender
from app.extraction.phrases import Clauses, Phrase, noun_phrase
from app.extraction.records import SpeakerStatus

RANK = attrgetter("rank")
BEFORE_OBLIQUE = PREPOSITIONS | {"van"}
MOST_BEFORE = 4  # tokens between the determiner and the noun
SINGULAR = frozenset(["de", "een", "één", "die", "deze", "dat", "dit", "het", "elke", "iedere"]) | {
    *("zijn", "z'n", "haar", "hun", "mijn", "onze", "ons", "diens")
}
COPULAS = frozenset(["is", "was", "wordt", "werd", "blijft", "bleef", "als"])


def referents(
    memory: Memory, sentence: Clauses, subject: Phrase | None, until: int | None = None
) -> tuple[Referent, ...]:
    """Return the persons that a sentence speaks of before token `until`, in the order of their ranks."""
    found: dict[str | None, Referent] = {}
    unnamed: list[Referent] = []
    for number, entity, oblique in named_people(sentence, memory.index, until):
        leads = subject is not None and subject.first <= number < subject.last
        source = Source(SpeakerStatus.RESOLVED, "", entity=entity)
        rank = 0 if leads else 1 + oblique
        if entity not in found or found[entity].rank > rank:
            found[entity] = Referent(source, memory.gender(entity), rank)
    for phrase, head in _phrases(sentence, until):
        source, rank = description(memory, sentence, phrase), _rank(sentence, phrase, subject)
        if source.status is SpeakerStatus.UNNAMED:
            unnamed.append(Referent(source, noun_gender(head), rank))
        elif source.entity and memory.is_person(source.entity) and source.entity not in found:
            found[source.entity] = Referent(source, memory.gender(source.entity), rank)
    everybody = (*found.values(), *unnamed)
    return tuple(sorted(everybody, key=RANK)) if len(everybody) > 1 else everybody


def _phrases(sentence: Clauses, until: int | None) -> Iterator[tuple[Phrase, str]]:
    """Yield the phrases with a determiner and a noun for one person, and no name in or right after them."""
    items = sentence.tokens
    last = 0
    for number in [n for n, token in enumerate(items[:until]) if not token.capital and calls_person(token.low)]:
        if number < last:
            continue
        first = _determiner(sentence, number)
        phrase = noun_phrase(sentence, first) if first is not None and first >= last else None
        if phrase is None or phrase.last <= number:
            continue
        if until is not None and phrase.last > until:
            phrase = Phrase(phrase.first, number + 1)  # zijn moeder ("gevaarlijk", noemt ze het)
        last = phrase.last
        named = sentence.head_name(phrase) is not None or _is_apposed(sentence, phrase)
        if not named and not _is_predicate(sentence, phrase.first):
            yield phrase, items[number].low


def _determiner(sentence: Clauses, noun: int) -> int | None:
    for number in range(noun - 1, max(-1, noun - 1 - MOST_BEFORE), -1):
        token = sentence.tokens[number]
        if token.low in SINGULAR:
            return number
        closed = token.low in PREPOSITIONS or token.low in AUXILIARIES or token.low in DETERMINERS
        if not token.is_word or number in sentence.names or closed:
            return None
    return None


def _is_predicate(sentence: Clauses, first: int) -> bool:
    """Tell whether a phrase says what somebody is: hij is een boer, als trainer."""
    before = first - 1
    while before > 0 and sentence.tokens[before].low in ADVERBS:
        before -= 1
    return before > 0 and sentence.tokens[before].low in COPULAS


def _is_apposed(sentence: Clauses, phrase: Phrase) -> bool:
    """Tell whether a name stands right before a phrase or right after it: Bep, de uitbaatster; zijn vrouw, Bep."""
    items = sentence.tokens
    begins = phrase.first > 1 and items[phrase.first - 1].text in ",("
    if begins and phrase.first - 1 in {last for last, _ in sentence.names.values()}:
        return True
    if phrase.last + 1 >= len(items) or items[phrase.last].text != ",":
        return False
    apposition = noun_phrase(sentence, phrase.last + 1)
    return apposition is not None and sentence.head_name(apposition) is not None


def _rank(sentence: Clauses, phrase: Phrase, subject: Phrase | None) -> int:
    if subject is not None and subject.first == phrase.first:
        return 0
    return 2 if phrase.first and sentence.tokens[phrase.first - 1].low in BEFORE_OBLIQUE else 1
