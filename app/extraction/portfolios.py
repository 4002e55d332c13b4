"""Ministries by what they are for: Buitenlandse Zaken, het ministerie van Justitie en Veiligheid."""

from collections.abc import Iterator, Sequence

from app.extraction.known_names import Known
from app.extraction.lexicon import Lexicon
from app.extraction.nl.portfolios import LOCAL_NOUNS, MINISTRY_NOUNS, PORTFOLIO_WORDS, STANDING_ALONE
from app.extraction.records import MentionForm
from app.extraction.words import Word

NEAR = 6  # words before a portfolio in which a local office may stand: wethouder Marjolein Moorman van Onderwijs
SEPARATORS = (", ", " en ", " & ")


def find_portfolios(text: str, words: Sequence[Word], lexicon: Lexicon) -> Iterator[Known]:
    """Yield the ministries named by their portfolios; `candidates` is empty for those the knowledge does not have."""
    after = 0
    for at in [at for at, word in enumerate(words) if word.capital and word.folded in PORTFOLIO_WORDS]:
        if at < after or words[at].initial:
            continue
        last = _last(text, words, at)
        alone = last == at and words[at].folded not in STANDING_ALONE and words[at - 1].folded not in ("van", "voor")
        if not alone and not any(word.folded in LOCAL_NOUNS for word in words[max(0, at - NEAR) : at]):
            first = _first(words, at)
            name = text[words[at].start : words[last].end]
            candidates = lexicon.named(f"ministerie van {name}") or lexicon.named(name)
            yield Known(words[first].start, words[last].end, MentionForm.NAME, candidates)
        after = last + 1


def _is_portfolio(word: Word) -> bool:
    return word.capital and word.folded in PORTFOLIO_WORDS


def _last(text: str, words: Sequence[Word], first: int) -> int:
    """Return the position of the last word: Onderwijs, Cultuur en Wetenschap."""
    last = first
    while last + 1 < len(words):
        gap = text[words[last].end : words[last + 1].start]
        if _is_portfolio(words[last + 1]) and gap in (" ", "\u00a0", ", "):
            last += 1
        elif last + 2 < len(words) and words[last + 1].folded in ("en", "&") and _is_portfolio(words[last + 2]):
            last += 2
        else:
            break
    return last


def _first(words: Sequence[Word], at: int) -> int:
    """Return the position of "ministerie" in "ministerie van Justitie", else of the portfolio."""
    if at > 1 and words[at - 1].folded in ("van", "voor") and words[at - 2].folded in MINISTRY_NOUNS:
        return at - 2
    return at
