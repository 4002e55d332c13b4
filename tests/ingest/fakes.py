"""An extractor that is quick and predictable: quotes are what stands between straight marks, all by one speaker."""

import re

from app.extraction.records import ArticleKind, Document, Reading, Span, SpeakerStatus
from app.extraction.records import Quote as FoundQuote
from tests.factories import bare, entity, mention, quote


class FakeExtractor:
    """A first line that begins with `Kop: ` is the headline."""

    def read(self, document: Document, /) -> Reading:
        body = re.sub(r"^\s*date \S+ ", "", document.text).strip()
        title = Span(0, body.index("\n")) if body.startswith("Kop: ") else None
        findings = bare(
            body,
            published=document.published.edtf if document.published else None,
            kind=document.kind or ArticleKind.ARTICLE,
            language=document.language,
            title=title,
            quotes=tuple(said(Span(*found.span(1))) for found in re.finditer(r'"([^"]+)"', body)),
            entities=(entity("iemand", mention(body[:1], body=body)),),
        )
        return Reading(body, findings, to_source=lambda span: span)


def said(span: Span) -> FoundQuote:
    return quote(spans=(span,), status=SpeakerStatus.RESOLVED, speaker="iemand", about=("iemand",))
