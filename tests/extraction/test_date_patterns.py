"""What the patterns of time expressions find does not depend on where they are tried."""

from app.extraction.date_patterns import PATTERNS, beginnings
from app.extraction.nl import calendar

FIRST = [
    *("de", "het", "begin", "eind", "einde", "eerder", "later", "half", "halverwege", "medio", "midden", "laatste"),
    *("over", "jaren", "tot", "van", "op", "16", "2018", "2018-07-16", "1/7/2018", "x", "vorig-", "(", "\n"),
    *(*calendar.MONTHS, *calendar.WEEKDAYS, *calendar.SEASONS, *calendar.DAY_WORDS, *calendar.NUMBERS),
    *(*calendar.PAST, *calendar.PRESENT, *calendar.FUTURE, *calendar.DECADES),
]
REST = """
    jaar|week|weekend|dagen|jaren|jaren tachtig|jaren '90|laatste weken|afgelopen maanden|twee weken|dagen geleden
    16 juli 2018|en 17 mei|tot en met 12 mei|maart|juni vorig jaar|vorige zomer|zomer van 2022|week dinsdag|2018
    vandaag|middag|vrijdagavond|van 2019|om 18.00 uur|.
""".replace("\n", "|").split("|")


def test_every_match_begins_where_it_is_looked_for() -> None:
    folded = " ; ".join(f"{first} {rest.strip()}" for first in FIRST for rest in REST)
    places = {(at, kind) for at, kinds in beginnings(folded) for kind in kinds}
    found = [(kind, m) for kind, pattern in PATTERNS.items() for m in pattern.finditer(folded)]
    missed = [m[0] for kind, m in found if (m.start(), kind) not in places]
    assert missed == []
