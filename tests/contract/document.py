"""The committed OpenAPI document: `python -m tests.contract.document` renews it."""

from pathlib import Path
from typing import Final

import orjson

from app.main import create_app
from app.settings import Settings

COMMITTED: Final = Path(__file__).parents[2] / "docs" / "openapi.json"


def served() -> bytes:
    """The document of an application with its default settings, laid out for reading."""
    app = create_app(Settings(_env_file=None, database_url="sqlite://"))
    return orjson.dumps(app.openapi(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


if __name__ == "__main__":
    COMMITTED.write_bytes(served())
