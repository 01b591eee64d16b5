"""The window before the record: first run, or unlocking; nothing of a patient is in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Card

_WIDTH = 520


class Door(QWidget):
    """A card in the middle of a quiet page; ``body`` is filled by whoever stands there."""

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("RehabDesk")
        self.setProperty("page", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(1280, 800)
        card = Card()
        card.setFixedWidth(_WIDTH)
        self.body = QVBoxLayout(card)
        self.body.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        self.body.setSpacing(12)
        self.body.addLayout(_brand())
        self.body.addWidget(PlainLabel(title, "title"))
        self.body.addWidget(PlainLabel(words, "small", wrap=True))
        middle = QWidget()
        rows = QVBoxLayout(middle)
        rows.addStretch(1)
        # Not by an alignment: an aligned widget is not asked how high its wrapped words are.
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(card)
        centred.addStretch(1)
        rows.addLayout(centred)
        rows.addStretch(2)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)


def _brand() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addWidget(PlainLabel("Rehab", "heading"))
    row.addWidget(PlainLabel("Desk", "brand"))
    row.addStretch(1)
    return row
