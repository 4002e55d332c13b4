"""Requests made from the OpenAPI document, right and wrong ones, over the seeded corpus on both databases."""

import json
from datetime import date
from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import strategies as st
from schemathesis.config import SchemathesisConfig

from tests.contract.document import served

pytestmark = pytest.mark.slow

days = st.dates(date(1900, 1, 1), date(2099, 12, 31)).map(date.isoformat)
partial = st.one_of(days, days.map(lambda day: day[:7]), days.map(lambda day: day[:4]))
intervals = st.tuples(partial, partial).map(sorted).map("/".join) | partial.map("{}/..".format)
schemathesis.openapi.format("edtf", partial | intervals)

REFUSALS = ["400", "401", "404", "405", "406", "409", "413", "414", "415"]  # of requests that break the document

CONFIG = SchemathesisConfig.from_dict(
    {
        "seed": 20180716,
        "generation": {"max-examples": 50, "deterministic": True},
        "checks": {"negative_data_rejection": {"expected-statuses": REFUSALS}},
    }
)
schema = schemathesis.openapi.from_dict(json.loads(served()), config=CONFIG)


@schema.parametrize()
def test_answers_are_as_documented(case: schemathesis.Case[Any], api: FastAPI) -> None:
    outside = case.path.startswith("/health/")  # these have servers of their own, which Schemathesis does not read
    refused = [schemathesis.checks.positive_data_acceptance] if "cursor" in (case.query or {}) else []
    case.call_and_validate(
        app=api, base_url="http://testserver" if outside else None, excluded_checks=refused, timeout=10
    )
