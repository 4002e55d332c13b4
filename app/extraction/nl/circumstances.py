"""Dutch words that tell to whom, through whom and where something is said. Provenance: written for this project."""

# prepositions before the one who is spoken to; the second set only beside a verb of telling
TOWARDS = frozenset("tegen tegenover".split())
TELLING_TO = frozenset("aan".split())
TELLING = frozenset(
    "antwoorden beloven bekennen bevestigen bezweren laten melden mededelen meedelen rapporteren schrijven toegeven"
    " toevertrouwen uitleggen verklaren vertellen verzekeren voorleggen voorstellen vragen".split()
)
# the preposition before a messenger
THROUGH = frozenset(["via"])
# word in the reporting clause → medium
MEDIA = {
    "brief": "letter",
    "facebook": "Facebook",
    "instagram": "Instagram",
    "interview": "interview",
    "livestream": "livestream",
    "mail": "e-mail",
    "persbericht": "press release",
    "persconferentie": "press conference",
    "podcast": "podcast",
    "radio": "radio",
    "speech": "speech",
    "talkshow": "talk show",
    "telefoongesprek": "phone",
    "televisie": "television",
    "toespraak": "speech",
    "tv": "television",
    "tweet": "tweet",
    "tweets": "tweet",
    "tweette": "tweet",
    "twitter": "tweet",
    "twitterde": "tweet",
    "twittert": "tweet",
    "vraaggesprek": "interview",
}
# kinds of organisations that are spoken to as a medium: "zei hij tegen de krant"
PRESS_KINDS = frozenset(["media"])
# media of what is said where an event is; whoever speaks by another one, or to a newspaper, does not speak there
ON_THE_SPOT = frozenset(["livestream", "press conference", "speech"])
# the preposition before what is spoken of
ABOUT = "over"
