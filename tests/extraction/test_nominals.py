import pytest

from app.extraction.entities import find_entities
from app.extraction.partial_dates import parse_edtf
from app.extraction.records import Section, Span
from app.extraction.sentences import split_sentences
from tests.extraction.known import LEXICON


def resolve(text: str, noun_phrase: str, published: str = "2018-07") -> tuple[str, ...]:
    sentences = split_sentences(text, (Section("paragraph", Span(0, len(text))),))
    return find_entities(text, sentences, LEXICON, parse_edtf(published)).resolve_nominal(noun_phrase)


BOTH = "Trump sprak met Poetin en Rutte."


@pytest.mark.parametrize(
    ("text", "noun_phrase", "expected"),
    [
        pytest.param(BOTH, "de Amerikaanse president", ("donald-trump",), id="an office by country"),
        pytest.param(BOTH, "De Russische president", ("vladimir-putin",), id="another country"),
        pytest.param(BOTH, "de Russische leider", ("vladimir-putin",), id="a leader by any office"),
        pytest.param(BOTH, "zijn Russische ambtgenoot", ("vladimir-putin",), id="a counterpart by country"),
        pytest.param(BOTH, "zijn ambtgenoot", (), id="a counterpart of nobody knows whom"),
        pytest.param(BOTH, "de premier", ("mark-rutte",), id="an office that one of those named holds"),
        pytest.param(BOTH, "de president", ("donald-trump", "vladimir-putin"), id="an office that two hold"),
        pytest.param("Niemand sprak.", "de Amerikaanse president", ("donald-trump",), id="nobody named, one holder"),
        pytest.param("Niemand sprak.", "de premier", (), id="nobody named, many holders"),
        pytest.param(BOTH, "de minister-president", ("mark-rutte",), id="a synonym"),
        pytest.param(BOTH, "de Nederlandse eerste minister", ("mark-rutte",), id="a synonym of two words"),
        pytest.param("Omtzigt sprak.", "de CDA'er", ("pieter-omtzigt",), id="a member of a party"),
        pytest.param(
            "Dat zei retaildeskundige Karin Vos.", "de retaildeskundige", ("karin-vos",), id="a noun before the name"
        ),
        pytest.param(
            "Karin Vos, correspondent in Moskou, zweeg.", "de correspondent", ("karin-vos",), id="an apposition"
        ),
        pytest.param("Dat zei Rusland-kenner Karin Vos.", "de kenner", ("karin-vos",), id="the head of a compound"),
        pytest.param("Arts Karin Vos en arts Tom Bos.", "de arts", ("karin-vos", "tom-bos"), id="two of them"),
        pytest.param("Dat zei Karin Vos.", "de tafel", (), id="no person at all"),
        pytest.param("Dat zei Karin Vos.", "de", (), id="no noun"),
    ],
)
def test_who_is_meant(text: str, noun_phrase: str, expected: tuple[str, ...]) -> None:
    assert resolve(text, noun_phrase) == expected


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("1995", "bill-clinton"),
        ("1990-09", "george-h-w-bush"),
        ("2005-03-01", "george-w-bush"),
        ("2018-07", "donald-trump"),
    ],
)
def test_an_office_is_held_at_a_date(published: str, expected: str) -> None:
    assert resolve("Niemand sprak.", "de Amerikaanse president", published) == (expected,)
