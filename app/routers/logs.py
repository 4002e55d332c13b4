"""The log: one line of JSON for each request, and one for each failure that nobody expected."""

import logging
import sys
import time
from functools import lru_cache
from typing import Any, Final

import orjson
import structlog

_LEVELS: Final = {"debug": 10, "info": 20, "warning": 30, "error": 40}


def configure(level: str, form: str) -> Any:
    """Sets structlog up and returns the logger; `form` is `json` for machines or `console` for people."""
    machine = form == "json"
    structlog.configure(
        processors=[
            _stamp,
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(serializer=_dump) if machine else structlog.dev.ConsoleRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(_LEVELS[level]),
        logger_factory=structlog.BytesLoggerFactory(sys.stderr.buffer)
        if machine
        else structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(handlers=[_Lines()], level=max(_LEVELS[level], logging.INFO))
    logging.getLogger("alembic").setLevel(logging.WARNING)  # it reports each look at a database
    silence_access_log()
    return structlog.get_logger()


class _Lines(logging.Handler):
    """Passes what libraries log on to our log."""

    def emit(self, record: logging.LogRecord) -> None:
        """Writes one record, with its traceback if it has one."""
        structlog.get_logger().log(record.levelno, record.getMessage(), logger=record.name, exc_info=record.exc_info)


def silence_access_log() -> None:
    """Takes away uvicorn's own line for each request: ours says the same and more."""
    access = logging.getLogger("uvicorn.access")
    access.handlers.clear()
    access.propagate = False


def _stamp(_logger: Any, level: str, event: Any) -> Any:
    """Adds the level and the time in UTC, to the microsecond."""
    second, fraction = divmod(time.time_ns() // 1_000, 1_000_000)
    event["level"] = level
    event["timestamp"] = f"{_utc(second)}.{fraction:06}Z"
    return event


@lru_cache(maxsize=2)
def _utc(second: int) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(second))


def _dump(event: Any, **_: Any) -> bytes:
    return orjson.dumps(event, default=str)
