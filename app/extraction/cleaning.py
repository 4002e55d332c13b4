r"""From a text as given to a body as stored: NFC, line ends as `\\n`, without what the page puts around an article."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from app.errors import DateInvalid, TextInvalid
from app.extraction.nl.boilerplate import CREDIT_SOURCES, CREDIT_WORDS, LABELS, LINES
from app.extraction.partial_dates import parse_edtf
from app.extraction.records import Span, When
from app.extraction.spans import Edit, SourceMap, rewrite

LONGEST_LINE = 60  # characters of the longest boilerplate line
LONGEST_CREDIT = 48  # characters of a photographer's name with the word before it

LONE_SURROGATE = re.compile("[\ud800-\udfff]")

# " date 2018-07 " · " date 2018-07-16 "
LEADING_DATE = re.compile(
    r"""
    \s* date [ ] (?P<edtf> [0-9]{4}-[0-9]{2} (?: -[0-9]{2} )? ) (?! [-\w] ) [ ]?
    """,
    re.VERBOSE,
)

WORDS, SOURCES = ("|".join(map(re.escape, sorted(words))) for words in (CREDIT_WORDS, CREDIT_SOURCES))
# "Beeld REUTERS" · "na afloop van de persconferentieBeeld Getty Images" · "Foto: Jan de Vries / ANP"
CREDIT = re.compile(
    rf"""
    (?<! [\w-] ) (?P<word> {WORDS} ) :? [ ]
    (?P<by> (?: [A-ZÀ-Þ©] | {SOURCES} ) [^.?!:"“”‘„\n]* ) \s* \Z
    """,
    re.VERBOSE,
)
GLUED_CREDIT = re.compile(r"(?<=[a-zà-ÿ.?!]) Beeld [ ] (?P<by> \w [^.?!:\n]* ) \s* \Z", re.VERBOSE)


# TeruglezenMinister treedt af
LABEL = re.compile(rf"(?: {'|'.join(LABELS)} )+ (?= [A-ZÀ-Þ][a-zà-ÿ] )", re.VERBOSE)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A body, the date that stood before it, and the way back to the text as given."""

    body: str
    published: When | None
    maps: tuple[SourceMap, ...]

    def source(self, span: Span) -> Span:
        """Return where a span of the body stands in the text as given."""
        for source_map in reversed(self.maps):
            span = source_map.source(span)
        return span


def clean(text: str) -> Cleaned:
    """Return the body of a text.

    Cleaning a body again changes nothing. Raises TextInvalid for a text with lone surrogates.
    """
    surrogate = LONE_SURROGATE.search(text)
    if surrogate:
        raise TextInvalid(f"character {surrogate.start()} is half of a surrogate pair: the text is no valid Unicode")
    normal, normal_map = rewrite(text, _normalisations(text))
    body, body_map = rewrite(normal, _removals(normal))
    return Cleaned(body, leading_date(normal), (normal_map, body_map))


def leading_date(text: str) -> When | None:
    """Return the date that stands before a text in the form ` date 2018-07 `, None if there is none."""
    try:
        return stated_date(text)
    except DateInvalid:
        return None


def stated_date(text: str) -> When | None:
    """As `leading_date`. Raises DateInvalid for a month or day that there is not."""
    match = LEADING_DATE.match(text)
    return parse_edtf(match["edtf"]) if match else None


def _normalisations(text: str) -> Iterator[Edit]:
    """Yield what NFC and plain line ends change."""
    for start, end in _clusters(text):
        old = text[start:end]
        new = unicodedata.normalize("NFC", old.replace("\r\n", "\n").replace("\r", "\n"))
        if new != old:
            yield Edit(start, end, new)


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches that have to be normalised as one, plain ones left out.

    No character below U+0300 is changed by NFC or composes with one before it.
    """
    if "\r" not in text and unicodedata.is_normalized("NFC", text):
        return
    for match in re.finditer("\r\n?|[\0-\u02ff][\u0300-\U0010ffff]+|[\u0300-\U0010ffff]+", text):
        yield match.span()


def _removals(text: str) -> Iterator[Edit]:
    """Yield the stretches to leave out: dates in front, boilerplate lines, credits, outer blank lines."""
    kept = list(_lines(text))
    there = 0
    for number, (first, last) in enumerate(kept):
        before = text[there:first]
        if number == 0:
            new = ""
        else:
            new = "\n" * min(before.count("\n"), 2) + before[before.rfind("\n") + 1 :] if "\n" in before else before
        if new != before:
            yield Edit(there, first, new)
        there = last
    if there < len(text):
        yield Edit(there, len(text), "")


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield what is kept of each line that is, without the white space around it."""
    opened = False
    for match in re.compile(r"[^\n]+").finditer(text):
        line = match[0]
        end = match.start() + len(line.rstrip())
        first = _beginning(text, match.start() + len(line) - len(line.lstrip()), end, dates=not opened)
        last = _without_credit(text, first, end)
        if first < last and text[first:last][:LONGEST_LINE].rstrip(" .:…!").lower() not in LINES:
            opened = True
            yield first, last


def _beginning(text: str, first: int, end: int, *, dates: bool) -> int:
    """Return where a line begins behind its labels and, for the first that is kept, the dates in front of the text."""
    while True:
        label = LABEL.match(text, first, end)
        first = label.end() if label else first
        date = LEADING_DATE.match(text, first, end) if dates else None
        if date is None:
            return first
        first = date.end()
        while first < end and text[first].isspace():
            first += 1


def _without_credit(text: str, first: int, last: int) -> int:
    """Return the end of a line once the credits at its end are gone."""
    while first < last:
        tail = max(first, last - LONGEST_CREDIT)
        match = CREDIT.search(text, tail, last) or GLUED_CREDIT.search(text, tail, last)
        if match is None:
            return last
        last = first + len(text[first : match.start()].rstrip())
    return last
