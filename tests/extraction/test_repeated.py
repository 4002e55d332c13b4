"""`Dat zei X` after a sentence that is a report itself: no second quote, but it may tell when and where that was."""

import pytest

from app.extraction.partial_dates import parse_edtf
from app.extraction.records import Document
from tests.extraction.reading import EXTRACTOR, extract, words

REPEATED = [
    ('Anna Visser zei: "Wij blijven." Dat zei ze maandag.', ["Wij blijven."], "a quotation after a colon"),
    ('Karel Smit sprak: "Neen." Dat zei de president dinsdag.', ["Neen."], "picked up by an office"),
    ('Anna Visser: "Wij blijven." Dat zei ze op Radio 1.', ["Wij blijven."], "a colon without a verb"),
    ('"Wij blijven", zei Anna Visser. Dat zei ze maandag.', ["Wij blijven"], "a quotation before its cue"),
    ("Anna Visser zegt dat de brug dicht blijft. Dat zei ze maandag.", ["de brug dicht blijft"], "a reported clause"),
    (
        "De brug blijft dicht, zegt Anna Visser. Dat zei ze maandag.",
        ["De brug blijft dicht"],
        "a clause before its cue",
    ),
]
TOLD_FIRST = [
    ("De brug blijft dicht. Dat zei Anna Visser maandag.", ["De brug blijft dicht"], "a plain sentence"),
    ('"De brug blijft dicht." Dat zei Anna Visser.', ["De brug blijft dicht."], "a sentence in marks alone"),
    (
        "Anna Visser, die het plan ‘onzin’ noemde, stapt op. Dat zei ze maandag.",
        ["Anna Visser, die het plan ‘onzin’ noemde, stapt op", "onzin"],
        "a relative clause reports, the sentence does not",
    ),
    (
        "Volgens Piet Mulder is de brug stuk. Dat zei Anna Visser dinsdag.",
        ["Volgens Piet Mulder is de brug stuk", "is de brug stuk"],
        "one tells what another says",
    ),
]


@pytest.mark.parametrize(("text", "expected", "reason"), REPEATED, ids=[case[2] for case in REPEATED])
def test_no_second_quote(text: str, expected: list[str], reason: str) -> None:
    assert [words(text, quote) for quote in extract(text).quotes] == expected, reason


@pytest.mark.parametrize(("text", "expected", "reason"), TOLD_FIRST, ids=[case[2] for case in TOLD_FIRST])
def test_a_quote_of_its_own(text: str, expected: list[str], reason: str) -> None:
    assert [words(text, quote) for quote in extract(text).quotes] == expected, reason


def test_when_and_where_carry_over() -> None:
    text = 'Anna Visser zei: "Wij blijven." Dat zei ze dinsdag op Twitter.'
    (quote,) = EXTRACTOR.read(Document(text, parse_edtf("2018-07-16"))).in_body.quotes
    assert quote.said is not None
    assert (quote.speaker, quote.medium, quote.said.edtf) == ("anna-visser", "tweet", "2018-07-10")
