"""Who stays on stage, as the one who speaks, while a sentence is about somebody else."""

from app.extraction.heads import is_collective
from app.extraction.narration import Narration, Sentence
from app.extraction.pronouns import is_person
from app.extraction.records import QuoteKind
from app.extraction.sources import Source

STAGE = 4  # sentences after which one who spoke has left the stage


def topic(narration: Narration, sentence: Sentence, subject: Source | None) -> Source | None:
    """Return the subject of a sentence without speech, or None where it leaves the one who spoke before it on stage.

    That is so, in the paragraph in which somebody has spoken, of a body, of a passer-by whom an adverbial comes before,
    and of what is told on somebody's word: Hij zou ….
    """
    last = narration.last_source()
    if subject is None or last is None:
        return subject
    if _passes(narration, sentence, subject) and _is_inside(narration, sentence):
        return None
    if not spoke_before(narration, sentence):
        return subject
    told = _is_told(sentence)
    if told or (is_person(narration.sources, last) and _is_body(narration, subject)):
        return None
    return subject


def _passes(narration: Narration, sentence: Sentence, subject: Source) -> bool:
    """Tell whether a subject is a passer-by: without a name, indefinite, and not the first word of the sentence."""
    if subject.entity is not None or subject.mention is None or not _is_indefinite(narration, subject):
        return False
    return subject.mention.span.start != sentence.frame.span.start


def _is_inside(narration: Narration, sentence: Sentence) -> bool:
    """Tell whether the sentence before, in the same paragraph, was about somebody."""
    turns = narration.sources.turns
    return bool(turns) and turns[-1].section == sentence.frame.section and turns[-1].own


def _is_told(sentence: Sentence) -> bool:
    return "zou" in sentence.frame.words or "zouden" in sentence.frame.words


def is_hearsay(narration: Narration, sentence: Sentence) -> bool:
    """Tell whether a sentence goes on with the account that `volgens X` began before it: Hij zou …."""
    if not _is_told(sentence) or any(found.kind is QuoteKind.DIRECT for found in sentence.found):
        return False
    before = narration.sentences[sentence.number - 1] if sentence.number else None
    same = before is not None and before.frame.section == sentence.frame.section
    return before is not None and same and any(found.verb.lemma == "volgens" for found in before.found)


def _is_body(narration: Narration, source: Source) -> bool:
    """Tell whether a source is a body in the singular: het fonds, de gemeente; not de buren."""
    if source.entity is not None or source.mention is None:
        return source.entity is not None and not narration.sources.is_person(source.entity)
    words = narration.sources.text(source.mention.span).lower().split()
    head = words[: words.index("van", 1)][-1] if "van" in words[1:] else words[-1]
    return is_collective(head) and not head.endswith(("s", "en"))


def _is_indefinite(narration: Narration, source: Source) -> bool:
    return source.mention is not None and narration.sources.text(source.mention.span).lower().startswith("een ")


def spoke_before(narration: Narration, sentence: Sentence) -> bool:
    """Tell whether somebody spoke shortly before in the same paragraph."""
    for number in range(sentence.number - 1, max(-1, sentence.number - 1 - STAGE), -1):
        before = narration.sentences[number]
        if before.frame.section != sentence.frame.section:
            return False
        if before.found:
            return True
    return False
