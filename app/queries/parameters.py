"""The query parameters that lists share, as values: parsed strictly, documented once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, GetCoreSchemaHandler
from pydantic.alias_generators import to_camel
from pydantic_core import CoreSchema, core_schema

from app.errors import DateInvalid
from app.extraction.partial_dates import parse_edtf

LONGEST_NAME = 200  # characters of a name in a filter


def _edtf(value: str) -> str:
    try:
        parse_edtf(value)
    except DateInvalid as error:
        raise ValueError(error.reason) from None
    return value


Edtf = Annotated[str, Field(min_length=1, max_length=64, json_schema_extra={"format": "edtf"}), AfterValidator(_edtf)]
Name = Annotated[str, Field(min_length=1, max_length=LONGEST_NAME)]
OffsetUnit = Literal["codepoint", "utf16", "utf8"]
DateMatch = Literal["overlap", "within"]


@dataclass(frozen=True, slots=True)
class Choice:
    """Marks a text that is one of a closed set."""

    names: tuple[str, ...]

    def __get_pydantic_core_schema__(self, _source: Any, _handler: GetCoreSchemaHandler) -> CoreSchema:
        """Only these names are valid, and the schema lists them."""
        return core_schema.literal_schema(list(self.names))


def sort_choice(*names: str) -> Choice:
    """The terms of an order: a name to ascend by, or `-` and a name to descend by."""
    return Choice(tuple(sign + name for name in names for sign in ("", "-")))


def members_of(model: type[BaseModel]) -> Choice:
    """The JSON members of a read model."""
    return Choice(tuple(field.alias or name for name, field in model.model_fields.items()))


class Parameters(BaseModel):
    """Query parameters: unknown ones are refused, none is changed afterwards."""

    model_config = ConfigDict(alias_generator=to_camel, extra="forbid", frozen=True, validate_by_name=False)

    # members that are there only with a part of `include`, and that part; to ask for such a member brings it
    part_of_member: ClassVar[Mapping[str, str]] = {}


Query = TypeVar("Query", bound=Parameters)


def with_parts(query: Query) -> Query:
    """The query with the parts included that hold the members it asks for in `fields`."""
    fields: Sequence[str] = getattr(query, "fields", ())
    wanted = {part for member, part in query.part_of_member.items() if member in fields}
    return query.model_copy(update={"include": tuple(wanted.union(query.include))}) if wanted else query  # type: ignore[attr-defined]


class Shaping(Parameters):
    """How an answer is written."""

    format: Literal["json"] | None = Field(default=None, description="The format of the answer.", examples=["json"])


class Offsets(Parameters):
    """In which unit spans are counted."""

    offset_unit: OffsetUnit = Field(
        default="codepoint",
        description="What `start` and `end` count: Unicode code points (Python, PostgreSQL), UTF-16 code units"
        " (JavaScript, Java) or UTF-8 bytes.",
        examples=["utf16"],
    )


class Paging(Shaping):
    """Which page of a list."""

    limit: int = Field(default=20, ge=1, le=100, description="How many items a page has at most.", examples=[5])
    cursor: str | None = Field(
        default=None,
        min_length=1,
        max_length=1_024,
        description="Where a walk goes on, as `next` and `prev` give it; opaque.",
        json_schema_extra={"format": "cursor"},
    )
    count: bool = Field(
        default=False, description="Whether to give `totalCount` (exact up to 10 000).", examples=[True]
    )


class Dated(Parameters):
    """By date: an item matches when its earliest–latest overlaps what is asked, or lies within it."""

    date: Edtf | None = Field(
        default=None,
        description="A date or interval in EDTF, such as `2018`, `2018-07`, `2018-07-16`, `2018-07-10/2018-07-20`"
        " or `2018-07/..`.",
        examples=["2018-07"],
    )
    from_: Edtf | None = Field(
        default=None, alias="from", description="No earlier than the first day of this EDTF date.", examples=["2018-07"]
    )
    to: Edtf | None = Field(
        default=None, description="No later than the last day of this EDTF date.", examples=["2018-12-31"]
    )
    date_match: DateMatch = Field(
        default="overlap",
        description="`overlap`: part of the item's range is in the asked one; `within`: all of it.",
        examples=["within"],
    )

    @property
    def days(self) -> tuple[str, str] | None:
        """The first and last asked day; None if no date is asked. Days in the wrong order match nothing."""
        asked = [parse_edtf(text) for text in (self.date, self.from_, self.to) if text is not None]
        if not asked:
            return None
        first = [parse_edtf(text).earliest for text in (self.date, self.from_) if text is not None]
        last = [parse_edtf(text).latest for text in (self.date, self.to) if text is not None]
        return max(first, default="0001-01-01"), min(last, default="9999-12-31")


class Published(Dated):
    """By the article: its date, outlet and language."""

    outlet: Name | None = Field(
        default=None, description="An outlet: slug, Wikidata id or name.", examples=["de-volkskrant"]
    )
    language: Annotated[str, Field(pattern="^[a-z]{2,3}$")] | None = Field(
        default=None, description="An ISO 639 code.", examples=["nl"]
    )

    @property
    def by_article(self) -> bool | None:
        """True if the date, outlet or language of an article is asked; None if not."""
        return True if self.outlet or self.language or self.days else None

    @property
    def by_publication(self) -> bool | None:
        """True if the outlet or language of an article is asked; None if not."""
        return True if self.outlet or self.language else None
