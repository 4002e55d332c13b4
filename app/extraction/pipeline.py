"""From a document to what it says: the steps, in order."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.extraction.cleaning import clean
from app.extraction.context import Circumstances, Context
from app.extraction.entities import EntityIndex, find_entities
from app.extraction.events import find_dates_and_events
from app.extraction.lexicon import compile_lexicon
from app.extraction.marks import find_pairs
from app.extraction.narration import Found
from app.extraction.quotes import find_quotes
from app.extraction.records import (
    Document,
    Entity,
    EntityType,
    Extraction,
    Knowledge,
    Mention,
    MentionForm,
    Polarity,
    Quote,
    Reading,
    When,
)
from app.extraction.sections import Layout, lay_out
from app.extraction.sentences import split_sentences
from app.extraction.sources import entity_of

EXTRACTOR_VERSION = "1"
LANGUAGES = frozenset({"nl"})  # that are read; of a text in another one only the layout is told


class Extractor:
    """Reads Dutch news. Made once from the knowledge; reads any number of documents, from any number of threads."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._lexicon = compile_lexicon(knowledge)

    def read(self, document: Document) -> Reading:
        """Return what a document says; of one in a language that is not read, how it is laid out.

        Raises TextInvalid for a text that is no valid Unicode.
        """
        cleaned = clean(document.text)
        published = document.published or cleaned.published
        layout = lay_out(cleaned.body, document.kind)
        bare = _laid_out(document.language, layout, published)
        if document.language not in LANGUAGES:
            return Reading(cleaned.body, bare, cleaned.source)
        pairs = find_pairs(cleaned.body, [section.span for section in layout.sections])
        sentences = split_sentences(cleaned.body, layout.sections)
        index = find_entities(cleaned.body, sentences, self._lexicon, published)
        dates, events = find_dates_and_events(cleaned.body, sentences, index, self._lexicon, published)
        index = replace(index, words=())  # they are many, and only names and events are made of them
        found = find_quotes(cleaned.body, layout, pairs, index, published)
        speakers = _speakers(found, index)
        context = Context(
            cleaned.body, sentences, index, dates, events, layout, published=published, knowledge=self._knowledge
        )
        extraction = replace(
            bare,
            quotes=tuple(_quote(item, speakers, index, context.of(item)) for item in found),
            entities=(*index.entities, *speakers.values()),
            events=events.events,
            dates=dates,
        )
        return Reading(cleaned.body, extraction, cleaned.source)


def _laid_out(language: str, layout: Layout, published: When | None) -> Extraction:
    """Return an extraction that tells how a text is put together, and nothing of what it says."""
    return Extraction(language, layout.kind, published, layout.title, layout.sections, layout.posts, (), (), (), ())


def _speakers(found: Sequence[Found], index: EntityIndex) -> Mapping[str | tuple[str, ...], Entity]:
    """Return the entities that the names of the text do not give: groups, and people that only an office tells.

    These speak or are spoken of.
    """
    speakers: dict[str | tuple[str, ...], Entity] = {}
    for source in (item.source for item in found):
        mentions = (source.mention,) if source.mention else ()
        for entity_id in (source.entity, *source.candidates, *source.members):
            if entity_id and entity_id not in index.by_id:
                speakers.setdefault(entity_id, replace(entity_of(index, entity_id), mentions=mentions))
        if source.members:
            speakers.setdefault(source.members, _group(source.members, mentions, index))
    for meant in (reference for item in found for reference in item.references):
        if meant.entity not in index.by_id:
            speakers.setdefault(meant.entity, replace(entity_of(index, meant.entity), mentions=(meant.mention,)))
    return speakers


def _group(members: tuple[str, ...], mentions: tuple[Mention, ...], index: EntityIndex) -> Entity:
    names = [entity_of(index, member).name for member in members]
    name = " en ".join([", ".join(names[:-1]), names[-1]])
    return Entity("-en-".join(members), name, EntityType.GROUP, mentions, members=members)


def _explanation(found: Found, speaker: Entity | None) -> str:
    """Return one sentence: which rule, and by which words the speaker is known."""
    mention = found.source.mention
    name = f", {speaker.name}" if speaker and (mention is None or mention.form is MentionForm.IMPLICIT) else ""
    return f"{found.why}; the speaker is {found.source.why}{name}"


def _quote(
    found: Found, speakers: Mapping[str | tuple[str, ...], Entity], index: EntityIndex, around: Circumstances
) -> Quote:
    source = found.source
    group = speakers.get(source.members)
    named = group or (entity_of(index, source.entity) if source.entity else None)
    return Quote(
        kind=found.kind,
        spans=tuple(found.spans),
        status=source.status,
        confidence=source.confidence,
        explanation=_explanation(found, named),
        speaker=group.id if group else source.entity,
        mention=source.mention,
        candidates=source.candidates,
        cue=found.cue,
        stance=found.verb.stance,
        polarity=Polarity.DENIED if found.denied else Polarity.ASSERTED,
        addressee=around.addressee,
        via=around.via,
        medium=around.medium,
        about=around.about,
        said=around.said,
        event=around.event,
        post=found.post,
        marked=found.marked,
    )
