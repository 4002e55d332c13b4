"""Who is meant by the words for a speaker: names, descriptions, pronouns, groups, sources without a name."""

from app.extraction.confidences import Route
from app.extraction.descriptions import description
from app.extraction.entities import Located
from app.extraction.memory import (
    UNKNOWN,
    Memory,
    Referent,
    Source,
    Turn,
    entity_of,
    people,
)
from app.extraction.nl.speakers import TEXTS
from app.extraction.phrases import Clauses, Phrase, joined_name, noun_phrase
from app.extraction.pronouns import PERSONAL, pronoun
from app.extraction.records import Mention, MentionForm, SpeakerStatus

NOBODY = frozenset({"ik", "we", "wij", "jullie", "je", "jij", "u", "men", "niemand", "het"})


class Sources(Memory):
    """Resolves words for speakers against the names of a text and what has been read of it so far."""

    def resolve(self, sentence: Clauses, phrase: Phrase, *, plural: bool = False, afar: bool = False) -> Source:
        """Return the source that a phrase stands for; a pronoun may be told to look `afar`, outside its sentence."""
        word = sentence.tokens[phrase.first]
        single = phrase.last == phrase.first + 1 and phrase.first not in sentence.names
        if single and word.low in PERSONAL:
            return pronoun(self, sentence, phrase, plural=plural, afar=afar)
        if single and word.low in NOBODY:
            return Source(SpeakerStatus.UNRESOLVED, f"`{word.text}`, which names nobody", (Route.NOBODY,))
        of = self._of_text(sentence, phrase)
        if of is not None:
            return self.resolve(sentence, of, plural=plural, afar=afar)
        head = sentence.head_name(phrase) or self._apposed(sentence, phrase)
        return description(self, sentence, phrase) if head is None else self._name(sentence, phrase, head)

    def _apposed(self, sentence: Clauses, phrase: Phrase) -> Located | None:
        """Return the name between commas after a description: zijn advocaat, meester X, …."""
        tokens = sentence.tokens
        if tokens[phrase.first].low == "geen" or phrase.last >= len(tokens) or tokens[phrase.last].text != ",":
            return None
        apposition = noun_phrase(sentence, phrase.last + 1)
        if apposition is None or (apposition.last < len(tokens) and tokens[apposition.last].is_word):
            return None
        return sentence.head_name(apposition)

    def _name(self, sentence: Clauses, phrase: Phrase, head: Located) -> Source:
        """Resolve a phrase with a name, or names joined by `en`."""
        span = sentence.span(phrase)
        why = f"`{self.text(span)}`"
        joined = self._joined(sentence, phrase)
        if len(joined) > 1:
            mention = Mention(span, MentionForm.NAME)
            return Source(SpeakerStatus.RESOLVED, why, (Route.TOGETHER,), members=joined, mention=mention)
        if head.candidates:
            ambiguous = SpeakerStatus.AMBIGUOUS
            names = [self.name(candidate) for candidate in head.candidates]
            return Source(
                ambiguous,
                f"{why}, who may be {', '.join(names[:-1])} or {names[-1]}",
                (Route.NOBODY,),
                mention=head.mention,
                candidates=head.candidates,
            )
        return Source(SpeakerStatus.RESOLVED, why, (Route.NAMED,), entity=head.entity, mention=head.mention)

    def _of_text(self, sentence: Clauses, phrase: Phrase) -> Phrase | None:
        """Return whose text it is in `de verklaring van X`."""
        for number in range(phrase.first, phrase.last - 2):
            if sentence.tokens[number].low in TEXTS and sentence.tokens[number + 1].low == "van":
                return Phrase(number + 2, phrase.last)
        return None

    def _joined(self, sentence: Clauses, phrase: Phrase) -> tuple[str, ...]:
        """Return the members of `X en Y`, the names joined before any `van`."""
        found: list[str] = []
        number = phrase.first
        while number < phrase.last:
            if number in sentence.names:
                after, located = sentence.names[number]
                found.append(located.entity)
                joins = after < phrase.last and sentence.tokens[after].low == "en"
                following = joined_name(sentence, after, named=True) if joins else None
                if following is None:
                    break
                number = following
            else:
                number += 1
        return tuple(dict.fromkeys(found))


__all__ = ["UNKNOWN", "Referent", "Source", "Sources", "Turn", "entity_of", "people"]
