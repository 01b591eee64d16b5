"""Lines and points that differ in dashes and shape as well as in colour."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPen, QPolygonF

from rehabdesk.domain.charted import Curve, Point
from rehabdesk.ui.theme.tokens import Tokens

_DASHES: tuple[tuple[float, ...], ...] = ((), (5, 3), (6, 2.5, 1.5, 2.5), (1.5, 2))
_LINE_PX, _THIN_PX = 2.0, 1.0
_POINT_PX = 4.0
_POINT_ROOM_PX = 9
_DENSE_PX = 3
"""Values nearer than this are a band of ink: dashes can't be seen in it."""
_APART_PX = 60.0

Place = Callable[[date, float], QPointF]


def colour_of(look: int, tokens: Tokens) -> str:
    """The first four looks have a colour of their own; the others are grey."""
    return tokens.series[look] if look < len(tokens.series) else tokens.ink_3


def paint_curve(
    painter: QPainter,
    curve: Curve,
    since: date,
    until: date,
    place: Place,
    colour: str,
    surface: str,
) -> None:
    """The line between two days, cut at its gaps, and its points where they have room."""
    seen = [place(day, value) for day, value in curve.points if since <= day <= until]
    step = (seen[-1].x() - seen[0].x()) / (len(seen) - 1) if len(seen) > 1 else _APART_PX
    pen = QPen(QColor(colour), _LINE_PX if step >= _DENSE_PX else _THIN_PX)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    dashes = _DASHES[curve.look % len(_DASHES)]
    if dashes and step >= _DENSE_PX:
        pen.setDashPattern(list(dashes))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    for stretch in _stretches(curve):
        line = [place(day, value) for day, value in _within(stretch, since, until)]
        if len(line) > 1:
            _draw(painter, line, dense=step < _DENSE_PX)
    if step < _POINT_ROOM_PX:  # points here and there, so that the line is known by them
        seen = seen[:: -max(1, round(_APART_PX / max(step, 0.01)))]
    for point in seen:
        paint_point(painter, point, curve.look, colour, surface)


def _draw(painter: QPainter, line: list[QPointF], *, dense: bool) -> None:
    """A dense line stroke by stroke on a screen: as one outline it takes seconds."""
    engine = painter.paintEngine()
    if not dense or engine is None or engine.type() != QPaintEngine.Type.Raster:
        painter.drawPolyline(QPolygonF(line))
        return
    pen = painter.pen()
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLines([QLineF(start, end) for start, end in pairwise(line)])


def paint_point(
    painter: QPainter,
    point: QPointF,
    look: int,
    colour: str,
    ground: str,
    half: float = _POINT_PX,
) -> None:
    """A circle, a square, a triangle or a diamond, filled with ``ground``; the grey ones whole."""
    x, y = point.x(), point.y()
    painter.setPen(QPen(QColor(colour), 1.6))
    painter.setBrush(QColor(ground if look < len(_DASHES) else colour))
    shape = look % 4
    if shape == 0:
        painter.drawEllipse(point, half, half)
    elif shape == 1:
        side = 0.88 * half
        painter.drawRect(QRectF(x - side, y - side, 2 * side, 2 * side))
    else:
        tall = 1.2 * half
        low = QPointF(x, y + tall) if shape == 3 else QPointF(x + tall, y + 0.8 * half)
        corners = [QPointF(x, y - tall), QPointF(x + tall, y) if shape == 3 else low]
        corners += [low, QPointF(x - tall, y)] if shape == 3 else [QPointF(x - tall, low.y())]
        painter.drawPolygon(QPolygonF(corners))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _stretches(curve: Curve) -> list[list[Point]]:
    """The points cut where a silence is too long, and where values can't be compared."""
    stretches: list[list[Point]] = [[]]
    before: date | None = None
    for day, value in curve.points:
        apart = before is not None and (day - before).days > curve.gap_days
        if apart or day in curve.anew:
            stretches.append([])
        stretches[-1].append((day, value))
        before = day
    return stretches


def _within(points: list[Point], since: date, until: date) -> list[Point]:
    """The part of a line between two days; where it is cut, at the day it leaves."""
    found: list[Point] = []
    for (day, value), (later, after) in pairwise(points):
        if later < since or day > until or later == day:
            continue
        span = (later - day).days
        first, last = max(day, since), min(later, until)
        start = (first, value + (after - value) * (first - day).days / span)
        if not found or found[-1] != start:
            found.append(start)
        found.append((last, value + (after - value) * (last - day).days / span))
    return found
