"""How well extraction does: annotated texts, the comparison with what was found, and figures with their intervals.

Pure, but for reading the annotated files.
"""

from app.quality.annotated import Annotated, GoldQuote, read_folder, read_passages
from app.quality.figures import Figures, GroupFigures, Retrieval, figures, sum_up
from app.quality.intervals import Proportion
from app.quality.matching import Outcome, compare

__all__ = [
    "Annotated",
    "Figures",
    "GoldQuote",
    "GroupFigures",
    "Outcome",
    "Proportion",
    "Retrieval",
    "compare",
    "figures",
    "read_folder",
    "read_passages",
    "sum_up",
]
