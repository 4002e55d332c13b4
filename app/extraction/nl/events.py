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
# what new events are called: noun → (type, English noun)
NEW_EVENTS = {
    "debat": ("debate", "Debate"),
    "gesprek": ("meeting", "Talk"),
    "interview": ("interview", "Interview"),
    "ontmoeting": ("meeting", "Meeting"),
    "overleg": ("meeting", "Talks"),
    "persconferentie": ("press-conference", "Press conference"),
    "top": ("summit", "Summit"),
    "topontmoeting": ("summit", "Summit"),
    "topoverleg": ("summit", "Summit"),
}
ALONE = frozenset("persconferentie interview".split())  # one person is enough for these
