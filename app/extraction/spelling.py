"""Slips of the pen: two spellings that are one edit apart, such as Breznjev and Brezjnev."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

SHORTEST = 8  # letters; shorter names that differ in one letter are often two names


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


def by_shape(names: Iterable[str]) -> Mapping[tuple[str, int], tuple[str, ...]]:
    """Group long names by first letter and length, so that a misspelling is compared with few."""
    shapes: dict[tuple[str, int], list[str]] = defaultdict(list)
    for name in names:
        if len(name) >= SHORTEST:
            shapes[name[0], len(name)].append(name)
    return {shape: tuple(found) for shape, found in shapes.items()}


def respelt(name: str, shapes: Mapping[tuple[str, int], tuple[str, ...]]) -> str | None:
    """Return the only name that is one edit away from a misspelt one; the first letter is taken to be right."""
    if len(name) < SHORTEST:
        return None
    near = [known for length in (-1, 0, 1) for known in shapes.get((name[0], len(name) + length), ())]
    found = [known for known in near if one_edit_apart(name, known)]
    return found[0] if len(found) == 1 else None
