"""From a text as given to a body and back."""

import unicodedata
from collections import Counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.errors import TextInvalid
from app.extraction.cleaning import clean, leading_date
from app.extraction.records import Span

CASES = [
    (" date 2018-07 Er was nieuws.", "Er was nieuws.", "the date that stands before a text"),
    (" date 2018-07-16 Er was nieuws.", "Er was nieuws.", "the same with a day"),
    ("Een regel\r\nen nog een\rslot", "Een regel\nen nog een\nslot", "line ends"),
    ("cafe\u0301 vol", "café vol", "NFC"),
    ("Begin.\n\nTwitter bericht wordt geladen...\n\nSlot.", "Begin.\n\nSlot.", "a placeholder"),
    ("Begin.\n\nBeeld REUTERS\n\nSlot.", "Begin.\n\nSlot.", "a credit on a line of its own"),
    ("De winnaar juichtBeeld ANP\n\nSlot.", "De winnaar juicht\n\nSlot.", "a credit glued to its caption"),
    ("Foto van het jaar gekozen\n\nSlot.", "Foto van het jaar gekozen\n\nSlot.", "a headline about a photograph stays"),
    ("Zij toonde het Beeld aan hem.", "Zij toonde het Beeld aan hem.", "a sentence stays"),
    ("", "", "nothing"),
    (" \n\t\n", "", "blank"),
]


@pytest.mark.parametrize(("text", "body", "reason"), CASES, ids=[case[2] for case in CASES])
def test_body(text: str, body: str, reason: str) -> None:
    assert clean(text).body == body, reason


def test_leading_date() -> None:
    when = leading_date(" date 2018-07 Tekst")
    assert when is not None
    assert (when.edtf, clean(" date 2018-07 Tekst").published) == ("2018-07", when)


@pytest.mark.parametrize("text", ["Tekst", "date of 2018", " date 2018-13 Tekst", " date 2018-07-161 Tekst"])
def test_no_leading_date(text: str) -> None:
    assert leading_date(text) is None


def test_lone_surrogates_are_refused() -> None:
    with pytest.raises(TextInvalid, match="character 3") as caught:
        clean("abc\ud800")
    assert caught.value.status == 400


def test_span_of_a_composed_letter() -> None:
    cleaned = clean("\r\ncafe\u0301!")
    assert cleaned.body == "café!"
    assert cleaned.source(Span(3, 4)) == Span(5, 7)
    assert cleaned.source(Span(4, 5)) == Span(7, 8)


PIECES = st.lists(
    st.sampled_from(
        [
            "Beeld ANP",
            "\n",
            "\r\n",
            " date 2018-07 ",
            "Lees ook",
            "tekst.",
            "e\u0301",
            "\u0301",
            " ",
            "\u00a0",
            "Beeld",
            "가",
            "\u1100\u1161",
        ]
    )
    | st.text(max_size=4)
).map("".join)


@given(PIECES)
@example("Beeld ANP\n date 2018-07 Tekst.")
@example(" date 2018-07  date 2018-08 \u00a0Tekst.")
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    body = clean(text).body
    assert clean(body).body == body


@given(PIECES, st.data())
def test_every_span_leads_back(text: str, data: st.DataObject) -> None:
    cleaned = clean(text)
    if cleaned.body:
        start = data.draw(st.integers(0, len(cleaned.body) - 1))
        end = data.draw(st.integers(start + 1, len(cleaned.body)))
        source = cleaned.source(Span(start, end))
        assert 0 <= source.start < source.end <= len(text)
        assert letters(cleaned.body[start:end]) <= letters(text[source.start : source.end])


def letters(text: str) -> Counter[str]:
    """How often each character stands in a text, composed or not; spaces and line ends may become others."""
    return Counter(char for char in unicodedata.normalize("NFD", text) if not char.isspace())
