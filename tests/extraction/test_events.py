import pytest

from app.extraction.entities import find_entities
from app.extraction.event_index import EventIndex
from app.extraction.events import find_dates_and_events
from app.extraction.partial_dates import parse_edtf
from app.extraction.records import DateMention, Section, Span
from app.extraction.sentences import split_sentences
from tests.extraction.known import LEXICON


def read(text: str, published: str | None) -> tuple[tuple[DateMention, ...], EventIndex]:
    sentences = split_sentences(text, (Section("paragraph", Span(0, len(text))),))
    when = parse_edtf(published) if published else None
    index = find_entities(text, sentences, LEXICON, when)
    return find_dates_and_events(text, sentences, index, LEXICON, when)


def found(text: str, published: str | None = "2018-07") -> list[tuple[str, str]]:
    events = read(text, published)[1]
    return [(text[slice(*item.span)], item.event) for item in events.evidence]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        pytest.param(
            "Trump sprak na de topontmoeting in Helsinki.",
            "2018-07",
            [("topontmoeting in Helsinki", "helsinki-2018")],
            id="by its name and the time",
        ),
        pytest.param(
            "Trump zag Poetin bij een ontmoeting die in Helsinki werd gehouden.",
            None,
            [("ontmoeting", "helsinki-2018")],
            id="by place and participants",
        ),
        pytest.param(
            "Trump en Poetin hielden een ontmoeting.",
            "2018-07",
            [("ontmoeting", "helsinki-2018")],
            id="by people and time",
        ),
        pytest.param("Trump en Poetin hielden een ontmoeting.", None, [], id="people alone may have met elsewhere"),
        pytest.param("Trump en Poetin hielden een ontmoeting.", "2020-01", [], id="or at another time"),
        pytest.param("Rutte had een ontmoeting in Moskou.", "2018-07", [], id="another place, other people"),
        pytest.param(
            "Trump en Poetin zijn in Helsinki voor een top. De ontmoeting begint laat.",
            "2018-07",
            [("top", "helsinki-2018"), ("ontmoeting", "helsinki-2018")],
            id="a later word for the same",
        ),
        pytest.param(
            "Trump en Poetin waren in Helsinki op een top. Er komt een tweede top.",
            "2018-07",
            [("top", "helsinki-2018")],
            id="a second one is another one",
        ),
        pytest.param(
            "Trump en Poetin waren in Helsinki op een top. Op de persconferentie zwegen ze.",
            "2018-07",
            [("top", "helsinki-2018"), ("persconferentie", "helsinki-press-2018")],
            id="a part of what the text tells of",
        ),
        pytest.param(
            "In 1990 zag George H.W. Bush hem in Helsinki op een top.",
            "2018-07",
            [("top", "helsinki-1990")],
            id="the date in the sentence decides",
        ),
        pytest.param(
            "Hillary Clinton verloor de Amerikaanse presidentsverkiezingen.",
            "2018-07",
            [("presidentsverkiezingen", "us-election-2016")],
            id="an election by country and candidate",
        ),
        pytest.param("De Belgische verkiezingen kwamen.", "2018-07", [], id="another country's election"),
    ],
)
def test_events_of_the_catalogue(text: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    assert found(text, published) == expected


def test_a_known_event_keeps_what_is_known() -> None:
    [event] = read("Trump en Poetin waren in Helsinki op een top.", "2018-07")[1].events
    assert (event.id, event.known, event.place) == ("helsinki-2018", True, "helsinki")
    assert event.when is not None
    assert event.when.edtf == "2018-07-16"


def test_a_new_event_where_the_grammar_is_plain() -> None:
    text = "Op 3 mei 2017 was er een ontmoeting in Moskou tussen Karin Vos en Vladimir Poetin."
    [event] = read(text, "2018-07")[1].events
    assert event.id == "meeting-karin-vos-vladimir-putin-moscow-2017-05-03"
    assert (event.nl, event.type, event.place) == ("Ontmoeting van Vos en Poetin in Moskou", "meeting", "moscow")
    assert [participant.entity for participant in event.participants] == ["karin-vos", "vladimir-putin"]
    assert not event.known


NEW = [
    (
        "without the reporter's source",
        "Volgens Els Smit ontmoetten Karin Vos en Tom Bos elkaar op 3 mei 2017 in Moskou.",
        ["meeting-karin-vos-tom-bos-moscow-2017-05-03"],
    ),
    (
        "without who tells of it",
        "Els Smit zei dat Karin Vos en Tom Bos elkaar op 3 mei 2017 in Moskou ontmoetten.",
        ["meeting-karin-vos-tom-bos-moscow-2017-05-03"],
    ),
    (
        "of countries",
        "Het overleg in Moskou tussen Finland en Noorwegen is op 3 mei 2017.",
        ["meeting-finland-norway-moscow-2017-05-03"],
    ),
    (
        "one is enough to meet the press",
        "Karin Vos gaf op 3 mei 2017 een persconferentie in Helsinki.",
        ["press-conference-karin-vos-helsinki-2017-05-03"],
    ),
    (
        "a day of some month is that month",
        "Karin Vos gaf vandaag een persconferentie in Moskou.",
        ["press-conference-karin-vos-moscow-2018-07"],
    ),
    (
        "the place before it",
        "In Moskou was op 3 mei 2017 een ontmoeting tussen Karin Vos en Tom Bos.",
        ["meeting-karin-vos-tom-bos-moscow-2017-05-03"],
    ),
    (
        "what the catalogue has",
        "Op 3 maart 2016 hielden Mark Rutte, Karin Vos en Tom Bos overleg in Brussel.",
        ["brussels-2016"],
    ),
    ("no date", "Er was een ontmoeting in Moskou tussen Karin Vos en Tom Bos.", []),
    ("no place", "Op 3 mei 2017 was er een ontmoeting tussen Karin Vos en Tom Bos.", []),
    ("one person", "Op 3 mei 2017 was er een ontmoeting in Moskou met Karin Vos.", []),
    ("none", "Op 3 mei 2017 was er geen ontmoeting in Moskou tussen Karin Vos en Tom Bos.", []),
]


@pytest.mark.parametrize(("reason", "text", "expected"), NEW)
def test_new_events(reason: str, text: str, expected: list[str]) -> None:
    assert [event.id for event in read(text, "2018-07")[1].events] == expected, reason


def test_a_new_event_is_told_of_further() -> None:
    text = (
        "Op 3 mei 2017 was er een ontmoeting in Moskou tussen Karin Vos en Tom Bos. "
        "Voor de ontmoeting was het stil. Er komt een nieuwe ontmoeting."
    )
    [event] = read(text, "2018-07")[1].events
    assert [text[start - 4 : end] for start, end in event.evidence] == ["een ontmoeting", " de ontmoeting"]


@pytest.mark.parametrize(
    ("words", "phase"),
    [
        ("tijdens een lange", "during"),
        ("op de", "during"),
        ("na de", "after"),
        ("na afloop van hun", "after"),
        ("voor hun eerste", "before"),
        ("in de aanloop naar de", None),
        ("volgens de verslagen van de", None),
    ],
)
def test_what_is_said_during_and_after(words: str, phase: str | None) -> None:
    text = f"Trump zei dat {words} top met Poetin in Helsinki."
    index = read(text, "2018-07")[1]
    [item] = index.evidence
    assert item.phase == phase
    assert index.event_at(0, len(text)) == ("helsinki-2018" if phase == "during" else None)


def test_an_election_is_no_occasion_to_speak_at() -> None:
    text = "Dat zei Hillary Clinton bij de Amerikaanse presidentsverkiezingen."
    assert read(text, "2018-07")[1].event_at(0, len(text)) is None


def test_an_event_dates_the_text_and_the_text_its_dates() -> None:
    text = "Trump en Poetin zijn vandaag in Helsinki op een top. Gisteren zweeg hij."
    dates, _ = read(text, None)
    assert [date.when.edtf for date in dates if date.when] == ["2018-07-16", "2018-07-15"]
