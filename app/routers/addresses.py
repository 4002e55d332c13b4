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
        self.fixed: dict[bytes, Place[Route]] = {}
        self.parameter: Place[Route] | None = None
        self.rest: Place[Route] | None = None
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
    """All paths of the application.

    A template such as `/quotes/{id}` has parameters of one segment; `{name:path}` at the end takes what remains.
    """

    def __init__(self) -> None:
        self.root: Place[Route] = Place()

    def add(self, template: str, methods: Iterable[str], route: Route) -> None:
        """Makes `template` lead to `route` for `methods`."""
        place, names = self.root, []
        for segment in template.split("/")[1:]:
            if not segment.startswith("{"):
                place = place.fixed.setdefault(segment.encode("ascii"), Place())
                continue
            names.append(segment.strip("{}").removesuffix(":path"))
            if segment.endswith(":path}"):
                place.rest = place = place.rest or Place()
            else:
                place.parameter = place = place.parameter or Place()
        place.settle(tuple(names), methods, route)

    def find(self, raw_path: bytes) -> tuple[Place[Route], dict[str, str]] | None:
        """The place of a path as it was sent, with the parameters' texts; None where nothing is.

        Raises:
            ValueError: the path is not percent-encoded UTF-8 without control characters.
        """
        segments = raw_path.split(b"/")[1:]
        place, values = self.root, []
        for number, segment in enumerate(segments):
            if (fixed := place.fixed.get(segment)) is not None:
                place = fixed
            elif place.parameter is not None and _IDENTIFIER.fullmatch(value := decoded(segment)):
                values.append(value)
                place = place.parameter
            elif place.rest is not None:
                values.append(decoded(b"/".join(segments[number:])))
                place = place.rest
                break
            else:
                decoded(raw_path)
                return None
        return (place, dict(zip(place.names, values, strict=True))) if place.routes else None
