"""Nouns and letters that an organisation's or a place's name is built with. Provenance: written for this project."""

# the head of a name: Partij voor de Dieren, Stichting Lezen, Universiteit van Amsterdam
HEADS = frozenset(
    """
    academie actiegroep agentschap alliantie associatie autoriteit bank beweging bistro bond brasserie brigade
    bureau centrum coalitie college comite commissie concern cooperatie dienst directie federatie fonds forum
    fractie front genootschap groep hof hogeschool hoogheemraadschap huis inspectie instituut internationale kamer
    kerk kliniek klooster klub koepel krijgsmacht leger liga maatschappij ministerie museum observatorium omroep
    openbaar orde organisatie orkest parket partij platform politie raad rechtbank rekenkamer restaurant school
    senaat spoorwegen stichting syndicaat team theater unie universiteit vakbond vakcentrale veiligheidsregio
    verbond vereniging voedselbank volkspartij waterschap werkgroep ziekenhuis
    """.split()
)
# connectors inside such names, between two capitalised words: Forum voor Democratie, Raad van State
CONNECTORS = frozenset(
    """
    & 't and at d' de den der des du en for het in of on op te tegen the to tot uit van voor
    """.split()
)
# last parts of organisations' names
LAST = frozenset(
    """
    ag airlines airways association bank bureau bv club co company corp corporation council fc federation
    foundation gmbh groep group holding inc institute instituut international ltd media motors network news nv
    partij party press records sa se sport studios team times tv united university
    """.split()
)
# first parts: FC Utrecht, AS Roma, SC Cambuur, Radio 1
FIRST = frozenset(
    """
    ac af afc ajax as az bk bsc bsv bv cd cf cv fc fk fsv hv ifk kaa kf kfc krc ksc kv kvc nk nv omroep psv radio
    rb rc rcd real rkc rsc sbv sc sd sk sporting spvgg ss ssc sv tsg tsv ud vfb vfl vv vvv
    """.split()
)
# endings of one-word names: Einsteinschool, Velourstunnel
ORGANISATION_ENDINGS = tuple(
    """
    bank bond bureau club college dienst fonds groep instituut kerk krant leger museum omroep partij politie raad
    school theater unie universiteit vakbond vereniging ziekenhuis
    """.split()
)
PLACE_ENDINGS = tuple(
    """
    akker baan berg bos brink brug burcht burg buurt dal dam dijk dorp drecht eiland gracht haven heide hoek hoven
    kade kanaal kwartier laan land markt meer paleis park plantsoen plein polder pont poort rivier singel sluis
    stad stan station steeg straat straatweg strand toren tunnel veen veld weg weide wijk woud zee
    """.split()
)
# nouns right before an organisation's name: basisschool Samenspel, hackerscollectief Anonymous, automaker Tesla
NOUN_ENDINGS = tuple(
    """
    actiegroep bedrijf bedrijven blad boekwinkel bouwer brouwerij bureau club collectief combinatie concern
    cooperatie corporatie dagblad dienst drogist fabriek fabrikant familiebedrijf festival fonds formatie gigant
    groep grootmacht hogeschool instelling keten koepel krant label luchtvaartmaatschappij maatschappij magazine
    maker merk museum omroep onderneming organisatie partij platform ploeg producent reus school site stichting
    supermarkt tijdschrift uitgeverij universiteit vakbond vereniging verzekeraar warenhuis website webwinkel
    weekblad winkel zender ziekenhuis
    """.split()
)
