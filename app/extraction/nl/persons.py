"""Nouns that call a person something, and the endings of such nouns. Provenance: written for this project."""

PERSON_NOUNS = frozenset(
    """
    aanvaller aanvoerder acteur activist actrice advocaat agent ambassadeur analist arts atleet auteur baas
    bassist belg bewindsman bisschop boer bokser bondscoach brandweerman broer buurman buurvrouw cabaretier
    captain ceo chef coach collega columnist commandant commentator componist correspondent coureur criticus cto
    dader dichter dictator diplomaat directeur dirigent dj docent dochter dokter drummer echtgenoot echtgenote
    econoom eigenaar expert filosoof finalist fotograaf fractieleider fractievoorzitter gastheer generaal gitarist
    goalie golfer gouverneur hacker heer historicus hoofdredacteur hoogleraar imam informateur ingenieur
    initiatiefneemster international jongen jurist kandidaat kanselier kapitein keeper keizer kok kolonel koning
    koningin kunstenaar kunstenares leider leraar lerares lid lijsttrekker majoor man manager mede-eigenaar
    meester meisje meneer mevrouw middenvelder militair minister moeder neef nicht nieuwslezer officier oma
    ondernemer onderzoeker onderzoekster oom opa oppositieleider oprichter oud-minister ouddirecteur patient paus
    piloot politicus premier presentator presentatrice president prins prinses producent prof professor raadslid
    rapper rechter rechtsback recordhouder redacteur regisseur regisseuse renner routinier schrijfster schrijver
    secretaris senator slachtoffer speler spelverdeler spits staatssecretaris sultan tante tennisser tennisster
    topman topvrouw trainer tweeling vader verdachte verdediger verslaggeefster verslaggever vicepremier
    vicepresident vicevoorzitter voetballer voorman voorvrouw voorzitster voorzitter vriend vriendin vrouw weduwe
    wethouder wielrenner winnaar woordvoerder woordvoerster zanger zangeres zoon zus zwager zwemmer
    """.split()
)

# topvoetballer, retaildeskundige, natuurkundige, campagneleider, inlichtingenbaas
PERSON_ENDINGS = tuple(
    """
    adviseur advocaat baas bestuurder burgemeester chef coach commandant commissaris correspondent deskundige
    directeur eigenaar expert geleerde generaal hoofd hoogleraar ist journalist kamerlid kampioen kandidaat kenner
    kundige leider leidster lid loog man meester minister officier onderzoeker presentator president raadslid
    redacteur renner rijder secretaris specialist speelster speler speurder ster topman trainer verslaggever
    voerder voerster voetballer voorman voorzitter vrouw werker wetenschapper zanger
    """.split()
)
FEMININE_NOUNS = frozenset(
    """
    actrice dame dochter echtgenote koningin lerares meisje mevrouw minister-presidente moeder nicht oma
    onderzoekster presentatrice presidente prinses regisseuse schrijfster tante tennisster topvrouw voorvrouw
    voorzitster vriendin vrouw weduwe woordvoerster zangeres zus
    """.split()
)
MASCULINE_NOUNS = frozenset(
    """
    broer heer jongen koning man meneer neef oom opa prins sultan topman vader voorman zoon zwager
    """.split()
)
