"""The quotes of a text: marked, reported and unmarked, sentence by sentence, each with its speaker."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from app.extraction.attribution import Attribution
from app.extraction.entities import EntityIndex
from app.extraction.frames import frames, inner_frames
from app.extraction.marks import Pair
from app.extraction.narration import Found, Sentence, read_sentences
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
    sentences = read_sentences(found, sources, posts)
    inside: dict[int, list[int]] = defaultdict(list)
    for number, pair in enumerate(pairs):
        if pair.parent is not None:
            inside[pair.parent].append(number)
    quotes: list[Found] = []
    for number, sentence in enumerate(sentences):
        if number and sentence.post != sentences[number - 1].post:
            sources.turns.clear()
        quotes.extend(attribution.quotations(sentences, number))
        quotes.extend(_nested(body, pairs, inside, attribution, sentence))
        quotes.extend(attribution.reported(sentences, number))
        sources.turns.append(attribution.turn(sentence))
    return sorted(quotes, key=lambda quote: quote.spans[0])


def _nested(
    body: str,
    pairs: Sequence[Pair],
    inside: Mapping[int, Sequence[int]],
    attribution: Attribution,
    sentence: Sentence,
) -> list[Found]:
    """Return the quotations inside the quotations of a sentence that have a cue of their own."""
    found: list[Found] = []
    for number in sentence.frame.quotes:
        if number in inside:
            inner = inner_frames(body, pairs, number, inside[number], sentence.frame.section)
            sentences = read_sentences(inner, attribution.sources, [sentence.post] * len(inner))
            for place in range(len(sentences)):
                quotes = attribution.quotations(sentences, place)
                found.extend(quote for quote in quotes if quote.cue and quote.source.entity)
    return found
