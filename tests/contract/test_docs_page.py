"""The docs page, opened in a browser: it draws every operation, in peace with its policy and without a network."""

import json
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from app.main import create_app
from app.server import configured
from app.settings import Settings

NODE = Path(__file__).parents[1] / "node"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
MISSING = {
    "Chromium (.ci/install-chromium)": CHROMIUM is None,
    "playwright-core (make contract)": not (NODE / "node_modules/playwright-core").exists(),
}


@contextmanager
def listening(settings: Settings) -> Iterator[str]:
    """An application without a corpus, on a port that was free; gives its address."""
    app = create_app(settings, open_corpus=nullcontext)
    server = uvicorn.Server(configured(app, "127.0.0.1", 0, settings))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        assert thread.is_alive(), "the server did not start"
        time.sleep(0.02)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with listening(Settings(_env_file=None, log_level="warning")) as address:
        yield address


@pytest.fixture(scope="module")
def seen(server: str) -> dict[str, Any]:
    """What happened in the browser; see open-docs.js."""
    if missing := [name for name, is_missing in MISSING.items() if is_missing]:
        (pytest.fail if "CI" in os.environ else pytest.skip)(f"not installed: {', '.join(missing)}")
    run = subprocess.run(
        ["node", "open-docs.js", f"{server}/docs"],  # noqa: S607 – from the path, as make does
        cwd=NODE,
        env=os.environ | {"CHROMIUM": str(CHROMIUM)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    found: dict[str, Any] = json.loads(run.stdout)
    return found


pytestmark = pytest.mark.slow


def test_browser_has_nothing_to_report(seen: dict[str, Any]) -> None:
    assert seen["violations"] == []
    assert seen["console"] == []
    assert seen["failed"] == []


def test_every_request_is_to_this_server(seen: dict[str, Any], server: str) -> None:
    assert [url for url in seen["requests"] if not url.startswith((f"{server}/", "data:"))] == []


def test_every_operation_is_drawn(seen: dict[str, Any]) -> None:
    paths = create_app(Settings(_env_file=None), open_corpus=nullcontext).openapi()["paths"]
    documented = {f"{method.upper()} {path}" for path, item in paths.items() for method in item if method != "servers"}
    assert set(seen["operations"]) == documented


def test_every_parameter_has_an_example(seen: dict[str, Any]) -> None:
    # A cursor has none: what it holds is known only once a page has been asked for.
    assert [name for name in seen["withoutExample"] if not name.endswith(" cursor")] == []


def test_an_operation_can_be_tried(seen: dict[str, Any]) -> None:
    assert seen["tried"] == "200"
