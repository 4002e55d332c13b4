"""Indirect speech and who it is attributed to; what is unmarked but in the speaker's own words is direct."""

from collections.abc import Iterator

from app.extraction.focus import anaphor_source
from app.extraction.fragments import ellipsis
from app.extraction.indirect import Reported, reported, span, speaks_itself, whole
from app.extraction.narration import Found, Narration, Sentence
from app.extraction.records import MentionForm, QuoteKind, Stance
from app.extraction.reports import Report
from app.extraction.sources import Source

CLOSING = 1  # character of the mark that closes a quotation


def reported_speech(narration: Narration, number: int) -> Iterator[Found]:
    """Yield the indirect speech of one sentence, the sentence itself if `Dat zei X` follows it."""
    sentence = narration.sentences[number]
    for report, content in reported(sentence):
        source = narration.source(sentence, report) or ellipsis(narration, sentence)
        if source is not None:
            found = _found(sentence, report, source, content)
            found.cue = report.cue(sentence.clauses)
            sentence.found.append(found)
            yield found
    following = narration.next_in_section(number)
    if following is None or following.anaphor is None or sentence.frame.only_quotes():
        return
    everything, source = whole(sentence), anaphor_source(narration, sentence, following)
    if everything and source and (told := _is_told_already(sentence, everything, source)):
        told.again = following.anaphor.cue(following.clauses).span
    elif everything and source:
        found = _found(sentence, following.anaphor, source, everything)
        found.cue, found.why = following.anaphor.cue(following.clauses), "the next sentence says who said it"
        sentence.found.append(found)
        yield found


def _is_told_already(sentence: Sentence, everything: Reported, source: Source) -> Found | None:
    """Return what `Dat zei X` only repeats: direct speech, or all that a sentence reports of X himself.

    Not so of a relative clause: X, die het plan onzin noemde, vertrekt; nor of words of another: Y wil weg, zei X.
    """
    all_of_it = span(sentence, everything)
    for found in sentence.found:
        own = found.cue is not None and found.cue.span.end <= all_of_it.end
        if found.kind is QuoteKind.DIRECT and (own or found.cue is None):
            return found
        outer = found.spans[0].start <= all_of_it.start or found.spans[-1].end >= all_of_it.end - CLOSING
        if own and outer and not _is_another(found.source, source):
            return found
    return None


def _is_another(one: Source, other: Source) -> bool:
    """Tell whether two sources surely are not the same, a pronoun for one of them being the other."""
    pronoun = other.mention is not None and other.mention.form is MentionForm.PRONOUN
    return one.entity is not None and other.entity not in (None, one.entity) and not pronoun


def _found(sentence: Sentence, report: Report, source: Source, content: Reported) -> Found:
    own_words = (
        bool({"p", "w", "q"} & set(report.verb.uses))
        and report.number >= content.last
        and speaks_itself(sentence, content)
    )
    kind = QuoteKind.DIRECT if own_words else QuoteKind.INDIRECT
    why = f"`{sentence.clauses.tokens[report.number].text}` reports the clause" if report in sentence.reports else ""
    found = Found(kind, [span(sentence, content)], source, why, None, report.verb, marked=False, post=sentence.post)
    found.denied = kind is QuoteKind.INDIRECT and (report.verb.stance is Stance.DENYING) != content.negated
    return found
