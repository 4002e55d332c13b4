"""Whom a sentence is about: its subject, and what it leaves for the sentences after it."""

from app.extraction.confidences import Route
from app.extraction.cues import FINITE_FORMS
from app.extraction.heads import is_collective
from app.extraction.name_words import calls_person
from app.extraction.narration import Narration, Sentence
from app.extraction.nl.function_words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from app.extraction.nl.speakers import ABSENT, AWAY
from app.extraction.phrases import Phrase, head_words, joined_name, noun_phrase, skip, speaks
from app.extraction.pronouns import is_person
from app.extraction.records import SpeakerStatus
from app.extraction.referents import referents
from app.extraction.sentences import Token
from app.extraction.sources import Referent, Source, Turn, people
from app.extraction.stage import is_hearsay, topic

LEAD = frozenset({"ook", "en", "maar", "want", "zelfs", "alleen", "vooral", "dus", "toch", "juist", "verder"})
NO_SPEAKERS = frozenset({"a", "e"})
LONGEST_OBJECT = 6  # tokens after a subject in which its object is looked for: zijn vader nam hem mee
INVERTED = frozenset({"hij", "zij", "ze", "ie"})
CALLED = frozenset({"heet", "heette", "als", "is", "was"})  # without which nobody is introduced by name
TOPICAL = frozenset({"hij", "zij", "ze", "ie", "hem"})
POINTING = frozenset({"die", "dat", "deze", "dit", "de", "hij", "zij"})
FRONTED = frozenset({"dat", "of", "wat", "hoe"})
VERBS = AUXILIARIES | FINITE_FORMS
NEAR_COMMA = 4  # tokens
OWNERS = frozenset({"zijn", "haar", "hun"})


def turn(narration: Narration, sentence: Sentence) -> Turn:
    """Return what a sentence, once read, leaves for the next."""
    sources = narration.sources
    about = None if sentence.found else _grammatical(narration, sentence)
    focus = _focus(narration, sentence, about)
    found = referents(sources, sentence.clauses, _subject_phrase(sentence))
    if focus and focus.entity and sources.is_person(focus.entity):
        led = Referent(Source(SpeakerStatus.RESOLVED, "", entity=focus.entity), sources.gender(focus.entity), 0)
        found = (led, *(referent for referent in found if referent.source.entity != focus.entity))
    if (owner := _owner(narration, sentence)) is not None:
        found = (*(r for r in found if r.rank == 0), owner, *(r for r in found if r.rank))
    entities = [referent.source.entity for referent in found]
    persons = tuple([entity for entity in dict.fromkeys(entities) if entity])
    lasting = focus or narration.last_source()
    start = sentence.frame.span.start
    quoted = tuple([narration.pairs[quote].inner for quote in sentence.frame.quotes])
    return Turn(
        persons,
        sentence.clauses,
        lasting,
        sentence.post,
        found,
        quoted,
        start,
        sentence.frame.section,
        focus is not None,
        bool(sentence.found),
        about if about is not None and _is_body(narration, about) else None,
    )


def _owner(narration: Narration, sentence: Sentence) -> Referent | None:
    """Return the person whose mother, eyes or team a sentence begins with."""
    if OWNERS.isdisjoint(sentence.frame.words):
        return None
    first = _first_phrase(sentence)
    if first is None or first.last - first.first < 2 or sentence.clauses.tokens[first.first].low not in OWNERS:  # noqa: PLR2004
        return None
    source = narration.sources.resolve(sentence.clauses, Phrase(first.first, first.first + 1))
    if source.entity is None:
        return None
    bare = Source(SpeakerStatus.RESOLVED, "", entity=source.entity)
    return Referent(bare, narration.sources.gender(source.entity), 0)


def _is_body(narration: Narration, source: Source) -> bool:
    """Tell whether what a sentence is about is a body, or several persons."""
    return not is_person(narration.sources, source) and _is_group(narration, source)


def _is_group(narration: Narration, source: Source) -> bool:
    """Tell whether a source is an organisation, or is described by a noun for a body or for several persons."""
    if source.entity is not None or source.mention is None:
        return source.entity is not None
    words = narration.sources.text(source.mention.span).lower().split()
    return is_collective(words[: words.index("van", 1)][-1] if "van" in words[1:] else words[-1])


def _subject_phrase(sentence: Sentence) -> Phrase | None:
    """Return the phrase that seems to be the subject, if it can speak."""
    for phrase in _subjects(sentence):
        if speaks(sentence.clauses, phrase):
            return phrase
    return None


def anaphor_source(narration: Narration, sentence: Sentence, following: Sentence) -> Source | None:
    """Return who speaks in `Dat zegt hij` after a sentence, which `hij` may refer to."""
    if following.anaphor is None:
        return None
    narration.sources.turns.append(turn(narration, sentence))
    source = narration.source(following, following.anaphor)
    narration.sources.turns.pop()
    return source


def _focus(narration: Narration, sentence: Sentence, about: Source | None) -> Source | None:
    """Return who speaks in a sentence, or whom it is about: in one without quotations that is its subject, `about`."""
    if (called := _called(narration, sentence)) is not None:
        return called
    if is_hearsay(narration, sentence):
        return None
    if (main := _after_subordinate(narration, sentence)) is not None:
        return main
    spoken = [f for f in sentence.found if f.source.status is not SpeakerStatus.UNRESOLVED and not f.embedded]
    if spoken:
        return spoken[-1].source
    for report in sentence.reports:
        if not NO_SPEAKERS & set(report.verb.uses) and not _is_bracketed(sentence, report.number):
            source = narration.source(sentence, report)
            known = source is not None and source.status is not SpeakerStatus.UNRESOLVED
            if known and report.phrase and speaks(sentence.clauses, report.phrase):
                return source
    subject = subject_of(narration, sentence) if sentence.found else _subject(narration, sentence, about)
    return topic(narration, sentence, subject)


def _after_subordinate(narration: Narration, sentence: Sentence) -> Source | None:
    """Return whom a sentence is about whose first clause, subordinate, reports: Dat X … noemde, laat hem koud."""
    items = sentence.clauses.tokens
    if not sentence.found or items[0].low not in FRONTED or "," not in sentence.frame.words:
        return None
    comma = next(n for n, token in enumerate(items) if token.text == ",")
    if any(f.cue is None or f.cue.span.start > items[comma].start for f in sentence.found):
        return None
    for number in range(comma + 1, min(len(items), comma + 1 + NEAR_COMMA)):
        if items[number].low in TOPICAL or items[number].low == "haar":
            source = narration.sources.resolve(sentence.clauses, Phrase(number, number + 1), afar=True)
            return source if source.status is not SpeakerStatus.UNRESOLVED else None
    return None


def _is_bracketed(sentence: Sentence, number: int) -> bool:
    """Tell whether a token stands in brackets."""
    brackets = [token.text for token in sentence.frame.tokens[:number] if token.text in "()"]
    return bool(brackets) and brackets[-1] == "("


def _called(narration: Narration, sentence: Sentence) -> Source | None:
    """Return the person whom a sentence introduces by name: de schipper heet Wout; hij stelt zich voor als Ruud."""
    if CALLED.isdisjoint(sentence.frame.words):
        return None
    for number, (_, located) in sentence.clauses.names.items():
        before = [token.low for token in sentence.clauses.tokens[max(0, number - 2) : number]]
        told = before[-1:] in (["is"], ["was"]) and sentence.clauses.tokens[0].low in POINTING  # die man is Fons
        given = told or before[-1:] in (["heet"], ["heette"]) or before == ["voor", "als"]
        if given and narration.sources.is_person(located.entity):
            text = f"`{sentence.clauses.tokens[number].text}`"
            return Source(
                SpeakerStatus.RESOLVED, text, (Route.KNOWN_ROLE,), entity=located.entity, mention=located.mention
            )
    return None


def subject_of(narration: Narration, sentence: Sentence, until: int | None = None) -> Source | None:
    """Return the subject of a sentence if it can speak; a person it names, before token `until`, rather than a body."""
    return _subject(narration, sentence, _grammatical(narration, sentence), until)


def _subject(
    narration: Narration, sentence: Sentence, source: Source | None, until: int | None = None
) -> Source | None:
    """Return the same where the phrase before or after the finite verb is known."""
    if source and (source.entity is None or narration.sources.is_person(source.entity)):
        return source
    persons, _ = people(sentence.clauses, narration.sources.index, until, oblique=_is_about(sentence))
    for number, (after, located) in sorted(sentence.clauses.names.items()):
        if persons and located.entity == persons[0]:
            if (together := _together(sentence, number, after, until)) is not None:
                return narration.sources.resolve(sentence.clauses, together)
            text = sentence.clauses.tokens[number].text
            return Source(SpeakerStatus.RESOLVED, f"`{text}`", entity=located.entity, mention=located.mention)
    return source or _concerned(narration, sentence) or _by_pronoun(narration, sentence)


def _together(sentence: Sentence, number: int, after: int, until: int | None) -> Phrase | None:
    """Return the phrase of a name and the one that `en` joins to it, None if that is none of its sentence's subject."""
    items = sentence.clauses.tokens
    if number in sentence.clauses.oblique or after >= len(items) or items[after].low != "en":
        return None
    second = joined_name(sentence.clauses, after, named=True)
    return Phrase(number, sentence.clauses.names[second][0]) if second and (until is None or second < until) else None


def _by_pronoun(narration: Narration, sentence: Sentence) -> Source | None:
    """Return whom a pronoun means, wherever in a sentence it stands: Wat hij daarvan weet?"""
    if TOPICAL.isdisjoint(sentence.frame.words):
        return None
    items = sentence.clauses.tokens
    begin = _main_clause(sentence)
    for number in (*range(begin, len(items)), *range(begin)):
        if items[number].low in TOPICAL and number not in sentence.clauses.names:
            phrase = Phrase(number, number + 1)
            source = narration.sources.resolve(sentence.clauses, phrase, plural=_is_plural(sentence, phrase))
            return source if source.status is not SpeakerStatus.UNRESOLVED else None
    return None


def _concerned(narration: Narration, sentence: Sentence) -> Source | None:
    """Return the body or persons that a sentence begins with: Bij de vakbonden is de verontwaardiging groot."""
    if not (_is_about(sentence) or sentence.clauses.tokens[0].low == "op"):
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
    for phrase in _subjects(sentence):
        owner = _leads_to_owner(sentence, phrase)
        if not (owner or speaks(sentence.clauses, phrase)):
            continue
        about = Phrase(phrase.first, phrase.first + 1) if owner else phrase  # haar ogen: she
        source = narration.sources.resolve(sentence.clauses, about, plural=_is_plural(sentence, phrase))
        if source.status is SpeakerStatus.RESOLVED or source.status is SpeakerStatus.UNNAMED:
            return source
    return None


def _leads_to_owner(sentence: Sentence, phrase: Phrase) -> bool:
    """Tell whether a subject is about its owner: haar ogen glimmen; haar man slaapt; but not: haar man knikt."""
    items = sentence.clauses.tokens
    if items[phrase.first].low not in OWNERS or phrase.last - phrase.first < 2 or sentence.clauses.head_name(phrase):  # noqa: PLR2004
        return False
    if not calls_person(head_words(sentence.clauses, phrase)[-1]):
        return True
    if any(token.low == "hem" for token in items[phrase.last : phrase.last + LONGEST_OBJECT]):
        return True
    after = [token.low for token in items[phrase.last : phrase.last + 2]]
    return bool(after) and (after[0] in ABSENT or (after[0] in ("is", "was") and after[-1] in AWAY))


def _is_plural(sentence: Sentence, phrase: Phrase) -> bool:
    """Tell whether the verb beside a phrase is in the plural."""
    items = sentence.clauses.tokens
    beside = [items[n].low for n in (phrase.first - 1, phrase.last) if 0 <= n < len(items)]
    verbs = [low for low in beside if low.endswith("n")]
    return not VERBS.isdisjoint(verbs)


def _subjects(sentence: Sentence) -> tuple[Phrase, ...]:
    """Return the phrase before the finite verb and the one after it, as far as there are such."""
    if sentence.subjects is None:
        found = (_first_phrase(sentence), _phrase_after_verb(sentence))
        sentence.subjects = tuple([phrase for phrase in found if phrase is not None])
    return sentence.subjects


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
    begin = _main_clause(sentence)
    for number, token in enumerate(items[begin : begin + 40], begin):
        if token.quote is not None:
            return None
        if number and token.low in INVERTED and _is_finite(items[number - 1]):
            return Phrase(number, number + 1)
        if number and token.low in VERBS and _is_verb(sentence, number):
            first = skip(sentence.clauses, number + 1, 2)
            if first < len(items) and (items[first].low in SUBJECT_PRONOUNS or first in sentence.clauses.names):
                return noun_phrase(sentence.clauses, first)
            phrase = noun_phrase(sentence.clauses, first)
            return phrase if phrase and speaks(sentence.clauses, phrase) else None
    return None


def _main_clause(sentence: Sentence) -> int:
    """Return where the main clause begins: after the comma of a subordinate clause that opens the sentence."""
    items = sentence.clauses.tokens
    if items[0].low not in SUBORDINATORS and items[0].low not in FRONTED:
        return 0
    return next((n + 1 for n, token in enumerate(items) if token.text == ","), 0)


def _is_finite(token: Token) -> bool:
    """Tell whether a word before `hij` is its verb and no conjunction: beklaagde hij zich."""
    return token.low not in SUBORDINATORS and token.low not in CONJUNCTIONS and token.is_word


def _is_verb(sentence: Sentence, number: int) -> bool:
    """Tell whether a verb form is a finite verb here; `zijn` is one where no noun follows at once."""
    token = sentence.clauses.tokens[number]
    if number in sentence.clauses.names:
        return False
    following = sentence.clauses.tokens[number + 1] if number + 1 < len(sentence.clauses.tokens) else None
    if token.low != "zijn" or following is None or number + 1 in sentence.clauses.names:
        return True
    return following.low in DETERMINERS or following.low in ADVERBS or following.low in SUBJECT_PRONOUNS
