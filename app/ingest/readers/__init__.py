"""Readers: one for each form in which a text comes, by the end of a file's name."""

from collections.abc import Callable, Iterable
from pathlib import Path

from app.errors import SourceUnreadable
from app.ingest.readers.encoding import MAX_BYTES, decode
from app.ingest.readers.markdown import read_markdown
from app.ingest.readers.text import read_text
from app.ingest.source import Source

Reader = Callable[[str, bytes], Source]
READERS: dict[str, Reader] = {
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".txt": read_text,
}


def find_files(paths: Iterable[Path]) -> list[Path]:
    """The files to read: those given, and those below the folders given whose form is known, in order.

    In a folder, hidden files and README files are passed over. Raises SourceUnreadable for a path that is not there
    and for a folder without any such file.
    """
    return [file for path in paths for file in _files(path)]


def _files(path: Path) -> list[Path]:
    if not path.exists():
        raise SourceUnreadable(f"{path} does not exist.")
    if not path.is_dir():
        return [path]
    files = sorted(file for file in path.rglob("*") if file.suffix.lower() in READERS and _is_article(file, path))
    if not files:
        raise SourceUnreadable(f"{path} holds no file that ends in {', '.join(READERS)}.")
    return files


def _is_article(file: Path, folder: Path) -> bool:
    hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
    return not (file.is_dir() or hidden or file.name.upper().startswith("README"))


def read_file(path: Path) -> Source:
    """Read a file by the end of its name, as plain text if that is unknown.

    Raises SourceUnreadable or DateInvalid for what cannot be read; the message does not name the file.
    """
    if not path.is_file():
        raise SourceUnreadable("It is not a file.")
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise SourceUnreadable(f"It cannot be opened: {error.strerror}.") from error
    return READERS.get(path.suffix.lower(), read_text)(path.name, data)


__all__ = ["READERS", "decode", "find_files", "read_file", "read_markdown", "read_text"]
