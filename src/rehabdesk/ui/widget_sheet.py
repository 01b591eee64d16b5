"""One page of every widget the screens are built from, for looking at the design as a whole."""

from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from rehabdesk.domain.progress import Tick
from rehabdesk.domain.speech import tr
from rehabdesk.domain.states import ImagingState
from rehabdesk.ui import theme
from rehabdesk.ui.caseload.sparks import pain_spark, week_bars
from rehabdesk.ui.ending import let_go
from rehabdesk.ui.jobs import Job
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme import tokens_now
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import (
    Button,
    Card,
    Chip,
    DateField,
    EmptyState,
    Field,
    Pill,
    PrimaryButton,
    ProgressPanel,
    QuietButton,
    SegmentedControl,
    SidePanel,
    Toast,
    rule,
)

SIZE = (1280, 960)
_TODAY = date(2026, 3, 2)
_PANEL_WIDTH = 360
_SPARK = (160, 36)
_ROLES = ("title", "heading", "strong", "small", "faint", "problem")


def picture_widgets(app: QApplication, folder: Path) -> list[Path]:
    """Write ``widgets-light.png`` and ``widgets-dark.png`` into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    taken = []
    for look in ("light", "dark"):
        theme.apply(app, look)
        sheet = WidgetSheet()
        sheet.show()
        app.processEvents()
        target = folder / f"widgets-{look}.png"
        sheet.grab().save(str(target))
        taken.append(target)
        sheet.close()
        sheet.deleteLater()
    let_go()
    return taken


class WidgetSheet(QWidget):
    """Every widget in its states, as a screen would use it. Nothing on it does anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(*SIZE)
        grid = QGridLayout(self)
        grid.setContentsMargins(3 * GRID, 2 * GRID, _PANEL_WIDTH + 3 * GRID, 3 * GRID)
        grid.setSpacing(2 * GRID)
        shown = (
            (tr("Type"), self._type()),
            (tr("Buttons and chips"), self._buttons()),
            (tr("States"), self._states()),
            (tr("Fields"), self._fields()),
            (tr("Sparklines and progress"), self._pictures()),
            (
                tr("Nothing to show"),
                EmptyState(tr("Nobody on the caseload yet"), tr("Add one."), tr("New patient")),
            ),
        )
        for place, (heading, content) in enumerate(shown):
            grid.addWidget(_card(heading, content), place // 2, place % 2)
        grid.setRowStretch(2, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        panel = SidePanel(self, _PANEL_WIDTH)
        panel.open_with(
            tr("Side panel"), _column((PlainLabel(tr("What belongs beside the page.")),))
        )
        Toast(self).say_saved(tr("Visit saved"))

    def _type(self) -> QWidget:
        return _column(
            PlainLabel(f"{(role or 'text').capitalize()} 0123", role) for role in ("", *_ROLES)
        )

    def _buttons(self) -> QWidget:
        off = Button(tr("Disabled"))
        off.setEnabled(False)
        chosen, counted, unknown = Chip(tr("All")), Chip(tr("Due")), Chip(tr("Silent"))
        chosen.setChecked(True)
        chosen.set_count(60)
        counted.set_count(7)
        segments = SegmentedControl((tr("None"), tr("Some"), tr("Significant")), tr("Daily impact"))
        segments.set_value(tr("Some"))
        return _column(
            (
                _row((PrimaryButton(tr("Save"), tr("Ctrl ⏎")), Button(tr("Refer"), "R"), off)),
                _row((QuietButton(tr("Why?")), Button(tr("Plain")))),
                _row((chosen, counted, unknown)),
                _row((segments,)),
            )
        )

    def _states(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID)
        for place, state in enumerate(ImagingState):
            grid.addWidget(Pill(state), place // 2, place % 2)
        grid.setColumnStretch(2, 1)
        return box

    def _fields(self) -> QWidget:
        filled, day = QLineEdit("6"), DateField(_TODAY)
        day.set_day(_TODAY)
        wrong = Field(tr("Worst pain, 0–10"), QLineEdit("12"))
        wrong.set_problem(tr("Pain is a whole number from 0 to 10."))
        return _column(
            (
                Field(tr("Worst pain, 0–10"), filled, tr("last: 4 · 23 Feb")),
                wrong,
                Field(tr("Seen on"), day),
            )
        )

    def _pictures(self) -> QWidget:
        tokens, ratio = tokens_now(), self.devicePixelRatioF()
        pain = tuple(
            (_TODAY - timedelta(days=7 * back), score)
            for back, score in zip(range(7, -1, -1), (8, 7, 7, 6, 6, 4, 5, 3), strict=True)
        )
        line, bars = PlainLabel(), PlainLabel()
        line.setPixmap(pain_spark(pain, _TODAY, _SPARK, tokens.accent, ratio))
        weeks = (None, 12.0, 18.0, 22.0, 9.0, 0.0, 14.0, 16.0)
        bars.setPixmap(week_bars(weeks, _SPARK, (tokens.bar, tokens.bar_strong), ratio))
        job = Job(tr("Reading the caseload"), _nothing, self)
        progress = ProgressPanel(job)
        job.tick(500, 887)
        return _column((line, bars, rule(), progress))


def _nothing(tick: Tick) -> None:
    """The work of a job that is never started."""


def _card(heading: str, content: QWidget) -> Card:
    card = Card()
    box = QVBoxLayout(card)
    box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
    box.setSpacing(GRID)
    box.addWidget(PlainLabel(heading, "heading"))
    box.addWidget(content, 1)
    return card


def _column(parts: Iterable[QWidget]) -> QWidget:
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(GRID)
    for part in parts:
        box.addWidget(part)
    box.addStretch(1)
    return made


def _row(parts: Iterable[QWidget]) -> QWidget:
    made = QWidget()
    box = QHBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(GRID)
    for part in parts:
        box.addWidget(part)
    box.addStretch(1)
    return made
