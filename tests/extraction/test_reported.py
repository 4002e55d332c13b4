"""Speech without marks: reported clauses, and the speaker's own words."""

import pytest

from tests.extraction.reading import extract, said, who, words

REPORTED = [
    ("Anna Visser zei dat de brug dicht blijft.", [("de brug dicht blijft", "anna-visser")], "dat"),
    (
        "Anna Visser zei dat de brug dicht blijft en dat het plein leeg is.",
        [("de brug dicht blijft en dat het plein leeg is", "anna-visser")],
        "two clauses after one cue",
    ),
    (
        "Anna Visser erkende dat de brug dicht blijft, maar Piet Mulder zei dat hij open gaat.",
        [("de brug dicht blijft", "anna-visser"), ("hij open gaat", "piet-mulder")],
        "a main clause ends the report",
    ),
    ("Anna Visser vroeg zich af of de brug open gaat.", [("of de brug open gaat", "anna-visser")], "a question"),
    (
        "Anna Visser zegt de brug te willen sluiten.",
        [("de brug te willen sluiten", "anna-visser")],
        "an infinitive",
    ),
    (
        "Anna Visser riep Piet Mulder op om de brug te sluiten.",
        [("om de brug te sluiten", "anna-visser")],
        "a request",
    ),
    (
        "Twee weken geleden zei Anna Visser dat de brug dicht blijft.",
        [("de brug dicht blijft", "anna-visser")],
        "an adverbial of time before the verb",
    ),
    (
        "Anna Visser belt om te zeggen dat de brug dicht blijft.",
        [("de brug dicht blijft", "anna-visser")],
        "om te zeggen",
    ),
    (
        "De brug blijft dicht, heeft Anna Visser bekendgemaakt.",
        [("De brug blijft dicht", "anna-visser")],
        "a participle after the clause",
    ),
    (
        "Anna Visser heeft laten weten niet te willen komen.",
        [("niet te willen komen", "anna-visser")],
        "an infinitive after a participle",
    ),
    (
        "Anna Visser vindt het het mooiste huis dat ze kent.",
        [("het het mooiste huis dat ze kent", "anna-visser")],
        "a relative clause in the object of vinden",
    ),
    ("Anna Visser bevestigt dat, aan de telefoon.", [], "dat that stands for something"),
    ("Wat Piet Mulder zei, weten we niet.", [], "what is not known is not said"),
    (
        "De buren zijn boos, maar volgens Anna Visser was er geen houden aan.",
        [("was er geen houden aan", "anna-visser")],
        "volgens after a conjunction",
    ),
    ("Volgens Anna Visser blijft de brug dicht.", [("blijft de brug dicht", "anna-visser")], "volgens at the head"),
    (
        "De brug blijft volgens Anna Visser dicht.",
        [("De brug blijft volgens Anna Visser dicht", "anna-visser")],
        "volgens in the middle",
    ),
    (
        "Piet Mulder kwam over de brug, die volgens Anna Visser dicht was.",
        [("die volgens Anna Visser dicht was", "anna-visser")],
        "volgens in a relative clause",
    ),
    ("De brug blijft dicht, meldt De Bode.", [("De brug blijft dicht", "de-bode")], "a cue after the clause"),
    (
        "De brug, die al oud is, blijft dicht, zegt Anna Visser.",
        [("De brug, die al oud is, blijft dicht", "anna-visser")],
        "commas of its own",
    ),
    ("Maar, zegt Anna Visser, de brug blijft dicht.", [("de brug blijft dicht", "anna-visser")], "a cue in between"),
    (
        "De brug blijft dicht. Dat heeft Anna Visser gezegd.",
        [("De brug blijft dicht", "anna-visser")],
        "picked up by the next sentence",
    ),
    ("Anna Visser noemt de brug een ramp.", [("de brug een ramp", "anna-visser")], "a predicate"),
    (
        "Anna Visser heeft naar eigen zeggen de brug gesloten.",
        [("Anna Visser heeft naar eigen zeggen de brug gesloten", "anna-visser")],
        "by own account",
    ),
    (
        "Anna Visser is blij met de brug. Dat zegt ze in De Bode.",
        [("Anna Visser is blij met de brug", "anna-visser")],
        "a pronoun for whom the sentence before is about",
    ),
    (
        "Anna Visser waarschuwde voor kou en zei dat de brug glad is.",
        [("de brug glad is", "anna-visser")],
        "the clause belongs to the nearest cue",
    ),
    (
        "Anna Visser zegt te beschikken over de sleutel die de brug opent.",
        [("te beschikken over de sleutel die de brug opent", "anna-visser")],
        "an infinitive with a relative clause",
    ),
    ("Dit is een van de naar eigen zeggen mooie bruggen.", [], "odd words are no reason to fail"),
    ("Volgens de planning gaat de brug open.", [], "a plan is no speaker"),
    ("Anna Visser wil niet zeggen dat de brug open gaat.", [], "what somebody will not say is not said"),
    ("Anna Visser kreeg een brief die de brug noemt.", [], "no report at all"),
]

OWN_WORDS = [
    (
        "Anna Visser reageert bij de brug: Ik wist het niet. Niemand had het mij gezegd.",
        [("Ik wist het niet. Niemand had het mij gezegd.", "anna-visser")],
        "after a colon",
    ),
    ("Ik wist het niet, zegt Anna Visser.", [("Ik wist het niet", "anna-visser")], "the first person"),
    ("Wat een brug! roept Anna Visser.", [("Wat een brug!", "anna-visser")], "an exclamation"),
    ("Blijf van de brug af, zegt Anna Visser.", [("Blijf van de brug af", "anna-visser")], "a command"),
    ("– De brug is dicht, zegt Anna Visser.", [("De brug is dicht", "anna-visser")], "a dash for marks"),
    (
        "De brug is dicht. — Anna Visser (@annavisser) 3 mei 2018",
        [("De brug is dicht.", "anna-visser")],
        "a message with its signature",
    ),
]

OF_THE_WRITER = (
    "Ik liep over de brug en ik dacht na.\n\nIk zag Anna Visser lopen en ik zwaaide.\n\n"
    "Ik ga naar huis, dacht ik.\n\nIk sliep die nacht niet, want ik was bang."
)


@pytest.mark.parametrize(("text", "expected", "reason"), REPORTED, ids=[case[2] for case in REPORTED])
def test_reported(text: str, expected: list[tuple[str, str | None]], reason: str) -> None:
    found = [(words(text, quote), who(text, quote)) for quote in extract(text).quotes if quote.kind == "indirect"]
    assert found == expected, reason


@pytest.mark.parametrize(("text", "expected", "reason"), OWN_WORDS, ids=[case[2] for case in OWN_WORDS])
def test_own_words(text: str, expected: list[tuple[str, str | None]], reason: str) -> None:
    assert said(text, marked=False) == expected, reason
    assert [quote.kind for quote in extract(text).quotes] == ["direct"]


def test_a_writer_in_the_first_person_is_not_quoted() -> None:
    assert [quote.kind for quote in extract(OF_THE_WRITER).quotes if quote.kind == "direct"] == []
