"""What the OpenAPI document says about the API as a whole."""

from typing import Any, Final

SUMMARY: Final = "Who said what in Dutch news, to whom, about whom, when and at which event."

DESCRIPTION: Final = """\
Articles and liveblogs from Dutch newspapers and broadcasters, and what was found in them: quotes with their speakers,
the people, organisations and places that are named, and the events they speak about. Every finding points at the exact
characters of the stored text, so that each can be checked.

- **Partial dates** are EDTF: `2018-07` is a month, never its first day.
- **Names** in filters are a slug (`vladimir-putin`), a Wikidata id (`Q7747`) or a name (`Poetin`), with or without
  accents and capitals.
- **Lists** are read by following `next`.
- **Errors** are problem details (RFC 9457) that name every fault at once.
"""

LICENSE: Final = {"name": "EUPL-1.2", "url": "https://spdx.org/licenses/EUPL-1.2.html"}

TAGS: Final[list[dict[str, Any]]] = [
    {"name": "Articles", "description": "Articles and liveblogs, with their text."},
    {"name": "Quotes", "description": "Who said what."},
    {"name": "Speakers", "description": "Who is quoted, how often, and when."},
    {"name": "Entities", "description": "The persons, organisations, places and works that are named."},
    {"name": "Events", "description": "Summits, elections, debates: what the quotes are about, or said at."},
    {"name": "Outlets", "description": "The newspapers and broadcasters."},
    {"name": "Extraction", "description": "The extractor, on a text of your own."},
    {"name": "Quality", "description": "How well extraction does, measured."},
    {"name": "Health", "description": "Whether the service works."},
]
