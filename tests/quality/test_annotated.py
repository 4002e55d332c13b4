"""Reading annotated texts."""

import re
from pathlib import Path

import pytest

from app.errors import AnnotationInvalid
from app.extraction.records import QuoteKind
from app.quality.annotated import MARKS, Annotated, read_folder, read_passages

SET = read_folder(Path(__file__).parent.parent / "evaluation")
# zo'n · foto's · 's avonds · m’n · Frans' reactie · 8' · 27" · jaren '90 · 't Zand · VVD'er
APOSTROPHE = re.compile(
    r"(?<=\w)['’](?=\w) | (?<=[\d])['\"] | \B['’](?=[smnkt]\b|\d\d) | (?<=[sz])['’](?=\s\w)", re.VERBOSE
)


def only(markup: str) -> Annotated:
    (passage,) = read_passages(f"# title\n{markup}", "group")
    return passage


def read(markup: str) -> list[tuple[str, str, str, list[str]]]:
    """The quotes as kind, text, first speaker and cues."""
    passage = only(markup)
    text = passage.document.text
    return [
        (quote.kinds[0], text[slice(*quote.span)], quote.speakers[0], [text[slice(*cue)] for cue in quote.cues])
        for quote in passage.quotes
    ]


@pytest.mark.parametrize(
    ("markup", "quotes"),
    [
        ('"{d Anna|Ja}", {c|zegt} Anna.', [("direct", "Ja", "Anna", ["zegt"])]),
        (
            '"{d1 Anna|Ja}", {c1|zegt} ze, "{d1|graag.}"',  # the second half has the speaker of the first
            [("direct", "Ja", "Anna", ["zegt"]), ("direct", "graag.", "Anna", [])],
        ),
        (
            "{i Anna|Het is {c|volgens} haar ‘{p Anna|te laat}’}.",  # nested: one cue for both
            [
                ("indirect", "Het is volgens haar ‘te laat’", "Anna", ["volgens"]),
                ("partial", "te laat", "Anna", ["volgens"]),
            ],
        ),
        (
            '"{d Anna|Ja}", {c|zegt} Anna. Ze knikt. "{d Anna|Heus.}"',  # the nearest quote has the cue
            [("direct", "Ja", "Anna", ["zegt"]), ("direct", "Heus.", "Anna", [])],
        ),
        (  # a cue stays in its sentence, though the quote before it is nearer
            "{i Anna|Het is laat}, {c|zegt} Anna. Ze {c|voegt} eraan toe dat {i Anna|het regent}.",
            [("indirect", "Het is laat", "Anna", ["zegt"]), ("indirect", "het regent", "Anna", ["voegt"])],
        ),
        (
            '{c1,2|Volgens} Anna {i1 Anna|gaat het "{p2 Anna|goed}"}.',
            [("indirect", 'gaat het "goed"', "Anna", ["Volgens"]), ("partial", "goed", "Anna", ["Volgens"])],
        ),
        ("{d1 Anna|Ja}, {c1|laat} ze {c1|weten}.", [("direct", "Ja", "Anna", ["laat", "weten"])]),
    ],
)
def test_quotes_and_cues(markup: str, quotes: list[tuple[str, str, str, list[str]]]) -> None:
    assert read(markup) == quotes


def test_what_counts_as_right_and_what_does_not_count() -> None:
    accepted, optional, denied = only("{dp Anna / de wethouder|Nee}\n{i? Anna|ja}\n{i-? Anna|nee}").quotes
    assert accepted.kinds == (QuoteKind.DIRECT, QuoteKind.PARTIAL)
    assert accepted.speakers == ("Anna", "de wethouder")
    assert (optional.optional, optional.denied) == (True, False)
    assert (denied.optional, denied.denied) == (True, True)


def test_marks_headings_and_settings() -> None:
    passage = only("@ published 2018-07\n@ kind liveblog\n'{h|Ja}'\n\n‘{d Anna|Ja}’ of {i Anna|nee}, de ‘{n|a}’")
    assert passage.document.text.startswith("'Ja'\n\n‘Ja’")
    assert passage.document.published is not None
    assert (passage.document.published.edtf, passage.document.kind) == ("2018-07", "liveblog")
    assert [quote.marked for quote in passage.quotes] == [True, False]
    assert [passage.document.text[slice(*span)] for span in passage.headings + passage.not_quoted] == ["Ja", "a"]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("text", "before the first title"),
        ("# a\n{d Anna|Ja", "a: never closed: d Anna"),
        ("# a\nJa}", "'}' is no markup"),
        ("# a\n{x Anna|Ja}", "'{' is no markup"),
        ("# a\n{d|Ja}", "no speaker: 'Ja'"),
        ("# a\n{d1 Anna|Ja} {d1 Piet|Nee}", "another speaker: 'Nee'"),
        ("# a\n{c|zegt} Anna", "no quote for the cue 'zegt'"),
        ("# a\n@ published gisteren\nJa", "gisteren"),
    ],
)
def test_a_mistake_in_the_markup_is_named(content: str, fault: str) -> None:
    with pytest.raises(AnnotationInvalid, match=re.escape(fault)):
        list(read_passages(content, "file"))


def test_the_set_is_of_a_size_that_tells_something() -> None:
    assert len(SET) > 200
    assert sum(len(passage.quotes) for passage in SET) > 200


def test_no_passage_stands_twice() -> None:
    titles = [(passage.group, passage.title) for passage in SET]
    texts = [(passage.document.text, passage.document.published) for passage in SET]
    assert len(set(titles)) == len(titles)
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("passage", SET, ids=lambda passage: f"{passage.group}: {passage.title}")
def test_every_quotation_mark_is_accounted_for(passage: Annotated) -> None:
    text = passage.document.text
    touched = {
        place
        for start, end in [*(quote.span for quote in passage.quotes), *passage.headings, *passage.not_quoted]
        for place in (start - 2, start - 1, start, end - 1, end, end + 1)
    } | {place for found in APOSTROPHE.finditer(text) for place in range(*found.span())}
    inside = [
        quote.span
        for quote in passage.quotes
        if quote.kinds[0] is not QuoteKind.INDIRECT  # what is quoted may have marks of its own
    ]
    loose = [
        text[max(0, place - 20) : place + 20]
        for place, character in enumerate(text)
        if character in MARKS and place not in touched and not any(start <= place < end for start, end in inside)
    ]
    assert loose == []
