"""Who speaks where two fit as well: both are candidates; and what makes one of them lead."""

import pytest

from app.extraction.partial_dates import parse_edtf
from app.extraction.pipeline import Extractor
from app.extraction.records import Document, Quote
from tests.extraction.known import KNOWLEDGE

EXTRACTOR = Extractor(KNOWLEDGE)

EITHER = [
    (
        'Trump en Poetin landden laat. "Het waait", zei hij.',
        ["donald-trump", "vladimir-putin"],
        "a pronoun after two who are joined",
    ),
    (
        'Trainer Luuk Bakker en voorzitter Henk Dijkstra belden elkaar. "We gaan door", zei hij na afloop.',
        ["luuk-bakker", "henk-dijkstra"],
        "a pronoun after two with a noun each",
    ),
    (
        'Gisteren spraken Ann Peeters en voorzitster Lies Claes de raad toe. "Het is genoeg", besloot ze.',
        ["ann-peeters", "lies-claes"],
        "a pronoun after two behind the verb",
    ),
    (
        'Mark Rutte en Charles Michel landden laat en hij riep: "Het waait."',
        ["mark-rutte", "charles-michel"],
        "a pronoun in the sentence that joins them",
    ),
    (
        'Ann Peeters ontving Trump en Poetin. "Het waait", zei hij.',
        ["donald-trump", "vladimir-putin"],
        "two joined objects, the subject being a woman",
    ),
    (
        'Trump en Poetin landden laat. "Het waait", zei hij. "Heel hard."',
        ["donald-trump", "vladimir-putin"],
        "who goes on stays open as well",
    ),
    (
        'Premier Jan Claes en premier Luuk Bakker waren er. "Het wordt mooi", zei de premier.',
        ["jan-claes", "luuk-bakker"],
        "an office that the text gives to two",
    ),
    (
        'Mark Rutte en Charles Michel aten samen. "Het wordt mooi", zei de premier.',
        ["mark-rutte", "charles-michel"],
        "an office that two hold",
    ),
    (
        'Burgemeester Lies Aerts en burgemeester Jan Claes tekenden. "Een mooie dag", aldus de burgemeester.',
        ["lies-aerts", "jan-claes"],
        "an office of two towns",
    ),
    (
        'George H.W. Bush en George W. Bush waren er. "Dit is onzin", zei Bush.',
        ["george-h-w-bush", "george-w-bush"],
        "a surname of two who are known",
    ),
    (
        'Jan Claes (CD&V) en schepen Rik Claes tekenden. "Een mooie dag", aldus Claes.',
        ["jan-claes", "rik-claes"],
        "a surname of two whom nobody knows",
    ),
    (
        'Jan Claes en Ann Claes tekenden. "Een mooie dag", zei Claes. "En nu verder."',
        ["jan-claes", "ann-claes"],
        "a surname of a man and a woman",
    ),
]
LEADING = [
    (
        'Burgemeester Jan Claes en schepen Rik Claes tekenden. "Een mooie dag", zei schepen Claes.',
        "rik-claes",
        "the noun before a surname tells whose it is",
    ),
    ('Jan Claes en Ann Claes tekenden. "Een mooie dag", zei mevrouw Claes.', "ann-claes", "mevrouw tells it, too"),
    (
        'Jan Claes en zijn dochter Ann Claes tekenden. "Een mooie dag", zei Claes.',
        "jan-claes",
        "a relative goes by the full name",
    ),
    (
        'Jan Claes hielp zijn broer Rik Claes. "Een mooie dag", zei Claes.',
        "jan-claes",
        "so does one who is told of in passing",
    ),
    (
        'Rik Claes kwam later. Jan Claes en Rik Claes tekenden. "Een mooie dag", zei Claes.',
        "rik-claes",
        "who the text was about has the surname",
    ),
    ('George Bush-Claes en Rik Claes belden. "Een mooie dag", zei Claes.', "rik-claes", "another surname"),
    (
        'Jan Claes en Rik Claes tekenden. Daarna sprak Rik Claes. "Een mooie dag", zei Claes.',
        "rik-claes",
        "who was named in full since",
    ),
    ('Ook Rik Bush zat in de zaal. "Dit is onzin", zei Bush.', "rik-bush", "the text before the knowledge"),
    (
        'Bill Clinton en Hillary Clinton waren er. "Dit is onzin", zei Clinton.',
        "hillary-clinton",
        "one who is known by the surname alone",
    ),
    (
        'Jan Claes en zijn kabinetschef Rik Maes stappen op. "Genoeg is genoeg", zegt hij.',
        "jan-claes",
        "who is told of as another's does not lead",
    ),
    ('Mark Rutte sprak met Trump en Poetin. "Het waait", zei hij.', "mark-rutte", "a subject before two joined"),
    ('Trump ontving Poetin. "Het waait", zei hij.', "donald-trump", "a subject before its object"),
    ('Trump sprak met Poetin. "Het waait", zei hij.', "donald-trump", "a subject before who hangs on a preposition"),
    ('Luuk Bakker en Ann Peeters belden. "Het waait", zei ze.', "ann-peeters", "one alone of that gender"),
    ('Poetin was op tijd. Trump en Poetin aten samen. "Het waait", zei hij.', "vladimir-putin", "whom it was about"),
    ('Trump en Poetin aten samen. "Poetin is sterk", zei hij.', "donald-trump", "nobody says his own name"),
    ('Trump en Poetin aten samen. Naast Poetin zei hij: "Het waait."', "donald-trump", "who is not named beside"),
    (
        'Mark Rutte en Charles Michel aten samen. "Het wordt mooi", zei de Belgische premier.',
        "charles-michel",
        "an adjective tells whose office",
    ),
    (
        'In Brussel aten Mark Rutte en Charles Michel samen. "Het wordt mooi", zei de premier.',
        "charles-michel",
        "the place tells whose office",
    ),
    (
        'Premier Rutte ontving premier Michel. "Het wordt mooi", zei de premier.',
        "mark-rutte",
        "the subject leads of two who hold an office",
    ),
    (
        'Premier Rutte was er vroeg. Mark Rutte en Charles Michel aten samen. "Het wordt mooi", zei de premier.',
        "mark-rutte",
        "who the text was about holds the office",
    ),
    (
        'Burgemeester Lies Aerts en schepen Jan Claes tekenden. "Een mooie dag", zei de schepen.',
        "jan-claes",
        "one alone holds the office",
    ),
]
TOGETHER = [
    '"Het wordt mooi", zeggen trainer Luuk Bakker en voorzitter Ann Peeters.',
    'Trainer Luuk Bakker en voorzitter Ann Peeters: "Het wordt mooi."',
    "Volgens Luuk Bakker en burgemeester Ann Peeters wordt het mooi.",
]


def only_quote(text: str) -> Quote:
    (quote,) = EXTRACTOR.read(Document(text, parse_edtf("2018-07-16"))).in_body.quotes
    return quote


@pytest.mark.parametrize(("text", "expected", "reason"), EITHER, ids=[case[2] for case in EITHER])
def test_either(text: str, expected: list[str], reason: str) -> None:
    quote = only_quote(text)
    assert (quote.status, quote.speaker) == ("ambiguous", None), reason
    assert sorted(quote.candidates) == sorted(expected), reason


@pytest.mark.parametrize(("text", "expected", "reason"), LEADING, ids=[case[2] for case in LEADING])
def test_one_leads(text: str, expected: str, reason: str) -> None:
    quote = only_quote(text)
    assert (quote.status, quote.speaker, quote.candidates) == ("resolved", expected, ()), reason


@pytest.mark.parametrize("text", TOGETHER)
def test_a_noun_before_the_second_name(text: str) -> None:
    assert only_quote(text).speaker == "luuk-bakker-en-ann-peeters"


def test_an_explanation_names_both() -> None:
    quote = only_quote('Trump en Poetin landden laat. "Het waait", zei hij.')
    why = "`zei` follows the closing mark; the speaker is `hij`, who may be Donald Trump or Vladimir Poetin"
    assert quote.explanation == why
