"""docs/extraction.md is held against the code: its examples are run, what it names exists."""

import re

import pytest

from app.extraction.pipeline import Extractor
from app.settings import PROJECT
from tests.extraction.worked_examples import GUIDE, Example, examples, reader, told

KINDS = ("direct ", "partial ", "indirect ", "denied ")
PATH = re.compile(r"`((?:app|seed_data)/[\w/.-]+)`")
EXAMPLES = tuple(examples())


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return reader()


@pytest.mark.parametrize("example", EXAMPLES, ids=[example.text[:40] for example in EXAMPLES])
def test_an_example_gives_what_it_says(extractor: Extractor, example: Example) -> None:
    quotes, others = told(extractor, example.text)
    if example.found == ("nothing",):
        assert quotes == []
        return
    assert quotes == [line for line in example.found if line.startswith(KINDS)]
    assert {line for line in example.found if not line.startswith(KINDS)} <= others


def test_no_block_is_passed_over() -> None:
    assert GUIDE.read_text(encoding="utf-8").count("```example\n") == len(EXAMPLES)


def test_what_it_names_exists() -> None:
    named = PATH.findall(GUIDE.read_text(encoding="utf-8"))
    assert named
    assert [path for path in named if not (PROJECT / path).exists()] == []
