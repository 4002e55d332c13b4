"""A JSON body, read strictly (RFC 8259 and I-JSON, RFC 7493) into the pydantic model that an endpoint declares.

UTF-8, with or without a byte order mark; no NaN or Infinity, no number beyond 2⁵³−1, no member twice, no half
surrogate pair, no NUL, at most 32 levels deep and 10 000 values, no member that the model does not know.
"""

import asyncio
import json
import math
import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from typing import Any, Final, NoReturn

from pydantic import BaseModel, ValidationError
from starlette.requests import ClientDisconnect
from starlette.types import Receive, Scope

from app.errors import Fault, InputInvalid, Overloaded
from app.routers.faults import faults_of
from app.routers.query_string import LARGEST_INTEGER
from app.routers.refusals import BodyTooLarge, MediaTypeUnsupported, TooSlow

_DEEPEST: Final = 32  # levels
_MOST_VALUES: Final = 10_000  # each takes microseconds and a hundred bytes, however short it is written
_SEPARATORS: Final = (b",", b"[", b"{")
# "", "a, b", "a \" b", and "a without an end
_TEXT: Final = re.compile(rb'" (?: [^"\\]++ | \\. )*+ "?', re.DOTALL | re.VERBOSE)
_ROOM: Final = 32_000_000  # bytes of bodies that are arriving, all together


async def read_body(scope: Scope, receive: Receive, *, limit: int, seconds: float) -> bytes:
    """The whole body, of at most `limit` bytes, arrived within `seconds`.

    Raises:
        MediaTypeUnsupported: it is not `application/json`, or it is compressed.
        BodyTooLarge, TooSlow: a limit was passed.
    """
    headers = dict(scope["headers"])
    if not _is_json(headers.get(b"content-type", b"")):
        raise MediaTypeUnsupported("The body must be sent as application/json, in UTF-8.")
    if headers.get(b"content-encoding", b"identity").lower() != b"identity":
        raise MediaTypeUnsupported("The body must be sent without compression.")
    try:
        async with asyncio.timeout(seconds):
            return await _whole(receive, limit)
    except TimeoutError:
        raise TooSlow(f"The body did not arrive within {seconds:g} seconds.") from None


def parse_body(raw: bytes, model: type[BaseModel]) -> BaseModel:
    """`raw` as a `model`; types are strict: a number in quotation marks is not a number.

    Raises:
        InputInvalid: naming every fault.
    """
    raw = raw.removeprefix(BOM_UTF8)
    try:
        _check_size(raw)
        _check(_loaded(raw))
        return model.model_validate_json(raw, strict=True)
    except ValidationError as error:
        names = [field.alias or name for name, field in model.model_fields.items()]
        raise InputInvalid("The body has faults.", faults=faults_of(error, "body", names)) from None
    except (ValueError, RecursionError) as error:
        detail = str(error) if isinstance(error, _Refused) else _sentence(error)
        raise InputInvalid("The body has faults.", faults=[Fault("body", detail)]) from None


class _Refused(ValueError):
    """Well-formed JSON that is not taken; the message says why."""


def _is_json(content_type: bytes) -> bool:
    media, *parameters = (part.strip().lower() for part in content_type.split(b";"))
    plain = {b"", b"charset=utf-8", b'charset="utf-8"'}
    return media == b"application/json" and all(parameter in plain for parameter in parameters)


class _Arriving:
    """How many bytes of bodies are held until they are whole: slow clients together may not fill the memory."""

    held = 0


async def _whole(receive: Receive, limit: int) -> bytes:
    body, more = bytearray(), True
    try:
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ClientDisconnect
            chunk = message.get("body", b"")
            body += chunk
            _Arriving.held += len(chunk)
            if len(body) > limit:
                raise BodyTooLarge(limit)
            if _Arriving.held > _ROOM:
                raise Overloaded("Too many bodies are arriving.")
            more = message.get("more_body", False)
        return bytes(body)
    finally:
        _Arriving.held -= len(body)


def _check_size(raw: bytes) -> None:
    """Refuses what has too many values, before any of them is made; commas in texts do not count."""
    if _separators(raw) > _MOST_VALUES and _separators(_TEXT.sub(b"", raw)) > _MOST_VALUES:
        raise _Refused(f"has more than {_MOST_VALUES} values")


def _separators(raw: bytes) -> int:
    return sum(map(raw.count, _SEPARATORS))


def _loaded(raw: bytes) -> Any:
    return json.loads(
        raw.decode("utf-8"),
        object_pairs_hook=_members,
        parse_constant=_no_constant,
        parse_int=_integer,
        parse_float=_decimal,
    )


def _sentence(error: Exception) -> str:
    match error:
        case UnicodeDecodeError():
            return "is not UTF-8"
        case json.JSONDecodeError(lineno=line, colno=column):
            return f"is not JSON: see line {line}, column {column}"
        case _:
            return f"is nested deeper than {_DEEPEST} levels"


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise _Refused("has a member twice")
    return members


def _no_constant(_: str) -> NoReturn:
    raise _Refused("has NaN or Infinity, which JSON does not have")


def _integer(text: str) -> int:
    if len(text) > 17 or abs(int(text)) > LARGEST_INTEGER:  # noqa: PLR2004 – a sign and sixteen digits
        raise _Refused(f"has a number beyond {LARGEST_INTEGER}")
    return int(text)


def _decimal(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise _Refused("has a number beyond what a 64-bit float holds")
    return value


def _check(value: Any) -> None:
    """Refuses what is too deep, and text that cannot be stored or sent on."""
    level, depth = [value], 0
    while level:
        depth += 1
        if depth > _DEEPEST + 1:
            raise _Refused(f"is nested deeper than {_DEEPEST} levels")
        for text in (item for item in level if isinstance(item, str)):
            _check_text(text)
        level = [inner for item in level for inner in _inside(item)]


def _inside(item: Any) -> Iterator[Any]:
    if isinstance(item, dict):
        yield from item
        yield from item.values()
    elif isinstance(item, list):
        yield from item


def _check_text(text: str) -> None:
    if "\0" in text:
        raise _Refused("has a NUL character")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise _Refused("has half a surrogate pair") from None
