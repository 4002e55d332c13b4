"""What a page puts around and between the text of an article: lines to leave out, and the tails of captions.

Collected from the web pages of Dutch and Flemish papers and broadcasters.
"""

# whole lines, in lower case, without the full stops and colons at their end
LINES = frozenset(
    {
        "advertentie",
        "alle artikelen",
        "bekijk ook",
        "bekijk hier",
        "bewaar",
        "cookies",
        "deel",
        "deel dit artikel",
        "deel op facebook",
        "deel op twitter",
        "deel op whatsapp",
        "delen",
        "direct naar artikelinhoud",
        "download de app",
        "facebook bericht wordt geladen",
        "foto's",
        "ga naar de inhoud",
        "ga naar hoofdinhoud",
        "gerelateerde artikelen",
        "in dit artikel",
        "instagram bericht wordt geladen",
        "kopieer link",
        "laad meer",
        "laad meer reacties",
        "lees meer",
        "lees ook",
        "lees verder",
        "lees verder onder de advertentie",
        "lees verder onder de foto",
        "lees verder onder de video",
        "live",
        "luister naar dit artikel",
        "mail",
        "meer over",
        "meld je aan",
        "meld je aan voor de nieuwsbrief",
        "naar de inhoud",
        "print",
        "reageer",
        "reacties",
        "schrijf je in voor de nieuwsbrief",
        "sluiten",
        "tekst gaat verder onder de foto",
        "tekst gaat verder onder de tweet",
        "tekst gaat verder onder de video",
        "teruglezen",
        "tip de redactie",
        "tweet",
        "twitter bericht wordt geladen",
        "video bericht wordt geladen",
        "whatsapp",
        "youtube bericht wordt geladen",
    }
)

# words before the name of a photographer or agency
CREDIT_WORDS = ("Beeld", "Foto", "Foto's", "Fotografie", "Illustratie", "Infographic", "Video")

# agencies and libraries that stand at the end of captions
CREDIT_SOURCES = frozenset(
    {
        "afp",
        "anp",
        "ap",
        "belga",
        "belgaimage",
        "dpa",
        "epa",
        "getty images",
        "hollandse hoogte",
        "photo news",
        "reuters",
        "shutterstock",
    }
)

# labels that stick to the word after them: TeruglezenMinister treedt af
LABELS = ("Teruglezen", "Liveblog", "Video", "Podcast", "Premium", "Analyse", "Opinie", "Interview", "Reportage")
