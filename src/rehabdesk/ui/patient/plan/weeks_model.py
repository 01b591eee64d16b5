"""How often each exercise was done, week by week, with what is typed but not yet saved."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from rehabdesk.domain.plan.weeks import monday_of, spread
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import day_and_month, short_date, weekday_name
from rehabdesk.ui.text import plain_tooltip

WEEKS = 12
"""How many weeks the strip shows, the current one last."""
CELL_ROLE = Qt.ItemDataRole.UserRole
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


Typed = Mapping[tuple[str, date], frozenset[date]]
"""The days done, by exercise and the Monday of the week, that wait to be saved."""


class ExerciseRow(NamedTuple):
    """One exercise: its key, its words, and the days it was done or not done.

    ``dose`` is what is prescribed now, ``before`` what it grew from, ``history`` every dose with
    its day; ``caution`` a warning that belongs to it. ``logged`` maps a day to whether it was
    done then; ``prescribed`` says whether its dose is in force.
    """

    exercise: str
    label: str
    dose: str
    before: str
    caution: str
    history: str
    logged: Mapping[date, bool]
    prescribed: bool = False


class WeekTotal(NamedTuple):
    """The distinct days of a week with an exercise done; ``None`` where nothing was logged.

    ``band`` is the word the week earned, empty for the current one; ``tone`` how it is coloured.
    """

    sessions: int | None
    band: str = ""
    tone: str = "neutral"


class Cell(NamedTuple):
    """One exercise in one week: how often, and whether that is only typed yet."""

    times: int | None
    typed: bool
    current: bool


def week_days(monday: date, today: date) -> tuple[date, ...]:
    """The days of a week that have begun."""
    days = (monday + timedelta(days=n) for n in range(7))
    return tuple(day for day in days if day <= today)


def day_words(days: Iterable[date]) -> str:
    """``Mon, Wed, Fri``."""
    return ", ".join(weekday_name(day) for day in sorted(days))


class WeeksModel(QAbstractTableModel):
    """Column 0 names the exercise; one column a week; the last row counts the days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ExerciseRow, ...] = ()
        self.mondays: tuple[date, ...] = ()
        self._totals: tuple[WeekTotal, ...] = ()
        self._today = date.min
        self._typed: dict[tuple[str, date], frozenset[date]] = {}

    def show_weeks(
        self, rows: Iterable[ExerciseRow], totals: Iterable[WeekTotal], today: date
    ) -> None:
        """Show these exercises; what is typed stays where its exercise is still there."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self._totals = tuple(totals)
        self._today = today
        this = monday_of(today)
        self.mondays = tuple(this - timedelta(weeks=back) for back in range(WEEKS - 1, -1, -1))
        shown = {row.exercise: row for row in self.rows}
        self._typed = {
            (exercise, monday): days
            for (exercise, monday), days in self._typed.items()
            if exercise in shown
            and monday in self.mondays
            and days != _recorded(shown[exercise], monday)
        }
        self.endResetModel()

    def type_anew(self, typed: Typed) -> None:
        """Replace what is typed, as it was kept; the next ``show_weeks`` shows it."""
        self._typed = dict(typed)

    @property
    def typed(self) -> Typed:
        """What waits to be saved: the days done, by exercise and week."""
        return self._typed

    def week_of(self, index: Index) -> date:
        return self.mondays[index.column() - 1]

    def is_cell(self, index: Index) -> bool:
        """Whether a number can be typed there."""
        return index.isValid() and index.column() > 0 and index.row() < len(self.rows)

    def done_days(self, index: Index) -> frozenset[date] | None:
        """The days of that cell, typed or else recorded; ``None`` where nothing is known."""
        row, monday = self.rows[index.row()], self.week_of(index)
        typed = self._typed.get((row.exercise, monday))
        return _recorded(row, monday) if typed is None else typed

    def days(self, index: Index) -> tuple[date, ...]:
        """The days of that cell's week that have begun."""
        return week_days(self.week_of(index), self._today)

    def type_count(self, index: Index, count: int) -> str:
        """Take a number of times; answer with what is wrong with it, or "".

        Days that are recorded already are kept first; the others are spread over the week.
        """
        monday = self.week_of(index)
        recorded = _recorded(self.rows[index.row()], monday) or ()
        try:
            days = spread(count, monday, self._today, recorded)
        except ValueError as error:
            return str(error)
        self._type(index, frozenset(day for day, done in days.items() if done))
        return ""

    def toggle_day(self, index: Index, day: date) -> None:
        """Mark one day of the week as done, or no longer."""
        days = (self.done_days(index) or frozenset()) ^ {day}
        nothing_on_file = _recorded(self.rows[index.row()], self.week_of(index)) is None
        if nothing_on_file and not days:
            self.untype(index)
        else:
            self._type(index, days)

    def untype(self, index: Index) -> None:
        """Go back to what is recorded there."""
        if self._typed.pop(self._place(index), None) is not None:
            self._say_changed(index)

    def _type(self, index: Index, days: frozenset[date]) -> None:
        if days == _recorded(self.rows[index.row()], self.week_of(index)):
            self._typed.pop(self._place(index), None)
        else:
            self._typed[self._place(index)] = days
        self._say_changed(index)

    def _place(self, index: Index) -> tuple[str, date]:
        return self.rows[index.row()].exercise, self.week_of(index)

    def _say_changed(self, index: Index) -> None:
        cell = self.index(index.row(), index.column())
        self.dataChanged.emit(cell, cell)
        total = self.index(len(self.rows), index.column())
        self.dataChanged.emit(total, total)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or not self.rows else len(self.rows) + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.mondays) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.row() == len(self.rows):
            return self._total_data(index, role)
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if index.column() == 0:
            if role == Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip("\n".join(filter(None, (row.history, row.caution))))
            return row.label if role == Qt.ItemDataRole.DisplayRole else None
        if role == CELL_ROLE:
            return self._cell(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(index, accessible=role == Qt.ItemDataRole.AccessibleTextRole)
        return None

    def _cell(self, index: Index) -> Cell:
        days = self.done_days(index)
        return Cell(
            None if days is None else len(days),
            self._place(index) in self._typed,
            self.week_of(index) == monday_of(self._today),
        )

    def _words(self, index: Index, *, accessible: bool) -> str:
        cell = self._cell(index)
        count = "" if cell.times is None else str(cell.times)
        if not accessible:
            return count
        known = tr("{count} times", count=count) if count else tr("not recorded")
        week = short_date(self.week_of(index), self._today)
        return tr(
            "{label}, week of {week}: {known}",
            label=self.rows[index.row()].label,
            week=week,
            known=known,
        )

    def _total_data(self, index: Index, role: int) -> object:
        if index.column() == 0:
            return tr("Days with an exercise") if role == Qt.ItemDataRole.DisplayRole else None
        total = self._total(index)
        if role == CELL_ROLE:
            return total
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if total.sessions is None else f"{total.sessions} {total.band}".strip()
        return None

    def _total(self, index: Index) -> WeekTotal:
        """The week's total as recorded, or its days as typed, which earn no word before saving."""
        monday = self.week_of(index)
        if not any(week == monday for _exercise, week in self._typed):
            return self._totals[index.column() - 1]
        cells = [self.index(row, index.column()) for row in range(len(self.rows))]
        done = [days for cell in cells if (days := self.done_days(cell)) is not None]
        return WeekTotal(len(frozenset().union(*done)) if done else None)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignHCenter if section else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if not section:
            return tr("Exercise and dose")
        monday = self.mondays[section - 1]
        return tr("This week") if monday == self.mondays[-1] else day_and_month(monday)


def _recorded(row: ExerciseRow, monday: date) -> frozenset[date] | None:
    week = {day: done for day, done in row.logged.items() if monday_of(day) == monday}
    return frozenset(day for day, done in week.items() if done) if week else None
