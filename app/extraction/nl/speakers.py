"""Words for those who speak in a newspaper without a name: pronouns, bodies of persons, sources."""

MALE_PRONOUNS = frozenset({"hij", "hem", "ie", "zijn"})
FEMALE_PRONOUNS = frozenset({"haar"})
EITHER_PRONOUNS = frozenset({"zij", "ze"})  # she or they: the verb tells
PLURAL_PRONOUNS = frozenset({"hen", "hun"})
FIRST_PERSON = frozenset("ik me mij mijn mezelf we wij ons onze".split())
FIRST_SINGULAR = frozenset("ik me mij mijn m'n mezelf".split())
SECOND_PERSON = frozenset("je jij jou jouw jullie u uw".split())
OBJECT_PRONOUNS = frozenset({"hem", "haar", "hen", "hun", "mij", "ons"})

# nouns for bodies that speak, in the singular and plural
COLLECTIVES = frozenset(
    """
    aanhangers achterban actiegroep actievoerders activisten advocaten ambassade ambtenaren artsen autoriteiten
    bank banken bedrijf bedrijven belangenvereniging bestuur bewoners boeren bond bonden brandweer bron bronnen
    bureau buren burgers centrum club clubleiding coalitie coalitiepartijen college comité commissie concern
    consortium correspondenten critici dagblad demonstranten departement deskundigen dienst directie dorpsbewoners
    duo economen entourage experts fabrikant fabrikanten familie federatie firma fractie fracties geheime gemeente
    gemeenteraad gerechtshof getuigen groep groepen hof hofhouding hulpdiensten hulporganisatie hulporganisaties
    hulpverleners initiatiefnemers inlichtingendienst inlichtingendiensten inspectie instantie instanties
    instelling instituut internetreuzen jongeren journalisten justitie kabinet kamer kerk kiezers klanten koepel
    koepelorganisatie krant kranten krijgsmacht leden leger leiders leiding leraren lokale maatschappij magazine
    management media meerderheid mensen merk milieuorganisatie ministerie ministers museum nabestaanden omwonenden
    ondernemers onderneming onderzoekers onderzoeksbureau oppositie oppositiepartijen organisatie organisaties
    organisator organisatoren ouders parket parlement parlementariërs partij partijen partners patiënten
    persbureau persdienst personeel planbureau platform politici politie premiers presidenten provincie raad
    rebellen rechtbank rechters redactie reders regering regeringen regeringspartijen reizigers reuzen scholen
    school sector senaat site slachtoffers specialisten spelers spoorwegen staatsagentschap staatsmedia
    staatstelevisie stadsbestuur stichting studenten supporters team technologiebedrijven tegenstanders theater
    toezichthouder trainers tweetal uitgever uitgeverij unie universiteit vakblad vakbond vakbonden verdachten
    verdediging vereniging verzekeraar verzekeraars verzorgers voetbalbond voorstanders vrijwilligers vrouwen
    waarnemers website weekblad wereldleiders werkgevers werkgeversorganisatie werknemers wetenschappers
    winkeliers winkelketen woningcorporatie zakenblad zender ziekenhuis ziekenhuizen zorgverzekeraar
    """.split()
)

# what two or three persons are called together
PAIR_NOUNS = frozenset("duo tweetal koppel drietal trio twee drie beiden stel".split())

# nouns that are no source after `volgens`
NO_SOURCES = frozenset(
    """
    afspraak afspraken agenda artikel begroting berekening berekeningen berichten beleid cijfer cijfers cao contract
    concept definitie draaiboek exit exitpoll exitpolls poll polls gegevens geruchten gewoonte grondwet huisregels
    kalender legende maatstaven mening methode model normen onderzoek onderzoeken opgave paspoort peiling peilingen
    plan planning plannen principe procedure prognose prognoses programma protocol raming ramingen reglement regel
    regels richtlijn richtlijnen schatting schattingen schema standaard statistieken statuten studie systeem telling
    theorie traditie verdrag verdragen verhaal verwachting verwachtingen voorschrift voorschriften wet wetgeving
    wetten zeggen
    """.split()
)

# nouns for somebody who speaks for another: unnamed without a name of their own
SPOKESPERSONS = frozenset(
    """
    advocaat ambtenaar anchor bron bronnen functionaris ingewijde ingewijden insider insiders medewerker perschef
    persvoorlichter vertegenwoordiger voorlichter voorlichtster woordvoerder woordvoerders woordvoerster zegsman
    zegsvrouw
    """.split()
)

# what points at one more text or speaker without saying which: Een ander: "…"
ANOTHER = frozenset(
    "ander andere tweede derde boodschap boodschappen tekst teksten zin citaat voorbeeld resultaat".split()
)

# texts of which `van` names the speaker: volgens de verklaring van X
TEXTS = frozenset(
    """
    advies analyse antwoord bericht beschrijving boodschap brief commentaar conclusie inschatting lezing mededeling
    mening oordeel oproep persbericht rapport reactie reacties schatting schattingen statement toelichting tweet
    uitleg uitspraak verhaal verklaring verklaringen versie verweer visie woorden
    """.split()
)

# endings of nouns for bodies, with their kind in the knowledge: de twee regeringspartijen
BODIES = {
    "bedrijven": "company",
    "bonden": "union",
    "clubs": "club",
    "fracties": "party",
    "kranten": "media",
    "landen": "country",
    "partijen": "party",
}

# persons whom a text may speak of without ever naming them, so that the nouns do not vary the name of another
OFFICES = frozenset(
    """
    aanklager agent agente arts assistente bakker barman barvrouw bestuurder beveiliger bewaker bezoeker
    bezoekster brandweerman broer burgemeester buurman buurtbewoner buurtbewoonster buurvrouw cafébaas caissière
    chauffeur cliënt collega conciërge conducteur conductrice curator dader deskundige deurwaarder dierenarts
    dochter dokter dominee getuige gids griffie griffier groenteboer huisarts huisbaas imam inbreker juf
    kantonrechter kapper kapster kassier kassierster kassière kastelein kelner klant koning koningin koster
    leerkracht lezer loodgieter machinist makelaar minister moeder monteur notaris ober officier omstander
    omwonende ooggetuige passant pastoor patiënt patiënte paus politieagent portier postbode presentator president
    priester procureur raadsheer receptioniste rechtbankvoorzitter rechter redacteur redactie schipper
    schooldirecteur schoonmaakster schoonmaker secretaresse secretaris serveerster slachtoffer slager
    staatssecretaris stagiair stagiaire stewardess tandarts timmerman toeschouwer tolk trucker tuinman uitbaatster
    uitbater vader verkoopster verkoper verpleegkundige verpleegster verpleger verslaggeefster verslaggever
    voorbijganger voorzitter vrijwilliger vrijwilligster wethouder winkelier zoon zus zuster
    """.split()
)
AGENT_ENDINGS = ("er", "aar", "ist", "eur", "ant", "ent", "aard", "iër", "ent", "or", "oog", "cus", "ling")
FEMININE_ENDINGS = (
    "dame",
    "esse",
    "euse",
    "loge",
    "rin",
    "ster",
    "trice",
    "vrouw",
    "weduwe",
    "arse",
    "ante",
    "ica",
    "cate",
)

# endings of nouns for bodies and for several persons: netbeheerder, havenbestuur, gedragsbiologen
COLLECTIVE_ENDINGS = (
    "ambassade", "autoriteit", "bedrijf", "beheerder", "bestuur", "bewoners", "blad", "bond", "bonden",
    "bureau", "club", "commissie", "concern", "coöperatie", "deskundigen", "dienst", "diensten", "directie",
    "federatie", "fonds", "fractie", "genootschap", "gezelschap", "houders", "inspectie", "instelling",
    "instituut", "isten", "kabinet", "kantoor", "keten", "krant", "kundigen", "leden", "leiding", "logen",
    "maatschappij", "mannen", "medewerkers", "ministerie", "omroep", "onderneming", "onderzoekers",
    "organisatie", "organisaties", "ouders", "partij", "partijen", "ploeg", "politie", "raad", "rechtbank",
    "rederij", "regering", "regio", "schap", "stichting", "team", "uitgever", "unie", "vereniging",
    "verzekeraar", "werkers", "zender",
)  # fmt: skip

# nouns for a body to the kinds of it in the knowledge
KINDS = {
    "bank": frozenset({"company"}),
    "bedrijf": frozenset({"company"}),
    "beheerder": frozenset({"company"}),
    "bond": frozenset({"union"}),
    "club": frozenset({"club"}),
    "concern": frozenset({"company"}),
    "dagblad": frozenset({"media"}),
    "fabrikant": frozenset({"company"}),
    "keten": frozenset({"company"}),
    "krant": frozenset({"media"}),
    "maatschappij": frozenset({"company"}),
    "ministerie": frozenset({"government"}),
    "nieuwssite": frozenset({"media"}),
    "omroep": frozenset({"media"}),
    "onderneming": frozenset({"company"}),
    "partij": frozenset({"party"}),
    "persbureau": frozenset({"media"}),
    "instelling": frozenset({"agency", "university"}),
    "instituut": frozenset({"agency", "university"}),
    "organisatie": frozenset({"agency", "international", "ngo"}),
    "toezichthouder": frozenset({"agency"}),
    "universiteit": frozenset({"university"}),
    "verzekeraar": frozenset({"company"}),
    "weekblad": frozenset({"media"}),
    "zender": frozenset({"media"}),
}
# words of one meaning for such a body
SYNONYMS = {
    "dagblad": frozenset({"dagblad", "krant"}),
    "krant": frozenset({"dagblad", "krant"}),
    "bond": frozenset({"bond", "vakbond"}),
    "vakbond": frozenset({"bond", "vakbond"}),
}

# commands that begin a sentence; Blijf thuis
COMMANDS = frozenset(
    """
    bel blijf denk doe drink eet ga geef geloof help hou houd kijk kom laat leer lees let luister maak neem onthoud
    pak probeer stop vergeet vertrouw vraag wacht wees zeg zorg zwijg
    """.split()
)

# nouns for whom the press names by an initial, or not at all
SUSPECTS = frozenset({"aangeklaagde", "dader", "moordenaar", "schutter", "verdachte"})

# nouns that vary an office, with the nouns that stand beside the name
RELATED = {
    "aanklager": ("officier", "procureur"),
    "arts": ("chirurg", "dokter", "huisarts"),
    "auteur": ("schrijfster", "schrijver"),
    "bestuurder": ("bestuursvoorzitter", "voorzitter", "wethouder"),
    "bestuursvoorzitter": ("ceo", "topman", "topvrouw"),
    "bewindsman": ("minister", "staatssecretaris"),
    "bewindspersoon": ("minister", "staatssecretaris"),
    "bewindsvrouw": ("minister", "staatssecretaris"),
    "burgermoeder": ("burgemeester",),
    "burgervader": ("burgemeester",),
    "cafébaas": ("kastelein", "uitbater"),
    "coach": ("bondscoach", "hoofdtrainer", "trainer"),
    "dokter": ("arts", "huisarts"),
    "huisarts": ("arts", "dokter"),
    "kastelein": ("cafébaas", "uitbater"),
    "keuzeheer": ("bondscoach",),
    "keeper": ("doelman", "doelvrouw"),
    "lerares": ("docent", "docente", "juf", "leerkracht"),
    "leraar": ("docent", "leerkracht", "meester"),
    "oefenmeester": ("bondscoach", "coach", "hoofdtrainer", "trainer"),
    "officier": ("aanklager",),
    "raadsman": ("advocaat", "strafpleiter"),
    "raadsvrouw": ("advocaat", "advocate"),
    "regeringsleider": ("bondskanselier", "minister-president", "premier"),
    "schrijver": ("auteur",),
    "sluitpost": ("doelman", "keeper"),
    "staatshoofd": ("koning", "koningin", "president"),
    "topman": ("bestuursvoorzitter", "ceo"),
    "topvrouw": ("bestuursvoorzitter", "ceo"),
    "trainer": ("bondscoach", "coach", "hoofdtrainer"),
    "wetenschapper": ("hoogleraar", "onderzoeker", "onderzoekster"),
}

# what somebody does or is of whom the one who speaks only tells: haar man is onderweg, zijn vader ligt in bed
ABSENT = frozenset("lag ligt overleed slaapt sliep stierf werkt werkte woont woonde zat zit".split())
AWAY = frozenset("al bij dood gestorven in mee naar net niet onderweg op overleden thuis weg ziek".split())

# what stands somewhere with words on it that are nobody's in particular: op de deur hangt een papier: "…"
SIGNS = frozenset(
    "affiche bord bordje bordjes opschrift papier papiertje plakkaat plaquette poster spandoek sticker".split()
)
