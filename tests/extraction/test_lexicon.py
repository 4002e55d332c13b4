import pytest

from app.extraction.lexicon import compile_lexicon, inflected, surname
from app.extraction.nl.particles import PARTICLES
from app.extraction.partial_dates import parse_edtf
from app.extraction.records import Knowledge
from app.extraction.spelling import by_shape, one_edit_apart, respelt
from tests.extraction.known import LEXICON


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Poetin", ("vladimir-putin",), id="an alias"),
        pytest.param("poetin", ("vladimir-putin",), id="in any case"),
        pytest.param("Geneve", ("geneva",), id="without its accent"),
        pytest.param("Buitenlandse Zaken", ("foreign-us", "foreign-russia"), id="two of the name"),
        pytest.param("Russisch", (), id="an adjective is no name"),
        pytest.param("Nergens", (), id="unknown"),
    ],
)
def test_named(name: str, expected: tuple[str, ...]) -> None:
    assert LEXICON.named(name) == expected


def test_described() -> None:
    assert LEXICON.described("Russische") == ("russia",)
    assert LEXICON.described("cda'er") == ("cda",)
    assert LEXICON.described("Rusland") == ()


@pytest.mark.parametrize(
    ("title", "of", "at", "expected"),
    [
        ("president", "united-states", "2018-07-16", ("donald-trump",)),
        ("president", "united-states", "2022", ()),
        ("president", "united-states", "1993", ("bill-clinton", "george-h-w-bush")),
        ("president", "russia", None, ("vladimir-putin",)),
        ("premier", None, "2018", ("charles-michel", "mark-rutte")),
        ("minister", "united-states", "2010", ("hillary-clinton",)),
        ("koning", "belgium", "2018", ()),
    ],
)
def test_holders(title: str, of: str | None, at: str | None, expected: tuple[str, ...]) -> None:
    assert tuple(sorted(LEXICON.holders(title, of, parse_edtf(at) if at else None))) == expected


def test_empty_knowledge_compiles() -> None:
    lexicon = compile_lexicon(Knowledge())
    assert list(lexicon.matches("trump")) == []
    assert lexicon.named("Trump") == ()
    assert list(lexicon.catalogue.named("top")) == []


@pytest.mark.parametrize(
    ("adjective", "expected"),
    [("Russisch", "Russische"), ("Limburgse", "Limburgse"), ("liberaal", "liberale"), ("Frans", "Franse")],
)
def test_inflected(adjective: str, expected: str) -> None:
    assert inflected(adjective) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Vladimir Poetin", "Poetin"),
        ("Martijn van Helvert", "van Helvert"),
        ("Sophie in 't Veld", "in 't Veld"),
        ("Neymar", "Neymar"),
    ],
)
def test_surname(name: str, expected: str) -> None:
    assert surname(name, PARTICLES) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("brezjnev", "breznjev", True),
        ("helsinki", "helsink", True),
        ("helsinki", "helzinki", True),
        ("helsinki", "helsinki", False),
        ("helsinki", "hels", False),
        ("helsinki", "hleisnki", False),
    ],
)
def test_one_edit_apart(one: str, other: str, expected: bool) -> None:  # noqa: FBT001
    assert one_edit_apart(one, other) is one_edit_apart(other, one) is expected


def test_respelt_answers_only_if_one_name_is_near() -> None:
    shapes = by_shape(["helsinki", "helsingi", "warschau", "kort"])
    assert respelt("warshau", shapes) is None  # too short to tell
    assert respelt("warsjchau", shapes) == "warschau"
    assert respelt("helsinni", shapes) is None  # two are near
    assert respelt("nergens-dan-ook", shapes) is None
