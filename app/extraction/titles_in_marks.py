"""Names that a text puts in quotation marks, such as 'Bos op het Plein', and then repeats without them."""

import re
from collections.abc import Iterator

from app.extraction.known_names import Known
from app.extraction.nl.organisations import CONNECTORS
from app.extraction.plain_letters import plain
from app.extraction.records import MentionForm

MOST = 32  # different names in marks; a text with more is no news article
FEWEST, MOST_WORDS = 2, 6
# 'Bos op het Plein', “Samen Sterk”
IN_MARKS = re.compile(r"['\"‘“„«] (?<! \w. ) (?P<name> [A-ZÀ-Þ] [\w ]{3,60} ) ['\"’”»] (?! \w )", re.VERBOSE)


def find_titles_in_marks(text: str, folded: str) -> Iterator[Known]:
    """Yield every place of a name that stands in marks once and elsewhere without them."""
    names = dict.fromkeys(plain(match["name"]) for match in IN_MARKS.finditer(text) if _is_name(match["name"]))
    for name in tuple(names)[:MOST]:
        places = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", folded)]
        if len(places) >= FEWEST:
            yield from (Known(start, end, MentionForm.NAME, ()) for start, end in places if text[start].isupper())


def _is_name(written: str) -> bool:
    """Tell whether all words but connectors have a capital, and connectors there are."""
    words = written.split()
    if not FEWEST <= len(words) <= MOST_WORDS or not words[-1][:1].isupper():
        return False
    return all(word[:1].isupper() or word in CONNECTORS for word in words)
