"""The tables: one class each. `metadata` knows all of them."""

from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import AutoString

from app.store.tables.articles import Article, Post, Section, TimeExpression
from app.store.tables.columns import CODE_POINTS, Json, json_text
from app.store.tables.corpus import Corpus, Outlet
from app.store.tables.entities import Alias, Entity, EntityMember, Role
from app.store.tables.events import Event, EventAlias, EventTelling, Participant
from app.store.tables.lists import add_indexes
from app.store.tables.presence import Appearance, Coverage, Mention
from app.store.tables.quotes import About, Quote, QuoteJson

metadata = SQLModel.metadata

for _table in metadata.tables.values():
    for _column in _table.columns:
        if isinstance(_column.type, AutoString):
            _column.type = CODE_POINTS
add_indexes(metadata)

__all__ = [
    "About",
    "Alias",
    "Appearance",
    "Article",
    "Corpus",
    "Coverage",
    "Entity",
    "EntityMember",
    "Event",
    "EventAlias",
    "EventTelling",
    "Json",
    "Mention",
    "Outlet",
    "Participant",
    "Post",
    "Quote",
    "QuoteJson",
    "Role",
    "Section",
    "TimeExpression",
    "json_text",
    "metadata",
]
