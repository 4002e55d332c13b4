"""From the records of an extraction to its JSON."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.extraction.records import DateMention, Entity, Event, Extraction, Mention, Quote, Span, When
from app.schemas.common import EntityRef, Labels, Named, SpanModel, WhenModel
from app.schemas.extraction import (
    ExcerptModel,
    ExtractedDate,
    ExtractedEntity,
    ExtractedEvent,
    ExtractedMention,
    ExtractedParticipant,
    ExtractedPost,
    ExtractedQuote,
    ExtractedSection,
    ExtractResponse,
)
from app.schemas.quotes import CueModel, SpeakerMention, SpeakerModel


def extraction_json(extraction: Extraction, text: str) -> ExtractResponse:
    """Return the answer for an extraction of `text`; every text in it is a slice."""
    entities = {entity.id: entity for entity in extraction.entities}
    events = {event.id: Named(id=event.id, name=event.nl) for event in extraction.events}
    answer = _Answer(text, entities, events)
    return ExtractResponse(
        language=extraction.language,
        kind=extraction.kind.value,
        published_when=when_json(extraction.published),
        title=span_json(extraction.title) if extraction.title else None,
        sections=[ExtractedSection(role=s.role, start=s.span.start, end=s.span.end) for s in extraction.sections],
        posts=[
            ExtractedPost(
                ordinal=post.ordinal,
                start=post.span.start,
                end=post.span.end,
                heading=span_json(post.heading) if post.heading else None,
                time=post.time,
            )
            for post in extraction.posts
        ],
        quotes=[answer.quote(quote) for quote in extraction.quotes],
        entities=[answer.entity(entity) for entity in extraction.entities],
        events=[answer.event(event) for event in extraction.events],
        dates=[answer.date(date) for date in extraction.dates],
    )


def span_json(span: Span) -> SpanModel:
    """Return a span as an object."""
    return SpanModel(start=span.start, end=span.end)


def when_json(when: When | None) -> WhenModel | None:
    """Return a partial date as an object."""
    if when is None:
        return None
    return WhenModel(
        edtf=when.edtf, earliest=when.earliest, latest=when.latest, precision=when.precision.value, text=when.text
    )


@dataclass(frozen=True, slots=True)
class _Answer:
    """The pieces of one answer, with what they refer to."""

    text: str
    entities: Mapping[str, Entity]
    events: Mapping[str, Named]

    def quote(self, quote: Quote) -> ExtractedQuote:
        """Return a quote; `text` joins the slices of its spans."""
        return ExtractedQuote(
            text=" ".join(self.text[span.start : span.end] for span in quote.spans),
            kind=quote.kind.value,
            spans=[span_json(span) for span in quote.spans],
            speaker=self.speaker(quote.speaker),
            speaker_mention=self.speaker_mention(quote.mention),
            status=quote.status.value,
            candidates=self.references(quote.candidates),
            confidence=quote.confidence,
            explanation=quote.explanation,
            cue=self.cue(quote),
            stance=quote.stance.value,
            polarity=quote.polarity.value,
            addressee=self.reference(quote.addressee),
            via=self.reference(quote.via),
            medium=quote.medium,
            about=[self.named(entity) for entity in quote.about],
            said_when=when_json(quote.said),
            event=self.events.get(quote.event) if quote.event else None,
            post=quote.post,
        )

    def speaker(self, entity_id: str | None) -> SpeakerModel | None:
        """Return the speaker; a group with its members."""
        reference = self.reference(entity_id)
        if reference is None or entity_id is None:
            return None
        members = [self.named(member) for member in self.entities[entity_id].members] or None
        return SpeakerModel(**reference.model_dump(), members=members)

    def reference(self, entity_id: str | None) -> EntityRef | None:
        """Return a reference to an entity of this text; None for one that it does not have."""
        entity = self.entities.get(entity_id) if entity_id else None
        if entity is None:
            return None
        return EntityRef(id=entity.id, name=entity.name, type=entity.type.value, wikidata=entity.wikidata)

    def references(self, ids: Sequence[str]) -> list[EntityRef]:
        """Return the references that there are."""
        return [reference for each in ids if (reference := self.reference(each))]

    def named(self, entity_id: str) -> Named:
        """Return an id with its label; the id itself for an entity that the text does not name."""
        entity = self.entities.get(entity_id)
        return Named(id=entity_id, name=entity.name if entity else entity_id)

    def speaker_mention(self, mention: Mention | None) -> SpeakerMention | None:
        """Return the words that refer to the speaker."""
        if mention is None:
            return None
        start, end = mention.span
        return SpeakerMention(text=self.text[start:end], start=start, end=end, form=mention.form.value)

    def cue(self, quote: Quote) -> CueModel | None:
        """Return the reporting word."""
        if quote.cue is None:
            return None
        start, end = quote.cue.span
        return CueModel(text=self.text[start:end], lemma=quote.cue.lemma, start=start, end=end)

    def entity(self, entity: Entity) -> ExtractedEntity:
        """Return an entity with its mentions."""
        return ExtractedEntity(
            id=entity.id,
            name=entity.name,
            type=entity.type.value,
            wikidata=entity.wikidata,
            known=entity.known,
            mentions=[self.mention(mention) for mention in entity.mentions],
        )

    def mention(self, mention: Mention) -> ExtractedMention:
        """Return a place where an entity is named."""
        start, end = mention.span
        return ExtractedMention(start=start, end=end, text=self.text[start:end], form=mention.form.value)

    def excerpt(self, span: Span) -> ExcerptModel:
        """Return a stretch of the text with its words."""
        return ExcerptModel(start=span.start, end=span.end, text=self.text[span.start : span.end])

    def event(self, event: Event) -> ExtractedEvent:
        """Return an event with its evidence."""
        return ExtractedEvent(
            id=event.id,
            name=event.nl,
            labels=Labels(nl=event.nl, en=event.en),
            type=event.type,
            wikidata=event.wikidata,
            known=event.known,
            when=when_json(event.when),
            place=self.named(event.place) if event.place else None,
            participants=[ExtractedParticipant(entity=self.named(p.entity), role=p.role) for p in event.participants],
            parent=event.parent,
            evidence=[self.excerpt(span) for span in event.evidence],
        )

    def date(self, date: DateMention) -> ExtractedDate:
        """Return a time expression."""
        start, end = date.span
        edtf = date.when.edtf if date.when else None
        return ExtractedDate(start=start, end=end, text=self.text[start:end], edtf=edtf)
