"""Sentences as the reporter wrote them: every quotation is one token, so that the grammar around it shows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.extraction.marks import Pair
from app.extraction.records import Section, Span
from app.extraction.sentences import LONGEST, Token, ends_sentence, quotation, tokens

FINAL = frozenset(".?!…")


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence of narration with its quotations as tokens; `section` and `paragraph start` tell where it stands."""

    tokens: tuple[Token, ...]
    section: int
    opens_section: bool
    depth: int = 0  # 1 for a sentence inside a quotation

    @property
    def span(self) -> Span:
        """From its first token to its last."""
        return Span(self.tokens[0].start, self.tokens[-1].end)

    @property
    def quotes(self) -> tuple[int, ...]:
        """The numbers of its quotations."""
        return tuple(token.quote for token in self.tokens if token.quote is not None)

    def only_quotes(self) -> bool:
        """Whether it has no words of its own."""
        return all(token.quote is not None or not token.is_word for token in self.tokens)


def frames(body: str, sections: Sequence[Section], pairs: Sequence[Pair]) -> tuple[Frame, ...]:
    """Return the sentences of the paragraphs, in order, headings left out."""
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
            found.extend(_frames(body, section.span, dict(outer[here:inside]), number))
    return tuple(found)


def inner_frames(
    body: str, pairs: Sequence[Pair], number: int, inside: Sequence[int], section: int
) -> tuple[Frame, ...]:
    """Return the sentences inside one quotation, with the quotations `inside` it as tokens."""
    return tuple(_frames(body, pairs[number].inner, {n: pairs[n] for n in inside}, section, depth=1))


def _frames(body: str, span: Span, pairs: Mapping[int, Pair], section: int, depth: int = 0) -> Iterator[Frame]:
    items = _items(body, span, pairs)
    last = len(items) - 1
    first = 0
    for number, token in enumerate(items):
        may_end = token.terminal or token.quote is not None or number == last
        full = number + 1 - first == LONGEST
        if full or (may_end and (number == last or _ends(body, items, number, pairs))):
            yield Frame(tuple(items[first : number + 1]), section, first == 0, depth)
            first = number + 1


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


def _ends(body: str, items: Sequence[Token], number: int, pairs: Mapping[int, Pair]) -> bool:
    """Tell whether a sentence ends after a token that is not the last."""
    token, following = items[number], items[number + 1]
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
