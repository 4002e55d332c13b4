"""The servers that are compared, each a process of its own on the core that it is given."""

import http.client
import json
import os
import subprocess
import sys
import time
import venv
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from app.settings import PROJECT

PATIENCE: Final = 30.0  # seconds for a server to answer the first time
DATASETTE: Final = ("datasette==0.65.5", "uvicorn[standard]==0.54.0")  # the same server, parser and loop as ours
DATASETTE_TABLE: Final = "/corpus/quotes.json"  # of a database called `corpus`, the query called `quotes`

# What GET /v1/quotes?speaker= reads, in the same order from the same indexes, as one statement. It takes the key of the
# page before in place of a cursor, and reads one row more than it shows, to know whether there is another page.
SAME_ROWS: Final = """
    SELECT quote.*, article.title, speaker.name_nl AS speaker_name, speaker.type AS speaker_type,
           speaker.wikidata AS speaker_wikidata, addressee.name_nl AS addressee_name, addressee.type AS addressee_type,
           addressee.wikidata AS addressee_wikidata, via.name_nl AS via_name, event.name_nl AS event_name,
           (SELECT json_group_array(json_object('id', entity.id, 'name', entity.name_nl))
            FROM about JOIN entity ON entity.id = about.entity_id WHERE about.quote_id = quote.id) AS about
    FROM quote
    JOIN article ON article.id = quote.article_id
    LEFT JOIN entity AS speaker ON speaker.id = quote.speaker_id
    LEFT JOIN entity AS addressee ON addressee.id = quote.addressee_id
    LEFT JOIN entity AS via ON via.id = quote.via_id
    LEFT JOIN event ON event.id = quote.event_id
    WHERE quote.speaker_id = :speaker AND quote.published_earliest <= :day
      AND (quote.published_earliest < :day OR quote.id > :after)
    ORDER BY quote.published_earliest DESC, quote.id
    LIMIT 21
"""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server."""

    port: int
    process: subprocess.Popen[bytes]

    def get(self, path: str, headers: Mapping[str, str] | None = None) -> tuple[int, Mapping[str, str], bytes]:
        """Status, headers and body of one answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.request("GET", path, headers=dict(headers or {}))
        answer = connection.getresponse()
        found = answer.status, dict(answer.getheaders()), answer.read()
        connection.close()
        return found

    def peak_memory(self) -> float:
        """Megabytes of the most memory that the process has had."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1000

    def cpu_seconds(self) -> float:
        """Seconds that the process has worked."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def woordelijk(database: Path, port: int, core: int, log: Path) -> Iterator[Server]:
    """Ours, with its access log as JSON in a file."""
    command = (sys.executable, "-m", "app", "serve", "--port", str(port))
    environment = {"DATABASE_URL": f"sqlite:///{database}", "LOG_FORMAT": "json", "LOG_LEVEL": "info"}
    with (
        log.open("wb") as file,
        _running(command, port, core, environment, file) as ours,
    ):
        yield ours
    log.unlink()


@contextmanager
def constant(size: int, port: int, core: int) -> Iterator[Server]:
    """A bare FastAPI application that gives `size` bytes, without an access log."""
    command = (sys.executable, "-m", "uvicorn", "benchmarks.constant:app", "--port", str(port), "--http", "httptools")
    options = ("--loop", "uvloop", "--no-access-log", "--log-level", "warning")
    with _running((*command, *options), port, core, {"CONSTANT_BYTES": str(size)}) as server:
        yield server


@contextmanager
def datasette(database: Path, folder: Path, port: int, core: int) -> Iterator[Server]:
    """Datasette with a query for the same rows of the same file; installed into `folder` the first time."""
    home = folder / "datasette"
    if not (home / "bin" / "datasette").exists():
        venv.create(home, with_pip=True)
        subprocess.run([home / "bin" / "pip", "install", "--quiet", *DATASETTE], check=True)
    metadata = folder / "datasette.json"
    metadata.write_text(json.dumps({"databases": {"corpus": {"queries": {"quotes": {"sql": SAME_ROWS}}}}}))
    link = folder / "corpus.db"  # Datasette calls a database as its file is called
    link.unlink(missing_ok=True)
    link.symlink_to(database.resolve())
    command = (str(home / "bin" / "datasette"), "serve", str(link), "--metadata", str(metadata), "--port", str(port))
    with _running((*command, "--setting", "num_sql_threads", "3"), port, core, {}) as server:
        yield server


@contextmanager
def _running(
    command: tuple[str, ...], port: int, core: int, environment: Mapping[str, str], log: IO[bytes] | None = None
) -> Iterator[Server]:
    """The command as a process that only uses one core, once it answers."""
    process = subprocess.Popen(
        command,
        cwd=PROJECT,
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
        stderr=log or subprocess.DEVNULL,
    )
    os.sched_setaffinity(process.pid, {core})
    server = Server(port, process)
    try:
        _wait(server)
        yield server
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)


def _wait(server: Server) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            server.get("/")
        except OSError:
            if time.monotonic() > deadline or server.process.poll() is not None:
                raise
            time.sleep(0.1)
        else:
            return
