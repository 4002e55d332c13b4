import pytest

from app.extraction.dates import Occasion, find_dates
from app.extraction.partial_dates import parse_edtf
from app.extraction.records import Precision, Section, Span
from app.extraction.sentences import split_sentences

THURSDAY = "2018-07-19"  # of ISO week 29, which began on Monday the 16th


def sentences_of(text: str) -> tuple[Span, ...]:
    return split_sentences(text, (Section("paragraph", Span(0, len(text))),))


def dates(text: str, published: str | None = THURSDAY) -> list[tuple[str, str | None]]:
    when = parse_edtf(published) if published else None
    found = find_dates(text, sentences_of(text), when)
    return [(text[slice(*date.span)], date.when.edtf if date.when else None) for date in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("op 16 juli 2018", ("16 juli 2018", "2018-07-16"), id="a day"),
        pytest.param("op maandag 16 juli 2018", ("maandag 16 juli 2018", "2018-07-16"), id="with its weekday"),
        pytest.param("op 16-07-2018", ("16-07-2018", "2018-07-16"), id="in numbers"),
        pytest.param("op 2018-07-16", ("2018-07-16", "2018-07-16"), id="as ISO 8601"),
        pytest.param("op 31 juni 2018", ("31 juni 2018", None), id="a day that is not there"),
        pytest.param(
            "van 10 tot en met 12 mei 2019", ("10 tot en met 12 mei 2019", "2019-05-10/2019-05-12"), id="days"
        ),
        pytest.param("in maart 1997", ("maart 1997", "1997-03"), id="a month"),
        pytest.param("eind maart van 1997", ("eind maart van 1997", "1997-03"), id="a part of a month"),
        pytest.param("in 1975 al", ("1975", "1975"), id="a year"),
        pytest.param("tot eind 2019.", ("eind 2019", "2019"), id="a part of a year"),
        pytest.param("(2008-2009)", ("2008-2009", "2008/2009"), id="years"),
        pytest.param("de jaren tachtig", ("de jaren tachtig", "1980/1989"), id="a decade"),
        pytest.param("de jaren '90", ("de jaren '90", "1990/1999"), id="a decade in numbers"),
        pytest.param("de zomer van 2022", ("de zomer van 2022", "2022-22"), id="a season of a year"),
    ],
)
def test_absolute_dates(text: str, expected: tuple[str, str | None]) -> None:
    assert dates(text, None) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vandaag", "2018-07-19"),
        ("eerder vandaag", "2018-07-19"),
        ("vanochtend", "2018-07-19"),
        ("gisteravond", "2018-07-18"),
        ("overmorgen", "2018-07-21"),
        ("afgelopen vrijdag", "2018-07-13"),
        ("vorige maandag", "2018-07-16"),
        ("volgende donderdag", "2018-07-26"),
        ("komende vrijdag", "2018-07-20"),
        ("donderdagavond", "2018-07-19"),
        ("vorige week donderdag", "2018-07-12"),
        ("volgende week dinsdag om 18.00 uur", "2018-07-24"),
        ("deze week", "2018-07-16/2018-07-22"),
        ("vorige week", "2018-07-09/2018-07-15"),
        ("komend weekend", "2018-07-28/2018-07-29"),
        ("dit weekend", "2018-07-21/2018-07-22"),
        ("vorige maand", "2018-06"),
        ("vorig jaar", "2017"),
        ("begin volgend jaar", "2019"),
        ("afgelopen jaar", "2017/2018"),
        ("de afgelopen jaren", "../2018-07-19"),
        ("de komende weken", "2018-07-19/.."),
        ("drie dagen geleden", "2018-07-16"),
        ("twee weken geleden", "2018-07-02/2018-07-08"),
        ("over twee maanden", "2018-09"),
        ("8 jaar geleden", "2010"),
        ("eind oktober", "2018-10"),
        ("in februari", "2018-02"),
        ("november vorig jaar", "2017-11"),
        ("23 augustus", "2018-08-23"),
        ("29 december", "2018-12-29"),
        ("vrijdag 23 augustus", "2019-08-23"),
        ("de laatste weken", "../2018-07-19"),
        ("het najaar", "2018-23"),
        ("afgelopen zomer", "2017-22"),
        ("vorige winter", "2017-24"),
        ("komende winter", "2018-24"),
    ],
)
def test_relative_dates_of_an_article_of_a_known_day(text: str, expected: str) -> None:
    [(words, edtf)] = dates(f"Het gebeurde {text} in de stad.")
    assert text.endswith(words)
    assert edtf == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vandaag", "2018-07"),
        ("gisteren", None),  # may be in June
        ("dinsdag", "2018-07"),
        ("deze week", "2018-07"),
        ("vorige week", None),
        ("vorige maand", "2018-06"),
        ("vorig jaar", "2017"),
        ("drie dagen geleden", None),
        ("de afgelopen jaren", "../2018-07"),
        ("dit weekend", "2018-07"),
    ],
)
def test_no_day_where_only_the_month_is_known(text: str, expected: str | None) -> None:
    [(_, edtf)] = dates(f"Het gebeurde {text} in de stad.", "2018-07")
    assert edtf == expected


@pytest.mark.parametrize("text", ["vandaag", "dinsdag", "vorige week", "in mei", "het najaar", "vorig jaar", "10 mei"])
def test_nothing_is_resolved_without_a_publication_date(text: str) -> None:
    [(_, edtf)] = dates(f"Het gebeurde {text} in de stad.", None)
    assert edtf is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Het begint dinsdag in de zaal.", "2018-07-24", id="the verb looks ahead"),
        pytest.param("Dat is dinsdag besloten, zei ze.", "2018-07-17", id="the verb looks back"),
        pytest.param("De prijs is dinsdag.", "2018-07-17", id="nothing tells: back"),
    ],
)
def test_a_bare_weekday_is_the_nearest_on_the_side_of_the_verb(text: str, expected: str) -> None:
    assert [edtf for _, edtf in dates(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Het duurde twee uur.", id="a duration"),
        pytest.param("Al jaren zwijgt hij.", id="a vague duration"),
        pytest.param("Onlangs en nu en toen.", id="vague words"),
        pytest.param("Enkele dagen geleden.", id="a vague number"),
        pytest.param("Er kwamen 2000 mensen.", id="a number of people"),
        pytest.param("Het kost € 1999.", id="a price"),
        pytest.param("Het kost 2.016 euro of 2016,50.", id="a number with marks"),
        pytest.param("In de morgen gaat hij.", id="a morning"),
        pytest.param("Elke dinsdag zingt ze.", id="every week"),
        pytest.param("Een Boeing-2016 en nummer 20165.", id="a part of something longer"),
        pytest.param("Op 2018-07-161 na.", id="no ISO date"),
        pytest.param("Hij zat bij Praat op Zondag.", id="a day in a name"),
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert dates(text) == []


def test_an_embedded_tweet_gives_the_day() -> None:
    text = "Dat bleek vandaag. Wat een dag! — Karin Vos (@karinvos) 16 juli 2018\n\nAfgelopen vrijdag was het anders."
    assert dates(text, "2018-07") == [
        ("vandaag", "2018-07-16"),
        ("16 juli 2018", "2018-07-16"),
        ("Afgelopen vrijdag", "2018-07-13"),
    ]


def test_a_tweet_of_another_month_gives_nothing() -> None:
    assert dates("Dat bleek vandaag. — Karin Vos (@karinvos) 16 mei 2018", "2018-07")[0] == ("vandaag", "2018-07")


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        pytest.param(
            "Zij spraken vandaag op de top. Vorige week niet.",
            None,
            ["2018-07-16", "2018-07-09/2018-07-15"],
            id="today",
        ),
        pytest.param("Gisteren was de top. Vandaag niet.", None, ["2018-07-16", "2018-07-17"], id="yesterday"),
        pytest.param(
            "Na de top eerder deze week zweeg hij. Donderdag sprak hij.",
            "2018-07",
            ["2018-07-16", "2018-07-19"],
            id="the week",
        ),
        pytest.param("De top was vandaag.", "2019-01", ["2019-01"], id="an event of another year gives nothing"),
        pytest.param("De top was groot. Vandaag niet.", None, [None], id="in another sentence it gives nothing"),
    ],
)
def test_an_event_beside_it_dates_the_text(text: str, published: str | None, expected: list[str | None]) -> None:
    start = text.index("top")
    occasion = Occasion(Span(start, start + 3), parse_edtf("2018-07-16"))
    found = find_dates(text, sentences_of(text), parse_edtf(published) if published else None, (occasion,))
    assert [date.when.edtf if date.when else None for date in found] == expected


def test_the_text_of_a_date_is_the_expression() -> None:
    [date] = find_dates("Het was vorige week.", sentences_of("Het was vorige week."), parse_edtf(THURSDAY))
    assert date.when is not None
    assert (date.when.text, date.when.precision) == ("vorige week", Precision.WEEK)


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31", "0001", "9999"])
def test_the_ends_of_the_calendar(published: str) -> None:
    text = "Vorig jaar, volgend jaar, vorige week, komende week, gisteren, morgen, vorige maand, 9999 dagen geleden."
    found = find_dates(text, sentences_of(text), parse_edtf(published))
    assert len(found) == 8
