"""Words that report saying: verbs with their separated parts, participles, and `volgens`, `aldus` and their like."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.extraction.nl.function_words import DETERMINERS, MODALS, PREPOSITIONS
from app.extraction.nl.reporting_verbs import AFTER_PARTICLE, LOOSE_PARTICLES, NOUNS, VERBS
from app.extraction.records import Stance
from app.extraction.sentences import Token

BEFORE_NOUN = PREPOSITIONS | {"van"}
PLURALS = frozenset({"berichten", "klachten", "prijzen", "vragen", "eisen"})
FARTHEST_PARTICLE = 40  # tokens between a verb and its separated part
NEAR_MODAL = 16  # tokens


class Verb(NamedTuple):
    """A reporting verb: dictionary form, separated part, what it adds, and its uses (letters of nl/reporting_verbs)."""

    lemma: str
    particle: str
    stance: Stance
    uses: str


@dataclass(slots=True)
class VerbCue:
    """A reporting verb in a sentence: the numbers of its token and of its separated part."""

    number: int
    particle: int | None
    verb: Verb
    finite: bool
    infinitive: bool = False
    passive: bool = False


def _forms() -> tuple[dict[str, tuple[Verb, ...]], dict[str, tuple[Verb, ...]], frozenset[str]]:
    """Return the verbs by their finite forms and by their participles, and the forms that only `ik` takes."""
    finite: dict[str, list[Verb]] = defaultdict(list)
    participles: dict[str, list[Verb]] = defaultdict(list)
    first_person: set[str] = set()
    others: set[str] = set()
    for line in VERBS.strip().splitlines():
        lemma, particle, stance, uses, *forms = line.split()
        verb = Verb(lemma.replace("_", " "), "" if particle == "-" else particle, Stance(stance), uses)
        for number, form in enumerate(forms[:-1]):
            finite[form].append(verb)
            if number and verb.particle and verb.particle not in LOOSE_PARTICLES:
                finite[verb.particle + form].append(verb._replace(particle=""))
        participles[forms[-1]].append(verb)
        others.update(forms[1:-1])
        if not forms[0].endswith("t"):
            first_person.add(forms[0])
    return (
        {form: tuple(verbs) for form, verbs in finite.items()},
        {form: tuple(verbs) for form, verbs in participles.items()},
        frozenset(first_person - others),
    )


FINITE, PARTICIPLES, FIRST_PERSON = _forms()
FINITE_FORMS = frozenset(FINITE)  # of reporting verbs
REPORTING_FORMS = frozenset({*FINITE, *PARTICIPLES})


def verb_cues(tokens: Sequence[Token]) -> Iterator[VerbCue]:
    """Yield the reporting verbs of a sentence, in order."""
    particles: set[int] = set()
    for number in [number for number, token in enumerate(tokens) if token.low in REPORTING_FORMS]:
        if number not in particles:
            cue = _finite(tokens, number) or _participle(tokens, number)
            if cue:
                particles.add(-1 if cue.particle is None else cue.particle)
                yield cue


def _finite(tokens: Sequence[Token], number: int) -> VerbCue | None:
    form = tokens[number].low
    verbs = FINITE.get(form)
    if not verbs or (tokens[number].capital and number) or _is_noun(tokens, number):
        return None
    modal = form.endswith("n") and _has_modal(tokens, number)
    if form in FIRST_PERSON and not _beside(tokens, number, {"ik", "jij", "je"}):
        return None
    near = {token.low for token in tokens[max(0, number - 1) : number + FARTHEST_PARTICLE]}
    bare = None
    for verb in verbs:
        if verb.lemma == "vinden" and any(token.low == "zich" for token in tokens[max(0, number - 3) : number]):
            continue  # zich vinden in
        if not verb.particle:
            bare = bare or VerbCue(number, None, verb, finite=True, infinitive=modal)
        elif verb.particle in near and (there := _particle(tokens, number, verb.particle)) is not None:
            return VerbCue(number, there, verb, finite=True, infinitive=modal)
    return bare


def _is_noun(tokens: Sequence[Token], number: int) -> bool:
    """Tell whether a form is a noun or an infinitive with `te` here: op vragen van, het antwoord, te zeggen."""
    before = tokens[number - 1].low if number else ""
    if before == "te":
        return all(token.low != "om" for token in tokens[max(0, number - 4) : number - 1])  # om te zeggen dat
    described = number > 1 and before.endswith("e") and tokens[number - 2].low in BEFORE_NOUN  # op schriftelijke vragen
    if described and tokens[number].low in PLURALS:
        return True
    pointed = before in ("dat", "dit", "die")
    return before in BEFORE_NOUN or (before in DETERMINERS and (not pointed or tokens[number].low in NOUNS))


def _has_modal(tokens: Sequence[Token], number: int) -> bool:
    """Tell whether a form in -n hangs on a modal verb of its clause: wil niet bevestigen."""
    for there in range(number - 1, max(-1, number - NEAR_MODAL), -1):
        if tokens[there].low in MODALS:
            return True
        if not tokens[there].is_word and tokens[there].quote is None:
            return False
    return number + 1 < len(tokens) and tokens[number + 1].low in MODALS


def _beside(tokens: Sequence[Token], number: int, words: set[str]) -> bool:
    near = tokens[max(number - 1, 0) : number + 2]
    return any(token.low in words for token in near)


def _particle(tokens: Sequence[Token], number: int, particle: str) -> int | None:
    """Return the number of the separated part of the verb, in its own clause."""
    for there in range(number + 1, min(len(tokens), number + FARTHEST_PARTICLE)):
        token = tokens[there]
        if token.text in ";:" or (token.low == "dat" and there > number + 1):
            return None
        if token.low == particle and (
            particle in LOOSE_PARTICLES or _ends_clause(tokens, there) or _before_infinitive(tokens, there)
        ):
            return there
    before = tokens[number - 1].low if number else ""
    return number - 1 if before == particle and particle in LOOSE_PARTICLES else None


def _before_infinitive(tokens: Sequence[Token], number: int) -> bool:
    """Tell whether an infinitive with `te` follows in the same clause: riep hen op de vrede te bewaren."""
    for there in range(number + 1, min(len(tokens) - 1, number + FARTHEST_PARTICLE)):
        if not tokens[there].is_word or tokens[there].low in ("om", "dat", "die"):
            return False
        if tokens[there].low == "te" and tokens[there + 1].low.endswith("n"):
            return True
    return False


def _ends_clause(tokens: Sequence[Token], number: int) -> bool:
    if number + 1 == len(tokens):
        return True
    following = tokens[number + 1]
    return not following.is_word or following.low in AFTER_PARTICLE


def _participle(tokens: Sequence[Token], number: int) -> VerbCue | None:
    """Return the cue of `heeft gezegd`; a participle without a form of hebben is none."""
    verbs = PARTICIPLES.get(tokens[number].low)
    if not verbs:
        return None
    near = tokens[max(0, number - FARTHEST_PARTICLE) : number + 2]
    passive = any(token.low in PASSIVE for token in near) and any(token.low == "door" for token in near)
    if not passive and not any(token.low in HAVE for token in near):
        return None
    bare = next((verb for verb in verbs if not verb.particle), None)
    joined = next((verb for verb in verbs if verb.particle and tokens[number].low.startswith(verb.particle)), None)
    loose = next(
        (verb for verb in verbs if verb.particle in LOOSE_PARTICLES and any(t.low == verb.particle for t in near)), None
    )
    verb = joined or loose or bare
    return VerbCue(number, None, verb, finite=False, passive=passive) if verb else None


PASSIVE = frozenset({"word", "wordt", "worden", "werd", "werden"})
HAVE = frozenset({"heb", "heeft", "hebben", "had", "hadden", "hebt"})
