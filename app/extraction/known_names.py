"""Where a text has a name, adjective, demonym or handle that the knowledge knows, and in which form.

A match counts if it begins and ends where a word or a part of a hyphenated word does, and if the capitals agree.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.extraction.lexicon import Lexicon, Match, Surface
from app.extraction.nl.ordinary import ORDINARY
from app.extraction.nl.organisations import HEADS
from app.extraction.records import MentionForm
from app.extraction.words import VOCABULARY, Word

ARTICLES = frozenset(("de", "het"))
OPENING = ORDINARY - ARTICLES  # words that a sentence can begin with
GENITIVES = frozenset(("s", "'s", "'"))
HYPHENS = frozenset("-‐‑–/")
LONG_ACRONYM = 4  # from here on NAVO and Navo are the same; shorter ones (AP, EU, Bo) keep their case
LONGEST_QUOTATION = 200  # characters before an apostrophe in which the mark that it may close is looked for
# 'dankzij Ajax: a mark that opens and is not closed
OPEN_MARK = re.compile(r"(?: \A | [\s(] ) ['‘] \w [^'‘’\n]* \Z", re.VERBOSE)
NAMING = (MentionForm.NAME, MentionForm.HANDLE)


@dataclass(slots=True)
class Known:
    """A known form in the text, and the ids it may stand for; `suffix` is the length of a genitive ending."""

    start: int
    end: int
    form: MentionForm
    candidates: tuple[str, ...]
    suffix: int = 0


def find_known(text: str, folded: str, words: Sequence[Word], lexicon: Lexicon) -> tuple[Known, ...]:
    """Return the known forms, in order, none overlapping: the leftmost, and of those the longest."""
    found = [known for match in lexicon.matches(folded) for known in _accept(text, match)]
    openings = {word.start for word in words if word.initial and word.folded in OPENING}
    ends = {known.end for known in found if known.start not in openings}
    return merge_known(known for known in found if known.start not in openings or known.end not in ends)


def merge_known(*found: Iterable[Known]) -> tuple[Known, ...]:
    """Return the forms in order, none overlapping: the leftmost, and of those the longest, names before adjectives."""
    every = [known for forms in found for known in forms]
    every.sort(key=_preference)
    return tuple(_without_overlap(every))


def _preference(known: Known) -> tuple[int, int, bool, bool, bool]:
    """Sort the leftmost first, then the longest, what is written in full before genitives, names before adjectives."""
    return known.start, -known.end, known.suffix > 0, known.form not in NAMING, not known.candidates


def _without_overlap(found: Sequence[Known]) -> Iterator[Known]:
    end = 0
    for known in found:
        if known.start >= end:
            yield known
            end = known.end


def _accept(text: str, match: Match) -> Sequence[Known]:
    """Return one Known for each form in which the match may be read."""
    start, end, surfaces = match
    readings = _readings(text[start:end], surfaces)
    if not readings or (start and (text[start - 1].isalnum() or (text[start - 1] in "@_#" and text[start] != "@"))):
        return ()
    tail = _tail(text, end)
    glued = start and text[start - 1] in HYPHENS and text[start - 2 : start - 1].isalnum()
    hyphen = text[end : end + 1] in HYPHENS and text[end + 1 : end + 2].isalnum() and text[end : end + 1] != "/"
    if tail is None and not hyphen:
        return ()
    found = []
    for form, ids in readings:
        if form is not MentionForm.NAME:
            if not tail and (form is not MentionForm.HANDLE or text[start] == "@"):
                found.append(Known(start, end, form, ids))
        elif hyphen or glued:
            found.append(Known(start, end + len(tail or ""), MentionForm.COMPOUND, ids, len(tail or "")))
        else:
            genitive = MentionForm.GENITIVE if tail else form
            found.append(Known(start, end + len(tail or ""), genitive, ids, len(tail or "")))
    return found


@lru_cache(VOCABULARY)
def _readings(written: str, surfaces: tuple[Surface, ...]) -> tuple[tuple[MentionForm, tuple[str, ...]], ...]:
    """Return the forms that a written form may be, as its capitals have it, each with the ids it may stand for."""
    ids: dict[MentionForm, dict[str, None]] = defaultdict(dict)
    for surface in surfaces:
        if _capitals_agree(surface, written):
            ids[surface.form][surface.entity] = None
    return tuple((form, tuple(entities)) for form, entities in ids.items())


def _tail(text: str, end: int) -> str | None:
    """Return the genitive ending after `end` ("" for none), or None if the match ends inside a word."""
    rest = text[end : end + 3]
    if not rest[:1].isalnum() and rest[:1] not in ("'", "’"):
        return ""
    for length in (2, 1):
        tail = rest[:length]
        if tail.replace("’", "'") in GENITIVES and not rest[length : length + 1].isalnum():
            return "" if tail in ("'", "’") and closes_quotation(text, end) else tail
    return "" if not rest[:1].isalnum() and not rest[1:2].isalnum() else None


def closes_quotation(text: str, end: int) -> bool:
    """Tell whether an apostrophe after a name is a closing mark: 'dankzij Ajax', but Yeşilgöz' voorstel."""
    if text[end - 1 : end].lower() not in ("s", "x", "z") or text[end + 1 : end + 2] != " ":
        return True
    return OPEN_MARK.search(text[max(0, end - LONGEST_QUOTATION) : end]) is not None


def _capitals_agree(surface: Surface, written: str) -> bool:
    """Tell whether `written` may be this surface: the same capitals, or others that are usual."""
    text = surface.text
    if written == text or surface.form is MentionForm.HANDLE:
        return True
    if written.isupper():
        return len(written) >= LONG_ACRONYM
    if text.isupper():
        return len(text) >= LONG_ACRONYM and written.istitle()
    at_start = written[:1].isupper() and text[:1].islower() and written[1:] == text[1:]  # De Volkskrant
    first, _, rest = written.partition(" ")
    body = written.islower() and first not in ARTICLES and rest.rpartition(" ")[2] in HEADS  # democratische partij
    return _initials(written) == _initials(text) or at_start or (body and surface.form is MentionForm.NAME)


def _initials(text: str) -> tuple[bool, ...]:
    """Return for each word whether it begins with a capital."""
    return tuple(word[:1].isupper() for word in text.replace("-", " ").split() if word[:1].isalpha())
