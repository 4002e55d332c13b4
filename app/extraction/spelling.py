"""Slips of the pen: two spellings that are one edit apart, such as Breznjev and Brezjnev."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

SHORTEST = 8  # letters; shorter names that differ in one letter are often two names
END = SHORTEST // 2 - 1  # letters that one edit leaves as they were, at the beginning or at the end


def one_edit_apart(one: str, other: str) -> bool:
    """Tell whether one letter was changed, added, left out, or swapped with the next."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    half = min(len(one), len(other)) // 2 - 1  # two letters swapped in the middle leave as much on both sides
    if one[:half] != other[:half] and one[-half:] != other[-half:]:
        return False
    short, long = sorted((one, other), key=len)
    at = next((i for i, letter in enumerate(short) if letter != long[i]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    return swapped or short[at + 1 :] == long[at + 1 :]


Shapes = Mapping[tuple[str, str, int], tuple[str, ...]]


def by_shape(names: Iterable[str]) -> Shapes:
    """Group long names by their first letter and length and by either end, so that a misspelling meets few of them."""
    shapes: dict[tuple[str, str, int], list[str]] = defaultdict(list)
    for name in names:
        if len(name) >= SHORTEST:
            for first, last in _ends(name):
                shapes[first, last, len(name)].append(name)
    return {shape: tuple(found) for shape, found in shapes.items()}


def _ends(name: str) -> tuple[tuple[str, str], tuple[str, str]]:
    """Return the two ends of which one edit leaves at least one as it was, if the first letter is right."""
    return (name[:END], ""), (name[0], name[-END:])


def respelt(name: str, shapes: Shapes) -> str | None:
    """Return the only name that is one edit away from a misspelt one; the first letter is taken to be right."""
    if len(name) < SHORTEST:
        return None
    lengths = (len(name) - 1, len(name), len(name) + 1)
    near = {
        known for first, last in _ends(name) for length in lengths for known in shapes.get((first, last, length), ())
    }
    found = [known for known in near if one_edit_apart(name, known)]
    return found[0] if len(found) == 1 else None
