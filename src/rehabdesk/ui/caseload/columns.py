"""The columns of the caseload: title, width, words, how a cell is painted, and what it sorts by."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from math import ceil
from operator import attrgetter

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from rehabdesk.domain.finding_names import fold
from rehabdesk.domain.speech import tr
from rehabdesk.domain.states import URGENCY
from rehabdesk.domain.units import unit_words
from rehabdesk.domain.words import STATE_LABELS
from rehabdesk.ui.caseload import cells
from rehabdesk.ui.caseload.rows import CaseRow
from rehabdesk.ui.theme import font
from rehabdesk.ui.theme.tokens import FONT_SMALL, Tokens
from rehabdesk.ui.widgets.pill import pill_width

Paint = Callable[[QPainter, QRectF, CaseRow, Tokens], None]
Rank = float | str | None
"""What a row is sorted by; ``None`` is not known and comes last, whichever way round."""


@dataclass(frozen=True, slots=True)
class Column:
    """``width`` is its usual width, ``grow`` its share of what is left over.

    ``least`` is the width below which a word or figure would be cut, and ``short`` its title
    there. ``spoken`` begins the sentence that reads a cell aloud. ``offered``: it is shown only
    where a person chose it.
    """

    key: str
    title: str
    short: str
    spoken: str
    width: int
    least: int
    grow: float
    text: Callable[[CaseRow], str]
    paint: Paint
    rank: Callable[[CaseRow], Rank]
    meaning: str = ""
    offered: bool = False


def title_of(column: Column, *, narrow: bool = False) -> str:
    """What stands over the column, with the unit that distances are said in."""
    return (column.short if narrow else column.title).format(unit=unit_words())


def _day(day: date | None) -> float | None:
    return None if day is None else float(day.toordinal())


COLUMNS = (
    Column(
        "imaging",
        tr("Imaging"),
        tr("Imaging"),
        tr("Imaging"),
        152,
        136,
        0.4,
        cells.state_text,
        cells.paint_state,
        lambda row: URGENCY[row.assessment.imaging.state],
    ),
    Column(
        "patient",
        tr("Patient"),
        tr("Patient"),
        tr("Patient"),
        178,
        140,
        3,
        cells.patient_text,
        cells.paint_patient,
        lambda row: fold(row.assessment.patient.name),
    ),
    Column(
        "days",
        tr("Days since onset"),
        tr("Since onset"),
        tr("Time since onset"),
        154,
        92,
        0.8,
        cells.days_text,
        cells.paint_days,
        lambda row: row.assessment.days_since_onset,
        meaning=tr("The marks are the pathway's imaging window."),
    ),
    Column(
        "pain",
        tr("Worst pain, 8 weeks"),
        tr("Worst pain"),
        tr("Worst pain"),
        172,
        84,
        1.6,
        cells.pain_text,
        cells.paint_pain,
        lambda row: row.assessment.pain.latest,
        meaning=tr("Worst pain 0-10 on the latest day with an entry; below it how old that is."),
    ),
    Column(
        "sitting",
        tr("Sitting"),
        tr("Sitting"),
        tr("Pain while sitting"),
        76,
        64,
        0.2,
        cells.sitting_text,
        cells.paint_sitting,
        lambda row: row.assessment.pain.sitting,
        meaning=tr("Pain 0-10 while sitting, and how old that is."),
        offered=True,
    ),
    Column(
        "load",
        tr("{unit}, 7 days"),
        tr("{unit}, 7 days"),
        tr("Running in 7 days"),
        140,
        86,
        1.2,
        cells.load_text,
        cells.paint_load,
        lambda row: row.assessment.load.week_km,
        meaning=tr(
            "Bars are the last eight 7-day steps back from today; a triangle is a load spike."
        ),
    ),
    Column(
        "strength",
        tr("Strength"),
        tr("Strength"),
        tr("Strength"),
        78,
        74,
        0.3,
        cells.strength_text,
        cells.paint_strength,
        lambda row: row.assessment.strength.lsi_pct,
        meaning=tr(
            "Limb symmetry index: involved side as a share of the other, and how old that is."
        ),
    ),
    Column(
        "adherence",
        tr("Exercises"),
        tr("Exercises"),
        tr("Days with exercises"),
        84,
        84,
        0.2,
        cells.adherence_text,
        cells.paint_adherence,
        lambda row: row.assessment.adherence.sessions_7d,
        meaning=tr("Days with exercises done in the last 7, of the pathway's target."),
        offered=True,
    ),
    Column(
        "review",
        tr("Next review"),
        tr("Next review"),
        tr("Next review"),
        124,
        112,
        0.6,
        cells.review_text,
        cells.paint_review,
        lambda row: _day(row.assessment.episode.next_review),
    ),
    Column(
        "entry",
        tr("Last entry"),
        tr("Last entry"),
        tr("Last entry"),
        84,
        76,
        0.3,
        cells.entry_text,
        cells.paint_entry,
        lambda row: _day(row.assessment.last_entry_on),
        meaning=tr("How long ago anything was entered."),
        offered=True,
    ),
    Column(
        "phase",
        tr("Phase"),
        tr("Phase"),
        tr("Phase"),
        60,
        56,
        0.2,
        cells.phase_text,
        cells.paint_phase,
        lambda row: row.assessment.phase,
    ),
)
BY_KEY = {column.key: column for column in COLUMNS}
AS_SHIPPED = tuple(column.key for column in COLUMNS if not column.offered)
_BESIDE_PX, _FIRST_PX = 16, 22
"""Left free beside the words of a column, and of the first one."""
FIXED = "patient"
"""A list without names is none."""


def chosen_columns(keys: Sequence[str]) -> tuple[Column, ...]:
    """The columns of those keys, in that order; those the app comes with where none is known."""
    known = tuple(BY_KEY[key] for key in dict.fromkeys(keys) if key in BY_KEY)
    if not known:
        return tuple(BY_KEY[key] for key in AS_SHIPPED)
    return known if BY_KEY[FIXED] in known else (BY_KEY[FIXED], *known)


def in_words(columns: Sequence[Column]) -> tuple[Column, ...]:
    """The columns, none narrower than its words are in the language of the screen."""
    return tuple(
        replace(column, width=max(column.width, px), least=max(column.least, px))
        for column, px in ((column, _words_px(column)) for column in columns)
    )


@cache
def _words_px(column: Column) -> int:
    """What the shorter title takes, or the longest state."""
    title = QFontMetricsF(font(FONT_SMALL, 600)).horizontalAdvance(title_of(column, narrow=True))
    if column.key == "imaging":
        return round(_FIRST_PX + max(pill_width(tr(label)) for label in STATE_LABELS.values()))
    return round(title + _BESIDE_PX)


def with_widths(columns: Sequence[Column], own: Mapping[str, int]) -> tuple[Column, ...]:
    """The columns with a person's own widths in place of the usual, never under the least."""
    return tuple(
        column
        if column.key not in own
        else replace(column, width=(px := max(own[column.key], column.least)), least=px, grow=0)
        for column in columns
    )


def sentence(column: Column, row: CaseRow) -> str:
    """A cell read aloud."""
    words = column.text(row)
    return f"{words}." if column.key == FIXED else f"{column.spoken}: {words}."


def is_narrow(columns: Sequence[Column], available: int) -> bool:
    """Whether the columns have less than their usual widths."""
    return available < sum(column.width for column in columns)


def widths(columns: Sequence[Column], available: int) -> list[int]:
    """The columns' widths for a viewport.

    What is left over is shared out. What is missing is taken from the others first, from the
    names last, and nobody gets less than its least: then the list scrolls sideways.
    """
    made = {column.key: column.width for column in columns}
    missing = sum(made.values()) - available
    if missing > 0:
        names = [column for column in columns if column.key == FIXED]
        for group in ([column for column in columns if column.key != FIXED], names):
            missing -= _narrow(made, group, missing)
        made[FIXED] += max(0, available - sum(made.values()))
        return list(made.values())
    shares = sum(column.grow for column in columns)
    if shares:
        for column in columns:
            made[column.key] += int(-missing * column.grow / shares)
        widest = max(columns, key=attrgetter("grow"))
        made[widest.key] += available - sum(made.values())
    return list(made.values())


def _narrow(made: dict[str, int], group: Sequence[Column], missing: int) -> int:
    """Take up to ``missing`` pixels off a group, each in proportion to what it can spare."""
    spare = sum(column.width - column.least for column in group)
    if missing <= 0 or not spare:
        return 0
    share = min(1.0, missing / spare)
    before = sum(made[column.key] for column in group)
    for column in group:
        made[column.key] = column.width - ceil((column.width - column.least) * share)
    return before - sum(made[column.key] for column in group)
