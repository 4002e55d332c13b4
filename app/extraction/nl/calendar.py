"""Dutch words of the calendar, folded. Provenance: written for this project."""

MONTHS = {
    "januari": 1,
    "februari": 2,
    "maart": 3,
    "april": 4,
    "mei": 5,
    "juni": 6,
    "juli": 7,
    "augustus": 8,
    "september": 9,
    "oktober": 10,
    "november": 11,
    "december": 12,
}
# Monday is 0, as in datetime
WEEKDAYS = {
    "maandag": 0,
    "dinsdag": 1,
    "woensdag": 2,
    "donderdag": 3,
    "vrijdag": 4,
    "zaterdag": 5,
    "zondag": 6,
}
# EDTF's season codes
SEASONS = {"herfst": 23, "lente": 21, "najaar": 23, "voorjaar": 21, "winter": 24, "zomer": 22}
# days from the reference day
DAY_WORDS = {
    "eergisteren": -2,
    "gisteren": -1,
    "gisteravond": -1,
    "gisterenavond": -1,
    "gisterenmiddag": -1,
    "gisterenochtend": -1,
    "gistermiddag": -1,
    "gistermorgen": -1,
    "gisternacht": -1,
    "gisterochtend": -1,
    "morgen": 1,
    "morgenavond": 1,
    "morgenmiddag": 1,
    "morgennacht": 1,
    "morgenochtend": 1,
    "overmorgen": 2,
    "vanavond": 0,
    "vandaag": 0,
    "vanmiddag": 0,
    "vanmorgen": 0,
    "vannacht": 0,
    "vanochtend": 0,
}
# which week, month or year: units from the one that is now
PAST = frozenset("afgelopen jongstleden verleden voorbije vorig vorige".split())
PRESENT = frozenset("deze dit huidige lopende".split())
FUTURE = frozenset("aanstaande eerstkomende eerstvolgende komend komende volgend volgende".split())
PARTS_OF_DAY = "avond|middag|morgen|namiddag|nacht|ochtend|voormiddag"
NUMBERS = {
    "een": 1,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "zeven": 7,
    "acht": 8,
    "negen": 9,
    "tien": 10,
    "elf": 11,
    "twaalf": 12,
    "dertien": 13,
    "veertien": 14,
    "vijftien": 15,
    "zestien": 16,
    "zeventien": 17,
    "achttien": 18,
    "negentien": 19,
    "twintig": 20,
    "dertig": 30,
    "veertig": 40,
    "vijftig": 50,
    "zestig": 60,
    "zeventig": 70,
    "tachtig": 80,
    "negentig": 90,
    "honderd": 100,
}
DECADES = {
    "twintig": 20,
    "dertig": 30,
    "veertig": 40,
    "vijftig": 50,
    "zestig": 60,
    "zeventig": 70,
    "tachtig": 80,
    "negentig": 90,
}
# after a number these tell that it counts something and is no year
COUNTED = frozenset(
    """
    aanwezigen agenten arbeidsplaatsen banen bedrijven bezoekers dagen deelnemers demonstranten doden dollar
    dorpen eenheden euro exemplaren gasten gebouwen gevallen gewonden graden gram hectare huishoudens huizen
    inwoners jaar journalisten kamers kilo kilometer kinderen klanten km koeien leden leerlingen liter man mannen
    manschappen medewerkers mensen meter migranten mijl militairen miljard miljoen minuten op paar patienten
    personen plaatsen plekken pond procent scholen soldaten stemmen studenten stuks toeschouwers ton treffers uur
    vierkante vluchtelingen volgers vrijwilligers vrouwen werknemers woningen zetels
    """.split()
)
# a weekday with one of these beside it is still to come
FUTURE_CUES = frozenset(
    """
    begint gaan gaat hoopt hopen kan komt krijgt kunnen mag moet moeten speelt spelen start treedt verschijnt
    vertrekt volgt wil willen worden wordt zal zullen
    """.split()
)
PAST_CUES = frozenset(
    """
    bleek gaf ging had hadden hebben heeft kreeg kwam liet maakte noemde sprak stelde verklaarde vertelde vond
    waren was werd werden zag zegt zei zeiden
    """.split()
)
