"""Reading takes time in proportion to the text, whatever the text."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.quality import read_folder
from tests.extraction.reading import seconds

SIZE = 4_000  # characters; long enough that a quadratic part would show
TIMES = 4
MOST = 9.0  # times as long for four times the text: 4 if linear, 16 if quadratic; between them with room for noise
NEWS = "\n\n".join(
    article.document.text for article in read_folder(Path(__file__).parent.parent / "evaluation/articles")
)

Text = Callable[[int], str]


def repeated(piece: str) -> Text:
    """A text that is a piece over and over."""
    return lambda size: piece * (size // len(piece))


SHAPES: dict[str, Text] = {
    "news": lambda size: (NEWS * (size // len(NEWS) + 1))[:size],
    "news without paragraphs": lambda size: (NEWS * (size // len(NEWS) + 1))[:size].replace("\n", " "),
    "one word": repeated("a"),
    "no spaces": repeated("ja,'nee'!Ja"),
    "quotation marks alone": repeated('"'),
    "quotation marks and spaces": repeated('" '),
    "marks of every kind": repeated('«"‘'),
    "marks that open": repeated("‘woord en "),
    "nested marks": lambda size: "‘a " * (size // 6) + "b’ " * (size // 6),
    "a mark that is never closed": lambda size: "‘" + repeated("Nog een zin. ")(size),
    "quotations": repeated('"Ja", zegt Anna Visser. '),
    "quotations in one sentence": repeated('Anna noemt het "raar" en '),
    "paragraphs of one quotation": repeated('"Ja, dat is zo."\n\n'),
    "paragraphs that open one": repeated('"Ja, dat is zo.\n\n'),
    "names and colons": repeated('Anna: "ja" '),
    "apostrophes": repeated("zo'n "),
    "according to": repeated("volgens hem "),
    "says that she says that": repeated("Anna zegt dat "),
    "relative clauses": repeated("Anna, die zegt dat Piet, die "),
    "pronouns": repeated("Hij zegt dat hij. "),
    "one name": repeated("Anna Visser "),
    "names in a row": repeated("Anna en "),
    "many names": lambda size: " ".join(
        f"An{chr(97 + i % 26)}a Vis{chr(97 + i // 26 % 26)}er." for i in range(size // 14)
    ),
    "offices": repeated("de Ruritaanse president zegt dat "),
    "dates": repeated("12 maart 2018 "),
    "short lines": repeated("Anna loopt\n"),
    "headings": repeated('Kop\n\n"Ja", zegt Anna.\n\n'),
    "numbered entries": lambda size: "\n".join(f"  {i + 1}. Kop\n\n    Tekst zegt hij." for i in range(size // 30)),
    "timed entries": lambda size: "\n\n".join(
        f'12.{i % 60:02} uur: Kop\n\n"Ja", zegt Anna.' for i in range(size // 32)
    ),
    "credits": repeated("Beeld ANP\n"),
    "tweets": repeated("Ja!\n\n— Anna (@anna) 12 maart 2022\n\n"),
    "brackets": repeated("("),
    "full stops": repeated("a. "),
    "combining marks": repeated("e\u0301"),
    "emoji": repeated("\U0001f600"),
}


@pytest.mark.parametrize("name", SHAPES)
def test_time_is_linear(name: str) -> None:
    short, long = (SHAPES[name](size) for size in (SIZE, TIMES * SIZE))
    grace = 0.02  # seconds; below this it is all noise
    assert seconds(long) < MOST * seconds(short) + grace


@pytest.mark.slow
@pytest.mark.parametrize("name", ["news", "quotations"])
def test_a_megabyte_is_read_in_reasonable_time(name: str) -> None:
    assert seconds(SHAPES[name](1_000_000)) < 60
