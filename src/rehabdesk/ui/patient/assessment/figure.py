"""The drawing under the body chart: waist to foot, and where on it each area lies."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from rehabdesk.domain.body_chart import Area

HEIGHT = 400
"""The pathway's drawing: 400 high, 50 either side of the middle."""
STRETCH = 1.7
"""A leg is wider than the pathway's even grid draws it."""
HALF = 50 * STRETCH
WIDTH = 2 * HALF
STEP = 26
"""The height of an area that has no place in the drawing and stands under it as words."""

_OUTER = ((31, 0), (34, 22), (44, 58), (47, 92), (46, 128), (43, 170), (37, 214), (33, 244))
_CALF = ((35, 276), (33, 306), (26, 346), (22, 372), (26, 390), (30, 399))
_INNER = ((9, 399), (9, 380), (9, 350), (8, 300), (8, 262), (7, 236), (5, 190), (3, 140), (0, 118))


@cache
def outline() -> QPainterPath:
    """The figure, both halves, with the middle at x = 0."""
    outside = [QPointF(x * STRETCH, y) for x, y in (*_OUTER, *_CALF)]
    inside = [QPointF(x * STRETCH, y) for x, y in _INNER]
    path = QPainterPath(outside[0])
    _curve(path, outside)
    path.lineTo(inside[0])
    _curve(path, inside)
    _curve(path, [QPointF(-point.x(), point.y()) for point in reversed(inside)])
    path.lineTo(-outside[-1].x(), outside[-1].y())
    _curve(path, [QPointF(-point.x(), point.y()) for point in reversed(outside)])
    path.quadTo(QPointF(0, 8), outside[0])
    path.closeSubpath()
    return path


def shape(area: Area, mirrored: bool) -> QPainterPath | None:
    """An area's shape on one half of the figure; ``None`` where the pathway does not draw it."""
    if area.box is None:
        return None
    x, y, width, height = area.box
    path = QPainterPath()
    path.addRoundedRect(QRectF(x * STRETCH, y, width * STRETCH, height), 10, 10)
    if mirrored:
        path = _mirror(path)
    return path.intersected(outline())


def words_box(place: int, mirrored: bool) -> QPainterPath:
    """The box under the figure of the n-th area that is not drawn."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(3, HEIGHT + 8 + place * STEP, HALF - 6, STEP - 4), 6, 6)
    return _mirror(path) if mirrored else path


def _mirror(path: QPainterPath) -> QPainterPath:
    flipped = QPainterPath(path)
    for at in range(flipped.elementCount()):
        element = flipped.elementAt(at)
        flipped.setElementPositionAt(at, -element.x, element.y)
    return flipped


def _curve(path: QPainterPath, points: list[QPointF]) -> None:
    """A smooth line through the points, from the first to the last (Catmull-Rom)."""
    padded = [points[0], *points, points[-1]]
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        into = QPointF((end.x() - before.x()) / 6, (end.y() - before.y()) / 6)
        out = QPointF((after.x() - start.x()) / 6, (after.y() - start.y()) / 6)
        path.cubicTo(start + into, end - out, end)
