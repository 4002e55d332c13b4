"""Who says what stands between quotation marks: the rules, from the surest to the weakest.

A rule looks at one quotation in its sentence: a cue after it, a colon before it, a quotation that is a sentence of its
own, a fragment in the reporter's sentence. The first rule that applies decides.
"""

from collections.abc import Iterator
from itertools import pairwise

from app.extraction.confidences import Route
from app.extraction.cues import Verb
from app.extraction.focus import subject_of
from app.extraction.fragments import attribute_fragment, is_name
from app.extraction.narration import Found, Narration, Sentence
from app.extraction.nl.function_words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
)
from app.extraction.nl.speakers import ANOTHER, SIGNS, TEXTS
from app.extraction.phrases import Phrase, noun_phrase, skip, speaks
from app.extraction.records import QuoteKind, SpeakerStatus, Stance
from app.extraction.reports import Report
from app.extraction.sources import UNKNOWN, Source
from app.extraction.standing_alone import by_itself, named_next

BETWEEN = frozenset({"zo", "dan", "ook"})  # words between a closing mark and its cue
MOST_BETWEEN = 4  # tokens
LONGEST_NAME = 12  # tokens before a colon
TEXT_ENDINGS = ("bericht", "brief", "hoek", "kant", "rapport", "zijde")
FARTHEST_VOICE = 10  # tokens after klinkt het
LETTING = frozenset({"laat", "laten", "liet", "lieten"})
NO_VERBS = ADVERBS | AUXILIARIES | CONJUNCTIONS | DETERMINERS | PREPOSITIONS | SUBJECT_PRONOUNS
NEVER_UTTER = NO_VERBS - LETTING
STANDS = Verb("staan", "", Stance.NEUTRAL, "e")
WRITTEN = frozenset({"erop", "eronder", "erboven", "erbij", "ernaast"})
TEASING = frozenset({"lees", "bekijk", "beluister", "luister", "zie"})
LONGEST_TEASER = 8  # tokens between `Lees ook` and the heading
SOUNDING = frozenset({"is", "was", "valt", "viel"})  # "…", is bij buren te horen
HEARD = Verb("te horen zijn", "", Stance.NEUTRAL, "e")
GLUED = 4  # words of a subheading glued to the end of a paragraph


def quotations(narration: Narration, number: int) -> Iterator[Found]:
    """Yield the quotations of one sentence that are somebody's words."""
    sentence = narration.sentences[number]
    for place, token in enumerate(sentence.frame.tokens if sentence.frame.quotes else ()):
        if token.quote is None:
            continue
        narration.sources.barred = narration.named_in(narration.inner(sentence, place))
        found = _attribute(narration, number, place)
        narration.sources.barred = frozenset()
        if found is not None:
            found.embedded = found.embedded or _is_bracketed(sentence, place)
            found.post, found.pair, found.number = sentence.post, token.quote, number
            found.alone, found.nested = sentence.frame.only_quotes(), bool(sentence.frame.depth)
            sentence.found.append(found)
            yield found


def _is_bracketed(sentence: Sentence, place: int) -> bool:
    """Tell whether a quotation stands in brackets, so that the sentence is about another."""
    before = [token.text for token in sentence.frame.tokens[:place] if token.text in "()"]
    return bool(before) and before[-1] == "("


def _attribute(narration: Narration, number: int, place: int) -> Found | None:
    sentence = narration.sentences[number]
    if is_name(narration, sentence, place) or _is_glued_heading(narration, number, place):
        return None
    if _is_teaser(sentence, place) or _is_written(sentence, place):
        return None
    return (
        _by_cue_after(narration, sentence, place)
        or _by_colon(narration, sentence, place)
        or by_itself(narration, number, place)
        or attribute_fragment(narration, number, place)
    )


def _is_teaser(sentence: Sentence, place: int) -> bool:
    """Tell whether a quotation is the heading of another text: Lees ook: "…"."""
    before = [token.low for token in sentence.frame.tokens[max(0, place - LONGEST_TEASER) : place]]
    return any(low in TEASING and then in ("ook", "hier", "meer") for low, then in pairwise(before))


def _is_written(sentence: Sentence, place: int) -> bool:
    """Tell whether a quotation is only said to stand on something: "…", stond erop; op de deur hangt een bord: "…"."""
    items = sentence.frame.tokens
    if place > 1 and items[place - 1].text == ":" and items[place - 2].low in SIGNS:
        return True
    after = [token.low for token in sentence.frame.tokens[place + 1 : place + MOST_BETWEEN]]
    return any(stands in ("staat", "stond") and on in WRITTEN for stands, on in pairwise(after))


def _is_glued_heading(narration: Narration, number: int, place: int) -> bool:
    """Tell whether a few words in marks stick to the quotation before them at the end of a paragraph."""
    sentence = narration.sentences[number]
    quote = sentence.frame.tokens[place].quote or 0
    if not quote or len(sentence.frame.tokens) > 1 or narration.next_in_section(number):
        return False
    inner = narration.inner(sentence, place)
    glued = narration.pairs[quote - 1].outer.end == narration.pairs[quote].outer.start
    return glued and narration.words(sentence, place) <= GLUED and narration.body[inner.end - 1] not in ".?!…"


# ── "…", zegt X ──────────────────────────────────────────────────────────────────────────────────────────────────


def _by_cue_after(narration: Narration, sentence: Sentence, place: int) -> Found | None:
    report = _report_after(sentence, place)
    if report is None:
        return None
    first = next((n for n, t in enumerate(sentence.frame.tokens) if t.is_word or t.quote is not None), place)
    whole = first == place or _starts_clause(narration, sentence, place)
    source = narration.source(sentence, report)
    if source and source.status is SpeakerStatus.UNRESOLVED:
        source = named_next(narration, sentence) or source
    if "e" in report.verb.uses or source is None:
        source = _echo(narration, sentence, report)
    predicate = "n" in report.verb.uses and report.verb.lemma != "vinden"
    kind = QuoteKind.DIRECT if whole and not predicate else QuoteKind.PARTIAL
    why = f"`{sentence.clauses.tokens[report.number].text}` follows the closing mark"
    return Found(kind, [narration.inner(sentence, place)], source, why, report.cue(sentence.clauses), report.verb)


def _starts_clause(narration: Narration, sentence: Sentence, place: int) -> bool:
    """Tell whether a quotation begins with a capital after a comma: En, zegt hij, "We …"."""
    inner = narration.inner(sentence, place)
    return sentence.frame.tokens[place - 1].text in ",:–" and narration.body[inner.start : inner.start + 1].isupper()


def _report_after(sentence: Sentence, place: int) -> Report | None:
    """Return the report that follows a quotation at once: a comma, `zo`, and a verb with its subject after it."""
    items = sentence.frame.tokens
    number = place + 1
    while number < min(len(items), place + MOST_BETWEEN) and (
        items[number].text in ",-–—)" or items[number].low in BETWEEN
    ):
        number += 1
    if number >= len(items):
        return None
    if items[number].low in SOUNDING and _is_heard(sentence, number):
        return Report(number, HEARD, None, inverted=True)
    for report in sentence.reports:
        if report.number == number and ((report.inverted and report.phrase) or "e" in report.verb.uses):
            return report
    titled = place > 0 and items[place - 1].is_word and items[place - 1].low not in NO_VERBS  # de kraker "…", kocht
    return _unlisted(sentence, number) if items[place + 1].text == "," and not titled else None


def _is_heard(sentence: Sentence, number: int) -> bool:
    """Tell whether `te horen` or `te lezen` follows a form of zijn or vallen."""
    words = [token.low for token in sentence.frame.tokens[number + 1 : number + FARTHEST_VOICE]]
    return any(te == "te" and verb in ("horen", "lezen", "beluisteren") for te, verb in pairwise(words))


def _unlisted(sentence: Sentence, number: int) -> Report | None:
    """Return a report by a verb that is on no list: "…", bromt Jansen."""
    items = sentence.frame.tokens
    low = items[number].low
    if low in ("staat", "stond") and _heard_from(sentence, Report(number, STANDS, None, inverted=True)):
        return Report(number, STANDS, None, inverted=True)
    if items[number].capital or low in NEVER_UTTER or not low.endswith(("t", "de", "te", "en")):
        return None
    phrase = noun_phrase(sentence.clauses, skip(sentence.clauses, number + 1, 2))
    if phrase is None:
        return None
    return (
        Report(number, Verb(low, "", Stance.NEUTRAL, "q"), phrase, inverted=True) if _utters(sentence, phrase) else None
    )


def _utters(sentence: Sentence, phrase: Phrase) -> bool:
    """Tell whether a phrase is surely whoever speaks: a name, a pronoun, a person."""
    first = sentence.frame.tokens[phrase.first].low
    return first in SUBJECT_PRONOUNS or speaks(sentence.clauses, phrase)


def _echo(narration: Narration, sentence: Sentence, report: Report) -> Source:
    """Return who is heard in `klinkt het`: the one who spoke last, or the one that is named."""
    if report.phrase and sentence.clauses.tokens[report.phrase.first].low not in ("het", "'t"):
        found = narration.source(sentence, report)
        if found and found.status is SpeakerStatus.RESOLVED:
            return found
    heard = _heard_from(sentence, report)
    if heard is not None:
        return narration.sources.resolve(sentence.clauses, heard)
    turns = narration.sources.turns
    carried = (turns[-1].body if turns else None) or narration.last_source()
    return carried.carried("the one whom the sentence before quotes or is about", Route.ECHOED) if carried else UNKNOWN


def _heard_from(sentence: Sentence, report: Report) -> Phrase | None:
    """Return where a voice comes from: klinkt het bij de vakbonden, in een mededeling van het bestuur."""
    items = sentence.frame.tokens
    for number in range(report.number + 1, min(len(items) - 1, report.number + FARTHEST_VOICE)):
        if items[number].quote is not None or items[number].text in ",;:":
            return None
        if items[number].low == "in" and items[number + 1].low in ("zijn", "haar"):
            return Phrase(number + 1, number + 2)  # klonk het in haar requisitoir
        of_text = items[number - 1].low in TEXTS or items[number - 1].low.endswith(TEXT_ENDINGS)
        if items[number].low in ("bij", "vanuit", "uit") or (items[number].low == "van" and of_text):
            phrase = noun_phrase(sentence.clauses, number + 1)
            if phrase and speaks(sentence.clauses, phrase):
                return phrase
    return None


# ── X: "…" ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _by_colon(narration: Narration, sentence: Sentence, place: int) -> Found | None:
    items = sentence.frame.tokens
    if place == 0 or items[place - 1].text != ":":
        return None
    report = next((r for r in reversed(sentence.reports) if r.number < place and "a" not in r.verb.uses), None)
    if any(_asks_another(sentence, other) for other in sentence.reports if other.number < place):
        asked = (narration.last_source() or UNKNOWN).carried("the one who is asked", Route.ASKED)
        return Found(QuoteKind.DIRECT, [narration.inner(sentence, place)], asked, "a colon before the opening mark")
    source = narration.source(sentence, report) if report and not _echoes(sentence, report) else None
    why = f"`{items[report.number].text}` leads up to the colon" if report else ""
    if source is None or source.status is SpeakerStatus.UNRESOLVED:
        phrase = _before_colon(sentence, place)
        report = None
        source = narration.sources.resolve(sentence.clauses, phrase) if phrase else None
        why = "the name before the colon"
    if source is None or (source.status is SpeakerStatus.UNNAMED and report is None):
        focus = subject_of(narration, sentence) or narration.last_source()
        source = focus.carried("the subject of the sentence before the colon", Route.COLON) if focus else UNKNOWN
        why = "a colon before the opening mark"
    cue = report.cue(sentence.clauses) if report else None
    found = Found(QuoteKind.DIRECT, [narration.inner(sentence, place)], source, why, cue)
    found.verb = report.verb if report else found.verb
    return found


def _asks_another(sentence: Sentence, report: Report) -> bool:
    """Tell whether a question in a subordinate clause leads up to the answer of another: Toen X vroeg of …: "…"."""
    if report.verb.lemma != "vragen" or report.phrase is None or report.inverted:
        return False
    before = [token.low for token in sentence.frame.tokens[: report.phrase.first] if token.is_word]
    return before[-1:] in (["toen"], ["als"], ["wanneer"], ["nadat"])


def _echoes(sentence: Sentence, report: Report) -> bool:
    """Tell whether a verb has no speaker of its own: klinkt het; een korte brief luidt has one, the text."""
    if "e" not in report.verb.uses or report.phrase is None:
        return "e" in report.verb.uses
    return sentence.clauses.tokens[report.phrase.first].low in ("het", "'t")


def _before_colon(sentence: Sentence, place: int) -> Phrase | None:
    """Return the phrase that ends at the colon and begins its clause: De Ligt: "…"; not Een ander: "…"."""
    items = sentence.frame.tokens
    for first in range(max(0, place - LONGEST_NAME), place - 1):
        if first == 0 or items[first - 1].text in (".", ";", ",", "?", "!"):
            phrase = noun_phrase(sentence.clauses, first)
            if phrase and phrase.last == place - 1:
                return None if items[phrase.last - 1].low in ANOTHER else phrase
    return None
