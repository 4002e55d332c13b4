"""Nouns that call a person something, and the endings of such nouns. Provenance: written for this project."""

PERSON_NOUNS = frozenset(
    """
    aanvaller aanvoerder acteur activist actrice advocaat agent ambassadeur analist arts assistent atleet auteur
    baas bassist beeldhouwer belg bewindsman bewoner bisschop boer bokser bondscoach boswachter brandweerman broer
    broers buurman buurvrouw cabaretier captain ceo chef coach collega columnist commandant commentator componist
    correspondent coureur criticus cto dader dichter dictator dijkgraaf diplomaat directeur dirigent dj docent
    dochter dokter drummer echtgenoot echtgenote econoom eigenaar expert filosoof finalist fotograaf fractieleider
    fractievoorzitter gastheer gebroeders gedeputeerde generaal getuige gitarist goalie golfer gouverneur hacker
    heer historicus hoofdredacteur hoogleraar imam imker informateur ingenieur initiatiefneemster international
    inwoner jongen jurist kamerleden kandidaat kanselier kapitein keeper keizer kok kolonel koning koningin
    kunstenaar kunstenares leerling leider leraar lerares lid lijsttrekker majoor man manager mede-eigenaar
    meester meisje meneer mevrouw middenvelder militair minister moeder neef nicht nieuwslezer officier oma
    omwonende ondernemer onderzoeker onderzoekster oom opa oppositieleider oprichter organisator oud-minister
    ouddirecteur ouders patient paus piloot politicus premier presentator presentatrice president prins prinses
    producent prof professor psycholoog raadslid rapper rechter rechtsback recordhouder redacteur regisseur
    regisseuse renner routinier scheidsrechter schrijfster schrijver secretaris senator slachtoffer speler
    spelverdeler spits staatssecretaris student sultan tante teler tennisser tennisster topman topvrouw trainer
    tweeling vader verdachte verdediger verslaggeefster verslaggever vicepremier vicepresident vicevoorzitter
    voetballer voorman voorvrouw voorzitster voorzitter vriend vriendin vrouw weduwe wetenschapper wethouder
    wielrenner winnaar woordvoerder woordvoerster zanger zangeres zoon zus zussen zwager zwemmer
    """.split()
)

# topvoetballer, retaildeskundige, natuurkundige, campagneleider, inlichtingenbaas
PERSON_ENDINGS = tuple(
    """
    adviseur advocaat baas bestuurder burgemeester chef coach commandant commissaris correspondent deskundige
    directeur eigenaar expert geleerde generaal graaf hoofd hoogleraar houwer ist journalist kamerlid kampioen
    kandidaat kenner kundige kweker leider leidster lid loog man meester minister officier onderzoeker presentator
    president raadslid rechter redacteur renner rijder secretaris specialist speelster speler speurder ster teler
    topman trainer verslaggever voerder voerster voetballer voorman voorzitter vrouw wachter werker wetenschapper
    zanger
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
# verbs and prepositions beside a name that make it that of somebody who speaks
SAYING = frozenset(
    """
    aldus antwoordde antwoordt benadrukt denkt erkent hoopt meent reageert riep roept stelde stelt verklaarde
    verklaart vertelde vertelt verzucht vindt volgens vond vraagt vroeg waarschuwt zegt zei
    """.split()
)
