"""What a file brings: a text, and what it says about itself."""

from collections.abc import Collection
from dataclasses import dataclass, field, fields, replace
from typing import Any

from app.extraction import LANGUAGES
from app.extraction.records import ArticleKind, Document, When
from app.store.submissions import Origin

LANGUAGE = "nl"  # of a text that does not say


@dataclass(frozen=True, slots=True)
class Stated:
    """What is said about an article beside its text; None is what is not said. `outlet` is an id or a name."""

    title: str | None = None
    outlet: str | None = None
    published: When | None = None
    kind: ArticleKind | None = None
    language: str | None = None
    url: str | None = None

    def completed(self, other: "Stated") -> "Stated":
        """This, with what only `other` says, and with its date where that is the same one more precisely."""
        gaps = {each.name: getattr(other, each.name) for each in fields(self) if getattr(self, each.name) is None}
        if self.published and other.published and narrows(other.published, self.published):
            gaps["published"] = other.published
        return replace(self, **gaps)

    def difference(self, other: "Stated") -> set[str]:
        """The names of what the two do not say alike."""
        return {each.name for each in fields(self) if getattr(self, each.name) != getattr(other, each.name)}

    def only(self, names: Collection[str]) -> "Stated":
        """This, saying nothing but what is named."""
        return Stated(**{name: getattr(self, name) for name in names})

    def document(self, text: str) -> Document:
        """What the extractor is given to read."""
        return Document(text, self.published, self.kind, self.language or LANGUAGE, self.title)

    @property
    def unread(self) -> str | None:
        """The language, if it is one that the extractor does not read."""
        return None if (self.language or LANGUAGE) in LANGUAGES else self.language


@dataclass(frozen=True, slots=True)
class Source:
    """A text as received. `sha256` is its identity: that of the original's bytes, in hex."""

    name: str
    text: str
    sha256: str
    origin: Origin = Origin.ORIGINAL
    stated: Stated = field(default_factory=Stated)
    provenance: dict[str, Any] = field(default_factory=dict)


def narrows(date: When, other: When) -> bool:
    """Tell whether a date lies within another and says more."""
    return date != other and other.earliest <= date.earliest <= date.latest <= other.latest
