"""How many new run files wait in the watched folder, and the way to them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import plural


class ArrivalsNote(QWidget):
    """Nothing where nothing waits.

    Signals:
        asked: the files are to be looked at.
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton("", self)
        self.button.setProperty("kind", "inline")
        self.button.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self.show_count(0)

    def text(self) -> str:
        return self.button.text()

    @Slot(int)
    def show_count(self, count: int) -> None:
        """Say how many wait."""
        words = tr("{files}…", files=plural(count, "new run file")) if count else ""
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.setVisible(count > 0)
