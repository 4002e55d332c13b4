"""Annotated texts: prose with its annotations written into it, as a linguist edits it.

A file holds passages. A line `# title` begins one and tells what it shows; lines `@ name value` may follow
(`published`, an EDTF date; `kind`, article or liveblog); the text goes on until the next title. In the text:

    "{d Anna Visser|We gaan door}", {c|zegt} Anna Visser.        a quote with its speaker, and its cue
    "{d1 Anna Visser|Ja}", {c1|zegt} ze, "{d1|we gaan door.}"    equal numbers: one quote, and the cue that is its own
    {i Anna Visser|Het is {c|volgens} haar ‘{p Anna Visser|te laat}’}      annotations nest

The letters are d (direct), p (partial) or i (indirect); of more letters the first is the kind and the others count as
right too. `?` after them: neither a miss nor a false alarm; `-`: the speaker denies it. Names that count as right are
divided by ` / `, the one that is meant first. A cue without a number belongs to the nearest quote of its paragraph
without one, in its own sentence if that has any, and to what is nested with it; `{c1,2|…}` to two. `{h|…}` is a heading
that repeats a quote, `{n|…}` a pair of marks that holds no quote.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.errors import AnnotationInvalid
from app.extraction.partial_dates import parse_edtf
from app.extraction.records import ArticleKind, Document, QuoteKind, Span

KINDS = {"d": QuoteKind.DIRECT, "p": QuoteKind.PARTIAL, "i": QuoteKind.INDIRECT}
MARKS = frozenset("\"'‘’‚“”„«»")

# {d Anna Visser| · {dp?1 een getuige / de getuige| · {i-| · {c1,2| · {h| · } · |
MARKUP = re.compile(
    r"""
    \{ (?P<tag> [dpi]+ | c | h | n )
       (?P<flags> [?-]* )
       (?P<numbers> [0-9,]* )
       (?: [ ] (?P<speakers> [^|{}\n]+ ) )?
       \|
  | (?P<close> \} )
  | (?P<stray> [{|] )
    """,
    re.VERBOSE,
)
# "Ja. Hij" · "Ja?’ vroeg"
SENTENCE_END = re.compile(r"[.?!] (?: [\"'’”]? \s | \Z )", re.VERBOSE)
# @ published 2018-07
SETTING = re.compile(r"@[ ](?P<name> published | kind )[ ](?P<value> \S+ )", re.VERBOSE)


@dataclass(frozen=True, slots=True)
class GoldQuote:
    """One span of an annotated quote; `kinds` and `speakers` begin with what is meant and go on with what counts too.

    `marked`: a quotation mark stands right before or after it. `cues`: the words that report it, at the first span of
    a quote. `optional`: neither a miss nor a false alarm.
    """

    span: Span
    kinds: tuple[QuoteKind, ...]
    speakers: tuple[str, ...]
    marked: bool
    cues: tuple[Span, ...] = ()
    optional: bool = False
    denied: bool = False


@dataclass(frozen=True, slots=True)
class Annotated:
    """A document with its annotations; `group` is the name of its file, `title` what it shows."""

    group: str
    title: str
    document: Document
    quotes: tuple[GoldQuote, ...]
    headings: tuple[Span, ...] = ()
    not_quoted: tuple[Span, ...] = ()


@dataclass(slots=True)
class _Tag:
    """A piece of markup: what it says and the span of the text, without markup, that it holds."""

    letters: str
    flags: str
    numbers: tuple[str, ...]
    speakers: tuple[str, ...]
    start: int
    end: int = field(default=-1)


def read_folder(folder: Path) -> tuple[Annotated, ...]:
    """Read every `*.txt` below a folder, in the order of their paths. Raises AnnotationInvalid."""
    return tuple(
        passage
        for path in sorted(folder.rglob("*.txt"))
        for passage in read_passages(path.read_text(encoding="utf-8"), path.stem)
    )


def read_passages(content: str, group: str) -> Iterator[Annotated]:
    """Yield the passages of a file. Raises AnnotationInvalid, which names the passage."""
    head, *passages = re.split(r"^\#[ ]", content, flags=re.MULTILINE)
    if head.strip():
        raise AnnotationInvalid(f"{group}: text before the first title")
    for passage in passages:
        title, _, rest = passage.partition("\n")
        try:
            yield _read_passage(rest, group, title.strip())
        except ValueError as error:
            raise AnnotationInvalid(f"{group}: {title.strip()}: {error}") from error


def _read_passage(rest: str, group: str, title: str) -> Annotated:
    settings: dict[str, str] = {}
    while setting := SETTING.match(rest):
        settings[setting["name"]] = setting["value"]
        rest = rest[setting.end() :].lstrip("\n")
    text, tags = _take_markup(rest.strip("\n"))
    published = settings.get("published")
    return Annotated(
        group,
        title,
        Document(
            text,
            parse_edtf(published) if published else None,
            ArticleKind(settings["kind"]) if "kind" in settings else None,
        ),
        tuple(_quotes(text, tags)),
        tuple(Span(tag.start, tag.end) for tag in tags if tag.letters == "h"),
        tuple(Span(tag.start, tag.end) for tag in tags if tag.letters == "n"),
    )


def _take_markup(marked_up: str) -> tuple[str, list[_Tag]]:
    """Return the text without its markup, and the markup in the order in which it opens."""
    tags: list[_Tag] = []
    stack: list[_Tag] = []
    parts: list[str] = []
    length = last = 0
    for found in MARKUP.finditer(marked_up):
        parts.append(marked_up[last : found.start()])
        length, last = length + len(parts[-1]), found.end()
        if found["stray"] or (found["close"] and not stack):
            raise ValueError(f"{found[0]!r} is no markup: {marked_up[found.start() : found.start() + 30]!r}")
        if found["close"]:
            stack.pop().end = length
        else:
            stack.append(_opened(found, length))
            tags.append(stack[-1])
    if stack:
        raise ValueError(f"never closed: {stack[-1].letters} {' / '.join(stack[-1].speakers)}")
    return "".join([*parts, marked_up[last:]]), tags


def _opened(found: re.Match[str], start: int) -> _Tag:
    numbers = tuple(number for number in found["numbers"].split(",") if number)
    return _Tag(found["tag"], found["flags"], numbers, tuple((found["speakers"] or "").split(" / ")), start)


def _quotes(text: str, tags: Sequence[_Tag]) -> Iterator[GoldQuote]:
    quotes = [tag for tag in tags if tag.letters not in {"c", "h", "n"}]
    cues = [(cue, _cued(text, cue, quotes)) for cue in tags if cue.letters == "c"]
    first: dict[tuple[str, ...], _Tag] = {}
    for tag in quotes:
        begun = first.setdefault(tag.numbers, tag) if tag.numbers else tag
        if (begun is tag) != bool(tag.speakers[0]):
            raise ValueError(f"{'no' if begun is tag else 'another'} speaker: {text[tag.start : tag.end]!r}")
        yield GoldQuote(
            span=Span(tag.start, tag.end),
            kinds=tuple(KINDS[letter] for letter in begun.letters),
            speakers=begun.speakers,
            marked=not tag.letters.startswith("i") and _has_marks(text, tag),
            cues=tuple(Span(cue.start, cue.end) for cue, cued in cues if any(begun is tag is other for other in cued)),
            optional="?" in begun.flags,
            denied="-" in begun.flags,
        )


def _has_marks(text: str, tag: _Tag) -> bool:
    return bool({*text[max(0, tag.start - 1) : tag.start], *text[tag.end : tag.end + 1]} & MARKS)


def _cued(text: str, cue: _Tag, quotes: Sequence[_Tag]) -> list[_Tag]:
    """Return the quotes that a cue belongs to."""
    if cue.numbers:
        return [tag for tag in quotes if set(cue.numbers) & set(tag.numbers)]
    near = [tag for tag in quotes if not tag.numbers and "\n" not in text[slice(*_between(cue, tag))]]
    if not near:
        raise ValueError(f"no quote for the cue {text[cue.start : cue.end]!r}")
    nearest = min(near, key=lambda tag: (bool(SENTENCE_END.search(text, *_between(cue, tag))), _distance(cue, tag)))
    return [tag for tag in near if _distance(tag, nearest) < 0]


def _between(a: _Tag, b: _Tag) -> tuple[int, int]:
    return min(a.end, b.end), max(a.start, b.start)


def _distance(a: _Tag, b: _Tag) -> int:
    """Return the characters between two pieces of markup, negative if they overlap."""
    return max(a.start, b.start) - min(a.end, b.end)
