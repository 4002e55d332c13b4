"""How the service is."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Live(BaseModel):
    """The process answers."""

    model_config = ConfigDict(frozen=True)

    status: Literal["live"] = Field(default="live", description="Always `live`.")


class Ready(BaseModel):
    """The corpus can be read."""

    model_config = ConfigDict(frozen=True)

    status: Literal["ready"] = Field(default="ready", description="Always `ready`; what is not ready answers 503.")
    database: str = Field(description="Which database keeps the corpus.", examples=["sqlite"])
    library: str = Field(description="The version of its library or server.", examples=["3.51.3"])
    migration: str = Field(description="The migration that the database is at: the newest.", examples=["0001"])
