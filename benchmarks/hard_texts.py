"""Texts on which careless extraction takes time that grows with the square of their length."""

from collections.abc import Callable
from itertools import cycle, islice
from typing import Final


def _repeated(part: str) -> Callable[[int], str]:
    return lambda length: "".join(islice(cycle(part), length))


def _nested(length: int) -> str:
    return "“‘" * (length // 4) + "’”" * (length // 4)


def _names(length: int) -> str:
    """Different names, two in every sentence."""
    return "".join(f"Volgens Anna {_surname(n)} kwam Piet {_surname(n + 1)}. " for n in range(0, length // 30, 2))


def _surname(number: int) -> str:
    """One of 26⁴ names."""
    return "".join(chr(ord("a") + number // 26**place % 26) for place in range(4)).capitalize() + "ens"


def _posts(length: int) -> str:
    post = "{:02}.{:02} uur\nJansen zegt dat het goed gaat.\n"
    return "".join(post.format(n // 60 % 24, n % 60) for n in range(length // 41))


# what the text is like → a text of about so many characters
HARD_TEXTS: Final[dict[str, Callable[[int], str]]] = {
    "quotations": _repeated('"A", zegt hij. '),
    "marks that are never closed": _repeated('"A '),
    "one mark that is never closed": lambda length: '"' + _repeated("Wij gaan door, zei ze. ")(length),
    "nested marks": _nested,
    "marks alone": _repeated('"'),
    "apostrophes": _repeated("'s "),
    "no spaces": _repeated("DatzegtJansen,die‘ja’zei."),
    "one long word": _repeated("a"),
    "one long capital": _repeated("A"),
    "hyphens": _repeated("a-"),
    "initials": _repeated("A."),
    "digits": _repeated("1"),
    "names": _names,
    "one run of capitals": _repeated("Jansen "),
    "particles": _repeated("van de "),
    "cues": _repeated("zegt "),
    "according to": _repeated("volgens "),
    "reports in reports": _repeated("Hij zegt dat hij zegt dat "),
    "one sentence": _repeated("Anna Visser zegt dat Piet Mulder en "),
    "relative clauses": _repeated("die man van "),
    "commas": _repeated("a, "),
    "parentheses": _repeated("("),
    "lines": _repeated("a\n"),
    "timed posts": _posts,
    "credits": _repeated("Beeld ANP "),
    "days": _repeated("vrijdag 16 juli "),
    "meetings": _repeated("de top in Helsinki op 16 juli 2018 "),
    "accents": _repeated("e\u0301"),
    "line ends": _repeated("\r\n \r"),
}
