"""From a query to a response: the revision first, a 304 if the client has it, else the bytes with their headers."""

from collections.abc import Callable
from datetime import datetime
from email.utils import format_datetime
from functools import lru_cache
from hashlib import blake2b
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
FindChange = Callable[[Fetch], str | None]
OpenCorpus = Annotated[Corpus, Depends(open_corpus)]


async def page(
    request: Request, corpus: Corpus, resource: Resource[Any], query: Any, path: str, scope: Scope | None = None
) -> Response:
    """A page of a list with a weak ETag: the corpus's revision and the query in its one spelling."""
    state = await corpus.state()
    asked = corpus.ask(query, path, resource.listing.key)
    etag = f'W/"{state.tag}-{asked.tag}"'.encode()
    headers = (PUBLIC, (b"last-modified", _http_date(state.changed_at)))
    if same := unchanged(request, etag, headers):
        return same
    answer = await corpus.page(resource, query, asked, state, scope)
    return Answer(answer.body, headers=((b"etag", etag), *headers, _link(answer.links)))


async def item(
    request: Request,
    corpus: Corpus,
    find: Find,
    query: Any,
    path: str,
    find_change: FindChange | None = None,
    *,
    at_length: bool = False,
) -> Response:
    """One item: with a strong ETag and the time of its own change if it has one, else a weak ETag of the corpus.

    The strong one is made of the bytes, for an article also names what others may change: labels, counts. `at_length`
    is for an item that takes long to compute. Raises NotFound.
    """
    if find_change is not None:
        found, changed_at = await corpus.one(_with_change(find, find_change))
        body = _body(found, query)
        etag = f'"{blake2b(body, digest_size=12).hexdigest()}"'.encode()
        headers = ((b"etag", etag), PUBLIC, (b"last-modified", _http_date(changed_at)))
        return unchanged(request, etag, headers) or Answer(body, headers=headers)
    state = await corpus.state()
    etag = f'W/"{state.tag}-{corpus.ask(query, path).tag}"'.encode()
    headers = ((b"etag", etag), PUBLIC, (b"last-modified", _http_date(state.changed_at)))
    if same := unchanged(request, etag, headers):
        return same
    return Answer(_body(await corpus.one(find, at_length=at_length), query), headers=headers)


def _with_change(find: Find, find_change: FindChange) -> Callable[[Fetch], tuple[dict[str, Any], str] | None]:
    """How to find an item and when it changed, in one snapshot."""

    def both(fetch: Fetch) -> tuple[dict[str, Any], str] | None:
        found, changed_at = find(fetch), find_change(fetch)
        return None if found is None or changed_at is None else (found, changed_at)

    return both


def _body(found: dict[str, Any], query: Any) -> bytes:
    """An item with all its members, or with those that are asked for."""
    fields = getattr(query, "fields", ())
    return orjson.dumps({name: found[name] for name in fields if name in found} if fields else found)


@lru_cache(maxsize=512)
def _http_date(changed_at: str) -> bytes:
    return format_datetime(datetime.fromisoformat(changed_at), usegmt=True).encode()


def _link(links: tuple[tuple[str, str], ...]) -> Header:
    """RFC 8288."""
    return b"link", ", ".join(f'<{address}>; rel="{relation}"' for relation, address in links).encode()
