"""Figures and their intervals."""

import pytest

from app.quality.figures import figures, reliability, sum_up
from app.quality.intervals import Proportion, f1, proportion
from app.quality.matching import Answer, Outcome


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [
        (0, 10, 0.0, 0.2775),  # Wilson's interval is not empty at the ends
        (10, 10, 0.7225, 1.0),
        (5, 10, 0.2366, 0.7634),
        (81, 263, 0.2553, 0.3662),  # the worked example of Newcombe (1998), table I
    ],
)
def test_wilson(hits: int, n: int, low: float, high: float) -> None:
    share = proportion(hits, n)
    assert share.low == pytest.approx(low, abs=1e-4)
    assert share.high == pytest.approx(high, abs=1e-4)
    assert share.value == hits / n


def test_nothing_has_no_share() -> None:
    assert proportion(0, 0) == Proportion(0, None, None, None)


def test_f1_is_the_harmonic_mean_inside_its_interval() -> None:
    share = f1(found=8, false=2, missed=4)
    precision, recall = 8 / 10, 8 / 12
    assert share.value == pytest.approx(2 * precision * recall / (precision + recall))
    assert share.n == 14
    assert 0 < (share.low or 0) < (share.value or 0) < (share.high or 0) < 1
    assert f1(0, 0, 0).value is None


def test_outcomes_add_up_to_figures() -> None:
    one, other = Outcome(), Outcome()
    one.add(("all", "direct"), "exact", "found")
    one.judge(("all", "direct"), "attribution", right=True)
    other.add(("all", "direct"), "exact", "missed")
    other.add(("all",), "exact", "false")
    everything, direct, *_ = figures(sum_up([one, other])).groups
    assert (everything.group, direct.group) == ("all", "direct")
    assert everything.retrieval["exact"].precision.value == 0.5
    assert direct.retrieval["exact"].precision.value == 1
    assert direct.retrieval["exact"].recall.value == 0.5
    assert direct.judged["attribution"] == proportion(1, 1)


def test_each_answer_is_in_one_bin_of_confidence() -> None:
    answers = [Answer(0.5, right=True), Answer(0.95, right=True), Answer(0.97, right=False), Answer(1.0, right=True)]
    bins = list(reliability(answers))
    assert [(bin_.low, bin_.right.n) for bin_ in bins if bin_.right.n] == [(0.5, 1), (0.95, 3)]
    assert bins[-1].mean == pytest.approx((0.95 + 0.97 + 1) / 3)
    assert bins[-1].right.value == 2 / 3
    assert bins[0].mean is None
