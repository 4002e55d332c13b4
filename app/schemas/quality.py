"""How well extraction does: figures on the annotated texts that come with the program."""

from pydantic import Field

from app.quality import Figures, GroupFigures, Proportion, Retrieval
from app.quality.figures import Bin
from app.schemas.common import ReadModel

DIGITS = 4  # what is beyond is noise at any n that can be annotated by hand


class ProportionModel(ReadModel):
    """A share between 0 and 1 with its 95 % interval; null when there is nothing to take a share of."""

    n: int = Field(ge=0, description="Of how many it is a share.", examples=[288])
    value: float | None = Field(ge=0, le=1, description="The share.", examples=[0.9861])
    low: float | None = Field(ge=0, le=1, description="The lower end of the interval.", examples=[0.9651])
    high: float | None = Field(ge=0, le=1, description="The upper end of the interval.", examples=[0.9946])


class RetrievalModel(ReadModel):
    """How well quotes are found."""

    precision: ProportionModel = Field(description="Of the quotes that were found, the share that is annotated.")
    recall: ProportionModel = Field(description="Of the annotated quotes, the share that was found.")
    f1: ProportionModel = Field(
        description="The harmonic mean of the two; its `n` is all that is annotated or was found."
    )


class QualityGroupModel(ReadModel):
    """The figures of one group of quotes; what follows `overlap` is judged on the annotated quotes that were found."""

    group: str = Field(
        description="all; a kind (direct, partial, indirect); or direct and partial speech by whether it stands in "
        "quotation marks (marked, unmarked).",
        examples=["direct"],
    )
    exact: RetrievalModel = Field(
        description="Found means the same span, but for spaces, quotation marks and punctuation at its edges."
    )
    overlap: RetrievalModel = Field(
        description="Found means that the shared characters are 0.8 of those that either has; 0.5 for indirect speech."
    )
    attribution: ProportionModel = Field(description="The speaker is right; none given counts as wrong.")
    answered: ProportionModel = Field(description="The same, of the quotes for which a speaker is given.")
    kind: ProportionModel = Field(description="The kind is right.")
    cue: ProportionModel = Field(description="The reporting word is right, where there is one.")
    polarity: ProportionModel = Field(description="Asserted or denied is right.")


class ReliabilityModel(ReadModel):
    """The speakers given with a `confidence` from `low` up to `high`: what it promises and what came of it."""

    low: float = Field(ge=0, le=1, description="The least confidence.", examples=[0.95])
    high: float = Field(ge=0, le=1, description="Up to this confidence; the last one includes it.", examples=[1.0])
    mean: float | None = Field(ge=0, le=1, description="The mean confidence; null without answers.", examples=[0.97])
    right: ProportionModel = Field(description="The share of these speakers that is right.")


class QualitySetModel(ReadModel):
    """The figures on one set of texts."""

    name: str = Field(
        description="passages: short, one phenomenon each, and so more of what is hard than a newspaper holds; "
        "articles: whole ones in the styles of the press; held-out: articles that the extractor is not developed "
        "against, which tell best what to expect of a text that it has never seen.",
        examples=["held-out"],
    )
    texts: int = Field(ge=0, description="How many texts were read.", examples=[9])
    quotes: int = Field(ge=0, description="How many annotated quotes they have that count.", examples=[97])
    sha256: str = Field(
        description="SHA-256 of the annotated texts.",
        examples=["1d0be7a54c7f8a31d5b6e2f4903c7d18ab65f0e2c394b7d6a8015e3f2c4d9f2c"],
    )
    groups: list[QualityGroupModel] = Field(description="The figures: of all quotes, by kind, by quotation marks.")
    reliability: list[ReliabilityModel] = Field(description="How far `confidence` can be relied on.")


class QualityModel(ReadModel):
    """How well extraction does, measured on annotated Dutch texts that come with the program."""

    extractor_version: str = Field(description="The version of the extractor that was measured.", examples=["1"])
    extractor_sha256: str = Field(
        description="SHA-256 of its code and knowledge.",
        examples=["9f2c1d0be7a54c7f8a31d5b6e2f4903c7d18ab65f0e2c394b7d6a8015e3f2c4d"],
    )
    confidence_level: float = Field(ge=0, le=1, description="Of every interval.", examples=[0.95])
    sets: list[QualitySetModel] = Field(description="The figures on each set: passages, articles, held-out.")


def groups_json(measured: Figures) -> list[QualityGroupModel]:
    """Return figures as the JSON of `GET /quality`."""
    return [_group(group) for group in measured.groups]


def reliability_json(measured: Figures) -> list[ReliabilityModel]:
    """Return the reliability of confidence as the JSON of `GET /quality`."""
    return [_bin(part) for part in measured.reliability]


def _group(group: GroupFigures) -> QualityGroupModel:
    retrieval = {mode: _retrieval(value) for mode, value in group.retrieval.items()}
    judged = {name: _proportion(value) for name, value in group.judged.items()}
    return QualityGroupModel.model_validate({"group": group.group, **retrieval, **judged})


def _retrieval(value: Retrieval) -> RetrievalModel:
    return RetrievalModel(
        precision=_proportion(value.precision), recall=_proportion(value.recall), f1=_proportion(value.f1)
    )


def _bin(part: Bin) -> ReliabilityModel:
    return ReliabilityModel(low=part.low, high=part.high, mean=_rounded(part.mean), right=_proportion(part.right))


def _proportion(share: Proportion) -> ProportionModel:
    return ProportionModel(n=share.n, value=_rounded(share.value), low=_rounded(share.low), high=_rounded(share.high))


def _rounded(value: float | None) -> float | None:
    return value if value is None else round(value, DIGITS)
