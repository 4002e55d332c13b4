"""Whom a pronoun means: the nearest fitting person, subjects before others, or several together."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.extraction.confidences import Route
from app.extraction.memory import REACH, Memory, Referent, Source
from app.extraction.name_words import calls_person
from app.extraction.nl.function_words import DETERMINERS
from app.extraction.nl.speakers import (
    EITHER_PRONOUNS,
    FEMALE_PRONOUNS,
    FEMININE_ENDINGS,
    MALE_PRONOUNS,
    PLURAL_PRONOUNS,
)
from app.extraction.noun_gender import noun_gender
from app.extraction.phrases import Clauses, Phrase, joined_name
from app.extraction.records import Mention, MentionForm, Span, SpeakerStatus
from app.extraction.referents import referents

UNSURE = 0.9  # sentences that a person of unknown gender counts as farther away
UNNAMED = 0.25  # that one without a name counts as farther away
GENERIC = 0.2  # that a man counts as farther away whom a noun of either gender describes
PERSONAL = MALE_PRONOUNS | FEMALE_PRONOUNS | EITHER_PRONOUNS | PLURAL_PRONOUNS
LOWER = (0, 0.5, 1.5)  # sentences that a rank counts as farther away
MAIN = 0.75  # sentences that the person whom a text is about counts as away where a paragraph has named nobody else
GONE = 1.0  # sentences that one without a name counts as farther away who belongs to another paragraph
NAMED = 1.0  # sentences that one counts as farther away whom the words at hand name: he would say `ik`
OBLIQUE = 2
OWNING = frozenset({"zijn", "haar", "hun"})
CLOSE = 0.5  # what the best must be ahead of the next by, in sentences, to be the only one


class Option(NamedTuple):
    """Somebody whom a pronoun may mean; the lower the score the likelier."""

    score: float
    distance: int
    rank: int
    source: Source
    fits: bool  # whether the gender is known to be the same


def pronoun(memory: Memory, sentence: Clauses, phrase: Phrase, *, plural: bool, afar: bool) -> Source:
    """Resolve a pronoun to the most salient person of the fitting gender, or to several of them."""
    token = sentence.tokens[phrase.first]
    mention = Mention(Span(token.start, token.end), MentionForm.PRONOUN)
    if token.low in PLURAL_PRONOUNS or (token.low in EITHER_PRONOUNS and plural):
        return _plural(memory, token.text, mention)
    gender = "m" if token.low in MALE_PRONOUNS else "f"
    options = sorted(_options(memory, sentence, phrase, gender, afar=afar), key=lambda option: option[:3])
    body = memory.turns[-1].body if gender == "f" and memory.turns else None
    if body is not None and not any(option.fits for option in options):
        return body._replace(why=f"`{token.text}`, that is {body.why}", routes=(Route.PRONOUN_UNNAMED,))
    if not options:
        return _far(memory, gender, token.text, mention)
    tied = _tied(memory, sentence, options)
    if len(tied) > 1:
        return _either(memory, token.text, tied, mention)
    best = options[0].source
    rivals = [o for o in options[1:] if not _same(o.source, best) and o.score - options[0].score < CLOSE]
    route = _route(options, rivals, fits=options[0].fits)
    if body is not None and route in (Route.PRONOUN_ALONE, Route.PRONOUN_CLEAR):
        route = Route.PRONOUN_RIVALS  # ze may be the organisation
    if best.entity is None:
        return best._replace(why=f"`{token.text}`, that is {best.why}", routes=(Route.PRONOUN_UNNAMED,))
    why = f"`{token.text}`, that is {memory.name(best.entity)}"
    return Source(SpeakerStatus.RESOLVED, why, (route,), entity=best.entity, mention=mention)


def _route(options: Sequence[Option], rivals: Sequence[Option], *, fits: bool) -> Route:
    if not fits:
        return Route.PRONOUN_UNTOLD
    if rivals:
        return Route.PRONOUN_RIVALS
    others = any(not _same(option.source, options[0].source) for option in options)
    return Route.PRONOUN_CLEAR if others else Route.PRONOUN_ALONE


def _same(one: Source, other: Source) -> bool:
    return (one.entity, one.entity or one.mention) == (other.entity, other.entity or other.mention)


def _tied(memory: Memory, sentence: Clauses, options: list[Option]) -> tuple[str, ...]:
    """Return those who fit a pronoun equally well, joined in one sentence: Trump en Macron kwamen aan.

    Whom the text was about before, or mostly is about, leads the others, and so does the one whom the words beside
    the pronoun do not name; the leader becomes the first of the options.
    """
    first = options[0]
    before = memory.near()[first.distance - 1].clauses if first.distance else sentence
    equal = [o for o in options if o.score == first.score and o.fits == first.fits and o.source.entity is not None]
    if before is None or len(equal) == 1 or not _are_joined(before, {o.source.entity for o in equal}):
        return ()
    beside = {option.source.entity for option in options if first.distance and not option.distance}
    apart = [option for option in equal if option.source.entity not in beside] or equal
    led = _topical(memory, apart, first.distance)
    left = [led] if led else apart
    if len(left) == 1:
        options.remove(left[0])
        options.insert(0, left[0])
    return tuple(dict.fromkeys(option.source.entity or "" for option in left))


def _are_joined(sentence: Clauses, people: set[str | None]) -> bool:
    """Tell whether a sentence joins these by `en`, neither of them as the other's: not Jan Smit en zijn baas Piet."""
    for number in sentence.names:
        second = _second(sentence, number)
        if second is None:
            continue
        joined = {sentence.names[each][1].entity for each in (number, second)}
        if people <= joined:
            return sentence.tokens[sentence.names[number][0] + 1].low not in OWNING
    return False


def _second(sentence: Clauses, number: int) -> int | None:
    """Return the number of the name that `en` joins to the one at a number."""
    after = sentence.names[number][0]
    joins = after < len(sentence.tokens) and sentence.tokens[after].low == "en"
    return joined_name(sentence, after, named=True) if joins else None


def _topical(memory: Memory, equal: Sequence[Option], distance: int) -> Option | None:
    """Return the option whom the sentences before the one that joins them were about last, or the text mostly is."""
    about = [turn.focus.entity for turn in memory.near()[distance:] if turn.focus and turn.own]
    for person in (*about, memory.main):
        for option in equal:
            if option.source.entity == person:
                return option
    return None


def _either(memory: Memory, text: str, candidates: tuple[str, ...], mention: Mention) -> Source:
    """Return the source of a pronoun that may be any of several."""
    names = [memory.name(candidate) for candidate in candidates]
    why = f"`{text}`, who may be {', '.join(names[:-1])} or {names[-1]}"
    return Source(SpeakerStatus.AMBIGUOUS, why, (Route.NOBODY,), mention=mention, candidates=candidates)


def _far(memory: Memory, gender: str, text: str, mention: Mention) -> Source:
    """Resolve a pronoun with nobody before it to the one person of that gender named in a quotation or the heading."""
    quoted = [person for turn in memory.near() for person in memory.quoted_in(turn) if memory.gender(person) == gender]
    fitting = tuple(dict.fromkeys(quoted or (p for p in memory.headed if memory.gender(p) in (gender, None))))
    if not fitting or (len(fitting) > 1 and not quoted):
        return Source(SpeakerStatus.UNRESOLVED, f"`{text}`, with nobody before it", (Route.NOBODY,), mention=mention)
    why = f"`{text}`, that is {memory.name(fitting[0])}"
    return Source(SpeakerStatus.RESOLVED, why, (Route.PRONOUN_FAR,), entity=fitting[0], mention=mention)


def _options(memory: Memory, sentence: Clauses, phrase: Phrase, gender: str, *, afar: bool) -> Iterator[Option]:
    """Yield whom a pronoun may mean: those before it in its sentence, then those of the sentences before."""
    nearest: list[Sequence[Referent]] = [() if afar else _before(memory, sentence, phrase)]
    for turn in memory.near():
        focus = turn.focus
        spoken = focus is not None and not turn.people and _is_person(memory, focus, gender)
        also = (Referent(focus, gender, 0),) if focus is not None and spoken else ()
        nearest.append((*turn.referents, *also))
    if memory.main and memory.gender(memory.main) == gender and not afar and not _spoken_of(memory, nearest, gender):
        yield Option(MAIN, 0, 0, Source(SpeakerStatus.RESOLVED, "", entity=memory.main), fits=True)
    inside = sum(turn.section == memory.section for turn in memory.near())
    for distance, found in enumerate(nearest):
        for place, referent in enumerate(found):
            if referent.gender in (gender, None):
                named = referent.source.entity in memory.barred
                gone = distance > inside and referent.source.entity is None
                score = distance + _doubt(referent, gender) + LOWER[referent.rank] + NAMED * named + GONE * gone
                yield Option(score, distance, place, referent.source, referent.gender == gender)


def _spoken_of(memory: Memory, nearest: Sequence[Sequence[Referent]], gender: str) -> bool:
    """Tell whether the paragraph has spoken of somebody of a gender already."""
    inside = sum(turn.section == memory.section for turn in memory.near())
    return any(referent.gender in (gender, None) for found in nearest[: 1 + inside] for referent in found)


def _doubt(referent: Referent, gender: str) -> float:
    """Return how much farther away somebody counts who is not known to be of a gender."""
    if referent.source.entity:
        return 0 if referent.gender == gender else UNSURE
    return UNNAMED + (0 if referent.gender else GENERIC if gender == "m" else UNSURE)


def is_person(memory: Memory, source: Source) -> bool:
    """Tell whether a source is one person, named or not: een woordvoerder van X, een bewoonster."""
    if source.entity is not None:
        return memory.is_person(source.entity)
    head = _head(memory, source)
    return calls_person(head) or head.endswith(FEMININE_ENDINGS)


def _is_person(memory: Memory, source: Source, gender: str) -> bool:
    """Tell whether a source without a name is one person of a gender."""
    return source.entity is None and is_person(memory, source) and noun_gender(_head(memory, source)) in (gender, None)


def _head(memory: Memory, source: Source) -> str:
    """Return the noun that a source without a name is described by."""
    words = memory.text(source.mention.span).lower().split() if source.mention else []
    return (words[: words.index("van", 1)] if "van" in words[1:] else [*words, ""][:-1] or [""])[-1]


def _plural(memory: Memory, text: str, mention: Mention) -> Source:
    for turn in memory.near()[: REACH // 2]:
        if turn.focus and (turn.focus.members or turn.focus.status is SpeakerStatus.UNNAMED):
            return turn.focus._replace(why=f"`{text}`, that is {turn.focus.why}", routes=(Route.PRONOUN_PLURAL,))
        if len(turn.people) > 1:
            members = tuple(sorted(turn.people[:2], key=memory.first_mention))
            return Source(
                SpeakerStatus.RESOLVED,
                f"`{text}`, the two of a sentence before",
                (Route.PRONOUN_PLURAL,),
                members=members,
                mention=mention,
            )
    return Source(SpeakerStatus.UNRESOLVED, f"`{text}`, with nobody before it", (Route.NOBODY,), mention=mention)


def _before(memory: Memory, sentence: Clauses, phrase: Phrase) -> Sequence[Referent]:
    """Return the persons earlier in the same sentence: the first is its subject, unless a noun phrase stands first."""
    found = referents(memory, sentence, None, until=phrase.first)
    if found and _in_parenthesis(sentence, phrase):
        return (*found[:-1], found[-1]._replace(rank=0))
    found = tuple(referent for referent in found if not _is_owned(memory, referent))
    first = min(sentence.names, default=phrase.first)
    begins = any(t.low in DETERMINERS or t.low == "er" for t in sentence.tokens[:first] if t.is_word)
    if begins and found and found[0].source.entity:
        return tuple(referent._replace(rank=OBLIQUE) for referent in found)
    if found and found[0].rank < OBLIQUE:
        joined = _joined_to(sentence, found[0].source.entity)
        return tuple(r._replace(rank=0) if r is found[0] or r.source.entity in joined else r for r in found)
    return found


def _joined_to(sentence: Clauses, person: str | None) -> frozenset[str]:
    """Return whom `en` joins to somebody in a sentence."""
    numbers = (number for number, (_, located) in sentence.names.items() if located.entity == person)
    seconds = (_second(sentence, number) for number in numbers)
    return frozenset(sentence.names[second][1].entity for second in seconds if second is not None)


def _is_owned(memory: Memory, referent: Referent) -> bool:
    """Tell whether a person is the pronoun's own: in een brief aan zijn zoon schreef hij."""
    mention = referent.source.mention
    if referent.source.entity is not None or mention is None or referent.rank < OBLIQUE:
        return False
    return memory.text(mention.span).lower().startswith(("zijn ", "haar ", "hun "))


def _in_parenthesis(sentence: Clauses, phrase: Phrase) -> bool:
    """Tell whether a bracket opens shortly before a pronoun: zijn moeder ("gevaarlijk", noemt ze het)."""
    return any(token.text == "(" for token in sentence.tokens[max(0, phrase.first - 5) : phrase.first])
