"""Who says what stands between quotation marks: the rules, from the surest to the weakest.

A rule looks at one quotation in its sentence: a cue after it, a colon before it, a cue elsewhere in the sentence, the
sentence before, the sentence after. The first rule that applies decides.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.extraction import indirect
from app.extraction.cues import Verb, is_finite_form
from app.extraction.marks import Pair
from app.extraction.narration import SPEAKS, Found, Sentence
from app.extraction.nl.function_words import AUXILIARIES, PREPOSITIONS, SUBJECT_PRONOUNS
from app.extraction.nl.not_quoted import CALLED, NAMING, UTTERANCES
from app.extraction.nl.speakers import FIRST_PERSON, SECOND_PERSON
from app.extraction.phrases import Phrase, noun_phrase, skip
from app.extraction.records import Cue, MentionForm, QuoteKind, Span, SpeakerStatus, Stance
from app.extraction.reports import Report
from app.extraction.sentences import tokens
from app.extraction.sources import FAIR, LIKELY, POOR, UNKNOWN, Source, Sources, Turn, people

SHORT = 2  # words of a fragment that needs a cue
LONG = 3
NEAR = 2  # tokens between a cue and the mark that opens its quotation


class Attribution:
    """Reads the sentences of a text in order and says who speaks."""

    def __init__(self, body: str, pairs: Sequence[Pair], sources: Sources) -> None:
        self.body = body
        self.pairs = pairs
        self.sources = sources

    # ── one sentence ─────────────────────────────────────────────────────────────────────────────────────────

    def quotations(self, sentences: Sequence[Sentence], number: int) -> list[Found]:
        """Return the quotations of one sentence that are somebody's words."""
        sentence = sentences[number]
        found = []
        for place, token in enumerate(sentence.frame.tokens):
            if token.quote is not None:
                attributed = self._attribute(sentences, number, place)
                if attributed:
                    attributed.post = sentence.post
                    attributed.pair = token.quote
                    found.append(attributed)
                    sentence.found.append(attributed)
        return found

    def _attribute(self, sentences: Sequence[Sentence], number: int, place: int) -> Found | None:
        sentence = sentences[number]
        if self._is_name(sentence, place):
            return None
        return (
            self._by_cue_after(sentence, place)
            or self._by_colon(sentences, number, place)
            or self._by_itself(sentences, number, place)
            or self._within(sentences, number, place)
        )

    def _inner(self, sentence: Sentence, place: int) -> Span:
        return self.pairs[sentence.frame.tokens[place].quote or 0].inner

    def _found(
        self, sentence: Sentence, place: int, kind: QuoteKind, source: Source, why: str, report: Report | None = None
    ) -> Found:
        cue = report.cue(sentence.clauses) if report else None
        return Found(kind, [self._inner(sentence, place)], source, why, cue, report.verb if report else SPEAKS)

    def _source(self, sentence: Sentence, report: Report) -> Source | None:
        if report.phrase is None:
            return None
        return self.sources.resolve(sentence.clauses, report.phrase, plural=report.plural(sentence.clauses))

    # ── "…", zegt X ──────────────────────────────────────────────────────────────────────────────────────────

    def _by_cue_after(self, sentence: Sentence, place: int) -> Found | None:
        report = self._report_after(sentence, place)
        if report is None:
            return None
        first = next((n for n, t in enumerate(sentence.frame.tokens) if t.is_word or t.quote is not None), place)
        whole = first == place or self._starts_clause(sentence, place)
        source = self._source(sentence, report)
        if "e" in report.verb.uses or source is None:
            source = self._echo(sentence, report)
        kind = QuoteKind.DIRECT if whole and "n" not in report.verb.uses.replace("vinden", "") else QuoteKind.PARTIAL
        if report.verb.lemma == "vinden" and whole:
            kind = QuoteKind.DIRECT
        word = sentence.clauses.tokens[report.number].text
        return self._found(sentence, place, kind, source, f"`{word}` follows the closing mark", report)

    def _starts_clause(self, sentence: Sentence, place: int) -> bool:
        """Tell whether a quotation begins with a capital after a comma: En, zegt hij, "We …"."""
        inner = self._inner(sentence, place)
        before = sentence.frame.tokens[place - 1]
        return before.text in ",:–" and self.body[inner.start : inner.start + 1].isupper()

    def _report_after(self, sentence: Sentence, place: int) -> Report | None:
        """Return the report that follows a quotation at once: a comma, `zo`, and a verb with its subject after it."""
        items = sentence.frame.tokens
        number = place + 1
        while (
            number < len(items)
            and number <= place + 4
            and (items[number].text in ",-–—)" or items[number].low in ("zo", "dan", "ook", "aldus"))
        ):
            if items[number].low == "aldus":
                break
            number += 1
        if number >= len(items):
            return None
        for report in sentence.reports:
            if (
                report.number == number
                and (report.inverted or "e" in report.verb.uses)
                and "a" not in report.verb.uses.replace("qa", "")
            ):
                return report
        return self._unlisted(sentence, number, after_comma=items[place + 1].text == ",")

    def _unlisted(self, sentence: Sentence, number: int, *, after_comma: bool) -> Report | None:
        """Return a report by a verb that is on no list: "…", bromt Jansen."""
        items = sentence.frame.tokens
        low = items[number].low
        if not after_comma or items[number].capital or low in PREPOSITIONS or not low.endswith(("t", "de", "te", "en")):
            return None
        if low in AUXILIARIES and low not in ("laat", "liet"):
            return None
        phrase = noun_phrase(sentence.clauses, skip(sentence.clauses, number + 1, 2))
        if phrase is None:
            return None
        named = sentence.clauses.head_name(phrase) is not None
        pronoun = items[phrase.first].low in SUBJECT_PRONOUNS
        return Report(number, replace_lemma(low), phrase, inverted=True) if named or pronoun else None

    def _echo(self, sentence: Sentence, report: Report) -> Source:
        """Return who is heard in `klinkt het`: the one who spoke last, or the text or place that is named."""
        if report.phrase and sentence.clauses.tokens[report.phrase.first].low not in ("het", "'t"):
            found = self._source(sentence, report)
            if found and found.status is SpeakerStatus.RESOLVED:
                return found
        carried = self._last_source()
        return carried.carried("the speaker of the sentence before", FAIR) if carried else UNKNOWN

    # ── X: "…" ───────────────────────────────────────────────────────────────────────────────────────────────

    def _by_colon(self, sentences: Sequence[Sentence], number: int, place: int) -> Found | None:
        sentence = sentences[number]
        items = sentence.frame.tokens
        if place == 0 or items[place - 1].text != ":":
            return None
        report = next((r for r in reversed(sentence.reports) if r.number < place and "a" not in r.verb.uses), None)
        source, why = None, ""
        if report is not None:
            source, why = self._source(sentence, report), f"`{items[report.number].text}` leads up to the colon"
        if source is None or (source.status is SpeakerStatus.UNRESOLVED):
            phrase = self._before_colon(sentence, place)
            if phrase is not None:
                source, why, report = self.sources.resolve(sentence.clauses, phrase), "the name before the colon", None
        if source is None or (source.status is SpeakerStatus.UNNAMED and report is None):
            focus = self._subject(sentence) or self._last_source()
            source = focus.carried("the subject of the sentence before the colon", FAIR) if focus else UNKNOWN
            why = "a colon before the opening mark"
        return self._found(sentence, place, QuoteKind.DIRECT, source, why, report)

    def _before_colon(self, sentence: Sentence, place: int) -> Phrase | None:
        """Return the phrase that ends at the colon and begins its clause: De Ligt: "…"."""
        for first in range(max(0, place - 12), place - 1):
            if first and sentence.frame.tokens[first - 1].text not in ".;,?!" and first != 0:
                continue
            phrase = noun_phrase(sentence.clauses, first)
            if phrase and phrase.last == place - 1:
                return phrase
        return None

    # ── "…" as a sentence of its own ─────────────────────────────────────────────────────────────────────────

    def _by_itself(self, sentences: Sequence[Sentence], number: int, place: int) -> Found | None:
        sentence = sentences[number]
        if not sentence.frame.only_quotes():
            return None
        following = sentences[number + 1] if number + 1 < len(sentences) else None
        if following and following.anaphor and following.frame.section == sentence.frame.section:
            source = self._source(following, following.anaphor)
            if source:
                found = self._found(sentence, place, QuoteKind.DIRECT, source, "the next sentence says who said it")
                found.cue, found.verb = following.anaphor.cue(following.clauses), following.anaphor.verb
                return found
        source = self._last_source()
        if source is None or (sentence.post is not None and number and sentences[number - 1].post != sentence.post):
            return self._found(sentence, place, QuoteKind.DIRECT, UNKNOWN, "no cue")
        same = bool(number) and sentences[number - 1].frame.section == sentence.frame.section
        carried = source.carried("no cue of its own: the speaker of the sentence before", LIKELY if same else FAIR)
        return self._found(sentence, place, QuoteKind.DIRECT, carried, "a quotation without a cue")

    def _last_source(self) -> Source | None:
        turn = self.sources.turns[-1] if self.sources.turns else None
        return turn.focus if turn else None

    # ── a fragment in the sentence ───────────────────────────────────────────────────────────────────────────

    def _within(self, sentences: Sequence[Sentence], number: int, place: int) -> Found | None:
        sentence = sentences[number]
        report = self._governing(sentence, place)
        if report is not None:
            source = self._source(sentence, report) or self._ellipsis(sentence)
            if source:
                word = sentence.clauses.tokens[report.number].text
                return self._found(
                    sentence,
                    place,
                    self._kind(sentence, place, report),
                    source,
                    f"`{word}` in the same sentence",
                    report,
                )
        following = sentences[number + 1] if number + 1 < len(sentences) else None
        if following and following.anaphor and following.frame.section == sentence.frame.section:
            source = self._source(following, following.anaphor)
            if source:
                found = self._found(sentence, place, QuoteKind.PARTIAL, source, "the next sentence says who said it")
                found.cue, found.verb = following.anaphor.cue(following.clauses), following.anaphor.verb
                return found
        return self._by_utterance(sentence, place) or self._by_subject(sentence, place)

    def _governing(self, sentence: Sentence, place: int) -> Report | None:
        """Return the report whose clause a fragment stands in: `volgens` first, then the nearest verb before it."""
        before = [r for r in sentence.reports if r.number < place and "a" not in r.verb.uses and "e" not in r.verb.uses]
        near = [
            r for r in before if not (r.verb.lemma in ("berichten", "melden") and self._words(sentence, place) < SHORT)
        ]
        if near:
            return near[-1]
        after = [
            r
            for r in sentence.reports
            if r.number > place and (r.preposition or r.inverted) and "a" not in r.verb.uses and "e" not in r.verb.uses
        ]
        return after[0] if after else None

    def _kind(self, sentence: Sentence, place: int, report: Report) -> QuoteKind:
        """Tell a whole utterance from a fragment: it begins with a capital right after the cue and its subject."""
        inner = self._inner(sentence, place)
        starts = self.body[inner.start : inner.start + 1].isupper()
        close = place - report.last <= NEAR and not report.preposition
        if "n" in report.verb.uses or "t" in report.verb.uses:
            return QuoteKind.PARTIAL
        return QuoteKind.DIRECT if (starts and close) or self._answers(sentence, place, report) else QuoteKind.PARTIAL

    def _answers(self, sentence: Sentence, place: int, report: Report) -> bool:
        """Tell whether it is the one word of an answer, or an utterance right after its cue between commas."""
        comma = sentence.frame.tokens[place - 1].text == ","
        return (report.verb.lemma == "antwoorden" and self._words(sentence, place) <= SHORT) or (
            comma and place - report.last <= 1
        )

    def _ellipsis(self, sentence: Sentence) -> Source | None:
        """Return the subject of an earlier verb of the sentence: X erkent dat …, maar noemt …."""
        for report in sentence.reports:
            if report.phrase and not report.preposition:
                return self._source(sentence, report)
        return self._subject(sentence)

    def _by_utterance(self, sentence: Sentence, place: int) -> Found | None:
        """Attribute through a noun for an utterance: Trumps uitlating dat …, soortgelijke uitspraken van X."""
        items = sentence.frame.tokens
        noun = next((n for n in range(place - 1, max(-1, place - 24), -1) if items[n].low in UTTERANCES), None)
        if noun is None:
            return None
        owner = self._owner(sentence, noun)
        source = owner or self._subject(sentence)
        if source is None:
            return None
        found = self._found(sentence, place, QuoteKind.PARTIAL, source, f"`{items[noun].text}` in the same sentence")
        found.cue = Cue(Span(items[noun].start, items[noun].end), items[noun].low)
        return found

    def _owner(self, sentence: Sentence, noun: int) -> Source | None:
        """Return the source in Trumps uitlating, de uitlating van Trump."""
        items = sentence.frame.tokens
        for located in self.sources.genitives(items[noun - 1]) if noun else ():
            return Source(
                SpeakerStatus.RESOLVED,
                f"`{items[noun - 1].text}`",
                LIKELY,
                entity=located.entity,
                mention=located.mention,
            )
        if noun + 1 < len(items) and items[noun + 1].low == "van":
            phrase = noun_phrase(sentence.clauses, noun + 2)
            return self.sources.resolve(sentence.clauses, phrase) if phrase else None
        return None

    def _by_subject(self, sentence: Sentence, place: int) -> Found | None:
        """Attribute a longer fragment to the subject of its sentence, or else to whoever spoke last."""
        if self._words(sentence, place) < LONG and not self._has_verb(sentence, place):
            return None
        if sentence.frame.depth:
            return None
        source = self._subject(sentence)
        if source is None or source.status is SpeakerStatus.UNNAMED or self._is_pronoun(source):
            last = self._last_source()
            if last is None:
                return None
            source = last.carried("the speaker of the sentence before", POOR)
        return self._found(
            sentence,
            place,
            QuoteKind.PARTIAL,
            replace(source, confidence=min(source.confidence, FAIR)),
            "the subject of the sentence",
        )

    @staticmethod
    def _is_pronoun(source: Source) -> bool:
        return (
            source.mention is not None
            and source.mention.form is MentionForm.PRONOUN
            and source.status is not SpeakerStatus.RESOLVED
        )

    # ── what is no quotation ─────────────────────────────────────────────────────────────────────────────────

    def _is_name(self, sentence: Sentence, place: int) -> bool:
        """Tell whether the marks give a name, a title, a term or a slogan."""
        items = sentence.frame.tokens
        before = items[place - 1] if place else None
        following = items[place + 1] if place + 1 < len(items) else None
        if following is not None and following.text == "-" and following.start == items[place].end:
            return True
        if before is None or before.quote is not None:
            return False
        if before.low in ("van", "of") and place > 1:
            return before.low == "of" and self._words(sentence, place) <= SHORT and items[place - 2].text == ","
        return before.low in CALLED or (before.low in NAMING and not self._cue_before_name(sentence, place))

    def _cue_before_name(self, sentence: Sentence, place: int) -> bool:
        return any(r.number < place and "n" in r.verb.uses for r in sentence.reports)

    def _words(self, sentence: Sentence, place: int) -> int:
        return sum(token.is_word for token in tokens(self.body, self._inner(sentence, place)))

    def _has_verb(self, sentence: Sentence, place: int) -> bool:
        """Tell whether a fragment has a finite verb or speaks in the first or second person."""
        inside = {token.low for token in tokens(self.body, self._inner(sentence, place))}
        return bool(inside & (AUXILIARIES | FIRST_PERSON | SECOND_PERSON)) or any(is_finite_form(low) for low in inside)

    # ── indirect speech ──────────────────────────────────────────────────────────────────────────────────────

    def reported(self, sentences: Sequence[Sentence], number: int) -> Iterator[Found]:
        """Yield the indirect speech of one sentence, and the sentence before it that `Dat zei X` picks up."""
        sentence = sentences[number]
        for report, content in indirect.reported(sentence):
            source = self._source(sentence, report) or self._ellipsis(sentence)
            if source is not None:
                yield self._indirect(
                    sentence,
                    report,
                    source,
                    content,
                    f"`{sentence.clauses.tokens[report.number].text}` reports the clause",
                )
        following = sentences[number + 1] if number + 1 < len(sentences) else None
        if (
            following
            and following.anaphor
            and following.frame.section == sentence.frame.section
            and not sentence.frame.only_quotes()
        ):
            whole, source = indirect.whole(sentence), self._source(following, following.anaphor)
            if whole and source:
                found = self._indirect(sentence, following.anaphor, source, whole, "the next sentence says who said it")
                found.cue = following.anaphor.cue(following.clauses)
                yield found

    def _indirect(
        self, sentence: Sentence, report: Report, source: Source, content: indirect.Reported, why: str
    ) -> Found:
        itself = (
            report.verb.lemma != "volgens" and indirect.speaks_itself(sentence, content) and "p" in report.verb.uses
        )
        after = report.number >= content.last
        kind = QuoteKind.DIRECT if itself and after else QuoteKind.INDIRECT
        cue = report.cue(sentence.clauses) if report in sentence.reports else None
        found = Found(
            kind, [indirect.span(sentence, content)], source, why, cue, report.verb, marked=False, post=sentence.post
        )
        found.denied = (report.verb.stance is Stance.DENYING) != content.negated and kind is QuoteKind.INDIRECT
        sentence.found.append(found)
        return found

    # ── whom a sentence is about ─────────────────────────────────────────────────────────────────────────────

    def _subject(self, sentence: Sentence) -> Source | None:
        """Return the subject of a sentence without a report: the phrase it begins with, or else its first person."""
        items = sentence.clauses.tokens
        first = 0
        while (
            first < len(items)
            and first not in sentence.clauses.names
            and (items[first].low in LEAD or not items[first].is_word)
        ):
            if items[first].quote is not None:
                break
            first += 1
        begins = first < len(items) and items[first].low not in PREPOSITIONS
        phrase = noun_phrase(sentence.clauses, first) if begins else None
        if phrase is not None:
            source = self.sources.resolve(sentence.clauses, phrase)
            if source.status is SpeakerStatus.RESOLVED:
                return source
        persons, _ = people(sentence.clauses, self.sources.index)
        for number, (_, located) in sorted(sentence.clauses.names.items()):
            if persons and located.entity == persons[0]:
                return Source(
                    SpeakerStatus.RESOLVED,
                    f"`{items[number].text}`",
                    FAIR,
                    entity=located.entity,
                    mention=located.mention,
                )
        if phrase is not None:
            return self.sources.resolve(sentence.clauses, phrase)
        return None

    def turn(self, sentence: Sentence) -> Turn:
        """Return what a sentence, once read, leaves for the next."""
        persons, others = people(sentence.clauses, self.sources.index)
        focus = self._focus(sentence)
        if focus and focus.entity:
            persons = tuple(dict.fromkeys((focus.entity, *persons))) if focus.entity not in others else persons
        return Turn(persons, others, focus, sentence.post)

    def _focus(self, sentence: Sentence) -> Source | None:
        spoken = [found for found in sentence.found if found.source.status is not SpeakerStatus.UNRESOLVED]
        if spoken:
            return spoken[-1].source
        for report in sentence.reports:
            if not ({"a", "e"} & set(report.verb.uses)):
                source = self._source(sentence, report)
                if source and source.status is not SpeakerStatus.UNRESOLVED:
                    return source
        return self._subject(sentence) or self._last_source()


LEAD = frozenset(
    [
        "ook",
        "en",
        "maar",
        "want",
        "zelfs",
        "alleen",
        "vooral",
        "dus",
        "toch",
        "juist",
        "daarnaast",
        "verder",
        "bovendien",
        "opmerkelijk",
        "genoeg",
    ]
)


def replace_lemma(low: str) -> Verb:
    """Return a verb for a form that is on no list."""
    return replace_verb(low)


def replace_verb(low: str) -> Verb:
    """Return the bare reading of an unlisted verb form."""
    return Verb(low, "", Stance.NEUTRAL, "q")
