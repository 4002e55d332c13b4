"""Verbs that report what somebody says, in the forms that newspapers use.

One line a verb: dictionary form, the separated part that must follow (or -), stance, uses, and its forms: present,
past, and last the participle. The letters of the uses: q with quotation marks, d with a clause (dat, of, te), w with a
question (of, wie, hoe), i with an order (om te), o with a noun phrase, p after an unmarked clause (", meldt Interfax"),
n naming a predicate (noemt het onzin), t speaking of something (sprak van), m with a fragment in marks anywhere in its
clause (prijst haar "timing"), s accompanying speech only (lacht), e without a speaker of its own (klinkt het), a an
attitude rather than an utterance.
Forms and stances after Van Dale and the Algemene Nederlandse Spraakkunst (2021), chapter 18.
"""

VERBS = """
aanbevelen aan neutral qdi beveel beveelt bevelen beval bevalen aanbevolen
aandringen aan neutral qm dring dringt dringen drong drongen aangedrongen
aanduiden aan neutral qn duid duidt duiden duidde duidden aangeduid
aangeven aan neutral qdp geef geeft geven gaf gaven aangegeven
aanhalen aan neutral q haal haalt halen haalde haalden aangehaald
aanklagen aan neutral qd klaag klaagt klagen klaagde klaagden aangeklaagd
aankondigen aan neutral qdm kondig kondigt kondigen kondigde kondigden aangekondigd
aanraden aan neutral qi raad raadt raden raadde raadden aangeraden
aansporen aan neutral qi spoor spoort sporen spoorde spoorden aangespoord
aanstippen aan neutral qd stip stipt stippen stipte stipten aangestipt
aantonen aan neutral d toon toont tonen toonde toonden aangetoond
aanvoeren aan neutral qdp voer voert voeren voerde voerden aangevoerd
aanvullen aan neutral qpd vul vult vullen vulde vulden aangevuld
adviseren - neutral qdi adviseer adviseert adviseren adviseerde adviseerden geadviseerd
afdoen af neutral qn doe doet doen deed deden afgedaan
afsluiten af neutral s sluit sluiten sloot sloten afgesloten
afwijzen af denying qm wijs wijst wijzen wees wezen afgewezen
analyseren - neutral qp analyseer analyseert analyseren analyseerde analyseerden geanalyseerd
antwoorden - neutral qdp antwoord antwoordt antwoorden antwoordde antwoordden geantwoord
appen - neutral qp app appt appen appte appten geappt
argumenteren - neutral qdp argumenteer argumenteert argumenteren argumenteerde argumenteerden geargumenteerd
beamen - assertive qdp beaam beaamt beamen beaamde beaamden beaamd
bedanken - neutral qm bedank bedankt bedanken bedankte bedankten bedankt
beginnen - neutral s begin begint beginnen begon begonnen begonnen
begrijpen - neutral q begrijp begrijpt begrijpen begreep begrepen begrepen
bekendmaken bekend neutral qdp maak maakt maken maakte maakten bekendgemaakt
bekennen - assertive qdp beken bekent bekennen bekende bekenden bekend
beklemtonen - assertive qdpo beklemtoon beklemtoont beklemtonen beklemtoonde beklemtoonden beklemtoond
bekritiseren - neutral qm bekritiseer bekritiseert bekritiseren bekritiseerde bekritiseerden bekritiseerd
beloven - neutral qdam beloof belooft beloven beloofde beloofden beloofd
benadrukken - assertive qdpo benadruk benadrukt benadrukken benadrukte benadrukten benadrukt
bepleiten - neutral qm bepleit bepleiten bepleitte bepleitten bepleit
berichten - neutral qdp bericht berichten berichtte berichtten bericht
beschrijven - neutral qn beschrijf beschrijft beschrijven beschreef beschreven beschreven
beseffen - neutral qp besef beseft beseffen besefte beseften beseft
besluiten - neutral qd besluit besluiten besloot besloten besloten
bestempelen - neutral qn bestempel bestempelt bestempelen bestempelde bestempelden bestempeld
bestrijden - denying qdp bestrijd bestrijdt bestrijden bestreed bestreden bestreden
betitelen - neutral qn betitel betitelt betitelen betitelde betitelden betiteld
betogen - assertive qdp betoog betoogt betogen betoogde betoogden betoogd
betreuren - neutral qdm betreur betreurt betreuren betreurde betreurden betreurd
betwijfelen - distancing qd betwijfel betwijfelt betwijfelen betwijfelde betwijfelden betwijfeld
betwisten - denying qdp betwist betwisten betwistte betwistten betwist
bevestigen - assertive qdp bevestig bevestigt bevestigen bevestigde bevestigden bevestigd
beweren - distancing qdp beweer beweert beweren beweerde beweerden beweerd
bezweren - assertive qd bezweer bezweert bezweren bezwoer bezwoeren bezworen
bijten - neutral s bijt bijten beet beten gebeten
bijtreden bij assertive q treed treedt treden trad traden bijgetreden
bijvallen bij assertive q val valt vallen viel vielen bijgevallen
bloggen - neutral q blog blogt bloggen blogde blogden geblogd
briesen - neutral q bries briest briesen briesde briesden gebriest
brommen - neutral q brom bromt brommen bromde bromden gebromd
brullen - neutral s brul brult brullen brulde brulden gebruld
bulderen - neutral q bulder buldert bulderen bulderde bulderden gebulderd
citeren - neutral q citeer citeert citeren citeerde citeerden geciteerd
claimen - distancing qdp claim claimt claimen claimde claimden geclaimd
concluderen - neutral qdp concludeer concludeert concluderen concludeerde concludeerden geconcludeerd
constateren - neutral qdp constateer constateert constateren constateerde constateerden geconstateerd
counteren - neutral qd counter countert counteren counterde counterden gecounterd
denken - neutral qdp denk denkt denken dacht dachten gedacht
doorgaan door neutral s ga gaat gaan ging gingen doorgegaan
dreigen - neutral q dreig dreigt dreigen dreigde dreigden gedreigd
duidelijk_maken duidelijk neutral qd maak maakt maken maakte maakten gemaakt
eisen - assertive qdam eis eist eisen eiste eisten geëist
erkennen - assertive qdp erken erkent erkennen erkende erkenden erkend
ertegenin_brengen tegenin neutral qd breng brengt brengen bracht brachten gebracht
feliciteren - neutral qm feliciteer feliciteert feliciteren feliciteerde feliciteerden gefeliciteerd
fluisteren - neutral q fluister fluistert fluisteren fluisterde fluisterden gefluisterd
foeteren - neutral q foeter foetert foeteren foeterde foeterden gefoeterd
garanderen - assertive qdp garandeer garandeert garanderen garandeerde garandeerden gegarandeerd
geloven - neutral qpa geloof gelooft geloven geloofde geloofden geloofd
getuigen - neutral qd getuig getuigt getuigen getuigde getuigden getuigd
gewagen - neutral qt gewaag gewaagt gewagen gewaagde gewaagden gegewaagd
gillen - neutral q gil gilt gillen gilde gilden gegild
glimlachen - neutral s glimlach glimlacht glimlachen glimlachte glimlachten geglimlacht
glunderen - neutral s glunder glundert glunderen glunderde glunderden geglunderd
grappen - neutral qdp grap grapt grappen grapte grapten gegrapt
grijnzen - neutral s grijns grijnst grijnzen grijnsde grijnsden gegrijnsd
grinniken - neutral s grinnik grinnikt grinniken grinnikte grinnikten gegrinnikt
grommen - neutral q grom gromt grommen gromde gromden gegromd
hameren_op erop assertive qd hamer hamert hameren hamerde hamerden gehamerd
hekelen - neutral qm hekel hekelt hekelen hekelde hekelden gehekeld
herinneren - neutral qd herinner herinnert herinneren herinnerde herinnerden herinnerd
het_eens_zijn eens neutral qa ben is zijn was waren geweest
heten - neutral e heet heette geheten
hopen - neutral qa hoop hoopt hopen hoopte hoopten gehoopt
inbrengen in neutral q breng brengt brengen bracht brachten ingebracht
inpikken in neutral q pik pikt pikken pikte pikten ingepikt
inschatten in neutral qda schat schatten schatte ingeschat
insinueren - distancing qd insinueer insinueert insinueren insinueerde insinueerden geinsinueerd
instemmen in assertive q stem stemt stemmen stemde stemden ingestemd
jammeren - neutral q jammer jammert jammeren jammerde jammerden gejammerd
jubelen - neutral q jubel jubelt jubelen jubelde jubelden gejubeld
juichen - neutral s juich juicht juichen juichte juichten gejuicht
klagen - neutral qdpm klaag klaagt klagen klaagde klaagden geklaagd
klinken - neutral e klink klinkt klinken klonk klonken geklonken
knikken - neutral s knik knikt knikken knikte knikten geknikt
kwalificeren - neutral qn kwalificeer kwalificeert kwalificeren kwalificeerde kwalificeerden gekwalificeerd
lachen - neutral s lach lacht lachen lachte lachten gelachen
laten_doorschemeren doorschemeren neutral qd laat laten liet lieten gelaten
laten_horen horen neutral q laat laten liet lieten gelaten
laten_noteren noteren neutral q laat laten liet lieten gelaten
laten_ontvallen ontvallen neutral qd laat laten liet lieten gelaten
laten_optekenen optekenen neutral q laat laten liet lieten gelaten
laten_vallen vallen neutral qd laat laten liet lieten gelaten
laten_verstaan verstaan neutral qd laat laten liet lieten gelaten
laten_weten weten neutral qdp laat laten liet lieten gelaten
lezen - neutral e lees leest lezen las lazen gelezen
loven - neutral qm loof looft loven loofde loofden geloofd
luiden - neutral e luid luidt luiden luidde luidden geluid
mailen - neutral qdp mail mailt mailen mailde mailden gemaild
mededelen mede neutral qdp deel deelt delen deelde deelden medegedeeld
meedelen mee neutral qdp deel deelt delen deelde deelden meegedeeld
meegeven mee neutral q geef geeft geven gaf gaven meegegeven
melden - neutral qdp meld meldt melden meldde meldden gemeld
memoreren - neutral qdp memoreer memoreert memoreren memoreerde memoreerden gememoreerd
menen - neutral qdp meen meent menen meende meenden gemeend
mompelen - neutral q mompel mompelt mompelen mompelde mompelden gemompeld
mopperen - neutral qp mopper moppert mopperen mopperde mopperden gemopperd
morren - neutral q mor mort morren morde morden gemord
motiveren - neutral q motiveer motiveert motiveren motiveerde motiveerden gemotiveerd
naar_voren_brengen voren neutral qd breng brengt brengen bracht brachten gebracht
noemen - neutral qn noem noemt noemen noemde noemden genoemd
noteren - neutral qp noteer noteert noteren noteerde noteerden genoteerd
nuanceren - neutral qdp nuanceer nuanceert nuanceren nuanceerde nuanceerden genuanceerd
omschrijven - neutral qnm omschrijf omschrijft omschrijven omschreef omschreven omschreven
onderkennen - assertive qd onderken onderkent onderkennen onderkende onderkenden onderkend
onderschrijven - assertive q onderschrijf onderschrijft onderschrijven onderschreef onderschreven onderschreven
onderstrepen - assertive qdpo onderstreep onderstreept onderstrepen onderstreepte onderstreepten onderstreept
onthullen - neutral qdp onthul onthult onthullen onthulde onthulden onthuld
ontkennen - denying qdp ontken ontkent ontkennen ontkende ontkenden ontkend
ontkrachten - denying q ontkracht ontkrachten ontkrachtte ontkrachtten ontkracht
ontvouwen - neutral q ontvouw ontvouwt ontvouwen ontvouwde ontvouwden ontvouwd
oordelen - neutral qdp oordeel oordeelt oordelen oordeelde oordeelden geoordeeld
opbiechten op assertive qd biecht biechten biechtte biechtten opgebiecht
openen - neutral s open opent openen opende openden geopend
opmerken op neutral qdp merk merkt merken merkte merkten opgemerkt
opperen - neutral qdp opper oppert opperen opperde opperden geopperd
oproepen op assertive qi roep roept roepen riep riepen opgeroepen
opsommen op neutral q som somt sommen somde somden opgesomd
opwerpen op neutral qd werp werpt werpen wierp wierpen opgeworpen
overtuigd_zijn overtuigd neutral qda ben is zijn was waren geweest
overwegen - neutral q overweeg overweegt overwegen overwoog overwogen overwogen
pareren - neutral q pareer pareert pareren pareerde pareerden gepareerd
pleiten - neutral qm pleit pleiten pleitte pleitten gepleit
posten - neutral q post posten postte postten gepost
preciseren - neutral qdp preciseer preciseert preciseren preciseerde preciseerden gepreciseerd
prevelen - neutral q prevel prevelt prevelen prevelde prevelden gepreveld
prijzen - neutral qm prijs prijst prijzen prees prezen geprezen
rapporteren - neutral qd rapporteer rapporteert rapporteren rapporteerde rapporteerden gerapporteerd
reageren - neutral qp reageer reageert reageren reageerde reageerden gereageerd
redeneren - neutral qdp redeneer redeneert redeneren redeneerde redeneerden geredeneerd
rekenen - neutral q reken rekent rekenen rekende rekenden gerekend
relativeren - neutral qp relativeer relativeert relativeren relativeerde relativeerden gerelativeerd
repliceren - neutral qd repliceer repliceert repliceren repliceerde repliceerden gerepliceerd
reppen - neutral qt rep rept reppen repte repten gerept
riposteren - neutral qd riposteer riposteert riposteren riposteerde riposteerden geriposteerd
roepen - neutral qpd roep roept roepen riep riepen geroepen
samenvatten samen neutral q vat vatten vatte samengevat
scanderen - neutral q scandeer scandeert scanderen scandeerde scandeerden gescandeerd
schamperen - neutral q schamper schampert schamperen schamperde schamperden geschamperd
schatten - neutral qdap schat schatten schatte geschat
schetsen - neutral qm schets schetst schetsen schetste schetsten geschetst
schreeuwen - neutral q schreeuw schreeuwt schreeuwen schreeuwde schreeuwden geschreeuwd
schrijven - neutral qdp schrijf schrijft schrijven schreef schreven geschreven
smalen - neutral q smaal smaalt smalen smaalde smaalden gesmaald
smeken - neutral q smeek smeekt smeken smeekte smeekten gesmeekt
snauwen - neutral q snauw snauwt snauwen snauwde snauwden gesnauwd
sneren - neutral qp sneer sneert sneren sneerde sneerden gesneerd
snikken - neutral s snik snikt snikken snikte snikten gesnikt
specificeren - neutral q specificeer specificeert specificeren specificeerde specificeerden gespecificeerd
spotten - neutral q spot spotten spotte spotten gespot
spreken - neutral qt spreek spreekt spreken sprak spraken gesproken
sputteren - neutral q sputter sputtert sputteren sputterde sputterden gesputterd
stamelen - neutral q stamel stamelt stamelen stamelde stamelden gestameld
stellen - assertive qdp stel stelt stellen stelde stelden gesteld
suggereren - distancing qdp suggereer suggereert suggereren suggereerde suggereerden gesuggereerd
te_kennen_geven kennen neutral qd geef geeft geven gaf gaven gegeven
tegenspreken tegen denying qdp spreek spreekt spreken sprak spraken tegengesproken
tegensputteren tegen neutral q sputter sputtert sputteren sputterde sputterden tegengesputterd
tegenwerpen tegen neutral qd werp werpt werpen wierp wierpen tegengeworpen
terugblikken terug neutral q blik blikt blikken blikte blikten teruggeblikt
tieren - neutral s tier tiert tieren tierde tierden getierd
toegeven toe assertive qdp geef geeft geven gaf gaven toegegeven
toejuichen toe neutral qm juich juicht juichen juichte juichten toegejuicht
toelichten toe neutral qdp licht lichten lichtte lichtten toegelicht
toeschrijven toe neutral q schrijf schrijft schrijven schreef schreven toegeschreven
toevertrouwen toe neutral qd vertrouw vertrouwt vertrouwen vertrouwde vertrouwden toevertrouwd
toevoegen toe neutral qdp voeg voegt voegen voegde voegden toegevoegd
toezeggen toe assertive qd zeg zegt zeggen zei zeiden toegezegd
tweeten - neutral qdp tweet tweeten tweette tweetten getweet
twijfelen - neutral q twijfel twijfelt twijfelen twijfelde twijfelden getwijfeld
twitteren - neutral qdp twitter twittert twitteren twitterde twitterden getwitterd
typeren - neutral qn typeer typeert typeren typeerde typeerden getypeerd
uitbrengen uit neutral q breng brengt brengen bracht brachten uitgebracht
uiteenzetten uiteen neutral q zet zetten zette uiteengezet
uithalen uit neutral q haal haalt halen haalde haalden uitgehaald
uitleggen uit neutral qdp leg legt leggen legde legden uitgelegd
uitmaken uit neutral qn maak maakt maken maakte maakten uitgemaakt
uitroepen uit neutral q roep roept roepen riep riepen uitgeroepen
uitsluiten uit denying qd sluit sluiten sloot sloten uitgesloten
uitspreken uit neutral qd spreek spreekt spreken sprak spraken uitgesproken
uitvallen uit neutral q val valt vallen viel vielen uitgevallen
van_mening_zijn mening neutral qd ben is zijn was waren geweest
van_oordeel_zijn oordeel neutral qd ben is zijn was waren geweest
vaststellen vast neutral qdp stel stelt stellen stelde stelden vastgesteld
verdedigen - neutral qm verdedig verdedigt verdedigen verdedigde verdedigden verdedigd
verdergaan verder neutral s ga gaat gaan ging gingen verdergegaan
verduidelijken - neutral qdp verduidelijk verduidelijkt verduidelijken verduidelijkte verduidelijkten verduidelijkt
verklappen - neutral qd verklap verklapt verklappen verklapte verklapten verklapt
verklaren - neutral qdp verklaar verklaart verklaren verklaarde verklaarden verklaard
verkondigen - neutral qd verkondig verkondigt verkondigen verkondigde verkondigden verkondigd
vermelden - neutral qd vermeld vermeldt vermelden vermeldde vermeldden vermeld
vermoeden - neutral qdpa vermoed vermoedt vermoeden vermoedde vermoedden vermoed
veronderstellen - neutral qda veronderstel veronderstelt veronderstellen veronderstelde veronderstelden verondersteld
veroordelen - neutral qm veroordeel veroordeelt veroordelen veroordeelde veroordeelden veroordeeld
vertellen - neutral qdpm vertel vertelt vertellen vertelde vertelden verteld
vervolgen - neutral s vervolg vervolgt vervolgen vervolgde vervolgden vervolgd
verwachten - neutral qdap verwacht verwachten verwachtte verwachtten verwacht
verwerpen - denying qm verwerp verwerpt verwerpen verwierp verwierpen verworpen
verwijten - neutral qd verwijt verwijten verweet verweten verweten
verwoorden - neutral q verwoord verwoordt verwoorden verwoordde verwoordden verwoord
verzekeren - assertive qdp verzeker verzekert verzekeren verzekerde verzekerden verzekerd
verzoeken - neutral qi verzoek verzoekt verzoeken verzocht verzochten verzocht
verzuchten - neutral qp verzucht verzuchten verzuchtte verzuchtten verzucht
vinden - neutral qdpn vind vindt vinden vond vonden gevonden
volhouden vol assertive qd houd houdt houden hield hielden volgehouden
voorhouden voor neutral qd houd houdt houden hield hielden voorgehouden
voorlezen voor neutral q lees leest lezen las lazen voorgelezen
vooropstellen voorop neutral qd stel stelt stellen stelde stelden vooropgesteld
voorrekenen voor neutral qd reken rekent rekenen rekende rekenden voorgerekend
voorspellen - neutral qdp voorspel voorspelt voorspellen voorspelde voorspelden voorspeld
voorstellen voor neutral qi stel stelt stellen stelde stelden voorgesteld
vooruitblikken vooruit neutral q blik blikt blikken blikte blikten vooruitgeblikt
vragen - asking qwp vraag vraagt vragen vroeg vroegen gevraagd
vrezen - neutral qpam vrees vreest vrezen vreesde vreesden gevreesd
waarschuwen - assertive qdpm waarschuw waarschuwt waarschuwen waarschuwde waarschuwden gewaarschuwd
weerspreken - denying qdp weerspreek weerspreekt weerspreken weersprak weerspraken weersproken
weten - neutral qp weet weten wist wisten geweten
wijzen_op op neutral q wijs wijst wijzen wees wezen gewezen
wijzen_op erop neutral qd wijs wijst wijzen wees wezen gewezen
willen - neutral a wil wilt willen wilde wilden wou gewild
zeggen - neutral qdp zeg zegt zeggen zei zeiden gezegd
zich_afvragen af asking qw vraag vraagt vragen vroeg vroegen afgevraagd
zich_herinneren - neutral qd herinner herinnert herinneren herinnerde herinnerden herinnerd
zich_sterk_maken sterk assertive d maak maakt maken maakte maakten gemaakt
zingen - neutral s zing zingt zingen zong zongen gezongen
zuchten - neutral s zucht zuchten zuchtte zuchtten gezucht
zweren - assertive qd zweer zweert zweren zwoer zwoeren gezworen
"""

# separated parts that are no prepositions, so that they need not end their clause
LOOSE_PARTICLES = frozenset(
    """
    bekend doorschemeren duidelijk eens erop horen kennen mening noteren ontvallen oordeel optekenen overtuigd sterk
    tegenin uiteen vast verstaan voren weten
    """.split()
)
# forms that are nouns as well: dat verwijt, dit bericht
NOUNS = frozenset(
    """
    advies antwoord begin bericht besef besluit betoog bewijs claim deel druk eis fluister geloof hamer hoop
    klacht klank lach meld oordeel post prijs raad reactie roep schat schreeuw slot stem tweet verwijt verzoek
    vervolg vraag vrees wens zucht
    """.split()
)
# words after which a preposition stands alone as a separated part
AFTER_PARTICLE = frozenset(
    """
    aan bij dat door en hoe hoeveel in maar met na naar of om op over te tegen tegenover via waar waarna waarom wanneer
    wat welk welke wie
    """.split()
)
