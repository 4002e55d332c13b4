"""Plain text, with or without the date that some archives put in front."""

import hashlib

from app.errors import DateInvalid, SourceUnreadable
from app.extraction import stated_date
from app.ingest.readers.encoding import decode
from app.ingest.source import Source, Stated


def read_text(name: str, data: bytes) -> Source:
    """An original that says nothing about itself but perhaps its date, which the extractor leaves out of the body.

    Raises SourceUnreadable for bytes that are no text, and for a date that is none.
    """
    text = decode(data)
    try:
        published = stated_date(text)
    except DateInvalid as error:
        raise SourceUnreadable(f"The date before its text cannot be read: {error.detail}.") from error
    return Source(name, text, hashlib.sha256(data).hexdigest(), stated=Stated(published=published))
