"""A made-up corpus in the real tables: as many articles as wanted, ten quotes in each, the same ones every time.

Names and dates are spread as they are in a press archive: a few speakers have most quotes (Zipf's law), lengths are
log-normal around what Dutch news has (articles of 2 000 characters, quotes of 90), ten years of dates.
"""

import hashlib
import json
import random
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any, Final

from rich.progress import track

from app import store
from app.extraction.folding import fold
from app.settings import PROJECT
from app.store import quote_json
from app.store.tables import json_text

QUOTES_PER_ARTICLE: Final = 10
FIRST_DAY: Final = date(2015, 1, 1)
DAYS: Final = 3_652
LONGEST_DAYS: Final = 30  # of a date that is only known to the month
BATCH: Final = 2_000  # articles between two inserts
SENTENCES: Final = 4_000

GIVEN_NAMES: Final = (
    "Anna Bram Carla Daan Emma Fleur Gijs Hanna Ivo Joke Koen Lotte Mark Noor Olaf Petra Ruud Sanne Tess Wim"
)
SURNAMES: Final = """
    Bakker Visser Smit Mulder Dekker Brouwer Bos Vos Peters Hendriks Kok Post Kuipers Prins Blom Huisman Schouten
    Willems Hoekstra Koster Verhoeven Maas Driessen Sanders Wolters Timmer Molenaar Schipper Kuiper Groen
"""
WORDS: Final = """
    de het een van en in op te dat is zijn voor met niet aan er om ook als maar bij nog door over naar uit wel dan kan
    wordt worden heeft hebben had was waren zal zullen moet moeten mag mogen kunnen gaat gaan komt komen doet doen ziet
    onderzoek kabinet regering minister overleg akkoord voorstel besluit maatregel verkiezingen partij Kamer gemeente
    land wereld Europa Nederland jaar maanden weken dagen vandaag gisteren morgen mensen bewoners bedrijven werk geld
    miljoen euro prijs kosten plan toekomst vertrouwen samenwerking veiligheid politie rechter wet regels afspraak
    gesprek vraag antwoord reden gevolg probleem oplossing steun kritiek druk tijd begin einde nieuw groot klein goed
    snel langzaam duidelijk belangrijk moeilijk mogelijk samen opnieuw eerder later alleen altijd nooit vooral volgens
"""
CUES: Final = (("zegt", "zeggen"), ("zei", "zeggen"), ("stelt", "stellen"), ("vindt", "vinden"), ("volgens", None))

Row = tuple[Any, ...]


def corpus_at(folder: Path, articles: int) -> Path:
    """The file of a corpus of so many articles, made if it is not in the folder yet; takes minutes for 100 000."""
    path = folder / f"corpus-{articles}-{_fingerprint()}.db"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob(f"corpus-{articles}-*"):
            old.unlink()
        unfinished = path.with_suffix(".unfinished")
        _make(unfinished, articles)
        unfinished.rename(path)
    return path


def _fingerprint() -> str:
    """Of this file, all migrations and the JSON of quotes: what was made by others is made anew."""
    sources = [Path(__file__), Path(quote_json.__file__), *sorted((PROJECT / "migrations").rglob("*.py"))]
    return hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()[:12]


def _make(path: Path, articles: int) -> None:
    database = store.Database(f"sqlite:///{path}")
    store.upgrade(database)
    database.close()
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=OFF", "synchronous=OFF", "foreign_keys=OFF", "cache_size=-1000000"):
        connection.execute(f"PRAGMA {pragma}")
    indexes = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql <> ''").fetchall()
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    _fill(connection, articles)
    for _, sql in track(indexes, description=f"indexes of {articles} articles"):
        connection.execute(sql)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()


def _fill(connection: sqlite3.Connection, articles: int) -> None:
    press = Press(articles)
    connection.execute("BEGIN")
    insert(connection, "outlet", press.outlets())
    insert(connection, "entity", press.entities())
    insert(connection, "alias", press.aliases())
    insert(connection, "event", press.events())
    for first in track(range(0, articles, BATCH), description=f"{articles} articles"):
        rows: dict[str, list[dict[str, Any]]] = {"article": [], "quote": [], "about": []}
        for number in range(first, min(first + BATCH, articles)):
            press.write(number, rows)
        for table, found in rows.items():
            insert(connection, table, found)
    _write_documents(connection, articles * QUOTES_PER_ARTICLE)
    connection.execute("UPDATE corpus SET revision = 1, longest_days = ?", (LONGEST_DAYS,))
    connection.execute("COMMIT")


def _write_documents(connection: sqlite3.Connection, quotes: int) -> None:
    """Add the JSON of all quotes, in the order in which it is kept."""
    reading = connection.execute("SELECT * FROM quote ORDER BY speaker_id, published_earliest DESC, id")
    names = [column[0] for column in reading.description]
    for _ in track(range(0, quotes, BATCH), description=f"JSON of {quotes} quotes"):
        found = (dict(zip(names, row, strict=True)) for row in reading.fetchmany(BATCH))
        parsed = (row | {name: json.loads(row[name]) for name in ("spans", "candidates", "about")} for row in found)
        insert(connection, "quote_json", [quote_json.quote_json_row(row) for row in parsed])


def insert(connection: sqlite3.Connection, table: str, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows that all have the same columns."""
    if rows:
        names = ", ".join(f'"{name}"' for name in rows[0])
        places = ", ".join("?" * len(rows[0]))
        connection.executemany(
            f"INSERT INTO {table} ({names}) VALUES ({places})",  # noqa: S608 – our own names
            [tuple(row.values()) for row in rows],
        )


class Zipf:
    """Draws from `items`: the second half as often as the first, the third a third as often."""

    def __init__(self, items: Sequence[str], chance: random.Random) -> None:
        self.items, self.chance = items, chance
        self.weights = list(accumulate(1 / rank for rank in range(1, len(items) + 1)))

    def draw(self, size: int) -> list[str]:
        """So many items, perhaps some of them twice."""
        return self.chance.choices(self.items, cum_weights=self.weights, k=size)


class Press:
    """Invents outlets, people, events and articles; `articles` is how many of them there will be."""

    def __init__(self, articles: int) -> None:
        self.chance = random.Random(20_180_716)  # noqa: S311 – the same corpus every time
        self.names = list(_people(max(200, articles // 5)))
        self.people = Zipf([slug for slug, _ in self.names], self.chance)
        self.outlet_ids = Zipf([f"krant-{number}" for number in range(30)], self.chance)
        self.event_ids = Zipf([f"gebeurtenis-{number}" for number in range(max(20, articles // 50))], self.chance)
        words = WORDS.split()
        self.sentences = [self._sentence(words) for _ in range(SENTENCES)]

    def outlets(self) -> list[dict[str, Any]]:
        """Thirty newspapers."""
        return [
            {"id": slug, "name": slug.replace("-", " ").title(), "aliases": "[]", "article_count": 0, "quote_count": 0}
            for slug in self.outlet_ids.items
        ]

    def entities(self) -> list[dict[str, Any]]:
        """Persons, one for every five articles."""
        counts = {"mention_count": 0, "article_count": 0, "quote_count": 0, "about_count": 0}
        return [
            {"id": slug, "type": "person", "name_nl": name, "name_en": name, "wikidata": f"Q{number}", "known": False}
            | {"folded": fold(name), "first_quoted": "", "last_quoted": "", **counts}
            for number, (slug, name) in enumerate(self.names, 1)
        ]

    def aliases(self) -> list[dict[str, Any]]:
        """The name of each person."""
        return [
            {"entity_id": slug, "folded": fold(name), "kind": "label", "text": name, "language": "nl"}
            for slug, name in self.names
        ]

    def events(self) -> list[dict[str, Any]]:
        """Gatherings, one for every fifty articles."""
        return [
            {"id": slug, "type": "meeting", "name_nl": slug, "name_en": slug, "when_earliest": "", "when_latest": ""}
            | {"known": False, "article_count": 0, "quote_count": 0}
            for slug in self.event_ids.items
        ]

    def write(self, number: int, rows: dict[str, list[dict[str, Any]]]) -> None:
        """Add an article to the rows, with its quotes and whom they are about."""
        digest = hashlib.sha256(b"%d" % number).hexdigest()
        key = _base32(int(digest[:20], 16))
        when, outlet = self._when(), self.outlet_ids.draw(1)[0]
        title, body = self.chance.choice(self.sentences)[:70], self._body()
        rows["article"].append(self._article(f"a_{key}", digest, title, body, when, outlet))
        speakers, subjects = self.people.draw(QUOTES_PER_ARTICLE), self.people.draw(3)
        event = self.event_ids.draw(1)[0] if self.chance.random() < 0.4 else None  # noqa: PLR2004 – of all articles
        step = len(body) // QUOTES_PER_ARTICLE
        for place, speaker in enumerate(speakers):
            about = list(dict.fromkeys(self.chance.sample(subjects, self._few())))
            quote = self._quote(key, body, place * step, speaker)
            quote |= {"event_id": event, "outlet_id": outlet, "language": "nl", "title": title, **when}
            quote["about"] = json_text(about)
            rows["quote"].append(quote)
            rows["about"] += [
                {"entity_id": subject, "quote_id": quote["id"], "published_earliest": when["published_earliest"]}
                for subject in about
            ]

    def _article(
        self, key: str, digest: str, title: str, body: str, when: dict[str, Any], outlet: str
    ) -> dict[str, Any]:
        return {
            "id": key,
            "kind": "article",
            "language": "nl",
            "title": title,
            "body": body,
            "text_sha256": digest,
            "source_sha256": digest,
            "origin": "original",
            "provenance": "{}",
            "outlet_id": outlet,
            **when,
            "revision": 1,
            "changed_at": "2025-01-01T00:00:00Z",
            "extractor": "1",
            "fingerprint": digest,
            "quote_count": QUOTES_PER_ARTICLE,
        }

    def _quote(self, article: str, body: str, start: int, speaker: str) -> dict[str, Any]:
        """One quote, whose cue and speaker's mention stand behind it."""
        kind = self.chance.choices(("direct", "partial", "indirect"), (5, 2, 3))[0]
        status = self.chance.choices(("resolved", "unnamed", "unresolved"), (88, 7, 5))[0]
        cue, lemma = self.chance.choice(CUES)
        end = min(len(body), start + round(self.chance.lognormvariate(4.3, 0.6)))
        mention = speaker.split("-")[1].title()
        return {
            "id": f"q_{article}_{_base32(start)[-5:]}{kind[0]}",
            "article_id": f"a_{article}",
            "kind": kind,
            "text": body[start:end],
            "spans": json_text([[start, end]]),
            "speaker_id": speaker if status == "resolved" else None,
            "mention_text": mention,
            "mention_start": end + 2 + len(cue),
            "mention_end": end + 2 + len(cue) + len(mention),
            "mention_form": "surname",
            "status": status,
            "candidates": "[]",
            "confidence": round(self.chance.uniform(0.5, 1), 2),
            "explanation": f"the cue `{cue}` follows the closing mark; its subject is `{mention}`",
            "cue_text": cue,
            "cue_lemma": lemma,
            "cue_start": end + 1,
            "cue_end": end + 1 + len(cue),
            "stance": "neutral",
            "polarity": "denied" if self.chance.random() < 0.03 else "asserted",  # noqa: PLR2004 – of all quotes
            "addressee_id": self.people.draw(1)[0] if self.chance.random() < 0.05 else None,  # noqa: PLR2004
            "origin": "extracted",
        }

    def _when(self) -> dict[str, Any]:
        """A day; for one article in ten the month only; for one in fifty nothing."""
        day = FIRST_DAY + timedelta(days=self.chance.randrange(DAYS))
        precision = self.chance.choices(("day", "month", None), (88, 10, 2))[0]
        edtf, earliest, latest = day.isoformat(), day, day
        if precision == "month":
            edtf, earliest = edtf[:7], day.replace(day=1)
            latest = (earliest + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        return {
            "published_edtf": precision and edtf,
            "published_earliest": earliest.isoformat() if precision else "",
            "published_latest": latest.isoformat() if precision else "",
            "published_precision": precision,
        }

    def _few(self) -> int:
        return self.chance.choices((0, 1, 2, 3), (3, 4, 2, 1))[0]

    def _sentence(self, words: Sequence[str]) -> str:
        return " ".join(self.chance.choices(words, k=self.chance.randint(5, 24))).capitalize() + "."

    def _body(self) -> str:
        count = round(self.chance.lognormvariate(3.1, 0.4))
        return " ".join(self.chance.choices(self.sentences, k=max(QUOTES_PER_ARTICLE, count)))


def _people(count: int) -> Iterator[tuple[str, str]]:
    """Slugs with names, each of them once."""
    given, surnames = GIVEN_NAMES.split(), SURNAMES.split()
    for number in range(count):
        series, place = divmod(number, len(given) * len(surnames))
        first, last = given[place % len(given)], surnames[place // len(given)]
        name = f"{first} {last}" + (f" {series + 1}" if series else "")
        yield fold(name).replace(" ", "-"), name


def _base32(number: int) -> str:
    """Sixteen characters that sort as the numbers do."""
    digits = "0123456789abcdefghijklmnopqrstuv"
    return "".join(digits[number >> 5 * place & 31] for place in reversed(range(16)))
