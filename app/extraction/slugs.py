"""Ids of what the knowledge does not have."""

import re

from app.extraction.plain_letters import plain

NOT_IN_SLUGS = re.compile(r"[^a-z0-9]+")


def slug(name: str) -> str:
    """Return the id of a name: Petra van Haren → petra-van-haren."""
    return NOT_IN_SLUGS.sub("-", plain(name)).strip("-") or "naam"
