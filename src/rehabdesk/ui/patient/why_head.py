"""The line of an explanation that opens and folds it."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme import tokens_now
from rehabdesk.ui.theme.tokens import GRID, RADIUS

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_TOGGLES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class WhyHead(QFrame):
    """What is explained and what came of it; the body under it is shown or folded away.

    Signals:
        stepped: -1 or 1, where the focus is to go to a neighbour.
    """

    stepped = Signal(int)

    def __init__(
        self, title: str, verdict: str, body: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._body = body
        self._words = f"{title}: {verdict}"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 6, 3 * GRID, 6)
        column.setSpacing(2)
        column.addWidget(PlainLabel(title, "small", wrap=True, parent=self))
        column.addWidget(PlainLabel(verdict, "strong", wrap=True, parent=self))
        self.set_open(False)

    def is_open(self) -> bool:
        return not self._body.isHidden()

    def set_open(self, opened: bool) -> None:
        self._body.setVisible(opened)
        self.setAccessibleName(f"{self._words}, {'open' if opened else 'folded'}")
        self.update()

    def toggle(self) -> None:
        self.set_open(not self.is_open())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _TOGGLES:
            self.toggle()
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.ink_3), 1.5))
        painter.drawPolyline(_chevron(self.width() - 2 * GRID, self.height() / 2, self.is_open()))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)


def _chevron(x: float, y: float, opened: bool) -> QPolygonF:
    """A small arrow: down where open, to the right where folded."""
    if opened:
        return QPolygonF([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])
    return QPolygonF([QPointF(x - 2, y - 4), QPointF(x + 2, y), QPointF(x - 2, y + 4)])
