"""An error as clients see it (RFC 9457)."""

from pydantic import BaseModel, ConfigDict, Field


class ProblemError(BaseModel):
    """One thing wrong with a request."""

    model_config = ConfigDict(frozen=True)

    location: str = Field(description="Where: `query`, `path` or `body`, a dot, a name.", examples=["query.limit"])
    detail: str = Field(description="What is wrong.", examples=["must be at most 100"])


class Problem(BaseModel):
    """An error."""

    model_config = ConfigDict(frozen=True)

    type: str = Field(
        description="Names the kind of problem, at an address that describes it.",
        examples=["http://127.0.0.1:8000/problems/invalid-input"],
        json_schema_extra={"format": "uri"},
    )
    title: str = Field(description="The kind of problem in words.", examples=["Invalid input"])
    status: int = Field(description="The status of the response.", ge=400, le=599, examples=[400])
    detail: str = Field(description="What happened, for a person.", examples=["The query string has faults."])
    instance: str = Field(description="The path that was asked for.", examples=["/v1/quotes"])
    request_id: str = Field(alias="requestId", description="The request's id.", examples=["3f1a9c04be00000012"])
    errors: list[ProblemError] | None = Field(
        default=None, description="Every fault of the request; absent when the fault is not in its input."
    )


class ProblemKind(BaseModel):
    """What a `type` of problem means."""

    model_config = ConfigDict(frozen=True)

    type: str = Field(description="The address of this description.", json_schema_extra={"format": "uri"})
    title: str = Field(description="The kind of problem in words.", examples=["Invalid input"])
    status: int = Field(description="The status that comes with it.", examples=[400])
    description: str = Field(description="When it happens.", examples=["A request with faults."])
