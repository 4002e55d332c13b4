"""The application over the delivered corpus, loaded as an operator would."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from schemathesis.python.asgi import shutdown_lifespans

from app.main import create_app
from app.settings import Settings
from tests.conftest import KINDS, fresh_url

PROJECT = Path(__file__).parents[2]


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
        yield create_app(Settings(_env_file=None, database_url=url, log_level="error"))
        shutdown_lifespans()
