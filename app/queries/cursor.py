"""Cursors: where a walk through a list has come to, signed, so that a changed or foreign one is refused."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from hashlib import blake2b
from hmac import compare_digest

import orjson

from app.errors import Fault, InputInvalid

SIGNATURE_BYTES = 12  # 96 bits: no cursor is guessed
LONGEST = 1_024  # characters


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in a list: the sort key of the item at its edge, and to which side of it the walk goes on."""

    backward: bool
    key: tuple[str | int | float, ...]


def write_cursor(cursor: Cursor, *, walk: str, secret: bytes) -> str:
    """Sign a place in a walk; `walk` names the list with its filters and order, `secret` is the corpus's own."""
    payload = orjson.dumps([cursor.backward, *cursor.key])
    return urlsafe_b64encode(_signature(payload, walk, secret) + payload).rstrip(b"=").decode()


def read_cursor(text: str, *, walk: str, secret: bytes) -> Cursor:
    """Read a place in the same walk. Raises InputInvalid for a cursor that was changed or is of another list."""
    payload = _payload(text, walk, secret) if len(text) <= LONGEST else None
    if payload is None:
        fault = Fault("query.cursor", "is not a cursor of this list with these filters and this order")
        raise InputInvalid(
            "The cursor cannot be used here; begin again without one, or follow `next` and `prev`.", faults=[fault]
        )
    backward, *key = orjson.loads(payload)
    return Cursor(backward, tuple(key))


def _payload(text: str, walk: str, secret: bytes) -> bytes | None:
    """What was signed, if it was signed by us, for this walk, and is spelt as we spell it."""
    try:
        signed = urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))
    except ValueError:  # binascii.Error and UnicodeEncodeError
        return None
    signature, payload = signed[:SIGNATURE_BYTES], signed[SIGNATURE_BYTES:]
    genuine = compare_digest(signature, _signature(payload, walk, secret))
    return payload if genuine and urlsafe_b64encode(signed).rstrip(b"=").decode() == text else None


def _signature(payload: bytes, walk: str, secret: bytes) -> bytes:
    return blake2b(payload + b"\0" + walk.encode(), key=secret[:64], digest_size=SIGNATURE_BYTES).digest()
