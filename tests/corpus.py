"""A small corpus of our own, with what makes lists hard: namesakes, partial dates, none, a group, parts of events."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app import store
from app.extraction.partial_dates import parse_edtf
from app.extraction.records import (
    ArticleKind,
    Cue,
    Entity,
    EntityType,
    Event,
    KnownEntity,
    KnownEvent,
    Mention,
    MentionForm,
    Participant,
    Polarity,
    Post,
    Quote,
    QuoteKind,
    Role,
    Section,
    Span,
    SpeakerStatus,
    Stance,
)
from app.settings import Settings
from app.store.database import Database
from app.store.knowledge import save_knowledge
from app.store.save import save_article
from app.store.submissions import Origin, OutletRef
from tests.conftest import fresh_url
from tests.factories import bare, knowledge, span, submission

PERSON, PLACE, GROUP = EntityType.PERSON, EntityType.PLACE, EntityType.GROUP

KNOWN = knowledge(
    (
        KnownEntity(
            "anna-vos",
            PERSON,
            "Anna Vos",
            "Anna Fox",
            wikidata="Q101",
            gender="f",
            aliases=("Vosje",),
            country="veenland",
            roles=(
                Role("minister van Financiën", "veenland", parse_edtf("2015"), parse_edtf("2018-06")),
                Role("premier", "veenland", parse_edtf("2018-06-20")),
            ),
        ),
        KnownEntity("bram-vos", PERSON, "Bram Vos", "Bram Fox", wikidata="Q102", gender="m"),
        KnownEntity(
            "veenland",
            PLACE,
            "Veenland",
            "Fenland",
            kind="country",
            wikidata="Q103",
            adjectives=("Veenlands",),
            demonyms=("Veenlander",),
        ),
        KnownEntity("duinstad", PLACE, "Duinstad", "Dune City", kind="city", country="veenland"),
        KnownEntity("cafe-zuid", EntityType.ORGANISATION, "Café Zuid", "Café Zuid"),
        KnownEntity(
            "de-veenbode",
            EntityType.ORGANISATION,
            "De Veenbode",
            "The Fen Courier",
            outlet=True,
            aliases=("Bode van Veenland",),
        ),
    ),
    (
        KnownEvent(
            "fen-summit-2018",
            "summit",
            "Veentop",
            "Fen summit",
            parse_edtf("2018-07-15/2018-07-16"),
            "duinstad",
            (Participant("anna-vos", "host"), Participant("bram-vos")),
            aliases=("top van Duinstad",),
        ),
        KnownEvent(
            "fen-press-conference-2018",
            "press-conference",
            "Persconferentie na de Veentop",
            "Press conference after the fen summit",
            parse_edtf("2018-07-16"),
            "duinstad",
            (Participant("anna-vos"),),
            parent="fen-summit-2018",
        ),
    ),
)

SUMMIT = (
    "Anna Vos opende de top.\n"
    "‘Het wordt een lange dag’, zei Anna Vos 🙂 tegen Bram Vos.\n"
    "Volgens Vos duurt de top twee dagen. ‘Wij houden vol’, zeiden beide leiders.\n"
    "Daarna volgde een lunch."
)
BLOG = (
    "1. ‘Geen geheimen’\n"
    "‘Er zijn geen geheimen in Veenland’, zei de premier op de persconferentie.\n"
    "2. Aankomst\n"
    "Bram Vos ontkende dat hij te laat was."
)
UNDATED = "‘Koffie is gratis’, staat er bij Café Zuid. Een woordvoerder noemt dat ‘normaal’."


def of(id: str, /, *mentions: Mention, kind: EntityType = PERSON, **changes: Any) -> Entity:
    """An entity of the knowledge as found in a text."""
    values: dict[str, Any] = {"id": id, "name": id, "type": kind, "mentions": mentions, "known": True}
    return Entity(**(values | changes))


def named(text: str, body: str, nth: int = 0, form: MentionForm = MentionForm.NAME) -> Mention:
    """The nth place where these words stand in a body."""
    return Mention(span(text, body=body, nth=nth), form)


def said(*texts: str, body: str, by: str | None = None, **changes: Any) -> Quote:
    """A quote in a body."""
    values: dict[str, Any] = {
        "kind": QuoteKind.DIRECT,
        "spans": tuple(span(text, body=body) for text in texts),
        "status": SpeakerStatus.RESOLVED if by else SpeakerStatus.UNRESOLVED,
        "speaker": by,
        "confidence": 0.9,
        "explanation": "made for a test",
    }
    return Quote(**(values | changes))


def articles() -> Iterable[Any]:
    """What is stored, newest last."""
    leaders = of("leaders", kind=GROUP, known=False, members=("anna-vos", "bram-vos"), name="Anna Vos en Bram Vos")
    summit = Event("fen-summit-2018", "summit", "Veentop", "Fen summit", (span("de top", body=SUMMIT),), known=True)
    yield submission(
        "summit",
        title="Lange dag op de Veentop",
        body=SUMMIT,
        outlet=OutletRef("de-veenbode", "De Veenbode"),
        findings=bare(
            SUMMIT,
            published="2018-07",
            sections=tuple(Section("paragraph", span(line, body=SUMMIT)) for line in SUMMIT.split("\n")),
            entities=(
                of("anna-vos", named("Anna Vos", SUMMIT), named("Anna Vos", SUMMIT, 1)),
                of("bram-vos", named("Bram Vos", SUMMIT)),
                leaders,
            ),
            events=(summit,),
            quotes=(
                said(
                    "Het wordt een lange dag",
                    body=SUMMIT,
                    by="anna-vos",
                    mention=named("Anna Vos", SUMMIT, 1),
                    cue=Cue(span("zei", body=SUMMIT), "zeggen"),
                    addressee="bram-vos",
                    about=("bram-vos", "veenland"),
                    event="fen-summit-2018",
                    said=parse_edtf("2018-07-15", "zondag"),
                    confidence=0.97,
                ),
                said(
                    "duurt de top twee dagen",
                    body=SUMMIT,
                    kind=QuoteKind.INDIRECT,
                    status=SpeakerStatus.AMBIGUOUS,
                    candidates=("anna-vos", "bram-vos"),
                    cue=Cue(span("Volgens", body=SUMMIT), "volgens"),
                    confidence=0.4,
                ),
                said("Wij houden vol", body=SUMMIT, by="leaders", about=("veenland",)),
            ),
        ),
    )
    conference = Event(
        "fen-press-conference-2018",
        "press-conference",
        "Persconferentie na de Veentop",
        "Press conference after the fen summit",
        (span("de persconferentie", body=BLOG),),
        known=True,
        parent="fen-summit-2018",
    )
    second = BLOG.index("2. Aankomst")
    yield submission(
        "blog",
        title="Liveblog Veentop",
        body=BLOG,
        outlet=OutletRef("de-veenbode", "De Veenbode"),
        findings=bare(
            BLOG,
            kind=ArticleKind.LIVEBLOG,
            published="2018-07-16",
            posts=(
                Post(1, Span(0, second - 1), heading=span("‘Geen geheimen’", body=BLOG), time="15:30"),
                Post(2, Span(second, len(BLOG)), heading=span("Aankomst", body=BLOG)),
            ),
            entities=(
                of("anna-vos", named("de premier", BLOG, form=MentionForm.NOMINAL)),
                of("bram-vos", named("Bram Vos", BLOG)),
                of("veenland", named("Veenland", BLOG), kind=PLACE),
            ),
            events=(conference,),
            quotes=(
                said(
                    "Er zijn geen geheimen in Veenland",
                    body=BLOG,
                    by="anna-vos",
                    about=("veenland",),
                    event="fen-press-conference-2018",
                    post=1,
                ),
                said(
                    "hij te laat was",
                    body=BLOG,
                    kind=QuoteKind.INDIRECT,
                    by="bram-vos",
                    about=("bram-vos",),
                    polarity=Polarity.DENIED,
                    stance=Stance.DENYING,
                    cue=Cue(span("ontkende", body=BLOG), "ontkennen"),
                    post=2,
                ),
            ),
        ),
    )
    yield submission(
        "undated",
        title=None,
        body=UNDATED,
        outlet=None,
        findings=bare(
            UNDATED,
            published=None,
            entities=(of("cafe-zuid", named("Café Zuid", UNDATED), kind=EntityType.ORGANISATION),),
            quotes=(
                said("Koffie is gratis", body=UNDATED, by="cafe-zuid"),
                said(
                    "normaal",
                    body=UNDATED,
                    kind=QuoteKind.PARTIAL,
                    status=SpeakerStatus.UNNAMED,
                    mention=named("Een woordvoerder", UNDATED, form=MentionForm.NOMINAL),
                ),
            ),
        ),
    )
    for year in range(2001, 2010):
        body = f"‘Dit is jaar {year}’, zei Bram Vos."
        yield submission(
            f"year {year}",
            title=f"Jaar {year}",
            body=body,
            origin=Origin.RETELLING,
            outlet=None,
            findings=bare(
                body,
                published=str(year),
                entities=(of("bram-vos", named("Bram Vos", body)),),
                quotes=(said(f"Dit is jaar {year}", body=body, by="bram-vos"),),
            ),
        )


def fill(url: str) -> Database:
    """Make a database of the corpus."""
    database = Database(url)
    store.upgrade(database)
    with database.writing() as session:
        save_knowledge(session, KNOWN)
    for article in articles():
        with database.writing() as session:
            save_article(session, article)
    return database


@contextmanager
def filled(kind: str, folder: Path) -> Iterator[Settings]:
    """The settings of a service over the corpus, which is gone afterwards."""
    with fresh_url(kind, folder) as url:
        database = fill(url)
        yield Settings(database_url=url, log_level="error", read_seconds=5)
        database.close()
