"""Quotations that belong together: interrupted by their reporting clause, or going on over paragraphs."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from app.extraction.confidences import Route
from app.extraction.narration import Found, Narration
from app.extraction.records import QuoteKind, Span, SpeakerStatus
from app.extraction.sources import Source


def join(narration: Narration, found: Iterable[Found]) -> list[Found]:
    """Return quotes in the order of the text, the parts of one quotation as one quote with several spans."""
    joined: list[Found] = []
    whole: Found | None = None  # the quotation that may go on
    last: Found | None = None  # the part of it that was read last
    for part in sorted(found, key=lambda quote: quote.spans[0]):
        if whole is not None and last is not None and _goes_on(narration, whole, last, part):
            whole.spans.extend(part.spans)
            whole.references.extend(part.references)
            last = part
            continue
        joined.append(part)
        if part.kind is QuoteKind.DIRECT and not part.nested:
            whole = last = part
    return joined


def complete(found: Sequence[Found]) -> None:
    """Give the first paragraphs of a quotation that names its speaker only at the end that speaker."""
    marked = sorted((quote for quote in found if quote.marked), key=lambda quote: quote.spans[0])
    for quote, following in reversed(list(pairwise(marked))):
        unknown = quote.alone and quote.source.status is SpeakerStatus.UNRESOLVED and not quote.nested
        known = following.source.status in (SpeakerStatus.RESOLVED, SpeakerStatus.UNNAMED)
        if unknown and known and following.number == quote.number + 1 and following.kind is QuoteKind.DIRECT:
            quote.source = following.source.carried("the speaker of the quotation that follows", Route.COMPLETED)


def _goes_on(narration: Narration, whole: Found, last: Found, part: Found) -> bool:
    """Tell whether a part continues the quotation before it."""
    direct = whole.kind is QuoteKind.DIRECT and part.kind is QuoteKind.DIRECT and whole.marked == part.marked
    if not direct or not _same(whole.source, part.source) or whole.nested or part.nested:
        return False
    if part.number == last.number:
        return whole.cue is not None and whole.cue == part.cue
    if part.number != last.number + 1 or part.cue is not None or not part.alone:
        return False
    before, here = narration.sentences[last.number].frame, narration.sentences[part.number].frame
    if before.section == here.section:
        return last.alone or (whole.cue is not None and whole.cue.span.start > _end(whole.spans))
    return last.alone and part.marked and here.opens_section and here.section == before.section + 1


def _end(spans: Sequence[Span]) -> int:
    return spans[0].end


def _same(one: Source, other: Source) -> bool:
    """Tell whether two sources are one speaker; those without a name are if they are the same words."""
    if one.entity or one.members or other.entity or other.members:
        return (one.entity, one.members) == (other.entity, other.members)
    spans = [source.mention.span if source.mention else None for source in (one, other)]
    return one.status is other.status and spans[0] == spans[1]
