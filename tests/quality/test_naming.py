"""Names of one source."""

import pytest

from app.quality.naming import same_source


@pytest.mark.parametrize(
    ("answer", "gold", "same"),
    [
        ("Donald Trump", "Trump", True),  # a surname
        ("Trump", "Donald Trump", True),
        ("Melania Trump", "Donald Trump", False),
        ("Milan", "Milan Roelvink", True),  # a first name
        ("Renee", "Renée", True),  # accents
        ("Ilse Broekema (VVD)", "Ilse Broekema", True),  # what stands in brackets
        ("de woordvoerder van D66", "een woordvoerder", True),  # a description, longer
        ("een woordvoerder van D66", "D66", False),  # a description is no name
        ("Jaap en Riet Boonstra", "Riet Boonstra", False),  # two are not one
        ("van der Kruk", "Wouter van der Kruk", True),  # a particle does not describe
        (None, "Trump", False),
        ("…", "Trump", False),
        ("politie", "de politie", True),
        ("de", "een woordvoerder", False),
    ],
)
def test_same_source(answer: str | None, gold: str, *, same: bool) -> None:
    assert same_source(answer, gold) is same
