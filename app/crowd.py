"""What the connections of one server share: who waits, who is slow, and who goes when there is no room."""

import asyncio
from typing import Final

from app.settings import Settings

ROOM_FOR_ANSWERS: Final = 48_000_000  # bytes that slow clients have not taken yet, all together


class Crowd:
    """The connections of one server by what they do, the longest first; it has the limits in `settings`."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.waiting: dict[asyncio.Transport, None] = {}  # without a request to answer
        self.slow: dict[asyncio.Transport, None] = {}  # with more of an answer than their client takes at once

    def enter(self, transport: asyncio.Transport, size: int) -> bool:
        """Lets a connection in as the `size`th; for one too many the longest waiting goes. False: there is no room."""
        if size > self.settings.max_connections:
            oldest = next(iter(self.waiting), None)
            if oldest is None:
                return False
            del self.waiting[oldest]
            oldest.abort()
        self.waiting[transport] = None
        return True

    def stall(self, transport: asyncio.Transport) -> None:
        """Notes that a client is slow; those that have been slow for longest go when all hold too much together."""
        self.slow[transport] = None
        held = sum(connection.get_write_buffer_size() for connection in self.slow)
        for connection in list(self.slow):
            if held <= ROOM_FOR_ANSWERS:
                return
            held -= connection.get_write_buffer_size()
            del self.slow[connection]
            connection.abort()

    def leave(self, transport: asyncio.Transport) -> None:
        """Forgets a connection."""
        self.waiting.pop(transport, None)
        self.slow.pop(transport, None)
