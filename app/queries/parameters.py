"""The query parameters that lists share, as values: parsed strictly, documented once."""

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic.alias_generators import to_camel

from app.errors import DateInvalid
from app.extraction.partial_dates import parse_edtf

LONGEST_NAME = 200  # characters of a name in a filter
WHOLE_NUMBER = re.compile(r"-?[0-9]{1,16}")
DECIMAL = re.compile(r"-?[0-9]{1,16}(?:\.[0-9]{1,16})?")


def _whole(value: object) -> object:
    if isinstance(value, str) and not WHOLE_NUMBER.fullmatch(value):
        raise ValueError("must be a whole number")
    return value


def _decimal(value: object) -> object:
    if isinstance(value, str) and not DECIMAL.fullmatch(value):
        raise ValueError("must be a number such as 0.9")
    return value


def _flag(value: object) -> object:
    if isinstance(value, str) and value not in ("true", "false"):
        raise ValueError("must be true or false")
    return value


def _edtf(value: str) -> str:
    try:
        parse_edtf(value)
    except DateInvalid as error:
        raise ValueError(error.reason) from None
    return value


def _name(value: str) -> str:
    if not any(char.isalnum() for char in value):
        raise ValueError("must hold a letter or a digit")
    return value


Whole = Annotated[int, BeforeValidator(_whole)]
Decimal = Annotated[float, BeforeValidator(_decimal)]
Flag = Annotated[bool, BeforeValidator(_flag)]
Edtf = Annotated[
    str, Field(min_length=1, max_length=64, json_schema_extra={"format": "edtf"}), AfterValidator(_edtf)
]
Name = Annotated[str, Field(min_length=1, max_length=LONGEST_NAME), AfterValidator(_name)]
OffsetUnit = Literal["codepoint", "utf16", "utf8"]
DateMatch = Literal["overlap", "within"]


def choice_list(*names: str) -> Any:
    """A type for comma-separated names out of a closed set, each at most once is enough but not asked."""
    known = "|".join(names)
    pattern = re.compile(f"(?:{known})(?:,(?:{known}))*")

    def check(value: str) -> str:
        if not pattern.fullmatch(value):
            unknown = [name for name in value.split(",") if name not in names]
            raise ValueError(f"has {', '.join(map(repr, unknown))}; known are {', '.join(names)}")
        return value

    limits = Field(max_length=1_000, json_schema_extra={"pattern": f"^{pattern.pattern}$"})
    return Annotated[str, limits, AfterValidator(check)]


def sort_list(*names: str) -> Any:
    """A type for an order: comma-separated names of sorts, `-` before one that descends."""
    return choice_list(*(sign + name for name in names for sign in ("", "-")))


class Parameters(BaseModel):
    """Query parameters: unknown ones are refused, none is changed afterwards."""

    model_config = ConfigDict(alias_generator=to_camel, extra="forbid", frozen=True, validate_by_name=False)


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

    limit: Whole = Field(default=20, ge=1, le=100, description="How many items a page has at most.", examples=[5])
    cursor: str | None = Field(
        default=None,
        min_length=1,
        max_length=1_024,
        description="Where a walk goes on, as `next` and `prev` give it; opaque.",
        json_schema_extra={"format": "cursor"},
    )
    count: Flag = Field(
        default=False, description="Whether to give `totalCount` (exact up to 10 000).", examples=[True]
    )


class Dated(Parameters):
    """By date: an item matches when its earliest–latest overlaps what is asked, or lies within it."""

    date: Edtf | None = Field(
        default=None,
        description="A date or interval in EDTF: `2018`, `2018-07`, `2018-07-16`, `2018-07-10/2018-07-20`, `2018-07/..`.",
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
