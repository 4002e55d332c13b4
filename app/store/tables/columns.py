"""Column types that make both databases store, compare and return the same."""

import json
from typing import Any

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

# PostgreSQL's "C" and SQLite's BINARY both compare by code point, so every list has one order on both.
CODE_POINTS = String().with_variant(String(collation="C"), "postgresql")

# Rows that are found by their key only: kept in its order, there is one search instead of two on SQLite.
BY_KEY = {"sqlite_with_rowid": False}


class Json(TypeDecorator[Any]):
    """JSON as text that we write ourselves, so that a raw read gives the same string on either database.

    Compact, keys sorted, characters beyond ASCII as themselves.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, _dialect: Dialect) -> str | None:
        """Write the value; None stays NULL."""
        return None if value is None else json_text(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> Any:
        """Read the value back."""
        return None if value is None else json.loads(value)


def json_text(value: Any) -> str:
    """The one way in which a value becomes JSON in a column."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def deferred(target: str) -> ForeignKey:
    """A foreign key that is checked at the commit, for rows of one table that name each other."""
    return ForeignKey(target, deferrable=True, initially="DEFERRED")
