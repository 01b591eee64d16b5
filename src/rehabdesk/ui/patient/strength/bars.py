"""Both sides of a test as two bars of one scale, with the mark that 90 % of the other makes."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.domain.strength_symmetry import ACCEPTABLE_FROM
from rehabdesk.domain.words import side_name
from rehabdesk.ui.theme import font, tokens_now, watcher

_ROW = 22
_LABEL_PX, _VALUE_PX, _BAR = 40, 66, 10


class Bar(NamedTuple):
    """One side: its name, its value, the value in words, and whether it is the involved one."""

    side: str
    value: float
    words: str
    is_involved: bool


class SidesBars(QWidget):
    """Two bars, one a side; the words beside them carry the values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(170)
        watcher.changed.connect(self._repaint)

    def feed(self, bars: tuple[Bar, ...]) -> None:
        """Show these sides."""
        self.bars = bars
        said = (
            f"{side_name(bar.side)}{tr(', involved') if bar.is_involved else ''}: {bar.words}"
            for bar in bars
        )
        self.setAccessibleName("; ".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, _ROW * max(len(self.bars), 1) + 4)

    @Slot()
    def _repaint(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a picture is never mirrored
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        highest = max((bar.value for bar in self.bars), default=1)
        for place, bar in enumerate(self.bars):
            self._draw(painter, 2 + place * _ROW, bar, highest)
        painter.end()

    def _draw(self, painter: QPainter, top: float, bar: Bar, highest: float) -> None:
        tokens = tokens_now()
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(12, 600 if bar.is_involved else 400))
        painter.setPen(QColor(tokens.ink_2))
        painter.drawText(QRectF(0, top, _LABEL_PX, _ROW), middle, side_name(bar.side).title())
        room = self.width() - _LABEL_PX - _VALUE_PX
        box = QRectF(_LABEL_PX, top + (_ROW - _BAR) / 2, room, _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.track))
        painter.drawRoundedRect(box, 3, 3)
        painter.setBrush(QColor(tokens.series[0] if bar.is_involved else tokens.series[2]))
        end = QPointF(box.left() + room * bar.value / highest, box.bottom())
        painter.drawRoundedRect(QRectF(box.topLeft(), end), 3, 3)
        others = [each for each in self.bars if each is not bar]
        if bar.is_involved and others and not others[0].is_involved:
            at = box.left() + room * others[0].value * ACCEPTABLE_FROM / 100 / highest
            painter.setPen(QPen(QColor(tokens.ink), 1.5))
            painter.drawLine(QPointF(at, box.top() - 3), QPointF(at, box.bottom() + 3))
        painter.setFont(font(12, 600))
        painter.setPen(QColor(tokens.ink))
        value = QRectF(box.right() + 8, top, _VALUE_PX - 8, _ROW)
        painter.drawText(value, middle, bar.words)
