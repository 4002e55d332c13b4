"""Each form of file is read for its text, its identity and what it says about itself, or refused with the reason."""

import hashlib
import os
from pathlib import Path

import pytest

from app.errors import SourceUnreadable, WoordelijkError
from app.extraction.partial_dates import parse_edtf
from app.extraction.records import ArticleKind
from app.ingest.readers import find_files, read_file, read_markdown, read_text
from app.ingest.readers.encoding import MAX_BYTES, decode
from app.ingest.source import Stated
from app.store.submissions import Origin

TEXT = "Coöperatie ‘De Brug’ sluit; één lid was tegen."
HASH = "0" * 64

ENCODINGS = [
    ("UTF-8", TEXT.encode()),
    ("UTF-8 with a mark", TEXT.encode("utf-8-sig")),
    ("what Windows wrote", TEXT.encode("cp1252")),
    ("what a Macintosh wrote", TEXT.encode("mac_roman")),
    ("UTF-16 with a mark", TEXT.encode("utf-16")),
]


@pytest.mark.parametrize(("reason", "data"), ENCODINGS)
def test_text_is_read_in_any_encoding(reason: str, data: bytes) -> None:
    assert decode(data).startswith(TEXT), reason


def test_line_ends_and_spaces_stay() -> None:
    assert decode(b" a\r\nb\rc\xc2\xa0\n") == " a\r\nb\rc\u00a0\n"


NO_TEXT = [
    ("empty", b"", "empty"),
    ("only space", b" \n\t\xc2\xa0", "empty"),
    ("zero bytes", b"abc\0def", "control characters"),
    ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), ""),
    ("too large", b"a" * (MAX_BYTES + 1), "2,000,000 bytes"),
]


@pytest.mark.parametrize(("reason", "data", "message"), NO_TEXT)
def test_what_is_no_text_is_refused(reason: str, data: bytes, message: str) -> None:
    with pytest.raises(SourceUnreadable) as caught:
        decode(data)
    assert message in caught.value.detail, reason


DATES = [
    ("a month", " date 2020-03 De brug is dicht.", "2020-03"),
    ("a day", "date 2020-03-05 De brug is dicht.", "2020-03-05"),
    ("a line of its own", "date 2020-03\nDe brug is dicht.", "2020-03"),
    ("none", "De brug is dicht.", None),
    ("a word that begins so", "dateert 2020-03 uit een tijd", None),
    ("later in the text", "De brug heeft date 2020-03 erop", None),
]


@pytest.mark.parametrize(("reason", "text", "published"), DATES)
def test_the_date_in_front_of_a_text(reason: str, text: str, published: str | None) -> None:
    source = read_text("a.txt", text.encode())
    assert source.stated == Stated(published=parse_edtf(published) if published else None), reason
    assert (source.text, source.sha256) == (text, hashlib.sha256(text.encode()).hexdigest())
    assert source.origin is Origin.ORIGINAL


@pytest.mark.parametrize("written", ["2020-13", "2020-02-30"])
def test_a_date_that_there_is_not_is_refused(written: str) -> None:
    with pytest.raises(SourceUnreadable, match=written):
        read_text("a.txt", f" date {written} De brug is dicht.".encode())


def test_front_matter_of_a_retelling() -> None:
    lines = [
        "---",
        'title: "Kop: met dubbele punt"',
        "outlet: de-courant",
        "published: 2020-03-05",
        "kind: liveblog",
        "language: nl",
        "url: https://example.org/brug",
        "retells:",
        f"  sha256: {HASH}",
        "  outlet: De Courant",
        "  published: 2020",
        "note: In eigen woorden.",
        "---",
        "De brug is dicht.",
        "",
    ]
    source = read_markdown("a.md", "\n".join(lines).encode())
    assert (source.text, source.sha256, source.origin) == ("De brug is dicht.\n", HASH, Origin.RETELLING)
    assert source.stated == Stated(
        "Kop: met dubbele punt",
        "de-courant",
        parse_edtf("2020-03-05"),
        ArticleKind.LIVEBLOG,
        "nl",
        "https://example.org/brug",
    )
    assert source.provenance == {
        "retells": {"sha256": HASH, "outlet": "De Courant", "published": "2020"},
        "note": "In eigen woorden.",
    }


FORMS = [
    ("front matter of an original", "---\ntitle: Brug\n---\nDe brug.", Stated(title="Brug"), "De brug."),
    ("a key without a value", "---\ntitle:\noutlet: x\n---\nDe brug.", Stated(outlet="x"), "De brug."),
    ("nothing between the fences", "---\n---\nDe brug.", Stated(), "De brug."),
    ("a year is no number", "---\npublished: 2018\n---\nT", Stated(published=parse_edtf("2018")), "T"),
    ("Windows line ends", "---\r\ntitle: Brug\r\n---\r\nDe\r\nbrug.", Stated(title="Brug"), "De\r\nbrug."),
    ("no front matter", "De brug.\n---\nDicht.", Stated(), "De brug.\n---\nDicht."),
    ("a date in front", "date 2018-07 De brug.", Stated(published=parse_edtf("2018-07")), "date 2018-07 De brug."),
]


@pytest.mark.parametrize(("reason", "text", "stated", "body"), FORMS)
def test_forms_of_markdown(reason: str, text: str, stated: Stated, body: str) -> None:
    source = read_markdown("a.md", text.encode())
    assert (source.stated, source.text) == (stated, body), reason
    assert source.sha256 == hashlib.sha256(body.encode()).hexdigest()


FAULTS = [
    ("no closing fence", "---\ntitle: x\nDe brug.", "no closing ---"),
    ("no text", "---\ntitle: x\n---\n \n", "no text"),
    ("no YAML", "---\ntitle: [x\n---\nT", "no YAML"),
    ("not a table", "---\n- x\n---\nT", "faults"),
    ("an unknown key", "---\ntitel: x\n---\nT", "titel: is unknown; there are title, outlet"),
    ("an unknown key within", f"---\nretells:\n  sha256: {HASH}\n  date: x\n---\nT", "there are sha256, outlet"),
    ("an impossible day", "---\npublished: 2018-02-30\n---\nT", "published: '2018-02-30' has no such day"),
    ("an unknown kind", "---\nkind: column\n---\nT", "kind"),
    ("a short hash", "---\nretells:\n  sha256: abc\n---\nT", "retells.sha256"),
    ("two faults", "---\nkind: column\nlanguage: Dutch\n---\nT", "language"),
    ("an object", "---\ntitle: !!python/object/apply:os.getcwd []\n---\nT", "title"),
    ("a bomb", "---\na: &a [x,x]\nb: &b [*a,*a]\ntitle: [*b,*b]\n---\nT", "title"),
    ("too long", "---\nnote: " + "x" * 20_000 + "\n---\nT", "20,000"),
]


@pytest.mark.parametrize(("reason", "text", "message"), FAULTS)
def test_faults_are_named(reason: str, text: str, message: str) -> None:
    with pytest.raises(WoordelijkError) as caught:
        read_markdown("a.md", text.encode())
    assert message in caught.value.detail, reason
    assert "\n" not in caught.value.detail


def test_files_of_a_folder(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "README.md", ".hidden.md", "c.pdf", "sub/d.TXT", ".git/e.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert [file.name for file in find_files([tmp_path])] == ["a.md", "b.txt", "d.TXT"]
    assert [file.name for file in find_files([tmp_path / "c.pdf", tmp_path / "README.md"])] == ["c.pdf", "README.md"]


def test_a_link_that_leads_nowhere_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone")
    assert find_files([tmp_path]) == [tmp_path / "a.txt"], "reading it will say what is wrong"


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    for path, message in ((tmp_path / "gone", "does not exist"), (tmp_path, "holds no file")):
        with pytest.raises(SourceUnreadable) as caught:
            find_files([path])
        assert str(path) in caught.value.detail
        assert message in caught.value.detail


def test_only_files_are_opened(tmp_path: Path) -> None:
    """A pipe would never end, and neither would a device."""
    os.mkfifo(tmp_path / "pipe.txt")
    for path in (tmp_path / "pipe.txt", tmp_path, Path("/dev/zero")):
        with pytest.raises(SourceUnreadable, match="not a file"):
            read_file(path)
