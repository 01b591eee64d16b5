"""The shape of each imaging state, drawn: so that no state is told by its colour alone."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from rehabdesk.domain.imaging import ImagingState
from rehabdesk.ui.theme.tokens import Tokens, Tone

Draw = Callable[[QPainter, QRectF, QColor, QColor], None]


def tone_of(state: ImagingState, tokens: Tokens) -> Tone:
    """The colours a state wears."""
    return getattr(tokens, _TONES[state])


def draw_shape(
    painter: QPainter, state: ImagingState, box: QRectF, ink: QColor, ground: QColor
) -> None:
    """Draw the state's shape into a square box; ``ground`` is what shows through it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _SHAPES[state](painter, box, ink, ground)
    painter.restore()


def _line(ink: QColor, box: QRectF) -> QPen:
    pen = QPen(ink, max(1.4, box.width() * 0.11))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.x() + box.width() * x, box.y() + box.height() * y)


def _ring(painter: QPainter, box: QRectF, ink: QColor) -> None:
    pen = _line(ink, box)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = pen.widthF() / 2
    painter.drawEllipse(box.adjusted(half, half, -half, -half))


def _strokes(painter: QPainter, box: QRectF, ink: QColor, *points: tuple[float, float]) -> None:
    painter.setPen(_line(ink, box))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([_at(box, x, y) for x, y in points]))


def _flag(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    painter.setPen(_line(ink, box))
    painter.drawLine(_at(box, 0.18, 0.06), _at(box, 0.18, 0.96))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    points = ((0.18, 0.08), (0.94, 0.08), (0.76, 0.36), (0.94, 0.64), (0.18, 0.64))
    painter.drawPolygon(QPolygonF([_at(box, x, y) for x, y in points]))


def _warning(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    cut = 0.29
    corners = (
        (cut, 0),
        (1 - cut, 0),
        (1, cut),
        (1, 1 - cut),
        (1 - cut, 1),
        (cut, 1),
        (0, 1 - cut),
        (0, cut),
    )
    painter.drawPolygon(QPolygonF([_at(box, x, y) for x, y in corners]))
    _strokes(painter, box, ground, (0.5, 0.24), (0.5, 0.55))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    dot = box.width() * 0.075
    painter.drawEllipse(_at(box, 0.5, 0.76), dot, dot)


def _emergency(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([_at(box, 0.5, 0), _at(box, 1, 0.95), _at(box, 0, 0.95)]))
    _strokes(painter, box, ground, (0.5, 0.36), (0.5, 0.6))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    dot = box.width() * 0.075
    painter.drawEllipse(_at(box, 0.5, 0.79), dot, dot)


def _half(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    _ring(painter, box, ink)
    path = QPainterPath(_at(box, 0.5, 0))
    path.arcTo(box, 90, -180)
    path.closeSubpath()
    painter.fillPath(path, QBrush(ink))


def _clock(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    _ring(painter, box, ink)
    _strokes(painter, box, ink, (0.5, 0.26), (0.5, 0.54), (0.68, 0.66))


def _question(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    _ring(painter, box, ink)
    _strokes(painter, box, ink, (0.38, 0.36), (0.5, 0.28), (0.62, 0.38), (0.5, 0.52), (0.5, 0.58))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    dot = box.width() * 0.065
    painter.drawEllipse(_at(box, 0.5, 0.74), dot, dot)


def _tick(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    _ring(painter, box, ink)
    _strokes(painter, box, ink, (0.3, 0.52), (0.45, 0.66), (0.71, 0.37))


def _calendar(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    painter.setPen(_line(ink, box))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(_at(box, 0.06, 0.14), _at(box, 0.94, 0.94)), 1.5, 1.5)
    _strokes(painter, box, ink, (0.06, 0.4), (0.94, 0.4))
    _strokes(painter, box, ink, (0.32, 0.02), (0.32, 0.2))
    _strokes(painter, box, ink, (0.68, 0.02), (0.68, 0.2))


def _send(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    _strokes(painter, box, ink, (0.06, 0.5), (0.9, 0.5))
    _strokes(painter, box, ink, (0.58, 0.18), (0.92, 0.5), (0.58, 0.82))


def _page(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    painter.setPen(_line(ink, box))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(_at(box, 0.14, 0.04), _at(box, 0.86, 0.96)), 1.5, 1.5)
    for y in (0.36, 0.6):
        _strokes(painter, box, ink, (0.34, y), (0.66, y))


def _pause(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    _ring(painter, box, ink)
    _strokes(painter, box, ink, (0.38, 0.34), (0.38, 0.66))
    _strokes(painter, box, ink, (0.62, 0.34), (0.62, 0.66))


def _minus(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    _ring(painter, box, ink)
    _strokes(painter, box, ink, (0.3, 0.5), (0.7, 0.5))


def _dot(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    side = box.width() * 0.5
    inner = QRectF(0, 0, side, side)
    inner.moveCenter(box.center())
    _ring(painter, inner, ink)


def _square(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    painter.setPen(_line(ink, box))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(_at(box, 0.22, 0.22), _at(box, 0.78, 0.78)))


_SHAPES: dict[ImagingState, Draw] = {
    ImagingState.EMERGENCY: _emergency,
    ImagingState.URGENT: _flag,
    ImagingState.DUE_IMPACT: _warning,
    ImagingState.DUE: _warning,
    ImagingState.CHASE: _clock,
    ImagingState.CONSIDER: _half,
    ImagingState.ONSET_UNKNOWN: _question,
    ImagingState.CHECK_RESOLVED: _tick,
    ImagingState.AWAITING_REPORT: _page,
    ImagingState.REQUESTED: _send,
    ImagingState.BOOKED: _calendar,
    ImagingState.SNOOZED: _pause,
    ImagingState.DECLINED: _minus,
    ImagingState.NOT_DUE: _dot,
    ImagingState.DONE: _tick,
    ImagingState.OUT_OF_SCOPE: _minus,
    ImagingState.CLOSED: _square,
}

_TONES: dict[ImagingState, str] = {
    ImagingState.EMERGENCY: "due",
    ImagingState.URGENT: "due",
    ImagingState.DUE_IMPACT: "due",
    ImagingState.DUE: "due",
    ImagingState.CHASE: "chase",
    ImagingState.CONSIDER: "consider",
    ImagingState.ONSET_UNKNOWN: "consider",
    ImagingState.CHECK_RESOLVED: "resolved",
    ImagingState.AWAITING_REPORT: "booked",
    ImagingState.REQUESTED: "booked",
    ImagingState.BOOKED: "booked",
    ImagingState.SNOOZED: "neutral",
    ImagingState.DECLINED: "neutral",
    ImagingState.NOT_DUE: "neutral",
    ImagingState.DONE: "resolved",
    ImagingState.OUT_OF_SCOPE: "neutral",
    ImagingState.CLOSED: "neutral",
}
