"""From outcomes to figures: precision, recall, F1, accuracies and the reliability of confidence, with intervals."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from app.quality.intervals import Proportion, f1, proportion
from app.quality.matching import JUDGED, MODES, Answer, Outcome

GROUPS: Final = ("all", "direct", "partial", "indirect", "marked", "unmarked")
# Where confidence is divided. Most answers are sure, so the bins are narrow near 1.
BINS: Final = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0)


@dataclass(frozen=True, slots=True)
class Retrieval:
    """How many of the quotes that were found are right, and how many of the right ones were found."""

    precision: Proportion
    recall: Proportion
    f1: Proportion


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """The figures of a group of quotes: `retrieval` by mode, `judged` by what was judged."""

    group: str
    retrieval: Mapping[str, Retrieval]
    judged: Mapping[str, Proportion]


@dataclass(frozen=True, slots=True)
class Bin:
    """The answers with a confidence from `low` up to `high`: the mean of it, and the share that is right."""

    low: float
    high: float
    mean: float | None
    right: Proportion


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a whole set."""

    groups: tuple[GroupFigures, ...]
    reliability: tuple[Bin, ...]


def sum_up(outcomes: Iterable[Outcome]) -> Outcome:
    """Return the outcome of many texts together."""
    total = Outcome()
    for outcome in outcomes:
        total.counts.update(outcome.counts)
        total.answers.extend(outcome.answers)
    return total


def figures(outcome: Outcome) -> Figures:
    """Return the figures of an outcome, for every group."""
    return Figures(tuple(_group(outcome, group) for group in GROUPS), tuple(reliability(outcome.answers)))


def _group(outcome: Outcome, group: str) -> GroupFigures:
    return GroupFigures(
        group,
        {mode: _retrieval(outcome, group, mode) for mode in MODES},
        {measure: _accuracy(outcome, group, measure) for measure in JUDGED},
    )


def _retrieval(outcome: Outcome, group: str, mode: str) -> Retrieval:
    found, missed, false = (outcome.counts[group, mode, result] for result in ("found", "missed", "false"))
    return Retrieval(proportion(found, found + false), proportion(found, found + missed), f1(found, false, missed))


def _accuracy(outcome: Outcome, group: str, measure: str) -> Proportion:
    right, wrong = (outcome.counts[group, measure, result] for result in ("right", "wrong"))
    return proportion(right, right + wrong)


def reliability(answers: Sequence[Answer]) -> Iterator[Bin]:
    """Yield, for each bin of confidence, how many answers it holds, how sure they were and how many are right."""
    for low, high in pairwise(BINS):
        inside = [
            answer for answer in answers if low <= answer.confidence < high or answer.confidence == high == BINS[-1]
        ]
        mean = sum(answer.confidence for answer in inside) / len(inside) if inside else None
        yield Bin(low, high, mean, proportion(sum(answer.right for answer in inside), len(inside)))
