"""What is wrong with the record's keeping, above every page until it is mended."""

from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button
from rehabdesk.ui.widgets.announce import announcer


class Alarm(NamedTuple):
    """One thing that is wrong: what in a word or two, the whole of it, and a button against it."""

    title: str
    words: str
    action: str


class Alarms(QWidget):
    """A line for each alarm that stands; it goes when whoever raised it settles it.

    Signals:
        asked: the name of the alarm whose button was pressed.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, _AlarmLine] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(12, 12, 12, 0)
        self._box.setSpacing(GRID)
        self.hide()

    def raise_alarm(self, name: str, alarm: Alarm) -> None:
        """Show it, or what it says now where it stands already."""
        if name not in self._lines:
            line = _AlarmLine(name)
            line.asked.connect(self.asked)
            self._lines[name] = line
            self._box.addWidget(line)
        if self._lines[name].show_alarm(alarm):
            announcer.say(self, f"{alarm.title} {alarm.words}", urgent=True)
        self.show()

    def settle(self, name: str) -> None:
        """It is mended."""
        line = self._lines.pop(name, None)
        if line is not None:
            line.hide()
            line.deleteLater()
        self.setVisible(bool(self._lines))

    def standing(self) -> dict[str, Alarm]:
        """The alarms on screen, by name."""
        return {name: line.alarm for name, line in self._lines.items()}


class _AlarmLine(QFrame):
    asked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("notice", "due")
        self._name = name
        self.alarm = Alarm("", "", "")
        self._title, self._words = PlainLabel(role="strong"), PlainLabel(wrap=True)
        self.button = Button()
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.setSpacing(2 * GRID)
        row.addWidget(self._title)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)

    def show_alarm(self, alarm: Alarm) -> bool:
        """Answers whether it says anything new."""
        is_new, self.alarm = alarm != self.alarm, alarm
        self._title.setText(f"⚠ {alarm.title}")
        self._words.setText(alarm.words)
        self.button.setText(alarm.action)
        self.button.setAccessibleName(alarm.action)
        return is_new

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._name)
