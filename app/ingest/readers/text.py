"""Plain text, with or without the date that some archives put in front."""

import hashlib
import re

from app.extraction.partial_dates import parse_edtf
from app.ingest.readers.encoding import decode
from app.ingest.source import Source, Stated

# " date 2018-07 Na hun ontmoeting …" · "date 2018-07-16 De top …"; the extractor leaves it out of the body
DATED = re.compile(
    r"""
    \s{0,8} date [ ]
    (?P<published> [0-9]{4} (?: - [0-9]{2} ){1,2} )
    (?= \s )
    """,
    re.VERBOSE,
)


def read_text(name: str, data: bytes) -> Source:
    """An original without anything about itself but perhaps its date. Raises DateInvalid for an impossible one."""
    text = decode(data)
    dated = DATED.match(text)
    stated = Stated(published=parse_edtf(dated["published"]) if dated else None)
    return Source(name, text, hashlib.sha256(data).hexdigest(), stated=stated)
