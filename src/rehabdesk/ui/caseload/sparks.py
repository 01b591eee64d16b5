"""Small pictures of a series, painted once and kept: eight weeks of pain, eight of kilometres."""

from datetime import date
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

DAYS = 56
KEPT = 4096
"""Pictures remembered: several screens of rows in both themes."""
EDGE = 3.0
"""Pixels left free around the line."""


def _canvas(size: tuple[int, int], ratio: float) -> QPixmap:
    made = QPixmap(QSize(*size) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made


@lru_cache(KEPT)
def pain_spark(
    points: tuple[tuple[date, int], ...],
    today: date,
    size: tuple[int, int],
    colour: str,
    ratio: float,
) -> QPixmap:
    """A line of worst pain; the height is always 0-10, the width always eight weeks."""
    made = _canvas(size, ratio)
    width, height = size[0] - 2 * EDGE, size[1] - 2 * EDGE
    line = [
        QPointF(EDGE + width * (1 - (today - day).days / DAYS), EDGE + height * (1 - score / 10))
        for day, score in points
    ]
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), 1.6)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF(line))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(line[-1], 2.4, 2.4)
    painter.end()
    return made


@lru_cache(KEPT)
def week_bars(
    weeks: tuple[float | None, ...],
    size: tuple[int, int],
    colours: tuple[str, str],
    ratio: float,
) -> QPixmap:
    """A bar a week, the latest one darker; a week before the log is left blank."""
    made = _canvas(size, ratio)
    most = max((km for km in weeks if km), default=0.0)
    if not most:
        return made
    step = size[0] / len(weeks)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for place, km in enumerate(weeks):
        if not km:
            continue
        tall = max(2.0, (size[1] - 1) * km / most)
        painter.setBrush(QColor(colours[place == len(weeks) - 1]))
        painter.drawRoundedRect(QRectF(place * step, size[1] - tall, step - 2, tall), 1, 1)
    painter.end()
    return made


def forget() -> None:
    """Keep no line drawn so far: each is kept with the days and scores it was drawn of."""
    pain_spark.cache_clear()
    week_bars.cache_clear()
