"""What pydantic finds wrong, as faults in our words: where, and a short sentence that repeats no input."""

import re
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from typing import Any, Final

from pydantic import ValidationError

from app.errors import Fault

MOST_FAULTS: Final = 50  # of one request that are looked for and named
_PLAIN: Final = re.compile(r"[A-Za-z0-9_.$\[\]-]{1,40}")  # limit, entity[], min_confidence
_SENTENCES: Final[Mapping[str, Callable[[Mapping[str, Any]], str]]] = {
    "missing": lambda _: "is required",
    "extra_forbidden": lambda _: "is not known here",
    "greater_than_equal": lambda ctx: f"must be at least {ctx['ge']}",
    "less_than_equal": lambda ctx: f"must be at most {ctx['le']}",
    "string_too_short": lambda ctx: f"must have at least {ctx['min_length']} characters",
    "string_too_long": lambda ctx: f"may have at most {ctx['max_length']} characters",
    "too_short": lambda ctx: f"must have at least {ctx['min_length']} items",
    "too_long": lambda ctx: f"may have at most {ctx['max_length']} items",
    "literal_error": lambda ctx: f"must be {ctx['expected']}",
    "enum": lambda ctx: f"must be {ctx['expected']}",
    "string_pattern_mismatch": lambda ctx: f"must be written as the pattern {ctx['pattern']} says",
    "value_error": lambda ctx: str(ctx["error"]),
}


def faults_of(error: ValidationError, place: str, known: Iterable[str]) -> list[Fault]:
    """A fault for each of the first errors of pydantic; `place` is `query` or `body`, `known` are the names there."""
    names = tuple(known)
    errors = error.errors(include_url=False, include_input=False)[:MOST_FAULTS]
    return [_fault(found, place, names) for found in errors]


def unknown(place: str, name: str, known: Iterable[str]) -> Fault:
    """The fault of a name that does not exist in `place`, with the nearest that does.

    A name that no API would have is not repeated.
    """
    shown = name if _PLAIN.fullmatch(name) else ""
    nearest = get_close_matches(shown.casefold(), {entry.casefold(): entry for entry in known}, n=1, cutoff=0.5)
    meant = next((entry for entry in known if nearest and entry.casefold() == nearest[0]), None)
    what = "parameter" if place == "query" else "member"
    detail = f"is not a {what} here; " + (f"did you mean `{meant}`?" if meant else _all_of(known))
    return Fault(f"{place}.{shown}" if shown else place, detail)


def _all_of(names: Iterable[str]) -> str:
    return f"there are {', '.join(sorted(names))}" if names else "there are none"


def _fault(found: Any, place: str, known: tuple[str, ...]) -> Fault:
    path = [str(part) for part in found["loc"]]
    if found["type"] == "extra_forbidden" and len(path) == 1:
        return unknown(place, path[0], known)
    sentence = _SENTENCES.get(found["type"])
    detail = sentence(found.get("ctx", {})) if sentence else found["msg"].replace("Input should", "must", 1)
    return Fault(".".join([place, *path]), detail)
