"""The mark of a criterion, a verdict or a warning: a shape beside its word, never only a colour."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.ui.theme import Tokens, pixmap, tokens_now, watcher

ICON_PX = 16


class Look(NamedTuple):
    """How one answer is shown: the name of its icon, of its tone, and its word."""

    icon: str
    tone: str
    word: str


LOOKS = {
    "met": Look("check-circle", "resolved", tr("Met")),
    "partly": Look("half-circle", "consider", tr("Partly")),
    "not met": Look("x-circle", "consider", tr("Not met")),
    "not known": Look("question", "neutral", tr("Not known")),
    "progress": Look("trend-up", "resolved", tr("Can progress")),
    "hold": Look("pause", "consider", tr("Hold")),
    "reduce": Look("trend-down", "due", tr("Reduce")),
    "awaiting": Look("clock", "neutral", tr("Awaiting next-morning score")),
    "warning": Look("warning", "consider", tr("Careful")),
    "overdue": Look("alert-octagon", "due", tr("Overdue")),
    "locked": Look("lock", "neutral", tr("Locked")),
    "note": Look("info", "neutral", ""),
}


def ink_of(tone: str, tokens: Tokens) -> str:
    """The ink of a tone by its name."""
    ink: str = getattr(tokens, tone).ink
    return ink


class Mark(QWidget):
    """The shape of one answer; its word stands beside it and is its accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = "not known"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        watcher.changed.connect(self._repaint)

    def show_kind(self, kind: str, word: str) -> None:
        """Show an answer by its name in ``LOOKS``."""
        self.kind = kind
        self.setAccessibleName(word)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(ICON_PX, ICON_PX + 2)

    @Slot()
    def _repaint(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = LOOKS[self.kind]
        painter = QPainter(self)
        ink = ink_of(look.tone, tokens_now())
        picture = pixmap(look.icon, ink, ICON_PX, self.devicePixelRatioF())
        painter.drawPixmap(QRect(0, 1, ICON_PX, ICON_PX), picture)
        painter.end()
