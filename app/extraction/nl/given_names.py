"""Given names by the gender they usually go with, folded. Provenance: written for this project."""

MALE = frozenset(
    """
    aad aaron aart abdel abdelhamid abdelkader abdul abdullah abel abraham achmed achraf adam adil adnan adolf
    adri adriaan adrian aernout ahmad ahmed alain alan albert alberto alec alejandro aleksandar aleksandr aleksei
    aleksej alessandro alex alexander alexandre alexej alexis alfons alfred ali allan alphonse amar amin amir
    anatoli anders andre andreas andrei andrej andres andrew andries andy angel angelo antal anthony antoine anton
    antonio antony antoon antti anwar ard arend ari arie ariel arjan arjen armand armin arnaud arne arno arnold
    arnon arnoud arnout arsene arthur artur ash ashton aswin august auke axel aziz bahram barack barend barney
    barron barry bart bas bashar basil bastiaan bastian bastien baudouin bavo beau ben benedict benedictus benito
    benjamin benno benny bent bernard bernd bernhard bernie bert berthold bertrand bilal bill billy bjorn blaise
    bo bob bobby bogdan boris boudewijn boyan boyd brad bram brandon branko brecht brett brian bruce bruno bryan
    caleb calvin carel carl carlo carlos carsten cas casper cassius cedric cees cem cesar chad charles charlie
    chester chiel chris christiaan christian christoph christophe christopher chuck clarence claude claudio claus
    clemens clement cliff clint cody coen colin connor conor constant cor corneel corneille cornelis craig
    cristiano cyriel cyril cyrille daan daley damian damien dan daniel daniele danny darryl dave david davy dean
    denis dennis denzel derek derk dick didier diederik diego dieter dietmar dimitri dimitrios dino dirk dirk-jan
    dmitri dmitry dolf dominic dominik dominique don donald donny dorian doug douglas douwe dries driss duncan
    durk dustin dwayne dwight dylan ed eddie eddy edgar edmond edmund edoardo edouard eduard eduardo edward edwin
    eelco egbert einar elbert eli elia elias elliot elon eloy elvis emanuel emiel emil emile emilio emmanuel emre
    enrico enzo epke erdogan eric erich erik ernest ernesto ernst errol erwin esteban ethan etienne eugene evander
    evert ewald ewoud fabian fabien fabio faisal farid fedde federico felipe felix ferd ferdinand fernand fernando
    ferry fidel filip filips finn floris fokke fons foppe fouad francesco francis francisco franciscus franck
    francois frank frankie frans franz fred freddie freddy frederic frederick frederik fredrik freek frenkie
    friedrich frits fritz gabriel gareth gary gaspard gaston gavin geert geert-jan geoff geoffrey georg george
    georges gerald gerard gerardus gerben gerco gerd gerhard gerlof gerrit gert gert-jan giel gijs gilbert gilles
    giorgio giorgos giovanni giuseppe glen glenn godfried goran gordon gosse graham greg gregor gregory guido
    guillaume gunnar gunter gus gustaaf gustav gustavo guus guy haico hakan hakim halil hamid hamza han hank
    hannes hans hans-peter harald harm haro harold harrie harris harrison harry harvey hasan hassan hatim heiko
    hein heinrich heinz helmut hendrik hendrikus henk henk-jan henning henri henrik henry herbert herman hermann
    hicham hidde hielke hillel hiroshi hoessein horst howard hubert hugh hugo humberto humphrey hussein iain ian
    ibrahim idris igor ike ilham ilias ilja ilya imad imran ingmar ion isaac isak ismail israel istvan ivan ivo
    izaak jaak jaap jaap-jan jack jackson jacky jacob jacobus jacques jaime jair jakob jalal jamal james jamie jan
    jan-jaap jan-peter jan-willem janez jannes janusz jared jarno jaroslaw jason jasper javier jay jean
    jean-claude jean-jacques jean-luc jean-marie jean-michel jean-paul jean-pierre jef jeff jeffrey jelle jelmer
    jelte jens jeremy jermaine jeroen jerome jerry jesper jesse jesus jilles jim jimmy joachim joao joaquin job
    jochem jochen joe joel joep joeri joern joey johan johann johannes john johnny johnson jon jonas jonathan joop
    joos joost jordan jordi jordy jorg jorge jorik joris jorn jorrit jos jose josef joseph josh joshua josip jozef
    juan jude jules julian julien julio julius jun jurgen jurrien justin justus kaj kamal kamiel karel karim karl
    karl-heinz kars kasper kees keimpe keith kemal ken kenneth kenny kent kevin khaled khalid kim kjell klaas
    klaas-jan klaus koen koenraad kofi konstantin koos kris kristof kurt kyle lachlan lambert lambertus lamine
    lance larry lars laszlo laurens laurent lech lee leen lei leif len lenin lennard lennart leo leon leonard
    leonardo leonid leopold leroy les lesley leslie lester levi lewis lex li liam lieuwe lieven linus lionel lloyd
    lode lodewijk loek lorenz lorenzo lothar lou louis lowie luc luca lucas luciano lucien ludo ludovic ludwig
    luigi luis luiz luka lukas luke luuk maarten magnus mahmoud malcolm malik manfred manu manuel manus marc
    marcel marcello marcelo marco marcos marcus marek marian marijn marinus mario marius mark marko markus marlon
    marnix mart marten martien martijn martin martinus marvin massimo mateusz mathias mathieu mathijs matt matteo
    matthew matthias matthieu matthijs matti maurice mauricio maurits mauro max maxim maxime maximilian mehdi
    mehmet meindert memphis menno mesut micha michael michail michal michel michiel miguel mihail mike mikhail
    miklos milan milo milos miloš milton mimoun mirko mitch mitchell mitt mo mohamed mohammad mohammed moises
    moktar morgan morris moshe mostafa mourad moussa muhammad munir murat mustafa mustapha myron nabil nadir nando
    nanne narendra nasser nathan neil nelson neymar nic nicholas nick nicky nico nicola nicolaas nicolai nicolas
    niek niels nigel niko nikola nikolai nikolaj nikolas nils noah noam noel nol norbert nordin norman nouri
    noussair oane octave okke olaf ole oleg oliver olivier omar onno orlando orson osama oscar oskar osman otto
    oussama owen pablo paolo parviz pascal patrice patrick paul paulo paulus pavel pedro peer pele pepijn per
    percy perry pete peter petr petro phil philip philippe pier pierre piet pieter pieter-jan pim piotr pol
    quentin quincy quinten rachid radovan raf rafael raffaele raheem rahul rainer ralf ralph ramon ramzi randy
    raoul raphael rashid raul ray raymond recep reginald reinhard reinier reinout reitze remco remi remy renaat
    renato rene renske reza ric ricardo riccardo rich richard rick ricky rien rienk rik rinus rob robbert robbie
    robby robert roberto robin robrecht rocco rod roderick rodney rodrigo roel roeland roelof roemer roger rogier
    roland rolf roman romano romelu romeo ron ronald ronaldo ronnie ronny ross rowan roy ruben rudi rudolf rudy
    rufus ruud ryad ryan sadio sadiq said sake salah salah-eddine salman salvador salvatore sam sami samir sammy
    samuel sander sandro sandy santiago saul sauli scott sean sebastiaan sebastian sebastien sem sepp serge sergej
    sergey sergi sergio shane shaun shimon shinzo sid siegfried siem sierd sietse sigmar sigmund silvan silvio
    simon simone sinan sjaak sjoerd sjors slobodan sofyan soufiane soufyan spencer stan stanislas stanley stef
    stefaan stefan stefano steffen steph stephan stephane stephen sterre steve steven stijn stuart sven syb sybe
    sybrand sylvain sytse taco tamás tarek tarik tayyip ted teddy teun theo theodor theodore theresia thibault
    thibaut thierry thijs thom thomas thorsten tibor tiemen tijl tijs tim timo timothy tjalling tjeerd tjerk
    tobias toby todd tom tomas tomasz tommaso tommy ton tonnie tonny tony toon torben travis trevor tristan tseard
    tyler tyrell tyrone ubbo ulrich umberto urbain uri urs vaclav valentin valery vic victor vijay viktor vince
    vincent vincenzo virgil vito vladimir volkert volodimir volodymyr wade waldemar wally walt walter ward warren
    watze wayne wenceslas werner wesley wessel wiebe wiebren wieger wiegert wil wilbert wilfried wilhelm willem
    willem-alexander willem-jan william willie willy wilson wim winston wopke wout wouter wybren wytze xander xavi
    xavier yanis yann yannick yasin yasser yassin yassine yoeri yon younes youri youssef ype yuri yves zachary
    zakaria zeger zinedine zlatan zoran
    """.split()
)

FEMALE = frozenset(
    """
    aaltje ada adele adriana agatha ageeth agnes aicha aida aisha akke aleid aleida alexandra alexandria alice
    alicia alida alina aline alison allison alma amal amalia amanda amber amelia amelie amina amy an ana anastasia
    andrea angela angele angelica angelina angelique anika anita anja ank anke ankie ann anna annabel anne
    anne-marie anneke annelien annelies annemarie annemiek annet annette annick annie anouk antje antoinette
    antonia aretha ariana ariane arlette asha ashley asma astrid audrey aukje aung aurelie aya babette barbara
    barbra baukje beate beatrice beatrijs beatrix bep bernadette bertha beth betsy bettina betty bianca birgit
    birgitte bo brenda brigitte brit britney britt camilla camille carice carina carla carlijn carly carmen carol
    carola carole carolien carolina caroline cassandra caterina catharina catherine cathy cecile cecilia celine
    chantal charlotte chelsea cher cheryl chiara chloe christa christel christiane christina christine cindy ciska
    claire clara claudia clazien cleo colette colleen condoleezza conny constance cora corien corine corinna
    corinne cornelia corrie corry cristina cynthia daisy dalia dana daniela danielle daphne debbie debora deborah
    deirdre delphine denise desi desiree diana diane dieuwertje dilan dionne djamila dolores dominique donna
    doreen dorien dorine doris dorothea dorothy doutzen dunya edith eefje eefke eileen ekaterina eleanor elena
    eleonora elif eline elisa elisabeth elise elizabeth elke ella elle ellen elly els elsa elsbeth elsemieke
    elvira emilia emilie emily emine emma emmanuelle erica erika esma esmee esmeralda esra estelle esther eugenie
    eva evelien eveline evelyn evi evy fabienne fadila faiza farah fatima fatma fay federica felicia femke feride
    fien fientje fiona fleur floor flora florence fran france francesca francine francisca francoise frauke
    frederike freya frida frie froukje gabriela gabriele gabrielle gaby geertje geesje gerda gerdi germaine gerry
    gertrude gina ginny gisele gitta gladys gloria goedele gonny grace greet greetje greta gretchen griet grietje
    gudrun gunilla gwen gwendolyn hadewych halima hana hanan hanke hanna hannah hanneke hannelore hanny hatice
    hedwig hedy heidi heike helen helena helene helga hella hellen hendrika henny henriette hetty hilda hilde
    hilje hillary hind hira hiske ikram ilona ilse imane imke ina ine ineke ines inez inga inge ingeborg inger
    ingrid irena irene iris irma isa isabel isabella isabelle ivana ivanka jacinda jackelien jackie jacoba
    jacqueline jamila jana jane janet janice janine janna janneke jannetje jannie jantine jantsje jasmijn jasmina
    jeanette jeanine jeanne jenna jenneke jennifer jenny jessica jet jetta jette jikke jill jo joan joanna joanne
    jodie johanna jolanda jolande jolanthe jolien josee josefien josephine josje joy joyce judith julia juliana
    julie juliette julija june justine kaat kajsa kamala karen karien karin karina karine karla katarina kate
    katerina kathalijne katharina katherine kathleen kathryn kathy katia katie katinka katja katrien katrijn
    katrin kauthar kaye kelly kellyanne kerstin khadidja khadija kim kirsten kirstjen kitty klaartje klaasje klara
    klazien krista kristalina kristel kristen kristien kristin kristina kristine kyra laetitia laila lana lara
    larissa latifa laura lauren laurence lea leen leila lena leni lenie leonie leonore leontien lesley leyla lia
    lidewij lidia lien liesbet liesbeth liesje lieve lili lilian lilianne lily lina linda linde lindsay lisa
    lisanne lisbeth lise liselore lisette liz liza lizzie loes lois lola lone loretta lotte lottie louise lucia
    lucie lucille lucinda lucy ludmilla luisa lydia lynn maaike maartje machteld madeleine madelief madonna magda
    magdalena maggie mahinur maike mairead maite malala malou mandy manon manuela mara marcia margaret margareta
    margaux margot margrethe margriet maria mariam marian marianne maribel marie marie-christine marieke mariella
    marietje mariette marijke marijn marika marile marilyn marina marine marion marisa marissa marit marja marjan
    marjet marjo marjolein marjolijn marjorie marleen marlene marlies marloes marta marte martha marthe martina
    martine mary maryam mathilde matilda maud maureen maxima may megan meghan melania melanie melissa mercedes
    meredith merel meryame meryem meryl meyrem mia michaela michele michelle mieke mien miep mies mila milou mimi
    mina minke mira miranda mireille miriam mirjam moira mona monica monika monique morgane muriel myriam myrthe
    nadia nadine nafissatou naima nana nancy naomi naoual nastassja natacha natalia natalie nathalie neelie
    neeltje nel nele nelleke nelly nena nicky nicole nicolien nicoline nienke nikki nina ninon noa noelle noor
    noortje nora norah nordin nour nouria nynke oda odette olga olivia ophelia oprah orly oumaima pamela patricia
    paula paulien paulina pauline pavlina peggy penelope penny petra philippine phyllis pia pien pietje pippa
    priscilla priti priya rachel rachida rama rania ranomi rebecca regina reina renata renate renee renske rhea
    ria rianne rieke riet rihanna riki rita roberta roelien romy ronja roos rosa rosalie rosalind rosanne rose
    rosemarie rosita roxane ruba ruth sabine sabrina sahra saida salima salma samantha samira sandra sanna sanne
    sara sarah saskia scarlett selena selma senna serena sevda shakira shannon sharon sheila shelley sherin
    shirley siegrid sietske sigourney sigrid silke silvana silvia simone sinead sofia sofie sonia sonja sophia
    sophie soraya soumaya stacey stefanie stella stephanie stien sue sunniva susan susana susanna susanne suu
    suzan suzanna suzanne suze sven svetlana sybille sylvana sylvia sylvie tamara tania tanja tara tatjana taylor
    teresa teske tess tessa thea theodora thera theresa therese thorunn tiffany tilda tina tine tineke tinne tirza
    titia tjarda tjitske toke toos torunn tove tracy trees tricia trijntje trudy truus tulsi ulrike uma ursula
    valentina valerie vanessa veerle vera verona veronica veronique vesna vicky victoria viktoria violet virginia
    virginie vivian viviane vivienne wanda wendy whitney whoopi wiebke wietske wil wilhelmina willeke willemien
    willemijn wilma winnie winona wytske xandra yael yara yasmin yasmine yesim yfke yoko yolanda yolande yoshi
    ytsje yvette yvonne zahra zara zehra zeina zeynep zita zoe zohra zsa zuhal
    """.split()
)
BOTH = MALE & FEMALE
GIVEN_NAMES = MALE | FEMALE
