"""Findings as rows, purely: what is found in one article, table by table."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlmodel import SQLModel

from app.extraction.records import DateMention, Extraction, Mention, Post, Quote, Span, When
from app.store import tables
from app.store.quote_json import quote_json_row
from app.store.submissions import Submission, sha256

Row = dict[str, Any]
Rows = Mapping[type[SQLModel], list[Row]]

BASE32HEX = "0123456789abcdefghijklmnopqrstuv"  # sorts as the numbers do
OFFSET_DIGITS = 5  # 32⁵ = 33 million characters


def article_row(new: Submission) -> Row:
    """The row of the article itself, without the columns that tell its history."""
    findings = new.findings
    title = findings.title if findings.title and slice_of(new.body, findings.title) == new.title else None
    return {
        "id": new.id,
        "kind": findings.kind,
        "language": findings.language,
        "title": new.title,
        "body": new.body,
        "text_sha256": sha256(new.body),
        "source_sha256": new.source_sha256,
        "source_url": new.source_url,
        "origin": new.origin,
        "provenance": new.provenance,
        "outlet_id": new.outlet.id if new.outlet else None,
        **dated("published", findings.published),
        "title_start": title.start if title else None,
        "title_end": title.end if title else None,
        "extractor": new.extractor,
        "fingerprint": new.fingerprint,
        "quote_count": len(findings.quotes),
    }


def finding_rows(new: Submission) -> Rows:
    """All other rows of an article, in an order in which they can be inserted."""
    findings = new.findings
    quotes = dict(zip(quote_ids(new.id, findings.quotes), findings.quotes, strict=True))
    quote_rows = [_quote_row(new, key, quote) for key, quote in quotes.items()]
    return {
        tables.Section: [
            {"article_id": new.id, "ordinal": ordinal, "role": section.role, **offsets(section.span)}
            for ordinal, section in enumerate(findings.sections, start=1)
        ],
        tables.Post: [_post_row(new, post) for post in findings.posts],
        tables.TimeExpression: _time_rows(new),
        tables.Quote: quote_rows,
        tables.QuoteJson: [quote_json_row(row) for row in quote_rows],
        tables.About: _about_rows(findings, quotes),
        tables.Mention: _mention_rows(new),
        tables.Appearance: _appearance_rows(new),
        tables.Coverage: _coverage_rows(new),
    }


def _post_row(new: Submission, post: Post) -> Row:
    heading = post.heading
    return {
        "id": post_id(new.id, post.ordinal),
        "article_id": new.id,
        "ordinal": post.ordinal,
        "heading": slice_of(new.body, heading),
        "heading_start": heading.start if heading else None,
        "heading_end": heading.end if heading else None,
        "time": post.time,
        **offsets(post.span),
    }


def _time_rows(new: Submission) -> list[Row]:
    unique: dict[Span, DateMention] = {date.span: date for date in new.findings.dates}
    return [
        {
            "article_id": new.id,
            **offsets(span),
            "text": slice_of(new.body, span),
            "edtf": date.when.edtf if date.when else None,
            "earliest": date.when.earliest if date.when else "",
            "latest": date.when.latest if date.when else "",
            "precision": date.when.precision if date.when else None,
        }
        for span, date in unique.items()
    ]


def _quote_row(new: Submission, key: str, quote: Quote) -> Row:
    cue, said = quote.cue, quote.said
    return {
        "id": key,
        "article_id": new.id,
        "post_id": None if quote.post is None else post_id(new.id, quote.post),
        "kind": quote.kind,
        "text": " ".join(new.body[start:end] for start, end in quote.spans),
        "spans": [list(span) for span in quote.spans],
        "speaker_id": quote.speaker,
        **_mention_columns(new.body, quote.mention),
        "status": quote.status,
        "candidates": list(quote.candidates),
        "confidence": quote.confidence,
        "explanation": quote.explanation,
        "cue_text": slice_of(new.body, cue.span) if cue else None,
        "cue_lemma": cue.lemma if cue else None,
        "cue_start": cue.span.start if cue else None,
        "cue_end": cue.span.end if cue else None,
        "stance": quote.stance,
        "polarity": quote.polarity,
        "addressee_id": quote.addressee,
        "via_id": quote.via,
        "medium": quote.medium,
        **dated("said", said, unknown=None),
        "said_text": said.text if said else None,
        "event_id": quote.event,
        "about": list(dict.fromkeys(quote.about)),
        "origin": "extracted",
        **dated("published", new.findings.published),
        "outlet_id": new.outlet.id if new.outlet else None,
        "language": new.findings.language,
        "title": new.title,
    }


def _mention_columns(body: str, mention: Mention | None) -> Row:
    span = mention.span if mention else None
    return {
        "mention_text": slice_of(body, span),
        "mention_start": span.start if span else None,
        "mention_end": span.end if span else None,
        "mention_form": mention.form if mention else None,
    }


def _about_rows(findings: Extraction, quotes: Mapping[str, Quote]) -> list[Row]:
    return [
        {"entity_id": entity, "quote_id": key, "published_earliest": earliest(findings)}
        for key, quote in quotes.items()
        for entity in dict.fromkeys(quote.about)
    ]


def _mention_rows(new: Submission) -> list[Row]:
    unique = {(mention.span, entity.id): mention for entity in new.findings.entities for mention in entity.mentions}
    return [
        {
            "article_id": new.id,
            **offsets(span),
            "entity_id": entity,
            "text": slice_of(new.body, span),
            "form": mention.form,
            "published_earliest": earliest(new.findings),
        }
        for (span, entity), mention in unique.items()
    ]


def _appearance_rows(new: Submission) -> list[Row]:
    findings = new.findings
    mentions = {entity.id: len({mention.span for mention in entity.mentions}) for entity in findings.entities}
    said = Counter(quote.speaker for quote in findings.quotes)
    about = Counter(entity for quote in findings.quotes for entity in set(quote.about))
    return [
        {
            "entity_id": entity,
            "article_id": new.id,
            "published_earliest": earliest(findings),
            "published_latest": findings.published.latest if findings.published else "",
            "mentions": mentions.get(entity, 0),
            "quotes": said[entity],
            "about": about[entity],
        }
        for entity in dict.fromkeys([*mentions, *_entities_of_quotes(findings.quotes)])
    ]


def _entities_of_quotes(quotes: Sequence[Quote]) -> Iterator[str]:
    for quote in quotes:
        yield from (entity for entity in (quote.speaker, quote.addressee, quote.via, *quote.about) if entity)


def _coverage_rows(new: Submission) -> list[Row]:
    evidence = {event.id: [list(span) for span in event.evidence] for event in new.findings.events}
    said = Counter(quote.event for quote in new.findings.quotes if quote.event)
    return [
        {
            "event_id": event,
            "article_id": new.id,
            "published_earliest": earliest(new.findings),
            "evidence": evidence.get(event, []),
            "quotes": said[event],
        }
        for event in dict.fromkeys([*evidence, *said])
    ]


def quote_ids(article: str, quotes: Sequence[Quote]) -> list[str]:
    """Ids in the order of the text: the article's characters, the first offset, the kind, a number if that is taken."""
    seen: dict[str, int] = defaultdict(int)
    ids = []
    for quote in quotes:
        key = f"q_{article[2:]}_{_base32hex(quote.spans[0].start)}{quote.kind[0]}"
        seen[key] += 1
        ids.append(key if seen[key] == 1 else f"{key}{seen[key]}")
    return ids


def _base32hex(number: int) -> str:
    return "".join(BASE32HEX[number >> shift & 31] for shift in range(5 * (OFFSET_DIGITS - 1), -1, -5))


def post_id(article: str, ordinal: int) -> str:
    """The id of a liveblog's entry; ids sort in the order of the page."""
    return f"p_{article[2:]}_{ordinal:04}"


def slice_of(body: str, span: Span | None) -> str | None:
    """The text of a span."""
    return None if span is None else body[span.start : span.end]


def offsets(span: Span) -> Row:
    """The two columns of a span."""
    return {"start": span.start, "end": span.end}


def dated(name: str, when: When | None, unknown: str | None = "") -> Row:
    """The four columns of a date; `unknown` stands for the days of one that is not there."""
    return {
        f"{name}_edtf": when.edtf if when else None,
        f"{name}_earliest": when.earliest if when else unknown,
        f"{name}_latest": when.latest if when else unknown,
        f"{name}_precision": when.precision if when else None,
    }


def earliest(findings: Extraction) -> str:
    """The first day on which the article may have been published, '' if it is undated."""
    return findings.published.earliest if findings.published else ""
