"""Which names of a text are the same entity, and which known entity that is.

A full name introduces a person; a bare surname or given name goes to the person whom the text introduced by it,
then to the one whom the knowledge knows by that name alone, then to a dated office before the name ("president
Bush" in a paragraph on 1990). Names that nothing decides keep all their candidates.
"""

import re
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.extraction.known_names import Known
from app.extraction.lexicon import Lexicon, surname
from app.extraction.links import Link
from app.extraction.name_types import Typer
from app.extraction.names import Name, name_key
from app.extraction.namesakes import Namesakes
from app.extraction.nl.organisations import FIRST
from app.extraction.nl.particles import PARTICLES
from app.extraction.nl.titles import TITLES
from app.extraction.partial_dates import parse_edtf
from app.extraction.records import EntityType, MentionForm, When
from app.extraction.slugs import slug
from app.extraction.spelling import Shapes, by_shape, respelt

LOCATIVE = frozenset(["in", "naar", "nabij", "rond", "te", "uit", "van", "vanuit"])
MOST_ENTRIES = 4  # under one name, of two full names before it
BEFORE, AFTER = 40, 3  # characters in which a country beside a name is looked for
PARAGRAPH = 600  # characters before a name in which a year tells of which time it speaks
YEAR = re.compile(r"(?<![\w.,-])(?:1[89]|20)[0-9]{2}(?![\w-])")


@dataclass(slots=True)
class Linker:
    """Links the names of one text, from the full names to the bare ones."""

    lexicon: Lexicon
    typer: Typer
    known: Sequence[Known]
    countries: Mapping[str, int]
    published: When | None
    persons: dict[str, list[tuple[int, Link]]] = field(default_factory=lambda: defaultdict(list))
    others: dict[str, Link] = field(default_factory=dict)
    introduced: set[str] = field(default_factory=set)  # ids of the persons named in full
    _namesakes: Namesakes = field(init=False)
    _bare_at: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))  # where a bare name stands
    _types: Mapping[str, EntityType] = field(default_factory=dict)
    _labels: Mapping[str, str] = field(default_factory=dict)  # as written where capitals tell something
    _spellings: Shapes | None = None  # once all full names are known

    def __post_init__(self) -> None:
        self._namesakes = Namesakes(self.lexicon, self.typer)

    def link(self, names: Sequence[Name]) -> list[Link]:
        """Return a link for each name, in the same order."""
        self._types = self.typer.vote(names)
        self._labels = {name_key(name.text): name.text for name in names if not name.text.isupper()}
        links: list[Link | None] = [self._full(name) for name in names]
        for name, link in zip(names, links, strict=True):
            if link is None:
                self._bare_at[name_key(name.text)].append(name.start)
        for at, (name, link) in enumerate(zip(names, links, strict=True)):
            if link:
                self._introduce(name, link)
                if at + 1 < len(names):
                    self._abbreviate(name, link, names[at + 1])
        return [link or self._bare(name) for name, link in zip(names, links, strict=True)]

    def _abbreviate(self, name: Name, link: Link, following: Name) -> None:
        """Remember the abbreviation that a text gives after a name: Centraal Planbureau (CPB)."""
        enclosed = following.start - name.end == len(" (") and self.typer.text.startswith(" (", name.end)
        agrees = following.text[:1].lower() == name.text[:1].lower() and following.words[0].acronym
        if enclosed and agrees and not following.candidates and link.type is EntityType.ORGANISATION:
            self.others.setdefault(name_key(following.text), link)

    def _full(self, name: Name) -> Link | None:
        """Link a name that stands for itself; None for a bare surname, given name or unknown single word."""
        if name.candidates:
            if self._is_elsewhere(name):
                return self._new(name)
            known = self._by_country(name.candidates, name.start, name.end)
            entity = self.lexicon.knowledge.entities[known[0]]
            if entity.type in (EntityType.PERSON, EntityType.PLACE) and _is_bare(name):
                return None
            return Link(entity.id, entity.nl or entity.en, entity.type, known if len(known) > 1 else ())
        if name.type is None and (len(name.words) == 1 or name_key(name.words[0].text) in PARTICLES):
            return None
        return self._new(name)

    def _is_elsewhere(self, name: Name) -> bool:
        """Tell whether a part of a government that is known belongs to another country than is named beside it."""
        entities = [self.lexicon.knowledge.entities[candidate] for candidate in name.candidates]
        if {entity.kind for entity in entities} != {"government"}:
            return False
        near = {body for body in self._countries_near(name.start, name.end) if self._is_country(body)}
        return bool(near) and not any(entity.country in near for entity in entities)

    def _is_country(self, entity_id: str) -> bool:
        entity = self.lexicon.entity(entity_id)
        return entity is not None and entity.kind == "country"

    def _new(self, name: Name) -> Link:
        written = name_key(name.text)
        label = " ".join(self._labels.get(written, name.text).split())
        known = self.others.get(name_key(label))
        if known is not None:
            return known
        kind = self._types.get(written, EntityType.ORGANISATION)  # a known ministry, of elsewhere
        key = slug(label)
        if key in self.lexicon.knowledge.entities:
            key = f"{key}-{kind.value}"
        self.others[name_key(label)] = link = Link(key, label, kind)
        return link

    def _by_country(self, candidates: Sequence[str], start: int, end: int) -> tuple[str, ...]:
        """Put the candidates first that belong to the country named beside, else to the one the text speaks of most."""
        if len(candidates) <= 1:
            return tuple(candidates)
        near = self._countries_near(start, end)
        weight = {c: (self._country(c) in near, self.countries.get(self._country(c), 0)) for c in candidates}
        best = max(weight.values())
        return tuple(c for c in candidates if weight[c] == best)

    def _country(self, candidate: str) -> str:
        entity = self.lexicon.entity(candidate)
        return (entity.country if entity else None) or candidate

    def _countries_near(self, start: int, end: int) -> frozenset[str]:
        """Return the countries of the known forms around a name: de Russische minister van Defensie Sjojgoe."""
        at = bisect_left(self.known, start, key=lambda form: form.start)
        near = [form for form in self.known[max(0, at - 1) : at] if start - form.end <= BEFORE]
        near += [form for form in self.known[at : at + 2] if 0 < form.start - end <= AFTER]
        return frozenset(
            country for form in near for candidate in form.candidates for country in self._bodies(candidate)
        )

    def _bodies(self, candidate: str) -> tuple[str, ...]:
        """Return the country of an entity, and those in which it has held an office."""
        entity = self.lexicon.entity(candidate)
        offices = tuple(role.of for role in entity.roles if role.of) if entity else ()
        return (self._country(candidate), *offices)

    def _whole(self, name: Name) -> str:
        """Return the key of a name with what was taken for a genitive ending."""
        return name_key(self.typer.text[name.start : name.end])

    def form(self, name: Name) -> MentionForm:
        """Return the form of a name, now that it is known whose it is.

        Mouthaans is a genitive where the text has Mouthaan; Lambrechts is none where it has Mieke Lambrechts.
        """
        if name.form is MentionForm.GENITIVE:
            return MentionForm.NAME if self._whole(name) in self.persons else name.form
        if name.form is not MentionForm.NAME or name.candidates:
            return name.form
        whole = self._whole(name)
        genitive = whole.endswith("s") and whole not in self.persons and whole[:-1] in self.persons
        return MentionForm.GENITIVE if genitive else name.form

    def introduced_as(self, written: str) -> str | None:
        """Return the id of the person whom the text has introduced by a given name or surname."""
        introduced = self.persons.get(name_key(written))
        return introduced[0][1].id if introduced else None

    def choose(self, form: Known) -> tuple[str, ...]:
        """Return the ids that a known adjective, demonym, handle or compound part may stand for, the best first."""
        for candidate in form.candidates:
            if candidate in self.introduced:
                return (candidate,)
        return self._by_country(form.candidates, form.start, form.end)

    def _introduce(self, name: Name, link: Link) -> None:
        """Remember a person under the surname, with and without particles, and the given name."""
        if link.type is EntityType.ORGANISATION and name_key(name.words[0].text) in FIRST and len(name.words) > 1:
            self.others.setdefault(name_key(name.text).partition(" ")[2], link)  # FC Utrecht, then Utrecht
        if link.type is not EntityType.PERSON:
            return
        self.introduced.add(link.id)
        self._namesakes.introduce(name)
        for label in dict.fromkeys((name.text, link.name)):
            family = name_key(surname(label, PARTICLES))
            for key in dict.fromkeys((family, family.split()[-1], name_key(label.split()[0]), name_key(label))):
                self.persons[key].append((name.start, link))
                self._namesakes.call(name, key, link)

    def _bare(self, name: Name) -> Link:
        """Link a bare surname or given name, or a single unknown word."""
        key = name_key(name.text)
        known = [self._known(each) for each in self._by_country(name.candidates, name.start, name.end)]
        if known and known[0].type is EntityType.PLACE:
            return self._place(name, key, known)
        return self._person(name, key, known) or self.others.get(key) or self._misspelt(name.text) or self._new(name)

    def _place(self, name: Name, key: str, known: Sequence[Link]) -> Link:
        """Link the name of a place: to the club of the text that is called after it, unless the words say where."""
        club = self.others.get(key)
        located = name.text.isupper() or self.typer.previous(name) in LOCATIVE
        return club if club and not located else self._one_of(known)

    def _person(self, name: Name, key: str, known: Sequence[Link]) -> Link | None:
        """Link a bare name to the holder of an office, to whom the text introduced, to whom the knowledge has."""
        if holder := self._by_office(name, key):
            insort(self.persons[key], (name.start, holder), key=lambda item: item[0])
            return holder
        keys = (self._whole(name), key, key.rstrip("s'") if key.endswith("s") else key)
        introduced = next((each for each in keys if self.persons.get(each)), None)
        if introduced is not None:
            return self._namesake(name, introduced, known)
        return self._one_of(known) if known else None

    def _namesake(self, name: Name, key: str, known: Sequence[Link]) -> Link:
        """Choose among those whom the text introduced by a name: by the noun before it; else neither of an equal two.

        Two who were named together are equal, unless the knowledge knows one of them by this name.
        """
        if called := self._namesakes.called(name, key):
            return called
        if len(known) == 1 and known[0].id in self.introduced:
            return known[0]
        introduced = self.persons[key]
        before = bisect_left(introduced, name.start, key=lambda item: item[0])
        equal = self._namesakes.together(name, introduced[max(0, before - MOST_ENTRIES) : before], introduced[0])
        return self._one_of(equal) if equal else self._nearest(name, introduced, before)

    def _by_office(self, name: Name, key: str) -> Link | None:
        """Return the only one of a surname who held the office before it at the time: president Bush in 1990."""
        family = self.lexicon.surnames.get(key, ())
        title = TITLES.get(self.typer.previous(name)) if family else None
        if title is None:
            return None
        time = self._time(name)
        holders = [person for person in family if self.lexicon.held(person, title, time)]
        return self._known(holders[0]) if len(holders) == 1 else None

    def _time(self, name: Name) -> When | None:
        """Return the last year named before in the paragraph, else the publication date."""
        text = self.typer.text
        near = max(0, name.start - PARAGRAPH)
        start = max(text.rfind("\n", near, name.start), near)
        years = YEAR.findall(text, start, name.start)
        return parse_edtf(years[-1]) if years else self.published

    def _one_of(self, known: Sequence[Link]) -> Link:
        """Return the first of the links; it keeps the others as candidates."""
        return known[0] if len(known) == 1 else replace(known[0], candidates=tuple(link.id for link in known))

    def _misspelt(self, written: str) -> Link | None:
        """Return whom a slip of the pen means: somebody of the text, or of the knowledge."""
        if self._spellings is None:
            self._spellings = by_shape(self.persons)
        if spelling := respelt(name_key(written), self._spellings):
            return self.persons[spelling][0][1]
        known = self.lexicon.resembling(written)
        return self._known(known[0]) if len(known) == 1 else None

    def _known(self, candidate: str) -> Link:
        entity = self.lexicon.knowledge.entities[candidate]
        return Link(entity.id, entity.nl or entity.en, entity.type)

    def _nearest(self, name: Name, introduced: Sequence[tuple[int, Link]], before: int) -> Link:
        """Choose the one who was introduced last before a name, unless the text has called the first one so."""
        (first, one), (last, other) = introduced[0], introduced[max(0, before - 1)]
        apart = one.id != other.id and self.typer.text.find("\n", last, name.start) >= 0
        if apart and any(first < start < last for start in self._bare_at.get(name_key(name.text), ())):
            return one  # the text has called the first one so before it introduced the other
        return other


def _is_bare(name: Name) -> bool:
    """Tell whether a name is one word with nothing but particles before it: Rutte, Van Assche."""
    return len(name.words) == 1 or all(word.folded in PARTICLES for word in name.words[:-1])
