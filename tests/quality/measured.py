"""The committed figures of `GET /quality`: `python -m tests.quality.measured` renews them."""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import orjson

from app.evaluation import OWN_SET, OWN_SETS, measure
from app.extraction import EXTRACTOR_VERSION, Extractor
from app.knowledge import load
from app.quality import read_folder
from app.routers.quality import MEASURED
from app.schemas.quality import QualityModel, QualitySetModel, groups_json, reliability_json
from app.settings import PROJECT

KNOWLEDGE: Final = PROJECT / "seed_data" / "knowledge"
EXTRACTION: Final = PROJECT / "app" / "extraction"


def measured() -> bytes:
    """What the code and the annotated texts give now, laid out for reading."""
    extractor = Extractor(load(KNOWLEDGE))
    answer = QualityModel(
        extractor_version=EXTRACTOR_VERSION,
        extractor_sha256=digest([*EXTRACTION.rglob("*.py"), *KNOWLEDGE.glob("*.toml")]),
        confidence_level=0.95,
        sets=[_figures(extractor, name) for name in OWN_SETS],
    )
    return orjson.dumps(answer.model_dump(by_alias=True), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _figures(extractor: Extractor, name: str) -> QualitySetModel:
    texts = read_folder(OWN_SET / name)
    found = measure(lambda document: extractor.read(document).in_source(), texts)
    return QualitySetModel(
        name=name,
        texts=len(texts),
        quotes=sum(not quote.optional for text in texts for quote in text.quotes),
        sha256=digest((OWN_SET / name).glob("*.txt")),
        groups=groups_json(found),
        reliability=reliability_json(found),
    )


def digest(paths: Iterable[Path]) -> str:
    """SHA-256 of files with their names, in the order of these."""
    total = hashlib.sha256()
    for name, path in sorted((path.relative_to(PROJECT).as_posix(), path) for path in paths):
        total.update(f"{name}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return total.hexdigest()


if __name__ == "__main__":
    MEASURED.write_bytes(measured())
