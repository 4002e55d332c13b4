"""A process that loads the files of a folder: `python -m tests.ingest.loading URL FOLDER`."""

import sys
from pathlib import Path

from app import store
from app.ingest.readers import find_files
from app.ingest.run import Ingest
from app.store.knowledge import save_knowledge
from tests.factories import ZUIDLOB_KNOWLEDGE
from tests.ingest.fakes import FakeExtractor


def main(url: str, folder: str) -> int:
    database = store.Database(url, wait=60)
    print("ready", flush=True)  # noqa: T201 – whoever kills this process waits for it
    with database.writing() as session:
        save_knowledge(session, ZUIDLOB_KNOWLEDGE)
    results = list(Ingest(database, FakeExtractor(), "fake").load_files(find_files([Path(folder)])))
    database.close()
    return sum(result.reason is not None for result in results)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
