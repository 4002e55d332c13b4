"""Particles of Dutch and foreign surnames, folded. Provenance: written for this project."""

# what may stand between a given name and a surname: Petra van Haren, Sophie in 't Veld, Jan op den Kamp
SEQUENCES = frozenset((
    "'n", "'s", "'t", "aan de", "aan den", "aan het", "al", "ben", "bin", "da", "de", "de la", "de los",
    "degli", "dei", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "e", "el", "het", "ibn",
    "in 't", "in de", "in den", "in het", "la", "le", "lo", "los", "mac", "op 't", "op de", "op den", "op het",
    "op ten", "over de", "over den", "te", "ten", "ter", "tot", "uit de", "uit den", "uit het", "uyt den",
    "van", "van 's", "van 't", "van de", "van den", "van der", "van het", "van ten", "van ter", "vanden",
    "vander", "von", "von dem", "von den", "von der", "von und zu", "voor de", "voor den", "y", "zu", "zum",
    "zur",
))  # fmt: skip
# those that say so even after a word that is no known given name
CERTAIN = frozenset((
    "'t", "bin", "in 't", "op 't", "op den", "ten", "ter", "van 't", "van den", "van der", "von", "von den",
    "von der",
))  # fmt: skip
PARTICLES = frozenset(
    """
    'n 's 't aan al ben bin da de degli dei del della dem den der des di do dos du e el het ibn in la le lo los
    mac op over te ten ter tot uit und uyt van vanden vander von voor y zu zum zur
    """.split()
)
