"""Quotations that are sentences of their own: who says what no cue is beside."""

from app.extraction.confidences import Route
from app.extraction.focus import anaphor_source
from app.extraction.narration import Found, Narration, Sentence
from app.extraction.phrases import noun_phrase
from app.extraction.records import QuoteKind, SpeakerStatus
from app.extraction.sources import UNKNOWN, Source, Turn
from app.extraction.stage import spoke_before

THIRD_PERSON = frozenset({"hij", "zij", "ze", "zijn", "haar"})
LATELY = 4  # sentences in which speakers count as rivals


def by_itself(narration: Narration, number: int, place: int) -> Found | None:
    """Attribute a quotation that is a sentence of its own, None if it is none."""
    sentence = narration.sentences[number]
    if not sentence.frame.only_quotes():
        return None
    inner = [narration.inner(sentence, place)]
    following = narration.next_in_section(number)
    if following and following.anaphor and (source := anaphor_source(narration, sentence, following)):
        found = Found(QuoteKind.DIRECT, inner, source, "the next sentence says who said it")
        found.cue, found.verb = following.anaphor.cue(following.clauses), following.anaphor.verb
        return found
    introduced = named_next(narration, sentence)
    if introduced:
        return Found(QuoteKind.DIRECT, inner, introduced, "the sentence after it")
    carried = narration.interviewee(sentence) or narration.last_source()
    if carried is None:
        return Found(QuoteKind.DIRECT, inner, _in_heading(narration, sentence), "a quotation without a cue")
    route = _route(narration, sentence)
    if (other := _who_tells_of(narration, sentence, place, carried)) is not None:
        carried, route = other, Route.LINGERING
    asked = route in (Route.NEXT, Route.NEXT_RIVALS)
    if asked and (answering := _who_answers(narration, sentence)) is not None:
        source = answering.carried("the one to whom the question before it was put", Route.ASKED)
        return Found(QuoteKind.DIRECT, inner, source, "a quotation without a cue")
    source = carried.carried("the one whom the sentence before quotes or is about", route)
    if route is Route.NEXT_RIVALS and len(rivals := _rivals(narration)) > 1:
        source = Source(
            SpeakerStatus.AMBIGUOUS, "one of two who spoke before", (Route.NEXT_RIVALS,), candidates=tuple(rivals)
        )
    return Found(QuoteKind.DIRECT, inner, source, "a quotation without a cue")


def _route(narration: Narration, sentence: Sentence) -> Route:
    """Return on which route a speaker is carried to a quotation that is a sentence of its own."""
    turns = narration.sources.turns
    if narration.interviewee(sentence):
        return Route.INTERVIEWED
    before = narration.sentences[sentence.number - 1] if sentence.number else None
    if before is None or not turns:
        return Route.NEXT_NARRATED
    if before.frame.section == sentence.frame.section:
        return _route_inside(narration, sentence, turns[-1])
    if not turns[-1].spoke:
        return Route.NEXT_NARRATED
    return Route.NEXT_RIVALS if _speakers(narration) > 1 else Route.NEXT


def _route_inside(narration: Narration, sentence: Sentence, before: Turn) -> Route:
    """Return on which route a speaker is carried from one sentence of a paragraph to the next."""
    if before.spoke:
        return Route.CONTINUED
    if before.own:
        others = [r for r in before.referents if r.source.entity != (before.focus or UNKNOWN).entity]
        return Route.INTRODUCED_AMONG if others else Route.INTRODUCED
    return Route.LINGERING if spoke_before(narration, sentence) else Route.LINGERING_SILENT


def _rivals(narration: Narration) -> list[str]:
    """Return the persons who spoke in the last sentences."""
    spoken = [turn.focus for turn in narration.sources.turns[-LATELY:] if turn.spoke and turn.focus]
    return list(dict.fromkeys(source.entity for source in spoken if source.entity))


def _who_answers(narration: Narration, sentence: Sentence) -> Source | None:
    """Return who spoke last before the one whose question ends the paragraph before."""
    before = narration.sentences[sentence.number - 1]
    pair = narration.pairs[before.frame.quotes[-1]] if before.frame.quotes else None
    last = narration.last_source()
    if pair is None or last is None or narration.body[pair.inner.end - 1] != "?":
        return None
    spoken = (turn.focus for turn in narration.sources.near() if turn.spoke and turn.focus)
    return next((source for source in spoken if source.entity and source.entity != last.entity), None)


def _who_tells_of(narration: Narration, sentence: Sentence, place: int, focus: Source) -> Source | None:
    """Return who spoke before in the paragraph, if a quotation begins with one without a name: "Hij had gelijk"."""
    inside = narration.inside(sentence, place)
    if focus.entity is not None or not inside or inside[0].low not in THIRD_PERSON:
        return None
    for turn in narration.sources.near():
        if turn.section != sentence.frame.section:
            return None
        if turn.spoke and turn.focus and turn.focus.entity:
            return turn.focus
    return None


def _speakers(narration: Narration) -> int:
    """Count the speakers of the last sentences in which anybody speaks."""
    spoken = [turn.focus for turn in narration.sources.turns[-LATELY:] if turn.spoke and turn.focus]
    return len({(source.entity, None if source.entity else source.mention) for source in spoken})


def named_next(narration: Narration, sentence: Sentence) -> Source | None:
    """Return the person whom the next sentence names for the first time, after a quotation that opens a paragraph."""
    following = narration.next_in_section(sentence.number) if sentence.frame.opens_section else None
    if following is None or following.frame.quotes:
        return None
    phrase = noun_phrase(following.clauses, 0)
    head = following.clauses.head_name(phrase) if phrase else None
    if phrase is None or head is None or not narration.sources.is_new(head):
        return None
    return narration.sources.resolve(following.clauses, phrase).carried(
        "the person whom the next sentence names", Route.FOLLOWED
    )


def _in_heading(narration: Narration, sentence: Sentence) -> Source:
    """Return the one person that the heading over a quotation names."""
    named = narration.heading_people.get(sentence.post, ())
    if len(named) == 1:
        name = narration.sources.name(named[0])
        return Source(SpeakerStatus.RESOLVED, f"{name}, whom the heading names", (Route.HEADED,), entity=named[0])
    return UNKNOWN
