"""A small knowledge of invented people, and short ways to say what was read."""

import gc
import time

from app.extraction.pipeline import Extractor
from app.extraction.records import (
    Document,
    EntityType,
    Extraction,
    Knowledge,
    KnownEntity,
    Quote,
    Reading,
    Role,
)

PEOPLE = (
    KnownEntity("anna-visser", EntityType.PERSON, "Anna Visser", "Anna Visser", gender="f", aliases=("Visser",)),
    KnownEntity("piet-mulder", EntityType.PERSON, "Piet Mulder", "Piet Mulder", gender="m", aliases=("Mulder",)),
    KnownEntity(
        "karel-smit",
        EntityType.PERSON,
        "Karel Smit",
        "Karel Smit",
        gender="m",
        aliases=("Smit",),
        roles=(Role("president", "ruritania"),),
    ),
)
OTHERS = (
    KnownEntity(
        "ruritania",
        EntityType.PLACE,
        "Ruritanië",
        "Ruritania",
        kind="country",
        adjectives=("Ruritaans",),
        demonyms=("Ruritaniër",),
    ),
    KnownEntity("de-bode", EntityType.ORGANISATION, "De Bode", "De Bode", kind="media"),
)
KNOWLEDGE = Knowledge({entity.id: entity for entity in (*PEOPLE, *OTHERS)})
EXTRACTOR = Extractor(KNOWLEDGE)


def read(text: str) -> Reading:
    """Read a text with the small knowledge."""
    return EXTRACTOR.read(Document(text))


def seconds(text: str) -> float:
    """Processor time to read a text, the least of three; no garbage is looked for among all that tests have made."""
    spent = []
    gc.collect()
    gc.disable()
    try:
        for _ in range(3):
            begin = time.process_time()
            read(text)
            spent.append(time.process_time() - begin)
    finally:
        gc.enable()
    return min(spent)


def extract(text: str) -> Extraction:
    """Read a text, with spans into the text as given."""
    return read(text).in_source()


def words(text: str, quote: Quote) -> str:
    """Return the words of a quote, its parts joined by a bar."""
    return "|".join(text[span.start : span.end] for span in quote.spans)


def said(text: str, *, marked: bool = True) -> list[tuple[str, str | None]]:
    """Return the quotes of a text with who said them: an id, or the words for an unnamed source."""
    return [(words(text, quote), who(text, quote)) for quote in extract(text).quotes if quote.marked == marked]


def who(text: str, quote: Quote) -> str | None:
    """Return the id of the speaker, the words for an unnamed one, or None."""
    if quote.speaker or quote.mention is None:
        return quote.speaker
    return text[quote.mention.span.start : quote.mention.span.end] if quote.status == "unnamed" else None
