"""Tabs as words with an underline, moved along with the arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from rehabdesk.domain.speech import tr

_SPACE_PX, _LEAST_PX = 22, 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Tabs(QWidget):
    """A row of words, one of them chosen.

    Signals:
        chosen: the place of the word, from 0.
    """

    chosen = Signal(int)

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACE_PX)
        for place, word in enumerate(words):
            tab = QPushButton(tr(word), self)
            tab.setProperty("kind", "tab")
            tab.setCheckable(True)
            tab.setCursor(Qt.CursorShape.PointingHandCursor)
            tab.installEventFilter(self)
            self._group.addButton(tab, place)
            row.addWidget(tab)
        row.addStretch(1)
        self._group.button(0).setChecked(True)
        self._stop_at(0)
        self._group.idClicked.connect(self._on_clicked)
        self.current = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._space()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._space()  # only now are the words as wide as they are drawn

    def least_width(self) -> int:
        """The pixels it takes to show every word whole."""
        return self._words_px() + _LEAST_PX * len(self._group.buttons())

    def _words_px(self) -> int:
        return sum(button.sizeHint().width() for button in self._group.buttons())

    def _space(self) -> None:
        """In a narrow window the words stand closer, before any of them is cut."""
        room = (self.width() - self._words_px()) // len(self._group.buttons())
        self._row.setSpacing(max(_LEAST_PX, min(_SPACE_PX, room)))

    def choose(self, place: int) -> None:
        """Go to a tab and say so, where it is another."""
        if place != self.current:
            self._group.button(place).setChecked(True)
            self._on_clicked(place)

    def _stop_at(self, place: int) -> None:
        """The row is one stop of the Tab key: the word that is chosen."""
        for button in self._group.buttons():
            chosen = self._group.id(button) == place
            policy = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def button(self, place: int) -> QAbstractButton:
        return self._group.button(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()), 0)
            button = self._group.button(self.current + step) if step else None
            if button is not None:
                button.setFocus(Qt.FocusReason.TabFocusReason)
                self.choose(self.current + step)
                return True
        return False

    @Slot(int)
    def _on_clicked(self, place: int) -> None:
        self.current = place
        self._stop_at(place)
        self.chosen.emit(place)
