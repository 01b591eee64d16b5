"""The exercises card: what is prescribed, and how often it was done, typed week by week."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.plan.weeks import monday_of
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import short_date
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.facts_form import SAVE_AGAIN
from rehabdesk.ui.patient.plan.days_row import DaysRow
from rehabdesk.ui.patient.plan.lines import Line, LinesList
from rehabdesk.ui.patient.plan.weeks_model import (
    ExerciseRow,
    Typed,
    WeeksModel,
    WeekTotal,
    day_words,
)
from rehabdesk.ui.patient.plan.weeks_table import WeeksTable
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Button, Card, EmptyState, PrimaryButton, QuietButton

HINT = tr(
    "Type how often each was done that week, 0 to 7. The days of a number "
    "are spread evenly over the week, 3 as Mon, Wed, Fri; where the days are "
    "known, mark them instead."
)


class ExercisesCard(Card):
    """The calendar strip with its actions.

    Signals:
        saved: words for a toast.
        outdated: the episode was changed by somebody else; read it again.
        prescribe_asked: a key to change the dose of, or "" for a new exercise.
        stop_asked: the key of the exercise to stop.
        why_asked: why a week's band is what it is.
        gate_why_asked: the explanations of a locked exercise or a warning.
    """

    saved = Signal(str)
    outdated = Signal()
    prescribe_asked = Signal(str)
    stop_asked = Signal(str)
    why_asked = Signal()
    gate_why_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key: EpisodeKey | None = None
        self._revision = 0
        self._saving = False
        self._kept: dict[EpisodeKey, Typed] = {}
        self.model = WeeksModel(self)
        self.table = WeeksTable(self.model, self)
        self.days = DaysRow(self)
        self.cell_words = PlainLabel("", "small", wrap=True, parent=self)
        self.message = PlainLabel("", "problem", wrap=True, parent=self)
        self.message.hide()
        self.summary = PlainLabel("", "small", wrap=True, parent=self)
        self.why = QuietButton(tr("Why?"), parent=self)
        self.why.setAccessibleName(tr("Why: adherence"))
        self.prescribe = Button(tr("Prescribe…"), parent=self)
        self.change = Button(tr("Change dose…"), parent=self)
        self.stop = Button(tr("Stop…"), parent=self)
        self.save_button = PrimaryButton(tr("Save weeks"), tr("Ctrl ↵"), self)
        self.gates = LinesList(self)
        self.empty = EmptyState(
            tr("No exercises prescribed yet"),
            tr("Prescribe the first; how often it is done is typed beside it."),
            tr("Prescribe…"),
        )
        self._arrange()
        self._connect()
        self._show_cell()

    def show_exercises(
        self,
        key: EpisodeKey,
        revision: int,
        rows: Iterable[ExerciseRow],
        totals: Iterable[WeekTotal],
        summary: str,
    ) -> None:
        """Show an episode's exercises; what is typed for the same episode stays."""
        cell, known = self.table.currentIndex(), key == self._key
        place = (cell.row(), cell.column() - 1)
        if not known and self._key is not None:
            self._kept[self._key] = self.model.typed
            self.model.type_anew(self._kept.pop(key, {}))
        self._key, self._revision = key, revision
        self.model.show_weeks(rows, totals, self._desk.today())
        self.summary.setText(summary)
        if known and place[1] >= 0:
            self.table.go_to(*place)
        else:
            self.table.go_to(0, self._first_week())
        filled = bool(self.model.rows)
        self._stack.setCurrentIndex(0 if filled else 1)
        self._foot.setVisible(filled)
        self.change.setEnabled(filled)
        self._stack_host.setFixedHeight(self.table.sizeHint().height() if filled else 180)
        self._show_cell()

    def typing_stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard stops while weeks are typed, in order."""
        return (self.table, *self.days.buttons, self.save_button)

    def show_gates(self, lines: Iterable[Line]) -> None:
        """Show what is locked, and what to be careful with."""
        self.gates.show_lines(lines)

    def _first_week(self) -> int:
        """Last week where nothing is known of it yet, else this week."""
        last = len(self.model.mondays) - 2
        index = self.model.index(0, last + 1)
        if self.model.rows and self.model.done_days(index) is None:
            return last
        return last + 1

    @Slot()
    def save(self) -> None:
        """Save every week that something was typed for; each week is one change."""
        self._say("")
        weeks: dict[date, dict[str, dict[date, bool]]] = {}
        for (exercise, monday), done in self.model.typed.items():
            weeks.setdefault(monday, {})[exercise] = self._logged(exercise, monday, done)
        if not weeks or self._key is None:
            return
        self._saving = True
        saved = all(self._save_week(monday, weeks[monday]) for monday in sorted(weeks))
        self._saving = False
        if saved:
            self.saved.emit(tr("Exercise weeks saved"))

    def _save_week(self, monday: date, times: dict[str, dict[date, bool]]) -> bool:
        assert self._key is not None  # noqa: S101 - save looked
        operation = partial(
            Clinic.record_week,
            key=self._key,
            monday=monday,
            week=times,
            based_on=self._revision,  # the page feeds the new one after each week
        )
        return self._desk.do(operation)

    def _logged(self, exercise: str, monday: date, done: frozenset[date]) -> dict[date, bool]:
        """Each day of the week that is done, or is no longer; none done is one day not done."""
        row = next(row for row in self.model.rows if row.exercise == exercise)
        recorded = [day for day in row.logged if monday_of(day) == monday]
        days = dict.fromkeys(recorded, False) | dict.fromkeys(sorted(done), True)
        return days or {monday: False}

    @Slot(int)
    def _on_digit(self, digit: int) -> None:
        cell = self.table.cell()
        wrong = self.model.type_count(cell, digit)
        self._say(wrong)
        if not wrong:
            self.table.go_to(cell.row() + 1, cell.column() - 1)
            self._show_cell()

    @Slot()
    def _on_taken_back(self) -> None:
        if self.table.cell().isValid():
            self.model.untype(self.table.cell())
            self._show_cell()

    @Slot(object)
    def _on_day(self, day: date) -> None:
        if self.table.cell().isValid():
            self.model.toggle_day(self.table.cell(), day)
        self._show_cell()

    @Slot()
    def _show_cell(self) -> None:
        cell = self.table.cell()
        waiting = len(self.model.typed)
        self.save_button.setEnabled(bool(waiting))
        self.days.setVisible(cell.isValid())
        self.stop.setEnabled(cell.isValid() and self.model.rows[cell.row()].prescribed)
        if not cell.isValid():
            self.cell_words.setText("")
            return
        monday = self.model.week_of(cell)
        done = self.model.done_days(cell)
        week = [monday + timedelta(days=n) for n in range(7)]
        self.days.show_days(week, self.model.days(cell), done or ())
        self.cell_words.setText(self._words_of(cell, monday, done))

    def _words_of(self, cell: QModelIndex, monday: date, done: frozenset[date] | None) -> str:
        row = self.model.rows[cell.row()]
        week = tr(
            "{label}, week of {monday}",
            label=row.label,
            monday=short_date(monday, self._desk.today()),
        )
        if done is None:
            return tr("{week}: not recorded", week=week)
        typed = (row.exercise, monday) in self.model.typed
        days = day_words(done) or tr("not done")
        return f"{week}: {days}{tr(', not saved yet') if typed else ''}"

    @Slot(object)
    def _on_refused(self, problems: Iterable[Problem]) -> None:
        if self._saving:
            self._say("\n".join(str(problem) for problem in problems))

    @Slot()
    def _on_stale(self) -> None:
        if self._saving:
            self.outdated.emit()
            self._say(SAVE_AGAIN)

    @Slot()
    def _on_change(self) -> None:
        if self.table.cell().isValid():
            self.prescribe_asked.emit(self.model.rows[self.table.cell().row()].exercise)

    @Slot()
    def _on_stop(self) -> None:
        if self.table.cell().isValid():
            self.stop_asked.emit(self.model.rows[self.table.cell().row()].exercise)

    @Slot()
    def _on_prescribe(self) -> None:
        self.prescribe_asked.emit("")

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def _connect(self) -> None:
        self.table.digit_typed.connect(self._on_digit)
        self.table.taken_back.connect(self._on_taken_back)
        self.table.moved.connect(self._show_cell)
        self.days.toggled.connect(self._on_day)
        self.save_button.clicked.connect(self.save)
        self.prescribe.clicked.connect(self._on_prescribe)
        self.empty.clicked.connect(self._on_prescribe)
        self.change.clicked.connect(self._on_change)
        self.stop.clicked.connect(self._on_stop)
        self.why.clicked.connect(self.why_asked)
        self.gates.acted.connect(self.prescribe_asked)
        self.gates.why_asked.connect(self.gate_why_asked)
        self._desk.refused.connect(self._on_refused)
        self._desk.stale.connect(self._on_stale)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(tr("Exercises"), "heading", parent=self))
        head.addWidget(self.summary, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.why, self.prescribe, self.change, self.stop):
            head.addWidget(button)
        self._stack_host = QWidget(self)
        self._stack = QStackedLayout(self._stack_host)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._foot = QWidget(self)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.days)
        below.addWidget(self.cell_words, 1)
        below.addWidget(self.save_button)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        foot.addLayout(below)
        foot.addWidget(PlainLabel(HINT, "faint", wrap=True, parent=self))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._stack_host)
        column.addWidget(self.message)
        column.addWidget(self._foot)
        column.addWidget(self.gates)
