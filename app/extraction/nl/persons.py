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
    abdis actrice agente barones bazin boerin bruid buurmeisje dame dochter echtgenote gravin heldin herderin
    hertogin juf juffrouw kampioene klasgenote koningin leidster lerares meisje mevrouw minister-presidente
    minnares moeder nicht non oma onderzoekster patiënte pianiste politica presentatrice presidente prinses
    regisseuse schrijfster studente tante tennisster topvrouw verpleegster voorvrouw voorzitster vriendin vrouw
    weduwe woordvoerster zangeres zus zuster
    """.split()
)
MASCULINE_NOUNS = frozenset(
    """
    broer heer jongen koning man meneer neef oom opa prins sultan topman vader voorman zoon zwager
    """.split()
)
# endings of nouns for a woman or a man that are no such nouns: minister, burgemeester
NEITHER_ENDINGS = ("meester", "minister", "magister", "vormer")
FEMININE_COMPOUNDS = ("dame", "dochter", "gravin", "meisje", "moeder", "tante", "vriendin", "vrouw", "zus", "zuster")
MASCULINE_COMPOUNDS = ("broer", "heer", "jongen", "knecht", "koning", "man", "neef", "oom", "prins", "vader", "zoon")
# verbs and prepositions beside a name that make it that of somebody who speaks
SAYING = frozenset(
    """
    aldus antwoordde antwoordt benadrukt denkt erkent hoopt meent reageert riep roept stelde stelt verklaarde
    verklaart vertelde vertelt verzucht vindt volgens vond vraagt vroeg waarschuwt zegt zei
    """.split()
)

# more nouns that call a person something, some of which are surnames as well, so that a capital tells nothing
SPEAKERS = frozenset(
    """
    aanbidder aanbieder aandeelhouder aangeklaagde aanhanger aanklager aannemer aanstichter aanwezige abdis
    abonnee abt academicus acrobaat adjudant administrateur administratrice adviseuse advocate afgestudeerde
    afgevaardigde agente agrariër akkerbouwer alleenstaande allochtoon alumnus amateur ambtenaar ambtenares
    ambtgenoot analiste anchor animator apotheker apothekeres arbeider arbiter architect architecte archivaris
    arrestant artiest artieste aspirant assistente astronaut astronoom automobiliste avonturier baby babysit
    babysitter bakker balletdanser banketbakker bankier barbier barkeeper baron barones bassiste beambte bedelaar
    bedevaartganger bediende bedrijfsarts beginneling begrafenisondernemer begunstigde beheerder bejaarde
    belager belastingbetaler belegger bemiddelaar beoefenaar beroemdheid beroepsmilitair beschermeling
    bestuurder betoger betrokkene beul bevelhebber bewaker bezitter bezoeker bezorger biechtvader
    biologe bloemiste blogger bodyguard boef boekhandelaar boekhouder boekwinkelier boerin boodschapper bouwer
    bouwpromotor bouwvakker brandstichter brigadier broeder brouwer bruid bruidegom buikspreker
    buitenlander buitenstaander burger buschauffeur butler buurjongen buurmeisje buurtagent buurtbewoner
    buurtregisseur cafébazin caissière campinggast cardiologe celliste chauffeur chauffeuse chemicus chirurg
    chirurge choreografe christen cineast cipier cliënt cliënte clown coassistent collectant collecteur columniste
    commentatrice compagnon componiste comédienne concierge conducteur conductrice confrater conservator
    conservatrice consul consultant consultante consument controleur copiloot couturier coördinator coördinatrice
    crisismanager cultuurcriticus curator curatrice cursiste dader dagjesmens danser danseres dealer debutant
    debutante decaan decorbouwer deelnemer dekaan deken delinquent demonstrant demonstrante dief diefstalverdachte
    dienaar diender dierenarts dierenartsassistente directielid discjockey diëtiste docente doctoraatsstudent
    doctoraatsstudente doctorandus dokteres dominee dorpeling dorpsbewoner dorpsgenoot dorpsoudste douanier drager
    dramaturg dramaturge dreumes drugsdealer drukker duiker duivenmelker echteling ecologe econome eerste
    eerstejaars eigenares eigenaresse eigenheimer eindregisseur elektricien enthousiasteling epidemiologe
    erfgenaam erfgename erfprins ergotherapeut examinator expat exploitant exploitante fabrikant fan fanaat
    fanatiekeling feestganger feestvierder feministe fietsenmaker fietser figurant figurante filmmaker
    filmregisseur filosofe financier forens fotografe fractiegenoot functionaris fysicus fysiotherapeut
    fysiotherapeute gangmaker garagehouder gast gastarbeider geadopteerde gebruiker gedetineerde gedupeerde
    geestelijke geestverwant gegadigde geitenhouder geliefde generatiegenoot geologe gepensioneerde
    gerechtsdeurwaarder geschiedschrijver getroffene gevangene gewonde gezworene gids gijzelnemer gitariste
    glazenier glazenwasser goeroe gouvernante graaf grafdelver gravin griffier groenteboer grondlegger grootmoeder
    grootouder grootvader gymleraar gymnast gymnaste gynaecologe handelaar harpiste havenarbeider heerser held
    heldin helper herder herderin hertog hertogin hoefsmid hoofdaanklager hoofdagent hoofdarts hoofdinspecteur
    hoofdpersoon hoofdschuldige hoofdverdachte hooligan hoorspelacteur hospita hotelgast hotelhouder hotelier
    houder hovenier huisarts huisgenoot huisgenote hulpverlener huurder ijsmaker ijsverkoper illustrator
    illustratrice immigrant immigrante inbreker indiener informant ingewijde initiatiefnemer inquisiteur insider
    inspecteur inspectrice inspirator installateur instructeur instructrice interviewer intrigant invalide
    invaller inzittende jager jarige jeugdspits jeugdvriend jeugdvriendin jongedame jongeling jongere jonkheer
    journaliste jubilaris juf juffrouw juriste juwelier kaasboer kaasmaker kaderlid kameraad kamergenoot kamerheer
    kampbewoner kampioene kandidate kanoër kapelaan kapper kardinaal kassière kasteelheer kastelein kernfysicus
    kiezer kinderarts kinderboekenschrijver klager klant klantmanager klasgenoot klasgenote kleermaker
    kleindochter kleinkind kleinzoon klerk kleuter klokkenluider knaap knecht knutselaar koeienboer koerier
    koetsier koorknaap koper korporaal krantenbezorger kroongetuige kunsthandelaar kunsthistorica kunsthistoricus
    kunstliefhebber kunstschilder kwartiermaker laborant laborante landbouwer landgenoot landgenote landloper
    landmeter landschapsarchitect lasser lastpost lector lectrice leerkracht leerlinge leidinggevende
    levensgenieter levensgezel levensgezellin lezer lezeres liberaal liedjesschrijver liefhebber lijder lijfarts
    lijfwacht linksback linksbuiten literatuurcriticus lobbyiste logopediste lokettiste loodgieter loper lotgenoot
    lotgenote luisteraar luitenant maarschalk magistraat magistrate makelaar maker malloot mannequin mantelzorger
    marathonloper marechaussee marinier marktkramer marskramer martelaar masseur masseuse matroos mattie mecenas
    medeauteur medebewoner medeoprichter medereiziger medestander medestudent medeverdachte mediator medicus
    meesterbrein meesterkok melker melkveehouder menner mentor mentrix meteorologe metselaar middenstander
    miljardair miljoenair miljonair minderjarige minnaar minnares missionaris modeontwerper moderator molenaar
    mollah monnik monseigneur monteur motoragent mountainbiker musicus muzikant muzikante naamgenoot nabestaande
    nachtwaker natuurgids natuurliefhebber navigator neurologe nieuweling nieuwkomer nieuwslezeres non nonkel
    notaris novice ober omstander omstanders oncologe onderhandelaar onderwijzer onderwijzeres oogarts ooggetuige
    oogsthulp oppas oppasser opposant oproerkraaier opvoeder opvolger opzichter organisatrice organiste orthopeed
    oud-deelnemer ouder oudere ouderling oudgediende outsider overlevende overlever overvaller paardenfluisteraar
    paardenhouder pachter padvinder parketmagistraat partijgenoot partijgenote partner pasgetrouwde passagier
    passant pastoor pastor patiënte patroon pedagoge pedagoog pelgrim pensionado pensionhouder persmagistraat
    peuter pianiste pionier pizzabakker plaatsgenoot plaatsvervanger pleegkind pleegmoeder pleegouder pleegvader
    ploeggenoot ploegmaat poelier poetshulp politica politicologe politieagent politieagente pooier portier
    postbezorger postbode predikant prediker prelaat privédetective procureur professional programmamaker
    projectontwikkelaar promotor promovenda promovendus prostituee psychiater psychologe psychotherapeut puber
    publiciste raadgever raadpensionaris raadsheer rabbijn radiologe rapporteur rebel recensent recensente
    rechercheur rechtbanktekenaar rechterhand rechtsbuiten rector redder reder reisgenoot reisgids reiziger
    relschopper reporter restauranthouder restaurateur restauratrice revalidatiearts revolutionair ridder
    rijinstructeur rivaal rivale roeier roker romancier romanschrijver ruiter samenwoner scenariste schaapherder
    schaatser schatbewaarder scheepsarts scheepsbouwer scheepskapitein schenker schepen schilder schilderes
    schipper schoenmaker schoffie scholier scholiere schoolarts schoolgenoot schoonbroer schoondochter schoonmaker
    schoonmoeder schoonvader schoonzoon schoonzus schuldeiser schuldenaar schuldige schutter schutterskoning
    secretaresse seizoenarbeider semiprof seniore sergeant sheriff sidekick sjeik slachter slager slimmerik sloper
    smid smokkelaar sociaaldemocraat sociologe soldaat soliste sollicitant sommelier songwriter spaarder
    specialiste speelgenoot sponsor sportarts sportinstructeur sportliefhebber spotter spreker sprinter stadgenoot
    stadsdichter stadsgids stagiair stagiaire stalhouder stalknecht stamgast statisticus steward stewardess
    stichter stiefdochter stiefmoeder stiefvader stiefzoon straatmuzikant straatveger strafpleiter
    strandtenthouder strateeg stratenmaker stripauteur striptekenaar studiegenoot styliste suppoost supporter
    surfer systeembeheerder tafeldame tafelgenoot tafelheer tandarts tandartsassistente tankstationhouder
    taxichauffeur teamgenoot teamgenote teammanager technicus tegenstander tekenaar tekenares tekstschrijver telg
    tennisleraar terreinknecht theatermaker theologe therapeut therapeute thuisblijver tiener toehoorder toeriste
    tolk toneelschrijver topambtenaar topscorer topsporter tovenaar traiteur transportondernemer treinreiziger
    troubadour truckchauffeur trucker tuinarchitect tuinder tuinier tuinliefhebber turner tussenpersoon
    tweedejaars twijfelaar twintiger uitbater uitdager uitgever uitvaartondernemer uitvinder uitzendkracht
    uurwerkmaker vaandeldrager vakantieganger vakbondsafgevaardigde valkenier veearts veehandelaar veehouder
    vegetariër vereffenaar verhuizer verhuurder verkoper verloofde vermiste verpleeghulp verpleger verrader
    verslaafde vertaler vertegenwoordiger verteller vertrouweling vertrouwelinge verwant verwekker verzamelaar
    verzetsheld verzorger veteraan vicaris vijand virologe visboer visser vlogger vluchteling vluchtelinge
    voetganger vogelaar volger volksheld volleyballer voorbijganger voorganger voorlichter voorloper voorstander
    vormgever vrachtwagenchauffeur vreemdeling vrijer vrijgezel vrijwilliger waarnemer wagenmenner wandelaar
    wapenbroeder waterschapper weduwnaar weesmeisje weldoener werkgever werkloze werknemer werkzoekende westerling
    wetgever wetsdokter wielerfan wielersupporter wijkagent wijnboer wijnhandelaar wijsgeer winkelbediende
    winkelier winkeljuffrouw wiskundeleraar wiskundelerares wonderkind woordvoerster wreker yogaleraar yogalerares
    youtuber zaakgelastigde zaakwaarnemer zeehondenverzorger zeezeiler zegspersoon zeiler zelfstandige zendeling
    zenuwarts zieke ziekenbroeder zielzorger zorgverlener zwangere zwemleraar zwerver zzp'er
    """.split()
)
# endings of such nouns
SPEAKER_ENDINGS = tuple(
    """
    aanklager agent arbeider arts begeleider bewoner bewoonster bezitter bezoeker boerin broeder buurman
    buurvrouw chirurg dokter eigenares ganger genoot genote handelaar helper houder huurder jongen kapster klant
    knecht kunstenaar leraar lerares liefhebber maakster makelaar maker medewerker medewerkster ondernemer
    patiënt piloot procureur schrijfster schrijver slager student therapeut uitbater verdachte verkoopster
    verkoper verpleegkundige verzorger verzorgster vriend vriendin zoeker zus zuster
    """.split()
)
