"""The same utterance elsewhere."""

from pydantic import Field

from app.schemas.common import Named, ReadModel, WhenModel
from app.schemas.quotes import QuoteModel


class DiffStep(ReadModel):
    """A part of the way from one wording to another."""

    op: str = Field(
        description="equal, delete (only in the quote asked for) or insert (only here).", examples=["equal"]
    )
    text: str = Field(description="The words, joined by spaces.", examples=["Goede betrekkingen met Rusland"])


class VariantModel(ReadModel):
    """A quote that is the same utterance."""

    quote: QuoteModel = Field(description="The quote.")
    similarity: float = Field(
        ge=0, le=1, description="The part of the shorter one's content words that both have.", examples=[0.8]
    )
    diff: list[DiffStep] = Field(description="From the wording that was asked for to this one, word by word.")


class VariantsModel(ReadModel):
    """All places where an utterance stands."""

    quote: QuoteModel = Field(description="The quote that was asked for.")
    items: list[VariantModel] = Field(description="The others, most alike first; at most 50.")
    first_seen: WhenModel | None = Field(description="The date of the earliest dated article that has it.")
    last_seen: WhenModel | None = Field(description="The date of the latest dated article that has it.")
    outlets: list[Named] = Field(description="The outlets that have it.")
    self: str = Field(
        description="The address of this answer.",
        examples=["http://127.0.0.1:8000/v1/quotes/q_7h2kq4mzr3vx5n6p_000sd/variants"],
    )
