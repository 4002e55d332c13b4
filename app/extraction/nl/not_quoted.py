"""Words beside quotation marks that do not quote anybody: names, titles, terms, slogans."""

# nouns and participles that give what follows in quotation marks as a name or as words, not as something said
NAMING = frozenset(
    """
    actie actiegroep album artikel begrip bijnaam boek campagne columns column documentaire expositie film functie game
    gedicht geheten genaamd genoemd groep hashtag heet heette heten kreet kunstwerk leus leuze leuzen lied liedje
    liedjes motto musical naam nummer opera plaat podcast programma project reeks roman rubriek serie single slogan
    slogans song spel spreuk stichting symfonie tekst tentoonstelling term theorie thema titel toneelstuk uitdrukking
    voorstelling werkgroep werktitel woord woorden woordje zaak zangstuk zogeheten zogenaamd zogenaamde zogenoemd
    zogenoemde
    """.split()
)
# verbs that name: the hotel is called '…'
CALLED = frozenset({"heet", "heette", "heten", "heetten", "genaamd", "geheten", "getiteld", "gedoopt", "genoemd"})

# nouns for an utterance: Trumps uitlating dat, de woorden van, in zijn reactie
UTTERANCES = frozenset(
    """
    antwoord belofte bewering boodschap brief claim commentaar conclusie kritiek mededeling mening oordeel opmerking
    opmerkingen oproep reactie statement stelling toespraak toezegging tweet uitlating uitlatingen uitspraak uitspraken
    verklaring vraag waarschuwing woorden
    """.split()
)
