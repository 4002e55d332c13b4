"""Given names by the gender they usually go with, folded. Provenance: written for this project."""

MALE = frozenset(
    """
    aad aaron aart abdel abdelhamid abdelilah abdelkader abdellah abderrahim abdou abdoulaye abdul abdullah abe
    abel abiy abraham achmed achraf adam addy adem adil adnan adolf adri adriaan adrian adriano aernoud aernout
    ahmad ahmed ahmet aico aime akin alain alan albert alberto albrecht aldert alec alejandro aleksandar
    aleksander aleksandr aleksei aleksej alessandro alex alexander alexandre alexei alexej alexis alf alfons
    alfonso alfred algot ali allan alois alper alphonse alwin amadou amar amaury ambroos amedee amin amir ammar
    anas anatoli anders andor andre andreas andrei andreij andrej andres andrew andries andrija andy angel angelo
    anicet anil anjo antal anthonie anthony antoine anton antonie antonio antony antoon antti anwar appie arben
    ard arda arend ari arie ariel arjan arjen arjo arjun arkadi armand armando armel armin arnaud arnaut arne arno
    arnold arnon arnoud arnout arsen arsene arthur artur arvid arwin aryan asger ash ashton asim aswin atif atilla
    august auke aurelio axel ayman aymane ayoub aziz badr bahram baldwin baptiste barack barend barney barrie
    barron barry bart bartel barthold bartjan bartolomeus bas bashar basil bastiaan bastian bastien batuhan
    baudouin bavo bayram beau bekir ben benedict benedictus benito benjamin bennie benno benny benoit bent berend
    berke bernard bernardus bernd bernhard bernie bernt berry bert bert-jan berthold bertje bertrand bertus bilal
    bill billy biniam bjarne bjorn blaise bo bob bobbie bobby bodi bogdan bonny boris borja boubacar boudewijn
    bouke bouwe boyan boyd brad brahim bram brandon branimir branislav branko brecht brett brian broos bruce bruno
    bryan burak cagri caleb calvin can carel carl carlo carlos carst carsten cas casper cassius cedric cees cem
    cengiz cenk cesar cevdet ceyhun chad charaf charles charlie cheick chester chidi chiel chinedu chris
    christiaan christian christof christoph christophe christopher christophorus chuck cihan clarence claude
    claudio claus clemens clement cliff clint cody coen cois colas colin connor conor constant coos cor corneel
    corneille cornel cornelis corstiaan craig cristiano cyriel cyril cyrille cyrus daan daantje daley damian
    damien damir dan daniel daniele danijel danilo danny dario darius darko darryl dave david davy dawit dean
    dejan denis deniz dennis denys denzel derek derk dick didier diederik diego dieter dietmar dieudonne dimitar
    dimitri dimitrios dino dirk dirk-jan djordje djurre dmitri dmitry doeke dolf domenico domien dominic dominik
    dominique don donald donatus donny dorian doug douglas douwe dragan drago driek dries driss duc duncan durk
    dustin dwayne dwight dylan ebbe ebo ed eddie eddo eddy edgar edgard edi edin edmond edmondus edmund edo
    edoardo edouard eduard eduardo edward edwin eelco eelke eerke egbert egon einar eise ejder elbert eli elia
    elias elliot elmar elmer elon eloy elvis emanuel emeka emiel emil emile emilio emin emmanuel emre enes
    engelbert enis enrico enver enzo epke ercan erdal erdem erdogan eren eric erich erik erkan ernest ernesto erno
    ernst erol errol ersin ertugrul erwin esteban ethan etienne eugene evander evert ewald ewoud ewout eyup ezra
    fabian fabien fabio fahd faisal farid faris fatih fatos fedde federico fedor felicien felipe felix ferd
    ferdinand ferhat fernand fernando ferre ferry fidel fikret filip filippo filips finn firat flip flor floris
    fokke fons fopke foppe fouad francesco francis francisco franciscus franciscus-xaverius franck francois
    francois-xavier franjo frank frankie frans fransjan franz fred freddie freddy frederic frederick frederik
    fredrik freek frenkie friedrich frits fritsie fritz fulco furkan gabor gabriel gaetan galip gareth garmt gary
    gaspar gaspard gaston gauthier gavin geerard geerdt geerhard geert geert-jan geertjan geoff geoffrey georg
    george georges gerald gerard gerardus gerben gerco gerd gerhard gerhardus gerlach gerlinus gerlof gerolf
    gerrit gerritjan gert gert-jan geurt ghislain giancarlo gianluca gianni giel giels gijs gijsbert gijsbrecht
    gilbert gilles gino giorgio giorgos giovani giovanni girbe giulio giuseppe glen glenn godfried gommaar
    gonzague goran gorden gordon gosse goswin gottfried govert gradus graham gratien greg gregor gregory grigori
    grzegorz guido guillaume gunnar gunter gunther guntram gus gust gustaaf gustaf gustav gustavo guus guy haci
    hadi haico haile haitam haitze hakan hakim hakon halil halil-ibrahim halit haluk hamed hamid hamit hamza han
    handrick hank hannes hanno hannu hans hans-peter hansje hao harald harke harm harmen harmjan haro harold
    harrie harris harrison harry harun harvey hasan hassan hassane hatim hayo hayri hedde heerke heiko hein
    heinrich heinz heinz-harald helmut hendrick hendricus hendrik hendrikus henk henk-jan henkie henkjan hennie
    henning henri henrik henry herbert herbrand herman hermann herre herwig hessel hicham hidde hielke hilair
    hilaire hilbert hilbrand hilko hillel hilmar hinne hippoliet hiro hiroshi hisham hjalmar hoessein holger
    honore horst houssam howard hubert hubertus hugh hugo hugues huib huibert humberto humphrey husam huseyin
    husnu hussein huub huug hylke iain ian ibrahim ibrahima idris ignaas ignace igor ike ilham ilias ilja iljaz
    ilker ilya imad imran imre ingmar inno ioannis ion iordan ircan irenee ireneusz isaac isak isidoor ismail
    ismet israel issam istvan itai ivan ivar ivica ivo izaak izzet jaak jaap jaap-jan jaapie jac jack jackson
    jacky jaco jacob jacobus jacques jadon jaime jair jakob jalal jalel jamal james jamie jan jan-dirk jan-erik
    jan-frederik jan-hendrik jan-jaap jan-joost jan-kees jan-maarten jan-peter jan-piet jan-pieter jan-simon
    jan-willem jan-wim janez janis janneman jannes janno jannus jantje janusz jared jarl jarne jarno jaroslaw
    jason jasper javier jay jayden jaydon jean jean-baptiste jean-claude jean-francois jean-jacques jean-luc
    jean-marie jean-michel jean-paul jean-pierre jean-yves jef jeff jeffrey jelle jelmar jelmer jelte jens
    jens-peter jeremy jermaine jeroen jerome jeroom jerry jerzy jesper jesse jesus jian jilles jim jimmy jippe
    jitse joachim joao joaquin job jobbe jochem jochen jochum joe joel joep joeri joern joey johan johann johannes
    john johnny johnson jon jonas jonathan jonne joop joos joost joppe joran jordan jordi jordy joren jorg jorge
    jorgen jori jorik joris jorn jorrit jos jose josef joseph josh joshua josip jouke jovan jozef jozua juan jude
    jules julian julien julio julius jun jurgen juri jurre jurrien jussi justin justus juul kadir kai kaj kajetan
    kamal kamiel kamil kamran karel karim karl karl-heinz kars kaspar kasper kees keesje keimpe keith kemal ken
    kenan kenji kenneth kenny kent kerem kevin khaled khalid khalil kim kiran kjell klaas klaas-jan klaas-wim
    klaasjan klaus kobe koen koenraad koenraadt kofi koji kojo konstantin koos kootje koray kornelis krijn kris
    kristian kristijan kristof kristoffer krzysztof kuno kurt kwame kwasi kyle kylian lachlan laith lambert
    lambertus lamine lammert lance lander larry lars lasse laszlo laurens laurent laurentius lauri lazar leander
    lech lee leen leendert lei leif len lenin lennard lennart leo leon leonard leonardo leonid leopold leroy les
    lesley leslie lester levent levi lewis lex li liam lieuwe lieven linus lionel lloyd lode lodewijk loek loic
    lorand lorenz lorenzo loris lothar lou louis louis-philippe loukas lowie lubbert luc luca lucas luciano lucien
    ludger ludo ludovic ludwig luigi luis luit luitjen luitzen luiz luka lukas lukasz luke luuc luuk maarten
    maciej mads magnus mahir mahmoud mahsun malcolm malik mamadou manfred manu manuel manus marc marcel marcello
    marcellus marcelo marcin marco marcos marcus marek marian mariano marijn marinko marinus mario marius mark
    markku marko markus marlon marnix marouan mart marten martien martijn martin martinus marvin marwan massimo
    mateusz mathias mathieu mathijs mathis mats matt matteo matthew matthias matthieu matthijs matthis matti
    mattia matz mauk maup maurice mauricio maurits mauro max maxim maxime maximiliaan maximilian mees mehari mehdi
    mehmet meindert melis melle melvin memphis menno merijn mert mesut metehan metin micha michael michail michal
    michel michelangelo michiel mick miel miguel mihai mihail mika mikael mikail mike mikhail mikkel miklos milad
    milan milco milo milorad milos miloš milton mimoun ming minh mirco mirko miro miroslav misha mitch mitchel
    mitchell mitt mo mohamed mohammad mohammadi mohammed mohsen moises moktar momcilo morgan moritz morris morten
    moshe mostafa mostapha mourad moussa muhammad muhammet muharrem mukhtar munir murad murat musa mustafa
    mustapha muzaffer myron nabil naci nadir namik nand nando nanne naoufal nardus narendra nasser nathan
    nathanael nazim neculai nedim nedzad neil nelis nelson nestor neven neymar nic nicholas nick nicky nico nicola
    nicolaas nicolai nicolaj nicolas nicolo niek niels nigel nihat nikita niklas niko nikola nikolai nikolaj
    nikolas nils nino niyazi nizar njord noah noam noel nol nolle norbert norbertus nordin norman noud nouri
    noussair nuri oane obinna octave odilon odin odo oeds oguz okan okke oktay olaf ole oleg oleksandr oleksi
    oliver olivier omar omer onne onno onur orcun orhan orlando orson osaid osama oscar oskar osman otmar ottis
    otto ousmane oussama ove owen ozan ozgur ozkan pablo paco panagiotis paolo parviz pascal patrice patrick
    patrik paul paulo paulus pavel pedro peer pele pepijn per percy perparim perry petar pete peter petr petro
    petrus phil philemon philibert philip philippe piebe pier pier-luigi pierre piet piet-hein pieter pieter-bas
    pieter-jan pieterjan pim piotr pjotr pol poppe predrag quang quentin quincy quinten rabi rachid radek radj
    radjen radko radomir radovan raf rafael raffaele rafik ragnar raheem rahul raimond rainer rajesh ralf ralph
    ramazan ramesh rami ramin ramon ramses ramzi randy ranko raoul raphael rashad rashid rasim rasmus rasul raul
    ravi ray rayan rayen raymon raymond raymund recep redouan redouane regilio reginald reijer reindert reinhard
    reinier reinoud reinout reint reitze remco remi remko remon remy remzi renaat renato rene rene-paul renske
    renzo reyer reyhan reza ric ricardo riccardo rich richard rick ricky ridvan ridwan rien rienk rik rikkert
    rinke rinse rinus rishi rob robbe robbert robbie robbrecht robby robert robertjan roberto robin robrecht rocco
    rod roderick rodi rodney rodrigo rody roel roeland roelf roelof roemer roger rogier rohan roland rolf rolph
    romain roman romano romario romelu romeo romke ron ronald ronaldo ronan ronnie ronny rory ross rowan roy ruben
    ruddy rudi rudmer rudolf rudy ruerd rufus rune rupert rutger rutmer ruud ruurd ryad ryan saad sabri sacha
    sadettin sadik sadio sadiq safak said sait sake salah salah-eddine salim salman salomon salvador salvatore sam
    sami samir sammy samuel sandeep sander sandor sandro sandy sanjay sanjiv santiago sasa sascha satoshi saul
    sauli savas scott sean sebas sebastiaan sebastian sebastien sedat sef sefa seger segun sekou selami selcuk
    selim sem semih semin senne senol sepp seppe serdar serge sergei sergej sergey sergi sergio serhat serkan
    servaas seth severin seydou sezer shahid shane shaun shervin shimon shinzo shyam sicco sid siebe siebrand
    siebren siegfried siem siemen sierd sietse sietze siger sigiswald sigmar sigmund sijbrand sijmen silvan
    silvester silvio simen simon simone sinan sipke sjaak sjaco sjakie sjef sjeng sjoerd sjors sjouke slavko
    slobodan soeren sofyan soner soufian soufiane soufyan spencer spyros srdjan staf stan stanislas stanislav
    stanley stavros stef stefaan stefan stefano steffen sten steph stephan stephane stephen sterre steve steven
    stijn stoffel stoffer stuart sueleyman suleyman suresh sven svetislav swier syb sybe sybrand sybren sylvain
    sytse sytze taco tadeusz taeke taha takeshi tamer tamme tamás tarek tarik tariq tayfun tayyip teake ted teddy
    teije tesfay teun teunis teus thaddeus theo theodoor theodor theodore theodorus theresia theun thibau thibault
    thibaut thibo thierry thies thijmen thijn thijs thimo thom thomas thorben thorsten tibo tibor tiebe tiede
    tiemen tijl tijmen tijs tim timo timon timothy timur tinus titus tjaart tjalling tjark tjeerd tjerk tjibbe
    tobias tobie toby todd toine tolga tolunay tom tomas tomasz tomislav tommaso tommy ton toni tonnie tonny tony
    toon toontje torben tore travis trevor tristan tristram tseard tunahan tuncay tunde turgay tuur twan tyler
    tyrell tyrone ubbo ubel udo ufuk ugur ulrich umberto umit umut urbain uri urs uwe vaclav valeer valentijn
    valentin valentino valere valery vasil vasili veli veljko vic victor vidar vijay vikram viktor vilko vince
    vincent vincenzo virgil vitali vito vittorio vladan vladimir vladislav volkan volker volkert volodimir
    volodymyr wade waldemar walid wally walt walter wannes ward warre warren wassim watze wayne wazir wenceslas
    werner wes wesley wessel wibo wichard wichert widad wiebe wiebo wiebren wieger wiegert wiek wierd wiert wietse
    wiger wigle wijbe wijnand wil wilbert wilco wildrik wilfred wilfried wilhelm wilko willem willem-alexander
    willem-jan willemjan willempie william willibrord willie willy wilson wim winston wisse witold wolfgang wolter
    woody wopke wouke wout wouter woutje wubbe wubbo wybe wybo wybren wytse wytze xander xavi xavier yakup yalcin
    yaman yanis yann yannic yannick yannis yarne yaron yasar yasin yasir yasser yassin yassine yavuz yazid yehudi
    ymte yoeri yon yonas yordi yorick younes youri youssef ype yunus yuri yusuf yves yvo zachary zafer zaid
    zakaria zakariya zbigniew zdenek zef zeger zeki zeljko zenon ziad zian ziggy zinedine ziya zjef zlatan zoltan
    zoran zubeir zuhair zwier
    """.split()
)

FEMALE = frozenset(
    """
    aaf aafje aafke aagje aaltje abena abigail ada adaeze adele adelheid adeline adinda adriana agatha ageeth
    agnes aicha aida aisa aisel aisha aisling akiko akke akosua akua aleid aleida aleksandra aletta alette alexa
    alexandra alexandria alice alicia alida alie alina aline alison aliye aliza alkisti allison alma almudena
    altje amaia amal amalia amanda amara amaya amber ameera amelia amelie amina aminata amira amy an an-sofie ana
    anais anastasia andrea andreea andrietta anemone anett angela angele angelica angelie angelien angelina
    angeline angelique anika anisa anissa anita anja ank anke ankie ann ann-sofie anna annabel anne anne-fleur
    anne-lies anne-linde anne-marie anne-marijn anne-marleen anne-mieke anne-sophie annechien anneke anneleen
    annelien annelies anneloes annelore annelotte annemarie annemarijn annemie annemiek annemijn annerieke annet
    annette annick annie annik annika annouk anny anoek anouk ans ansje antje antjet antoinette antonella antonia
    antonina anusjka aretha ariana ariane arianne arlene arlette arzu asha ashley asiye aslihan asma astrid asuman
    atie audrey augusta aukje aung aurelie aveline avital axelle aya ayla aylin ayse aysegul aysel aysun aytac
    ayten babette bahar banu baps barbara barbe barbra barbro bartje baukje bea beate beatrice beatrijs beatrix
    beb begga belinda bente bep berber berdien berendina berendje bernadette bernice berrin bertha berthe berthy
    beth betje bets betsie betsy bettina betty betul beyza bianca bibi bieke bineta binta birgit birgitte blanca
    bo bonita boukje brechje brechtje bregje bregtje brenda brigit brigitta brigitte brit britney britt bruna
    brunhilde burcu busra camilla camille canan candan candice carice carina carla carleen carlien carlijn
    carlotta carly carmelita carmen carmencita caro carol carola carole carolien carolina caroline carry cassandra
    catelijne caterina catharien catharina catherine cathy cato catrien cecile cecilia celeste celia celien celine
    ceyda chaima chantal chantalle charifa charissa charlotte chayenne chelsea chelsey cher cheryl cheyenne chiara
    chioma chloe chrisje chrissie christa christel christiane christianne christien christina christine cien cindy
    cisca ciska claar claartje claire clara clarissa claudette claudia clazien clementine cleo coba cobie cok
    colette colleen condoleezza conny constance coosje cora coralie cordula corien corina corine corinna corinne
    corja cornelia cornelie corrie corrien corrina corrinne corry cosima cristina cunera cynthia dagmar daisy
    dalia damaris dana daniek daniela danielle danique danja daphne debbie debby debora deborah defina defne
    deirdre delphine demet demi denice denise derya desi desire desiree dewi diana diane dicky didi dieke dieneke
    dieuwer dieuwertje dieuwke dilan dilara dilek dina dineke dini dinie dinja dinne dionne dirkje ditte ditty
    djamila djoeke djuna doenja dolly dolores domenica dominique donna doortje dora doreen doret doreth doretta
    dorien dorine doris dorothe dorothea dorothee dorothy dorthe doutsje doutzen drita dunya ebru ecaterina eda
    edda edith edmee edna eefje eefke eelkje efua eileen ekaterina ekin ela eleanor elena eleni eleonora elfi
    elfie elfriede eliane elien eliene elies elif elina eline elisa elisabet elisabeth elisah elise elisha elisse
    elizabeth elize elja elke ella elle elleke ellemieke ellen ellis elly elodie eloise els elsa elsbeth elselien
    elsemieke elsje elske elspeth elvan elvira elza emel emelie emilia emilie emily emina emine emke emma
    emmanuelle emmeke emmelien emmeline emmy enna ensie erica erika erna ernestine esma esme esmee esmeralda esra
    essie estelle esther etty eugenie eulalie eva evanne evelien eveline evelyn evelyne everdien evi evita evy
    ezgi fabienne fabiola fadila fadime fadoua faiza fanny fanta farah fardau farida farideh farnaz fatiha fatima
    fatma fatou fatoumata fay febe federica felicia feline femke fenna fenne fenneke fenny feray ferdinanda
    ferdows ferial ferida feride fetsje feven fieke fien fiene fientje figen fija filiz finette fiona fiorella
    firdaus fleur fleurtje floor floortje flora flore florence foekje fokelien fokje fokkelien foske fran france
    francesca francien francine francisca francka francoise franka franke fransje franziska frauke frea freda
    frederiek frederieke frederike fredie freja freya frida frie frieda frouke froukje fulya funda gabi gabriela
    gabriele gabrielle gaby gamze geertje geertruida geesje geeske geke gemma gepke gerarda gerda gerdi gerdie
    gerdien gerdina gerlinde germa germaine gerrie gerritdina gerritje gerry gertie gertrude gertruida gerty geske
    gezina ghislaine gianna gien gijsje gina ginny gisela gisele gitta gitte giulia giuliana gizem gladys gloria
    godelieve goedele goele gonda gonneke gonnie gonny grace grada graziella gre greet greetje greta gretchen
    griet grietje griselda gudrun gudule gulay gulcan guler gulhan gulizar gulnur gulsah gulsen gulsum gunilla
    guurtje guusje gwen gwenda gwendolyn gwenny gülcan habiba hadewig hadewijch hadewych hadiya hafida haike hajar
    haldis halima halina hana hanan handan hande hanh hanke hanna hannah hanne hanneke hannelien hannelore hanny
    harma harmina harmke harmpje harriet harriette hasna hasnae hatice havva hawa hayat hedda hedwig hedy heidi
    heidy heike heiltje heleen helen helena helene helga hella hellen helma helmi hendrien hendrika hendrikje
    hendrine henny henrieke henriet henriette henrike hermelinde hermien hermina hermine heske hester hetty hieke
    hilary hilda hilde hildegard hilje hilke hillary hillie hiltje hiltsje hind hinke hira hiske houda huberta
    huguette hulya huong ibtissam ida iemke iesje ietje ietske ieva ignacia ikbal ikram ilana ildiko iljana ilka
    ilke ilona ilonka ilse imaan iman imane imca imelda imke immy ina indira ine ineke inen ines inez inga inge
    ingebjorg ingeborg ingeborgh ingele ingelise inger ingrid ingunn inke inki inna inske iona ireen irena irene
    iris irma isa isabeau isabel isabell isabella isabelle iselin iside isil ismahan isolde itske ivana ivanka
    ivette ivonne izabela izaura jacinda jacinta jacintha jackelien jackie jacoba jacobien jacobine jacolien
    jacoline jacomijn jacomina jacquelien jacqueline jaike jaimy jaleh jamila jana jane janet janice janie janine
    janinka janka janke janna janne janneke jannet jannetje jannetta jannie janny jansje jantien jantina jantine
    jantsje jany jaqueline jasmien jasmijn jasmin jasmina jasmine jaye jayla jeanette jeanine jeanne jeannet
    jeannette jeannine jelena jelka jelke jella jellie jelske jeltje jenna jenneke jennie jennifer jennine jenny
    jenske jente jeske jessica jessie jessy jet jetje jetske jetta jette jettie jikke jikkemien jill jinthe jiska
    jitka jitske jo joan joanna joanne joanneke jobien jobke jocelyn jodie jody joeke joella joelle johanna
    johanneke joke jolanda jolande jolanthe joleen jolein jolet jolie jolien jolijn jolina jolka joni jonna
    jonneke jony joosje jopie jordana jorien jorinde jorine josee josefa josefien josefina josefine josephien
    josephine josfien josiane josianne josine josje jouwkje jovana joy joyce jozefien jozien judie judith judy
    julia juliana juliane julianne julie juliet juliette julija julitta june justa justina justine jutka jutta
    juudith juul kaat kaatje kadiatou kadisha kadriye kaitlin kajsa kalina kalinka kamala karen karianne karien
    karijn karima karin karina karine karla karlien karlijn karolien karolina karoline katalin katarina katarzyna
    kate katelijn katelijne katerina kathalijne katharina katharine katheleen kathelijn kathelijne katherine
    kathinka kathleen kathryn kathy katia katie katinka katja katleen kato katri katrien katrijn katrin katrine
    katty kauthar kaye kayleigh keetje keiko kelly kellyanne kelsey keltoum kenza kerri kerstin khadidja khadija
    khadra khaoula kiki kim kimberley kimberly kiona kirsten kirsti kirstine kirstjen kitty klaartje klaasje
    klaaske klara klaske klaudia klazien klaziena klazina koosje kornelia korrie krisje krista kristalina kristel
    kristen kristien kristin kristina kristine krystyna kubra kunegonda kyra laetitia laila lakshmi lamia lamya
    lamyae lana lara larissa latifa laura lauranne lauren laurence laurentine laurette laurie laurine lauryn layla
    lea leanne leen leena leentje leida leila leja lejla lena lene leneke leni lenie lenneke leny leonie leonore
    leontien leontine leopoldine lesley letty leunie levina leyla lia lian lianne libby lichina lida lidewei
    lidewij lidia lidie lidwien lidwina lidy lieke lien liene lies liesanne liesbet liesbeth liesel lieselot
    lieselotte liesje liesl lieve lievina lieze ligia lika lili lilia lilian liliane lilianne lilith lilla lilli
    lilly lilou lily lina linda linde lindsay lindsey lindy linh linn linne linnea linsay linsey lisa lisa-marie
    lisan lisanka lisanne lisbeth lise lise-lotte lise-marie lisel liselore liselot liset lisette liv livia liz
    liza lizanne lizet lizette lizzie lobke loeke loeki loes loesje loeza lois lola lolke lolkje lone loni lonneke
    lore loreen loren lorena loretta lorna lotje lotte lottie loubna louella louisa louise louke louky lubna
    lucette lucia luciana lucie lucienne lucille lucinda lucy ludmilla luisa lusanne lutgard lutgarde lutgardis
    lutgart lutske luus luwam lyanne lydia lydie lydwien lynda lynette lynn lysanne lysbeth lysette maaike maartje
    machteld madelein madeleine madelief madelon madina madonna maelle magali magda magdalena magdalene magdelijn
    maggie magriet mahinur maike mairead maissa maite maj-britt maja malala malika malin malina malka malou manal
    mandana mandy manel manja manon manou manouk manuela mara marcella marcelle marcelline marchien marcia mareen
    mareike mareille mareine marga margaret margareta margaux margerite margje margo margonda margot margreet
    margret margrethe margriet margrietha margrit maria maria-jose mariam mariama marian mariana mariangela
    marianka marianna marianne mariannick maribel marica marie marie-anne marie-christine marie-claire
    marie-claude marie-helene marie-jeanne marie-jose marie-josee marie-louise marie-paule marie-rose marie-sophie
    marie-therese mariek marieke marieken mariel mariella marielle mariet marietje mariette marij marije marijke
    marijn marijse marika marike marile marilene marilyn marina marinda marine marinelle marinka marinke
    mariola mariolein marion marisa mariska marisol marissa marisse marit marita maritza marja marjan marjanne
    marjel marjella marjet marjo marjoke marjolein marjolijn marjon marjorie marleen marlein marlena marlene marli
    marlieke marlien marlies marlijn marlinda marline marlise marloe marloes marlot marlou marlous marrie marrigje
    marrit marsha marsja marta marte martha marthe martijntje martina martine martje martyna marvie marwa mary
    mary-ann maryam marysa maryse marysia mascha masha masja mathilda mathilde matilda matty maud maureen maurien
    mavis maxima may mayke mayra mechteld mechtild megan meggy meghan mehtap meike meina meintje melania melanie
    melek melinda meline melissa melly meltem mendy menke menna merav mercedes meredith merel meret merete merima
    merle merlijn merlijne meron meryame meryem meryl metje metske mette meyrem mia michaela michele micheline
    michelle michou mieke miekske mien mieneke mientje miep mieps mies mijke mijntje mikki mila milca milda
    mildred milena milica milja milly milou mimi mina mindy minke minna minoe minoes minou mira miranda mireille
    mirella mirese miriam mirian mirjam mirjana mirka mirna mirte mirthe mirthel mischa mitra mizgin moira mona
    monica moniek monika monique montserrat morgane mouna mounia mounira munire muriel myra myranda myriam myrna
    myrte myrthe myrtille nadege nadia nadieh nadine nadiye nadja nadjezda nadya naema nafissatou nahid nahla
    naima najat najia najiba najoua nana nance nancy nanda nandine nanneke nannette nanny nansi naomi naoual
    narges nargis nasima nasira nasrin nassira nastassja natacha natalia natalie nataliia natalja natascha natasha
    natasja nathalia nathalie nathanja nathifa nazan nazli nazmiye neel neela neelie neelke neeltje nehir nel nele
    neletta nelia nelie nelleke nelli nelly nely nena nermin nesrin nesrine nevin nezahat nezha ngozi nicky nicole
    nicolet nicolette nicolien nicoline nienke niesje nihal nika nikki nikkie nilgun nilufer nina nineke ninke
    ninon nisa nisrine noa noeleke noella noelle noemi nollie nona nonja noor noortje nora norah noraly nordin
    nouhaila nour noura nouria nuran nuray nurcan nurgul nurhan nuria nuriye nursel nurten nynke octavia oda
    odette odile odilia oksana olena oletta olga olha olivia omayra ona oona ophelia oprah oriana oriane orly
    ornella ottilie ottoline ouassima oumaima oumayma ozlem pam pamela paola patricia patty paula paulette paulien
    pauliene paulijn paulina pauline pavlina peet peggy penelope penny perihan petra petrina petronella phaedra
    phebe philippine philo philomena philomene phyllis pia pien pietertje pietje pietsje pippa pleun pleuni
    pleuntje pollien polly popke priscilla priti priya puck quinta quirine rabia rachel rachelle rachida rachma
    radhika rafaela rahel rahime rahma raisa raissa rama ramona randa rania ranja ranomi rasha raymonde rebecca
    rebekka reem reetta regien regina regula reina reineke reinhilde reinie reinilde reinou reintje rejane rena
    renata renate renee renny renske reny rhea rhonda ria riana rianne ricarda rie riek rieke riekie riekje riemke
    riena riet riette rihanna rika riki rikie rikst rina rineke rinske rinskje rita ritva riva rixt roberta
    roelfien roelfke roelie roelien roelofje roeltje roely rogiera rolien rolinka romana romee romina romy rona
    ronja ronneke roos roosje roosmarie roosmarijn rosa rosalba rosalia rosalie rosalina rosalind rosalinde
    rosanne rose rosella rosemarie rosemarijn rosemary rosemie rosie rosita rosmarie roswitha roukaya rowena
    roxane roxanna roxanne roya rozalie rozanne rozemarijn rozemie rozette ruba ruby rukiye ruth saadet saar saara
    saartje sabien sabiha sabina sabine sabria sabrina sadia safae saffi safia sahar sahra saida saira sakina
    sakura saleha salima sally salma salome samanta samantha samia samira samiye sana sandra sandrien sandrina
    sandrine sanja sanna sanne sanneke sannie sanny santje sara sarah sarina sarita sary saskia saskie scarlett
    sebnem seda sefanja seher selda selena selien selin selina selma sema semra senait senay senem senna serap
    serena serpil setske sevda severine sevgi sevil sevim seyma shabnam shakira shana shanice shanna shannon
    shanti sharda sharmila sharon sharona sheila shelley shelly sherida sherifa sherin shireen shirin shirley
    sibel sibille sibylle siebrechtje siegrid siene sientje sieta sietske siety sieuwke sigi sigourney sigrid
    sigrun siham sihame sija sijtje silke silvana silvia simay simien simona simone sinead sinem siska sita sitske
    siw sjaan sjaantje sjan sjanie sjannie sjoeke sjoerdtje sjouk sjoukje sjuul snezana soesja sofia sofie sofieke
    solange solveig sonay songul sonia sonja sophia sophie soraya souad souhaila souhila soukaina soumaya stacey
    stanneke stans stefania stefanie stella stephana stephania stephanie stien stientje stijntje stina suad suada
    sue sukran sunita sunna sunniva suraya surya susan susana susanna susanne suu suus suzan suzana suzanna
    suzannah suzanne suze suzette suzy sven svenja svetlana swaantje sybille sybrich syl sylke sylva sylvana sylvi
    sylvia sylvie syta sytske tahira talia talitha tamar tamara tamarah tania tanja tanneke tanya tara tatiana
    tatjana taylor teatske tecla teddie telma teresa teresia tereza terry teske tess tessa tessel tetje tetske
    teuna teuni teunie teuntje thalia thao thea theda theodora thera theresa therese thessa thirza thora thorunn
    thuy tiana tieneke tieta tietie tietje tiffany tigist tijana tilda tilde tille tilly timna tina tinca tine
    tineke tini tinie tinka tinke tinne tinneke tiny tirsa tirza titia tjalda tjallie tjaltje tjarda tjits tjitske
    tjoeke tobi toetie toke tonia tonie tonja tonke tonneke toos topy torunn tosca tove tracey tracy trees tricia
    trien trientje tries trijn trijneke trijnet trijnie trijntje trine trinette trix trixie trudie trudy trui
    truida truike truus truusje tryntsje tsjikke tuana tugba tugce tulay tulsi turkan tyra ulrica ulrike ulviye
    uma ursela ursi ursula uschi vahide valentina valeria valerie valeska vandana vanessa vanja vasiliki vasilisa
    veerle vera verena verica verona veronica veronie veronique vesna vibeke vicky victoire victoria victorine
    viki viktoria viktorija vilma violaine violet violette virginia virginie virna vittoria viveka vivi vivian
    viviane vivianne vivienne vlasta vonneke vonnie vroni vroukje wafa wahiba walburg wanda wanja wannie warda
    warja wassila weia wenda wendela wendelien wendeline wendelmoet wendy wenke wenneke whitney whoopi wiebke
    wieke wieneke wiepkje wies wiesje wieske wieteke wietske wija wijke wijnanda wikje wil wilhelmien wilhelmina
    wilhelmine willeke willemien willemijn willemijne willemke willianne wilma wilmie wilmien wilna wineke winnie
    winnifred winona wivi wivina wivine wobke wyke wytske xandra xena xenia yael yalda yamina yana yara yaren
    yasemin yasmien yasmin yasmina yasmine yasna yda yela yelda yelena yente yentl yesim yeter yfke yildiz yldau
    ymke ymkje yoka yoke yoko yolanda yolande yolente yoni yonina yonne yoshi yosra yousra ytsje yuki yuliia
    yuliya yuna yunuen yvette yvon yvonne zahia zahide zahra zaida zaina zainab zakia zakiya zana zara zarah
    zarina zdena zehra zeina zelda zeliha zelma zerrin zeynep zhora zia zineb zita zlata zoe zofia zohal zohra
    zonne zorah zoya zsa zsofia zubeyde zuhal zuleika zuleyha zulma zus zwaantje zwanie
    """.split()
)
BOTH = MALE & FEMALE
GIVEN_NAMES = MALE | FEMALE
