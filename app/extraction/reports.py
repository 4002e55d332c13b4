"""Reports: a cue with its subject, as a sentence has them."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.extraction.cues import REPORTING_FORMS, Verb, VerbCue, verb_cues
from app.extraction.nl.function_words import AUXILIARIES, PREPOSITIONS
from app.extraction.nl.speakers import NO_SOURCES
from app.extraction.phrases import Clauses, Phrase, noun_phrase, skip, speaks
from app.extraction.records import Cue, Span, Stance
from app.extraction.subjects import subject

ACCORDING = Verb("volgens", "", Stance.NEUTRAL, "qd")
OWN_ACCOUNT = Verb("naar eigen zeggen", "", Stance.DISTANCING, "qd")
THUS = Verb("aldus", "", Stance.NEUTRAL, "qp")
PREPOSITIONAL = frozenset({"volgens", "aldus", "naar"})  # naar eigen zeggen
FARTHEST_NAME = 12  # tokens of a name before `volgens wie`
ANAPHORS = frozenset({"dat", "dit", "zo"})


@dataclass(slots=True)
class Report:
    """A cue at token `number` and the phrase for who speaks; `inverted` if that phrase follows the cue."""

    number: int
    verb: Verb
    phrase: Phrase | None
    inverted: bool
    finite: bool = True
    infinitive: bool = False
    particle: int | None = None
    auxiliary: int | None = None

    @property
    def preposition(self) -> bool:
        """Whether it is `volgens` or `aldus`."""
        return self.verb.lemma in ("volgens", "aldus", "naar eigen zeggen")

    @property
    def last(self) -> int:
        """The number after the last token of the cue and its subject."""
        ends = [self.number + 1]
        if self.inverted and self.phrase:
            ends.append(self.phrase.last)
        if self.particle is not None:
            ends.append(self.particle + 1)
        return max(ends)

    def plural(self, sentence: Clauses) -> bool:
        """Whether the verb is in the plural."""
        number = self.number if self.auxiliary is None else self.auxiliary
        return sentence.tokens[number].low.endswith("en")

    def cue(self, sentence: Clauses) -> Cue:
        """Return the cue with its span."""
        token = sentence.tokens[self.number]
        return Cue(Span(token.start, token.end), self.verb.lemma)


def reports(sentence: Clauses, words: frozenset[str]) -> tuple[Report, ...]:
    """Return the reports of a sentence in the order of their cues; `words` are its words in lower case."""
    verbs = () if REPORTING_FORMS.isdisjoint(words) else tuple(_verbs(sentence))
    if PREPOSITIONAL.isdisjoint(words):
        return verbs
    return tuple(sorted((*verbs, *_prepositions(sentence)), key=lambda report: report.number))


def _verbs(sentence: Clauses) -> Iterator[Report]:
    for cue in verb_cues(sentence.tokens):
        phrase, inverted = subject(sentence, cue)
        auxiliary = _auxiliary(sentence, cue)
        yield Report(cue.number, cue.verb, phrase, inverted, cue.finite, cue.infinitive, cue.particle, auxiliary)


def _auxiliary(sentence: Clauses, cue: VerbCue) -> int | None:
    if cue.finite:
        return None
    before = range(cue.number - 1, max(-1, cue.number - 40), -1)
    return next((n for n in before if sentence.tokens[n].low in AUXILIARIES), None)


def _prepositions(sentence: Clauses) -> Iterator[Report]:
    for number in [number for number, token in enumerate(sentence.tokens) if token.low in PREPOSITIONAL]:
        token = sentence.tokens[number]
        if token.low != "naar":
            phrase = noun_phrase(sentence, skip(sentence, number + 1, 2)) or _before_volgens_wie(sentence, number)
            if phrase and not any(
                t.low in NO_SOURCES for t in sentence.tokens[phrase.first : min(phrase.last, phrase.first + 3)]
            ):
                yield Report(number, ACCORDING if token.low == "volgens" else THUS, phrase, inverted=True)
        elif [t.low for t in sentence.tokens[number + 1 : number + 3]] == ["eigen", "zeggen"]:
            yield Report(number, OWN_ACCOUNT, _subject_of_sentence(sentence, number), inverted=False)


def _before_volgens_wie(sentence: Clauses, number: int) -> Phrase | None:
    """Return whom `wie` refers to: arts X, volgens wie …."""
    items = sentence.tokens
    if number + 1 >= len(items) or items[number + 1].low != "wie" or items[number - 1].text != ",":
        return None
    for first in range(max(0, number - FARTHEST_NAME), number - 1):
        phrase = noun_phrase(sentence, first)
        if phrase and phrase.last == number - 1 and speaks(sentence, phrase):
            return phrase
    return None


def _subject_of_sentence(sentence: Clauses, until: int) -> Phrase | None:
    """Return the first phrase that can speak before a token, or else right after it."""
    for number in (*range(min(until, 40)), until + 4):
        if number == 0 or sentence.tokens[min(number, len(sentence.tokens)) - 1].low not in PREPOSITIONS:
            phrase = noun_phrase(sentence, number)
            if phrase and speaks(sentence, phrase):
                return phrase
    return None


def anaphoric(sentence: Clauses, found: tuple[Report, ...]) -> Report | None:
    """Return the report of `Dat zei X`, `Dat heeft X gezegd`: it is about the sentence before."""
    words = [number for number, token in enumerate(sentence.tokens) if token.is_word or token.quote is not None]
    if len(words) < 3 or sentence.tokens[words[0]].low not in ANAPHORS:  # noqa: PLR2004 – Dat zei X
        return None
    for report in found:
        verb = report.number if report.auxiliary is None else report.auxiliary
        if verb == words[1] and not report.preposition and "a" not in report.verb.uses:
            tail = sentence.tokens[report.last :]
            if not any(
                token.low in ("dat", "of") or token.text == ":" or token.quote is not None for token in tail[:3]
            ):
                return report
    return None
