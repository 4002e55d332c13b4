"""The parts of a body: title, subheadings, paragraphs, and the posts of a liveblog."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.extraction.records import ArticleKind, Post, Section, Span

LONGEST_TITLE = 200  # characters
LONGEST_SUBHEADING = 90
MOST_WORDS = 14  # in a subheading
LEAST_POSTS = 4  # numbered or timed entries that make a liveblog
LEAST_TIMED = 3

# "1. Reacties op de persconferentie" · "12) Trump is geland"
NUMBERED = re.compile(r"(?P<number> \d{1,3} ) [.)] \s+ (?P<heading> \S .* )", re.VERBOSE)
# "21.55 uur De honkballers" · "13:45 – Minister" · "12.12 uur: FC Utrecht"
TIMED = re.compile(
    r"(?P<hour> [01]?\d | 2[0-3] ) [.:] (?P<minute> [0-5]\d ) (?: \s* (?: uur | u\b ) )? \s* [:–—|-]? \s+ (?= \S )",
    re.VERBOSE,
)
LINE = re.compile(r"[^\s] [^\n]*", re.VERBOSE)
INNER_END = re.compile(r"[.!?…,;:] [\"'’”“»]* \Z", re.VERBOSE)


@dataclass(frozen=True, slots=True)
class Layout:
    """How a body is put together."""

    kind: ArticleKind
    title: Span | None
    sections: tuple[Section, ...]
    posts: tuple[Post, ...]

    def post_at(self, offset: int) -> int | None:
        """Return the ordinal of the post that an offset lies in."""
        if not self.posts:
            return None
        return next((post.ordinal for post in self.posts if post.span.start <= offset < post.span.end), None)


def lay_out(body: str, kind: ArticleKind | None = None) -> Layout:
    """Find the title, headings, paragraphs and posts of a body; `kind` is recognised if None."""
    lines = [Span(match.start(), match.start() + len(match[0].rstrip())) for match in LINE.finditer(body)]
    titles = _count_titles(body, lines)
    posts = _posts(body, lines) if kind is not ArticleKind.ARTICLE else ()
    headings = {post.heading.start for post in posts if post.heading}
    sections = tuple(Section(_role(body, lines, number, titles, headings), line) for number, line in enumerate(lines))
    title = max(lines[:titles], key=lambda line: line.end - line.start, default=None)
    found = ArticleKind.LIVEBLOG if posts else ArticleKind.ARTICLE
    return Layout(kind or found, title, sections, posts)


def _count_titles(body: str, lines: Sequence[Span]) -> int:
    """Return how many of the first lines are a kicker or a headline."""
    count = 0
    for line in lines[: min(3, len(lines) - 1)]:
        text = body[line.start : line.end]
        if (
            len(text) > LONGEST_TITLE
            or text.rstrip("\"'’”»")[-1:] in (".", ":", ";")
            or TIMED.match(text)
            or NUMBERED.match(text)
        ):
            break
        if count and (len(text) > LONGEST_SUBHEADING * 2 or INNER_END.search(text)):
            break
        count += 1
    return count


def _role(body: str, lines: Sequence[Span], number: int, titles: int, headings: set[int]) -> str:
    line = lines[number]
    if number < titles:
        return "title"
    if any(line.start <= heading < line.end for heading in headings) or _is_subheading(body, lines, number):
        return "subheading"
    return "paragraph"


def _is_subheading(body: str, lines: Sequence[Span], number: int) -> bool:
    """Tell whether a line is short, alone, unpunctuated and followed by text."""
    line = lines[number]
    text = body[line.start : line.end]
    if len(text) > LONGEST_SUBHEADING or len(text.split()) > MOST_WORDS or number + 1 == len(lines):
        return False
    if text[0].islower() or text[0] in "•-–—*,." or (INNER_END.search(text) and text[-1] != "?"):
        return False
    following = lines[number + 1]
    return text[-1] != "?" or (text[0] not in "\"'‘“„’" and following.end - following.start > LONGEST_SUBHEADING)


def _posts(body: str, lines: Sequence[Span]) -> tuple[Post, ...]:
    numbered = _numbered(body, lines)
    if len(numbered) >= LEAST_POSTS:
        return tuple(_numbered_posts(body, numbered))
    timed = [(number, line) for number, line in enumerate(lines) if TIMED.match(body, line.start, line.end)]
    if len(timed) >= LEAST_TIMED:
        return tuple(_timed_posts(body, lines, timed))
    return ()


def _numbered(body: str, lines: Sequence[Span]) -> list[tuple[int, Span, Span]]:
    """Return (ordinal, line, heading) of the entries that count on from 1."""
    found: list[tuple[int, Span, Span]] = []
    for line in lines:
        match = NUMBERED.match(body, line.start, line.end)
        if match and int(match["number"]) == len(found) + 1 and not INNER_END.search(match["heading"][-3:].rstrip("?")):
            found.append((len(found) + 1, line, Span(match.start("heading"), line.end)))
    return found


def _numbered_posts(body: str, entries: Sequence[tuple[int, Span, Span]]) -> Iterator[Post]:
    ends = [line.start for _, line, _ in entries[1:]] + [len(body)]
    for (ordinal, line, heading), end in zip(entries, ends, strict=True):
        yield Post(ordinal, Span(line.start, line.start + len(body[line.start : end].rstrip())), heading)


def _timed_posts(body: str, lines: Sequence[Span], timed: Sequence[tuple[int, Span]]) -> Iterator[Post]:
    """Yield the entries that begin with a time, each with the heading line before it."""
    heads = [lines[number - 1] if number and _is_subheading(body, lines, number - 1) else None for number, _ in timed]
    starts = [head.start if head else line.start for head, (_, line) in zip(heads, timed, strict=True)]
    for ordinal, (start, end) in enumerate(zip(starts, [*starts[1:], len(body)], strict=True), 1):
        match = TIMED.match(body, timed[ordinal - 1][1].start)
        time = f"{int(match['hour']):02}:{match['minute']}" if match else None
        yield Post(ordinal, Span(start, start + len(body[start:end].rstrip())), heads[ordinal - 1], time)
