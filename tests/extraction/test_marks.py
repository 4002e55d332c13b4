"""Every style of quotation marks, and the apostrophes among them."""

import pytest

from app.extraction.marks import find_pairs
from app.extraction.records import Span

CASES = [
    ('Hij zei: "Ik kom."', ["Ik kom."], "straight double"),
    ("Hij zei: 'Ik kom.'", ["Ik kom."], "straight single"),
    ("Hij zei: ‘Ik kom.’", ["Ik kom."], "curly single"),
    ("Hij zei: “Ik kom.”", ["Ik kom."], "curly double"),
    ("Hij zei: „Ik kom.”", ["Ik kom."], "low double, Dutch"),
    ("Hij zei: „Ik kom.“", ["Ik kom."], "low double, German"),
    ("Hij zei: ’Ik kom.’", ["Ik kom."], "the closing glyph on both sides"),
    ("Hij zei: ”Ik kom.”", ["Ik kom."], "the closing double glyph on both sides"),
    ("Hij zei: ,,Ik kom.''", ["Ik kom."], "two commas and two apostrophes"),
    ("Hij zei: «Ik kom.»", ["Ik kom."], "angled"),
    ("Hij zei: »Ik kom.«", ["Ik kom."], "angled inwards"),
    ("Hij zei: \"Ik kom.''", ["Ik kom."], "opened and closed in two styles"),
    (
        "'s Avonds zei ze: 'zo'n foto's wil ik niet'",
        ["zo'n foto's wil ik niet"],
        "apostrophes before, in and after words",
    ),
    ("Hij zei: ’zo’n SP’er is ’t niet’", ["zo’n SP’er is ’t niet"], "curly apostrophes in curly marks"),
    ("'Ik zag Hans' fiets bij de kerk', zei ze", ["Ik zag Hans' fiets bij de kerk"], "a genitive apostrophe inside"),
    ("Zij droeg Hans' jas en Joris' hoed", [], "genitives without any marks"),
    ("De jaren '80 en '90 waren mooi", [], "years"),
    (
        "Hij zei: ‘Zij riep ‘nooit’ naar mij.’",
        ["Zij riep ‘nooit’ naar mij.", "nooit"],
        "the same marks inside each other",
    ),
    ("Hij zei: \"Zij riep 'nooit' naar mij.\"", ["Zij riep 'nooit' naar mij.", "nooit"], "other marks inside"),
    ("Hij zei: ‘Ik kom niet.", ["Ik kom niet."], "never closed: until the paragraph ends"),
    ('Het scherm is 24" breed', [], "inches"),
    ('"\'Wij gaan door", zei hij', ["'Wij gaan door"], "a stray mark inside"),
]


@pytest.mark.parametrize(("text", "expected", "reason"), CASES, ids=[case[2] for case in CASES])
def test_pairs(text: str, expected: list[str], reason: str) -> None:
    pairs = find_pairs(text, [Span(0, len(text))])
    assert [text[pair.inner.start : pair.inner.end] for pair in pairs] == expected, reason


def test_a_mark_reopened_at_every_paragraph() -> None:
    text = "‘Een begin.\n‘Het vervolg.\n‘Het slot.’"
    paragraphs = [Span(0, 11), Span(12, 25), Span(26, len(text))]
    inner = [text[pair.inner.start : pair.inner.end] for pair in find_pairs(text, paragraphs)]
    assert inner == ["Een begin.", "Het vervolg.", "Het slot."]


def test_a_mark_closed_a_paragraph_later() -> None:
    text = '"Een begin.\nHet slot", zei ze.'
    pairs = find_pairs(text, [Span(0, 11), Span(12, len(text))])
    assert [text[pair.inner.start : pair.inner.end] for pair in pairs] == ["Een begin.", "Het slot"]


def test_nested_pairs_know_what_is_around_them() -> None:
    text = "‘Zij riep ‘nooit’.’ ‘Goed.’"
    assert [pair.parent for pair in find_pairs(text, [Span(0, len(text))])] == [None, 0, None]
