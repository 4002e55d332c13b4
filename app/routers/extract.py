"""The extractor on a text that a client sends; nothing is stored."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Query, Request
from pydantic import Field
from starlette.responses import Response

from app.errors import Fault, InputInvalid, TextInvalid
from app.extraction.partial_dates import parse_edtf
from app.extraction.records import ArticleKind, Document
from app.ingest.reading_process import ReadingProcess
from app.queries.parameters import Edtf, Offsets, Parameters
from app.routers.answers import PRIVATE, Answer
from app.routers.strict import StrictRoute
from app.schemas.extraction import ExtractResponse

router = APIRouter(route_class=StrictRoute, tags=["Extraction"])

LONGEST = 500_000  # characters: a hundred pages


class ExtractRequest(Parameters):
    """A text to read."""

    text: str = Field(
        min_length=1,
        max_length=LONGEST,
        description="The text, as it was published; offsets in the answer point into it.",
        examples=["‘Wij staan open voor overleg’, zei minister Anna Vos maandag in Helsinki."],
    )
    published: Edtf | None = Field(
        default=None,
        description="When it was published, in EDTF: what `gisteren` and `de president` are read from.",
        examples=["2018-07-17"],
    )
    language: Literal["nl"] = Field(default="nl", description="Its language; Dutch is read.", examples=["nl"])
    kind: Literal["article", "liveblog"] | None = Field(
        default=None, description="How it is put together; found out if left out.", examples=["article"]
    )
    title: Annotated[str, Field(min_length=1, max_length=1_000)] | None = Field(
        default=None, description="Its headline, if that is not part of the text.", examples=["Vos wil overleg"]
    )


class ExtractQuery(Offsets):
    """How the answer is written."""


def open_reading(request: Request) -> ReadingProcess:
    """The process that reads texts."""
    process: ReadingProcess = request.app.state.reading
    return process


@router.post(
    "/extract", response_model=ExtractResponse, operation_id="extract", summary="Read a text; nothing is stored"
)
async def extract(
    reading: Annotated[ReadingProcess, Depends(open_reading)],
    body: ExtractRequest,
    query: Annotated[ExtractQuery, Query()],
) -> Response:
    """Give quotes with their speakers, entities, events and dates found in a text, with offsets into it as sent."""
    document = Document(
        body.text,
        parse_edtf(body.published) if body.published else None,
        ArticleKind(body.kind) if body.kind else None,
        body.language,
        body.title,
    )
    try:
        found = await reading.read(document, query.offset_unit)
    except TextInvalid as error:
        raise InputInvalid("The text cannot be read.", faults=[Fault("body.text", error.detail)]) from None
    return Answer(found, headers=(PRIVATE,))
