"""Whatever a client sends: a clear 4xx as problem details, never a 5xx, never the input as it was."""

import pytest

from tests.routers.raw import ask
from tests.routers.resource import application

JSON = {"content-type": "application/json"}
APP = application()

QUERIES = [
    # reason, query string, location, part of the detail
    ("a parameter that is not known", b"limt=3", "query.limt", "did you mean `limit`"),
    ("another case of a known one", b"LIMIT=3", "query.LIMIT", "did you mean `limit`"),
    ("nothing like a known one", b"zzzz=1", "query.zzzz", "is not a parameter here; there are "),
    ("markup as a name", b"%3Cscript%3E=1", "query", "is not a parameter here"),
    ("a name without end", b"a" * 4_000 + b"=1", "query", "is not a parameter here"),
    ("twice", b"limit=1&limit=2", "query.limit", "more than once"),
    ("twice, once empty", b"limit=1&limit=", "query.limit", "has no value"),
    ("no value", b"limit=", "query.limit", "has no value"),
    ("no equals sign", b"q", "query.q", "has no value"),
    ("a list with an empty value", b"entity=a&entity=", "query.entity", "has no value"),
    ("commas around nothing", b"include=quotes,,events", "query.include", "empty place"),
    ("a comma list written twice", b"include=quotes&include=events", "query.include", "with commas"),
    ("a part that does not exist", b"include=quotes,everything", "query.include.1", "must be 'quotes' or 'events'"),
    ("too small", b"limit=0", "query.limit", "at least 1"),
    ("too large", b"limit=101", "query.limit", "at most 100"),
    ("beyond 53 bits", b"pageNumber=9007199254740992", "query.pageNumber", "whole number"),
    ("beyond 64 bits", b"pageNumber=18446744073709551616", "query.pageNumber", "whole number"),
    ("beyond 64 bits, negative", b"pageNumber=-9223372036854775809", "query.pageNumber", "whole number"),
    ("beyond Python's digits", b"pageNumber=" + b"9" * 5_000, "query.pageNumber", "whole number"),
    ("a plus is a space", b"limit=+5", "query.limit", "whole number"),
    ("spaces around a number", b"limit=%205%20", "query.limit", "whole number"),
    ("underscores in a number", b"limit=1_0", "query.limit", "whole number"),
    ("no number", b"limit=ten", "query.limit", "must be a whole number such as 5"),
    ("a fraction", b"limit=1.0", "query.limit", "whole number"),
    ("an exponent", b"limit=1e1", "query.limit", "whole number"),
    ("hexadecimal", b"limit=0x10", "query.limit", "whole number"),
    ("other digits", "limit=٣".encode(), "query.limit", "whole number"),
    ("not a number", b"minConfidence=nan", "query.minConfidence", "a number such as"),
    ("infinity", b"minConfidence=inf", "query.minConfidence", "a number such as"),
    ("more than a float holds", b"minConfidence=1e400", "query.minConfidence", "at most 1"),
    ("above one", b"minConfidence=1.1", "query.minConfidence", "at most 1"),
    ("not quite true", b"count=yes", "query.count", "true or false"),
    ("Python's true", b"count=True", "query.count", "true or false"),
    ("the thirteenth month", b"date=2018-13", "query.date", ""),
    ("the thirtieth of February", b"date=2018-02-30", "query.date", ""),
    ("a day that is none", b"date=yesterday", "query.date", ""),
    ("a date with a zone", b"date=2018-07-16T00:00:00Z", "query.date", ""),
    ("the year zero and more", b"date=99999-01-01", "query.date", ""),
    ("NUL", b"q=%00", "query.q", "control character"),
    ("NUL as it is", b"q=\x00", "query.q", "control character"),
    ("a line end", b"q=a%0D%0ASet-Cookie:%20a=b", "query.q", "control character"),
    ("a control character of Latin-1", b"q=%C2%85", "query.q", "control character"),
    ("half an escape", b"q=%", "query.q", "two hexadecimal digits"),
    ("half an escape at the end", b"q=a%4", "query.q", "two hexadecimal digits"),
    ("no escape", b"q=%zz", "query.q", "two hexadecimal digits"),
    ("an escape of JavaScript", b"q=%u0041", "query.q", "two hexadecimal digits"),
    ("not UTF-8", b"q=%FF", "query.q", "not UTF-8"),
    ("not UTF-8 as it is", b"q=\xff\xfe", "query.q", "not UTF-8"),
    ("Latin-1", b"q=co%F6peratie", "query.q", "not UTF-8"),
    ("half a surrogate pair", b"q=%ED%A0%80", "query.q", "not UTF-8"),
    ("a NUL in disguise", b"q=%C0%80", "query.q", "not UTF-8"),
    ("beyond Unicode", b"q=%F4%90%80%80", "query.q", "not UTF-8"),
    ("a name that is not UTF-8", b"%FF=1", "query", "not UTF-8"),
    ("a name with half an escape", b"limit%=1", "query", "two hexadecimal digits"),
    ("more than may be", b"q=" + b"a" * 257, "query.q", "at most 256"),
    ("a format that is not there", b"format=xml", "query.format", "must be 'json'"),
    ("brackets", b"entity[]=nato", "query.entity[]", "did you mean `entity`"),
]


@pytest.mark.anyio
@pytest.mark.parametrize(("reason", "query", "location", "detail"), QUERIES, ids=[row[0] for row in QUERIES])
async def test_queries(reason: str, query: bytes, location: str, detail: str) -> None:
    answer = await ask(APP, b"/v1/remarks?" + query)
    assert answer.status == 400, reason
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["cache-control"] == "no-store"
    faults = {fault["location"]: fault["detail"] for fault in answer.json["errors"]}
    assert detail in faults[location], reason
    assert b"<" not in answer.body
    assert len(answer.body) < 1_000


@pytest.mark.anyio
async def test_all_faults_are_named_at_once() -> None:
    answer = await ask(APP, b"/v1/remarks?limit=0&count=2&lmit=1&q=%00&date=2018-13&minConfidence=2")
    assert {fault["location"] for fault in answer.json["errors"]} == {
        "query.limit",
        "query.count",
        "query.lmit",
        "query.q",
        "query.date",
        "query.minConfidence",
    }


@pytest.mark.anyio
async def test_the_faults_of_query_and_body_are_named_at_once() -> None:
    answer = await ask(APP, b"/v1/remarks?limit=0", method="POST", headers=JSON, body=b'{"txt":1}')
    assert [fault["location"] for fault in answer.json["errors"]] == ["query.limit", "body.text", "body.txt"]


@pytest.mark.anyio
async def test_a_thousand_faults_are_cut_short() -> None:
    answer = await ask(APP, b"/v1/remarks?" + b"&".join(b"x%d=1" % number for number in range(1_000)))
    assert answer.status == 400
    assert len(answer.json["errors"]) == 50


PATHS = [
    ("nothing there", b"/v1/nothing", 404),
    ("a trailing slash", b"/v1/remarks/", 404),
    ("two trailing slashes", b"/v1/remarks//", 404),
    ("a double slash", b"/v1//remarks", 404),
    ("another case", b"/v1/Remarks", 404),
    ("no path", b"", 404),
    ("a star", b"*", 404),
    ("another version", b"/v2/remarks", 404),
    ("out of the folder", b"/v1/../v1/remarks", 404),
    ("out of the folder, hidden", b"/v1/remarks/..%2F..%2Fetc%2Fpasswd", 404),
    ("a dot", b"/v1/remarks/.", 404),
    ("a slash in an id", b"/v1/remarks/a%2Fb", 404),
    ("an id in other letters", "/v1/remarks/é".encode(), 404),
    ("an id with markup", b"/v1/remarks/%3Cscript%3E", 404),
    ("an id with a quote", b"/v1/remarks/'%20or%201=1--", 404),
    ("an id without end", b"/v1/remarks/" + b"a" * 201, 404),
    ("NUL in an id", b"/v1/remarks/%00", 400),
    ("NUL at the end of an id", b"/v1/remarks/a%00", 400),
    ("a line end", b"/v1/remarks/a%0d%0a", 400),
    ("half an escape", b"/v1/remarks/%4", 400),
    ("not UTF-8", b"/v1/remarks/%ff", 400),
    ("half a surrogate pair", b"/v1/remarks/%ED%A0%80", 400),
    ("not UTF-8 where nothing is", b"/v1/%ff/x", 400),
    ("a path without end", b"/v1/" + b"a" * 8_192, 414),
    ("a query without end", b"/v1/remarks?q=" + b"a" * 8_192, 414),
    ("a query without end where nothing is", b"/nothing?q=" + b"a" * 8_192, 414),
]


@pytest.mark.anyio
@pytest.mark.parametrize(("reason", "target", "status"), PATHS, ids=[row[0] for row in PATHS])
async def test_paths(reason: str, target: bytes, status: int) -> None:
    answer = await ask(APP, target)
    assert (answer.status, answer.json["status"]) == (status, status), reason
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["api-version"]
    assert "<" not in answer.body.decode()


BODIES = [
    ("nothing", b"", 400, "is not JSON"),
    ("half", b'{"text":', 400, "is not JSON"),
    ("two", b"{}{}", 400, "is not JSON"),
    ("a comma too many", b'{"text":"a",}', 400, "is not JSON"),
    ("single quotes", b"{'text':'a'}", 400, "is not JSON"),
    ("a comment", b'{"text":"a"/**/}', 400, "is not JSON"),
    ("a line end in a text", b'{"text":"\n"}', 400, "is not JSON"),
    ("no object", b"[]", 400, ""),
    ("null", b"null", 400, ""),
    ("a number", b"1", 400, ""),
    ("a member missing", b"{}", 400, "is required"),
    ("a member that is not known", b'{"text":"a","txet":1}', 400, "did you mean `text`"),
    ("a member in another case", b'{"Text":"a"}', 400, "did you mean `text`"),
    ("a number for a text", b'{"text":1}', 400, "must be a valid string"),
    ("a text for a number", b'{"text":"a","stars":"1"}', 400, "must be a valid integer"),
    ("true for a number", b'{"text":"a","stars":true}', 400, "must be a valid integer"),
    ("a fraction", b'{"text":"a","stars":1.5}', 400, "must be a valid integer"),
    ("NaN", b'{"text":"a","stars":NaN}', 400, "NaN"),
    ("Infinity", b'{"text":"a","stars":Infinity}', 400, "Infinity"),
    ("minus Infinity", b'{"text":"a","stars":-Infinity}', 400, "Infinity"),
    ("an exponent without end", b'{"text":"a","stars":1e999}', 400, "64-bit float"),
    ("beyond 53 bits", b'{"text":"a","stars":9007199254740992}', 400, "beyond 9007199254740991"),
    ("beyond Python's digits", b'{"text":"a","stars":' + b"9" * 5_000 + b"}", 400, "beyond 9007199254740991"),
    ("a member twice", b'{"text":"a","text":"b"}', 400, "twice"),
    ("a member twice further in", b'{"text":"a","labels":{"b":[],"b":[]}}', 400, "twice"),
    ("33 levels", b'{"text":"a","labels":' + b"[" * 40 + b"]" * 40 + b"}", 400, "deeper than 32"),
    ("thousands of levels", b"[" * 9_000, 400, "deeper than 32"),
    ("thousands of objects", b'{"a":' * 1_900, 400, "deeper than 32"),
    ("half a surrogate pair", b'{"text":"\\ud800"}', 400, "half a surrogate pair"),
    ("the wrong half", b'{"text":"\\udc00\\ud800"}', 400, "half a surrogate pair"),
    ("half a surrogate pair in a name", b'{"text":"a","labels":{"\\ud800":[]}}', 400, "half a surrogate pair"),
    ("NUL", b'{"text":"a\\u0000b"}', 400, "NUL"),
    ("NUL in a name", b'{"text":"a","labels":{"\\u0000":[]}}', 400, "NUL"),
    ("not UTF-8", b'{"text":"\xff"}', 400, "not UTF-8"),
    ("Latin-1", '{"text":"é"}'.encode("latin-1"), 400, "not UTF-8"),
    ("UTF-16", '{"text":"a"}'.encode("utf-16"), 400, "not UTF-8"),
    ("two byte order marks", b"\xef\xbb\xbf" * 2 + b'{"text":"a"}', 400, "is not JSON"),
    ("an encoded surrogate", b'{"text":"\xed\xa0\x80"}', 400, "not UTF-8"),
    ("too large", b'{"text":"' + b"a" * 10_000 + b'"}', 413, ""),
]


@pytest.mark.anyio
@pytest.mark.parametrize(("reason", "body", "status", "detail"), BODIES, ids=[row[0] for row in BODIES])
async def test_bodies(reason: str, body: bytes, status: int, detail: str) -> None:
    answer = await ask(APP, b"/v1/remarks", method="POST", headers=JSON, body=body)
    assert (answer.status, answer.json["status"]) == (status, status), reason
    assert answer.headers["content-type"] == "application/problem+json"
    if status == 400:
        assert any(detail in fault["detail"] for fault in answer.json["errors"]), answer.json["errors"]


HEADERS = [
    ("no media type", {}, 415),
    ("a form", {"content-type": "application/x-www-form-urlencoded"}, 415),
    ("several parts", {"content-type": "multipart/form-data; boundary=x"}, 415),
    ("text", {"content-type": "text/plain"}, 415),
    ("nearly JSON", {"content-type": "application/jsonp"}, 415),
    ("another charset", {"content-type": "application/json; charset=latin-1"}, 415),
    ("no bytes of a media type", {"content-type": "\xff"}, 415),
    ("a compressed body", JSON | {"content-encoding": "gzip"}, 415),
    ("a length over the limit", JSON | {"content-length": "999999999999999999999999"}, 413),
    ("only HTML wanted", JSON | {"accept": "text/html"}, 406),
    ("JSON refused", JSON | {"accept": "application/json;q=0"}, 406),
    ("everything but JSON", JSON | {"accept": "*/*, application/json;q=0"}, 406),
    ("an Accept without end", JSON | {"accept": "text/html," * 6_000}, 406),
]


@pytest.mark.anyio
@pytest.mark.parametrize(("reason", "headers", "status"), HEADERS, ids=[row[0] for row in HEADERS])
async def test_headers(reason: str, headers: dict[str, str], status: int) -> None:
    answer = await ask(APP, b"/v1/remarks", method="POST", headers=headers, body=b'{"text":"a"}')
    assert (answer.status, answer.json["status"]) == (status, status), reason
    assert status != 415 or answer.headers["accept"] == "application/json"


TAKEN = [
    ("a charset", {"content-type": "Application/JSON; Charset=UTF-8"}),
    ("any Accept", JSON | {"accept": "*/*"}),
    ("an empty Accept", JSON | {"accept": ""}),
    ("an Accept with rubbish", JSON | {"accept": ";;,q=,/,application/json;q=rubbish"}),
    (
        "rubbish in every header",
        JSON | dict.fromkeys(["accept-encoding", "if-none-match", "range", "origin"], "\x80;,="),
    ),
]


@pytest.mark.anyio
@pytest.mark.parametrize(("reason", "headers"), TAKEN, ids=[row[0] for row in TAKEN])
async def test_what_looks_odd_and_is_right(reason: str, headers: dict[str, str]) -> None:
    answer = await ask(APP, b"/v1/remarks", method="POST", headers=headers, body=b'{"text":"\\ud83d\\ude00"}')
    assert answer.status == 200, reason


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("reason", "query"),
    [
        ("raw UTF-8", "q=coöperatie".encode()),
        ("an escaped plus", b"q=%2B"),
        ("an escaped ampersand", b"q=a%26limit=0"),
        ("an escaped name", b"%6Cimit=5"),
        ("an equals sign in a value", b"q=a=b"),
        ("the largest integer", b"pageNumber=9007199254740991"),
        ("the smallest", b"pageNumber=-9007199254740991"),
        ("an emoji", b"q=%F0%9F%98%80"),
        ("a no-break space", b"q=a%C2%A0b"),
        ("an ampersand at the end", b"limit=5&"),
    ],
)
async def test_queries_that_look_odd_and_are_right(reason: str, query: bytes) -> None:
    assert (await ask(APP, b"/v1/remarks?" + query)).status == 200, reason
