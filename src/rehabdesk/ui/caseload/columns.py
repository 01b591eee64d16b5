"""The columns of the caseload: title, width, words, how a cell is painted, and what it sorts by."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from rehabdesk.domain.finding_names import fold
from rehabdesk.domain.states import URGENCY
from rehabdesk.ui.caseload import cells
from rehabdesk.ui.caseload.rows import CaseRow
from rehabdesk.ui.theme.tokens import Tokens

Paint = Callable[[QPainter, QRectF, CaseRow, Tokens], None]
Rank = float | str | None
"""What a row is sorted by; ``None`` is not known and comes last, whichever way round."""


@dataclass(frozen=True, slots=True)
class Column:
    """``width`` is its least width; ``grow`` its share of what is left over.

    ``offered``: it is shown only where a person chose it.
    """

    key: str
    title: str
    width: int
    grow: float
    text: Callable[[CaseRow], str]
    paint: Paint
    rank: Callable[[CaseRow], Rank]
    meaning: str = ""
    offered: bool = False


def _day(day: date | None) -> float | None:
    return None if day is None else float(day.toordinal())


COLUMNS = (
    Column(
        "imaging",
        "Imaging",
        152,
        0.4,
        cells.state_text,
        cells.paint_state,
        lambda row: URGENCY[row.assessment.imaging.state],
    ),
    Column(
        "patient",
        "Patient",
        178,
        3,
        cells.patient_text,
        cells.paint_patient,
        lambda row: fold(row.assessment.patient.name),
    ),
    Column(
        "days",
        "Days since onset",
        154,
        0.8,
        cells.days_text,
        cells.paint_days,
        lambda row: row.assessment.days_since_onset,
        meaning="The marks are the pathway's imaging window.",
    ),
    Column(
        "pain",
        "Worst pain, 8 weeks",
        172,
        1.6,
        cells.pain_text,
        cells.paint_pain,
        lambda row: row.assessment.pain.latest,
        meaning="Worst pain 0-10 on the latest day with an entry; below it how old that is.",
    ),
    Column(
        "sitting",
        "Sitting",
        76,
        0.2,
        cells.sitting_text,
        cells.paint_sitting,
        lambda row: row.assessment.pain.sitting,
        meaning="Pain 0-10 while sitting, and how old that is.",
        offered=True,
    ),
    Column(
        "load",
        "km, 7 days",
        140,
        1.2,
        cells.load_text,
        cells.paint_load,
        lambda row: row.assessment.load.week_km,
        meaning="Bars are the last eight 7-day steps back from today; a triangle is a load spike.",
    ),
    Column(
        "strength",
        "Strength",
        78,
        0.3,
        cells.strength_text,
        cells.paint_strength,
        lambda row: row.assessment.strength.lsi_pct,
        meaning="Limb symmetry index: involved side as a share of the other, and how old that is.",
    ),
    Column(
        "adherence",
        "Exercises",
        78,
        0.2,
        cells.adherence_text,
        cells.paint_adherence,
        lambda row: row.assessment.adherence.sessions_7d,
        meaning="Days with exercises done in the last 7, of the pathway's target.",
        offered=True,
    ),
    Column(
        "review",
        "Next review",
        104,
        0.6,
        cells.review_text,
        cells.paint_review,
        lambda row: _day(row.assessment.episode.next_review),
    ),
    Column(
        "entry",
        "Last entry",
        84,
        0.3,
        cells.entry_text,
        cells.paint_entry,
        lambda row: _day(row.assessment.last_entry_on),
        meaning="How long ago anything was entered.",
        offered=True,
    ),
    Column(
        "phase",
        "Phase",
        60,
        0.2,
        cells.phase_text,
        cells.paint_phase,
        lambda row: row.assessment.phase,
    ),
)
BY_KEY = {column.key: column for column in COLUMNS}
AS_SHIPPED = tuple(column.key for column in COLUMNS if not column.offered)
FIXED = "patient"
"""A list without names is none."""


def chosen_columns(keys: Sequence[str]) -> tuple[Column, ...]:
    """The columns of those keys, in that order; those the app comes with where none is known."""
    known = tuple(BY_KEY[key] for key in dict.fromkeys(keys) if key in BY_KEY)
    if not known:
        return tuple(BY_KEY[key] for key in AS_SHIPPED)
    return known if BY_KEY[FIXED] in known else (BY_KEY[FIXED], *known)


def widths(columns: Sequence[Column], available: int) -> list[int]:
    """The columns' widths for a viewport: the least each, and the rest shared out."""
    spare = max(0, available - sum(column.width for column in columns))
    shares = sum(column.grow for column in columns)
    made = [column.width + int(spare * column.grow / shares) for column in columns]
    made[columns.index(BY_KEY[FIXED])] += max(0, available - sum(made))
    return made
