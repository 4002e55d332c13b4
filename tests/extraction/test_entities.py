import pytest

from app.extraction.entities import EntityIndex, find_entities
from app.extraction.partial_dates import parse_edtf
from app.extraction.records import EntityType, MentionForm, Section, Span
from app.extraction.sentences import split_sentences
from tests.extraction.known import LEXICON


def read(text: str, published: str | None = "2018-07") -> EntityIndex:
    sentences = split_sentences(text, (Section("paragraph", Span(0, len(text))),))
    return find_entities(text, sentences, LEXICON, parse_edtf(published) if published else None)


def mentions(text: str) -> list[tuple[str, str]]:
    """Every mention of `text` as (words, entity id), in order."""
    return [(text[slice(*found.mention.span)], found.entity) for found in read(text).located]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Dat zei Poetin.", [("Poetin", "vladimir-putin")], id="an alias"),
        pytest.param("Dat zei Vladimir Putin.", [("Vladimir Putin", "vladimir-putin")], id="another spelling"),
        pytest.param(
            "Trumps plan en Poetins antwoord",
            [("Trumps", "donald-trump"), ("Poetins", "vladimir-putin")],
            id="genitives",
        ),
        pytest.param("Het is Rutte's kabinet.", [("Rutte's", "mark-rutte")], id="a genitive with an apostrophe"),
        pytest.param(
            "Trump's en Trump’s", [("Trump's", "donald-trump"), ("Trump’s", "donald-trump")], id="both apostrophes"
        ),
        pytest.param("het Trump-kamp", [("Trump", "donald-trump")], id="a part of a compound"),
        pytest.param("een anti-Trump-mars", [("Trump", "donald-trump")], id="the middle of a compound"),
        pytest.param("de trumpeters", [], id="no part of a longer word"),
        pytest.param(
            "de Russische en Amerikaanse kant",
            [("Russische", "russia"), ("Amerikaanse", "united-states")],
            id="adjectives",
        ),
        pytest.param("een Russisch plan", [("Russisch", "russia")], id="an adjective without -e"),
        pytest.param("Russen en een CDA'er", [("Russen", "russia"), ("CDA'er", "cda")], id="demonyms and members"),
        pytest.param("een bericht van @erikmouthaanRTL", [("@erikmouthaanRTL", "mouthaan")], id="a handle"),
        pytest.param("de NAVO en de Navo", [("NAVO", "nato"), ("Navo", "nato")], id="an acronym in either way"),
        pytest.param("in de VS", [("VS", "united-states")], id="the article is no part of the name"),
        pytest.param("De Volkskrant schrijft", [("De Volkskrant", "de-volkskrant")], id="unless the label has it"),
        pytest.param(
            "persbureau Kommersant meldt", [("Kommersant", "kommersant")], id="nor is a common noun before it"
        ),
        pytest.param(
            "POETIN IN MOSKOU", [("POETIN", "vladimir-putin"), ("MOSKOU", "moscow")], id="capitals throughout"
        ),
        pytest.param("in Geneve", [("Geneve", "geneva")], id="without its accent"),
        pytest.param(
            "Trouw is belangrijk, zegt hij. Hij is trouw.", [], id="an ordinary word at the start of a sentence"
        ),
        pytest.param("Dat stond in Trouw.", [("Trouw", "trouw")], id="the same word inside one"),
    ],
)
def test_known_forms(text: str, expected: list[tuple[str, str]]) -> None:
    assert mentions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Dat zegt Petra van Dongen.", ["Petra van Dongen"], id="a particle"),
        pytest.param("Dat zegt Sanne in 't Hof.", ["Sanne in 't Hof"], id="two particles"),
        pytest.param("Dat zegt J.P. de Boer.", ["J.P. de Boer"], id="initials"),
        pytest.param("Dat zegt Jan W. Bakker.", ["Jan W. Bakker"], id="an initial in the middle"),
        pytest.param("Dat zegt Mila van den B. vandaag.", ["Mila van den B."], id="a suspect's initial"),
        pytest.param("Volgens Jansen klopt dat.", ["Jansen"], id="no preposition in the name"),
        pytest.param("Minister Jansen zweeg.", ["Jansen"], id="no title in the name"),
        pytest.param(
            "Burgemeester van Almelo Karel Vos zweeg.", ["Almelo", "Karel Vos"], id="a place between title and name"
        ),
        pytest.param(
            "Hij las het in Het Weekblad.", ["Het Weekblad"], id="an article with a capital inside a sentence"
        ),
        pytest.param(
            "De Wit zweeg. Dat zei Karin de Wit eerder.", ["De Wit", "Karin de Wit"], id="a surname that begins with De"
        ),
        pytest.param("De wit-rode vlag hing er. De Wit Bank zweeg.", ["Wit Bank"], id="an article that is none"),
        pytest.param("Karel Vos van de CDA zweeg.", ["Karel Vos", "CDA"], id="a full name takes no more particles"),
        pytest.param(
            "Volgens Jan van Rusland kennen ze dat.", ["Jan", "Rusland"], id="nobody is called after a country"
        ),
        pytest.param(
            "het Forum voor Vrije Burgers", ["Forum voor Vrije Burgers"], id="an organisation with a connector"
        ),
        pytest.param(
            "de Bond tegen Lawaai en Stank in Europa", ["Bond tegen Lawaai en Stank in Europa"], id="more connectors"
        ),
        pytest.param(
            "Bij Kleurschool in Almelo", ["Kleurschool", "Almelo"], id="a place after an organisation is its own"
        ),
        pytest.param("Visser & Zonen", ["Visser & Zonen"], id="an ampersand"),
        pytest.param("de spits van St. Gallen", ["St. Gallen"], id="a saint's full stop ends no sentence"),
        pytest.param("in Breda Karel Vos", ["Breda", "Karel Vos"], id="a given name begins a name"),
        pytest.param("Vervolgens gebeurde er niets.", [], id="an ordinary word at the start"),
        pytest.param("Bakker bakt. De bakker bakt.", [], id="a word that the text has in lower case"),
        pytest.param("de nieuwe Europa-Jansen", ["Europa-Jansen"], id="a hyphen between names"),
        pytest.param("het ministerie van Landbouw en Natuur", ["ministerie van Landbouw en Natuur"], id="a ministry"),
        pytest.param("minister Vos van Landbouw", ["Vos", "Landbouw"], id="a portfolio"),
        pytest.param("wethouder Vos van Onderwijs", ["Vos"], id="a local portfolio is no ministry"),
        pytest.param("het wk en de BTW", [], id="capitals that name nobody"),
        pytest.param("Volgens Karin Poortman klopt dat.", ["Karin Poortman"], id="a surname that ends as a noun does"),
        pytest.param("Volgens Karin Visser klopt dat.", ["Karin Visser"], id="a surname that is a noun"),
        pytest.param("De reactie Hebben zij Karin Vos gezien?", ["Karin Vos"], id="a full stop that is missing"),
        pytest.param("Zilvia De Bruyn sprak.", ["Zilvia De Bruyn"], id="an unknown given name before De"),
        pytest.param("De Kleintunnel De Eik is dicht.", ["Kleintunnel", "De Eik"], id="two places"),
        pytest.param("Imker Wouter Smit kwam.", ["Wouter Smit"], id="a noun before a given name"),
        pytest.param("Zeilmaker Nordhaven sluit.", ["Nordhaven"], id="a noun before a company"),
        pytest.param(
            "Dat zegt Rikus de Boer. De Boer zweeg.", ["Rikus de Boer", "De Boer"], id="a surname that is a noun, twice"
        ),
        pytest.param(
            "Martin V. zweeg. Dat zei Martin V. Uitspraak volgt.",
            ["Martin V."] * 2,
            id="nothing after a suspect's letter",
        ),
        pytest.param(
            "De rechter sprak K.V. vrij. Dat zei K.V. Karin Vos zweeg.", ["K.V.", "K.V.", "Karin Vos"], id="initials"
        ),
        pytest.param("Het is plan B. Dat zei ze.", [], id="a letter that stands for nobody"),
        pytest.param("Karin de B. kwam. B. zweeg.", ["Karin de B.", "B."], id="a letter that stands for somebody"),
        pytest.param("UTRECHT (ANP) - Trainer Karin Vos", ["UTRECHT", "ANP", "Karin Vos"], id="a dateline"),
        pytest.param("'Dank aan Max' zei hij. Max' plan", ["Max", "Max'"], id="a closing mark is no genitive"),
        pytest.param(
            "Actiegroep 'Hart op het Veld' en Hart op het Veld", ["Hart op het Veld"] * 2, id="a name in marks"
        ),
    ],
)
def test_names_beyond_the_knowledge(text: str, expected: list[str]) -> None:
    assert [words for words, _ in mentions(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Dat zegt Karel Vos.", EntityType.PERSON, id="a given name"),
        pytest.param("Dat zegt onderzoeker Zboril.", EntityType.PERSON, id="a noun for people before it"),
        pytest.param("Zboril (34) werd ontslagen.", EntityType.PERSON, id="an age after it"),
        pytest.param("Dat is Karels Bakkerij BV.", EntityType.ORGANISATION, id="a legal form"),
        pytest.param("Dat is de Vereniging Eigen Tuin.", EntityType.ORGANISATION, id="a noun for organisations"),
        pytest.param("Dat is basisschool Klim Regenboogschool.", EntityType.ORGANISATION, id="an ending"),
        pytest.param("Dat zegt het ZKBN.", EntityType.ORGANISATION, id="an acronym"),
        pytest.param("Zij won bij Sparta Zwartewoud.", EntityType.ORGANISATION, id="a team"),
        pytest.param("Hij woont in Zboril.", EntityType.PLACE, id="after in"),
        pytest.param("Hij woont aan de Zborillaan.", EntityType.PLACE, id="an ending of streets"),
        pytest.param("Een brand in het dorp Zboril Hout.", EntityType.PLACE, id="a noun for places"),
        pytest.param("Er is feest op de Zboril.", EntityType.PLACE, id="on the …"),
        pytest.param("Hij kocht een Zboril.", EntityType.OTHER, id="nothing tells"),
    ],
)
def test_types_of_unknown_names(text: str, expected: EntityType) -> None:
    [entity] = read(text).entities
    assert entity.type is expected
    assert not entity.known


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Karel Vos kwam. Vos sprak. Karel ging.", ["karel-vos"] * 3, id="surname and given name"),
        pytest.param("Vos kwam. Later sprak Karel Vos.", ["karel-vos"] * 2, id="a headline before the full name"),
        pytest.param("Petra van Dongen kwam. Ook Van Dongen sprak.", ["petra-van-dongen"] * 2, id="with particles"),
        pytest.param("Dat zei Petra Zboril. Zborils plan", ["petra-zboril"] * 2, id="a genitive of an unknown name"),
        pytest.param("Dat zei Melania Trump. Trump zweeg.", ["melania-trump"] * 2, id="the one the text introduced"),
        pytest.param(
            "Dat zei Melania Trump. Donald Trump zweeg. Trump ging.",
            ["melania-trump", "donald-trump", "donald-trump"],
            id="the one known by that name, if both are introduced",
        ),
        pytest.param(
            "Dat zei Bill Clinton. Volgens Clinton klopt het.", ["bill-clinton"] * 2, id="the text before the alias"
        ),
        pytest.param(
            "Dat zei George W. Bush. In 1990 kwam president Bush. Bush zweeg.",
            ["george-w-bush", "george-h-w-bush", "george-h-w-bush"],
            id="who held the office in that year",
        ),
        pytest.param("Volgens president Clinton klopt het.", ["hillary-clinton"], id="nobody of the name at this time"),
        pytest.param("Volgens Clinton klopt het.", ["hillary-clinton"], id="the alias where the text says nothing"),
        pytest.param(
            "Dat zei Vladimir Poetin. Ook Poetni zweeg.", ["vladimir-putin", "poetni"], id="short names are not mended"
        ),
        pytest.param("Dat zei Karin Zborilova. Ook Zboriolva zweeg.", ["karin-zborilova"] * 2, id="a slip of the pen"),
        pytest.param("in Hellsinki", ["helsinki"], id="a slip in a known name"),
        pytest.param(
            "de Algemene Tuinbond (ATB) en de ATB", ["algemene-tuinbond"] * 3, id="an abbreviation that the text gives"
        ),
        pytest.param(
            "Dat zei Mieke Trumps. Later zweeg Trumps.", ["mieke-trumps"] * 2, id="an s that belongs to the name"
        ),
        pytest.param("FC Zboril won. Zboril is blij.", ["fc-zboril"] * 2, id="a club without its letters"),
    ],
)
def test_one_entity_through_the_text(text: str, expected: list[str]) -> None:
    assert [entity for _, entity in mentions(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("de Amerikaanse minister van Buitenlandse Zaken", "foreign-us", id="the adjective before it"),
        pytest.param("de Russische minister van Buitenlandse Zaken", "foreign-russia", id="another adjective"),
        pytest.param(
            "Rusland zweeg. De minister van Buitenlandse Zaken niet.", "foreign-russia", id="the text's country"
        ),
    ],
)
def test_a_ministry_belongs_to_the_country_the_text_speaks_of(text: str, expected: str) -> None:
    assert ("Buitenlandse Zaken", expected) in mentions(text)


def test_a_name_that_nothing_decides_keeps_its_candidates() -> None:
    [found] = read("Het is Buitenlandse Zaken.").located
    assert found.candidates == ("foreign-us", "foreign-russia")


def test_mentions_in_a_stretch() -> None:
    text = "Poetin sprak. Trump zweeg. Rutte lachte."
    index = read(text)
    start = text.index("Trump")
    assert [found.entity for found in index.mentions_in(start, text.index("Rutte"))] == ["donald-trump"]
    assert index.mentions_in(start + 1, start + 4) == ()
    assert index.mentions_in(0, len(text)) == index.located


def test_entities_carry_what_is_known() -> None:
    poetin, vos, russia = read("Poetin sprak met Karin Vos over Russische gas.").entities
    assert (poetin.name, poetin.known, poetin.gender) == ("Vladimir Poetin", True, "m")
    assert (vos.id, vos.known, vos.gender) == ("karin-vos", False, "f")
    assert [mention.form for mention in russia.mentions] == [MentionForm.ADJECTIVE]


def test_an_unknown_name_never_takes_a_known_id() -> None:
    assert [entity.id for entity in read("Hij las de Foreign US.").entities] == ["foreign-us-organisation"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "...", "’’’", "'s", "-", "Ⅷ", "İstanbul ﬁn ǅ"])
def test_odd_texts_are_read(text: str) -> None:
    read(text)


def test_an_s_after_a_name_of_the_text_is_a_genitive() -> None:
    [vos] = read("Karin Zboril kwam. Zborils plan faalde.").entities
    assert [mention.form for mention in vos.mentions] == [MentionForm.NAME, MentionForm.GENITIVE]


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        pytest.param("Dat zei Karin Zboril.", "f", id="a given name"),
        pytest.param("Dat zei mevrouw Zboril.", "f", id="a form of address"),
        pytest.param("Dat zei woordvoerster Chris Zboril.", "f", id="a noun before a given name of both"),
        pytest.param("Dat zei meneer Zboril.", "m", id="another form of address"),
        pytest.param("Dat zei onderzoeker Zboril.", None, id="a noun that tells nothing"),
    ],
)
def test_gender_of_unknown_people(text: str, gender: str | None) -> None:
    [entity] = read(text).entities
    assert (entity.type, entity.gender) == (EntityType.PERSON, gender)


def test_a_demonym_is_a_given_name_where_the_text_introduces_somebody() -> None:
    assert mentions("Dat zei Rus Zboril.") == [("Rus", "russia"), ("Zboril", "zboril")]
    assert mentions("Dat zei Noor Zboril. Later zweeg Noor.") == [
        ("Noor Zboril", "noor-zboril"),
        ("Noor", "noor-zboril"),
    ]


def test_a_known_ministry_is_not_that_of_another_country() -> None:
    text = "Dat zei de Belgische minister van Landbouw. In Nederland zweeg Landbouw."
    assert [entity for words, entity in mentions(text) if words == "Landbouw"] == ["landbouw", "farming-netherlands"]
