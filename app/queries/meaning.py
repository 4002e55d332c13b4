"""What the names in one request mean, and what is to be said of them in the answer."""

from collections.abc import Callable
from typing import Any

from app.queries.names import Meaning, find_article_id, find_entities, find_events, find_outlets, find_titles
from app.store.reader import Fetch

KEPT = 16_384  # meanings remembered for one revision of the corpus, of some 300 bytes each

Find = Callable[[Fetch, str], Meaning]


class Meanings:
    """Remembers what names mean, for as long as the corpus does not change."""

    def __init__(self) -> None:
        self._of_revision: tuple[int, dict[tuple[str, str], Meaning]] = (-1, {})

    def look_up(self, revision: int, kind: str, value: str, find: Callable[[], Meaning]) -> Meaning:
        """What a value means at a revision of the corpus, found by `find` when it is not remembered.

        Reads of several revisions may look up at once: what one finds never gets among the meanings of another.
        """
        remembered, known = self._of_revision
        if revision != remembered or len(known) >= KEPT:
            known = {}
            self._of_revision = revision, known
        meaning = known.get((kind, value))
        if meaning is None:
            meaning = known[kind, value] = find()
        return meaning


class Names:
    """Resolves the names in one request's filters and keeps what the answer should say about them."""

    def __init__(self, fetch: Fetch, meanings: Meanings, revision: int) -> None:
        self._fetch, self._meanings, self._revision = fetch, meanings, revision
        self.hints: list[dict[str, Any]] = []
        self.filters: list[dict[str, Any]] = []

    def entities(self, parameter: str, value: str) -> tuple[str, ...]:
        """The entities that a filter's value stands for."""
        return self._resolve("entity", parameter, value, find_entities)

    def events(self, parameter: str, value: str) -> tuple[str, ...]:
        """The events that a filter's value stands for, with their parts."""
        return self._resolve("event", parameter, value, find_events)

    def outlets(self, parameter: str, value: str) -> tuple[str, ...]:
        """The outlets that a filter's value stands for."""
        return self._resolve("outlet", parameter, value, find_outlets)

    def article(self, parameter: str, value: str) -> str:
        """The article that a filter gives by its id; one that is not here is hinted at, and matches nothing."""
        self._resolve("article", parameter, value, find_article_id)
        return value

    def titles(self, parameter: str, value: str) -> tuple[str, ...]:
        """The titles of offices that a filter's value stands for."""
        return self._resolve("title", parameter, value, find_titles)

    def _resolve(self, kind: str, parameter: str, value: str, find: Find) -> tuple[str, ...]:
        meaning = self._meanings.look_up(self._revision, kind, value, lambda: find(self._fetch, value))
        if not meaning.ids:
            self.hints.append({"parameter": parameter, "value": value, "didYouMean": meaning.suggestions})
        elif meaning.named:
            self.filters.append({"parameter": parameter, "value": value, "ids": meaning.ids})
        return meaning.ids
