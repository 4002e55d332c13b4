"""The quotes of a text: marked, reported and unmarked, sentence by sentence, each with its speaker."""

from collections.abc import Sequence

from app.extraction.attribution import Attribution
from app.extraction.narration import Found, Sentence, read_sentences
from app.extraction.entities import EntityIndex
from app.extraction.frames import frames, inner_frames
from app.extraction.marks import Pair
from app.extraction.records import When
from app.extraction.sections import Layout
from app.extraction.sources import Sources


def find_quotes(
    body: str, layout: Layout, pairs: Sequence[Pair], index: EntityIndex, published: When | None
) -> list[Found]:
    """Return every quote of a body in the order of the text."""
    sources = Sources(body, index, published)
    attribution = Attribution(body, pairs, sources)
    found = frames(body, layout.sections, pairs)
    posts = [layout.post_at(frame.span.start) for frame in found]
    sentences = read_sentences(body, found, sources, posts)
    quotes: list[Found] = []
    for number, sentence in enumerate(sentences):
        if number and sentence.post != sentences[number - 1].post:
            sources.turns.clear()
        quotes.extend(attribution.quotations(sentences, number))
        quotes.extend(_nested(body, pairs, attribution, sources, sentence))
        quotes.extend(attribution.reported(sentences, number))
        sources.turns.append(attribution.turn(sentence))
    return sorted(quotes, key=lambda quote: quote.spans[0])


def _nested(
    body: str, pairs: Sequence[Pair], attribution: Attribution, sources: Sources, sentence: Sentence
) -> list[Found]:
    """Return the quotations inside the quotations of a sentence that have a cue of their own."""
    found: list[Found] = []
    for number in sentence.frame.quotes:
        inside = inner_frames(body, pairs, number, sentence.frame.section)
        if not any(frame.quotes for frame in inside):
            continue
        inner = read_sentences(body, inside, sources, [sentence.post] * len(inside))
        for place in range(len(inner)):
            found.extend(quote for quote in attribution.quotations(inner, place) if quote.cue and quote.source.entity)
    return found
