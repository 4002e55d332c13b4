"""What can go wrong, as nouns with facts: one base class, one subclass for each failure that is expected.

Each carries the HTTP status that it becomes and a title; `detail` is a sentence for the person who reads it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with an input: `location` such as `query.limit` or `body.text`."""

    location: str
    detail: str


class WoordelijkError(Exception):
    """The base of every expected failure."""

    status: ClassVar[int] = 500
    title: ClassVar[str] = "Internal error"

    def __init__(self, detail: str, *, faults: Sequence[Fault] = (), retry_after: int | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        self.faults = tuple(faults)
        self.retry_after = retry_after  # seconds


class DateInvalid(WoordelijkError, ValueError):
    """A text that should be an EDTF date and is not."""

    status = 400
    title = "Invalid date"

    def __init__(self, value: str, reason: str) -> None:
        super().__init__(f"{value!r} {reason}")
        self.value, self.reason = value, reason


class SettingsInvalid(WoordelijkError, ValueError):
    """An environment that cannot be worked with; `detail` names every variable and what is wrong."""

    title = "Invalid settings"


class KnowledgeInvalid(WoordelijkError, ValueError):
    """A knowledge file that cannot be read; `detail` names the file, the entry and what is wrong."""

    title = "Invalid knowledge"


class AnnotationInvalid(WoordelijkError, ValueError):
    """An annotated text whose markup cannot be read; `detail` names the passage and what is wrong."""

    title = "Invalid annotation"


class SourceUnreadable(WoordelijkError, ValueError):
    """A file that holds no article that can be read; `detail` says why."""

    status = 400
    title = "Unreadable source"


class TextInvalid(WoordelijkError, ValueError):
    """A text that is no valid Unicode; `detail` says where and why."""

    status = 400
    title = "Invalid text"


class InputInvalid(WoordelijkError):
    """A request with faults; `faults` names every one of them."""

    status = 400
    title = "Invalid input"


class NotFound(WoordelijkError):
    """An address that names nothing in the corpus."""

    status = 404
    title = "Not found"


class QueryTimeout(WoordelijkError):
    """A read that took longer than it may."""

    status = 503
    title = "Query took too long"


class Overloaded(WoordelijkError):
    """More work is waiting than can be done in time."""

    status = 503
    title = "Overloaded"


class Unfinished(WoordelijkError):
    """Work on a text that took longer than it may."""

    status = 503
    title = "Not finished in time"


class StoreUnusable(WoordelijkError):
    """A database that cannot be used as it is; `detail` gives the reason and the command that mends it."""

    status = 503
    title = "Database unusable"


class StorageFull(WoordelijkError):
    """A write for which there is no room left."""

    status = 507
    title = "No space left"
