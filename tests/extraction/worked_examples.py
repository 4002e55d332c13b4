"""The examples of docs/extraction.md: a text, and what it says is found in it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.extraction.partial_dates import parse_edtf
from app.extraction.pipeline import Extractor
from app.extraction.records import Document, Extraction, Quote
from app.knowledge import load
from app.settings import PROJECT

GUIDE = PROJECT / "docs" / "extraction.md"
PUBLISHED = "2021-05-12"  # of every example, as the page says
ARROW = "→ "
NOTHING = "–"
EXAMPLE = re.compile(r"^```example\n(?P<text>(?:(?!```|→).*\n)+)(?P<found>(?:→ .+\n)+)```$", re.MULTILINE)


class Example(NamedTuple):
    """A text and the lines that tell what is found in it."""

    text: str
    found: tuple[str, ...]


def examples() -> Iterator[Example]:
    """Yield the examples of the page, in order."""
    for match in EXAMPLE.finditer(GUIDE.read_text(encoding="utf-8")):
        yield Example(match["text"].strip(), tuple(line.removeprefix(ARROW) for line in match["found"].splitlines()))


def reader() -> Extractor:
    """The extractor with the knowledge that comes with the program."""
    return Extractor(load(PROJECT / "seed_data" / "knowledge"))


def told(extractor: Extractor, text: str) -> tuple[list[str], set[str]]:
    """Return the lines for the quotes of a text, all of them in order, and those for everything else."""
    found = extractor.read(Document(text, parse_edtf(PUBLISHED))).in_source()
    return [_quote(found, quote, text) for quote in found.quotes], set(_others(found, text))


def _quote(found: Extraction, quote: Quote, text: str) -> str:
    names = {entity.id: entity.name for entity in found.entities}
    mention = text[slice(*quote.mention.span)] if quote.mention else NOTHING
    speaker = names[quote.speaker] if quote.speaker else mention if quote.status == "unnamed" else NOTHING
    words = " … ".join(text[start:end] for start, end in quote.spans)
    denied = "denied " if quote.polarity == "denied" else ""
    return f"{denied}{quote.kind} · {speaker} · {words}"


def _others(found: Extraction, text: str) -> Iterator[str]:
    names = {entity.id: entity.name for entity in found.entities}
    for entity in found.entities:
        yield f"entity · {entity.name} · {entity.type} · {entity.id}"
    for date in found.dates:
        yield f"date · {text[slice(*date.span)]} · {date.when.edtf if date.when else NOTHING}"
    for event in found.events:
        yield f"event · {event.id}"
    for quote in found.quotes:
        for name in ("addressee", "via"):
            if value := getattr(quote, name):
                yield f"{name} · {names[value]}"
        yield f"event of the quote · {quote.event or NOTHING}"
        yield f"about · {', '.join(names[each] for each in quote.about) or NOTHING}"
        if quote.medium:
            yield f"medium · {quote.medium}"
        if quote.cue:
            yield f"cue · {quote.cue.lemma} · {quote.stance}"
        yield f"candidates · {', '.join(names[each] for each in quote.candidates) or NOTHING}"
