"""How fast the extractor reads, on one core, beside spaCy's blank Dutch tokeniser.

    python -m benchmarks.extraction

The texts are cut out of our own articles, each of about 2.5 kB; `--texts` adds a folder of others. spaCy only splits
them into words: the ratio tells what all the rest costs. Rounds are interleaved, the figures are medians over them.
Then texts of growing length, most of them hostile: eight times the text may take at most sixteen times as long.
Exit status 1: a target is missed. The peer: `pip install --group bench`.
"""

import argparse
import resource
import sys
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Final

from app.extraction import Document, Extractor
from app.extraction.partial_dates import parse_edtf
from app.garbage import spare_collections
from app.knowledge import load
from app.settings import PROJECT
from benchmarks.hard_texts import HARD_TEXTS
from benchmarks.report import Verdict

ARTICLES: Final = PROJECT / "seed_data" / "articles"
OTHERS: Final = PROJECT.parent / "shared" / "news-dev" / "texts"
LENGTH: Final = 2_500  # characters of an article
PUBLISHED: Final = parse_edtf("2018-07-16")
HARD_LENGTH: Final = 10_000
TIMES: Final = 8

Read = Callable[[str], object]


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, and tell whether all targets are met."""
    options = _parser().parse_args(arguments)
    extractor = Extractor(load(PROJECT / "seed_data" / "knowledge"))
    spare_collections()

    def ours(text: str) -> object:
        return extractor.read(Document(text, PUBLISHED))

    texts = own_articles()
    found = [_growth(kind, text, ours) for kind, text in HARD_TEXTS.items()]
    found.append(_growth_of_news(texts, ours))
    found.append(Verdict("megabytes of memory at the most", peak_memory(), most=200))
    peer = spacy_tokeniser()
    found.append(_speed("own articles", texts, ours, peer, options.rounds))
    if options.texts.is_dir():
        others = [part for path in sorted(options.texts.glob("*.txt")) for part in cut(path.read_text("utf-8"))]
        found.append(_speed(str(options.texts), others, ours, peer, options.rounds))
    print("", *found, sep="\n")
    return 0 if all(verdict.holds for verdict in found) else 1


def own_articles() -> list[str]:
    """Our retellings, joined and cut to length."""
    bodies = (path.read_text("utf-8").split("---\n", 2)[2] for path in sorted(ARTICLES.glob("*.md")))
    return cut("\n".join(bodies))


def cut(text: str) -> list[str]:
    """Cut a text into articles; what remains at its end is left out if it is short."""
    parts = (text[at : at + LENGTH] for at in range(0, len(text), LENGTH))
    return [part for part in parts if len(part) > LENGTH * 0.8]


def spacy_tokeniser() -> Read | None:
    """The peer, None if it is not installed."""
    if find_spec("spacy") is None:
        return None
    import spacy  # noqa: PLC0415 – an optional peer

    tokeniser: Read = spacy.blank("nl").tokenizer
    return tokeniser


def _speed(name: str, texts: Sequence[str], ours: Read, peer: Read | None, rounds: int) -> Verdict:
    """Print how many articles a second both read; the claim is about ours."""
    measured = [(_rate(texts, ours), _rate(texts, peer) if peer else None) for _ in range(rounds)]
    rate = median(own for own, _ in measured)
    print(f"{name}: {len(texts)} articles of {LENGTH} characters; ours {rate:.0f} a second")
    if peer:
        other = median(other for _, other in measured if other)
        print(f"  spaCy's tokeniser {other:.0f} a second: ours takes {other / rate:.1f} times as long")
    else:
        print("  spaCy is not installed: no peer")
    return Verdict(f"articles a second, {name}", rate, least=400)


def _rate(texts: Sequence[str], read: Read) -> float:
    return len(texts) / sum(_seconds(text, read) for text in texts)


def _seconds(text: str, read: Read) -> float:
    begin = time.process_time()
    read(text)
    return time.process_time() - begin


def _growth(kind: str, text: Callable[[int], str], read: Read) -> Verdict:
    """How many times as long a text takes that is `TIMES` times as long."""
    short, long = (min(_seconds(text(n), read) for _ in range(3)) for n in (HARD_LENGTH, TIMES * HARD_LENGTH))
    return Verdict(f"times as long for {TIMES} times the text: {kind}", long / max(short, 0.001), most=2 * TIMES)


def _growth_of_news(texts: Sequence[str], read: Read) -> Verdict:
    """Print the time of longer and longer news, up to a megabyte."""
    news = "\n".join(texts)
    seconds = []
    for length in (15_625, 31_250, 62_500, 125_000, 250_000, 500_000, 1_000_000):
        text = (news * (length // len(news) + 1))[:length]
        seconds.append(min(_seconds(text, read) for _ in range(2)))
        print(f"{length:>9,} characters of news: {seconds[-1]:.2f} s")
    return Verdict("times as long for 64 times the text: news", seconds[-1] / seconds[0], most=128)


def peak_memory() -> float:
    """Megabytes that this process has had at the most."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1e6 if sys.platform == "darwin" else 1e3)  # bytes there, kilobytes elsewhere


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.extraction",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--texts", type=Path, default=OTHERS, help="a folder of other articles, *.txt")
    return parser


if __name__ == "__main__":
    sys.exit(main())
