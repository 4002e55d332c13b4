"""Plain text, with or without the date that some archives put in front."""

import hashlib

from app.extraction import leading_date
from app.ingest.readers.encoding import decode
from app.ingest.source import Source, Stated


def read_text(name: str, data: bytes) -> Source:
    """An original that says nothing about itself but perhaps its date, which the extractor leaves out of the body."""
    text = decode(data)
    return Source(name, text, hashlib.sha256(data).hexdigest(), stated=Stated(published=leading_date(text)))
