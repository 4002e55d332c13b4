"""The shapes of Dutch time expressions, over folded text (lower case, no diacritics). `expression` is the mention.

Every alternative begins at a word and consists of words of bounded length, so that each pattern is linear.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

import ahocorasick_rs

from app.extraction.nl.calendar import (
    DAY_WORDS,
    DECADES,
    FUTURE,
    MONTHS,
    NUMBERS,
    PARTS_OF_DAY,
    PAST,
    PRESENT,
    SEASONS,
    WEEKDAYS,
)


def _any(words: Iterable[str]) -> str:
    """Return an alternation of words, the longest first."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


def _articled(articles: Iterable[str], words: Iterable[str]) -> list[str]:
    """Return words with each of the articles before them."""
    return [f"{article}{word}" for word in words for article in articles]


NONE: frozenset[str] = frozenset()
SPACE = r"[ ,\u00a0]{1,2}"
YEAR = r"(?:1[5-9]|20)[0-9]{2}"
WHICH = _any(PAST | PRESENT | FUTURE)
CLOCK = r"(?: (?: \s om | \s rond )? \s [0-9]{1,2} [.:] [0-9]{2} (?: \s? uur )? )?"
PATTERNS: dict[str, re.Pattern[str]] = {
    # 2018-07 · 2018-07-16
    "iso": re.compile(r"(?<![\w-]) (?P<expression> [0-9]{4}-[0-9]{2} (?: -[0-9]{2} )? ) (?![\w-])", re.VERBOSE),
    # 16 juli 2018 · vrijdag 23 augustus · 10 tot en met 12 mei · 1e januari
    "calendar_day": re.compile(
        rf"""
        (?<! [\w.,-] ) (?P<expression>
            (?: (?P<weekday> {_any(WEEKDAYS)} ) (?: {PARTS_OF_DAY} )? {SPACE} )?
            (?: (?P<first> [0-9]{{1,2}} ) (?: \s? - \s? | \s tot \s (?: en \s met \s )? | \s en \s | \s t/m \s ) )?
            (?P<day> [0-9]{{1,2}} ) (?: e | de | ste )? \s (?P<month> {_any(MONTHS)} ) (?: {SPACE} (?P<year> {YEAR} ) )?
            {CLOCK}
        ) (?! \w )
        """,
        re.VERBOSE,
    ),
    # 16-07-2018 · 16/7/2018
    "numeric_day": re.compile(
        rf"""
        (?<! [\w/.-] ) (?P<expression>
            (?P<day> [0-9]{{1,2}} ) (?P<mark> [-/.] ) (?P<month> [0-9]{{1,2}} ) (?P=mark) (?P<year> {YEAR} )
        ) (?! [\w/-] )
        """,
        re.VERBOSE,
    ),
    # februari · eind oktober · maart 1997 · november vorig jaar
    "month": re.compile(
        rf"""
        (?<! [\w-] ) (?P<expression>
            (?: (?: begin | eind | einde | half | medio | midden ) \s )?
            (?P<month> {_any(MONTHS)} )
            (?: \s (?: van \s )? (?: (?P<year> {YEAR} ) | (?P<which> {WHICH} ) \s jaar ) )?
        ) (?! [\w-] )
        """,
        re.VERBOSE,
    ),
    # het najaar · afgelopen zomer · de zomer van 2022
    "season": re.compile(
        rf"""
        (?<! [\w-] ) (?P<expression>
            (?: (?: begin | eind | einde | later | eerder ) \s )?
            (?: de \s | het \s )? (?: (?P<which> {WHICH} ) \s )? (?P<season> {_any(SEASONS)} )
            (?: \s (?: van \s )? (?P<year> {YEAR} ) )?
        ) (?! [\w-] )
        """,
        re.VERBOSE,
    ),
    # vandaag · eerder vandaag · gisteravond; not "de morgen", "goede morgen"
    "day_word": re.compile(
        rf"""
        (?<! [\w-] ) (?<! \b de \s ) (?P<expression>
            (?: (?: eerder | later ) \s )? (?P<word> {_any(DAY_WORDS)} ) {CLOCK}
        ) (?! [\w-] )
        """,
        re.VERBOSE,
    ),
    # dinsdag · afgelopen vrijdag · vorige week donderdag · donderdagavond · volgende week dinsdag om 18.00 uur
    "weekday": re.compile(
        rf"""
        (?<! [\w-] ) (?<! \b elke \s ) (?<! \b iedere \s ) (?<! \b een \s ) (?P<expression>
            (?: (?P<week> {WHICH} ) \s week \s (?: op \s )? | (?P<which> {WHICH} ) \s )?
            (?P<weekday> {_any(WEEKDAYS)} ) (?: {PARTS_OF_DAY} )? {CLOCK}
        ) (?! [\w-] )
        """,
        re.VERBOSE,
    ),
    # vorige week · begin deze maand · later dit jaar · het afgelopen weekend
    "unit": re.compile(
        rf"""
        (?<! [\w-] ) (?P<expression>
            (?: (?P<part> begin | eind | einde | eerder | half | halverwege | later | medio ) \s )?
            (?P<which> {WHICH} ) \s (?P<unit> week | weekend | weekeinde | maand | jaar )
        ) (?! [\w-] )
        """,
        re.VERBOSE,
    ),
    # de afgelopen jaren · de komende weken
    "stretch": re.compile(
        rf"""
        (?<! [\w-] ) (?P<expression>
            (?: de \s )? (?P<which> {_any(PAST | FUTURE)} | laatste ) \s (?: dagen | weken | maanden | jaren )
        ) (?! [\w-] )
        """,
        re.VERBOSE,
    ),
    # drie dagen geleden · acht jaar geleden · over twee weken
    "ago": re.compile(
        rf"""
        (?<! [\w.,-] ) (?P<expression>
            (?: (?P<over> over ) \s )? (?P<number> [0-9]{{1,4}} | {_any(NUMBERS)} ) \s
            (?P<unit> dag | dagen | week | weken | maand | maanden | jaar | jaren )
            (?: \s (?P<ago> geleden ) | (?(over) | (?!) ) )
        ) (?! [\w-] )
        """,
        re.VERBOSE,
    ),
    # de jaren tachtig · de jaren '90
    "decade": re.compile(
        rf"""
        (?<! [\w-] ) (?P<expression> (?: de \s )? jaren \s (?P<decade> {_any(DECADES)} | '? [2-9]0 ) ) (?! [\w-] )
        """,
        re.VERBOSE,
    ),
    # 2008-2009 · 2018/2019
    "years": re.compile(
        rf"(?<! [\w/-] ) (?P<expression> (?P<first> {YEAR} ) [-/] (?P<last> {YEAR} ) ) (?! [\w/-] )", re.VERBOSE
    ),
    # 2016 · eind 2018; not € 2016, 2.016 or 2000 euro
    "year": re.compile(
        r"""
        (?<! [\w.,:/€$£+-] ) (?<! [€$£] \s ) (?P<expression>
            (?: (?: begin | eind | einde | half | medio | midden ) \s )?
            (?P<year> (?: 19 | 20 ) [0-9]{2} )
        )
        (?! [\w/%:-] | [.,] [0-9] ) (?= (?: \s (?P<next> [^\W_]{1,20} ) )? )
        """,
        re.VERBOSE,
    ),
}

# Words and figures that the expressions of each kind can begin with: to try only those there takes a tenth of the time.
DIGITS = [*"0123456789"]
WHICH_WORDS = [*PAST, *PRESENT, *FUTURE]
BEGINNINGS = {
    "iso": DIGITS,
    "calendar_day": [*DIGITS, *WEEKDAYS],
    "numeric_day": DIGITS,
    "month": ["begin", "eind", "einde", "half", "medio", "midden", *MONTHS],
    "season": ["begin", "eind", "einde", "later", "eerder", *_articled(["", "de ", "het "], [*WHICH_WORDS, *SEASONS])],
    "day_word": ["eerder", "later", *DAY_WORDS],
    "weekday": [*WHICH_WORDS, *WEEKDAYS],
    "unit": ["begin", "eind", "einde", "eerder", "half", "halverwege", "later", "medio", *WHICH_WORDS],
    "stretch": _articled(["", "de "], [*PAST, *FUTURE, "laatste"]),
    "ago": ["over", *DIGITS, *NUMBERS],
    "decade": _articled(["", "de "], ["jaren"]),
    "years": DIGITS,
    "year": ["begin", "eind", "einde", "half", "medio", "midden", *DIGITS],
}
WORDS = sorted({word for words in BEGINNINGS.values() for word in words})
KINDS = [frozenset(kind for kind, words in BEGINNINGS.items() if word in words) for word in WORDS]
AUTOMATON = ahocorasick_rs.AhoCorasick(WORDS)


def beginnings(folded: str) -> list[tuple[int, list[str]]]:
    """Return where in a folded text an expression can begin, in order, and of which kinds, in the order of PATTERNS."""
    found: dict[int, frozenset[str]] = {}
    for word, start, _ in AUTOMATON.find_matches_as_indexes(folded, overlapping=True):
        if not folded[start - 1 : start].isalnum():
            found[start] = found.get(start, NONE) | KINDS[word]
    return [(start, _in_order(kinds)) for start, kinds in sorted(found.items())]


@lru_cache(64)
def _in_order(kinds: frozenset[str]) -> list[str]:
    return [kind for kind in PATTERNS if kind in kinds]
