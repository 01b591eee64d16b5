"""The head of the caseload: the day, how many wait, the search, and what the page offers."""

from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import plural
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Chip, PrimaryButton, break_row, needed_by

_LONG_DAYS = (
    tr("Monday"),
    tr("Tuesday"),
    tr("Wednesday"),
    tr("Thursday"),
    tr("Friday"),
    tr("Saturday"),
    tr("Sunday"),
)
_LONG_MONTHS = (
    tr("January"),
    tr("February"),
    tr("March"),
    tr("April"),
    tr("May"),
    tr("June"),
    tr("July"),
    tr("August"),
    tr("September"),
    tr("October"),
    tr("November"),
    tr("December"),
)
_SEARCH_PX = 300


class CaseloadHead(QWidget):
    """One line of controls, the day and how many there are."""

    def __init__(self, undecided: Chip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day_line = PlainLabel(role="small")
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search patients…   /"))
        self.search.setAccessibleName(tr("Search patients"))
        self.search.setMinimumWidth(_SEARCH_PX * 2 // 3)
        self.search.setMaximumWidth(_SEARCH_PX)
        self.search.setClearButtonEnabled(True)
        self.since = Button(tr("What changed"), tr("Ctrl T"))
        self.take_in = Button(tr("Import"))
        self.export = Button(tr("Export"))
        self.new = PrimaryButton(tr("New patient"))
        undecided.setToolTip(tr("Who still waits for a decision today; press U to see only them"))
        title = QHBoxLayout()
        title.setSpacing(2 * GRID)
        title.addWidget(PlainLabel(tr("Caseload"), "title"))
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
        self.setTabOrder(self.search, button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        break_row(self._lines, event.size().width(), needed_by(self._lines))

    def say_first(self, day: date, read: int, everyone: int) -> None:
        """The most urgent of a long list are there, and the others are not yet."""
        first = tr(
            "the first {read} of {open_episodes}",
            read=read,
            open_episodes=plural(everyone, "open episode"),
        )
        self.day_line.setText(
            tr("{long} · {first}; the others are not read yet", long=_long(day), first=first)
        )

    def say_all(self, day: date, everyone: int) -> None:
        """How many there are."""
        self.day_line.setText(f"{_long(day)} · {plural(everyone, 'open episode')}")


def _long(day: date) -> str:
    return tr(
        "{weekday} {day} {month} {year}",
        weekday=_LONG_DAYS[day.weekday()],
        day=day.day,
        month=_LONG_MONTHS[day.month - 1],
        year=day.year,
    )
