"""At which event something is said, and where the text does not tell."""

import pytest

from app.extraction.partial_dates import parse_edtf
from app.extraction.pipeline import Extractor
from app.extraction.records import Document, Extraction
from tests.extraction.known import KNOWLEDGE

EXTRACTOR = Extractor(KNOWLEDGE)
SUMMIT = "helsinki-2018"
PRESS = "helsinki-press-2018"
WEATHER = "Het regent. Het waait. Het vriest. Het dooit. Het mist."  # so that no lead tells what a text is about


def read(text: str, published: str | None) -> Extraction:
    return EXTRACTOR.read(Document(text, parse_edtf(published) if published else None)).in_body


EVENTS = [
    ("the clause names it", "‘Goed’, zei Donald Trump na de top met Poetin in Helsinki.", "2018-07", [SUMMIT]),
    (
        "the speaker goes on",
        "‘Goed’, zei Trump tijdens de top met Poetin in Helsinki. Trump noemde het ‘een begin’.",
        "2018-07",
        [SUMMIT, SUMMIT],
    ),
    (
        "who was not there speaks elsewhere",
        "‘Goed’, zei Trump tijdens de top met Poetin in Helsinki. ‘Jammer’, zei Mark Rutte.",
        "2018-07",
        [SUMMIT, None],
    ),
    (
        "a tweet is sent from anywhere",
        "‘Goed’, zei Trump tijdens de top met Poetin in Helsinki. ‘Heel goed’, schreef Trump in een tweet.",
        "2018-07",
        [SUMMIT, None],
    ),
    (
        "what is quoted does not tell where it is said",
        f"{WEATHER} Trump zei dat hij op de top met Poetin in Helsinki zal winnen.",
        "2018-07",
        [None],
    ),
    (
        "before it is not at it",
        "‘Goed’, zei Trump voor de top met Poetin in Helsinki. ‘Heel goed’, zei Trump.",
        "2018-07",
        [None, None],
    ),
    (
        "without a date its name is enough",
        "‘Goed’, zei Trump bij de topontmoeting in Helsinki. Poetin zweeg.",
        None,
        [SUMMIT],
    ),
    (
        "without a date place and participants are, abroad",
        "‘Goed’, zei Trump bij de top met Poetin die in Helsinki werd gehouden.",
        None,
        [SUMMIT],
    ),
    (
        "but not where they may meet any day",
        "‘Goed’, zei Mark Rutte bij het overleg met Charles Michel dat in Brussel werd gehouden.",
        None,
        [None],
    ),
    (
        "unless a date tells which",
        "‘Goed’, zei Mark Rutte bij het overleg met Charles Michel dat op 3 maart 2016 in Brussel werd gehouden.",
        None,
        ["brussels-2016"],
    ),
    (
        "a date that allows it",
        "‘Goed’, zei Trump in juli 2018 na de top met Poetin in Helsinki.",
        "2018-09",
        [SUMMIT],
    ),
    (
        "a date that does not",
        "‘Goed’, zei Trump tijdens de top met Poetin in Helsinki. ‘Heel goed’, zei Trump op 19 juli 2018.",
        "2018-07",
        [SUMMIT, None],
    ),
    (
        "one that the text introduces",
        "Op 3 mei 2018 was er een overleg in Oslo tussen Karin Vos en Tom Bos. ‘Goed’, zei Karin Vos na het overleg.",
        "2018-07",
        ["meeting-karin-vos-tom-bos-oslo-2018-05-03"],
    ),
    (
        "a meeting without a place may be any",
        "‘Goed’, zei Trump na de ontmoeting met Poetin.",
        None,
        [None],
    ),
]


@pytest.mark.parametrize(("reason", "text", "published", "expected"), EVENTS)
def test_at_which_event(reason: str, text: str, published: str | None, expected: list[str | None]) -> None:
    assert [quote.event for quote in read(text, published).quotes] == expected, reason


BLOG = (
    "Trump en Poetin in Helsinki\n"
    "Donald Trump en Vladimir Poetin zijn in Helsinki voor een top.\n"
    "1. Persconferentie\n‘Dit was goed’, zei Trump.\n"
    "2. Vragen\nTrump zei op de persconferentie: ‘Ik ben klaar.’ ‘Ik ook’, zei Poetin.\n"
    "3. Vertrek\n‘Het was mooi’, zei Poetin.\n"
    "4. Reacties\n‘Het was niets’, zei Mark Rutte.\n"
)


def test_the_scene_of_a_post() -> None:
    """Its heading sets it, or what is told in it; else the event that the liveblog is about."""
    found = read(BLOG, "2018-07-16")
    assert [(quote.post, quote.event) for quote in found.quotes] == [
        (1, PRESS),
        (2, PRESS),
        (2, PRESS),
        (3, SUMMIT),
        (4, None),
    ]


MESSENGERS = [
    ("‘Goed’, zei Trump via Mark Rutte.", "mark-rutte"),
    ("‘Goed’, zei Trump via zijn advocaat in Trouw.", None),
]


@pytest.mark.parametrize(("text", "expected"), MESSENGERS)
def test_through_whom(text: str, expected: str | None) -> None:
    [quote] = read(text, "2018-07").quotes
    assert quote.via == expected
