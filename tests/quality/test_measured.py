"""The figures that are served."""

from pathlib import Path

import orjson
import pytest

from app import settings
from app.main import create_app
from app.routers.quality import MEASURED
from app.schemas.quality import QualityModel
from tests.quality.measured import digest, measured
from tests.routers.raw import ask

APP = create_app(settings.Settings(_env_file=None, database_url="sqlite://"))


@pytest.mark.slow
def test_committed_figures_are_those_that_the_code_gives() -> None:
    assert orjson.loads(MEASURED.read_bytes()) == orjson.loads(measured()), "`make quality` renews them"


def test_committed_figures_are_what_the_document_describes() -> None:
    figures = QualityModel.model_validate_json(MEASURED.read_bytes())
    assert [part.name for part in figures.sets] == ["passages", "articles", "held-out"]
    for part in figures.sets:
        assert [group.group for group in part.groups] == ["all", "direct", "partial", "indirect", "marked", "unmarked"]
        assert part.groups[0].exact.recall.n == part.quotes


def test_every_committed_share_lies_in_its_interval() -> None:
    figures = QualityModel.model_validate_json(MEASURED.read_bytes())
    groups = [group for part in figures.sets for group in part.groups]
    shares = [share for group in groups for share in (group.exact.f1, group.overlap.recall, group.attribution)]
    for share in shares:
        assert share.n == 0 or (share.low or 0) <= (share.value or 0) <= (share.high or 0)


def test_a_digest_is_of_names_and_contents() -> None:
    folder = Path(__file__).parent
    one, other = folder / "test_figures.py", folder / "test_naming.py"
    assert digest([one, other]) == digest([other, one])
    assert len({digest([one]), digest([other]), digest([one, other])}) == 3


@pytest.mark.anyio
async def test_figures_are_served() -> None:
    answer = await ask(APP, b"/v1/quality")
    assert answer.status == 200
    assert answer.json == orjson.loads(MEASURED.read_bytes())
    assert answer.headers["cache-control"] == "public, max-age=60"
    again = await ask(APP, b"/v1/quality", headers={"if-none-match": answer.headers["etag"]})
    assert (again.status, again.body) == (304, b"")
    assert again.headers["last-modified"] == answer.headers["last-modified"]


@pytest.mark.anyio
async def test_nothing_can_be_asked_of_them() -> None:
    answer = await ask(APP, b"/v1/quality?kind=direct")
    assert answer.status == 400
    assert answer.json["errors"][0]["location"] == "query.kind"
