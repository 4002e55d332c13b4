"""Dutch words that name events, folded, and the types they may stand for. Provenance: written for this project."""

# noun or verb form → types of the catalogue, the most likely first
EVENT_WORDS = {
    "annexatie": ("war",),
    "aanval": ("attack", "war"),
    "aanslag": ("attack",),
    "aanklacht": ("trial",),
    "akkoord": ("treaty",),
    "akkoorden": ("treaty",),
    "bezoek": ("meeting", "summit"),
    "bezocht": ("meeting",),
    "bezoekt": ("meeting",),
    "bijeenkomst": ("meeting", "summit"),
    "conferentie": ("summit",),
    "debat": ("debate",),
    "demonstratie": ("protest",),
    "gesprek": ("meeting", "summit"),
    "gesprekken": ("meeting", "summit"),
    "hoorzitting": ("debate",),
    "inmenging": ("other",),
    "interview": ("interview",),
    "invasie": ("war",),
    "inval": ("war", "attack"),
    "klimaattop": ("summit",),
    "meeting": ("meeting", "summit"),
    "onderhoud": ("meeting", "summit"),
    "ontbijt": ("meeting",),
    "ontmoeting": ("summit", "meeting"),
    "ontving": ("meeting", "summit"),
    "ontvangt": ("meeting", "summit"),
    "ontmoetten": ("summit", "meeting"),
    "ontmoette": ("summit", "meeting"),
    "ontmoet": ("summit", "meeting"),
    "ontmoeten": ("summit", "meeting"),
    "onderzoek": ("trial",),
    "oorlog": ("war",),
    "overleg": ("meeting", "summit"),
    "persconferentie": ("press-conference",),
    "presidentsverkiezing": ("election",),
    "presidentsverkiezingen": ("election",),
    "protest": ("protest",),
    "referendum": ("election",),
    "rechtszaak": ("trial",),
    "telefoongesprek": ("meeting",),
    "top": ("summit",),
    "topbijeenkomst": ("summit",),
    "topconferentie": ("summit",),
    "topontmoeting": ("summit",),
    "topoverleg": ("summit",),
    "tweegesprek": ("meeting",),
    "verdrag": ("treaty",),
    "verkiezing": ("election",),
    "verkiezingen": ("election",),
    "werklunch": ("meeting",),
}
# types whose events are told of while they are news: one far from the publication needs a date of its own
OCCASIONS = frozenset("debate interview meeting press-conference protest summit".split())
# words before an event that make it the occasion of what is said, or place it before or after
DURING = frozenset("bij gedurende in op tijdens".split())
AFTER = frozenset("afloop na sinds".split())
BEFORE = frozenset("aanloop voor vooraf voorafgaand".split())
# words that may stand between such a word and the event
BETWEEN = frozenset(
    """
    afloop de deze die diens een eerste gezamenlijke haar het hun korte laatste lange na nieuwe ons onze recente
    tweede van zijn
    """.split()
)
# words that make an event another one than those the text has told of
ANOTHER = frozenset("andere derde nieuw nieuwe tweede volgend volgende vorig vorige".split())
# words for new events → (type, Dutch noun, English noun)
NEW_EVENTS = {
    "bijeenkomst": ("meeting", "Bijeenkomst", "Meeting"),
    "debat": ("debate", "Debat", "Debate"),
    "gesprek": ("meeting", "Gesprek", "Talk"),
    "gesprekken": ("meeting", "Gesprekken", "Talks"),
    "interview": ("interview", "Interview", "Interview"),
    "ontmoet": ("meeting", "Ontmoeting", "Meeting"),
    "ontmoeting": ("meeting", "Ontmoeting", "Meeting"),
    "ontmoette": ("meeting", "Ontmoeting", "Meeting"),
    "ontmoetten": ("meeting", "Ontmoeting", "Meeting"),
    "overleg": ("meeting", "Overleg", "Talks"),
    "persconferentie": ("press-conference", "Persconferentie", "Press conference"),
    "top": ("summit", "Top", "Summit"),
    "topbijeenkomst": ("summit", "Top", "Summit"),
    "topconferentie": ("summit", "Top", "Summit"),
    "topontmoeting": ("summit", "Topontmoeting", "Summit"),
    "topoverleg": ("summit", "Topoverleg", "Summit"),
}
# one who took part is enough for these
ALONE = frozenset("interview persconferentie top topbijeenkomst topconferentie".split())
# the preposition before those who met, and the words that end their names
BETWEEN_TWO = "tussen"
ENDS_NAMES = frozenset(
    "bij die heeft in is na naar op over plaats te tijdens vindt vond voor waar waarbij was wordt".split()
)
# before the place of an event
LOCATING = frozenset("in te".split())
# before those who are named beside an event but need not be there
NOT_THERE = frozenset("aldus namens over tegen volgens wegens".split())
# after these begins the clause that tells of the event: Jansen zei dat …
BESIDE = frozenset("dat of".split())
# determiners before an event that has been told of
POINTING_BACK = frozenset("dat de deze die dit haar het hun zijn".split())
