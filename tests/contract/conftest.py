"""The application over the delivered corpus, loaded as an operator would."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI

from app.main import create_app
from app.settings import Settings
from tests.conftest import KINDS, fresh_url

PROJECT = Path(__file__).parents[2]
SLOW = {"test_examples.py", "test_requests.py"}  # to import them takes longer than a hundred tests


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out modules of which every test would be deselected."""
    return True if collection_path.name in SLOW and "not slow" in config.option.markexpr else None


@pytest.fixture(scope="session", params=KINDS)
def api(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[FastAPI]:
    """Once for each database."""
    with fresh_url(request.param, tmp_path_factory.mktemp("corpus")) as url:
        for command in ("migrate", "seed"):
            environment = os.environ | {"DATABASE_URL": url}
            run = subprocess.run(
                [sys.executable, "-m", "app", command], cwd=PROJECT, env=environment, capture_output=True, check=False
            )
            assert run.returncode == 0, run.stderr.decode()
        from schemathesis.python.asgi import shutdown_lifespans  # noqa: PLC0415 – seconds, for slow tests only

        yield create_app(Settings(_env_file=None, database_url=url, log_level="error"))
        shutdown_lifespans()
