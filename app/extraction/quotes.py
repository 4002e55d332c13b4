"""The quotes of a text: marked, reported and unmarked, sentence by sentence, each with its speaker."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from heapq import nlargest

from app.extraction.attribution import quotations
from app.extraction.confidences import Route
from app.extraction.entities import EntityIndex
from app.extraction.focus import turn
from app.extraction.frames import frames, inner_frames
from app.extraction.joining import complete, join
from app.extraction.marks import Pair
from app.extraction.narration import Found, Narration, Sentence, read_sentences
from app.extraction.nl.speakers import FIRST_SINGULAR
from app.extraction.plain_letters import plain
from app.extraction.records import EntityType, MentionForm, Span, SpeakerStatus, When
from app.extraction.references import References
from app.extraction.reported import reported_speech
from app.extraction.sections import Layout
from app.extraction.sources import Source, Sources
from app.extraction.unmarked import unmarked_speech

LEAST_MENTIONS, FAR_MORE = 5, 2  # of the person whom a text is about
LEAST_ANSWERS = 3  # that make an interview


def find_quotes(
    body: str, layout: Layout, pairs: Sequence[Pair], index: EntityIndex, published: When | None
) -> list[Found]:
    """Return every quote of a body in the order of the text."""
    narration = _narration(body, layout, pairs, Sources(body, index, published))
    inside = _inside(pairs)
    references = References(body, index.nominals)
    quotes: list[Found] = []
    unread = 0
    for number, sentence in enumerate(narration.sentences):
        if number and sentence.post != narration.sentences[number - 1].post:
            narration.sources.turns.clear()
        if number < unread:
            continue
        narration.sources.section = sentence.frame.section
        if passage := unmarked_speech(narration, number):
            quotes.append(passage.found)
            sentence.found.append(passage.found)
            passage.found.references = references.of(narration, sentence, passage.found)
            unread = passage.last
            narration.sources.remember(turn(narration, sentence))
            continue
        first = len(quotes)
        if sentence.frame.quotes:
            quotes.extend(quotations(narration, number))
            if sentence.found and not narration.interview:
                narration.answering = sentence.found[-1].source
            quotes.extend(_nested(narration, inside, sentence))
        quotes.extend(reported_speech(narration, number))
        for found in quotes[first:]:
            found.references = references.of(narration, sentence, found)
        narration.sources.remember(turn(narration, sentence))
    complete(quotes)
    return join(narration, quotes)


def _narration(body: str, layout: Layout, pairs: Sequence[Pair], sources: Sources) -> Narration:
    found = frames(body, layout.sections, pairs)
    posts = [layout.post_at(frame.span.start) for frame in found]
    headings = [section.span for section in layout.sections if section.role != "paragraph"]
    sentences = read_sentences(found, sources, posts)
    over = dict(_heading_people(layout, headings, sources.index))
    sources.headed = over.get(None, ())
    sources.main = _main(sources.index)
    sources.countries = _countries(sources.index)
    return Narration(
        body,
        pairs,
        sources,
        sentences,
        _headlined(body, pairs, headings, sources.index),
        frozenset(frame.section for frame in found if not FIRST_SINGULAR.isdisjoint(frame.words)),
        _is_interview(body, layout, sentences),
        _interviewee(layout, headings, body, sources),
        "(@" in body,
        over,
    )


def _is_interview(body: str, layout: Layout, sentences: Sequence[Sentence]) -> bool:
    """Tell whether paragraphs of nothing but a quotation answer paragraphs or headings that ask."""
    sections = layout.sections
    asked = {n + 1 for n, section in enumerate(sections) if body[section.span.end - 1] == "?"}
    answers = (s.frame.section in asked and s.frame.opens_section and s.frame.only_quotes() for s in sentences)
    return sum(answers) >= LEAST_ANSWERS


def _interviewee(layout: Layout, headings: Sequence[Span], body: str, sources: Sources) -> Source | None:
    """Return the person whom what precedes the first question speaks of most, one whom the heading names first."""
    asked = next((s.span.start for s in layout.sections if body[s.span.end - 1] == "?" and s.span not in headings), 0)
    if not asked:
        return None
    named = [x.entity for x in sources.index.mentions_in(0, asked) if sources.is_person(x.entity)]
    counted = Counter(named).most_common(1)
    if not counted:
        return None
    why = f"{sources.name(counted[0][0])}, who is interviewed"
    return Source(SpeakerStatus.RESOLVED, why, (Route.INTERVIEWED,), entity=counted[0][0])


def _main(index: EntityIndex) -> str | None:
    """Return the person whom a text names far more often than any other."""
    counts = [(len(e.mentions), e.id) for e in index.entities if e.type is EntityType.PERSON]
    (most, main), (next_most, _) = nlargest(2, [*counts, (0, ""), (0, "")])
    return main if most >= LEAST_MENTIONS and most >= FAR_MORE * next_most else None


def _countries(index: EntityIndex) -> frozenset[str]:
    """Return the countries that a text names, or names a place of."""
    known = (index.nominals.lexicon.entity(e.id) for e in index.entities if e.type is EntityType.PLACE)
    return frozenset(place.country or place.id for place in known if place is not None)


def _headlined(
    body: str, pairs: Sequence[Pair], headings: Sequence[Span], index: EntityIndex
) -> Mapping[str, frozenset[str]]:
    """Return what the headings quote, folded, with the entities that they name."""
    starts = [pair.inner.start for pair in pairs]
    found = {}
    for heading in headings:
        named = frozenset(located.entity for located in index.mentions_in(*heading))
        for pair in pairs[bisect_left(starts, heading.start) : bisect_left(starts, heading.end)]:
            found[plain(body[pair.inner.start : pair.inner.end])] = named
    return found


def _heading_people(
    layout: Layout, headings: Sequence[Span], index: EntityIndex
) -> Iterator[tuple[int | None, tuple[str, ...]]]:
    """Yield for each post, and for an article as a whole, the persons that its heading names."""
    title = layout.title or (headings[0] if headings else None)
    over: list[tuple[int | None, Span | None]] = [(post.ordinal, post.heading) for post in layout.posts]
    for ordinal, heading in [*over, (None, title)]:
        if heading is not None:
            names = (x.entity for x in index.mentions_in(*heading) if x.mention.form is MentionForm.NAME)
            yield ordinal, tuple(dict.fromkeys(n for n in names if index.by_id[n].type is EntityType.PERSON))


def _inside(pairs: Sequence[Pair]) -> Mapping[int, Sequence[int]]:
    """Return the quotations inside each quotation."""
    inside: dict[int, list[int]] = defaultdict(list)
    for number, pair in enumerate(pairs):
        if pair.parent is not None:
            inside[pair.parent].append(number)
    return inside


def _nested(narration: Narration, inside: Mapping[int, Sequence[int]], sentence: Sentence) -> Iterator[Found]:
    """Yield the quotations inside the quotations of a sentence that have a cue of their own."""
    for number in sentence.frame.quotes:
        if number in inside:
            inner = inner_frames(narration.body, narration.pairs, number, inside[number], sentence.frame.section)
            sentences = read_sentences(inner, narration.sources, [sentence.post] * len(inner))
            within = replace(narration, sentences=sentences)
            for place in range(len(sentences)):
                yield from (found for found in quotations(within, place) if found.cue and found.source.entity)
