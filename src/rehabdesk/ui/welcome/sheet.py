"""The calm page in the middle of the window that both welcome screens stand on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme import pixmap, tokens_now
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Card

WIDTH = 480


class WelcomeSheet(QScrollArea):
    """A card with the app's mark, a title and a sentence; subclasses add to ``body``."""

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        card = Card()
        card.setFixedWidth(WIDTH)
        self.body = QVBoxLayout(card)
        self.body.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        self.body.setSpacing(2 * GRID)
        self.body.addLayout(_brand())
        self.body.addWidget(PlainLabel(title, "title"))
        self.words = PlainLabel(words, "small", wrap=True)
        self.body.addWidget(self.words)
        ground = QWidget()
        ground.setProperty("page", True)
        middle = QVBoxLayout(ground)
        middle.setContentsMargins(2 * GRID, 4 * GRID, 2 * GRID, 4 * GRID)
        middle.addStretch(1)
        middle.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)
        self.setWidget(ground)


def _brand() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GRID)
    mark = QLabel()
    mark.setPixmap(pixmap("logo", tokens_now().accent, 22))
    row.addWidget(mark)
    row.addWidget(PlainLabel("RehabDesk", "brand"))
    row.addStretch(1)
    return row
