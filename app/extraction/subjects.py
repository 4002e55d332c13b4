"""Subjects: where a clause begins, and which phrase beside its verb is the one that speaks.

The order of subject and verb follows from what stands before the verb (ANS 2021, chapter 21).
"""

from collections.abc import Sequence

from app.extraction.cues import FINITE_FORMS, VerbCue
from app.extraction.heads import is_head
from app.extraction.name_words import calls_person
from app.extraction.nl.function_words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    MODALS,
    PREPOSITIONS,
    QUESTION_WORDS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIMES,
)
from app.extraction.phrases import FARTHEST, LEADING, LONGEST, Clauses, Phrase, has_article, noun_phrase, skip, speaks
from app.extraction.sentences import Token

LATTER = frozenset({"laatste", "eerste"})
RELATIVE = frozenset(
    {"die", "dat", "wat", "wie", "waar", "waarvan", "waarin", "van", "met", "voor", "aan", "bij", "over"}
)
OPENING = frozenset({"toen", "nadat", "terwijl", "omdat", "hoewel", "zodra"})  # they begin a clause, first word or not
INFINITIVES = frozenset({"hebben", "worden", "zijn"})
CLAUSE_WORDS = SUBORDINATORS | OPENING | {"die", "maar", "want", "en", "of", "dus"}  # that a clause may begin after
BEFORE_HEAD = DETERMINERS | PREPOSITIONS


def subject(sentence: Clauses, cue: VerbCue) -> tuple[Phrase | None, bool]:
    """Return the subject of a reporting verb, and whether it stands after the verb."""
    if cue.passive:
        return _agent(sentence, cue.number), True
    verb = cue.number if cue.finite else _auxiliary(sentence, cue.number)
    if cue.finite and not sentence.tokens[verb].low.endswith(("t", "de", "te")):
        verb = _modal(sentence, verb)
    after = _after(sentence, verb)
    so = bool(verb) and (sentence.tokens[verb - 1].low == "zo" or _after_concession(sentence, verb))
    if so or (after is not None and _after_lone_comma(sentence, verb)):
        return after, True
    return _by_order(sentence, verb, after)


def _by_order(sentence: Clauses, verb: int, after: Phrase | None) -> tuple[Phrase | None, bool]:
    """Choose between the phrase before a verb and the one after it."""
    start, joined = clause_start(sentence, verb)
    first = start
    while first < verb and first not in sentence.names and sentence.tokens[first].low in LEADING:
        first += 1
    if first >= verb or not any(token.is_word for token in sentence.tokens[first:verb]):
        relative = _antecedent(sentence, start - 1, verb) if start and sentence.tokens[start - 1].low == "die" else None
        return (relative, False) if relative else _after_nothing(sentence, after, joined=joined)
    before = noun_phrase(sentence, first) if _may_begin(sentence, first) else None
    if before is None or before.last > verb:
        relative = _antecedent(sentence, first, verb)
        return (relative, False) if relative else (after, True)
    alone = sentence.tokens[verb - 1].text == "," and sentence.tokens[before.last].text != ","
    if after is None or not (alone or speaks(sentence, after)):
        return before, False
    return (after, True) if _is_inverted(sentence, before, verb, start) else (before, False)


def _agent(sentence: Clauses, participle: int) -> Phrase | None:
    """Return who does it in the passive: door X genoemd."""
    for number in range(participle - 1, max(-1, participle - FARTHEST), -1):
        if sentence.tokens[number].low == "door":
            return noun_phrase(sentence, number + 1)
    return None


def _after(sentence: Clauses, verb: int) -> Phrase | None:
    """Return the phrase after a verb and its adverbs; `dat` there begins a clause."""
    first = skip(sentence, verb + 1)
    if first < len(sentence.tokens) and sentence.tokens[first].low == "dat":
        return None
    return noun_phrase(sentence, first) or _after_adverbials(sentence, first)


def _after_adverbials(sentence: Clauses, first: int) -> Phrase | None:
    """Return a person behind adverbials: zei woensdag na afloop van een lang debat burgemeester X."""
    for number in range(first, min(len(sentence.tokens) - 1, first + LONGEST)):
        token, before = sentence.tokens[number], sentence.tokens[number - 1]
        if token.quote is not None or not token.is_word:
            return None
        if calls_person(token.low) and number + 1 in sentence.names and before.low not in BEFORE_HEAD:
            return noun_phrase(sentence, number)
    return None


def _after_lone_comma(sentence: Clauses, verb: int) -> bool:
    """Tell whether a clause and the only comma of the sentence so far stand before a verb: …, meldt X."""
    tokens = sentence.tokens
    if verb < 3 or tokens[verb - 1].text != ",":  # noqa: PLR2004 – subject, verb, comma
        return False
    least = max(0, verb - FARTHEST)
    return all(token.text != "," and token.quote is None for token in tokens[least : verb - 1])


def _after_concession(sentence: Clauses, verb: int) -> bool:
    """Tell whether `al`, `wel` or the like opens the clause of a verb: …, al spreekt X van …."""
    opens = sentence.tokens[verb - 1].low in ("al", "toch", "wel", "daarom", "dus", "ook")
    return opens and (verb == 1 or sentence.tokens[verb - 2].text == ",")


def _after_nothing(sentence: Clauses, after: Phrase | None, *, joined: bool) -> tuple[Phrase | None, bool]:
    """Return the subject of a verb at the head of its clause; after `maar` or `en` it may be left out."""
    if joined and not (after and sentence.tokens[after.first].low in SUBJECT_PRONOUNS):
        return None, False
    return after, True


def _is_inverted(sentence: Clauses, before: Phrase, verb: int, start: int) -> bool:
    """Tell whether the phrase before the verb is not its subject, given that the one after it can speak."""
    if not speaks(sentence, before):
        words = {token.low for token in sentence.tokens[max(before.first, before.last - 2) : before.last]}
        if words & TIMES or not has_article(sentence, before):
            return True
    opens, closes = sentence.tokens[before.last], sentence.tokens[verb - 1]
    between = sentence.tokens[before.last : verb]
    if closes.text == "," and (opens.text != "," or len(between) == 1 or _has_finite(between)):
        return True
    if not any(token.is_word and token.low not in ADVERBS for token in between):
        return False
    if opens.text in ",–—-(" and (closes.text in ",–—-)" or closes.quote is not None):
        return False
    return not (start and sentence.tokens[start - 1].low in SUBORDINATORS)


def _has_finite(between: Sequence[Token]) -> bool:
    """Tell whether what stands between a phrase and a verb is no apposition or relative clause but a clause."""
    words = [token.low for token in between if token.is_word]
    return bool(words) and words[0] not in RELATIVE and any(low in AUXILIARIES for low in words)


def _may_begin(sentence: Clauses, first: int) -> bool:
    low = sentence.tokens[first].low
    if first in sentence.names:
        return True
    if low in ("die", "dat", "dit") and first + 1 < len(sentence.tokens):
        return is_head(sentence.tokens[first + 1].low) or sentence.tokens[first + 1].low in LATTER
    return low not in PREPOSITIONS and low not in ADVERBS and low not in QUESTION_WORDS and low not in AUXILIARIES


def _antecedent(sentence: Clauses, first: int, verb: int) -> Phrase | None:
    """Return what `die` refers to: Republikeinen in `Republikeinen die zeiden`."""
    if sentence.tokens[first].low not in ("die", "dat") and (first == 0 or sentence.tokens[first - 1].low != "die"):
        return None
    die = first if sentence.tokens[first].low in ("die", "dat") else first - 1
    end = die - 1 if die and sentence.tokens[die - 1].text == "," else die
    if verb - die > FARTHEST // 2:
        return None
    for begin in range(max(0, end - LONGEST), end):
        phrase = noun_phrase(sentence, begin)
        if phrase and phrase.last == end and sentence.tokens[begin].low not in ADVERBS:
            return phrase
    return None


def _auxiliary(sentence: Clauses, participle: int) -> int:
    """Return the number of `heeft` in `Dat heeft X gezegd`, of the participle if there is none before it."""
    nearest = participle
    for number in range(participle - 1, max(-1, participle - FARTHEST), -1):
        token = sentence.tokens[number]
        if token.low in AUXILIARIES and (nearest == participle or token.low in MODALS):
            nearest = number
            if token.low not in INFINITIVES:
                break
        if token.text in ";:" or (nearest != participle and not token.is_word and token.quote is None):
            break
    return nearest  # zou X … hebben gezegd: the modal


def _modal(sentence: Clauses, verb: int) -> int:
    """Return the number of the finite verb that governs an infinitive before or after it, or `verb` itself."""
    for number in range(verb - 1, max(-1, verb - FARTHEST // 3), -1):
        token = sentence.tokens[number]
        if token.low in (
            "zal",
            "zou",
            "kan",
            "kon",
            "mag",
            "mocht",
            "moet",
            "moest",
            "wil",
            "wilde",
            "wou",
            "durft",
            "ging",
        ):
            return number
        if not token.is_word:
            break
    return verb


def clause_start(sentence: Clauses, verb: int) -> tuple[int, bool]:
    """Return the first token of the clause of a verb, and whether it is joined to another by `en`, `maar` or `of`."""
    tokens = sentence.tokens
    number = verb - 1
    if number > 0 and tokens[number].text in (",", ")", "–", "—"):
        number = _before_parenthesis(tokens, number)
    least = max(-1, verb - FARTHEST)
    while number > least:
        token = tokens[number]
        if token.is_word and token.low not in CLAUSE_WORDS:
            number -= 1
            continue
        if token.quote is not None or token.terminal or token.text in ";:–—-":
            return number + 1, False
        if token.low in ("maar", "want", "en", "of", "dus") and number and _joins_clauses(sentence, number):
            return number + 1, True
        opens = (token.low in SUBORDINATORS or token.low == "die") and number and _opens_clause(tokens, number)
        if opens or (number == 0 and token.low in OPENING):
            return number + 1, False
        number -= 1
    return max(0, number + 1), False


def _joins_clauses(sentence: Clauses, number: int) -> bool:
    """Tell whether a conjunction joins clauses and not words: a comma before it, or a subject or verb right after."""
    tokens = sentence.tokens
    if tokens[number - 1].text == "," or tokens[number].low in ("maar", "want"):
        return True
    following = tokens[number + 1] if number + 1 < len(tokens) else None
    return following is not None and (following.low in SUBJECT_PRONOUNS or following.low in FINITE_FORMS)


def _opens_clause(tokens: Sequence[Token], number: int) -> bool:
    """Tell whether `dat`, `die`, `toen` … begin a subordinate clause and do not point at a noun: die man."""
    following = tokens[number + 1] if number + 1 < len(tokens) else None
    return following is None or not (tokens[number].low in ("die", "dat") and is_head(following.low))


def _before_parenthesis(tokens: Sequence[Token], closing: int) -> int:
    """Return the token before what stands between two commas, or the closing comma if there is only one."""
    for number in range(closing - 1, max(0, closing - FARTHEST), -1):
        if tokens[number].text in (",", "–", "—") and tokens[number].text == tokens[closing].text:
            return number - 1
    return closing - 1
