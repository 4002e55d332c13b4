"""What time it is, as rows tell it."""

from datetime import UTC, datetime


def now() -> str:
    """This moment in UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
