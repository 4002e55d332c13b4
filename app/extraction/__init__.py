"""From a Dutch news text to records with spans. Pure: no input or output, no clock, no framework."""

from app.extraction.cleaning import stated_date
from app.extraction.pipeline import EXTRACTOR_VERSION, LANGUAGES, Extractor
from app.extraction.records import Document, Extraction, Knowledge, Reading

__all__ = [
    "EXTRACTOR_VERSION",
    "LANGUAGES",
    "Document",
    "Extraction",
    "Extractor",
    "Knowledge",
    "Reading",
    "stated_date",
]
