"""Fragments in marks inside the reporter's sentence: whose words they are, and which are nobody's."""

from collections.abc import Sequence

from app.extraction.confidences import Route
from app.extraction.cues import FINITE_FORMS
from app.extraction.focus import anaphor_source, subject_of
from app.extraction.narration import Found, Narration, Sentence
from app.extraction.nl.function_words import AUXILIARIES, DETERMINERS, PREPOSITIONS
from app.extraction.nl.not_quoted import CALLED, NAMING, UTTERANCES
from app.extraction.nl.speakers import FIRST_PERSON, SECOND_PERSON
from app.extraction.phrases import noun_phrase
from app.extraction.plain_letters import plain
from app.extraction.records import Cue, QuoteKind, Span, SpeakerStatus
from app.extraction.reports import Report
from app.extraction.sentences import Token
from app.extraction.sources import Source

SHORT = 2  # words of a fragment that a weak cue or the bare subject does not make a quotation
NEAR = 2  # tokens between a cue and the mark that opens its quotation
FARTHEST_NOUN = 24  # tokens between a noun for an utterance and the fragment
STRONG = frozenset("dmntwiop")  # uses of verbs that govern what stands anywhere in their clause
LONGEST_TITLE = 5  # words of the name of a programme or show
TITLED = frozenset({"in", "bij", "uit", "voor"})  # in ‘Nieuw Licht’ vertelt hij
NEWS_VERBS = frozenset({"berichten", "melden"})


def attribute_fragment(narration: Narration, number: int, place: int) -> Found | None:
    """Return the fragment at token `place` of sentence `number` with its speaker, None if it is nobody's words."""
    sentence = narration.sentences[number]
    report = _governing(narration, sentence, place)
    if report is not None:
        source = narration.source(sentence, report) or ellipsis(narration, sentence)
        if source:
            return _governed(narration, sentence, place, report, source)
    following = narration.next_in_section(number)
    if following and following.anaphor and (source := anaphor_source(narration, sentence, following)):
        found = Found(
            QuoteKind.PARTIAL, [narration.inner(sentence, place)], source, "the next sentence says who said it"
        )
        found.cue, found.verb = following.anaphor.cue(following.clauses), following.anaphor.verb
        return found
    return _by_utterance(narration, sentence, place) or _by_subject(narration, sentence, place)


def _governed(narration: Narration, sentence: Sentence, place: int, report: Report, source: Source) -> Found:
    word = sentence.clauses.tokens[report.number].text
    kind = _kind(narration, sentence, place, report)
    why = f"`{word}` in the same sentence"
    return Found(kind, [narration.inner(sentence, place)], source, why, report.cue(sentence.clauses), report.verb)


def _governing(narration: Narration, sentence: Sentence, place: int) -> Report | None:
    """Return the report whose clause a fragment stands in: the nearest before it, or else one that follows."""
    short = narration.words(sentence, place) < SHORT
    usable = [r for r in sentence.reports if "m" in r.verb.uses or not {"a", "e"} & set(r.verb.uses)]
    before = [r for r in usable if r.number < place and not (short and r.verb.lemma in NEWS_VERBS)]
    for report in reversed(before):
        between = sentence.frame.tokens[report.last : place]
        if (
            report.preposition
            or STRONG & set(report.verb.uses)
            or not (report.infinitive or any(token.is_word for token in between))
        ):
            return report
    as_said = any(token.low == "zoals" for token in sentence.frame.tokens[place + 1 : place + 4])
    later = (r for r in usable if r.number > place)
    turned = (r for r in later if r.preposition or r.inverted or as_said or not r.finite)
    after = [r for r in turned if r.preposition or STRONG & set(r.verb.uses)]
    return after[0] if after else None


def _kind(narration: Narration, sentence: Sentence, place: int, report: Report) -> QuoteKind:
    """Tell a whole utterance from a fragment: it begins with a capital right after the cue and its subject."""
    if {"n", "t"} & set(report.verb.uses):
        return QuoteKind.PARTIAL
    inner = narration.inner(sentence, place)
    starts = narration.body[inner.start : inner.start + 1].isupper()
    if starts and place - report.last <= NEAR and not report.preposition:
        return QuoteKind.DIRECT
    answers = report.verb.lemma == "antwoorden" and narration.words(sentence, place) <= SHORT
    after_comma = sentence.frame.tokens[place - 1].text == "," and place - report.last <= 1
    return QuoteKind.DIRECT if answers or after_comma else QuoteKind.PARTIAL


def ellipsis(narration: Narration, sentence: Sentence) -> Source | None:
    """Return the subject of an earlier verb of the sentence: X erkent dat …, maar noemt …."""
    for report in sentence.reports:
        if report.phrase and not report.preposition:
            return narration.source(sentence, report)
    return subject_of(narration, sentence)


def _by_utterance(narration: Narration, sentence: Sentence, place: int) -> Found | None:
    """Attribute through a noun for an utterance: Smits uitlating dat …, soortgelijke uitspraken."""
    items = sentence.frame.tokens
    nouns = range(place - 1, max(-1, place - FARTHEST_NOUN), -1)
    noun = next((n for n in nouns if items[n].low in UTTERANCES), None)
    if noun is None:
        return None
    owner = _owner(narration, sentence, noun)
    source = owner or subject_of(narration, sentence)
    if source is None:
        return None
    cue = Cue(Span(items[noun].start, items[noun].end), items[noun].low)
    why = f"`{items[noun].text}` in the same sentence"
    found = Found(QuoteKind.PARTIAL, [narration.inner(sentence, place)], source, why, cue)
    found.embedded = owner is not None
    return found


def _owner(narration: Narration, sentence: Sentence, noun: int) -> Source | None:
    """Return the source in Smits uitlating, de uitlating van Smit."""
    items = sentence.frame.tokens
    for located in narration.sources.genitives(items[noun - 1]) if noun else ():
        text = f"`{items[noun - 1].text}`"
        return Source(SpeakerStatus.RESOLVED, text, (Route.POSSESSOR,), entity=located.entity, mention=located.mention)
    if noun + 1 < len(items) and items[noun + 1].low == "van":
        phrase = noun_phrase(sentence.clauses, noun + 2)
        return narration.sources.resolve(sentence.clauses, phrase) if phrase else None
    return None


def _by_subject(narration: Narration, sentence: Sentence, place: int) -> Found | None:
    """Attribute a longer fragment, or one that a heading quotes too, to the subject or else to whoever spoke last."""
    inner = narration.inner(sentence, place)
    headlined = narration.headlined.get(plain(narration.body[inner.start : inner.end]), frozenset())
    long = narration.words(sentence, place) > SHORT or _has_verb(narration, sentence, place)
    long = long or _completes_clause(sentence, place)
    if sentence.frame.depth or not (headlined or long):
        return None
    source = subject_of(narration, sentence, until=place)
    if not long and (source is None or source.entity not in headlined):
        return None
    if source is None or not _is_told(narration, source, sentence, place) or not narration.sources.can_speak(source):
        last = narration.last_source()
        if last is None:
            return None
        source = last.carried("the one whom the sentence before quotes or is about", Route.LINGERING)
    return Found(QuoteKind.PARTIAL, [inner], source.weakened(Route.SUBJECT), "the subject of the sentence")


def _is_told(narration: Narration, source: Source, sentence: Sentence, place: int) -> bool:
    """Tell whether a subject is named, or described as known with the fragment as its predicate: zij zijn "…"."""
    if source.status is SpeakerStatus.UNNAMED and source.mention is not None:
        known = narration.sources.text(source.mention.span).lower().startswith(("de ", "het "))
        return known and place > 0 and sentence.frame.tokens[place - 1].low in AUXILIARIES | {"zijn"}
    return source.status is SpeakerStatus.RESOLVED


def _completes_clause(sentence: Sentence, place: int) -> bool:
    """Tell whether a fragment is the end, verb and all, of a clause that the reporter began: omdat het "…"."""
    items = sentence.frame.tokens
    after = items[place + 1] if place + 1 < len(items) else None
    ends = after is None or not after.is_word
    return ends and any(token.low in ("omdat", "want", "doordat", "dat") for token in items[max(0, place - 3) : place])


def _has_verb(narration: Narration, sentence: Sentence, place: int) -> bool:
    """Tell whether a fragment has a finite verb or speaks in the first or second person."""
    inside = {token.low for token in narration.inside(sentence, place)}
    return bool(inside & (AUXILIARIES | FIRST_PERSON | SECOND_PERSON)) or any(low in FINITE_FORMS for low in inside)


def _is_title(narration: Narration, sentence: Sentence, place: int) -> bool:
    """Tell whether all that stands in marks is the name of a work or a body, with a preposition before it."""
    inner = narration.inner(sentence, place)
    named = narration.sources.index.mentions_in(inner.start, inner.end)
    whole = [located.entity for located in named if located.mention.span == inner]
    before = sentence.frame.tokens[place - 1].low if place else ""
    if whole:
        return before in PREPOSITIONS | {"van"} and not narration.sources.is_person(whole[0])
    words = [token for token in narration.inside(sentence, place) if token.is_word]
    after = sentence.frame.tokens[place + 1].low if place + 1 < len(sentence.frame.tokens) else ""
    if before == "in" and after == "op" and len(words) <= LONGEST_TITLE and words[:1] and words[0].capital:
        return True  # zegt hij in "De ochtend" op Radio 1
    titled = bool(words) and len(words) <= LONGEST_TITLE and words[0].capital and words[-1].capital
    return titled and before in TITLED and all(w.capital or w.low in DETERMINERS | PREPOSITIONS for w in words)


def _nicknames(sentence: Sentence, place: int, inside: Sequence[Token]) -> bool:
    """Tell whether a name in marks is what somebody is called: noemen hem "Elvis", spits Jill "de Raket" Oosting."""
    items = sentence.frame.tokens
    words = [token for token in inside if token.is_word]
    if not words or len(words) > SHORT or not words[-1].capital:
        return False
    called = items[place - 1].low in ("hem", "haar", "hen", "zich")
    after = items[place + 1] if place + 1 < len(items) else None
    return called or (items[place - 1].capital and after is not None and after.capital)


def is_name(narration: Narration, sentence: Sentence, place: int) -> bool:
    """Tell whether the marks give a name, a title, a term or a slogan."""
    items = sentence.frame.tokens
    before = items[place - 1] if place else None
    following = items[place + 1] if place + 1 < len(items) else None
    glued = following is not None and following.text == "-" and following.start == items[place].end
    inside = narration.inside(sentence, place)
    compound = bool(inside) and "-" in inside[-1].text and inside[-1].low.rpartition("-")[2] in NAMING
    if glued or compound or _is_title(narration, sentence, place):
        return True
    if before is None or before.quote is not None:
        return False
    if before.low == "of" and place > 1:
        return len(inside) <= SHORT and items[place - 2].text == ","
    named = any(report.number < place and "n" in report.verb.uses for report in sentence.reports)
    called = before.low in CALLED or (before.low in NAMING and not named)
    return called or _nicknames(sentence, place, inside)
