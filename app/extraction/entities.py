"""The entities of a text: find the names, link them, and answer what attribution asks about them."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.extraction.known_names import Known, find_known, merge_known
from app.extraction.lexicon import Lexicon
from app.extraction.linking import Linker
from app.extraction.links import Link
from app.extraction.name_types import Typer
from app.extraction.name_words import DERIVED
from app.extraction.names import Name, find_names
from app.extraction.nl.persons import FEMININE_NOUNS, MASCULINE_NOUNS
from app.extraction.nominals import Naming, Nominals, learn_nominals
from app.extraction.noun_gender import given_gender, noun_gender
from app.extraction.plain_letters import plain
from app.extraction.portfolios import find_portfolios
from app.extraction.records import Entity, EntityType, Mention, MentionForm, Span, When
from app.extraction.titles_in_marks import find_titles_in_marks
from app.extraction.words import Word, split_words

NAMES = (MentionForm.NAME, MentionForm.GENITIVE)


@dataclass(slots=True)
class Located:
    """A mention with the entity it refers to; `candidates` has more than one id where the name is ambiguous."""

    mention: Mention
    entity: str
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EntityIndex:
    """The entities of one text, and quick answers about them."""

    entities: tuple[Entity, ...]
    located: tuple[Located, ...]  # every mention, in the order of the text
    by_id: Mapping[str, Entity]
    persons: frozenset[str]  # their ids
    nominals: Nominals
    words: tuple[Word, ...]  # all of the text
    folded: str  # the text in plain letters
    _starts: tuple[int, ...]

    def mentions_in(self, start: int, end: int) -> tuple[Located, ...]:
        """Return the mentions that lie wholly inside [start, end)."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        if first == last:
            return ()
        return tuple([located for located in self.located[first:last] if located.mention.span.end <= end])

    def resolve_nominal(self, noun_phrase: str, at: When | None = None) -> tuple[str, ...]:
        """Return the ids that "de Amerikaanse president" or "de CDA'er" may stand for; () where nothing tells."""
        return self.nominals.resolve(noun_phrase, at)


def find_entities(text: str, sentences: Sequence[Span], lexicon: Lexicon, published: When | None = None) -> EntityIndex:
    """Find the entities of a text. `sentences` are spans of `text`; `published` dates the offices."""
    words = split_words(text, sentences)
    folded = plain(text)
    known = find_known(text, folded, words, lexicon)
    others = (*find_portfolios(text, words, lexicon), *find_titles_in_marks(text, folded))
    known = merge_known(known, others) if others else known
    names = find_names(text, words, known, lexicon)
    linker = Linker(lexicon, Typer.of(text, words, names), known, _countries(known, lexicon), published)
    links = linker.link(names)
    located = [_located(name, link, linker) for name, link in zip(names, links, strict=True)]
    located += [item for item in _other_forms(text, known, linker) if not _inside(item.mention.span, names)]
    located.sort(key=lambda item: item.mention.span)
    genders = _genders(names, links, linker)
    entities = _entities(located, {link.id: link for link in links}, genders, lexicon)
    nominals = learn_nominals(Naming(text, words, names, links), entities, lexicon, published)
    entities = tuple(_gendered(entity, nominals) for entity in entities)
    return EntityIndex(
        entities=entities,
        located=tuple(located),
        by_id={entity.id: entity for entity in entities},
        persons=frozenset([entity.id for entity in entities if entity.type is EntityType.PERSON]),
        nominals=nominals,
        words=words,
        folded=folded,
        _starts=tuple([item.mention.span.start for item in located]),
    )


def _gendered(entity: Entity, nominals: Nominals) -> Entity:
    """Return a person with the gender that the nouns of the text tell, if nothing else does: Bep, de uitbaatster."""
    if entity.gender or entity.type is not EntityType.PERSON:
        return entity
    told = {noun_gender(noun) for noun in nominals.nouns.get(entity.id, ())} - {None}
    return replace(entity, gender=told.pop()) if len(told) == 1 else entity


def _countries(known: Sequence[Known], lexicon: Lexicon) -> Counter[str]:
    """Count how often a text speaks of each country: by its name, its adjectives, its people and its cities."""
    counts: Counter[str] = Counter()
    for form in known:
        if len(form.candidates) == 1 and (entity := lexicon.entity(form.candidates[0])):
            counts[entity.country or entity.id] += 1
    return counts


def _other_forms(text: str, known: Sequence[Known], linker: Linker) -> Iterator[Located]:
    """Yield the adjectives, demonyms, handles and parts of compounds among the known forms.

    Frans and Noor are people where the text has introduced them in full.
    """
    for form in known:
        if form.form not in NAMES:
            span, introduced = Span(form.start, form.end), linker.introduced_as(text[form.start : form.end])
            if introduced and form.form in DERIVED:
                yield Located(Mention(span, MentionForm.NAME), introduced)
                continue
            candidates = linker.choose(form)
            yield Located(Mention(span, form.form), candidates[0], candidates if len(candidates) > 1 else ())


def _located(name: Name, link: Link, linker: Linker) -> Located:
    return Located(Mention(Span(name.start, name.end), linker.form(name)), link.id, link.candidates)


def _inside(span: Span, names: Sequence[Name]) -> bool:
    """Tell whether a span lies inside a name: Nederlandse in Nederlandse Vereniging van Banken."""
    at = bisect_right(names, span.start, key=lambda name: name.start) - 1
    return at >= 0 and names[at].end > span.start


def _genders(names: Sequence[Name], links: Sequence[Link], linker: Linker) -> Mapping[str, str]:
    """Return the gender of those whom a word right before the name tells: mevrouw, woordvoerster, meneer."""
    genders: dict[str, str] = {}
    for name, link in zip(names, links, strict=True):
        previous = linker.typer.previous(name).rpartition("-")[2]
        if previous in FEMININE_NOUNS:
            genders.setdefault(link.id, "f")
        elif previous in MASCULINE_NOUNS:
            genders.setdefault(link.id, "m")
    return genders


def _entities(
    located: Sequence[Located], links: Mapping[str, Link], genders: Mapping[str, str], lexicon: Lexicon
) -> tuple[Entity, ...]:
    """Gather the mentions by entity, in the order of first mention."""
    mentions: dict[str, list[Mention]] = defaultdict(list)
    for item in located:
        mentions[item.entity].append(item.mention)
    return tuple(
        _entity(entity_id, tuple(found), links.get(entity_id), genders.get(entity_id), lexicon)
        for entity_id, found in mentions.items()
    )


def _entity(
    entity_id: str, mentions: tuple[Mention, ...], link: Link | None, shown: str | None, lexicon: Lexicon
) -> Entity:
    known = lexicon.entity(entity_id)
    if known:
        label = known.nl or known.en
        return Entity(known.id, label, known.type, mentions, known.wikidata, known=True, gender=known.gender)
    if link is None:
        raise KeyError(entity_id)
    gender = shown or given_gender(link.name) if link.type is EntityType.PERSON else None
    return Entity(link.id, link.name, link.type, mentions, gender=gender)
