"""Articles and liveblogs."""

from pydantic import Field

from app.schemas.common import Named, ReadModel, SpanModel, WhenModel
from app.schemas.entities import EntityModel
from app.schemas.events import EventModel
from app.schemas.quotes import QuoteModel


class PostModel(ReadModel):
    """An entry of a liveblog."""

    id: str = Field(description="Its id.", examples=["p_xiuyyxv4f5m5tucs_05"])
    ordinal: int = Field(ge=1, description="Its place on the page, from the top.", examples=[5])
    heading: str | None = Field(description="Its heading.", examples=["‘Geen samenzwering’"])
    heading_span: SpanModel | None = Field(description="Where the heading stands in the body.")
    time: str | None = Field(description="The time that is printed with it.", examples=["15:30"])
    span: SpanModel = Field(description="Where the entry stands in the body, its heading included.")


class SectionModel(ReadModel):
    """A part of the body."""

    role: str = Field(description="title, standfirst, subheading, paragraph, caption or post.", examples=["subheading"])
    span: SpanModel = Field(description="Where it stands in the body.")


class Provenance(ReadModel):
    """Where the text comes from."""

    origin: str = Field(
        description="original: the publisher's text; retelling: its facts in our own words, with the quotes verbatim.",
        examples=["retelling"],
    )
    source_sha256: str = Field(
        alias="sourceSha256",
        description="SHA-256 of the original's bytes: the identity of the article.",
        examples=["ba298c5ebc2f59d9d052f5c1c3f25db1e925f901d614766c5cbb1bd300ee2d52"],
    )
    source_url: str | None = Field(description="Where it was published, if known.", examples=["https://example.org/a"])
    note: str | None = Field(description="What its file says about it.", examples=["Navertelling in eigen woorden."])


class ArticleModel(ReadModel):
    """A text with its date and outlet."""

    id: str = Field(description="Its id.", examples=["a_xiuyyxv4f5m5tucs"])
    title: str | None = Field(description="The headline, if it has one.", examples=["Poetin en Trump in Helsinki"])
    kind: str = Field(description="article or liveblog.", examples=["liveblog"])
    language: str = Field(description="The ISO 639 code of its language.", examples=["nl"])
    outlet: Named | None = Field(description="Who published it, if known.")
    published_when: WhenModel | None = Field(description="When it was published; null for a text without a date.")
    quote_count: int = Field(ge=0, description="How many quotes it holds.", examples=[79])
    provenance: Provenance = Field(description="Where the text comes from.")
    self: str = Field(description="Its address.", examples=["http://127.0.0.1:8000/v1/articles/a_xiuyyxv4f5m5tucs"])
    text_sha256: str = Field(
        alias="textSha256",
        description="SHA-256 of the body (UTF-8): the text that all offsets belong to.",
        examples=["5c84de8efedd0b6c346e1886b176e9f7f8c9ee245ca133efb49709ffeb7771b0"],
    )
    body: str | None = Field(
        default=None,
        description="The full text; in the detail and with `include=body`.",
        examples=["Poetin en Trump ontmoetten elkaar in Helsinki."],
    )
    posts: list[PostModel] | None = Field(
        default=None, description="The entries of a liveblog; in the detail and with `include=posts`."
    )
    sections: list[SectionModel] | None = Field(default=None, description="The parts of the body, in the detail.")
    quotes: list[QuoteModel] | None = Field(
        default=None, description="Its first 100 quotes in the order of the text, with `include=quotes`."
    )
    entities: list[EntityModel] | None = Field(
        default=None, description="The 100 entities that it names most, with `include=entities`."
    )
    events: list[EventModel] | None = Field(default=None, description="The events it covers, with `include=events`.")
