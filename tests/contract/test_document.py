import json

from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.contract.document import COMMITTED, served


def test_committed_document_is_the_one_that_is_served() -> None:
    assert json.loads(COMMITTED.read_bytes()) == json.loads(served()), "`make openapi` renews docs/openapi.json"


def test_document_is_valid() -> None:
    assert list(OpenAPIV31SpecValidator(json.loads(served())).iter_errors()) == []
