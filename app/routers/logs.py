"""The log: one line of JSON for each request, and one for each failure that nobody expected."""

import logging
import sys
from typing import Any, Final

import orjson
import structlog

_LEVELS: Final = {"debug": 10, "info": 20, "warning": 30, "error": 40}


def configure(level: str, form: str) -> Any:
    """Sets structlog up and returns the logger; `form` is `json` for machines or `console` for people."""
    machine = form == "json"
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
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


def _dump(event: Any, **_: Any) -> bytes:
    return orjson.dumps(event, default=str)
