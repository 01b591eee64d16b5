"""Surfaces: the card, the hairline, and the page that has nothing to show yet."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets.button import Button

_WIDTH, _LEAST_WIDTH = 420, 180
"""Of the words, in pixels: a line that is read at a glance."""


class Card(QFrame):
    """A white surface with a hairline round it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)


def rule(parent: QWidget | None = None) -> QFrame:
    """A hairline between two parts of one surface."""
    line = QFrame(parent)
    line.setProperty("rule", True)
    return line


class EmptyState(QWidget):
    """Says why there is nothing here and what to do about it.

    Signals:
        clicked: the offered action was taken.
    """

    clicked = Signal()

    def __init__(
        self, title: str = "", words: str = "", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = PlainLabel(role="heading")
        self._words = PlainLabel(role="small", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._action = Button()
        self._action.clicked.connect(self.clicked)
        box = QVBoxLayout(self)
        box.setSpacing(GRID)
        box.addStretch(1)
        for part in (self._title, self._words, self._action):
            box.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.say(title, words, action)

    def say(self, title: str, words: str, action: str = "") -> None:
        self._title.setText(title)
        self._words.setText(words)
        self._fit()
        self._action.setText(action)
        self._action.setVisible(bool(action))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Room for every line: a centred label is not asked how high it is at its width."""
        self._words.ensurePolished()
        wide = min(_WIDTH, max(_LEAST_WIDTH, self.contentsRect().width() - 3 * GRID))
        self._words.setFixedSize(wide, max(0, self._words.heightForWidth(wide)))

    @property
    def button(self) -> Button:
        return self._action
