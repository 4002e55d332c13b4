"""Refusals that HTTP itself defines, beside the failures in `app.errors`; each may bring headers of its own."""

from collections.abc import Iterable

from app.errors import WoordelijkError
from app.routers.answers import Header


class Refusal(WoordelijkError):
    """A request that HTTP has a status for."""

    status = 400
    title = "Bad request"
    headers: tuple[Header, ...] = ()


class MethodNotAllowed(Refusal):
    """A method that this address does not have; `Allow` names those that it has."""

    status = 405
    title = "Method not allowed"

    def __init__(self, method: str, allow: bytes) -> None:
        super().__init__(f"{method} is not possible here; possible are {allow.decode()}.")
        self.headers = ((b"allow", allow),)


class NotAcceptable(Refusal):
    """An `Accept` header that admits none of the media types of this address."""

    status = 406
    title = "Not acceptable"

    def __init__(self, media_types: Iterable[str]) -> None:
        super().__init__(f"This address answers {', '.join(media_types)}; the Accept header admits none of these.")


class TooSlow(Refusal):
    """A head or a body that did not arrive in time."""

    status = 408
    title = "Request timeout"
    headers = ((b"connection", b"close"),)


class BodyTooLarge(Refusal):
    """A body over the limit."""

    status = 413
    title = "Content too large"

    def __init__(self, limit: int) -> None:
        super().__init__(f"A body may have {limit} bytes.")


class AddressTooLong(Refusal):
    """A path or a query string over the limit."""

    status = 414
    title = "URI too long"

    def __init__(self, limit: int) -> None:
        super().__init__(f"A path and a query string may each have {limit} bytes.")


class MediaTypeUnsupported(Refusal):
    """A body in a form that is not read here; `Accept` names the form that is."""

    status = 415
    title = "Unsupported media type"
    headers = ((b"accept", b"application/json"), (b"accept-encoding", b"identity"))


class HeadTooLarge(Refusal):
    """A request line and headers over the limit."""

    status = 431
    title = "Request header fields too large"

    def __init__(self, limit: int, headers: int) -> None:
        super().__init__(f"The head of a request may have {limit} bytes and {headers} headers.")
