"""The API over the small corpus, on both databases, made once a run."""

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from app.main import create_app
from tests.conftest import KINDS
from tests.corpus import filled

Get = Callable[[str], Any]


class Client:
    """Asks the application without a network, in one event loop of its own."""

    def __init__(self, application: Any) -> None:
        self._loop = asyncio.new_event_loop()
        self._lifespan = application.router.lifespan_context(application)
        self._loop.run_until_complete(self._lifespan.__aenter__())
        transport = httpx.ASGITransport(application, raise_app_exceptions=False)
        self._http = httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000")

    def request(self, method: str, address: str, **options: Any) -> httpx.Response:
        """A response; `address` is a path or a whole address."""
        return self._loop.run_until_complete(self._http.request(method, address, **options))

    def get(self, address: str, **headers: str) -> httpx.Response:
        """The response to a GET."""
        return self.request("GET", address, headers=headers)

    def json(self, address: str) -> Any:
        """The JSON of a 200."""
        response = self.get(address)
        assert response.status_code == 200, response.text
        return response.json()

    def ids(self, address: str) -> list[str]:
        """The ids of a page's items."""
        return [item["id"] for item in self.json(address)["items"]]

    def walk(self, address: str) -> list[Any]:
        """All items of a list, page by page."""
        found, following = [], address
        while following:
            page = self.json(following)
            found += page["items"]
            following = page.get("next")
        return found

    def close(self) -> None:
        """End the application."""
        self._loop.run_until_complete(self._http.aclose())
        self._loop.run_until_complete(self._lifespan.__aexit__(None, None, None))
        self._loop.close()


@pytest.fixture(scope="session", params=KINDS)
def api(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """The API over the corpus."""
    with filled(request.param, tmp_path_factory.mktemp("corpus")) as settings:
        client = Client(create_app(settings))
        yield client
        client.close()
