"""Words of the closed classes of Dutch, as far as they show where a phrase begins and ends.

After the Algemene Nederlandse Spraakkunst (2021); adverbs and verbs are those that newspapers put beside a source.
"""

ARTICLES = frozenset({"de", "het", "een", "'t", "’t"})

DETERMINERS = ARTICLES | frozenset(
    """
    deze die dit dat dezelfde diezelfde zo'n zo’n zulke enkele enige sommige veel vele meer minder weinig alle al
    elk elke ieder iedere beide geen diverse verscheidene verschillende meerdere zijn z'n haar hun ons onze mijn m'n
    jouw uw diens wier één twee drie vier vijf zes zeven acht negen tien elf twaalf tientallen honderden andere
    """.split()
)

# prepositions that begin a phrase of their own beside a source; `van` stays inside the phrase
PREPOSITIONS = frozenset(
    """
    aan achter behalve beneden bij binnen boven buiten dankzij door gedurende in ingevolge langs met na naar naast
    namens nabij om omtrent ondanks onder op over per rond rondom sinds te tegen tegenover ten ter tijdens tot
    tussen uit vanaf vanuit vanwege via volgens voor voorbij wegens zonder
    """.split()
)

CONJUNCTIONS = frozenset(
    """
    en of maar want dus doch noch dat omdat doordat zodat hoewel ofschoon terwijl toen als indien mits tenzij
    voordat nadat totdat opdat waarna waarop waarbij waardoor waarmee waarin waarvan waaraan aangezien zoals zodra
    zolang sinds die wie wat waar hoe waarom wanneer welke dan al daar nu
    """.split()
)

SUBORDINATORS = frozenset(
    """
    dat omdat doordat zodat hoewel ofschoon terwijl toen als indien mits tenzij voordat nadat totdat opdat waarna
    waarop waarbij waardoor aangezien zoals zodra zolang
    """.split()
)

QUESTION_WORDS = frozenset("of wie wat waar waarom wanneer hoe hoeveel welk welke waarover waarmee waarvoor".split())

# the speakers of the clause they stand in
SUBJECT_PRONOUNS = frozenset("hij zij ze ie ik we wij jullie je jij u men iemand niemand iedereen".split())

# what stands between a verb and its subject, or between a subject and its verb
ADVERBS = frozenset(
    """
    aanvankelijk achteraf alsnog alvast alweer altijd anders bijvoorbeeld blijkbaar bovendien daar daarbij daarmee
    daarna daarom daarop daarover daartegen daarvoor daarnaast dan dus echter eens eerder eerst eerlijk eigenlijk
    elders er eraan erbij erop ertegen ertussen even evenals eveneens evenmin evenwel expliciet gisteren gisteravond
    gisterochtend gistermiddag graag herhaaldelijk herhaald hier hierbij hierin hierop hierover immers inderdaad
    inmiddels intussen juist kennelijk kort later lachend letterlijk meermaals meteen mogelijk momenteel morgen
    namelijk nadien nadrukkelijk natuurlijk net niet nochtans nog nogmaals nooit nou nu onlangs onmiddellijk onder
    ondertussen onomwonden ook ongetwijfeld onverbloemd onverwacht op openlijk opnieuw opgelucht opvallend overigens
    overtuigd plots plotseling publiekelijk reeds regelmatig schriftelijk slechts snel soms stellig telefonisch
    telkens tenslotte terecht terug tevens tevergeefs thans thuis toch toe toen trots uiteindelijk uitdrukkelijk
    uitgebreid vaak vaag vandaag vanavond vanmiddag vanmorgen vannacht vanochtend verder vervolgens vlak volmondig
    vooral vooralsnog vooraf voorlopig voortdurend vorig vroeger wel weer weliswaar wellicht zaterdag zelf zelfs
    zich zichzelf zo zojuist zondag zonder maandag dinsdag woensdag donderdag vrijdag maandagavond dinsdagavond
    woensdagavond donderdagavond vrijdagavond zaterdagavond zondagavond maandagmiddag dinsdagmiddag woensdagmiddag
    donderdagmiddag vrijdagmiddag zaterdagmiddag zondagmiddag maandagochtend dinsdagochtend woensdagochtend
    donderdagochtend vrijdagochtend zaterdagochtend zondagochtend maandagmorgen dinsdagmorgen woensdagmorgen
    donderdagmorgen vrijdagmorgen zaterdagmorgen zondagmorgen januari februari maart april mei juni juli augustus
    september oktober november december nader samen positief verheugd tevreden boos verbaasd laconiek droog fel
    scherp cynisch gelaten lovend kritisch enthousiast voorzichtig stil zacht zachtjes resoluut stevig nuchter
    strijdbaar geëmotioneerd teleurgesteld bedremmeld ironisch verontwaardigd furieus woedend
    """.split()
)

# finite forms that are no reporting verbs; a phrase ends before them
AUXILIARIES = frozenset(
    """
    ben bent is was waren wordt word worden werd werden heb hebt heeft hebben had hadden zal zult zullen zou zouden
    kan kun kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil wilt willen wilde wilden
    wou gaat ga gaan ging gingen komt kom komen kwam kwamen blijft blijf blijven bleef bleven laat laten liet lieten
    doet doen deed deden staat staan stond stonden krijgt krijgen kreeg kregen hoeft hoeven hoefde lijkt lijken leek
    leken blijkt bleek schijnt scheen zit zitten zat zaten ligt liggen lag lagen maakt maken maakte maakten geeft
    gaf gaven neemt nam namen ziet zien zag zagen brengt bracht brachten houdt hield hielden zet zette zetten zie
    kijkt keek werkt werkte begint begon begonnen hoopt hoopte hopen loopt liep liepen leidt leidde speelt speelde
    probeert probeerde proberen besloot besluit besluiten weigert weigerde vertrekt vertrok start startte toont
    toonde tonen
    """.split()
)

# verbs that an infinitive hangs on
MODALS = frozenset(
    """
    durft durfde hoeft hoefde kan kon konden kun kunnen kunt mag mocht mochten moest moesten moet moeten mogen wil wilde
    wilden willen wilt wou zal zou zouden zul zullen zult
    """.split()
)

# last words of adverbials of time: drie weken geleden, een jaar later
TIMES = frozenset(
    """
    avond dag dagen eerder geleden jaar jaren keer kwartier later maand maanden middag minuten nacht ochtend uur week
    weken weekend
    """.split()
)
