"""Pronouns and nouns for office-holders inside a quotation, and whom they mean: hij, de minister van Financiën.

With the names they tell what a quote is about. What may mean two means nobody.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from app.extraction.antecedents import NEAR, Before, genders
from app.extraction.entities import Located
from app.extraction.memory import entity_of
from app.extraction.narration import Found, Narration, Sentence
from app.extraction.nl.circumstances import ABOUT
from app.extraction.nl.function_words import ADVERBS, AUXILIARIES, PREPOSITIONS
from app.extraction.nl.references import (
    BEFORE_HIS,
    FEMALE,
    MALE,
    OBJECTS,
    OF,
    OTHER_HOLDERS,
    POINTING,
    SHE_OR_THEY,
    SINGULAR,
    THEY,
)
from app.extraction.nl.titles import TITLES
from app.extraction.nominals import Nominals
from app.extraction.records import EntityType, Mention, MentionForm, QuoteKind, Span
from app.extraction.sentences import Token, tokens

HIS = "zijn"
PRONOUNS = MALE | FEMALE | SHE_OR_THEY | THEY | {HIS}
AROUND = 12  # words of the reporter before and after a fragment or a cue
POSSESSIVES = frozenset({HIS, "haar", "hun"})
NO_NOUNS = PREPOSITIONS | AUXILIARIES | ADVERBS | {"en", "of", "maar", "niet", "ook"}
OPENING = 2  # words of a quotation in which a possessive may point back; later ones mostly point into it
LONGEST = 4  # words from a determiner to the noun: de nieuwe Amerikaanse minister
COMPLEMENT = 4  # words after `van` in which a name is looked for


class References:
    """Finds what quotes refer to, in the order of the text: when a sentence has been read, before its turn is."""

    def __init__(self, body: str, nominals: Nominals) -> None:
        items = tokens(body, Span(0, len(body)))
        learnt = nominals.learnt
        offices = [
            number
            for number, token in enumerate(items)
            if (low := token.low) in TITLES or low in learnt or ("-" in low and _is_office(low, nominals))
        ]
        pointing = (
            items[number].start
            for office in offices
            for number in range(max(0, office - LONGEST), office)
            if items[number].low in POINTING
        )
        pronouns = (token.start for token in items if token.low in PRONOUNS)
        self._offsets = sorted({*pointing, *pronouns})
        self._starts = frozenset(self._offsets)

    def of(self, narration: Narration, sentence: Sentence, found: Found) -> list[Located]:
        """Return what the words of a quote refer to, and those of the reporting clause that say whom it is about.

        Nothing for a quotation within another: who is meant there depends on whose words are whose.
        """
        spans = (*found.spans, sentence.frame.span)
        if found.nested or not any(map(self._has_any, spans)):
            return []
        before = Before(narration, sentence, found)
        return [*self._quoted(before), *self._beside(before)]

    def _quoted(self, before: Before) -> Iterator[Located]:
        for span in before.found.spans:
            office: Located | None = None
            words = tokens(before.narration.body, span) if self._has_any(span) else ()
            for number in [number for number, word in enumerate(words) if word.start in self._starts]:
                meant = _office(before, words, number) or _pronoun(before, words, number, office)
                office = next((one for one in meant if one.mention.form is MentionForm.NOMINAL), office)
                yield from meant

    def _beside(self, before: Before) -> Iterator[Located]:
        """Yield whom the reporter's words around a fragment mean, and those after `over` around a cue."""
        found, words = before.found, before.sentence.clauses.tokens
        partial = found.kind is QuoteKind.PARTIAL
        at = found.spans[0].start if partial or found.cue is None else found.cue.span.start
        if not self._has_any(before.sentence.frame.span):
            return
        middle = bisect_left(words, at, key=lambda word: word.start)
        for number in range(max(0, middle - AROUND), min(len(words), middle + AROUND)):
            about = number > 0 and words[number - 1].low == ABOUT
            here = words[number].start in self._starts
            if here and (about or partial) and not _is_inside(words[number], found):
                yield from _office(before, words, number) or _object(before, words, number)

    def _has_any(self, span: Span) -> bool:
        at = bisect_left(self._offsets, span.start)
        return at < len(self._offsets) and self._offsets[at] < span.end


def _is_inside(token: Token, found: Found) -> bool:
    """Tell whether a word is quoted, or is one of those that name the speaker."""
    speaker = (found.source.mention.span,) if found.source.mention else ()
    return token.quote is not None or any(start <= token.start < end for start, end in (*found.spans, *speaker))


# ── pronouns ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _pronoun(before: Before, words: Sequence[Token], number: int, office: Located | None) -> list[Located]:
    """Return whom a pronoun means, unless the quotation itself has just spoken of somebody whom it may mean."""
    low = words[number].low
    gender = _gender(words, number)
    if gender is None and low not in THEY and low not in SHE_OR_THEY:
        return []
    if not before.may_refer(gender) or (number >= OPENING and _is_possessive(words, number)):
        return []
    named = _spoken_of(before, words, number, office)
    if gender is None:
        entities = () if named or not _is_plural(words, number) else before.several()
    else:
        inside = {before.narration.sources.gender(each) or gender for each in named}
        inside |= genders(before.narration.body, Span(words[0].start, words[number].start))
        one = before.one(gender) if gender not in inside else None
        entities = (one,) if one else ()
    mention = Mention(Span(words[number].start, words[number].end), MentionForm.PRONOUN)
    return [Located(mention, entity) for entity in entities]


def _object(before: Before, words: Sequence[Token], number: int) -> list[Located]:
    """Return whom an object in the reporter's own words means: Jansen noemt hem "sterk"."""
    low, previous = words[number].low, words[number - 1].low if number else ""
    if low not in OBJECTS or _is_possessive(words, number) or (previous in PREPOSITIONS and previous != ABOUT):
        return []
    entity = before.one("f" if low in FEMALE else "m")
    mention = Mention(Span(words[number].start, words[number].end), MentionForm.PRONOUN)
    return [Located(mention, entity)] if entity else []


def _gender(words: Sequence[Token], number: int) -> str | None:
    """Return the gender that a pronoun in the singular tells."""
    low = words[number].low
    if low in MALE or (low == HIS and number and words[number - 1].low in BEFORE_HIS):
        return "m"
    return "f" if low in FEMALE or (low in SHE_OR_THEY and _beside(words, number) & SINGULAR) else None


def _is_possessive(words: Sequence[Token], number: int) -> bool:
    """Tell whether a pronoun stands before a noun, as far as its form and the next word show: haar plan."""
    following = words[number + 1] if number + 1 < len(words) else None
    before_noun = following is not None and following.is_word and following.low not in NO_NOUNS
    return words[number].low in POSSESSIVES and before_noun


def _is_plural(words: Sequence[Token], number: int) -> bool:
    """Tell whether a pronoun means several: hun plan, zij hebben."""
    low = words[number].low
    return low in THEY or (low in SHE_OR_THEY and any(near.endswith("n") for near in _beside(words, number)))


def _beside(words: Sequence[Token], number: int) -> set[str]:
    return {token.low for token in words[max(0, number - 1) : number + 2] if token.is_word} - {words[number].low}


def _spoken_of(before: Before, words: Sequence[Token], number: int, office: Located | None) -> list[str]:
    """Return the persons whom a quotation names not far before a pronoun, and the last office-holder in it."""
    index, offset = before.narration.sources.index, words[number].start
    located = index.mentions_in(max(words[0].start, offset - NEAR), offset)
    found = [each.entity for each in located if each.entity not in before.speakers]
    persons = [each for each in found if entity_of(index, each).type is EntityType.PERSON]
    return [*persons, office.entity] if office else persons


# ── offices ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _office(before: Before, words: Sequence[Token], number: int) -> list[Located]:
    """Return who is meant by a determiner and a noun for whoever holds an office: de Amerikaanse president."""
    if words[number].low not in POINTING:
        return []
    last = _noun(before, words, number)
    if last is None or any(token.low in OTHER_HOLDERS for token in words[number:last]):
        return []
    text = " ".join(token.low for token in words[number + 1 : last + 1])
    after, holders = _holders_of(before, words, last, text)
    if after is None:
        after, holders = last + 1, before.narration.sources.index.resolve_nominal(text)
    found = [holder for holder in holders if holder not in before.speakers]
    chosen = found[0] if found and len(holders) == 1 else before.nearest(found)
    mention = Mention(Span(words[number].start, words[after - 1].end), MentionForm.NOMINAL)
    return [Located(mention, chosen)] if chosen else []


def _is_office(low: str, nominals: Nominals) -> bool:
    """Tell whether a word is a noun for an office, or what the text calls somebody."""
    return low in TITLES or low in nominals.learnt or ("-" in low and low.rpartition("-")[2] in TITLES)


def _noun(before: Before, words: Sequence[Token], number: int) -> int | None:
    """Return the position of the noun for an office, or of what the text calls somebody; None where a name follows."""
    nominals = before.narration.sources.index.nominals
    for there in range(number + 1, min(len(words), number + LONGEST)):
        token = words[there]
        if not token.is_word:
            return None
        if _is_office(token.low, nominals):
            following = words[there + 1] if there + 1 < len(words) else None
            named = following is not None and following.capital and following.is_word
            return None if named else there
    return None


def _holders_of(before: Before, words: Sequence[Token], noun: int, text: str) -> tuple[int | None, tuple[str, ...]]:
    """Return where `van X` after a noun ends and who holds that office; None where nothing of the kind follows."""
    if noun + 2 >= len(words) or words[noun + 1].low not in OF:
        return None, ()
    memory = before.narration.sources
    last = min(len(words), noun + 1 + COMPLEMENT) - 1
    named = next(iter(memory.index.mentions_in(words[noun + 2].start, words[last].end)), None)
    if named is None:
        return None, ()
    after = next(n for n in range(noun + 2, last + 1) if words[n].end >= named.mention.span.end) + 1
    lexicon = memory.index.nominals.lexicon
    title = TITLES.get(words[noun].low, words[noun].low)
    portfolio = f"{title} {words[noun + 1].low} {memory.text(named.mention.span)}"
    if (portfolio, None) not in lexicon.offices:
        return after, lexicon.holders(title, named.entity, memory.published)
    bodies = [body for word in text.split()[:-1] for body in lexicon.described(word)]
    if bodies:
        return after, tuple(h for body in bodies for h in lexicon.holders(portfolio, body, memory.published))
    present = memory.index.nominals.present
    return after, tuple(h for h in lexicon.holders(portfolio, None, memory.published) if h in present)
