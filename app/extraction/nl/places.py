"""Words that go with the names of places. Provenance: written for this project."""

# a name after one of these, without an article, is most often a place
PLACE_PREPOSITIONS = frozenset("in nabij te uit".split())
# het dorp Alphen, de stad Luik, badplaats Knokke
PLACE_NOUNS = frozenset(
    """
    badplaats buurt deelgemeente deelstaat district dorp eiland gehucht gemeente graafschap grensplaats haven
    havenstad hoofdstad industriestad kuststad kuststadje luchthaven miljoenenstad plaats plaatsje provincie regio
    schiereiland staat stad stadje stadsdeel vliegveld voorstad wijk
    """.split()
)
# Stadion Galgenwaard, Station Zuid
PLACE_HEADS = frozenset(
    """
    cafe camping fort hotel kasteel lake landgoed luchthaven mont mount museum paleis park port sint slot stadion
    station villa winkelcentrum
    """.split()
)
# trainingscentrum De Toekomst, Winkelcentrum De Brink
PLACE_NOUN_ENDINGS = tuple(
    """
    centrum complex gebied gebouw hotel museum paleis park plein stadion straat terrein theater wijk
    """.split()
)
# Europeanen, Antwerpenaren, Hengeloërs: people called after a place
DEMONYM_ENDINGS = tuple("ammers anders anen aren asten elaars ezen ianen iers oers ters".split())
# de haven van Lauwersoog, inwoners van Oudeschans
PLACE_OF_NOUNS = frozenset(
    """
    bewoners burgemeester centrum dorp gemeente gemeenteraad haven hoofdstad inwoners kust noorden omgeving oosten
    provincie rand regio stad straten westen wijk zuiden
    """.split()
)
# Ierse Zee, Dominicaanse Republiek
PLACE_LAST = frozenset("alpen eilanden golf heuvels kanaal laagte oceaan republiek vallei woestijn woud zee".split())
