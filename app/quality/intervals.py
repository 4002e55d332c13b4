"""Proportions with the interval in which the true one lies, at 95 %."""

from dataclasses import dataclass
from math import sqrt
from typing import Final

Z: Final = 1.959964  # the standard normal deviate that leaves 2.5 % on either side


@dataclass(frozen=True, slots=True)
class Proportion:
    """A share of `n`, between 0 and 1, with its 95 % interval; all None when `n` is 0."""

    n: int
    value: float | None = None
    low: float | None = None
    high: float | None = None


def proportion(hits: int, n: int) -> Proportion:
    """Return hits of n with Wilson's score interval (Wilson 1927), which holds for small n and near 0 and 1."""
    if n == 0:
        return Proportion(0)
    share = hits / n
    middle = share + Z * Z / (2 * n)
    reach = Z * sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
    scale = 1 + Z * Z / n
    return Proportion(n, share, max(0.0, (middle - reach) / scale), min(1.0, (middle + reach) / scale))


def f1(found: int, false: int, missed: int) -> Proportion:
    """Return the harmonic mean of precision and recall; `n` is all that is annotated or was found.

    F1 = 2J / (1 + J), with J the share of those that are both. J is a proportion, and F1 rises with it, so
    the ends of J's interval, put through the same formula, are the ends of F1's.
    """
    both = proportion(found, found + false + missed)
    return Proportion(
        both.n, *(end if end is None else 2 * end / (1 + end) for end in (both.value, both.low, both.high))
    )
