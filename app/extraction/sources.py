"""Who is meant by the words for a speaker: names, descriptions, pronouns, groups, sources without a name."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.extraction.entities import EntityIndex, Located
from app.extraction.name_words import is_person_noun
from app.extraction.nl.function_words import ARTICLES, DETERMINERS
from app.extraction.nl.persons import FEMININE_NOUNS, MASCULINE_NOUNS
from app.extraction.nl.speakers import (
    AGENT_ENDINGS,
    BODIES,
    EITHER_PRONOUNS,
    FEMALE_PRONOUNS,
    FEMININE_ENDINGS,
    KINDS,
    MALE_PRONOUNS,
    OFFICES,
    PAIR_NOUNS,
    PLURAL_PRONOUNS,
    SPOKESPERSONS,
    SYNONYMS,
    TEXTS,
)
from app.extraction.nl.titles import TITLES
from app.extraction.phrases import Clauses, Phrase, is_collective, noun_phrase
from app.extraction.records import Entity, EntityType, Mention, MentionForm, Span, SpeakerStatus, When
from app.extraction.sentences import Token

REACH = 8  # sentences that a pronoun reaches back
# the estimated probability that a speaker found in this way is right, as measured on annotated articles
SURE, LIKELY, FAIR, POOR = 0.97, 0.9, 0.8, 0.6
UNSURE = 0.9  # sentences that a person of unknown gender counts as farther away
PERSONAL = MALE_PRONOUNS | FEMALE_PRONOUNS | EITHER_PRONOUNS | PLURAL_PRONOUNS


@dataclass(frozen=True, slots=True)
class Source:
    """A speaker as far as known; `why` is the part of the explanation that tells how he was found."""

    status: SpeakerStatus
    why: str
    confidence: float = SURE
    entity: str | None = None
    members: tuple[str, ...] = ()
    mention: Mention | None = None
    candidates: tuple[str, ...] = ()

    def carried(self, why: str, confidence: float) -> "Source":
        """Return the same speaker for a sentence that does not name him."""
        mention = replace(self.mention, form=MentionForm.IMPLICIT) if self.mention else None
        return replace(self, mention=mention, why=why, confidence=min(confidence, self.confidence))

    def weakened(self, confidence: float) -> "Source":
        """Return the same source, found in a less certain way."""
        return replace(self, confidence=min(confidence, self.confidence))


LATTER = {"laatste": -1, "laatstgenoemde": -1, "eerste": 0, "eerstgenoemde": 0}
NOBODY = frozenset(["ik", "we", "wij", "jullie", "je", "jij", "u", "men", "niemand", "het"])
UNKNOWN = Source(SpeakerStatus.UNRESOLVED, "nothing in the text tells who says it", POOR)


@dataclass(frozen=True, slots=True)
class Turn:
    """A sentence that has been read: whom it is about, its subject first."""

    people: tuple[str, ...]
    others: tuple[str, ...]
    direct: int  # how many of the people are no complement of a preposition
    focus: Source | None
    post: int | None


class Sources:
    """Resolves words for speakers against the names of a text and what has been read of it so far."""

    def __init__(self, body: str, index: EntityIndex, published: When | None) -> None:
        self._body = body
        self.index = index
        self._published = published
        self.turns: list[Turn] = []

    def resolve(self, sentence: Clauses, phrase: Phrase, *, plural: bool = False, afar: bool = False) -> Source:
        """Return the source that a phrase stands for; a pronoun may be told to look `afar`, outside its sentence."""
        word = sentence.tokens[phrase.first]
        single = phrase.last == phrase.first + 1 and phrase.first not in sentence.names
        if single and word.low in PERSONAL:
            return self._pronoun(sentence, phrase, plural=plural, afar=afar)
        if single and word.low in NOBODY:
            return Source(SpeakerStatus.UNRESOLVED, f"`{word.text}`, which names nobody", POOR)
        of = self._of_text(sentence, phrase)
        if of is not None:
            return self.resolve(sentence, of, plural=plural, afar=afar)
        head = sentence.head_name(phrase) or self._apposed(sentence, phrase)
        return self._description(sentence, phrase) if head is None else self._name(sentence, phrase, head)

    def _apposed(self, sentence: Clauses, phrase: Phrase) -> Located | None:
        """Return the name between commas after a description: zijn advocaat, meester X, …."""
        tokens = sentence.tokens
        definite = tokens[phrase.first].low not in ("een", "geen")
        if not definite or phrase.last >= len(tokens) or tokens[phrase.last].text != ",":
            return None
        apposition = noun_phrase(sentence, phrase.last + 1)
        if apposition is None or (apposition.last < len(tokens) and tokens[apposition.last].is_word):
            return None
        return sentence.head_name(apposition)

    def _name(self, sentence: Clauses, phrase: Phrase, head: Located) -> Source:
        """Resolve a phrase with a name, or names joined by `en`."""
        span = sentence.span(phrase)
        why = f"`{self._body[span.start : span.end]}`"
        joined = self._joined(sentence, phrase)
        if len(joined) > 1:
            mention = Mention(span, MentionForm.NAME)
            return Source(SpeakerStatus.RESOLVED, why, SURE, members=joined, mention=mention)
        if head.candidates:
            ambiguous = SpeakerStatus.AMBIGUOUS
            return Source(
                ambiguous, f"{why}, a name of several", POOR, mention=head.mention, candidates=head.candidates
            )
        return Source(SpeakerStatus.RESOLVED, why, SURE, entity=head.entity, mention=head.mention)

    def _of_text(self, sentence: Clauses, phrase: Phrase) -> Phrase | None:
        """Return whose text it is in `de verklaring van X`."""
        for number in range(phrase.first, phrase.last - 2):
            if sentence.tokens[number].low in TEXTS and sentence.tokens[number + 1].low == "van":
                return Phrase(number + 2, phrase.last)
        return None

    def can_speak(self, source: Source) -> bool:
        """Tell whether a source is no place, or a country."""
        entity = entity_of(self.index, source.entity) if source.entity else None
        return entity is None or entity.type is not EntityType.PLACE

    def _joined(self, sentence: Clauses, phrase: Phrase) -> tuple[str, ...]:
        """Return the members of `X en Y`, the names joined before any `van`."""
        found: list[str] = []
        number = phrase.first
        while number < phrase.last:
            if number in sentence.names:
                after, located = sentence.names[number]
                found.append(located.entity)
                if after >= phrase.last or sentence.tokens[after].low != "en" or after + 1 not in sentence.names:
                    break
                number = after + 1
            else:
                number += 1
        return tuple(dict.fromkeys(found))

    def _description(self, sentence: Clauses, phrase: Phrase) -> Source:
        """Resolve a description: by office or by what the text says; else it is a source without a name."""
        span = sentence.span(phrase)
        text = self._body[span.start : span.end]
        mention = Mention(span, MentionForm.NOMINAL)
        words = [token.low for token in sentence.tokens[phrase.first : phrase.last]]
        unnamed = Source(SpeakerStatus.UNNAMED, f"`{text}`, not named", FAIR, mention=mention)
        if words[0] in ("beide", "beiden") or words[-1] in PAIR_NOUNS or words[:2] == ["de", "twee"]:
            members, why = self._pair(words), f"`{text}`, the two of the sentences before"
            return replace(unnamed, status=SpeakerStatus.RESOLVED, why=why, members=members) if members else unnamed
        head = self._head(words)
        if words[0] == "een" or (head in SPOKESPERSONS and "van" in words):
            return replace(unnamed, confidence=LIKELY)
        found = self._latter(head) or self._described(sentence, phrase, text, head)
        found = (self._salient(found) or found) if len(found) > 1 else found
        if len(found) > 1:
            why = f"`{text}`, which fits several"
            return Source(SpeakerStatus.AMBIGUOUS, why, POOR, mention=mention, candidates=tuple(found))
        if not found:
            return unnamed
        return Source(SpeakerStatus.RESOLVED, f"`{text}`", LIKELY, entity=found[0], mention=mention)

    def _latter(self, head: str) -> tuple[str, ...]:
        """Return whom the sentence before named last, or first."""
        if head not in LATTER or not self.turns or not self.turns[-1].people:
            return ()
        return (self.turns[-1].people[LATTER[head]],)

    def _described(self, sentence: Clauses, phrase: Phrase, text: str, head: str) -> tuple[str, ...]:
        """Return whom a definite description may mean: by office, by what the text calls them, by variation."""
        short = self._without_complement(sentence, phrase)
        found = self.index.resolve_nominal(short, self._published) or self.index.resolve_nominal(text, self._published)
        if found:
            return found
        if "-" in head:
            found = self.index.resolve_nominal(head.rpartition("-")[2], self._published)
        return (
            found
            or self._called(head, text.split(), sentence.span(phrase).start)
            or self._varied(sentence, phrase, head)
        )

    def _called(self, head: str, words: Sequence[str], before: int) -> tuple[str, ...]:
        """Return the body last named that is of the kind a noun says: de krant, de vakbond, het Finse dagblad."""
        kinds = KINDS.get(head.rpartition("-")[2], frozenset())
        if not kinds:
            return ()
        countries = {c for word in words for c in self.index.nominals.lexicon.described(word)}
        named = [
            (rank, mention.span.start, entity.id)
            for entity in self.index.entities
            if entity.type is EntityType.ORGANISATION and (rank := self._rank(entity, head, kinds, countries))
            for mention in entity.mentions
            if mention.span.start < before
        ]
        return (max(named)[2],) if named else self._last_body()

    def _last_body(self) -> tuple[str, ...]:
        """Return the body that the sentence before was about."""
        focus = self.turns[-1].focus if self.turns else None
        if focus is None or focus.entity is None:
            return ()
        entity = entity_of(self.index, focus.entity)
        return (entity.id,) if entity.type is EntityType.ORGANISATION else ()

    def _rank(self, entity: Entity, head: str, kinds: frozenset[str], countries: set[str]) -> int:
        """Return how well a body fits a noun, 0 for not at all: by country, a word beside its name, its kind."""
        known = self.index.nominals.lexicon.entity(entity.id)
        words = SYNONYMS.get(head, frozenset({head}))
        beside = any(self._beside(mention.span) & words for mention in entity.mentions)
        if not beside and not (known and known.kind in kinds):
            return 0
        if countries and known and known.country and known.country not in countries:
            return 0
        return 1 + beside + 2 * bool(countries and known and known.country in countries)

    def _beside(self, span: Span) -> frozenset[str]:
        """Return the words right before a name and in the apposition after it."""
        before = self._body[max(0, span.start - 40) : span.start].split()[-1:]
        after = self._body[span.end : span.end + 60]
        apposed = after[1:].partition(",")[0].partition(".")[0].split() if after.startswith(",") else []
        return frozenset(word.lower().strip(".,") for word in (*before, *apposed))

    def _varied(self, sentence: Clauses, phrase: Phrase, head: str) -> tuple[str, ...]:
        """Return the one person whom the text has just spoken of, for "de weduwe" or "de oud-voorzitter"."""
        words = [token.low for token in sentence.tokens[phrase.first : phrase.last]]
        former = head.startswith(("oud-", "ex-")) and head.partition("-")[2] in TITLES
        agent = words[0] != "het" and head.endswith(AGENT_ENDINGS) and not is_collective(head)
        person = agent or is_person_noun(head) or head.endswith(FEMININE_ENDINGS)
        varies = person and head not in OFFICES and head not in TITLES and "van" not in words
        if words[0] not in ("de", "het", "deze", "die") or not (varies or former or head.endswith("jarige")):
            return ()
        gender = noun_gender(head)
        for turn in reversed(self.turns[-REACH:]):
            fitting = [p for p in turn.people if gender is None or self._gender(p) in (gender, None)]
            if fitting:
                return tuple(fitting[:1])
        return ()

    def _head(self, words: Sequence[str]) -> str:
        until = words.index("van") if "van" in words[1:] else len(words)
        return words[until - 1]

    def _without_complement(self, sentence: Clauses, phrase: Phrase) -> str:
        until = next((n for n in range(phrase.first + 1, phrase.last) if sentence.tokens[n].low == "van"), phrase.last)
        span = sentence.span(Phrase(phrase.first, until))
        return self._body[span.start : span.end]

    def _pair(self, words: Sequence[str]) -> tuple[str, ...]:
        """Return the two persons, or the two bodies, that the text last spoke of together."""
        kind = next((kind for ending, kind in BODIES.items() if words[-1].endswith(ending)), None)
        if kind is not None:
            return self._bodies(kind)
        for turn in reversed(self.turns[-REACH:]):
            if len(turn.people) == 2:  # noqa: PLR2004 – a pair
                return tuple(sorted(turn.people, key=self._first_mention))
        seen = dict.fromkeys(p for turn in reversed(self.turns[-REACH:]) for p in turn.people)
        return tuple(sorted(list(seen)[:2], key=self._first_mention)) if len(seen) > 1 else ()

    def _bodies(self, kind: str) -> tuple[str, ...]:
        """Return the two bodies of a kind that the text last spoke of together."""
        for turn in reversed(self.turns[-REACH:]):
            known = [(e, self.index.nominals.lexicon.entity(e)) for e in turn.others]
            fitting = [entity_id for entity_id, entity in known if entity and entity.kind == kind]
            if len(fitting) == 2:  # noqa: PLR2004 – a pair
                return tuple(sorted(fitting, key=self._first_mention))
        return ()

    def _first_mention(self, entity: str) -> int:
        found = self.index.by_id.get(entity)
        return found.mentions[0].span.start if found else 0

    def _salient(self, found: Sequence[str]) -> tuple[str, ...]:
        """Return the candidates that the nearest sentence speaks of."""
        for turn in reversed(self.turns[-REACH:]):
            near = tuple(p for p in (*turn.people, *turn.others) if p in found)
            if near:
                return near[:1] if turn.focus and turn.focus.entity == near[0] else near
        return ()

    def _pronoun(self, sentence: Clauses, phrase: Phrase, *, plural: bool, afar: bool) -> Source:
        """Resolve a pronoun to the most salient person of the fitting gender, or to several of them."""
        token = sentence.tokens[phrase.first]
        mention = Mention(Span(token.start, token.end), MentionForm.PRONOUN)
        if token.low in PLURAL_PRONOUNS or (token.low in EITHER_PRONOUNS and plural):
            return self._plural(token.text, mention)
        gender = "m" if token.low in MALE_PRONOUNS else "f"
        last = self.turns[-1].focus if self.turns else None
        if last and last.status is SpeakerStatus.UNNAMED and self._is_person(last, gender):
            return replace(last, why=f"`{token.text}`, that is {last.why}", confidence=FAIR)
        here = ((), 0) if afar else self._people_before(sentence, phrase)
        near = ((turn.people, turn.direct) for turn in reversed(self.turns[-REACH:]))
        found = self._best(gender, [here, *near])
        if found:
            why = f"`{token.text}`, that is {self.name(found)}"
            confidence = LIKELY if self._gender(found) == gender else FAIR
            return Source(SpeakerStatus.RESOLVED, why, confidence, entity=found, mention=mention)
        return Source(SpeakerStatus.UNRESOLVED, f"`{token.text}`, with nobody before it", POOR, mention=mention)

    def _is_person(self, source: Source, gender: str) -> bool:
        """Tell whether a source without a name is one person of a gender: een woordvoerder van X, een bewoonster."""
        if source.mention is None:
            return False
        words = self._body[source.mention.span.start : source.mention.span.end].lower().split()
        head = words[: words.index("van")][-1] if "van" in words[1:] else words[-1]
        person = is_person_noun(head) or head.endswith(FEMININE_ENDINGS)
        return person and noun_gender(head) in (gender, None)

    def _best(self, gender: str, nearest: Sequence[tuple[Sequence[str], int]]) -> str | None:
        """Return the person that a pronoun most likely means: near, a subject, and known to be of that gender."""
        scored = [
            (distance + self._doubt(person, gender) + min(rank, 1) / 2 + (rank >= direct), distance, rank, person)
            for distance, (persons, direct) in enumerate(nearest)
            for rank, person in enumerate(persons)
            if person and self._gender(person) in (gender, None)
        ]
        return min(scored)[-1] if scored else None

    def _doubt(self, person: str, gender: str) -> float:
        return 0 if self._gender(person) == gender else UNSURE

    def _plural(self, text: str, mention: Mention) -> Source:
        for turn in reversed(self.turns[-REACH // 2 :]):
            if turn.focus and (turn.focus.members or turn.focus.status is SpeakerStatus.UNNAMED):
                return replace(turn.focus, why=f"`{text}`, that is {turn.focus.why}", confidence=FAIR)
            if len(turn.people) > 1:
                members = tuple(sorted(turn.people[:2], key=self._first_mention))
                return Source(
                    SpeakerStatus.RESOLVED,
                    f"`{text}`, the two of a sentence before",
                    POOR,
                    members=members,
                    mention=mention,
                )
        return Source(SpeakerStatus.UNRESOLVED, f"`{text}`, with nobody before it", POOR, mention=mention)

    def _people_before(self, sentence: Clauses, phrase: Phrase) -> tuple[tuple[str, ...], int]:
        """Return the persons named earlier in the same sentence, and how many of them are its subject: one or none."""
        persons = people(sentence, self.index, until=phrase.first)[0]
        first = min(sentence.names, default=phrase.first)
        begins = any(t.low in DETERMINERS or t.low == "er" for t in sentence.tokens[:first] if t.is_word)
        return (("", *persons), 0) if begins else (persons, 1)

    def _gender(self, entity: str) -> str | None:
        return entity_of(self.index, entity).gender

    def genitives(self, token: Token) -> tuple[Located, ...]:
        """Return the possessor in a token such as Trumps."""
        inside = self.index.mentions_in(token.start, token.end)
        return tuple(located for located in inside if located.mention.form is MentionForm.GENITIVE)

    def is_new(self, located: Located) -> bool:
        """Tell whether this is the first place where a text names a person."""
        entity = self.index.by_id.get(located.entity)
        first = entity.mentions[0].span.start if entity else -1
        return entity is not None and entity.type is EntityType.PERSON and first == located.mention.span.start

    def is_person(self, entity_id: str) -> bool:
        """Tell whether an entity is a person."""
        return entity_of(self.index, entity_id).type is EntityType.PERSON

    def name(self, entity_id: str) -> str:
        """Return the name of an entity, which an office may have led to without the text naming it."""
        return entity_of(self.index, entity_id).name


def noun_gender(head: str) -> str | None:
    """Return the gender of whom a noun calls something: weduwe and boerin f, zoon m, middenvelder None."""
    if head in FEMININE_NOUNS or head.endswith(FEMININE_ENDINGS):
        return "f"
    return "m" if head in MASCULINE_NOUNS or head == "jongen" else None


def entity_of(index: EntityIndex, entity_id: str) -> Entity:
    """Return an entity of the text, or one of the knowledge that the text only describes."""
    found = index.by_id.get(entity_id)
    if found:
        return found
    known = index.nominals.lexicon.knowledge.entities[entity_id]
    return Entity(known.id, known.nl or known.en, known.type, (), known.wikidata, known=True, gender=known.gender)


def people(
    sentence: Clauses, index: EntityIndex, until: int | None = None, *, oblique: bool = True
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the persons and the other entities that a sentence names, those after a preposition last or not at all."""
    ranked: list[tuple[int, int, str]] = []
    for number, (_, located) in sentence.names.items():
        if (until is None or number < until) and (oblique or not _oblique(sentence, number)):
            ranked.append((_oblique(sentence, number), number, located.entity))
    ordered = list(dict.fromkeys(entity for _, _, entity in sorted(ranked)))
    persons = tuple(e for e in ordered if e in index.by_id and index.by_id[e].type is EntityType.PERSON)
    return persons, tuple(e for e in ordered if e not in persons)


def _oblique(sentence: Clauses, number: int) -> int:
    """Return 1 for a name that hangs on a preposition, 0 for one that may be a subject or object."""
    from app.extraction.nl.function_words import PREPOSITIONS  # noqa: PLC0415

    for there in range(number - 1, max(-1, number - 6), -1):
        token = sentence.tokens[there]
        if token.low in PREPOSITIONS or token.low == "van":
            return 1
        if not token.is_word or there in sentence.names or (token.low not in ARTICLES and not _modifies(token.low)):
            return 0
    return 0


def _modifies(low: str) -> bool:
    return low.endswith("e") or low.isalpha()
