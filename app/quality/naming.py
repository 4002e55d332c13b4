"""Whether two names mean one source: `Trump` and `Donald Trump`, `een woordvoerder` and `de woordvoerder van D66`."""

import re
import unicodedata
from typing import Final

ARTICLES: Final = frozenset({"de", "het", "een"})
PARTICLES: Final = frozenset({"van", "den", "der", "ter", "ten", "el", "al", "bin"})
BRACKETED: Final = re.compile(r"\( [^()]* \)", re.VERBOSE)
WORD: Final = re.compile(r"[a-z0-9]+")


def same_source(answer: str | None, gold: str) -> bool:
    """Tell whether a name that was given means the annotated source.

    A person goes by the surname, with or without given names, or by the first name alone; a description by the words
    it begins with; a description never goes for a name, nor one person for two.
    """
    ours, theirs = _words(answer or ""), _words(gold)
    if not (ours and theirs):
        return False
    if ours == theirs:
        return True
    if is_described(answer or "") != is_described(gold) or _is_pair(answer or "") != _is_pair(gold):
        return False
    if is_described(gold):
        ours, theirs = ([word for word in words if word not in ARTICLES] for words in (ours, theirs))
        short, long = sorted((ours, theirs), key=len)
        return bool(short) and long[: len(short)] == short
    short, long = sorted((ours, theirs), key=len)
    return short == long or (short[-1] == long[-1] and set(short) <= set(long)) or short == long[:1]


def is_described(name: str) -> bool:
    """Tell whether a source is described, as `een woordvoerder van D66` is, not named, as `de Volkskrant` is."""
    words = [word for word in name.split() if word.casefold() not in ARTICLES]
    return bool(words) and words[0][0].islower() and words[0].casefold() not in PARTICLES


def _is_pair(name: str) -> bool:
    return " en " in f" {name} "


def _words(name: str) -> list[str]:
    """Return the words of a name without accents, case and what stands in brackets."""
    plain = unicodedata.normalize("NFKD", BRACKETED.sub(" ", name)).encode("ascii", "ignore").decode()
    return WORD.findall(plain.casefold())
