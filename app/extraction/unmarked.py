"""Direct speech without marks: after a colon, in the first or second person, in a tweet.

Only what the wording shows to be speech counts, and nothing in a text whose writer says `ik` throughout.
"""

import re
from typing import NamedTuple

from app.extraction.confidences import Route
from app.extraction.indirect import reported, span, speaks_itself
from app.extraction.narration import Found, Narration, Sentence
from app.extraction.nl.function_words import SUBJECT_PRONOUNS
from app.extraction.nl.speakers import FIRST_PERSON, FIRST_SINGULAR, SECOND_PERSON
from app.extraction.phrases import noun_phrase, speaks
from app.extraction.records import Mention, MentionForm, QuoteKind, Span, SpeakerStatus
from app.extraction.reports import Report
from app.extraction.sources import Source

OWN_WORDS = (FIRST_PERSON | SECOND_PERSON) - {"ons", "onze"}  # ons land, onze verslaggever are the paper's
THIRD_PERSON = SUBJECT_PRONOUNS - FIRST_PERSON - SECOND_PERSON
MOST_OWN = 3  # paragraphs in the first person that make the text the writer's own
NO_BREAK = "\u00a0"  # between two sentences: where a page set the next one in italics
LONGEST_NAME = 60  # characters of the name under a tweet
LONGEST_LINK = 60

# — Jan de Vries (@jandevries) 3 mei 2018
HANDLE = re.compile(r"\( (?P<handle> @\w{1,20} ) \)", re.VERBOSE)
# https://t.co/x — Jan de Vries
SIGNATURE = re.compile(
    r"(?: https?://\S+ \s | pic\.twitter\.com/\S+ \s )? [—–-] \s? (?P<name> [^—–\n]+ ) \s? \Z", re.VERBOSE
)


class Passage(NamedTuple):
    """Unmarked speech: the number after its last sentence, and who says what."""

    last: int
    found: Found


def unmarked_speech(narration: Narration, number: int) -> Passage | None:
    """Return the unmarked direct speech that begins with sentence `number`."""
    sentence = narration.sentences[number]
    if sentence.frame.quotes:
        return None
    return (
        _tweet(narration, number)
        or _after_colon(narration, number)
        or _before_cue(narration, number)
        or _first_person(narration, number)
        or _in_italics(narration, number)
    )


def _says(sentence: Sentence, words: frozenset[str], first: int = 0) -> bool:
    if words.isdisjoint(sentence.frame.words):
        return False
    return not first or any(token.low in words for token in sentence.frame.tokens[first:])


def _passage(narration: Narration, last: int, start: int, end: int, source: Source, why: str) -> Passage:
    body = narration.body[start:end]
    found = Found(QuoteKind.DIRECT, [Span(start, start + len(body.rstrip()))], source, why, marked=False)
    found.post, found.number = narration.sentences[last - 1].post, last - 1
    return Passage(last, found)


# ── a tweet with its signature ───────────────────────────────────────────────────────────────────────────────────


def _tweet(narration: Narration, number: int) -> Passage | None:
    """Return a paragraph that ends with — Name (@handle) and a date."""
    sentence = narration.sentences[number]
    if not narration.signed or not sentence.frame.opens_section:
        return None
    last = number
    while narration.next_in_section(last):
        last += 1
    start, end = sentence.frame.span.start, narration.sentences[last].frame.span.end
    handle = HANDLE.search(narration.body, start, end)
    near = max(start, handle.start() - LONGEST_NAME - LONGEST_LINK) if handle else start
    signature = SIGNATURE.search(narration.body, near, handle.start()) if handle else None
    if signature is None or signature.start() <= start:
        return None
    name = Span(signature.start("name"), signature.start("name") + len(signature["name"].rstrip()))
    named = narration.sources.index.mentions_in(*name)
    text = narration.body[name.start : name.end]
    mention = Mention(name, MentionForm.NAME)
    source = Source(SpeakerStatus.UNNAMED, f"`{text}`, who signed it", (Route.SIGNED,), mention=mention)
    if named:
        source = Source(
            SpeakerStatus.RESOLVED, f"`{text}`, who signed it", (Route.SIGNED,), entity=named[0].entity, mention=mention
        )
    return _passage(narration, last + 1, start, signature.start(), source, "a message with its signature")


# ── X: Ik … ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _after_colon(narration: Narration, number: int) -> Passage | None:
    sentence = narration.sentences[number]
    if ":" not in sentence.frame.words:
        return None
    items = sentence.frame.tokens
    colon = next((n for n, token in enumerate(items) if token.text == ":"), None)
    if not colon or colon + 1 >= len(items) or not _says(sentence, OWN_WORDS, colon + 1):
        return None
    report = next((r for r in reversed(sentence.reports) if r.number < colon and "a" not in r.verb.uses), None)
    phrase = report.phrase if report else noun_phrase(sentence.clauses, 0)
    if phrase is None or (report is None and phrase.last != colon) or not speaks(sentence.clauses, phrase):
        return None
    source = narration.sources.resolve(sentence.clauses, phrase)
    if source.status is SpeakerStatus.UNRESOLVED:
        return None
    last = _end(narration, number)
    passage = _passage(
        narration,
        last,
        items[colon + 1].start,
        narration.sentences[last - 1].frame.span.end,
        source,
        "the colon before it",
    )
    passage.found.cue = report.cue(sentence.clauses) if report else None
    return passage


def _end(narration: Narration, number: int) -> int:
    """Return the number after the last sentence of the paragraph that nobody else is said to speak in."""
    last = number + 1
    while (following := narration.next_in_section(last - 1)) and not _others_speak(following):
        last += 1
    return last


def _others_speak(sentence: Sentence) -> bool:
    return bool(sentence.frame.quotes) or any(_is_other(sentence, report) for report in sentence.reports)


def _is_other(sentence: Sentence, report: Report) -> bool:
    """Tell whether a report has a subject in the third person."""
    if report.phrase is None:
        return False
    return sentence.clauses.tokens[report.phrase.first].low not in OWN_WORDS and report.inverted


# ── Kun je dat bewijzen? vroeg X ─────────────────────────────────────────────────────────────────────────────────


def _before_cue(narration: Narration, number: int) -> Passage | None:
    """Return one or more sentences in the speaker's own words of which the last has the cue."""
    if not _says(narration.sentences[number], OWN_WORDS):
        return None
    last = number
    while not _others_speak(narration.sentences[last]):
        if not _says(narration.sentences[last], OWN_WORDS) or narration.next_in_section(last) is None:
            return None
        last += 1
    sentence = narration.sentences[last]
    for report, content in reported(sentence):
        if report.number >= content.last and {"p", "w"} & set(report.verb.uses) and speaks_itself(sentence, content):
            source = narration.source(sentence, report)
            if source and source.status is not SpeakerStatus.UNRESOLVED:
                start = narration.sentences[number].frame.span.start
                end = span(sentence, content).end
                word = sentence.clauses.tokens[report.number].text
                passage = _passage(narration, last + 1, start, end, source, f"`{word}` follows it")
                passage.found.cue, passage.found.verb = report.cue(sentence.clauses), report.verb
                return passage
    return None


# ── Ik … ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _first_person(narration: Narration, number: int) -> Passage | None:
    """Return a paragraph that goes on in the first person singular in a text that is not its writer's own."""
    sentence = narration.sentences[number]
    if len(narration.own) > MOST_OWN or not _says(sentence, FIRST_SINGULAR) or not sentence.frame.opens_section:
        return None
    source = narration.last_source()
    if source is None or _others_speak(sentence):
        return None
    last = _end(narration, number)
    carried = source.carried("the one whom the sentence before quotes or is about", Route.UNMARKED)
    end = narration.sentences[last - 1].frame.span.end
    return _passage(narration, last, sentence.frame.span.start, end, carried, "the first person without a cue")


def _in_italics(narration: Narration, number: int) -> Passage | None:
    """Return a sentence set off by a no-break space right after one that tells of speech."""
    sentence = narration.sentences[number]
    start = sentence.frame.span.start
    if sentence.frame.opens_section or narration.body[start - 1] != NO_BREAK or _others_speak(sentence):
        return None
    if sentence.clauses.names or _says(sentence, THIRD_PERSON):
        return None
    before = narration.sentences[number - 1]
    source = narration.last_source()
    if source is None or not (before.reports or before.found or _says(sentence, OWN_WORDS)):
        return None
    carried = source.carried("the one whom the sentence before quotes or is about", Route.UNMARKED)
    passage = _passage(
        narration, number + 1, start, sentence.frame.span.end, carried, "set off after a sentence of speech"
    )
    passage.found.alone = True
    return passage
