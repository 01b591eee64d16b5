"""A measure over time in little room: its scores, and where an important change begins."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import short_date
from rehabdesk.ui.theme import font, tokens_now, watcher

HEIGHT = 76
_SMALL = 11
_ROOM_LEFT, _ROOM_RIGHT = 34, 40
_TOP, _BOTTOM = 10, 18
_DOT_ROOM_PX = 10
"""Points closer than this on average are not drawn: the line alone says it better."""


class Point(NamedTuple):
    """One score; ``joined`` is false where the one before is of another version."""

    day: date
    value: float
    joined: bool = True


class Trend(QWidget):
    """Scores from the first day to today; a pale band says which scores would be important.

    ``band`` is from one value to another; "" words where no important change is known.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: tuple[Point, ...] = ()
        self.lowest, self.highest = 0.0, 10.0
        self.band: tuple[float, float] | None = None
        self.today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(150)
        watcher.changed.connect(self._repaint)

    def feed(
        self,
        points: Sequence[Point],
        lowest: float,
        highest: float,
        band: tuple[float, float] | None,
        today: date,
    ) -> None:
        """Show these scores on a scale."""
        self.points, self.today, self.band = tuple(points), today, band
        self.lowest, self.highest = lowest, highest
        said = ", ".join(f"{short_date(p.day, today)} {p.value:g}" for p in self.points)
        self.setAccessibleName(tr("Scores: {said}", said=said) if said else tr("No scores yet"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    @Slot()
    def _repaint(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a picture is never mirrored
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(_SMALL))
        self._ground(painter)
        if self.points:
            self._line(painter)
            self._days(painter)
        painter.end()

    def _area(self) -> QRectF:
        width = self.width() - _ROOM_LEFT - _ROOM_RIGHT
        return QRectF(_ROOM_LEFT, _TOP, width, self.height() - _TOP - _BOTTOM)

    def _x(self, day: date) -> float:
        first = self.points[0].day
        span = max((self.today - first).days, 1)
        area = self._area()
        return area.left() + area.width() * min((day - first).days / span, 1)

    def _y(self, value: float) -> float:
        area = self._area()
        share = (value - self.lowest) / (self.highest - self.lowest)
        return area.bottom() - area.height() * min(max(share, 0), 1)

    def _ground(self, painter: QPainter) -> None:
        tokens, area = tokens_now(), self._area()
        if self.band is not None:
            low, high = (self._y(value) for value in self.band)
            painter.fillRect(
                QRectF(QPointF(area.left(), high), QPointF(area.right(), low)),
                QColor(tokens.resolved.ground),
            )
        painter.setPen(QPen(QColor(tokens.line), 1))
        for value in (self.lowest, self.highest):
            y = round(self._y(value)) + 0.5
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(QColor(tokens.ink_3))
        for value in (self.lowest, self.highest):
            box = QRectF(0, self._y(value) - 8, _ROOM_LEFT - 6, 16)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, f"{value:g}".replace("-", "\N{MINUS SIGN}"))

    def _line(self, painter: QPainter) -> None:
        tokens = tokens_now()
        places = [QPointF(self._x(p.day), self._y(p.value)) for p in self.points]
        painter.setPen(QPen(QColor(tokens.accent), 1.8))
        for (before, after), point in zip(pairwise(places), self.points[1:], strict=True):
            if point.joined:
                painter.drawLine(before, after)
        painter.setBrush(QColor(tokens.surface))
        room = self._area().width() / len(places)
        for place in places if room >= _DOT_ROOM_PX else places[-1:]:
            painter.drawEllipse(place, 3.5, 3.5)
        last = self.points[-1]
        painter.setFont(font(_SMALL + 1, 600))
        painter.setPen(QColor(tokens.ink))
        text = f"{last.value:g}".replace("-", "\N{MINUS SIGN}")
        painter.drawText(QPointF(places[-1].x() + 8, places[-1].y() + 4), text)

    def _days(self, painter: QPainter) -> None:
        """The first day and the last, under their points, where both have room."""
        painter.setFont(font(_SMALL))
        painter.setPen(QColor(tokens_now().ink_3))
        metrics = QFontMetricsF(painter.font())
        first, last = self.points[0], self.points[-1]
        baseline = self.height() - 3
        words = short_date(first.day, self.today)
        left = self._x(first.day)
        painter.drawText(QPointF(left - 3, baseline), words)
        taken = left + metrics.horizontalAdvance(words) + 10
        words = short_date(last.day, self.today)
        width = metrics.horizontalAdvance(words)
        at = min(self._x(last.day) - width / 2, self.width() - width - 2)
        if last.day != first.day and at > taken:
            painter.drawText(QPointF(at, baseline), words)
