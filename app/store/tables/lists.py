"""The indexes that lists walk.

Lists run from the newest to the oldest, and within a day from the first id to the last: an index gives that order only
if it has it, or its exact opposite. Every column before those of the order is a filter that has one value.
"""

from typing import Any

from sqlalchemy import Index, MetaData, Table, text

INDEXES = """
    article_by_date      article      published_earliest DESC, id
    article_by_outlet    article      outlet_id, published_earliest DESC, id
    quote_by_date        quote        published_earliest DESC, id
    quote_by_speaker     quote        speaker_id, published_earliest DESC, id
    quote_by_event       quote        event_id, published_earliest DESC, id
    quote_by_outlet      quote        outlet_id, published_earliest DESC, id
    quote_by_kind        quote        kind, published_earliest DESC, id
    about_by_date        about        entity_id, published_earliest DESC, quote_id
    mention_by_entity    mention      entity_id, published_earliest DESC, article_id, start, end
    appearance_by_date   appearance   entity_id, published_earliest DESC, article_id
    coverage_by_date     coverage     event_id, published_earliest DESC, article_id
    entity_by_mentions   entity       mention_count DESC, id
    entity_by_quotes     entity       quote_count DESC, id
    event_by_date        event        when_earliest DESC, id
"""
# few rows have a value in the first column; these also serve the checks of the foreign keys
PARTIAL = """
    quote_at_event       quote        event_id, speaker_id, published_earliest DESC, id
    quote_by_addressee   quote        addressee_id, published_earliest DESC, id
    quote_by_via         quote        via_id, published_earliest DESC, id
    quote_by_post        quote        post_id, published_earliest DESC, id
"""


def add_indexes(metadata: MetaData) -> None:
    """Declare them on the tables that they are for."""
    for line in INDEXES.strip().splitlines():
        name, table, columns = line.split(maxsplit=2)
        _add(metadata.tables[table], name, columns)
    for line in PARTIAL.strip().splitlines():
        name, table, columns = line.split(maxsplit=2)
        present = text(f"{columns.partition(',')[0]} IS NOT NULL")
        _add(metadata.tables[table], name, columns, sqlite_where=present, postgresql_where=present)


def _add(table: Table, name: str, columns: str, **options: Any) -> None:
    terms = (term.split() for term in columns.split(", "))
    Index(name, *(table.c[column].desc() if down else table.c[column] for column, *down in terms), **options)
