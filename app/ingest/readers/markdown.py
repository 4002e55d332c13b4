"""Markdown with front matter: how our own retellings say what they retell."""

import hashlib
from typing import Annotated, Any

import yaml
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from app.errors import SourceUnreadable
from app.extraction.partial_dates import parse_edtf
from app.extraction.records import ArticleKind
from app.ingest.readers.encoding import decode
from app.ingest.readers.text import read_text
from app.ingest.source import Source, Stated
from app.store.submissions import Origin

FENCE = "---"
MAX_FRONT_MATTER = 20_000  # characters


def _checked(edtf: str) -> str:
    parse_edtf(edtf)
    return edtf


def _none_if_empty(value: Any) -> Any:
    return None if value == "" else value


Line = Annotated[str, Field(min_length=1, max_length=1_000)]
Edtf = Annotated[Line, AfterValidator(_checked)]


class Part(BaseModel):
    """A table of the front matter: unknown keys are faults, a key without a value is as good as absent."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Retells(Part):
    """The original that a text tells in other words."""

    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    outlet: Annotated[Line | None, BeforeValidator(_none_if_empty)] = None
    published: Annotated[Edtf | None, BeforeValidator(_none_if_empty)] = None


class FrontMatter(Part):
    """What a file may say about itself."""

    title: Annotated[Line | None, BeforeValidator(_none_if_empty)] = None
    outlet: Annotated[Line | None, BeforeValidator(_none_if_empty)] = None
    published: Annotated[Edtf | None, BeforeValidator(_none_if_empty)] = None
    kind: Annotated[ArticleKind | None, BeforeValidator(_none_if_empty)] = None
    language: Annotated[str | None, Field(pattern="^[a-z]{2,3}$"), BeforeValidator(_none_if_empty)] = None
    url: Annotated[Line | None, BeforeValidator(_none_if_empty)] = None
    retells: Retells | None = None
    note: Annotated[Line | None, BeforeValidator(_none_if_empty)] = None

    def stated(self) -> Stated:
        """As every reader says it."""
        published = parse_edtf(self.published) if self.published else None
        return Stated(self.title, self.outlet, published, self.kind, self.language, self.url)


def read_markdown(name: str, data: bytes) -> Source:
    """A text with front matter; without it, plain text. Raises SourceUnreadable, which names every fault."""
    text = decode(data)
    lines = text.splitlines(keepends=True)
    if lines[0].rstrip() != FENCE:
        return read_text(name, data)
    end = next((number for number, line in enumerate(lines[1:], start=1) if line.rstrip() == FENCE), None)
    if end is None:
        raise SourceUnreadable(f"Its front matter has no closing {FENCE}.")
    front = _front_matter("".join(lines[1:end]))
    body = "".join(lines[end + 1 :])
    if not body.strip():
        raise SourceUnreadable("It has front matter and no text.")
    if front.retells is None:
        return Source(name, body, _identity(body), stated=front.stated())
    provenance = front.model_dump(include={"retells", "note"}, exclude_none=True)
    return Source(name, body, front.retells.sha256, Origin.RETELLING, front.stated(), provenance)


def _identity(body: str) -> str:
    """The SHA-256 of the text alone: what the front matter says of it may be corrected."""
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()


def _front_matter(text: str) -> FrontMatter:
    if len(text) > MAX_FRONT_MATTER:
        raise SourceUnreadable(f"Its front matter has more than {MAX_FRONT_MATTER:,} characters.")
    try:
        # BaseLoader makes nothing but strings, lists and tables: 2018-07-16 stays what was written
        return FrontMatter.model_validate(yaml.load(text, Loader=yaml.BaseLoader) or {})  # noqa: S506
    except yaml.YAMLError as error:
        raise SourceUnreadable(f"Its front matter is no YAML: {_one_line(error)}.") from error
    except ValidationError as error:
        faults = "; ".join(f"{'.'.join(map(str, fault['loc']))}: {_said(fault)}" for fault in error.errors())
        raise SourceUnreadable(f"Its front matter has faults: {faults}.") from error


def _said(fault: ErrorDetails) -> str:
    if fault["type"] == "extra_forbidden":
        known = Retells if fault["loc"][0] == "retells" else FrontMatter
        return f"is unknown; there are {', '.join(known.model_fields)}"
    return fault["msg"].removeprefix("Value error, ")


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())
