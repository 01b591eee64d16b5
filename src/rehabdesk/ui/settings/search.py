"""Settings found by a word: the cards that say nothing of it step aside."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from rehabdesk.domain.finding_names import fold
from rehabdesk.domain.speech import tr
from rehabdesk.ui.widgets import Card


class SettingsSearch(QLineEdit):
    """Every word typed must be somewhere on a card, whichever its case and accents.

    Signals:
        searched: how many cards are left.
    """

    searched = Signal(int)

    def __init__(self, cards: Iterable[Card], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = tuple(cards)
        self.setPlaceholderText(tr("Search settings"))
        self.setAccessibleName(tr("Search settings"))
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self._search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    @Slot(str)
    def _search(self, text: str) -> None:
        words = fold(text).split()
        left = 0
        for card in self._cards:
            said = _words_of(card) if words else ""
            shown = all(word in said for word in words)
            card.setVisible(shown)
            left += shown
        self.searched.emit(left)


def _words_of(card: Card) -> str:
    found = []
    for part in card.findChildren(QWidget):
        found.append(part.accessibleName())
        if isinstance(part, QLabel | QAbstractButton):
            found.append(part.text())
    return fold(" ".join(found))
