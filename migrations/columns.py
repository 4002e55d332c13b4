"""Columns and constraints in the few shapes that the migrations need, the same on both databases."""

from functools import partial
from typing import Any

import sqlalchemy as sa
from alembic import op

# compares by code point on both
TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
# one search instead of two, on SQLite, for rows that are found by their key
BY_KEY: dict[str, Any] = {"sqlite_with_rowid": False}


def columns(names: str, *, of: Any, null: bool = False, key: bool = False) -> list[sa.Column[Any]]:
    """Columns of one type, by their names; `key` makes them the primary key or part of it."""
    return [sa.Column(name, of, nullable=null, primary_key=key) for name in names.split()]


text = partial(columns, of=TEXT)
text_key = partial(columns, of=TEXT, key=True)
optional_text = partial(columns, of=TEXT, null=True)
long_text = partial(columns, of=sa.Text())
integer = partial(columns, of=sa.Integer())
integer_key = partial(columns, of=sa.Integer(), key=True)
optional_integer = partial(columns, of=sa.Integer(), null=True)
real = partial(columns, of=sa.Float())
boolean = partial(columns, of=sa.Boolean())


def refers(**tables: str) -> list[sa.ForeignKeyConstraint]:
    """Foreign keys, column to table; a row that is referred to stays."""
    return [sa.ForeignKeyConstraint([column], [f"{table}.id"]) for column, table in tables.items()]


def belongs(**tables: str) -> list[sa.ForeignKeyConstraint]:
    """Foreign keys, column to table; the row goes with the one that it refers to."""
    return [sa.ForeignKeyConstraint([name], [f"{table}.id"], ondelete="CASCADE") for name, table in tables.items()]


def create_index(name: str, table: str, names: list[str], **options: Any) -> None:
    """Index rows by columns; a name may be followed by DESC."""
    op.create_index(name, table, [sa.text(part) if " " in part else part for part in names], **options)


def create_partial_index(name: str, table: str, names: list[str]) -> None:
    """Index the rows in which the first column is not NULL."""
    present = sa.text(f"{names[0]} IS NOT NULL")
    create_index(name, table, names, sqlite_where=present, postgresql_where=present)
