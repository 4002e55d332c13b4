"""What holds for the reading of any text."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import TextInvalid
from app.extraction.records import Document, EntityType, Extraction, Span
from app.quality import read_folder
from tests.extraction.reading import EXTRACTOR, read, words

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


SET = Path(__file__).parent.parent / "evaluation"
PASSAGES = st.sampled_from([passage.document.text for passage in read_folder(SET / "passages")])
ARTICLES = st.sampled_from([article.document.text for article in read_folder(SET / "articles")])
# NUL, byte order mark, direction marks, joiners, combining marks, a flag, a family, an unassigned character
ODD = [
    "\0",
    "\ufeff",
    "\u202e",
    "\u2067",
    "\u200d",
    "\u00ad",
    "\u0301" * 30,
    "\U0001f1f3\U0001f1f1",
    "👨‍👩‍👧",
    "\U000e0fff",
]


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


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=50), st.characters(categories=["Cs"]), st.text(max_size=50))
def test_half_a_surrogate_pair_is_refused_with_its_place(before: str, half: str, after: str) -> None:
    with pytest.raises(TextInvalid, match=f"character {len(before)} "):
        read(before + half + after)


@settings(max_examples=60, deadline=None)
@given(ARTICLES, st.integers(0, 3000), st.integers(0, 3000))
def test_any_piece_of_an_article_can_be_read(text: str, start: int, length: int) -> None:
    piece = text[start : start + length]
    reading = read(piece)
    assert all(0 <= span.start < span.end <= len(piece) for span in spans(reading.in_source()))
    assert read(reading.body).body == reading.body


@settings(max_examples=60, deadline=None)
@given(ARTICLES, st.integers(0, 3000), st.sampled_from(ODD))
def test_odd_characters_may_stand_anywhere(text: str, place: int, odd: str) -> None:
    disturbed = text[:place] + odd + text[place:]
    reading = read(disturbed)
    assert all(0 <= span.start < span.end <= len(disturbed) for span in spans(reading.in_source()))
    assert all(reading.body[slice(*span)].strip() for span in spans(reading.in_body))


@settings(max_examples=60, deadline=None)
@given(PASSAGES, st.text(" \n\t\u00a0", max_size=5), st.text(" \n\t\u00a0", max_size=5))
def test_spaces_around_a_text_change_nothing(text: str, before: str, after: str) -> None:
    assert found(before + text + after) == found(text)


def found(text: str) -> list[tuple[str, str, str | None, str]]:
    """What was found, in words instead of places."""
    reading = read(text)
    return [(quote.kind, words(reading.body, quote), quote.speaker, quote.status) for quote in reading.in_body.quotes]


def test_of_another_language_only_the_layout_is_told() -> None:
    text = "Brug dicht\n‘De brug is dicht’, zegt Anna Visser op 3 mei 2021."
    dutch, other = (EXTRACTOR.read(Document(text, language=language)).in_body for language in ("nl", "en"))
    assert (len(dutch.quotes), len(dutch.entities), len(dutch.dates)) == (1, 1, 1)
    assert (other.quotes, other.entities, other.events, other.dates) == ((), (), (), ())
    assert (other.language, other.title, other.sections) == ("en", dutch.title, dutch.sections)
