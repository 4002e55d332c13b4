"""Who says what: quotations in marks, their speakers, and what is quoted from nobody."""

import pytest

from tests.extraction.reading import extract, said, who, words

MARKED = [
    ('"Wij gaan door", zegt Anna Visser.', [("Wij gaan door", "anna-visser")], "a cue after the quotation"),
    ('Anna Visser zegt: "Wij gaan door."', [("Wij gaan door.", "anna-visser")], "a cue before a colon"),
    ('Anna Visser: "Wij gaan door."', [("Wij gaan door.", "anna-visser")], "a name before a colon"),
    ('"Wij gaan door", aldus Anna Visser.', [("Wij gaan door", "anna-visser")], "aldus"),
    ('"Wij gaan door", bromt Anna Visser.', [("Wij gaan door", "anna-visser")], "a verb that is on no list"),
    ('"Wij gaan door", laat Anna Visser weten.', [("Wij gaan door", "anna-visser")], "laten weten"),
    ('"Wij gaan door", voegt Anna Visser eraan toe.', [("Wij gaan door", "anna-visser")], "a separated verb"),
    (
        '"Wij gaan", zegt Anna Visser, "gewoon door."',
        [("Wij gaan|gewoon door.", "anna-visser")],
        "interrupted: one quote of two spans",
    ),
    (
        '"Wij gaan door", zegt Anna Visser. "Niemand houdt ons tegen."',
        [("Wij gaan door|Niemand houdt ons tegen.", "anna-visser")],
        "goes on after its reporting clause",
    ),
    (
        'Anna Visser is tevreden. "Wij gaan door."',
        [("Wij gaan door.", "anna-visser")],
        "introduced without a verb of saying",
    ),
    (
        'Piet Mulder sprak met Anna Visser. "Zij kan het", zei hij.',
        [("Zij kan het", "piet-mulder")],
        "a pronoun by gender: he",
    ),
    (
        'Piet Mulder sprak met Anna Visser. "Hij kan het", zei ze.',
        [("Hij kan het", "anna-visser")],
        "a pronoun by gender: she",
    ),
    (
        'Anna Visser en Piet Mulder zijn het eens. "Wij gaan door", zeggen ze.',
        [("Wij gaan door", "anna-visser-en-piet-mulder")],
        "they: both together",
    ),
    ('"Wij gaan door", zegt de Ruritaanse president.', [("Wij gaan door", "karel-smit")], "an office"),
    ('"Wij gaan door", zegt een woordvoerder.', [("Wij gaan door", "een woordvoerder")], "a source without a name"),
    (
        '"Wij gaan door", zegt een woordvoerder van Anna Visser.',
        [("Wij gaan door", "een woordvoerder van Anna Visser")],
        "a spokesman is not whom he speaks for",
    ),
    (
        'Anna Visser stapt op. "Het is mooi geweest", zegt de advocate.',
        [("Het is mooi geweest", "anna-visser")],
        "a noun that varies her name",
    ),
    (
        "De uitslag is ‘verdacht’, zei Anna Visser. Piet Mulder noemde dat ‘onzin’.",
        [("verdacht", "anna-visser"), ("onzin", "piet-mulder")],
        "fragments in the sentence",
    ),
    (
        "De plannen zijn ‘niet te betalen’. Dat heeft Anna Visser gezegd.",
        [("niet te betalen", "anna-visser")],
        "the next sentence says who said it",
    ),
    (
        "Volgens Anna Visser is Piet Mulder ‘een gevaar’.",
        [("een gevaar", "anna-visser")],
        "volgens: not the subject of the sentence",
    ),
    ('"Wij gaan door", klinkt het bij De Bode.', [("Wij gaan door", "de-bode")], "klinkt het, with a place"),
    (
        "Anna Visser: ‘Mijn moeder zei: ‘Ga maar.’ Dat deed ik.’",
        [("Mijn moeder zei: ‘Ga maar.’ Dat deed ik.", "anna-visser")],
        "a quotation inside a quotation",
    ),
    (
        "“De brug is oud.\n\n“En de brug is duur.” Dat zegt Anna Visser.",
        [("De brug is oud.", "anna-visser"), ("En de brug is duur.", "anna-visser")],
        "the speaker of a monologue comes last",
    ),
    (
        "‘Ik kan het niet.’ Anna Visser haalt haar schouders op.",
        [("Ik kan het niet.", "anna-visser")],
        "a quotation opens the scene, its speaker comes after it",
    ),
    (
        "Piet Mulder is er niet. ‘Hij is ziek’, zegt zijn vrouw, advocate Anna Visser.",
        [("Hij is ziek", "anna-visser")],
        "a name between commas after a description",
    ),
    (
        "De plannen worden door Anna Visser ‘een ramp’ genoemd.",
        [("een ramp", "anna-visser")],
        "the passive",
    ),
    (
        "Zij sprak met Anna Visser, volgens wie de brug ‘op instorten staat’.",
        [("op instorten staat", "anna-visser")],
        "volgens wie",
    ),
    (
        "Anna Visser belde met Piet Mulder. Die laatste zei: ‘Het is goed.’",
        [("Het is goed.", "piet-mulder")],
        "the latter",
    ),
    (
        "De verdachte zegt: ‘Ik was thuis.’ Anna Visser luistert.",
        [("Ik was thuis.", "De verdachte")],
        "a suspect is not somebody else in the room",
    ),
    (
        "Bij de vakbonden is men boos. ‘Dit kan niet’, klinkt het.",
        [("Dit kan niet", "de vakbonden")],
        "the voice of those whom the sentence before is about",
    ),
    (
        "‘Ik wacht hier al een uur.’\n\n‘Niemand komt.’\n\nAnna Visser zucht.",
        [("Ik wacht hier al een uur.|Niemand komt.", None)],
        "without anybody to say it: unresolved, not guessed",
    ),
]

REFERENTS: list[tuple[str, list[tuple[str, str | None]], str]] = [
    (
        "Tegen de zin van zijn moeder (“gevaarlijk werk”, noemt ze het) bleef Piet Mulder duiken.",
        [("gevaarlijk werk", "zijn moeder")],
        "a pronoun in brackets: whom the words before them describe",
    ),
    (
        "De schipper heet Piet Mulder. Hij telt hoofden. ‘Het is een pont’, zegt hij.",
        [("Het is een pont", "piet-mulder")],
        "a sentence that gives the name of a description",
    ),
    (
        "Een man komt naast ons staan. Hij stelt zich voor als Piet Mulder. ‘Ik woon hier.’",
        [("Ik woon hier.", "piet-mulder")],
        "a man who introduces himself",
    ),
    (
        "Anna Visser lacht. Haar ogen glimmen. ‘Wij gaan door.’",
        [("Wij gaan door.", "anna-visser")],
        "her eyes: she is the one who speaks",
    ),
    (
        "Anna Visser zit op een stoeltje. Haar man is onderweg. ‘Ik wacht hier al een uur.’",
        [("Ik wacht hier al een uur.", "anna-visser")],
        "a husband who is not there does not speak",
    ),
    (
        "‘Ik ben geen held’, zegt Piet Mulder. Buiten sluit een terreinknecht de hekken. ‘Ik deed mijn werk.’",
        [("Ik ben geen held", "piet-mulder"), ("Ik deed mijn werk.", "piet-mulder")],
        "a passer-by does not take the word",
    ),
    (
        "Volgens een ingewijde botert het niet. Anna Visser zou zijn weggestuurd. ‘Er zaten ambassadeurs aan tafel.’",
        [("Er zaten ambassadeurs aan tafel.", "een ingewijde")],
        "what is told on somebody's word leaves him on stage",
    ),
    (
        (
            "Fysiotherapeut Anna Visser was erbij. ‘Ik schrok’, vertelt zij.\n\n"
            "Wat Piet Mulder nog weet? Niets. Wat hij zag? ‘Een plafond.’"
        ),
        [("Ik schrok", "anna-visser"), ("Een plafond.", "piet-mulder")],
        "a pronoun in a question turns to another",
    ),
    (
        "Piet Mulder en Karel Smit zitten erbij. ‘Karel is een beste jongen’, zegt hij.",
        [("Karel is een beste jongen", "piet-mulder")],
        "who is named in a quotation is rather not the one who says it",
    ),
    (
        "Piet Mulder zat in de zaal. Toen Anna Visser vroeg of hij alleen kwam: ‘Ik kom namens mijzelf.’",
        [("Ik kom namens mijzelf.", "piet-mulder")],
        "a question in a subordinate clause leads up to the answer of the other",
    ),
    (
        "Het is onrustig. ‘Het stond op springen’, is bij buurtbewoners te horen.",
        [("Het stond op springen", "buurtbewoners")],
        "to be heard from",
    ),
    ("‘Een mokerslag’, zegt minister van Werk Lieven Hoste.", [("Een mokerslag", "lieven-hoste")], "a portfolio"),
    ("‘Het was mooi’, zegt Bea ’de Tank’ Rozenboom.", [("Het was mooi", "bea-rozenboom")], "a nickname in the name"),
    ("‘Het was mooi’, zegt stalknecht Appie Wouda.", [("Het was mooi", "appie-wouda")], "a noun before the name"),
    (
        "Willem Smeets (34) zwijgt niet. ‘Ik deed niets’, zegt de 34-jarige.",
        [("Ik deed niets", "willem-smeets")],
        "an age",
    ),
    (
        "Om half twaalf stond Ter Horst op het Plein. Willemijn ter Horst lacht. ‘Ik ben opgelucht.’",
        [("Ik ben opgelucht.", "willemijn-ter-horst")],
        "a surname with a particle ends before `op het`",
    ),
]

REFERENTS += [
    (
        "Anna Visser en Piet Mulder zijn uit elkaar. ‘Zij sliepen slecht’, zegt een vriendin van het stel.",
        [("Zij sliepen slecht", "een vriendin van het stel")],
        "a friend of a couple is not the couple",
    ),
    (
        "Anna Visser at met haar tegenspeler Piet Mulder. De acteur is kort: ‘Wij aten mosselen.’",
        [("Wij aten mosselen.", "piet-mulder")],
        "a noun for men rather means the man",
    ),
    (
        "‘Ik wacht af’, zegt Piet Mulder. De supporters zijn klaar. ‘Weg met hem’, klonk het vanaf de tribune.",
        [("Ik wacht af", "piet-mulder"), ("Weg met hem", "De supporters")],
        "klinkt het: those whom the sentence before is about",
    ),
    (
        "Toen nam Tineke Drent het woord. De zus van het slachtoffer huilde. ‘Ik mis hem’, zei ze.",
        [("Ik mis hem", "tineke-drent")],
        "a description right after a new name says who that is",
    ),
    (
        "Karel Smit bekende. De deskundige van het instituut knikte. ‘Dat kan’, zei de deskundige van De Bode.",
        [("Dat kan", "de deskundige van De Bode")],
        "an expert of a body is nobody whom the text has not put beside that body",
    ),
    (
        "Piet Mulder groeide op aan zee. Zijn vader nam hem mee. ‘De wereld was plat.’",
        [("De wereld was plat.", "piet-mulder")],
        "whom somebody takes along is the one who tells of it",
    ),
    ("De juryvoorzitter prees haar ‘fijne toon’.", [("fijne toon", "De juryvoorzitter")], "a fragment that is praised"),
]

REFERENTS += [
    (
        "Die man is Fons De Pauw (79). Hij zit op een bed. ‘Ze leggen goed’, zegt hij.",
        [("Ze leggen goed", "fons-de-pauw")],
        "that man is somebody",
    ),
    (
        "Saartje Lemmens groeide op aan zee. Haar moeder kookte. Op haar achtste stond ze te roeren. ‘Dat was zo.’",
        [("Dat was zo.", "saartje-lemmens")],
        "she is whose mother the sentence before is about",
    ),
    (
        "Saartje Lemmens kookt. Lemmens is 36.\n\nMia Lemmens kookt ook.\n\n‘Ik ruik regen’, zegt Lemmens.",
        [("Ik ruik regen", "saartje-lemmens")],
        "a surname of two is that of the one whom the text has called so",
    ),
    (
        "Piet Mulder telde stemmen. Dat Anna Visser zijn rapport ‘een zwembandje’ noemde, laat hem koud. ‘Ik tel.’",
        [("een zwembandje", "anna-visser"), ("Ik tel.", "piet-mulder")],
        "what a subordinate clause reports leaves the subject of the main clause on stage",
    ),
    (
        "‘Ik heb het uitgeknipt’, zegt Anna Visser.\n\n‘Ik ook’, zegt Piet Mulder.\n\n‘Dat weet ik.’",
        [("Ik heb het uitgeknipt", "anna-visser"), ("Ik ook", "piet-mulder"), ("Dat weet ik.", None)],
        "after two speakers a paragraph without a cue is either's: unresolved",
    ),
    (
        "Bierconcern Nordbrauw schrapt banen. FNV is woedend. Het concern noemt het plan ‘in lijn met het beleid’.",
        [("in lijn met het beleid", "nordbrauw")],
        "the last part of a compound beside a name",
    ),
    (
        "‘Wij gaan door’, zei hofmaarschalk Diederik van Sminia tot Hoorn.",
        [("Wij gaan door", "diederik-van-sminia-tot-hoorn")],
        "a noble name",
    ),
]

REFERENTS += [
    (
        "De organisatie telde de toeschouwers. ‘Een record’, meldde ze trots.",
        [("Een record", "De organisatie")],
        "ze: an organisation, where no woman is spoken of",
    ),
    (
        "Piet Mulder ging niet. In een brief aan zijn zoon schreef hij: ‘Ik blijf.’",
        [("Ik blijf.", "piet-mulder")],
        "his son is not himself",
    ),
    (
        "Trainer Piet Mulder verloor. Anna Visser won. ‘Wij waren er niet’, zei de oefenmeester.",
        [("Wij waren er niet", "piet-mulder")],
        "another word for what the text calls him",
    ),
    (
        "Piet Mulder belde. Als Anna Visser komt, wil hij weg. ‘Ik blijf niet.’",
        [("Ik blijf niet.", "piet-mulder")],
        "the subject of the main clause after a subordinate one",
    ),
]

REFERENTS += [
    (
        "De cliëntenraad klaagt. ‘Wij mochten meepraten over de stoelen’, schrijft de raad.",
        [("Wij mochten meepraten over de stoelen", "De cliëntenraad")],
        "the last part of a word for a body without a name",
    ),
    (
        "Piet Mulder zit in het café. Iedereen wedt mee. ‘Op vrijdag’, fluistert de kastelein.",
        [("Op vrijdag", "de kastelein")],
        "a barkeeper is somebody in the room",
    ),
    (
        "‘Ik schrok’, zegt Anna Visser. Te laat, vond de directeur. ‘Hij had gelijk.’",
        [("Ik schrok", "anna-visser"), ("Hij had gelijk.", "anna-visser")],
        "who says he does not mean himself",
    ),
    (
        "Advocaat Ruben Kist zwijgt. ‘Er is niets bewezen’, zegt de advocaat van de verdachte.",
        [("Er is niets bewezen", "ruben-kist")],
        "the only lawyer of the text",
    ),
    (
        "Zijn vrouw Marie Smeets kwam. ‘Ik heb niets gezien’, zegt de vrouw van de bakker.",
        [("Ik heb niets gezien", "de vrouw van de bakker")],
        "whose wife somebody is does not make her the wife",
    ),
]

REFERENTS += [
    (
        "Zo zou Piet Mulder een ambtenaar eens ‘een kopieerapparaat op pootjes’ hebben genoemd.",
        [("een kopieerapparaat op pootjes", "piet-mulder")],
        "the subject of the modal verb",
    ),
    (
        (
            "‘Ik rijd al jaren’, zegt Anna Visser.\n\nPiet Mulder zet de wagen stil. ‘Waarom blijf je dit doen?’\n\n"
            "‘Omdat niemand mij kent.’"
        ),
        [
            ("Ik rijd al jaren", "anna-visser"),
            ("Waarom blijf je dit doen?", "piet-mulder"),
            ("Omdat niemand mij kent.", "anna-visser"),
        ],
        "a question at the end of a paragraph is answered by the other",
    ),
]

REFERENTS += [
    (
        "Martin V. (43) zweeg. ‘Ik heb het niet gedaan’, antwoordde V. Uitspraak over twee weken.",
        [("Ik heb het niet gedaan", "martin-v")],
        "the initial of a surname ends the sentence",
    ),
    (
        "‘Het was druk’, zegt J.P. de Vries.",
        [("Het was druk", "j-p-de-vries")],
        "the initials of given names do not",
    ),
    (
        "Anna Visser liep weg zodra het kon. ‘Wij gaan door’, zei ze.",
        [("Wij gaan door", "anna-visser")],
        "a word that is an abbreviation as well ends the sentence",
    ),
]

REFERENTS += [
    (
        "Piet Mulder stopte niet. Toch ging hij door (“gevaarlijk”, noemde een arts het).\n\n“Ik ben keeper.”",
        [("gevaarlijk", "een arts"), ("Ik ben keeper.", "piet-mulder")],
        "what stands in brackets leaves the subject on stage",
    ),
    (
        "Anna Visser sprak van een akkoord. Zijn management bevestigt dat. ‘Dat klopt.’",
        [("Dat klopt.", "Zijn management")],
        "somebody's management speaks for itself",
    ),
    ("De vakbonden zijn ‘met verstomming geslagen’.", [("met verstomming geslagen", "De vakbonden")], "a predicate"),
]

INTERVIEW = """Siebren Smeets teelt lisdodde. De provincie noemt hem een koploper.

Hoe diep staat het water?

‘Tien centimeter.’

Ecoloog Anna Visser waarschuwt. Heeft ze gelijk?

‘Ze heeft gelijk dat je moet meten.’

Wat zeggen de buren?

‘Er is er een die niet groet.’
"""

NOT_QUOTED = [
    ("De ‘historische’ brug is af.", "irony"),
    ("Hij las het boek ‘De stille polder’.", "a title"),
    ("De hond heet ‘Boef’.", "a name"),
    ("In de straat noemen ze hem ‘Elvis’.", "a nickname"),
    ("In ‘Nieuw Licht’ vertelt hij over de brug.", "a programme"),
    ("Het ‘brug-debat’-rapport is er.", "a part of a compound"),
    ("Zo'n SP'er wil foto's van Joris' hoed.", "apostrophes"),
    ("In de straat lag een briefje. ‘Wij zijn vrij’, stond erop.", "what is written on something"),
    ("Anna Visser kwam binnen. Op de deur hangt een vel papier: ‘Gesloten wegens ziekte’.", "a sign"),
    ("Anna Visser was te gast in ‘De ochtend’ op Radio 1.", "a programme on a station"),
    ("Lees ook: ‘Hoe een plons een plens werd’", "the heading of another text"),
    ("De zanger, bekend van de kraker ‘Nog eentje dan’, kocht een paard.", "the name of a song before any verb"),
    ("Iemand vergiftigde ‘Kleine Prins’, de kampioen van de buurt.", "a name before an apposition"),
    ("‘Wij gaan door’\n\nAnna Visser heeft een nieuw plan voor de brug en voor het plein.", "a headline"),
]

SETTINGS = [
    ("Anna Visser ontkende dat ze ervan wist.", "denied", "a denial"),
    ("Anna Visser zei dat ze ervan wist.", "asserted", "a plain report"),
    ("Anna Visser denkt niet dat ze wint.", "denied", "niet before dat"),
]


@pytest.mark.parametrize(("text", "expected", "reason"), MARKED, ids=[case[2] for case in MARKED])
def test_marked(text: str, expected: list[tuple[str, str | None]], reason: str) -> None:
    assert said(text) == expected, reason


@pytest.mark.parametrize(("text", "expected", "reason"), REFERENTS, ids=[case[2] for case in REFERENTS])
def test_referents(text: str, expected: list[tuple[str, str | None]], reason: str) -> None:
    assert said(text) == expected, reason


def test_an_interview_is_answered_by_the_one_it_is_with() -> None:
    assert [speaker for _, speaker in said(INTERVIEW)] == ["siebren-smeets"] * 3


@pytest.mark.parametrize(("text", "reason"), NOT_QUOTED, ids=[case[1] for case in NOT_QUOTED])
def test_not_quoted(text: str, reason: str) -> None:
    assert said(text) == [], reason


@pytest.mark.parametrize(("text", "polarity", "reason"), SETTINGS, ids=[case[2] for case in SETTINGS])
def test_polarity(text: str, polarity: str, reason: str) -> None:
    (quote,) = extract(text).quotes
    assert quote.polarity == polarity, reason


def test_two_who_fit_are_candidates() -> None:
    text = "Karel Smit en Piet Mulder zaten erbij. Anna Visser ook."
    assert extract(text).quotes == ()


def test_an_explanation_names_cue_and_subject() -> None:
    text = '"Wij gaan door", zegt Anna Visser.'
    (quote,) = extract(text).quotes
    assert quote.explanation == "`zegt` follows the closing mark; the speaker is `Anna Visser`"
    assert quote.cue is not None
    assert (quote.cue.lemma, text[slice(*quote.cue.span)]) == ("zeggen", "zegt")


def test_spans_into_the_text_as_given() -> None:
    text = ' date 2018-07 Beeld ANP\r\n\r\n"Cafe\u0301\'s gaan open", zegt Anna Visser.\r\n'
    (quote,) = extract(text).quotes
    assert (words(text, quote), who(text, quote)) == ("Cafe\u0301's gaan open", "anna-visser")


def test_a_post_is_not_spoken_by_the_one_before() -> None:
    entries = [
        "1. Visser is er\n\n    ‘Ik ben er’, zegt Anna Visser.",
        "2. Wachten\n\n    ‘Het duurt lang.’ Het regent.",
        "3. Bellen met Piet Mulder\n\n    ‘Ik sta op het plein en ik zie haar auto.’",
        "4. Slot\n\n    Het was dat.",
    ]
    text = "Liveblog over het bezoek\n\n  " + "\n\n  ".join(entries)
    extraction = extract(text)
    assert extraction.kind == "liveblog"
    assert [(words(text, quote), who(text, quote), quote.post) for quote in extraction.quotes] == [
        ("Ik ben er", "anna-visser", 1),
        ("Het duurt lang.", None, 2),
        ("Ik sta op het plein en ik zie haar auto.", "piet-mulder", 3),
    ]
