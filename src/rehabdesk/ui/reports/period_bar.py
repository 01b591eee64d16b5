"""The choice of a period: four ready ones by the arrow keys, or from one typed day to another."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.reports import CHOICES, Period, chosen
from rehabdesk.domain.speech import tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import DateField, SegmentedControl

FIRST_CHOICE = "3"
SPAN = "span"
_DAY_WIDTH = 132


class PeriodBar(QWidget):
    """Signals:
    changed: another period was chosen; ``period`` says which.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._told: Period | None = None
        self.choice = SegmentedControl(tuple(CHOICES.items()), tr("Period"))
        self.choice.set_value(FIRST_CHOICE)
        self.choice.chosen.connect(self._choose)
        self.first, self.last = DateField(desk.today()), DateField(desk.today())
        for field, name in ((self.first, tr("From")), (self.last, tr("To"))):
            field.setAccessibleName(name)
            field.setFixedWidth(_DAY_WIDTH)
            field.editingFinished.connect(self._typed)
        self.span = QWidget()
        days = QHBoxLayout(self.span)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(GRID)
        for words, part in ((tr("From"), self.first), ("to", self.last)):
            days.addWidget(PlainLabel(words, "small"))
            days.addWidget(part)
        self.span.hide()
        self.problem = PlainLabel(role="problem")
        self.problem.hide()
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.choice)
        row.addWidget(self.span)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(row)
        box.addWidget(self.problem)

    def period(self) -> Period | None:
        """The period chosen; ``None`` while what was typed is no two days."""
        today = self._desk.today()
        if self.choice.value() != SPAN:
            return chosen(str(self.choice.value()), today)
        first, last = self.first.day(), self.last.day()
        if first is None or last is None or problem_of(first, last, today):
            return None
        return Period(first, last)

    def focus(self) -> None:
        """The focus goes to what is chosen, so that the arrow keys choose another."""
        for button in self.choice.buttons():
            if button.isChecked():
                button.setFocus()

    def say(self, words: str) -> None:
        """Say what is wrong with the period; "" takes it back."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    @Slot(object)
    def _choose(self, value: object) -> None:
        own = value == SPAN
        if own and not self.first.text() and not self.last.text():
            ready = self._told or chosen(FIRST_CHOICE, self._desk.today())
            self.first.set_day(ready.first)
            self.last.set_day(ready.last)
        self.span.setVisible(own)
        self.say("")
        self._tell()

    @Slot()
    def _typed(self) -> None:
        self.say(self.first.problem() or self.last.problem() or self._order())
        self._tell()

    def _order(self) -> str:
        first, last = self.first.day(), self.last.day()
        if first is None or last is None:
            return tr("Type both days.")
        return problem_of(first, last, self._desk.today())

    def _tell(self) -> None:
        """Say once that the period is another."""
        period = self.period()
        if period is not None and period != self._told:
            self._told = period
            self.changed.emit()


def problem_of(first: date, last: date, today: date) -> str:
    """What is wrong with two days as a period, in words; "" if nothing is."""
    if last < first:
        return tr("The last day lies before the first.")
    return tr("The period begins after today.") if first > today else ""
