"""Weekly bars: hills and speed as patterns, spikes named, weeks that nobody logged left open."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import in_unit, unit_words
from rehabdesk.domain.words import day_and_month
from rehabdesk.ui.text import plain_tooltip
from rehabdesk.ui.theme import Tokens, font, tokens_now, watcher
from rehabdesk.ui.theme.tokens import FONT_SMALL

_LEFT, _RIGHT, _TOP, _FOOT = 52, 16, 26, 44
_SLOT_LEAST = 38
_GAP_HEIGHT = 34
_TICK_STEPS = (5, 10, 20, 25, 50, 100, 200)
_CENTRE = Qt.AlignmentFlag.AlignCenter
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -10_000,
    Qt.Key.Key_End: 10_000,
}


@dataclass(frozen=True, slots=True)
class Bar:
    """One week on the chart; ``km`` is ``None`` where no run is logged."""

    monday: date
    km: float | None
    hill_km: float
    speed_km: float
    spike: str
    flare: bool
    is_current: bool
    words: str
    onset_at: float | None = None
    """Where in the week this episode began, from 0 (Monday) to 1."""


class WeeksChart(QWidget):
    """Bars of calendar weeks; left and right go along, the words of the week are said below.

    Signals:
        looked_at: the ``Bar`` that was moved to.
    """

    looked_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()
        self._chosen = -1
        self.setAccessibleName(tr("Running by calendar week"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        watcher.changed.connect(self._repaint)

    def sizeHint(self) -> QSize:
        return QSize(640, 236)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 236)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these weeks, the last of them chosen unless one was."""
        kept = self.chosen()
        self.bars = tuple(bars)
        days = [bar.monday for bar in self.bars]
        self._chosen = days.index(kept.monday) if kept and kept.monday in days else len(days) - 1
        self._tell()
        self.update()

    def chosen(self) -> Bar | None:
        """The week that is looked at."""
        return self.bars[self._chosen] if 0 <= self._chosen < len(self.bars) else None

    def _choose(self, place: int) -> None:
        self._chosen = max(0, min(len(self.bars) - 1, place))
        self._tell()
        self.update()
        if (bar := self.chosen()) is not None:
            self.looked_at.emit(bar)

    def _tell(self) -> None:
        bar = self.chosen()
        self.setAccessibleDescription(bar.words if bar else tr("No run is logged"))

    @Slot()
    def _repaint(self) -> None:
        self.update()

    # where things lie

    def _shown(self) -> range:
        """The places of the weeks that fit, the latest at the right, the chosen one among them."""
        room = max(1, int((self.width() - _LEFT - _RIGHT) // _SLOT_LEAST))
        last = len(self.bars)
        if last <= room:
            return range(last)
        first = min(last - room, max(0, self._chosen))
        return range(first, first + room)

    def _area(self) -> QRectF:
        return QRectF(_LEFT, _TOP, self.width() - _LEFT - _RIGHT, self.height() - _TOP - _FOOT)

    def _slot(self, place: int) -> QRectF:
        shown, area = self._shown(), self._area()
        width = min(72.0, area.width() / max(1, len(shown)))
        return QRectF(area.left() + (place - shown.start) * width, area.top(), width, area.height())

    def _at(self, x: float) -> int:
        return next(
            (p for p in self._shown() if self._slot(p).left() <= x < self._slot(p).right()), -1
        )

    def _ticks(self) -> tuple[float, ...]:
        """Round numbers from 0 to one above the highest bar, four at most, in the unit shown."""
        highest = in_unit(max((bar.km or 0 for bar in self.bars), default=0))
        step = next((step for step in _TICK_STEPS if 3 * step >= highest), _TICK_STEPS[-1])
        count = max(2, math.ceil(highest / step))
        return tuple(float(step * place) for place in range(count + 1))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a picture is never mirrored
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, area, ticks = tokens_now(), self._area(), self._ticks()
        painter.setFont(font(FONT_SMALL - 1))
        for tick in ticks:
            y = round(area.bottom() - tick / ticks[-1] * area.height()) + 0.5
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(tokens.ink_3))
            words = f"{tick:g} {unit_words()}" if tick == ticks[-1] else f"{tick:g}"
            painter.drawText(
                QRectF(0, y - 9, _LEFT - 8, 18),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                words,
            )
        labelled = 0
        for place in self._shown():
            bar, slot = self.bars[place], self._slot(place)
            if place == self._chosen:
                self._paint_choice(painter, slot, tokens)
            self._paint_bar(painter, bar, slot, ticks[-1], tokens)
            labelled = self._paint_day(painter, bar, slot, labelled, tokens)
        painter.end()

    def _paint_choice(self, painter: QPainter, slot: QRectF, tokens: Tokens) -> None:
        box = slot.adjusted(1, -4, -1, 42)
        painter.setBrush(QColor(tokens.accent_ground if self.hasFocus() else tokens.track))
        edge = QPen(QColor(tokens.accent), 1.5) if self.hasFocus() else QPen(Qt.PenStyle.NoPen)
        painter.setPen(edge)
        painter.drawRoundedRect(box, 6, 6)

    def _paint_bar(
        self, painter: QPainter, bar: Bar, slot: QRectF, top: float, tokens: Tokens
    ) -> None:
        inner = slot.adjusted(5, 0, -5, 0)
        if bar.km is None:
            self._paint_gap(painter, inner, tokens)
            return
        scale = slot.height() / top * in_unit(1.0)  # pixels a km
        box = QRectF(inner.left(), slot.bottom() - bar.km * scale, inner.width(), bar.km * scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.bar_strong if bar.is_current else tokens.bar))
        painter.drawRect(box)
        bottom = box.bottom()
        for km, pattern in (
            (bar.hill_km, Qt.BrushStyle.BDiagPattern),
            (bar.speed_km, Qt.BrushStyle.Dense5Pattern),
        ):
            part = QRectF(box.left(), bottom - km * scale, box.width(), km * scale)
            painter.fillRect(part, QBrush(QColor(tokens.ink), pattern))
            bottom = part.top()
        if bar.spike:
            self._paint_spike(painter, QPointF(box.center().x(), box.top() - 5), bar.spike, tokens)

    @staticmethod
    def _paint_gap(painter: QPainter, inner: QRectF, tokens: Tokens) -> None:
        """A week without a logged run: an open place with a question mark, never a bar of 0."""
        box = QRectF(
            inner.left() + 0.5, inner.bottom() - _GAP_HEIGHT, inner.width() - 1, _GAP_HEIGHT
        )
        painter.setPen(QPen(QColor(tokens.ink_3), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.setPen(QColor(tokens.ink_3))
        painter.setFont(font(FONT_SMALL))
        painter.drawText(box, _CENTRE, "?")

    @staticmethod
    def _paint_spike(painter: QPainter, at: QPointF, words: str, tokens: Tokens) -> None:
        ink = QColor(tokens.due.ink)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(
            QPolygonF([at + QPointF(-4.5, 2), at + QPointF(4.5, 2), at + QPointF(0, -5)])
        )
        painter.setPen(ink)
        painter.setFont(font(FONT_SMALL - 1, 600))
        painter.drawText(QRectF(at.x() - 32, at.y() - 20, 64, 14), _CENTRE, words)

    @staticmethod
    def _paint_onset(painter: QPainter, x: float, slot: QRectF, tokens: Tokens) -> None:
        """A dashed line at the day the episode began, with its word above."""
        painter.setPen(QPen(QColor(tokens.ink_2), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, slot.top() - 8), QPointF(x, slot.bottom()))
        painter.setPen(QColor(tokens.ink_2))
        painter.setFont(font(FONT_SMALL - 1))
        painter.drawText(QRectF(x - 30, slot.top() - 25, 60, 16), _CENTRE, tr("onset"))

    def _paint_day(
        self, painter: QPainter, bar: Bar, slot: QRectF, month: int, tokens: Tokens
    ) -> int:
        """The Monday below its bar, with the month where it changes; a diamond for a flare."""
        words = f"{bar.monday.day}"
        if bar.monday.month != month:
            words = day_and_month(bar.monday)
        painter.setFont(font(FONT_SMALL - 1))
        painter.setPen(QColor(tokens.ink_3))
        box = QRectF(slot.left() - 8, slot.bottom() + 5, slot.width() + 16, 16)
        painter.drawText(box, _CENTRE, words)
        if bar.onset_at is not None:
            self._paint_onset(painter, slot.left() + bar.onset_at * slot.width(), slot, tokens)
        if bar.flare:
            at = QPointF(slot.center().x(), slot.bottom() + 33)
            painter.setPen(QPen(QColor(tokens.ink_2), 1.5))
            painter.setBrush(QColor(tokens.surface))
            painter.drawPolygon(
                QPolygonF(
                    [
                        at + QPointF(0, -5),
                        at + QPointF(5, 0),
                        at + QPointF(0, 5),
                        at + QPointF(-5, 0),
                    ]
                )
            )
        return bar.monday.month

    # keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self.bars:
            super().keyPressEvent(event)
            return
        self._choose(self._chosen + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position().x())
        if place >= 0:
            self._choose(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._at(event.pos().x())
            words = plain_tooltip(self.bars[place].words) if place >= 0 else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
