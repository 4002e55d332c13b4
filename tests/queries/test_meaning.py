"""What names mean is remembered for one revision of the corpus."""

from app.queries.meaning import Meanings
from app.queries.names import Meaning

NOBODY, SOMEBODY = Meaning(()), Meaning(("anna-vos",))


def test_a_meaning_is_found_once_for_each_revision() -> None:
    meanings = Meanings()
    found = [
        meanings.look_up(revision, "entity", "vos", lambda meaning=meaning: meaning)  # type: ignore[misc]
        for revision, meaning in [(1, NOBODY), (1, SOMEBODY), (2, SOMEBODY), (2, NOBODY)]
    ]
    assert found == [NOBODY, NOBODY, SOMEBODY, SOMEBODY]


def test_a_slow_read_of_an_earlier_revision_is_not_remembered_for_the_next() -> None:
    meanings = Meanings()

    def overtaken() -> Meaning:
        """While it looks, the corpus changes and another read asks for the same name."""
        meanings.look_up(2, "entity", "bos", lambda: NOBODY)
        return NOBODY

    meanings.look_up(1, "entity", "vos", overtaken)
    assert meanings.look_up(2, "entity", "vos", lambda: SOMEBODY) == SOMEBODY
