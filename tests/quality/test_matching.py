"""Holding what was found against what is annotated."""

from collections.abc import Iterable

import pytest

from app.extraction.records import (
    ArticleKind,
    Cue,
    Entity,
    EntityType,
    Extraction,
    Mention,
    MentionForm,
    Polarity,
    Quote,
    QuoteKind,
    Span,
    SpeakerStatus,
)
from app.quality import Annotated, compare, read_passages

GOLD = '"{d Anna Visser|We gaan door}", {c|zegt} Anna Visser.'
PARTIAL_AND_INDIRECT = "Volgens Anna Visser {i Anna Visser|is het nu ‘{p Anna Visser|te laat}’}."


def annotated(markup: str) -> Annotated:
    (passage,) = read_passages(f"# title\n{markup}", "group")
    return passage


def found(text: str, words: str, kind: QuoteKind = QuoteKind.DIRECT, speaker: str | None = "anna-visser") -> Quote:
    """A quote of some words of the text."""
    start = text.index(words)
    return Quote(
        kind=kind,
        spans=(Span(start, start + len(words)),),
        status=SpeakerStatus.RESOLVED if speaker else SpeakerStatus.UNRESOLVED,
        confidence=0.9,
        explanation="because",
        speaker=speaker,
        marked=kind is not QuoteKind.INDIRECT,
    )


def extraction(quotes: Iterable[Quote]) -> Extraction:
    entities = tuple(
        Entity(name.casefold().replace(" ", "-"), name, EntityType.PERSON, ()) for name in ("Anna Visser", "Piet Smit")
    )
    return Extraction("nl", ArticleKind.ARTICLE, None, None, (), (), tuple(quotes), entities, (), ())


def counted(gold: Annotated, quotes: Iterable[Quote], group: str = "all") -> dict[str, int]:
    counts = compare(gold, extraction(quotes)).counts
    return {f"{measure}.{result}": n for (of, measure, result), n in counts.items() if of == group}


@pytest.mark.parametrize(
    ("words", "kind", "results"),
    [
        ("We gaan door", QuoteKind.DIRECT, {"exact.found", "overlap.found"}),
        ('"We gaan door",', QuoteKind.DIRECT, {"exact.found", "overlap.found"}),  # marks and commas at the edge
        ("We gaan doo", QuoteKind.DIRECT, {"exact.missed", "exact.false", "overlap.found"}),  # 11 of 12 characters
        ("We gaan", QuoteKind.DIRECT, {"exact.missed", "exact.false", "overlap.missed", "overlap.false"}),  # 7 of 12
        ("We gaan door", QuoteKind.PARTIAL, {"exact.found", "overlap.found", "kind.wrong"}),
        ("We gaan door", QuoteKind.INDIRECT, {"exact.missed", "exact.false", "overlap.missed", "overlap.false"}),
    ],
)
def test_spans(words: str, kind: QuoteKind, results: set[str]) -> None:
    gold = annotated(GOLD)
    counts = counted(gold, [found(gold.document.text, words, kind)])
    judged = {name for name in counts if name.partition(".")[0] not in {"exact", "overlap"} and name != "kind.wrong"}
    assert set(counts) - judged == results


def test_what_is_judged() -> None:
    gold = annotated(GOLD)
    text = gold.document.text
    quote = found(text, "We gaan door")
    right = {f"{name}.right" for name in ("attribution", "answered", "kind", "polarity")}
    assert counted(gold, [quote]).keys() >= right | {"cue.wrong"}
    cue = Cue(Span(text.index("zegt"), text.index("zegt") + 4), "zeggen")
    fields = {
        name: getattr(quote, name) for name in ("kind", "spans", "status", "confidence", "explanation", "speaker")
    }
    assert counted(gold, [Quote(**fields, cue=cue, polarity=Polarity.DENIED)]).keys() >= {"cue.right", "polarity.wrong"}


def test_an_abstention_is_no_wrong_answer() -> None:
    gold = annotated(GOLD)
    counts = counted(gold, [found(gold.document.text, "We gaan door", speaker=None)])
    assert counts["attribution.wrong"] == 1
    assert not {"answered.wrong", "answered.right"} & counts.keys()


def test_an_unnamed_source_is_known_by_its_words() -> None:
    gold = annotated('"{d een woordvoerder|Ja}", zegt een woordvoerder.')
    text = gold.document.text
    mention = Mention(Span(text.index("een"), len(text) - 1), MentionForm.NOMINAL)
    quote = Quote(QuoteKind.DIRECT, (Span(1, 3),), SpeakerStatus.UNNAMED, 0.8, "because", mention=mention)
    assert counted(gold, [quote])["answered.right"] == 1


def test_groups() -> None:
    gold = annotated(PARTIAL_AND_INDIRECT)
    text = gold.document.text
    quotes = [
        found(text, "is het nu ‘te laat’", QuoteKind.INDIRECT),
        found(text, "te laat", QuoteKind.PARTIAL, "piet-smit"),
    ]
    assert counted(gold, quotes)["overlap.found"] == 2
    assert counted(gold, quotes, "indirect")["attribution.right"] == 1
    assert counted(gold, quotes, "partial")["attribution.wrong"] == 1
    assert counted(gold, quotes, "marked")["exact.found"] == 1


@pytest.mark.parametrize(
    ("markup", "words", "kind"),
    [
        ("‘{h|We gaan door}’", "We gaan door", QuoteKind.DIRECT),  # a heading that repeats
        ("Ze belooft {i? Anna Visser|door te gaan}.", "door te gaan", QuoteKind.INDIRECT),
        ("Ze belooft {i? Anna Visser|echt door te gaan}.", "door te gaan", QuoteKind.INDIRECT),
        ("Ze belooft {p? Anna Visser|echt door te gaan}.", "door te gaan", QuoteKind.INDIRECT),
    ],
)
def test_what_is_optional_is_neither_missed_nor_false(markup: str, words: str, kind: QuoteKind) -> None:
    gold = annotated(markup)
    assert counted(gold, [found(gold.document.text, words, kind)]) == {}
    assert counted(gold, []) == {}


def test_a_mark_about_an_optional_clause_is_false() -> None:
    gold = annotated("Ze belooft {i? Anna Visser|echt door te gaan}.")
    assert counted(gold, [found(gold.document.text, "door te gaan")])["overlap.false"] == 1


def test_each_quote_answers_to_one() -> None:
    gold = annotated(GOLD)
    quote = found(gold.document.text, "We gaan door")
    assert counted(gold, [quote, quote])["exact.false"] == 1
