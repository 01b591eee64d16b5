"""The head of the caseload: the day, how many wait, the search, and what the page offers."""

from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rehabdesk.domain.words import plural
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Chip, PrimaryButton, break_row

_LONG_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LONG_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SEARCH_PX = 300
_ONE_LINE_PX = 960
"""Below this width the controls stand under the day."""


class CaseloadHead(QWidget):
    """One line of controls, the day and how many there are."""

    def __init__(self, undecided: Chip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day_line = PlainLabel(role="small")
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search patients…   /")
        self.search.setAccessibleName("Search patients")
        self.search.setMinimumWidth(_SEARCH_PX // 3)
        self.search.setMaximumWidth(_SEARCH_PX)
        self.search.setClearButtonEnabled(True)
        self.since = Button("What changed", "Ctrl T")
        self.take_in = Button("Import")
        self.export = Button("Export")
        self.new = PrimaryButton("New patient")
        undecided.setToolTip("Who still waits for a decision today; press U to see only them")
        title = QHBoxLayout()
        title.setSpacing(2 * GRID)
        title.addWidget(PlainLabel("Caseload", "title"))
        title.addWidget(undecided)
        title.addStretch(1)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addLayout(title)
        names.addWidget(self.day_line)
        self._controls = QHBoxLayout()
        self._controls.setSpacing(GRID)
        self._controls.addWidget(self.search, 1)
        for part in (self.since, self.take_in, self.export, self.new):
            self._controls.addWidget(part)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(GRID)
        self._lines.addLayout(names, 1)
        self._lines.addLayout(self._controls, 1)

    def add_views(self, button: QWidget) -> None:
        """Put the list of views beside the search."""
        self._controls.insertWidget(1, button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        break_row(self._lines, event.size().width(), _ONE_LINE_PX)

    def say_first(self, day: date, read: int, everyone: int) -> None:
        """The most urgent of a long list are there, and the others are not yet."""
        first = f"the first {read} of {plural(everyone, 'open episode')}"
        self.day_line.setText(f"{_long(day)} · {first}; the others are not read yet")

    def say_all(self, day: date, everyone: int) -> None:
        """How many there are."""
        self.day_line.setText(f"{_long(day)} · {plural(everyone, 'open episode')}")


def _long(day: date) -> str:
    return f"{_LONG_DAYS[day.weekday()]} {day.day} {_LONG_MONTHS[day.month - 1]} {day.year}"
