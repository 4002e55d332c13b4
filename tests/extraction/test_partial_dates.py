"""Partial dates, held against the `edtf` library on everything that we accept."""

import pytest
from edtf import parse_edtf as oracle
from hypothesis import given
from hypothesis import strategies as st

from app.errors import DateInvalid
from app.extraction.partial_dates import parse_edtf

VALID = [
    ("2018", "2018-01-01", "2018-12-31", "year"),
    ("2018-07", "2018-07-01", "2018-07-31", "month"),
    ("2018-07-16", "2018-07-16", "2018-07-16", "day"),
    ("2020-02", "2020-02-01", "2020-02-29", "month"),
    ("1900-02", "1900-02-01", "1900-02-28", "month"),
    ("2018-21", "2018-03-01", "2018-05-31", "season"),
    ("2018-24", "2018-12-01", "2019-02-28", "season"),
    ("2018-07-10/2018-07-20", "2018-07-10", "2018-07-20", "interval"),
    ("2018/2019-02", "2018-01-01", "2019-02-28", "interval"),
    ("2018-07/..", "2018-07-01", "9999-12-31", "interval"),
    ("2018-07/", "2018-07-01", "9999-12-31", "interval"),
    ("../2018", "0001-01-01", "2018-12-31", "interval"),
]


@pytest.mark.parametrize(("edtf", "earliest", "latest", "precision"), VALID, ids=[row[0] for row in VALID])
def test_valid(edtf: str, earliest: str, latest: str, precision: str) -> None:
    when = parse_edtf(edtf)
    assert (when.earliest, when.latest) == (earliest, latest)
    assert when.precision == precision
    assert when.edtf == edtf


INVALID = [
    ("", "nothing"),
    ("2018-13", "no such month"),
    ("2018-00", "no month zero"),
    ("2018-20", "no such season"),
    ("2018-21-01", "a season has no days"),
    ("2018-02-30", "no such day"),
    ("2019-02-29", "no leap year"),
    ("2018-07-00", "no day zero"),
    ("0000", "no year zero"),
    ("18-07-16", "two digits for a year"),
    ("2018-7-16", "one digit for a month"),
    ("16-07-2018", "day first"),
    ("2018-07-16T12:00:00Z", "a time"),
    ("2018~", "approximate"),
    ("201X", "unspecified"),
    ("２０１８", "digits of another script"),
    ("2018-07-20/2018-07-10", "ends before it begins"),
    ("../..", "no end at either side"),
    ("/", "no end at either side"),
    ("2018/2019/2020", "two slashes"),
    ("9999-24", "a winter that would end after the last year"),
    ("2018-07-16\n", "a line end"),
    ("2018" * 1000, "far too long"),
]


@pytest.mark.parametrize(("edtf", "why"), INVALID, ids=[why for _, why in INVALID])
def test_invalid(edtf: str, why: str) -> None:
    with pytest.raises(DateInvalid):
        parse_edtf(edtf)
    assert why


DATES = st.one_of(
    st.dates().map(lambda day: day.isoformat()),
    st.dates().map(lambda day: day.isoformat()[:7]),
    st.dates().map(lambda day: day.isoformat()[:4]),
    st.integers(1, 9998).flatmap(lambda year: st.integers(21, 23).map(lambda season: f"{year:04}-{season}")),
)


@given(st.one_of(DATES, st.tuples(DATES, DATES).map("/".join)))
def test_as_the_library_has_it(edtf: str) -> None:
    first, _, last = edtf.partition("/")
    if last and parse_edtf(first).earliest > parse_edtf(last).latest:
        with pytest.raises(DateInvalid, match="ends before it begins"):
            parse_edtf(edtf)
        return
    ours, theirs = parse_edtf(edtf), oracle(edtf)
    assert ours.earliest == "{:04}-{:02}-{:02}".format(*theirs.lower_strict()[:3])
    assert ours.latest == "{:04}-{:02}-{:02}".format(*theirs.upper_strict()[:3])
