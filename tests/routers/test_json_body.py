"""How much a body may hold: it is counted before anything is made of it."""

import time

import pytest
from pydantic import BaseModel

from app.errors import InputInvalid
from app.routers.json_body import parse_body

SEVERAL = 12_000  # more than there may be values


class Note(BaseModel):
    text: str


TEXTS = [
    ("commas", ", " * SEVERAL),
    ("brackets", "[{" * SEVERAL),
    ("quotation marks", '", ' * SEVERAL),
    ("backslashes", "\\, " * SEVERAL),
    ("a backslash at the end", "," * SEVERAL + "\\"),
]


@pytest.mark.parametrize(("reason", "text"), TEXTS, ids=[row[0] for row in TEXTS])
def test_what_a_text_holds_are_no_values(reason: str, text: str) -> None:
    assert parse_body(Note(text=text).model_dump_json().encode(), Note) == Note(text=text), reason


BODIES = [
    ("numbers", b'{"text":"a","x":[' + b"0," * 900_000 + b"0]}"),
    ("lists", b'{"text":"a","x":[' + b"[]," * 600_000 + b"0]}"),
    ("lists in a row", b'{"text":"a","x":' + b"[" * 1_900_000),
    ("members", b"{" + b'"text":"a",' * 170_000 + b'"text":"b"}'),
    ("texts", b'["' + b'","' * 600_000 + b'"]'),
    ("texts behind one without an end", b"[" + b"0," * SEVERAL + b'"' + b'\\",' * 600_000),
]


@pytest.mark.parametrize(("reason", "raw"), BODIES, ids=[row[0] for row in BODIES])
def test_too_many_values_are_refused_at_once(reason: str, raw: bytes) -> None:
    started = time.process_time()
    with pytest.raises(InputInvalid) as caught:
        parse_body(raw, Note)
    assert "more than 10000 values" in caught.value.faults[0].detail, reason
    assert time.process_time() - started < 0.5
