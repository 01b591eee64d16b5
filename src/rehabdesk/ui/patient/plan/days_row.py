"""The days of one week, each to be marked as done: where the exact days are known."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import WEEKDAYS, weekday_date


class _Day(QPushButton):
    """One day of the week; left and right go to its neighbours."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.parentWidget()
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and isinstance(row, DaysRow):
            row.step_from(self, event.key() == Qt.Key.Key_Right)
            return
        super().keyPressEvent(event)


class DaysRow(QWidget):
    """Mon to Sun; days that have not begun can't be marked.

    Signals:
        toggled: the day that was pressed.
    """

    toggled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[date, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.buttons = [self._button(place, row) for place in range(7)]

    def _button(self, place: int, row: QHBoxLayout) -> QPushButton:
        button = _Day(tr(WEEKDAYS[place]), self)
        button.setProperty("kind", "day")
        button.setProperty("place", place)
        button.setCheckable(True)
        button.setFixedWidth(48)
        button.clicked.connect(self._on_clicked)
        row.addWidget(button)
        return button

    def show_days(self, week: Iterable[date], begun: Iterable[date], done: Iterable[date]) -> None:
        """Show a week, the days of it that have begun, and those done."""
        self._days = tuple(week)
        open_days, marked = set(begun), set(done)
        for button, day in zip(self.buttons, self._days, strict=True):
            button.setEnabled(day in open_days)
            button.setChecked(day in marked)
            state = tr("done") if day in marked else tr("not marked")
            button.setAccessibleName(f"{weekday_date(day)}, {state}")

    def step_from(self, button: QPushButton, forward: bool) -> None:
        place = self.buttons.index(button) + (1 if forward else -1)
        if 0 <= place < len(self.buttons) and self.buttons[place].isEnabled():
            self.buttons[place].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_clicked(self) -> None:
        place = self.sender().property("place")
        if self._days:
            self.toggled.emit(self._days[int(place)])
