"""What the patterns of the weekly bars mean."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.ui.theme import font, tokens_now, watcher
from rehabdesk.ui.theme.tokens import FONT_SMALL

_BOX, _GAP, _APART = 12, 6, 16
HILLS, SPEED, SPIKE, FLARE, OPEN = (
    tr("hills"),
    tr("speed"),
    tr("spike"),
    tr("flare"),
    tr("no run logged: not known"),
)
_WORDS = (HILLS, SPEED, SPIKE, FLARE, OPEN)


class Legend(QWidget):
    """Patterns and marks with their words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(
            tr(
                "Legend: hatched, hills; dotted, intervals and sprints; triangle, spike; "
                "diamond, flare of pain; dashed with a question mark, no run logged"
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        watcher.changed.connect(self._repaint)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(font(FONT_SMALL - 1))
        words = sum(metrics.horizontalAdvance(word) for word in _WORDS)
        return QSize(round(words + len(_WORDS) * (_BOX + _GAP + _APART)), 20)

    @Slot()
    def _repaint(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a picture is never mirrored
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(FONT_SMALL - 1))
        metrics, left = QFontMetricsF(painter.font()), 0.0
        for word in _WORDS:
            self._paint_mark(painter, word, QRectF(left, 4, _BOX, _BOX))
            painter.setPen(QColor(tokens_now().ink_2))
            width = metrics.horizontalAdvance(word)
            box = QRectF(left + _BOX + _GAP, 0, width + 2, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, word)
            left += _BOX + _GAP + width + _APART
        painter.end()

    @staticmethod
    def _paint_mark(painter: QPainter, word: str, box: QRectF) -> None:
        tokens = tokens_now()
        painter.setPen(Qt.PenStyle.NoPen)
        middle = box.center()
        if word in (HILLS, SPEED):
            hills = word == HILLS
            pattern = Qt.BrushStyle.BDiagPattern if hills else Qt.BrushStyle.Dense5Pattern
            painter.fillRect(box, QColor(tokens.bar))
            painter.fillRect(box, QBrush(QColor(tokens.ink), pattern))
        elif word == SPIKE:
            painter.setBrush(QColor(tokens.due.ink))
            painter.drawPolygon(
                QPolygonF(
                    [
                        middle + QPointF(-4.5, 3),
                        middle + QPointF(4.5, 3),
                        middle + QPointF(0, -4),
                    ]
                )
            )
        elif word == FLARE:
            painter.setPen(QPen(QColor(tokens.ink_2), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            steps = ((0, -5), (5, 0), (0, 5), (-5, 0))
            painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in steps]))
        else:
            painter.setPen(QPen(QColor(tokens.ink_3), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
