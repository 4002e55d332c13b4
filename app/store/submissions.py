"""What is handed in for storing: an article, what was found in it, and where it comes from."""

import base64
import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from app.extraction.records import Extraction
from app.store.tables import json_text


class Origin(StrEnum):
    """Whether we hold the text itself or tell it in our own words."""

    ORIGINAL = "original"
    RETELLING = "retelling"


class Outcome(StrEnum):
    """What storing an article came to."""

    INSERTED = "inserted"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class OutletRef:
    """An outlet by its id; `name` is for one that is not stored yet."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Submission:
    """An article with its findings, ready to be stored.

    `source_sha256` is its identity: the SHA-256, in hex, of the original's bytes. All spans of `findings` point into
    `body`. `extractor` is the version that the findings were made with.
    """

    source_sha256: str
    origin: Origin
    body: str
    findings: Extraction
    extractor: str
    title: str | None = None
    outlet: OutletRef | None = None
    source_url: str | None = None
    provenance: dict[str, Any] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The article's id."""
        return article_id(self.source_sha256)

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of all that the stored rows follow from: the same fingerprint, the same rows."""
        parts = [
            self.body,
            self.origin,
            self.title,
            self.outlet.id if self.outlet else None,
            self.source_url,
            self.provenance,
            self.extractor,
            repr(self.findings),
        ]
        return sha256(json_text(parts))


def sha256(text: str) -> str:
    """The SHA-256 of a text in UTF-8, in hex."""
    return hashlib.sha256(text.encode()).hexdigest()


def article_id(source_sha256: str) -> str:
    """`a_` and the first 80 bits of the identity, in lower-case base32."""
    return "a_" + base64.b32encode(bytes.fromhex(source_sha256)).decode()[:16].lower()
