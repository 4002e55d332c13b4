"""Whom and what the news names: entities, those who are quoted, and where they are named."""

from pydantic import Field

from app.schemas.common import ArticleRef, EntityRef, Labels, Named, ReadModel, WhenModel


class RoleModel(ReadModel):
    """An office that somebody holds or held."""

    title: str = Field(description="The Dutch title.", examples=["president"])
    of: Named | None = Field(description="The country or body it is an office of.")
    when: WhenModel | None = Field(description="From when to when, as an EDTF interval; null if not known.")


class EntityModel(EntityRef):
    """A person, organisation, place, group or work."""

    kind: str | None = Field(description="What sort of place or organisation, if known.", examples=["country"])
    labels: Labels = Field(description="Its name in Dutch and in English.")
    known: bool = Field(description="Whether it is in the knowledge, or was first met in an article.", examples=[True])
    mention_count: int = Field(ge=0, description="How often it is named.", examples=[61])
    article_count: int = Field(ge=0, description="In how many articles.", examples=[5])
    quote_count: int = Field(ge=0, description="How many quotes are its own.", examples=[48])
    about_count: int = Field(ge=0, description="How many quotes are about it.", examples=[33])
    self: str = Field(description="Its address.", examples=["http://127.0.0.1:8000/v1/entities/vladimir-putin"])
    gender: str | None = Field(
        default=None, description="m, f or x, if known; in the detail and with `include=details`.", examples=["m"]
    )
    homepage: str | None = Field(
        default=None,
        description="Its own site; in the detail and with `include=details`.",
        examples=["https://www.volkskrant.nl"],
    )
    country: Named | None = Field(
        default=None, description="The country it belongs to; in the detail and with `include=details`."
    )
    aliases: list[str] | None = Field(
        default=None,
        description="Other written forms; in the detail and with `include=aliases`.",
        examples=[["Poetin", "Putin"]],
    )
    roles: list[RoleModel] | None = Field(
        default=None, description="Offices with their dates; in the detail and with `include=roles`."
    )
    members: list[Named] | None = Field(default=None, description="Who a group consists of, in the detail.")


class SpeakerCounts(EntityRef):
    """Somebody who is quoted."""

    labels: Labels = Field(description="The name in Dutch and in English.")
    quote_count: int = Field(ge=1, description="How many quotes match the filters.", examples=[48])
    first_quoted: str | None = Field(
        description="The date of the first quote's article, in EDTF; null if none is dated.", examples=["2017-11"]
    )
    last_quoted: str | None = Field(
        description="The date of the last quote's article, in EDTF; null if none is dated.", examples=["2019-05"]
    )
    members: list[Named] | None = Field(default=None, description="Who a group consists of; only for type group.")
    self: str = Field(description="Its address.", examples=["http://127.0.0.1:8000/v1/entities/vladimir-putin"])


class MentionModel(ReadModel):
    """One place where an article names an entity."""

    text: str = Field(description="The words, exactly as printed.", examples=["Poetins"])
    start: int = Field(ge=0, description="Offset of the first character.", examples=[140])
    end: int = Field(ge=0, description="Offset just after the last character.", examples=[147])
    form: str = Field(
        description="name, genitive, compound, adjective, demonym, handle or nominal.", examples=["genitive"]
    )
    article: ArticleRef = Field(description="The article.")


class CandidateModel(ReadModel):
    """One entity that a name may stand for, and why."""

    entity: EntityRef = Field(description="The entity.")
    reason: str = Field(
        description="How the name leads to it: id (slug or Wikidata), label, alias, handle, role at date, role,"
        " surname, demonym or adjective.",
        examples=["alias"],
    )
    matched: str = Field(description="The written form or role that matched.", examples=["Poetin"])


class Candidates(ReadModel):
    """All entities that a name may stand for, best first."""

    items: list[CandidateModel] = Field(description="The candidates; empty if there are none.")
    self: str = Field(
        description="The address of this answer.", examples=["http://127.0.0.1:8000/v1/entities/resolve?name=Poetin"]
    )
    did_you_mean: list[str] | None = Field(
        default=None, description="Ids of what resembles the name, when nothing matches.", examples=[["vladimir-putin"]]
    )
