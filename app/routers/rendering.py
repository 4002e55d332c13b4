"""From a query to a response: the revision first, a 304 if the client has it, else the bytes with their headers."""

from collections.abc import Callable
from datetime import datetime
from email.utils import format_datetime
from functools import lru_cache
from typing import Annotated, Any

import orjson
from fastapi import Depends, Request
from starlette.responses import Response

from app.queries.corpus import Corpus, Scope
from app.queries.pages import Resource
from app.routers.answers import PUBLIC, Answer, Header, unchanged
from app.routers.health import open_corpus
from app.store.reader import Fetch

Find = Callable[[Fetch], dict[str, Any] | None]
FindVersion = Callable[[Fetch], tuple[int, str] | None]
OpenCorpus = Annotated[Corpus, Depends(open_corpus)]


async def page(
    request: Request, corpus: Corpus, resource: Resource[Any], query: Any, path: str, scope: Scope | None = None
) -> Response:
    """A page of a list with a weak ETag: the corpus's revision and the query in its one spelling."""
    state = await corpus.state()
    asked = corpus.ask(query, path, resource.listing.key)
    etag = f'W/"{state.revision:x}-{asked.tag}"'.encode()
    headers = (PUBLIC, (b"last-modified", _http_date(state.changed_at)))
    if same := unchanged(request, etag, headers):
        return same
    answer = await corpus.page(resource, query, asked, state, scope)
    return Answer(answer.body, headers=((b"etag", etag), *headers, _link(answer.links)))


async def item(
    request: Request, corpus: Corpus, find: Find, query: Any, path: str, version: FindVersion | None = None
) -> Response:
    """One item: with a strong ETag of its own version if it has one, else a weak one of the corpus's revision.

    Raises NotFound.
    """
    asked = corpus.ask(query, path)
    if version is None:
        state = await corpus.state()
        etag, changed_at = f'W/"{state.revision:x}-{asked.tag}"'.encode(), state.changed_at
    else:
        revision, changed_at = await corpus.one(version)
        etag = f'"{revision:x}-{asked.tag}"'.encode()
    headers = (PUBLIC, (b"last-modified", _http_date(changed_at)))
    if same := unchanged(request, etag, headers):
        return same
    found = await corpus.one(find)
    if fields := getattr(query, "fields", ()):
        found = {name: found[name] for name in fields if name in found}
    return Answer(orjson.dumps(found), headers=((b"etag", etag), *headers))


@lru_cache(maxsize=512)
def _http_date(changed_at: str) -> bytes:
    return format_datetime(datetime.fromisoformat(changed_at), usegmt=True).encode()


def _link(links: tuple[tuple[str, str], ...]) -> Header:
    """RFC 8288."""
    return b"link", ", ".join(f'<{address}>; rel="{relation}"' for relation, address in links).encode()
