"""Loading: read each source, extract, store. Any number of runs at once, interrupted anywhere, come to the same."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Protocol

from sqlmodel import Session, select

from app.errors import StoreUnusable, WoordelijkError
from app.extraction.records import Document, Reading
from app.ingest.namesakes import set_apart
from app.ingest.present import Present, check_url, present_article, provenance, resolve_outlet
from app.ingest.readers import read_file
from app.ingest.source import Source, Stated
from app.store.database import Database
from app.store.rows import slice_of
from app.store.save import save_article, supersedes
from app.store.submissions import Origin, Outcome, Submission, article_id
from app.store.tables import Article

NOTHING = Stated()


class Reads(Protocol):
    """What loading needs of the extractor."""

    def read(self, document: Document, /) -> Reading:
        """Find everything in a text."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one source; `reason` says why it failed, `unread` in which language it is if that is not read."""

    name: str
    outcome: Outcome
    reason: str | None = None
    unread: str | None = None


@dataclass(frozen=True, slots=True)
class Ingest:
    """A way into a database. `version` is the extractor's; `retold` has by SHA-256 what retellings say of originals."""

    database: Database
    extractor: Reads
    version: str
    retold: Mapping[str, Stated] = field(default_factory=dict)

    def load_files(self, files: Iterable[Path], options: Stated = NOTHING) -> Iterator[Result]:
        """Load files one after the other; one that cannot be read does not keep the others out.

        `options` stands in for what a text does not say. Raises StoreUnusable, for then nothing can be stored.
        """
        for file in files:
            yield self._attempt(str(file), partial(self._load_file, file, options))

    def reload(self) -> Iterator[Result]:
        """Read every stored article again, with the present extractor and knowledge."""
        with self.database.reading() as session:
            identities = session.exec(select(Article.source_sha256).order_by(Article.id)).all()
        for identity in identities:
            yield self._attempt(article_id(identity), partial(self._load_again, identity))

    def load(self, source: Source, options: Stated = NOTHING) -> Outcome:
        """Store a source, unless it is there already or its original is.

        Extraction holds no lock. If another run stores the same article meanwhile, what is kept of it is reconsidered;
        so each round here means that another run got ahead.
        """
        while True:
            with self.database.reading() as session:
                present = present_article(session, source.sha256)
                if present and supersedes(present.source.origin, source.origin):
                    return Outcome.UNCHANGED
                new = self._submission(session, source, options, present)
            if present and present.fingerprint == new.fingerprint:
                return Outcome.UNCHANGED
            with self.database.writing() as session:
                if present_article(session, source.sha256) == present:
                    return save_article(session, new)

    def _load_file(self, file: Path, options: Stated) -> tuple[Outcome, str | None]:
        source = read_file(file)
        stated = source.stated.completed(options).completed(self.retold.get(source.sha256, NOTHING))
        return self.load(source, options), stated.unread

    def _load_again(self, identity: str) -> tuple[Outcome, str | None]:
        with self.database.reading() as session:
            present = present_article(session, identity)
        if present is None:
            return Outcome.UNCHANGED, None  # taken down meanwhile
        return self.load(present.source), present.own.completed(present.lent).unread

    def _submission(self, session: Session, source: Source, options: Stated, present: Present | None) -> Submission:
        own = source.stated.completed(options)
        stated = own
        if source.origin is Origin.ORIGINAL:
            own, stated = self._completed(own, source.sha256, present)
        outlet = resolve_outlet(session, stated.outlet) if stated.outlet else None
        if stated.url:
            check_url(session, stated.url, source.sha256)
        reading = self.extractor.read(stated.document(source.text))
        found = slice_of(reading.body, reading.in_body.title)
        title = own.title or found or stated.title
        lent = stated.difference(own) - ({"title"} if title != stated.title else set())
        return Submission(
            source_sha256=source.sha256,
            origin=source.origin,
            body=reading.body,
            findings=set_apart(reading.in_body, article_id(source.sha256)),
            extractor=self.version,
            title=title,
            outlet=outlet,
            source_url=stated.url,
            provenance=provenance(source, own, lent),
        )

    def _completed(self, own: Stated, identity: str, present: Present | None) -> tuple[Stated, Stated]:
        """What is said about an original: by itself or when it was loaded before, and with what its retelling says."""
        if present and present.source.origin is Origin.ORIGINAL:
            own = own.completed(present.own)
        stated = own.completed(self.retold.get(identity, NOTHING))
        if present:
            stated = stated.completed(present.lent if present.source.origin is Origin.ORIGINAL else present.own)
        return own, stated

    def _attempt(self, name: str, load: Callable[[], tuple[Outcome, str | None]]) -> Result:
        try:
            outcome, unread = load()
            return Result(name, outcome, unread=unread)
        except StoreUnusable:
            raise
        except WoordelijkError as error:
            return Result(name, Outcome.FAILED, error.detail)
        except Exception as error:  # noqa: BLE001 – a defect that one text brings out does not keep the others out
            return Result(name, Outcome.FAILED, f"{type(error).__name__}: {error}")


def retold(files: Iterable[Path]) -> dict[str, Stated]:
    """What retellings say about their originals, by the SHA-256 of these; other files are passed over."""
    found: dict[str, Stated] = {}
    for file in files:
        try:
            source = read_file(file)
        except WoordelijkError:
            continue  # loading it will say what is wrong
        if source.origin is Origin.RETELLING:
            found[source.sha256] = source.stated
    return found
