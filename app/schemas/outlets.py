"""Who publishes: newspapers, broadcasters, agencies."""

from pydantic import Field

from app.schemas.common import Named


class OutletModel(Named):
    """A publisher."""

    country: str | None = Field(description="The id of its country.", examples=["netherlands"])
    language: str | None = Field(description="The ISO 639 code of its language, if known.", examples=["nl"])
    homepage: str | None = Field(description="Its site.", examples=["https://www.volkskrant.nl"])
    wikidata: str | None = Field(description="The Wikidata item.", examples=["Q1046675"])
    aliases: list[str] = Field(description="Other names.", examples=[["Volkskrant"]])
    article_count: int = Field(ge=0, description="How many of its articles are here.", examples=[1])
    quote_count: int = Field(ge=0, description="How many quotes they hold.", examples=[79])
    self: str = Field(description="Its address.", examples=["http://127.0.0.1:8000/v1/outlets/de-volkskrant"])
