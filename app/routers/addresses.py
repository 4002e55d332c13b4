"""Which route an address leads to: a tree of path segments, in which a fixed name goes before a parameter."""

import re
from collections.abc import Iterable
from typing import Final, Generic, TypeVar

from app.routers.percent import decoded

_IDENTIFIER: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~:-]{0,199}")  # vladimir-putin, q_7h2k0000_00a1d, Q7747

Route = TypeVar("Route")


class Place(Generic[Route]):
    """One node of the tree: what a path up to here leads to, and how it may go on."""

    def __init__(self) -> None:
        self.routes: dict[str, Route] = {}  # by method
        self.fixed: dict[str, Place[Route]] = {}
        self.parameter: Place[Route] | None = None
        self.names: tuple[str, ...] = ()
        self.allow = b""

    def settle(self, names: tuple[str, ...], methods: Iterable[str], route: Route) -> None:
        """Puts `route` here; `names` are those of the parameters on the way."""
        self.names = names
        self.routes.update(dict.fromkeys(methods, route))
        if "GET" in self.routes:
            self.routes.setdefault("HEAD", self.routes["GET"])
        self.allow = ", ".join(sorted({*self.routes, "OPTIONS"})).encode()


class Addresses(Generic[Route]):
    """All paths of the application; a template such as `/quotes/{id}` has parameters of one segment."""

    def __init__(self) -> None:
        self.root: Place[Route] = Place()

    def add(self, template: str, methods: Iterable[str], route: Route) -> None:
        """Makes `template` lead to `route` for `methods`."""
        place, names = self.root, []
        for segment in template.split("/")[1:]:
            if segment.startswith("{"):
                names.append(segment.strip("{}"))
                place.parameter = place = place.parameter or Place()
            else:
                place = place.fixed.setdefault(segment, Place())
        place.settle(tuple(names), methods, route)

    def find(self, raw_path: bytes) -> tuple[Place[Route], dict[str, str]] | None:
        """The place of a path as it was sent, with the parameters' texts; None where nothing is.

        Raises:
            ValueError: the path is not percent-encoded UTF-8 without control characters.
        """
        place, values = self.root, []
        for segment in _segments(raw_path):
            if (fixed := place.fixed.get(segment)) is not None:
                place = fixed
            elif place.parameter is not None and _IDENTIFIER.fullmatch(segment):
                values.append(segment)
                place = place.parameter
            else:
                return None
        return (place, dict(zip(place.names, values, strict=True))) if place.routes else None


def _segments(raw_path: bytes) -> list[str]:
    """What stands between the slashes; an escaped slash is part of its segment."""
    if b"%" not in raw_path:
        return decoded(raw_path).split("/")[1:]
    return [decoded(segment) for segment in raw_path.split(b"/")[1:]]
