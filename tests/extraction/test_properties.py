"""What holds for the reading of any text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.extraction.records import Document, EntityType, Extraction, Span
from tests.extraction.reading import EXTRACTOR, read

MARKS = ['"', "'", "‘", "’", "„", "“", "”", ",,", "«", "»", ":", ", ", ". ", "(", ")", "–"]
SPACES = ["\n", "\n\n", " ", "\u00a0", "1. ", "10.30 uur ", " date 2018-07 ", "Beeld ANP", "\U0001f600", "e\u0301"]
SPEAKERS = [
    "Anna Visser",
    "Mulder",
    "hij",
    "ze",
    "de Ruritaanse president",
    "een woordvoerder van",
    "De Bode",
    "ik",
    "we",
]
CUES = [
    "zegt",
    "zei",
    "volgens",
    "Volgens",
    "aldus",
    "dat",
    "Dat",
    "heeft",
    "gezegd",
    "laat",
    "weten",
    "noemt",
    "ontkent",
]
OTHERS = ["onzin", "van", "en", "of", "te", "zo'n", "beide leiders", "vraagt", "Nee", "die", "niet", "om"]
FRAGMENTS = st.lists(
    st.sampled_from([*MARKS, *SPACES, *SPEAKERS, *CUES, *OTHERS]) | st.text(max_size=3), max_size=40
).map(" ".join)


def spans(extraction: Extraction) -> list[Span]:
    quotes = [span for quote in extraction.quotes for span in quote.spans]
    cues = [quote.cue.span for quote in extraction.quotes if quote.cue]
    mentions = [quote.mention.span for quote in extraction.quotes if quote.mention]
    named = [mention.span for entity in extraction.entities for mention in entity.mentions]
    return [*quotes, *cues, *mentions, *named, *(section.span for section in extraction.sections)]


@settings(max_examples=60, deadline=None)
@given(FRAGMENTS)
def test_every_span_is_inside_the_text(text: str) -> None:
    reading = read(text)
    for length, extraction in ((len(reading.body), reading.in_body), (len(text), reading.in_source())):
        assert all(0 <= span.start < span.end <= length for span in spans(extraction))


@settings(max_examples=25, deadline=None)
@given(FRAGMENTS)
def test_reading_is_repeatable(text: str) -> None:
    assert read(text).in_body == read(text).in_body


@settings(max_examples=40, deadline=None)
@given(FRAGMENTS)
def test_speakers_and_candidates_are_entities_of_the_text(text: str) -> None:
    extraction = read(text).in_body
    known = {entity.id for entity in extraction.entities}
    for quote in extraction.quotes:
        assert quote.speaker is None or quote.speaker in known
        assert set(quote.candidates) <= known
        assert (quote.speaker is not None) == (quote.status == "resolved")
        assert 0 < quote.confidence <= 1
        assert quote.explanation
    for entity in extraction.entities:
        assert (entity.type is EntityType.GROUP and entity.members != ()) == (entity.members != ())


@settings(max_examples=25, deadline=None)
@given(FRAGMENTS)
def test_reading_a_body_again_finds_the_same(text: str) -> None:
    first = read(text)
    again = EXTRACTOR.read(Document(first.body, published=first.in_body.published, kind=first.in_body.kind))
    assert again.body == first.body
    assert again.in_body.quotes == first.in_body.quotes


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=200))
def test_any_unicode_can_be_read(text: str) -> None:
    assert read(text).body is not None


HOSTILE = {
    "one long word": "a" * 30_000,
    "open marks": '"A ' * 3_000,
    "curly open marks": "‘A " * 3_000,
    "closed marks": '"A", zegt hij. ' * 2_000,
    "apostrophes": "'s " * 8_000,
    "cues": "zegt " * 8_000,
    "according to": "volgens " * 1_500,
    "of of of": "man van " * 8_000,
    "commas": "a, " * 15_000,
    "parentheses": "(" * 30_000,
    "lines": "a\n" * 15_000,
    "credits": "Beeld ANP " * 1_500,
    "reporting": "Hij zegt dat hij zegt dat " * 1_500,
    "one sentence": "Anna Visser zegt dat Piet Mulder en " * 1_200,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_time_is_linear(name: str) -> None:
    text = HOSTILE[name]
    begin = time.perf_counter()
    read(text)
    assert time.perf_counter() - begin < 20, "far above linear time even on a slow machine"
