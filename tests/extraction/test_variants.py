"""When two wordings are one utterance, and the way from one to the other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extraction.variants import LEAST, similarity, word_diff

PAIRS = [
    ("De kade houdt het water tegen", "De kade houdt het water tegen.", True, "the same but for a mark"),
    ("Wij willen nieuwe verkiezingen in Veenland", "in Veenland een nieuwe verkiezing te willen", True, "inflected"),
    ("Wij bouwen volgend jaar een nieuwe sluis bij de haven", "een nieuwe sluis bij de haven", True, "shortened"),
    ("Wij bouwen een nieuwe sluis", "Wij slopen de oude brug", False, "something else"),
    ("Het is niet zo", "Het is zo", False, "function words only"),
    ("mooie sluis", "mooie sluis", False, "too few words to tell"),
]


@pytest.mark.parametrize(("one", "other", "same", "why"), PAIRS, ids=[why for *_, why in PAIRS])
def test_similarity(one: str, other: str, same: bool, why: str) -> None:  # noqa: FBT001
    assert (similarity(one, other) >= LEAST) is same, why
    assert similarity(one, other) == similarity(other, one)


def test_word_diff() -> None:
    steps = word_diff("Wij bouwen een sluis", "Wij bouwen een nieuwe brug")
    assert [(step.op, step.text) for step in steps] == [
        ("equal", "Wij bouwen een"),
        ("delete", "sluis"),
        ("insert", "nieuwe brug"),
    ]


@given(st.text(max_size=80), st.text(max_size=80))
def test_a_diff_tells_both_wordings(one: str, other: str) -> None:
    steps = word_diff(one, other)
    assert " ".join(step.text for step in steps if step.op != "insert").split() == one.split()
    assert " ".join(step.text for step in steps if step.op != "delete").split() == other.split()
