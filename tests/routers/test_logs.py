"""A line for each request, in a form that machines read, and what was unexpected with its traceback."""

import orjson
import pytest

from tests.routers.raw import ask
from tests.routers.resource import application


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("target", "path", "status"),
    [
        (b"/v1/remarks?q=secret", "/v1/remarks", 200),
        (b"/v1/remarks?limit=0", "/v1/remarks", 400),
        (b'/a"b\x00\n%0a' + "é".encode() + b"{}", "/ab%0a", 400),
    ],
)
async def test_a_request_is_one_line(capfd: pytest.CaptureFixture[str], target: bytes, path: str, status: int) -> None:
    await ask(application(log_level="info"), target, headers={"x-request-id": "mine"})
    [line] = capfd.readouterr().err.splitlines()
    logged = orjson.loads(line)
    assert (logged["event"], logged["level"], logged["id"]) == ("request", "info", "mine")
    assert (logged["method"], logged["path"], logged["status"]) == ("GET", path, status)
    assert 0 <= logged["ms"] < 1_000


@pytest.mark.anyio
async def test_a_defect_is_logged_with_its_traceback(capfd: pytest.CaptureFixture[str]) -> None:
    await ask(application(log_level="error"), b"/v1/broken")
    logged = orjson.loads(capfd.readouterr().err)
    assert (logged["event"], logged["level"]) == ("defect", "error")
    assert "swordfish" in logged["exception"]


@pytest.mark.anyio
async def test_people_may_have_it_in_words(capfd: pytest.CaptureFixture[str]) -> None:
    await ask(application(log_level="info", log_format="console"), b"/v1/remarks")
    assert "request" in capfd.readouterr().err
