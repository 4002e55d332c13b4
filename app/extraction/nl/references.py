"""Words inside a quotation that refer to somebody without a name. Provenance: written for this project."""

# pronoun → gender, in the singular
MALE = frozenset("hij hem".split())
FEMALE = frozenset(["haar"])
SHE_OR_THEY = frozenset("zij ze".split())
THEY = frozenset("hen hun".split())
# as an object in the reporter's sentence: Jansen noemt hem "sterk"
OBJECTS = frozenset("hem haar".split())
# `zijn` is a possessive after these, else it may be the verb: met zijn vrouw; maar: dat zijn leugens
BEFORE_HIS = frozenset(
    """
    aan achter bij door heeft had in langs met naar naast namens omwille ondanks op over rond samen sindsgen
    tijdens tot uit van vanwege via volgens voor wegens zonder
    """.split()
)
# forms of verbs that stand beside `zij` and `ze` when one woman is meant
SINGULAR = frozenset(
    """
    bleef deed doet gaat gaf ging had heeft is kan kent komt kon krijgt kwam laat liet mag mocht moest moet nam
    vindt vond was weet werd wil wilde wist wordt zag zal zegt zei ziet zit zou
    """.split()
)
# determiners of a noun for an office-holder whom everybody knows
POINTING = frozenset("de deze die dezelfde het onze uw jullie".split())
# words that say that not the present holder of an office is meant, or more than one
OTHER_HOLDERS = frozenset(
    """
    aanstaande aanstaand beide beoogd beoogde gewezen kersverse nieuw nieuwe oud oude toekomstig toekomstige
    toenmalig toenmalige twee drie voormalig voormalige volgend volgende vorig vorige
    """.split()
)
# prepositions before what an office is for or of: de minister van Financiën, de ambassadeur bij de Navo
OF = frozenset("bij van voor".split())
