"""What a quote is about by its pronouns and by nouns for office-holders, and where that is not clear."""

import pytest

from app.extraction.partial_dates import parse_edtf
from app.extraction.pipeline import Extractor
from app.extraction.records import Document, Extraction
from tests.extraction.known import KNOWLEDGE

EXTRACTOR = Extractor(KNOWLEDGE)
OFFICES = [
    ("a country and its office", "‘De Russische president liegt’, zei Mark Rutte.", ["vladimir-putin"]),
    ("the country after it", "‘Ik bel de president van Rusland’, zei Mark Rutte.", ["russia", "vladimir-putin"]),
    ("at the date of the text", "‘De Belgische premier komt’, zei Donald Trump.", ["charles-michel"]),
    ("the one whom the text names", "Mark Rutte kwam. ‘De premier was laat’, zei Donald Trump.", ["mark-rutte"]),
    ("not himself", "Donald Trump sprak met Vladimir Poetin. ‘De president is sterk’, zei Trump.", ["vladimir-putin"]),
    ("one of two whom nothing tells apart", "Trump en Poetin kwamen. ‘De president is laat’, zei Mark Rutte.", []),
    (
        "one of two, the last spoken of",
        "Trump kwam. Er was koffie. Toen kwam Poetin. ‘De president is laat’, zei Mark Rutte.",
        ["vladimir-putin"],
    ),
    ("not who held it before", "Trump kwam. ‘De vorige president was beter’, zei Mark Rutte.", []),
    ("two of them are not one", "Trump kwam. ‘De twee presidenten waren laat’, zei Mark Rutte.", []),
    ("any president", "Trump kwam. ‘Een president komt niet te laat’, zei Mark Rutte.", []),
    ("a name says who", "Trump kwam. ‘De president Poetin was laat’, zei Mark Rutte.", ["vladimir-putin"]),
    (
        "what the text calls somebody",
        "Wethouder Jan Bakker kwam. ‘De wethouder was laat’, zei raadslid Els Smit.",
        ["jan-bakker"],
    ),
    (
        "in a reported clause",
        "Mark Rutte zei dat de Amerikaanse president te laat was.",
        ["donald-trump"],
    ),
    ("before a fragment", "Mark Rutte noemde de Russische president ‘gevaarlijk’.", ["vladimir-putin"]),
]
PRONOUNS = [
    ("the sentence before", "Poetin heeft gebeld. ‘Hij klonk vrolijk’, zei Trump.", ["vladimir-putin"]),
    ("an object", "Poetin heeft gebeld. ‘Ik vertrouw hem’, zei Trump.", ["vladimir-putin"]),
    (
        "a possessive at the beginning",
        "Poetin heeft gebeld. ‘Met zijn plan gaat het goed’, zei Trump.",
        ["vladimir-putin"],
    ),
    ("the verb", "Poetin heeft gebeld. ‘Dat zijn leugens’, zei Trump.", []),
    ("never who speaks", "Trump heeft gebeld. ‘Hij klonk vrolijk’, zei Trump.", []),
    ("never the first person", "Poetin heeft gebeld. ‘Ik ben blij met mijn plan’, zei Trump.", []),
    ("a woman", "Hillary Clinton heeft gebeld. ‘Ze was boos’, zei Trump.", ["hillary-clinton"]),
    ("of her", "Hillary Clinton heeft gebeld. ‘Ik spreek haar morgen’, zei Trump.", ["hillary-clinton"]),
    ("the gender tells", "Clinton belde met Poetin. ‘Hij was boos’, zei Trump.", ["vladimir-putin"]),
    ("no man before", "Hillary Clinton heeft gebeld. ‘Hij was boos’, zei Trump.", []),
    (
        "several",
        "Clinton en Poetin hebben gebeld. ‘Zij hebben gelogen’, zei Trump.",
        ["hillary-clinton", "vladimir-putin"],
    ),
    ("two of whom one may lie", "Rutte en Poetin hebben gebeld. ‘Hij heeft gelogen’, zei Trump.", []),
    ("the subject leads", "Poetin sprak met Mark Rutte. ‘Hij heeft gelogen’, zei Trump.", ["vladimir-putin"]),
    (
        "whom the quotation itself names",
        "Poetin heeft gebeld. ‘Mark Rutte zegt dat hij komt’, zei Trump.",
        ["mark-rutte"],
    ),
    ("whom the quotation speaks of", "Poetin heeft gebeld. ‘Mijn broer zegt dat hij komt’, zei Trump.", []),
    (
        "what the same speaker said before",
        "‘Poetin heeft gebeld’, zei Trump. ‘Hij klonk vrolijk.’",
        ["vladimir-putin"],
    ),
    ("in a reported clause it may be himself", "Poetin heeft gebeld. Trump zei dat hij blij is.", []),
    (
        "in a reported clause the gender tells",
        "Poetin heeft gebeld. Hillary Clinton zei dat hij blij is.",
        ["vladimir-putin"],
    ),
    ("before a fragment", "Poetin heeft gebeld. Trump noemde hem ‘sterk’.", ["vladimir-putin"]),
    ("too long ago", "Poetin belde. Het regende. Het woei. Het vroor. Het dooide. ‘Hij komt’, zei Trump.", []),
    ("the clause says about whom", "‘Wat een leugens’, zei Trump over Poetin.", ["vladimir-putin"]),
    ("about two", "‘Wat een leugens’, zei Trump over Poetin en Mark Rutte.", ["mark-rutte", "vladimir-putin"]),
    ("or with a pronoun", "Poetin heeft gebeld. ‘Wat een leugens’, zei Trump over hem.", ["vladimir-putin"]),
    ("nobody knows who speaks", "Poetin heeft gebeld. ‘Hij liegt’, klonk het.", []),
]


def read(text: str) -> Extraction:
    return EXTRACTOR.read(Document(text, parse_edtf("2018-07"))).in_body


@pytest.mark.parametrize(("reason", "text", "expected"), [*OFFICES, *PRONOUNS])
def test_what_the_last_quote_is_about(reason: str, text: str, expected: list[str]) -> None:
    quote = read(text).quotes[-1]
    assert sorted(quote.about) == expected, reason


def test_who_is_only_described_is_an_entity_of_the_text() -> None:
    found = read("‘De Belgische premier komt’, zei Donald Trump.")
    assert [
        (each.id, [mention.form for mention in each.mentions]) for each in found.entities if each.id == "charles-michel"
    ] == [("charles-michel", ["nominal"])]


def test_a_quotation_in_two_parts_is_about_what_both_say() -> None:
    [quote] = read("Poetin belde. ‘Hij is boos’, zei Trump, ‘op de Belgische premier.’").quotes
    assert quote.about == ("vladimir-putin", "charles-michel")
