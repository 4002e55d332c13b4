"""Where the characters of a rewritten text came from, so that a span in it can be found in its source."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from app.extraction.records import Span


class Edit(NamedTuple):
    """Characters `start:end` of a text that become `text`."""

    start: int
    end: int
    text: str


class Piece(NamedTuple):
    """`length` characters from `start` on that came from `source_start:source_end`.

    A piece as long as its source is a copy of it; any other stands, undivided, for all of it.
    """

    start: int
    length: int
    source_start: int
    source_end: int


@dataclass(frozen=True, slots=True)
class SourceMap:
    """The pieces of a rewritten text, in order and without gaps."""

    pieces: tuple[Piece, ...]

    def source(self, span: Span) -> Span:
        """Return the stretch of the source that a non-empty span came from."""
        first, last = self._piece(span.start), self._piece(span.end - 1)
        start, end = first.source_start, last.source_end
        if first.length == first.source_end - first.source_start:
            start += span.start - first.start
        if last.length == last.source_end - last.source_start:
            end -= last.start + last.length - span.end
        return Span(start, end)

    def _piece(self, offset: int) -> Piece:
        return self.pieces[bisect_right(self.pieces, offset, key=lambda piece: piece.start) - 1]


def rewrite(text: str, edits: Iterable[Edit]) -> tuple[str, SourceMap]:
    """Apply edits, which are in order and do not overlap; return the new text and its map."""
    parts: list[str] = []
    pieces: list[Piece] = []
    there = here = 0
    for edit in (*edits, Edit(len(text), len(text), "")):
        for new, start, end in ((text[there : edit.start], there, edit.start), (edit.text, edit.start, edit.end)):
            if new:
                parts.append(new)
                pieces.append(Piece(here, len(new), start, end))
                here += len(new)
        there = edit.end
    return "".join(parts), SourceMap(tuple(pieces))
