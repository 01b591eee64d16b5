"""What a painted chart is read against: lines of its goals, and an earlier episode laid over."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from rehabdesk.domain.charted import Mark, Point
from rehabdesk.ui.patient.charts.geometry import quiet_font
from rehabdesk.ui.theme.tokens import Tokens

_WORDS_PX = 12
_DOTS = (1.0, 2.5)


def paint_goals(
    painter: QPainter,
    marks: Sequence[Mark],
    area: QRectF,
    height: Callable[[float], float],
    tokens: Tokens,
) -> None:
    """A line at each goal, and above its left end what it is, on a ground of its own."""
    painter.setFont(quiet_font(_WORDS_PX))
    metrics = QFontMetricsF(painter.font())
    ground = QColor(tokens.surface)
    ground.setAlphaF(0.85)
    for mark in marks:
        y = height(mark.value)
        if not area.top() + 14 <= y <= area.bottom():
            continue
        painter.setPen(QPen(QColor(tokens.resolved.ink), 1, Qt.PenStyle.DashDotLine))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        width = metrics.horizontalAdvance(mark.words)
        painter.fillRect(QRectF(area.left() + 2, y - 16, width + 8, 15), ground)
        painter.setPen(QColor(tokens.resolved.ink))
        painter.drawText(QPointF(area.left() + 6, y - 4), mark.words)


def paint_earlier(
    painter: QPainter,
    points: Sequence[Point],
    since: date,
    until: date,
    place: Callable[[date, float], QPointF],
    tokens: Tokens,
) -> None:
    """The earlier episode as a dotted line, between two days."""
    pen = QPen(QColor(tokens.ink_3), 1.8)
    pen.setDashPattern(list(_DOTS))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    seen = [place(day, value) for day, value in points if since <= day <= until]
    if len(seen) > 1:
        painter.drawPolyline(seen)
