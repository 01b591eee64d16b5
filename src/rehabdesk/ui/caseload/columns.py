"""The columns of the caseload: title, width, words, and how a cell is painted."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from rehabdesk.ui.caseload import cells
from rehabdesk.ui.caseload.rows import CaseRow
from rehabdesk.ui.theme.tokens import Tokens

Paint = Callable[[QPainter, QRectF, CaseRow, Tokens], None]


@dataclass(frozen=True, slots=True)
class Column:
    """``width`` is its least width; ``grow`` its share of what is left over."""

    title: str
    width: int
    grow: float
    text: Callable[[CaseRow], str]
    paint: Paint
    right: bool = False
    meaning: str = ""


COLUMNS = (
    Column("Imaging", 152, 0.4, cells.state_text, cells.paint_state),
    Column("Patient", 178, 3, cells.patient_text, cells.paint_patient),
    Column(
        "Days since onset",
        154,
        0.8,
        cells.days_text,
        cells.paint_days,
        meaning="The marks are the pathway's imaging window.",
    ),
    Column(
        "Worst pain, 8 weeks",
        172,
        1.6,
        cells.pain_text,
        cells.paint_pain,
        meaning="Worst pain 0-10 on the latest day with an entry.",
    ),
    Column(
        "km, 7 days",
        136,
        1.2,
        cells.load_text,
        cells.paint_load,
        meaning="Bars are the last eight 7-day steps back from today.",
    ),
    Column(
        "Strength",
        70,
        0.3,
        cells.strength_text,
        cells.paint_strength,
        right=True,
        meaning="Limb symmetry index: involved side as a share of the other.",
    ),
    Column("Next review", 104, 0.6, cells.review_text, cells.paint_review),
    Column("Phase", 68, 0.2, cells.phase_text, cells.paint_phase),
)


def widths(available: int) -> list[int]:
    """The columns' widths for a viewport: the least each, and the rest shared out."""
    spare = max(0, available - sum(column.width for column in COLUMNS))
    shares = sum(column.grow for column in COLUMNS)
    made = [column.width + int(spare * column.grow / shares) for column in COLUMNS]
    made[1] += max(0, available - sum(made))
    return made
