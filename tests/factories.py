"""Records with defaults, for tests of what comes after extraction."""

import hashlib
from collections.abc import Iterable
from typing import Any

from app.extraction.partial_dates import parse_edtf
from app.extraction.records import (
    ArticleKind,
    Cue,
    DateMention,
    Entity,
    EntityType,
    Event,
    Extraction,
    Knowledge,
    KnownEntity,
    KnownEvent,
    Mention,
    MentionForm,
    Participant,
    Post,
    Quote,
    QuoteKind,
    Role,
    Section,
    Span,
    SpeakerStatus,
)
from app.store.submissions import Origin, OutletRef, Submission

BODY = (
    'Burgemeester Loes Ottenhof zei woensdag op de dijkendag: "De kade houdt het wel." '
    "Volgens Waterschap Zuidlob klopt dat. Ottenhof belooft een nieuwe sluis."
)


def span(text: str, *, body: str = BODY, nth: int = 0) -> Span:
    """The span of the nth occurrence of a text."""
    start = -1
    for _ in range(nth + 1):
        start = body.index(text, start + 1)
    return Span(start, start + len(text))


def mention(text: str, *, body: str = BODY, nth: int = 0, form: MentionForm = MentionForm.NAME) -> Mention:
    return Mention(span(text, body=body, nth=nth), form)


def entity(name: str, *mentions: Mention, kind: EntityType = EntityType.PERSON, **changes: Any) -> Entity:
    values: dict[str, Any] = {"id": name.lower().replace(" ", "-"), "name": name, "type": kind, "mentions": mentions}
    return Entity(**(values | changes))


def quote(*texts: str, body: str = BODY, **changes: Any) -> Quote:
    values: dict[str, Any] = {
        "kind": QuoteKind.DIRECT,
        "spans": tuple(span(text, body=body) for text in texts),
        "status": SpeakerStatus.UNRESOLVED,
        "confidence": 0.5,
        "explanation": "made for a test",
    }
    return Quote(**(values | changes))


OTTENHOF = entity("Loes Ottenhof", mention("Loes Ottenhof"), mention("Ottenhof", nth=1))
ZUIDLOB = entity("Waterschap Zuidlob", mention("Waterschap Zuidlob"), kind=EntityType.ORGANISATION)
DIRECT = quote(
    "De kade houdt het wel.",
    status=SpeakerStatus.RESOLVED,
    speaker=OTTENHOF.id,
    mention=OTTENHOF.mentions[0],
    cue=Cue(span("zei"), "zeggen"),
    about=(ZUIDLOB.id,),
    said=parse_edtf("2021-05-12", "woensdag"),
    event="dijkendag-2021",
)
INDIRECT = quote("klopt dat", kind=QuoteKind.INDIRECT, status=SpeakerStatus.RESOLVED, speaker=ZUIDLOB.id)
DIKE_DAY = Event(
    id="dijkendag-2021",
    type="meeting",
    nl="Dijkendag",
    en="Dike day",
    evidence=(span("dijkendag"),),
    when=parse_edtf("2021-05-12"),
    participants=(Participant(OTTENHOF.id),),
)


def extraction(body: str = BODY, published: str | None = "2021-05", **changes: Any) -> Extraction:
    values: dict[str, Any] = {
        "language": "nl",
        "kind": ArticleKind.ARTICLE,
        "published": parse_edtf(published) if published else None,
        "title": None,
        "sections": (Section("paragraph", Span(0, len(body))),),
        "posts": (),
        "quotes": (DIRECT, INDIRECT),
        "entities": (OTTENHOF, ZUIDLOB),
        "events": (DIKE_DAY,),
        "dates": (DateMention(span("woensdag"), parse_edtf("2021-05-12", "woensdag")),),
    }
    return Extraction(**(values | changes))


def bare(body: str, **changes: Any) -> Extraction:
    """Findings in a text in which nothing was found."""
    nothing: dict[str, Any] = {"quotes": (), "entities": (), "events": (), "dates": ()}
    return extraction(body, **(nothing | changes))


def submission(key: str = "1", **changes: Any) -> Submission:
    """An article; another `key` is another article."""
    values: dict[str, Any] = {
        "source_sha256": hashlib.sha256(key.encode()).hexdigest(),
        "origin": Origin.ORIGINAL,
        "body": BODY,
        "findings": extraction(),
        "extractor": "test",
        "title": "De kade houdt",
        "outlet": OutletRef("zuidlobse-courant", "Zuidlobse Courant"),
    }
    return Submission(**(values | changes))


def liveblog(body: str = "1. Ochtend\nNiets te melden.\n2. Middag\nAlles rustig.") -> Extraction:
    posts = (
        Post(1, Span(0, 27), heading=span("Ochtend", body=body), time="09:30"),
        Post(2, Span(28, len(body)), heading=None),
    )
    calm = quote("Alles rustig.", body=body, post=2)
    return bare(body, kind=ArticleKind.LIVEBLOG, posts=posts, quotes=(calm,))


def knowledge(entities: Iterable[KnownEntity] = (), events: Iterable[KnownEvent] = ()) -> Knowledge:
    return Knowledge({each.id: each for each in entities}, {each.id: each for each in events})


ZUIDLOB_PLACE = KnownEntity(
    "zuidlob", EntityType.PLACE, "Zuidlob", "Southlobe", adjectives=("Zuidlobs",), demonyms=("Zuidlobber",)
)
MAYOR = KnownEntity(
    "loes-ottenhof",
    EntityType.PERSON,
    "Loes Ottenhof",
    "Loes Ottenhof",
    wikidata="Q1",
    gender="f",
    aliases=("Ottenhof",),
    handles=("@loes",),
    roles=(
        Role("burgemeester", "zuidlob", parse_edtf("2019-03")),
        Role("wethouder", "zuidlob", None, parse_edtf("2018")),
    ),
)
COURANT = KnownEntity(
    "zuidlobse-courant",
    EntityType.ORGANISATION,
    "Zuidlobse Courant",
    "Zuidlob Courant",
    aliases=("De Courant",),
    outlet=True,
)
KNOWN_DAY = KnownEvent(
    "dijkendag-2021",
    "meeting",
    "Dijkendag 2021",
    "Dike day 2021",
    parse_edtf("2021-05-12"),
    "zuidlob",
    (Participant("loes-ottenhof", "host"),),
    "dijkenjaar-2021",
    ("de dijkendag",),
)
KNOWN_YEAR = KnownEvent("dijkenjaar-2021", "other", "Dijkenjaar", "Year of the dikes", parse_edtf("2021"))
ZUIDLOB_KNOWLEDGE = knowledge((MAYOR, ZUIDLOB_PLACE, COURANT), (KNOWN_DAY, KNOWN_YEAR))
