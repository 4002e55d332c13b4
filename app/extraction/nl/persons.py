"""Nouns that call a person something, and the endings of such nouns. Provenance: written for this project."""

PERSON_NOUNS = frozenset(
    """
    aanvaller aanvoerder advocaat acteur actrice activist agent ambassadeur analist arts atleet auteur baas bassist belg
    bewindsman bisschop boer bokser bondscoach brandweerman broer buurman buurvrouw captain cabaretier ceo chef coach collega
    columnist commandant commentator componist correspondent coureur criticus cto dader dichter dictator directeur
    dirigent diplomaat dj docent dochter dokter drummer echtgenoot echtgenote econoom eigenaar expert filosoof finalist
    fotograaf fractieleider fractievoorzitter gastheer generaal gitarist golfer goalie gouverneur hacker heer historicus
    hoofdredacteur hoogleraar imam informateur ingenieur initiatiefneemster international jongen jurist kandidaat kanselier
    kapitein keeper keizer kok kolonel koning koningin kunstenaar kunstenares leider leraar lerares lid lijsttrekker
    majoor man manager mede-eigenaar meester meneer mevrouw meisje middenvelder militair minister moeder neef nicht nieuwslezer officier
    onderzoeker onderzoekster oma ondernemer oom oppositieleider opa ouddirecteur oud-minister oprichter paus patient
    piloot politicus premier president presentator presentatrice prins prinses producent prof professor rapper raadslid
    rechter rechtsback recordhouder redacteur regisseur regisseuse renner routinier schrijver schrijfster secretaris
    senator slachtoffer spits speler spelverdeler staatssecretaris sultan tante tennisser tennisster topman topvrouw trainer
    tweeling vader verdachte verdediger verslaggever verslaggeefster vicepremier vicepresident voetballer vicevoorzitter
    voorman voorvrouw voorzitter voorzitster vriend vriendin vrouw weduwe wethouder winnaar wielrenner woordvoerder
    woordvoerster zanger zangeres zoon zus zwager zwemmer
    """.split()
)

# topvoetballer, retaildeskundige, natuurkundige, campagneleider, inlichtingenbaas
PERSON_ENDINGS = (
    "adviseur", "advocaat", "baas", "bestuurder", "burgemeester", "chef", "coach", "commandant", "commissaris", "correspondent",
    "deskundige", "directeur", "eigenaar", "expert", "generaal", "geleerde", "hoofd", "hoogleraar", "ist", "journalist",
    "kampioen", "kamerlid", "kandidaat", "kenner", "kundige", "leider", "leidster", "lid", "loog", "man", "meester", "minister",
    "officier", "onderzoeker", "presentator", "president", "raadslid", "redacteur", "renner", "rijder", "speler", "speelster",
    "secretaris", "specialist", "speurder", "ster", "topman", "trainer", "verslaggever", "voerder", "voerster", "voorman", "voorzitter",
    "voetballer", "vrouw", "werker", "wetenschapper", "zanger",
)  # fmt: skip
FEMININE_NOUNS = frozenset(
    """
    actrice dame dochter echtgenote koningin lerares meisje mevrouw minister-presidente moeder nicht oma onderzoekster
    presentatrice presidente prinses regisseuse schrijfster tante tennisster topvrouw voorzitster voorvrouw vriendin vrouw weduwe
    woordvoerster zangeres zus
    """.split()
)
MASCULINE_NOUNS = frozenset(
    "broer heer jongen koning man meneer neef oom opa prins sultan topman vader voorman zoon zwager".split()
)
