"""Every linter of the document and of the deployment finds nothing, at the level of its mildest finding."""

import json
import os
import subprocess
import sysconfig
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
SCRIPTS = Path(sysconfig.get_path("scripts"))
NODE = Path("tests/node/node_modules/.bin")
DESIGN_RULES = Path("../shared/lint/adr-2.2.yaml")
DOCUMENT = "docs/openapi.json"
QUIET = os.environ | {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1"}

CHECKS = [
    pytest.param(SCRIPTS / "hadolint", ["--failure-threshold=style", "Dockerfile"], id="dockerfile"),
    pytest.param(
        SCRIPTS / "check-jsonschema",
        ["--builtin-schema=vendor.compose-spec", "docker-compose.yml"],
        id="compose file",
    ),
    pytest.param(
        NODE / "spectral",
        ["lint", "--ruleset=tests/node/spectral.yaml", "--fail-severity=hint", DOCUMENT],
        id="openapi rules of spectral",
    ),
    pytest.param(
        NODE / "spectral",
        ["lint", f"--ruleset={DESIGN_RULES}", "--fail-severity=hint", DOCUMENT],
        id="dutch api design rules",
        marks=pytest.mark.skipif(not (PROJECT / DESIGN_RULES).exists(), reason=f"{DESIGN_RULES} is not here"),
    ),
    pytest.param(
        NODE / "redocly",
        ["lint", "--config=tests/node/redocly.yaml", "--max-problems=1000", DOCUMENT],
        id="strict rules of redocly",
    ),
]


@pytest.mark.slow
@pytest.mark.parametrize(("tool", "arguments"), CHECKS)
def test_linter_finds_nothing(tool: Path, arguments: list[str]) -> None:
    if not (PROJECT / tool).exists():
        (pytest.fail if "CI" in os.environ else pytest.skip)(f"{tool} is not installed; `make contract` installs it")
    run = subprocess.run(
        [PROJECT / tool, *arguments], cwd=PROJECT, env=QUIET, capture_output=True, text=True, timeout=120, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_no_lock_file_names_the_host_of_a_registry() -> None:
    for name in ("requirements.lock", "tests/requirements.lock"):
        assert "://" not in (PROJECT / name).read_text(), name
    packages = json.loads((PROJECT / "tests/node/package-lock.json").read_text())["packages"]
    assert [name for name, package in packages.items() if "resolved" in package] == []
