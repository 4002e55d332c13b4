"""Whom and what texts name: persons, organisations, places, groups, works."""

from sqlmodel import Field, Index, SQLModel

from app.store.tables.columns import BY_KEY


class Entity(SQLModel, table=True):
    """Somebody or something with a name, from the knowledge or first met in an article.

    `first_quoted` and `last_quoted` are the EDTF dates of its first and last dated quote, '' without any.
    """

    __table_args__ = (
        Index("entity_by_name", "folded", "id"),
        Index("entity_by_wikidata", "wikidata"),
        BY_KEY,
    )

    id: str = Field(primary_key=True)
    type: str
    kind: str | None = None
    name_nl: str
    name_en: str
    wikidata: str | None = None
    gender: str | None = None
    country: str | None = None
    homepage: str | None = None
    known: bool
    folded: str  # lookup key of the Dutch name, to sort by
    mention_count: int = 0
    article_count: int = 0
    quote_count: int = 0
    about_count: int = 0
    first_quoted: str = ""
    last_quoted: str = ""


class EntityMember(SQLModel, table=True):
    """One of those whom a group stands for ("beide leiders")."""

    __tablename__ = "entity_member"
    __table_args__ = (Index("entity_member_by_entity", "entity_id"), BY_KEY)

    group_id: str = Field(primary_key=True, foreign_key="entity.id", ondelete="CASCADE")
    entity_id: str = Field(primary_key=True, foreign_key="entity.id", ondelete="CASCADE")


class Alias(SQLModel, table=True):
    """A written form of an entity; `kind` is label, alias, surname, adjective, demonym or handle."""

    __table_args__ = (Index("alias_by_folded", "folded"),)

    entity_id: str = Field(primary_key=True, foreign_key="entity.id", ondelete="CASCADE")
    folded: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    text: str
    language: str | None = None


class Role(SQLModel, table=True):
    """An office that an entity holds or held; `start_earliest` and `end_latest` are '' where open."""

    __table_args__ = (Index("role_by_entity", "entity_id", "ordinal"), Index("role_by_body", "of_id"))

    id: int = Field(primary_key=True)
    entity_id: str = Field(foreign_key="entity.id", ondelete="CASCADE")
    ordinal: int
    title: str
    of_id: str | None = Field(default=None, foreign_key="entity.id", ondelete="CASCADE")
    start_edtf: str | None = None
    start_earliest: str = ""
    end_edtf: str | None = None
    end_latest: str = ""
