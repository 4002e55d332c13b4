"""What surrounds a saying: whom it is about, to and through whom it went, when, and at which event."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from app.extraction.entities import EntityIndex, Located
from app.extraction.event_index import EventIndex, Evidence
from app.extraction.narration import Found
from app.extraction.nl.circumstances import (
    ABOUT,
    MEDIA,
    ON_THE_SPOT,
    PRESS_KINDS,
    TELLING,
    TELLING_TO,
    THROUGH,
    TOWARDS,
)
from app.extraction.nl.events import OCCASIONS
from app.extraction.nl.function_words import PREPOSITIONS
from app.extraction.partial_dates import overlap
from app.extraction.records import ArticleKind, DateMention, Knowledge, MentionForm, QuoteKind, Span, When
from app.extraction.sections import Layout
from app.extraction.sentences import Token, tokens

BETWEEN = 3  # words at most between a preposition and the name it belongs to: "tegen de krant X"
MOST_ABOUT = 20
LEAD = 5  # sentences, the title among them
MINISTRY = "government"  # the kind of ministries in the knowledge
JOINING = frozenset({",", "en", "&"})
INTERVIEW = "interview"  # is announced as often as it is told of
TELLTALE = frozenset({*TOWARDS, *TELLING_TO, *THROUGH, *MEDIA})  # without these a clause tells of none of them
NAMES = (MentionForm.NAME, MentionForm.GENITIVE, MentionForm.HANDLE)


class Circumstances(NamedTuple):
    """What surrounds one saying; ids of entities and events."""

    about: tuple[str, ...] = ()
    addressee: str | None = None
    via: str | None = None
    medium: str | None = None
    said: When | None = None
    event: str | None = None


class Scene(NamedTuple):
    """At which event the text has somebody speak; None where it says that it was at none."""

    event: str | None = None
    post: int | None = None
    speaker: str | None = None


class Context:
    """Finds the circumstances of the quotes of one text, in the order of the text."""

    def __init__(
        self,
        body: str,
        sentences: Sequence[Span],
        index: EntityIndex,
        dates: Sequence[DateMention],
        events: EventIndex,
        layout: Layout,
        *,
        published: When | None,
        knowledge: Knowledge,
    ) -> None:
        self._published = published
        self._body, self._sentences, self._index = body, sentences, index
        self._starts = [sentence.start for sentence in sentences]
        self._dates = dates
        self._date_starts = [date.span.start for date in dates]
        self._events, self._knowledge = events, knowledge
        self._by_id = {event.id: event for event in events.events}
        self._certain = events.certain()
        self._live = layout.kind is ArticleKind.LIVEBLOG
        self._occasion = self._occasion_of_the_lead()
        self._headed = dict(self._headings(layout))
        self._scene = Scene()

    def of(self, found: Found) -> Circumstances:
        """Return the circumstances of a quote; quotes are asked for in the order of the text."""
        speakers = {found.source.entity, *found.source.members, *found.source.candidates}
        reporting = self._reporting(found)
        outside = [
            located
            for located in self._index.mentions_in(*reporting)
            if located.mention.form in NAMES and not _inside(located.mention.span, found.spans)
        ]
        items = tokens(self._body, reporting)
        lows = {token.low for token in items}
        others = [one for one in outside if one.entity not in speakers]
        telling = not TELLTALE.isdisjoint(lows)
        addressee, via, medium = self._others(found, items, others) if telling else (None, None, None)
        said = self._said(found, reporting)
        topics = self._topics(found, items, outside) if ABOUT in lows else ()
        beside = outside if found.kind is QuoteKind.PARTIAL else topics
        about = [*self._inside(found), *(one.entity for one in beside if one.entity not in {addressee, via})]
        return Circumstances(
            tuple(entity for entity in dict.fromkeys(about) if entity not in speakers)[:MOST_ABOUT],
            addressee,
            via,
            medium,
            said,
            self._event(found, reporting, said, speakers, elsewhere=self._is_elsewhere(addressee, medium)),
        )

    def _inside(self, found: Found) -> list[str]:
        """What the words of a quote name or refer to, in the order of the text.

        Not the country in de Finse premier, nor the ministry in de minister van Financiën.
        """
        offices = [one.mention.span for one in found.references if one.mention.form is MentionForm.NOMINAL]
        named = [located for span in found.spans for located in self._index.mentions_in(*span)]
        counted = [
            one for one in named if not (offices and _inside(one.mention.span, offices) and self._describes(one))
        ]
        return [one.entity for one in sorted([*counted, *found.references], key=lambda one: one.mention.span)]

    def _describes(self, located: Located) -> bool:
        """Whether a name in the words for an office only tells which office that is."""
        known = self._knowledge.entities.get(located.entity)
        return located.mention.form is MentionForm.ADJECTIVE or (known is not None and known.kind == MINISTRY)

    def _topics(self, found: Found, items: Sequence[Token], outside: Sequence[Located]) -> Iterator[Located]:
        """The names after `over` in the clause that reports: zegt Jansen over De Vries."""
        words = [word for word in items if word.is_word and not _inside(word, found.spans)]
        for number, word in enumerate(words):
            if word.low == ABOUT:
                end = words[min(number + BETWEEN + 1, len(words) - 1)].end
                behind = [one for one in outside if word.end < one.mention.span.start]
                if behind and behind[0].mention.span.start < end:
                    yield behind[0]
                    yield from self._joined(behind)

    def _joined(self, names: Sequence[Located]) -> Iterator[Located]:
        """The names that are joined to the first of several: A, B en C."""
        for before, name in pairwise(names):
            if self._body[before.mention.span.end : name.mention.span.start].strip() not in JOINING:
                return
            yield name

    def _reporting(self, found: Found) -> Span:
        """The sentence that reports: that of the cue, else those that the quote stands in; and `Dat zei X` after it."""
        first, last = (found.cue.span, found.cue.span) if found.cue else (found.spans[0], found.spans[-1])
        return Span(self._around(first).start, self._around(found.again or last).end)

    def _around(self, span: Span) -> Span:
        """The sentences from the beginning of a span to its end."""
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        last = max(bisect_right(self._starts, max(span.end - 1, span.start)) - 1, first)
        return Span(self._sentences[first].start, self._sentences[last].end) if self._sentences else span

    def _others(
        self, found: Found, items: Sequence[Token], outside: Sequence[Located]
    ) -> tuple[str | None, str | None, str | None]:
        """Addressee, messenger and medium, as the reporting clause tells them."""
        addressee = via = medium = None
        towards = TOWARDS | TELLING_TO if found.cue and found.cue.lemma.split()[0] in TELLING else TOWARDS
        words = [word for word in items if word.is_word and not _inside(word, found.spans)]
        for number, word in enumerate(words):
            medium = medium or MEDIA.get(word.low)
            if word.low in towards or word.low in THROUGH:
                end = words[min(number + BETWEEN + 1, len(words) - 1)].end
                others = (each.start for each in words[number + 1 : number + BETWEEN + 1] if each.low in PREPOSITIONS)
                end = next(others, end)  # via zijn advocaat op Twitter
                named = next((one for one in outside if word.end < one.mention.span.start < end), None)
                if named is None:
                    continue
                if word.low in THROUGH:
                    via = via or named.entity
                elif self._is_press(named.entity):
                    medium = medium or self._index.by_id[named.entity].name
                else:
                    addressee = addressee or named.entity
        return addressee, via, medium

    def _is_elsewhere(self, addressee: str | None, medium: str | None) -> bool:
        """Whether something was said by a medium that needs no event: in a tweet, to a press agency."""
        known = self._knowledge.entities.get(addressee) if addressee else None
        return (medium is not None and medium not in ON_THE_SPOT) or (known is not None and known.outlet)

    def _is_press(self, entity: str) -> bool:
        known = self._knowledge.entities.get(entity)
        return known is not None and known.kind in PRESS_KINDS

    def _said(self, found: Found, reporting: Span) -> When | None:
        """The first date of the reporting clause, outside what is quoted."""
        first = bisect_right(self._date_starts, reporting.start - 1)
        last = bisect_right(self._date_starts, reporting.end - 1)
        return next(
            (date.when for date in self._dates[first:last] if date.when and not _inside(date.span, found.spans)), None
        )

    def _event(
        self, found: Found, reporting: Span, said: When | None, speakers: set[str | None], *, elsewhere: bool
    ) -> str | None:
        """The occasion that the reporting clause names, that is being told of, or that the text is about."""
        if not self._by_id:
            return None
        named = self._named(found, reporting)
        if named is not None:
            self._scene = Scene(named.event if named.phase != "before" else None, found.post, found.source.entity)
        elif elsewhere:
            self._scene = Scene(None, found.post, found.source.entity)
        told = self._scene
        goes_on = told.post == found.post and told.speaker == found.source.entity
        if goes_on and told.event is None:
            return None
        wider = (self._headed.get(found.post), self._occasion) if named is None else ()
        scenes = (told.event if goes_on or (told.post == found.post and self._live) else None, *wider)
        event = next((event for event in scenes if self._takes_part(event, speakers)), None)
        return event if event in self._certain and self._fits(event, said) else None

    def _named(self, found: Found, reporting: Span) -> Evidence | None:
        """The first occasion that stands in the reporting sentence, outside what is quoted."""
        occasions = (
            one
            for one in self._events.events_in(reporting.start, reporting.end)
            if one.phase and self._is_occasion(one.event) and not _inside(one.span, found.spans)
        )
        return next(occasions, None)

    def _headings(self, layout: Layout) -> Iterator[tuple[int | None, str]]:
        """Yield for each post of a liveblog the one occasion that its heading names."""
        for post in layout.posts:
            if post.heading is not None:
                events = {one.event for one in self._events.events_in(*post.heading)}
                named = {each for each in events if self._is_occasion(each) and self._by_id[each].type != INTERVIEW}
                if len(named) == 1:
                    yield post.ordinal, named.pop()

    def _occasion_of_the_lead(self) -> str | None:
        """The occasion that the text is about: its first sentences are set there, or a liveblog names it in them."""
        lead = self._sentences[:LEAD]
        if not lead:
            return None
        told = [
            one for one in self._events.events_in(lead[0].start, lead[-1].end) if self._live or one.phase == "during"
        ]
        found = {one.event for one in told if self._is_occasion(one.event)}
        wholes = [event for event in found if self._by_id[event].parent not in found]
        return wholes[0] if len(wholes) == 1 else None

    def _fits(self, event: str | None, said: When | None) -> bool:
        """Whether what was said then may have been said at the event."""
        when = self._by_id[event].when if event else None
        return said is None or when is None or overlap(said, when)

    def _takes_part(self, event: str | None, speakers: set[str | None]) -> bool:
        return event is not None and any(one.entity in speakers for one in self._by_id[event].participants)

    def _is_occasion(self, event: str) -> bool:
        """Whether something can have been said at it by the time of publication."""
        when = self._by_id[event].when
        if self._by_id[event].type not in OCCASIONS:
            return False
        return when is None or self._published is None or when.earliest <= self._published.latest


def _inside(span: Span | Token, spans: Sequence[Span]) -> bool:
    """Whether one of the spans, which stand in the order of the text, holds this one."""
    last = bisect_left(spans, (span.start + 1,)) - 1
    return last >= 0 and span.end <= spans[last].end
