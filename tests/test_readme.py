"""The README, held against what it speaks of: commands, settings, and examples run on the delivered corpus."""

import contextlib
import io
import json
import os
import re
import shlex
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.cli import COMMANDS
from app.settings import Settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
ADDRESS = re.compile(r"(?:http://)?(?:localhost|127\.0\.0\.1):8000")


def blocks(language: str) -> list[str]:
    """The fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def settings_table() -> str:
    """The table of settings as it should stand in the README."""
    rows = ["| variable | default | what |", "|---|---|---|"]
    for name, field in Settings.model_fields.items():
        default = str(field.default).replace(f"{ROOT}/", "")
        rows.append(f"| `{name.upper()}` | `{default}` | {field.description} |")
    return "\n".join(rows)


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server over the delivered corpus, begun with the README's own commands."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = tmp_path_factory.mktemp("readme")
    url = f"http://127.0.0.1:{port}"
    environment = {**os.environ, "DATABASE_URL": f"sqlite:///{folder}/readme.db", "PUBLIC_URL": url}
    python = [sys.executable, "-m", "app"]
    for command in ("migrate", "seed"):
        subprocess.run([*python, command], check=True, env=environment, cwd=ROOT, capture_output=True)
    server = subprocess.Popen([*python, "serve", "--port", str(port)], env=environment, cwd=ROOT)
    for _ in range(200):
        with contextlib.suppress(httpx.TransportError):
            if httpx.get(f"{url}/health/ready").status_code == 200:
                break
        time.sleep(0.1)
    yield url
    server.terminate()
    server.wait(15)


def curls() -> list[list[str]]:
    """The curl commands, as words."""
    lines = "".join(block for block in blocks("console") + blocks("sh")).replace("\\\n", "").splitlines()
    return [
        words[1:] for line in lines if (words := shlex.split(line.removeprefix("$ "), comments=True))[:1] == ["curl"]
    ]


def ask(service: str, words: list[str]) -> Any:
    """The JSON that a curl command would print."""
    address = ADDRESS.sub(service, words[0])
    if "-d" in words:
        return httpx.post(
            address, content=words[words.index("-d") + 1], headers={"Content-Type": "application/json"}, timeout=60
        )
    return httpx.get(address)


def contains(whole: Any, part: Any) -> bool:
    """Whether a part of some JSON is in it: members may be missing, and items at the end of a list."""
    if isinstance(part, dict):
        return all(name in whole and contains(whole[name], value) for name, value in part.items())
    if isinstance(part, list):
        return all(contains(one, other) for one, other in zip(whole, part, strict=False)) and len(part) <= len(whole)
    return bool(whole == part)


@pytest.mark.parametrize("words", curls(), ids=[words[0] for words in curls()])
def test_curl_finds_something(service: str, words: list[str]) -> None:
    answer = ask(service, words)
    assert answer.status_code == 200, answer.text
    assert answer.json().get("items") or answer.json().get("quotes"), answer.text


def test_the_answer_that_is_shown_is_given(service: str) -> None:
    shown = blocks("json")[0]
    assert len(shown.splitlines()) <= 12
    assert contains(ask(service, curls()[0]).json(), json.loads(re.sub(r",?\s*…", "", shown)))


def test_python_example(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(ADDRESS.sub(service, blocks("python")[0]), {})  # noqa: S102 – our own README
    assert printed.getvalue().startswith("Vladimir Poetin – ")


def test_settings() -> None:
    assert settings_table() in README


def test_commands_are_there() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"^\s*make ([a-z]+)", README, re.MULTILINE):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
    known = {command.__name__ for command in COMMANDS}
    for command in re.findall(r"python -m app ([a-z]+)", README):
        assert command in known, command
