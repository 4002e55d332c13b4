"""Lists within an item: what its address adds to the list's own filters, if the item is there at all."""

from collections.abc import Callable, Sequence

from app.errors import NotFound
from app.queries import articles, entities, events
from app.queries.listing import Condition
from app.queries.names import find_events
from app.store.reader import Fetch, Statement

Scope = Callable[[Fetch], Sequence[Condition]]


def _within(statement: Statement, item: str, *conditions: Condition) -> Scope:
    def scope(fetch: Fetch) -> Sequence[Condition]:
        if not fetch(statement, {"id": item}):
            raise NotFound("Nothing in the corpus has this id.")
        return conditions

    return scope


def within_article(article_id: str, *conditions: Condition) -> Scope:
    """Within an article. The scope raises NotFound if it is not there."""
    return _within(articles.EXISTS, article_id, *conditions)


def within_entity(entity_id: str, *conditions: Condition) -> Scope:
    """Of an entity. The scope raises NotFound if it is not there."""
    return _within(entities.EXISTS, entity_id, *conditions)


def within_event(event_id: str, condition: Callable[[tuple[str, ...]], Condition]) -> Scope:
    """Of an event or a part of it, as the condition on their ids says. The scope raises NotFound if it is not there."""

    def scope(fetch: Fetch) -> Sequence[Condition]:
        _within(events.EXISTS, event_id)(fetch)
        return [condition(find_events(fetch, event_id).ids)]

    return scope
