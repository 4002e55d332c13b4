"""Sentences as the reporter wrote them: every quotation is one token, so that the grammar around it shows."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.extraction.marks import Pair
from app.extraction.records import Section, Span
from app.extraction.sentences import LONGEST, Token, ends_sentence, quotation, tokens

# Martin [V.] (43) · Mark van [T.] zei: where somebody goes by the initial of a surname
SURNAME_INITIAL = re.compile(
    r"""
    \b [A-ZÀ-Þ][a-zß-ÿ]+ [ ] (?: (?: van | de | den | der | el | al ) [ ] ){0,3}
    (?P<initial> [A-Z]\. ) (?= [ ] [a-zß-ÿ(] | [,;:)] )
    """,
    re.VERBOSE,
)
INITIAL = re.compile(r"[ ][A-Z]\.")  # without which there is none
FINAL = frozenset(".?!…")


@dataclass(slots=True)
class Frame:
    """A sentence of narration with its quotations as tokens; `section` and `paragraph start` tell where it stands."""

    tokens: tuple[Token, ...]
    span: Span  # from its first token to its last
    quotes: tuple[int, ...]  # the numbers of its quotations
    words: frozenset[str]  # and marks, in lower case: what to look for before looking where
    section: int
    opens_section: bool
    depth: int = 0  # 1 for a sentence inside a quotation

    def only_quotes(self) -> bool:
        """Whether it has no words of its own."""
        return all(token.quote is not None or not token.is_word for token in self.tokens)


def frames(body: str, sections: Sequence[Section], pairs: Sequence[Pair]) -> tuple[Frame, ...]:
    """Return the sentences of the paragraphs, in order, headings left out."""
    initials = frozenset(_initials(body)) if INITIAL.search(body) else frozenset[str]()
    found: list[Frame] = []
    outer = [(number, pair) for number, pair in enumerate(pairs) if pair.parent is None]
    here = 0
    for number, section in enumerate(sections):
        while here < len(outer) and outer[here][1].outer.end <= section.span.start:
            here += 1
        inside = here
        while inside < len(outer) and outer[inside][1].outer.start < section.span.end:
            inside += 1
        if section.role == "paragraph":
            found.extend(_frames(body, section.span, dict(outer[here:inside]), number, initials=initials))
    return tuple(found)


def _initials(body: str) -> Iterator[str]:
    """Yield the initials that people of a text go by."""
    for match in SURNAME_INITIAL.finditer(body):
        yield match["initial"]


def inner_frames(
    body: str, pairs: Sequence[Pair], number: int, inside: Sequence[int], section: int
) -> tuple[Frame, ...]:
    """Return the sentences inside one quotation, with the quotations `inside` it as tokens."""
    return tuple(_frames(body, pairs[number].inner, {n: pairs[n] for n in inside}, section, depth=1))


def _frames(
    body: str,
    span: Span,
    pairs: Mapping[int, Pair],
    section: int,
    depth: int = 0,
    initials: frozenset[str] = frozenset(),
) -> Iterator[Frame]:
    items = tuple(_items(body, span, pairs))
    first = 0
    for number in _possible_ends(items, initials):
        while number - first >= LONGEST:
            yield _frame(items[first : first + LONGEST], section, depth, opens_section=first == 0)
            first += LONGEST
        last = number + 1 == len(items) or number + 1 - first == LONGEST
        if last or _ends(body, items, number, pairs, initials):
            yield _frame(items[first : number + 1], section, depth, opens_section=first == 0)
            first = number + 1


def _possible_ends(items: Sequence[Token], initials: frozenset[str]) -> list[int]:
    """Return the numbers of the tokens that a sentence can end with, the last of all among them."""
    found = [n for n, token in enumerate(items) if token.terminal or token.quote is not None or token.text in initials]
    return found if found and found[-1] + 1 == len(items) else [*found, *range(len(items))[-1:]]


def _frame(items: tuple[Token, ...], section: int, depth: int, *, opens_section: bool) -> Frame:
    span = Span(items[0].start, items[-1].end)
    quotes = tuple([token.quote for token in items if token.quote is not None])
    return Frame(items, span, quotes, frozenset([token.low for token in items]), section, opens_section, depth)


def _items(body: str, span: Span, pairs: Mapping[int, Pair]) -> Sequence[Token]:
    """Return the tokens of the narration with one token for each quotation."""
    items: list[Token] = []
    here = span.start
    for number, pair in pairs.items():
        items += tokens(body, Span(here, pair.outer.start))
        items.append(quotation(pair.outer, number))
        here = pair.outer.end
    items += tokens(body, Span(here, span.end))
    return items


def _ends(body: str, items: Sequence[Token], number: int, pairs: Mapping[int, Pair], initials: frozenset[str]) -> bool:
    """Tell whether a sentence ends after a token that is not the last."""
    token, following = items[number], items[number + 1]
    if token.text in initials:
        return following.is_word and following.capital
    if token.quote is not None:
        if following.quote is not None:
            return True
        inner = pairs[token.quote].inner
        ended = body[inner.end - 1] in FINAL
        return ended and (following.capital or following.text[:1].isdigit()) and following.is_word
    if not token.terminal or not ends_sentence(items, number):
        return False
    if following.quote is not None:
        return True
    return (following.is_word and not following.text[:1].islower()) or following.text in "•–—-[("
