"""Words that begin a sentence and are no names, folded. Provenance: written for this project."""

ORDINARY = frozenset(
    """
    's aan aangezien aanhangers aanleiding aanvankelijk acht achter achteraf af afgelopen afgezien al aldus alle
    alleen allemaal allen aller alles als alsof alstublieft alvast alweer andere anderen anders april augustus
    avond avonds beide beiden ben bent beter betrekkingen bij bijna bijvoorbeeld binnen binnenkort blijkbaar boven
    bovendien buiten burgers critici daags daar daarbij daardoor daarin daarmee daarna daarnaast daarom daarop
    daarover daaruit daarvan daarvoor dag dagelijks dan dank dankzij dat de december deels deskundigen deze
    dezelfde die dienaangaande diens dinsdag dinsdagavond dinsdagmiddag dit doch doe doet donderdag donderdagavond
    door doordat drie duidelijk dus echt echter een eens eentje eerder eerst eerste eigenlijk eind einde eindelijk
    elf elk elke en enerzijds enige enkel enkele er eraan erbij ergens erover ervan etc eten even evenals februari
    feit gaan gaat geef geen gefeliciteerd gelooft gelukkig genoeg geruchten gevraagd gewoon gezien gisteravond
    gisteren goed goede grappig groot grote haar had hadden hallo halverwege heb hebben hebt heeft heel helaas
    helemaal hem hen het hetzelfde hier hierbij hierdoor hierin hiermee hierna hieronder hierop hij hoe hoelang
    hoeveel hoewel honderd honderden hoofdstuk hun ieder iedere iedereen iemand iets ik in inclusief indien ineens
    ingezonden inmiddels intussen inzet is ja jaar jaarlijks januari jarenlang jawel je jij jou jouw juist juli
    jullie juni kan kijk klopt komend komende kon kort kortom kregen krijgt laat laatste later lees leuk lieve
    live maak maandag maandagavond maandagmiddag maar maart mag me meer meerdere meestal mei men mensen met meteen
    middags mij mijn miljoenen minder misschien mits moet moeten momenteel mooi morgen morgenavond morgens na naar
    naarmate naast nachts nadat natuurlijk nee neem negen negentien nergens net niemand niet niets niettemin nieuw
    nieuwe nieuws nochtans nog nogal nogmaals nooit november nu nul ochtends of ofschoon oftewel ofwel ok oke
    oktober om omdat ome omgekeerd ondanks onder onderaan ondertussen ongeveer onlangs ons onze onzin ook
    oorspronkelijk op opeens opmerkelijk opnieuw opvallend oud oude ouders over overal overigens paar pas per plots
    plotseling precies president presidenten prima protest raar reactie reacties recent rond ruim rustig saillant
    samen scholen sinds slechts snel sommige sommigen soms steeds stel sterk stop straks tal te tegelijk
    tegelijkertijd tegen tegenover tegenwoordig ten tenminste tenslotte ter terecht terug terwijl tevens tien
    tijdens toch toe toen toenmalig toeschouwers tot totdat trouwens tsja tussen twaalf twee tweede twintig u uit
    uiteindelijk uiteraard uitgerekend uur uw vaak vaker van vanaf vanavond vandaag vandaar vanmiddag vannacht
    vanochtend vanuit vanwege veel veilig vele velen ver verder vervolgens via vier vijf vind vindt vlak vlakbij
    voeg vol volgend volgende volgens voor vooraf voorafgaand vooral vooralsnog voordat voorgaande voormalig
    voormalige voortdurend voorts vooruit voorwaarde vorig vorige vraag vrij vrijdag vrijdagavond vroeg vroeger
    waar waaraan waarbij waarna waarnaast waarom waarop waarschijnlijk wacht wachten want ware was wat wauw we
    weer weet wegens weinig wel welk welke welkom wellicht welnu werd werkelijk wie wij wil willen woensdag
    woensdagavond worden wordt wow zaterdag zaterdagavond ze zeer zegt zei zeker zelden zelf zelfs zes zet zeven
    zich zie zij zijn zo zoals zodat zodoende zodra zogenaamd zojuist zolang zomaar zomer zondag zondagavond
    zonder zorg zou zouden zowat zowel zucht zulke zullen zult
    """.split()
)
# endings that ordinary words have and names rarely do
ORDINARY_ENDINGS = tuple(
    """
    achtig baar end ende ere erig erij heden heid ige ijke ijks ing ingen lijk lijke loos loze matig matige ments
    schap ste tie ties zaam zame
    """.split()
)
# words in capitals, or with one, that name nobody
NO_NAMES = frozenset(
    """
    ai aids app bbq beeld bn'er btw bv'er ceo cfo co2 corona covid cto cv dj dna dvd ego ek foto god gp gps havo
    hbo hiv hr ict ict'er id ik internet islam it kerst kerstmis live mbo mevr mp mr mw nr nv ok os pc pcr pdf pr
    sms tbs tekst teruglezen tv twitterbericht update usb video vip vmbo voetbalclub vut vwo wc wifi wk wo zzp
    zzp'er
    """.split()
)
