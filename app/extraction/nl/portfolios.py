"""What ministries are for, and the nouns they go with, folded. Provenance: written for this project."""

PORTFOLIO_WORDS = frozenset(
    """
    algemene arbeid asiel begroting binnenlandse buitenlandse cultuur defensie digitalisering economie economische
    energie financien gezondheid groei groene handel huisvesting infrastructuur innovatie integratie justitie
    klimaat koninkrijksrelaties landbouw leefomgeving media medische migratie milieu mobiliteit natuur onderwijs
    ontwikkelingssamenwerking openbare ordening pensioenen ruimtelijke sociale sport veiligheid verkeer visserij
    voedselkwaliteit voedselzekerheid volksgezondheid volkshuisvesting vreemdelingenzaken waterstaat welzijn werk
    werkgelegenheid wetenschap wonen zaken zorg
    """.split()
)
MINISTRY_NOUNS = frozenset("departement ministerie".split())
# offices whose portfolio is no ministry
LOCAL_NOUNS = frozenset("commissie decaan directeur gedeputeerde hoogleraar schepen wethouder wethouders".split())
# portfolios that name their ministry without a minister beside them
STANDING_ALONE = frozenset("defensie financien justitie landbouw volksgezondheid".split())
