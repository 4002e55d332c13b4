"""Whom a description means: two leaders, an office-holder, the paper, the widow whom the text has just spoken of."""

from collections.abc import Sequence

from app.extraction.confidences import Route
from app.extraction.heads import is_collective
from app.extraction.last_called import last_called
from app.extraction.memory import Memory, Source
from app.extraction.name_words import calls_person
from app.extraction.nl.speakers import (
    AGENT_ENDINGS,
    BODIES,
    FEMININE_ENDINGS,
    OFFICES,
    PAIR_NOUNS,
    RELATED,
    SPOKESPERSONS,
    SUSPECTS,
)
from app.extraction.nl.titles import TITLES
from app.extraction.noun_gender import noun_gender
from app.extraction.phrases import Clauses, Phrase
from app.extraction.records import EntityType, Mention, MentionForm, SpeakerStatus

LATTER = {"laatste": -1, "laatstgenoemde": -1, "eerste": 0, "eerstgenoemde": 0}
BESIDE = 60  # characters before and after a name that are looked at
OFFICE_ENDINGS = tuple(noun for noun in sorted(OFFICES | SPOKESPERSONS) if len(noun) >= len("arts") + 2)
MALE_ENDINGS = ("acteur", "ator", "danser", "leraar", "regisseur", "speler", "zanger")  # a woman goes by another word
MOST_MENTIONS = 20  # of an entity that are looked at


def description(memory: Memory, sentence: Clauses, phrase: Phrase) -> Source:
    """Resolve a description: by office or by what the text says; else it is a source without a name."""
    span = sentence.span(phrase)
    text = memory.text(span)
    mention = Mention(span, MentionForm.NOMINAL)
    words = [token.low for token in sentence.tokens[phrase.first : phrase.last]]
    route = Route.RELATIVE if words[0] in ("zijn", "haar", "hun") else Route.DEFINITE
    unnamed = Source(SpeakerStatus.UNNAMED, f"`{text}`, not named", (route,), mention=mention)
    if words[0] in ("beide", "beiden") or _head(words) in PAIR_NOUNS or words[:2] == ["de", "twee"]:
        members, why = _pair(memory, words), f"`{text}`, the two of the sentences before"
        return (
            unnamed._replace(status=SpeakerStatus.RESOLVED, why=why, members=members, routes=(Route.PAIR,))
            if members
            else unnamed
        )
    head = _head(words)
    known = memory.index.nominals.learnt.get(head, ())
    one = words[0] == "de" and len(known) == 1  # the text has one lawyer
    if words[0] == "een" or (head in SPOKESPERSONS and "van" in words and not one):
        return unnamed._replace(routes=(Route.INDEFINITE,))
    found, route = _described(memory, sentence, phrase, text, head)
    found = (_salient(memory, found) or found) if len(found) > 1 else found
    found = _of_the_place(memory, found) if len(found) > 1 else found
    if len(found) > 1:
        names = [memory.name(candidate) for candidate in found]
        why = f"`{text}`, who may be {', '.join(names[:-1])} or {names[-1]}"
        return Source(SpeakerStatus.AMBIGUOUS, why, (Route.NOBODY,), mention=mention, candidates=tuple(found))
    if not found:
        return _told_longer(memory, text, head) or unnamed
    return Source(SpeakerStatus.RESOLVED, f"`{text}`", (route,), entity=found[0], mention=mention)


def _told_longer(memory: Memory, text: str, head: str) -> Source | None:
    """Return the source without a name that a longer word has told of: de cliëntenraad, then de raad."""
    if head.endswith(("s", "en")):
        return None
    for turn in memory.near():
        for source in (turn.focus, turn.body):
            if source is None or source.status is not SpeakerStatus.UNNAMED or source.mention is None:
                continue
            longer = _head(memory.text(source.mention.span).lower().split())
            if longer.endswith(head) and longer != head:
                return source._replace(why=f"`{text}`, that is {source.why}", routes=(Route.DEFINITE,))
    return None


def _latter(memory: Memory, head: str) -> tuple[str, ...]:
    """Return whom the sentence before named last, or first."""
    if head not in LATTER or not memory.turns or not memory.turns[-1].people:
        return ()
    return (memory.turns[-1].people[LATTER[head]],)


def _described(
    memory: Memory, sentence: Clauses, phrase: Phrase, text: str, head: str
) -> tuple[tuple[str, ...], Route]:
    """Return whom a definite description may mean: by office, by what the text calls them, by variation; and how."""
    if latter := _latter(memory, head):
        return latter, Route.KNOWN_ROLE
    short = _without_complement(memory, sentence, phrase)
    found = memory.index.resolve_nominal(short, memory.published) or memory.index.resolve_nominal(
        text, memory.published
    )
    if found:
        return found, Route.KNOWN_ROLE
    related = (memory.index.nominals.learnt.get(other, ()) for other in RELATED.get(head, ()))
    found = tuple(dict.fromkeys(person for people in related for person in people))
    for other in RELATED.get(head, ()):
        found = found or memory.index.resolve_nominal(f"de {other}", memory.published)
    if "-" in head:
        found = found or _of_that_body(memory, head)
    if found:
        return found, Route.KNOWN_ROLE
    if called := last_called(memory, head, text.split(), sentence.span(phrase).start):
        return called, Route.LAST_BODY
    return _varied(memory, sentence, phrase, head), Route.VARIED


def _of_that_body(memory: Memory, head: str) -> tuple[str, ...]:
    """Return the holder of an office with its body before it, de VVD-voorzitter, if no other body stands before it."""
    body, _, office = head.rpartition("-")
    found = memory.index.resolve_nominal(f"de {office}", memory.published)
    return tuple(person for person in found if not _of_another(memory, person, body, office))


def _of_another(memory: Memory, person: str, body: str, office: str) -> bool:
    """Tell whether a text introduces a person as holding an office of another body."""
    first = memory.first_mention(person)
    before = memory.body[max(0, first - BESIDE) : first].lower().split()[-1:]
    return any(word.endswith(f"-{office}") and word != f"{body}-{office}" for word in before)


def _varied(memory: Memory, sentence: Clauses, phrase: Phrase, head: str) -> tuple[str, ...]:
    """Return the one person whom the text has just spoken of, for "de weduwe" or "de oud-voorzitter"."""
    words = [token.low for token in sentence.tokens[phrase.first : phrase.last]]
    former = head.startswith(("oud-", "ex-")) and head.partition("-")[2] in TITLES
    agent = words[0] != "het" and head.endswith(AGENT_ENDINGS) and not is_collective(head)
    person = (agent or calls_person(head) or head.endswith(FEMININE_ENDINGS)) and not is_collective(head)
    of_body = "-" in head and head.rpartition("-")[2] in TITLES and not former
    office = head in OFFICES or head in SPOKESPERSONS or head in TITLES or head.endswith(OFFICE_ENDINGS)
    varies = of_body or (person and not office)
    varies = varies and ("van" not in words or _of_body(memory, sentence, phrase))
    if head in SUSPECTS:
        return _suspect(memory)
    if words[0] in ("de", "het") and "van" in words and (introduced := _introduced(memory, noun_gender(head))):
        return introduced
    if words[0] not in ("de", "het", "deze", "die") or not (varies or former or head.endswith("jarige")):
        return ()
    gender = noun_gender(head)
    for turn in memory.near():
        fitting = [p for p in turn.people if gender is None or memory.gender(p) in (gender, None)]
        if "van" in words:
            fitting = [p for p in fitting if _belongs(memory, p, sentence, phrase)]
        if gender is None and head.endswith(MALE_ENDINGS):
            fitting.sort(key=lambda person: memory.gender(person) == "f")
        if fitting:
            return tuple(fitting[:1])
    return ()


def _belongs(memory: Memory, person: str, sentence: Clauses, phrase: Phrase) -> bool:
    """Tell whether the text names a body beside a person: de verdediger van X, of Jan Smit (X)."""
    names = [memory.text(located.mention.span) for located in sentence.all_names(phrase)]
    entity = memory.index.by_id.get(person)
    spans = [mention.span for mention in entity.mentions[:MOST_MENTIONS]] if entity else []
    return any(name in memory.body[max(0, s.start - BESIDE) : s.end + BESIDE] for s in spans for name in names)


def _introduced(memory: Memory, gender: str | None) -> tuple[str, ...]:
    """Return the one person whom the sentence before has named for the first time, without saying who that is."""
    if not memory.turns or gender is None:
        return ()
    people, start = memory.turns[-1].people, memory.turns[-1].start
    untold = (p for p in people if not memory.index.nominals.nouns.get(p) and not _is_called(memory, p))
    new = [p for p in untold if memory.first_mention(p) >= start]
    return tuple(new) if len(new) == 1 and memory.gender(new[0]) in (gender, None) else ()


def _is_called(memory: Memory, person: str) -> bool:
    """Tell whether a noun stands right before the first name of a person: zijn vrouw Marie."""
    first = memory.first_mention(person)
    before = memory.body[max(0, first - BESIDE) : first].lower().split()[-1:]
    return any(calls_person(word) for word in before)


def _suspect(memory: Memory) -> tuple[str, ...]:
    """Return the person whom the text names by an initial only: Martin V."""
    for turn in memory.near():
        found = tuple(p for p in turn.people if memory.name(p).endswith("."))
        if found:
            return found[:1]
    return ()


def _of_body(memory: Memory, sentence: Clauses, phrase: Phrase) -> bool:
    """Tell whether a description ends with the name of a body or a place: de verdediger van X."""
    names = [memory.index.by_id.get(located.entity) for located in sentence.all_names(phrase)]
    return bool(names) and all(entity and entity.type is not EntityType.PERSON for entity in names)


def _pair(memory: Memory, words: Sequence[str]) -> tuple[str, ...]:
    """Return the two persons, or the two bodies, that the text last spoke of together."""
    kind = next((kind for ending, kind in BODIES.items() if words[-1].endswith(ending)), None)
    if kind is not None:
        return _bodies(memory, kind)
    for turn in memory.near():
        if len(turn.people) == 2:  # noqa: PLR2004 – a pair
            return tuple(sorted(turn.people, key=memory.first_mention))
    seen = dict.fromkeys(p for turn in memory.near() for p in turn.people)
    return tuple(sorted(list(seen)[:2], key=memory.first_mention)) if len(seen) > 1 else ()


def _bodies(memory: Memory, kind: str) -> tuple[str, ...]:
    """Return the two bodies of a kind that the text last spoke of together."""
    for turn in memory.near():
        known = [(e, memory.index.nominals.lexicon.entity(e)) for e in memory.others_in(turn)]
        fitting = [entity_id for entity_id, entity in known if entity and entity.kind == kind]
        if len(fitting) == 2:  # noqa: PLR2004 – a pair
            return tuple(sorted(fitting, key=memory.first_mention))
    return ()


def _salient(memory: Memory, found: Sequence[str]) -> tuple[str, ...]:
    """Return the candidates that the nearest sentence speaks of; of several the one whom the text was about last."""
    turns = memory.near()
    for distance, turn in enumerate(turns):
        near = tuple(p for p in (*turn.people, *memory.others_in(turn)) if p in found)
        if near:
            about = (before.focus.entity for before in turns[distance:] if before.focus and before.own)
            leader = next((entity for entity in about if entity in near), None)
            return (leader,) if leader else near
    return ()


def _of_the_place(memory: Memory, found: tuple[str, ...]) -> tuple[str, ...]:
    """Return the only one of whose country the text speaks, if it speaks of none of the others': in Brussel."""
    lexicon = memory.index.nominals.lexicon
    at_home = []
    for person in found:
        known = lexicon.entity(person)
        countries = {known.country, *(role.of for role in known.roles)} if known else set[str | None]()
        if not memory.countries.isdisjoint(countries):
            at_home.append(person)
    return tuple(at_home) if len(at_home) == 1 else found


def _without_complement(memory: Memory, sentence: Clauses, phrase: Phrase) -> str:
    until = next((n for n in range(phrase.first + 1, phrase.last) if sentence.tokens[n].low == "van"), phrase.last)
    span = sentence.span(Phrase(phrase.first, until))
    return memory.body[span.start : span.end]


def _head(words: Sequence[str]) -> str:
    until = words.index("van", 1) if "van" in words[1:] else len(words)
    return words[until - 1]
