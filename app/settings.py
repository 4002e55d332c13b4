"""Settings, read from the environment or a `.env` file; each has a default that works."""

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field, HttpUrl, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from app.errors import SettingsInvalid

PROJECT = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    """What an operator can choose; names in the environment are the same in upper case."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True)

    database_url: str = Field(
        default="sqlite:///var/woordelijk.db",
        description="Where the corpus is kept: `sqlite:///path/to/file.db` or `postgresql://user@host/name`.",
        examples=["sqlite:///var/woordelijk.db", "postgresql://woordelijk@127.0.0.1/woordelijk"],
    )
    public_url: HttpUrl = Field(
        default=HttpUrl("http://127.0.0.1:8000"),
        description="The address that clients see; every URL in an answer begins with it.",
    )
    contact_email: str = Field(
        default="woordelijk@example.org",
        description="Where users of the API can write; it stands in the OpenAPI document.",
    )
    seed_data: Path = Field(
        default=PROJECT / "seed_data",
        description="The folder with `articles/` and `knowledge/`.",
    )
    read_seconds: float = Field(
        default=1.0, gt=0, le=60, description="How long a read may take before it is interrupted and answered 503."
    )
    read_threads: int = Field(default=8, ge=1, le=64, description="How many reads may run side by side.")
    max_body_bytes: int = Field(
        default=2_000_000, ge=1_000, description="The largest request body that is accepted, in bytes."
    )
    header_seconds: float = Field(
        default=10.0, gt=0, le=120, description="How long the head of a request may take to arrive."
    )
    body_seconds: float = Field(
        default=20.0,
        gt=0,
        le=600,
        description="How long the body of a request may take to arrive, and an answer to leave.",
    )
    max_connections: int = Field(
        default=1000,
        ge=1,
        le=100_000,
        description="How many connections are served side by side; for one more an idle one is closed, or else it is"
        " answered 503.",
    )
    shutdown_seconds: int = Field(
        default=10, ge=1, le=60, description="How long requests in flight may take after SIGTERM."
    )
    log_level: str = Field(default="info", description="debug, info, warning or error.")
    log_format: Literal["json", "console"] = Field(
        default="json", description="`json` for machines, `console` for people."
    )

    @field_validator("log_level", mode="after")
    @classmethod
    def _known_level(cls, value: str) -> str:
        if value.lower() not in {"debug", "info", "warning", "error"}:
            raise ValueError("must be debug, info, warning or error")
        return value.lower()

    @property
    def base_url(self) -> str:
        """The public address with the path of the API, without a slash at the end."""
        return str(self.public_url).rstrip("/") + "/v1"


@lru_cache
def get_settings() -> Settings:
    """The settings of this process. Raises SettingsInvalid, which names every variable that is wrong."""
    try:
        return Settings()
    except ValidationError as error:
        faults = (f"{'.'.join(map(str, each['loc'])).upper()}: {each['msg']}" for each in error.errors())
        raise SettingsInvalid(f"{'; '.join(faults)}. The README lists what can be set.") from None
