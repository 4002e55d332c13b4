"""Quotation marks: which character opens, which closes, which is an apostrophe, and which pair belongs together.

Any style goes with any other of its family ("…", “…”, „…”, „…“, ,,…'' or '…', ‘…’, ’…’ or «…»), one glyph may stand on
both sides, pairs nest, and a quotation that is never closed ends with its paragraph.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.extraction.records import Span

DOUBLE, SINGLE, ANGLED = "double", "single", "angled"

# every character, or two of them, that may be a quotation mark
FAMILIES = (
    dict.fromkeys([",,", "''", "’’", "‘‘", "``", *'"“”„‟'], DOUBLE)
    | dict.fromkeys("'‘’‚‛`´", SINGLE)
    | dict.fromkeys("«»‹›", ANGLED)
)
# As alternatives that each begin with a character of their own, so that the others are passed over at once.
MARK = re.compile(
    "|".join(f"{re.escape(glyph)}(?=[^\\s,])" if glyph == ",," else re.escape(glyph) for glyph in FAMILIES)
)
# 's avonds · 't Hoen · 'm · '90 · ’s-Hertogenbosch
CLITIC = re.compile(
    r"(?: s | t | n | ns | m | k | r | ie | em | \d\d (?= s?\b (?! \s* (?: procent | % | jaar ) ) ) s? ) (?! \w )",
    re.VERBOSE,
)
BEFORE_OPENING = frozenset("([{–—-/:•|>…=")
AFTER_CLOSING = frozenset(".,;:!?)]}–—-/…|")
GENITIVE = frozenset("sxzSXZ")
ALWAYS_OPEN = frozenset({"„", "‟", "‚", "‛", ",,", "‘‘", "``"})
STRAIGHT = frozenset({'"', "'", "''", "’", "”", "’’", "`", "´"})


class Mark(NamedTuple):
    """A candidate: where it is, its glyph and family, and what its surroundings allow."""

    start: int
    end: int
    glyph: str
    family: str
    opens: bool
    closes: bool
    genitive: bool = False


class Pair(NamedTuple):
    """A quotation: `outer` with its marks, `inner` without; `parent` is the number of the pair around it."""

    outer: Span
    inner: Span
    closed: bool
    parent: int | None = None


def find_pairs(text: str, paragraphs: Sequence[Span]) -> tuple[Pair, ...]:
    """Return the quotations of a text in order, each before those inside it."""
    found: list[Pair] = []
    carried: Mark | None = None
    for paragraph in paragraphs:
        marks = list(_candidates(text, paragraph))
        pairs, carried = _pair(text, paragraph, marks, carried)
        found.extend(pairs)
    return tuple(_nest(sorted(found, key=lambda pair: (pair.outer.start, -pair.outer.end))))


def _candidates(text: str, paragraph: Span) -> Iterator[Mark]:
    """Yield the marks of a paragraph that are no apostrophes."""
    for match in MARK.finditer(text, paragraph.start, paragraph.end):
        before = text[match.start() - 1 : match.start()] if match.start() > paragraph.start else ""
        after = text[match.end() : match.end() + 1] if match.end() < paragraph.end else ""
        family = FAMILIES[match[0]]
        if family == SINGLE and _is_apostrophe(text, match.end(), before, after, match[0]):
            continue
        opens, closes = _may_open(before, after), _may_close(before, after)
        genitive = family == SINGLE and match[0] in "'’" and before in GENITIVE and after.isspace()
        yield Mark(
            match.start(), match.end(), match[0], family, *_by_glyph(match[0], opens=opens, closes=closes), genitive
        )


def _is_apostrophe(text: str, end: int, before: str, after: str, glyph: str) -> bool:
    if glyph == "‚":
        return False
    if before.isalnum():
        return after.isalnum()
    return bool(CLITIC.match(text, end))


def _may_open(before: str, after: str) -> bool:
    starts = not before or before.isspace() or before in BEFORE_OPENING or before in FAMILIES
    return starts and bool(after) and not after.isspace() and after not in ",;:!?)]}"


def _may_close(before: str, after: str) -> bool:
    if not before or before.isspace() or before in "([{":
        return False
    ends = not after or after.isspace() or after in AFTER_CLOSING or after in FAMILIES
    return ends or before in ".,?!…"


def _by_glyph(glyph: str, *, opens: bool, closes: bool) -> tuple[bool, bool]:
    """Return whether a glyph may open and may close, in its surroundings."""
    if glyph in ALWAYS_OPEN:
        return True, False
    if glyph == "‘":
        return opens or not closes, closes and not opens
    if glyph == "”":
        return opens and not closes, closes or not opens
    if not opens and not closes and glyph == '"':
        return True, True
    return opens, closes


def _pair(text: str, paragraph: Span, marks: Sequence[Mark], carried: Mark | None) -> tuple[list[Pair], Mark | None]:
    """Pair the marks of one paragraph; `carried` is what the paragraph before it left open."""
    if not marks:
        return [], None
    pairs: list[Pair] = []
    stack: list[Mark] = []
    depth: Counter[str] = Counter()
    for number, mark in enumerate(marks):
        if _closes_here(marks, number, stack, depth):
            opening = _pop(stack, depth, mark.family)
            pairs.append(_closed(opening, mark))
        elif mark.opens:
            stack.append(mark)
            depth[mark.family] += 1
        elif carried is not None and carried.family == mark.family and not pairs and not stack:
            pairs.append(
                _closed(Mark(paragraph.start, paragraph.start, "", mark.family, opens=True, closes=False), mark)
            )
            carried = None
    left = [mark for mark in stack if _stays_open(text, paragraph, mark)]
    pairs.extend(_unclosed(text, paragraph, mark, marks) for mark in left[:1])
    return pairs, left[0] if left else None


def _closes_here(marks: Sequence[Mark], number: int, stack: Sequence[Mark], depth: Counter[str]) -> bool:
    mark = marks[number]
    if not depth[mark.family]:
        return False
    if mark.glyph == "“" and any(opening.glyph in ("„", ",,") for opening in stack[-2:]):
        return not mark.opens or mark.closes
    if not mark.closes or (mark.opens and mark.glyph not in STRAIGHT):
        return False
    if mark.genitive:
        following = next((other for other in marks[number + 1 : number + 4] if other.family == SINGLE), None)
        return following is None or not following.closes or following.opens
    return True


def _pop(stack: list[Mark], depth: Counter[str], family: str) -> Mark:
    """Take the innermost opening mark of a family off the stack, with those opened after it."""
    while True:
        opening = stack.pop()
        depth[opening.family] -= 1
        if opening.family == family:
            return opening


def _closed(opening: Mark, closing: Mark) -> Pair:
    return Pair(Span(opening.start, closing.end), Span(opening.end, closing.start), closed=True)


def _stays_open(text: str, paragraph: Span, mark: Mark) -> bool:
    """Tell whether a mark that is never closed begins a quotation: where a sentence begins."""
    before = text[paragraph.start : mark.start][-3:].rstrip()
    begins = not before or before[-1] in ".?!:…"
    return begins and text[mark.end : mark.end + 1].isupper() and mark.glyph not in ("’", "´", "`")


def _unclosed(text: str, paragraph: Span, mark: Mark, marks: Sequence[Mark]) -> Pair:
    """End at the next opening of the same straight mark, or with the paragraph."""
    end = paragraph.end
    if mark.glyph in STRAIGHT:
        end = next((m.start for m in marks if m.start > mark.start and m.family == mark.family and m.opens), end)
    end = mark.end + len(text[mark.end : end].rstrip())
    return Pair(Span(mark.start, end), Span(mark.end, end), closed=False)


def _nest(pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Yield the pairs with content, each with the number of the pair around it."""
    around: list[tuple[int, Pair]] = []
    number = 0
    for pair in pairs:
        if pair.inner.start >= pair.inner.end:
            continue
        while around and around[-1][1].outer.end <= pair.outer.start:
            around.pop()
        yield Pair(pair.outer, pair.inner, pair.closed, around[-1][0] if around else None)
        around.append((number, pair))
        number += 1
