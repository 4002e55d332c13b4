"""Parts that many answers share: dates, spans, references to entities, pages."""

from typing import Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

Item = TypeVar("Item")


class ReadModel(BaseModel):
    """The JSON of an answer: camelCase members, never changed once made."""

    model_config = ConfigDict(alias_generator=to_camel, validate_by_name=True, frozen=True, extra="forbid")


class SpanModel(ReadModel):
    """A stretch of the article's `body`, end-exclusive, counted in the asked `offsetUnit`."""

    start: int = Field(ge=0, description="Offset of the first character.", examples=[1180])
    end: int = Field(ge=0, description="Offset just after the last character.", examples=[1262])


class WhenModel(ReadModel):
    """A partial date: never a made-up day."""

    edtf: str = Field(description="The date in EDTF, as precise as it is known.", examples=["2018-07"])
    earliest: str = Field(description="The first day it can be (ISO 8601).", examples=["2018-07-01"])
    latest: str = Field(description="The last day it can be (ISO 8601).", examples=["2018-07-31"])
    precision: str = Field(
        description="The unit it is known to: day, week, month, season, year or interval.", examples=["month"]
    )
    text: str | None = Field(
        default=None,
        description="The expression in the text that it was resolved from; null for a date of the article itself.",
        examples=["deze week"],
    )


class EntityRef(ReadModel):
    """A person, organisation, place or group, named by its Dutch label."""

    id: str = Field(description="The entity's id, a slug.", examples=["vladimir-putin"])
    name: str = Field(description="The Dutch label.", examples=["Vladimir Poetin"])
    type: str = Field(description="person, organisation, place, group, work or other.", examples=["person"])
    wikidata: str | None = Field(default=None, description="The Wikidata item.", examples=["Q7747"])


class Named(ReadModel):
    """An id with the label that goes with it."""

    id: str = Field(description="A slug.", examples=["helsinki-summit-2018"])
    name: str = Field(description="The Dutch label.", examples=["Top van Helsinki"])


class ArticleRef(ReadModel):
    """The article that something stands in."""

    id: str = Field(description="The article's id.", examples=["a_xiuyyxv4f5m5tucs"])
    title: str | None = Field(description="The headline, if it has one.", examples=["Poetin en Trump in Helsinki"])
    outlet: str | None = Field(description="The outlet's id, if known.", examples=["de-volkskrant"])
    self: str = Field(description="Its address.", examples=["http://127.0.0.1:8000/v1/articles/a_xiuyyxv4f5m5tucs"])


class Labels(ReadModel):
    """A name in Dutch and in English."""

    nl: str = Field(description="The Dutch label.", examples=["Vladimir Poetin"])
    en: str = Field(description="The English label.", examples=["Vladimir Putin"])


class Hint(ReadModel):
    """Why a filter matches nothing: the corpus does not know its value."""

    parameter: str = Field(description="The filter.", examples=["speaker"])
    value: str = Field(description="The value that was given.", examples=["putni"])
    did_you_mean: list[str] = Field(description="Ids of what resembles it, best first.", examples=[["vladimir-putin"]])


class FilterMeaning(ReadModel):
    """What a name in a filter was taken to mean."""

    parameter: str = Field(description="The filter.", examples=["speaker"])
    value: str = Field(description="The value that was given.", examples=["Poetin"])
    ids: list[str] = Field(description="Every id that it stands for.", examples=[["vladimir-putin"]])


class Meta(ReadModel):
    """About the answer rather than in it."""

    filters: list[FilterMeaning] = Field(description="The names in filters and what they were taken to mean.")


class Page(ReadModel, Generic[Item]):
    """One page of a list; `next` and `prev` are absent at its ends."""

    items: list[Item] = Field(description="The items of this page, in the asked order.")
    self: str = Field(
        description="The address of this page.", examples=["http://127.0.0.1:8000/v1/quotes?speaker=vladimir-putin"]
    )
    next: str | None = Field(
        default=None,
        description="The address of the next page; absent on the last.",
        examples=["http://127.0.0.1:8000/v1/quotes?cursor=WyJuIiwiMjAxOC0wNyJd.0aB3"],
    )
    prev: str | None = Field(
        default=None,
        description="The address of the page before; absent on the first.",
        examples=["http://127.0.0.1:8000/v1/quotes?cursor=WyJwIiwiMjAxOC0wNyJd.9xY1"],
    )
    total_count: int | None = Field(
        default=None, description="How many items there are, only with `count=true`.", examples=[167]
    )
    total_count_exact: bool | None = Field(
        default=None, description="False when there are more than 10 000 and counting stopped.", examples=[True]
    )
    hints: list[Hint] | None = Field(
        default=None, description="Present when a filter has a value that the corpus does not know."
    )
    meta: Meta | None = Field(default=None, description="Present when a filter was given as a name.")
