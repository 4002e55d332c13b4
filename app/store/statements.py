"""Statements about many rows, the same on both databases."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Table, inspect
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, SQLModel, delete

from app.store.tables import metadata

Rows = Sequence[dict[str, Any]]


def insert_rows(session: Session, table: type[SQLModel], rows: Rows) -> None:
    """Insert rows that are not there yet."""
    if rows:
        session.connection().execute(_table(table).insert(), _completed(table, rows))


def insert_missing(session: Session, table: type[SQLModel], rows: Rows) -> None:
    """Insert those rows whose key is not there yet."""
    if rows:
        session.connection().execute(_insert(session, table).on_conflict_do_nothing(), _completed(table, rows))


def upsert(session: Session, table: type[SQLModel], rows: Rows) -> None:
    """Insert rows, or bring those that are there up to date in all columns given but the key."""
    if not rows:
        return
    statement = _insert(session, table)
    key = [column.name for column in inspect(table).primary_key]
    changes = {name: statement.excluded[name] for name in rows[0] if name not in key}
    statement = statement.on_conflict_do_update(index_elements=key, set_=changes)
    session.connection().execute(statement, _completed(table, rows))


def delete_where(session: Session, table: type[SQLModel], column: str, values: Collection[Any]) -> None:
    """Delete the rows that have one of the values in a column."""
    if values:
        session.exec(delete(table).where(inspect(table).columns[column].in_(sorted(values))))


def _insert(session: Session, table: type[SQLModel]) -> Any:
    dialect = session.get_bind().dialect.name
    return postgresql.insert(_table(table)) if dialect == "postgresql" else sqlite.insert(_table(table))


def _table(table: type[SQLModel]) -> Table:
    """The table behind a class: many rows go in twice as fast past the object-relational layer."""
    return metadata.tables[str(table.__tablename__)]


def _completed(table: type[SQLModel], rows: Rows) -> Rows:
    """Rows with the defaults that the class declares; SQLModel applies them to objects only."""
    fields = table.model_fields.items()
    defaults = {name: field.get_default(call_default_factory=True) for name, field in fields if not field.is_required()}
    return [defaults | row for row in rows]
