"""The quotes of a text: marked, reported and unmarked, sentence by sentence, each with its speaker."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from app.extraction.attribution import quotations
from app.extraction.entities import EntityIndex
from app.extraction.focus import turn
from app.extraction.frames import frames, inner_frames
from app.extraction.marks import Pair
from app.extraction.narration import Found, Narration, Sentence, read_sentences
from app.extraction.plain_letters import plain
from app.extraction.records import EntityType, MentionForm, Span, When
from app.extraction.reported import reported_speech
from app.extraction.sections import Layout
from app.extraction.sources import Sources


def find_quotes(
    body: str, layout: Layout, pairs: Sequence[Pair], index: EntityIndex, published: When | None
) -> list[Found]:
    """Return every quote of a body in the order of the text."""
    narration = _narration(body, layout, pairs, Sources(body, index, published))
    inside = _inside(pairs)
    quotes: list[Found] = []
    for number, sentence in enumerate(narration.sentences):
        if number and sentence.post != narration.sentences[number - 1].post:
            narration.sources.turns.clear()
        quotes.extend(quotations(narration, number))
        quotes.extend(_nested(narration, inside, sentence))
        quotes.extend(reported_speech(narration, number))
        narration.sources.turns.append(turn(narration, sentence))
    return sorted(quotes, key=lambda quote: quote.spans[0])


def _narration(body: str, layout: Layout, pairs: Sequence[Pair], sources: Sources) -> Narration:
    found = frames(body, layout.sections, pairs)
    posts = [layout.post_at(frame.span.start) for frame in found]
    headings = [section.span for section in layout.sections if section.role != "paragraph"]
    quoted = (p.inner for p in pairs for h in headings if h.start <= p.inner.start < h.end)
    return Narration(
        body,
        pairs,
        sources,
        read_sentences(found, sources, posts),
        frozenset(plain(body[inner.start : inner.end]) for inner in quoted),
        dict(_heading_people(layout, headings, sources.index)),
    )


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
