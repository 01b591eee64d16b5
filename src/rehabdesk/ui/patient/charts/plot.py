"""One plot on the shared time axis: its ground (bands, grid, today) and its direct labels."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem

from rehabdesk.domain.charted import Mark
from rehabdesk.ui.patient.charts.axis import DAY, TimeAxis, stamp
from rehabdesk.ui.patient.charts.geometry import GUTTER_PX, LEFT_PX, quiet_font
from rehabdesk.ui.patient.charts.labels import Label, spread
from rehabdesk.ui.theme.tokens import LIGHT, Tokens

ROW_GAP_PX = 22
_LABEL_PX = 15
_GROUND, _LABELS = -500, 500


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of days on the ground of a plot. ``until`` is the first day after it."""

    since: date
    until: date
    text: str
    colour: str
    ink: str = ""
    under_title: bool = False


@dataclass(frozen=True, slots=True)
class Ghost:
    """What was typed but not saved: a hollow point, joined to the last recorded one."""

    x: float
    y: float
    colour: str
    after: tuple[float, float] | None = None


class ValueAxis(pg.AxisItem):
    """A left axis without a line: a few numbers, the unit on the topmost."""

    def __init__(self) -> None:
        super().__init__("left", maxTickLength=0)
        self.setStyle(
            autoExpandTextSpace=False, tickTextOffset=8, hideOverlappingLabels=False, tickLength=0
        )
        self.setWidth(LEFT_PX)
        self.enableAutoSIPrefix(False)
        self.values: tuple[float, ...] = ()

    def show_values(
        self, values: Sequence[float], unit: str, said: Callable[[float], float]
    ) -> None:
        """Put numbers at these values: ``said`` is what a value is in the unit."""
        self.values = tuple(values)
        words = {value: f"{round(said(value), 6):g}" for value in values}
        words[max(values)] += f" {unit}".rstrip()
        self.setTicks([list(words.items())])


class _Layer(pg.GraphicsObject):
    """Something drawn in the pixels of a plot rather than in its units."""

    def __init__(self, plot: "TimePlot", z: int) -> None:
        super().__init__(plot)
        self.plot = plot
        self.setZValue(z)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents, False)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def resized(self) -> None:
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        return self.plot.rect().adjusted(0, -ROW_GAP_PX, 0, ROW_GAP_PX)

    def shape(self) -> QPainterPath:
        return QPainterPath()


class _Ground(_Layer):
    """Bands of days, the grid, and the line of today."""

    def paint(self, painter: QPainter, *_: object) -> None:
        plot, area = self.plot, self.plot.area()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for band in plot.bands:
            left, right = plot.px(stamp(band.since) - DAY / 2), plot.px(stamp(band.until) - DAY / 2)
            left, right = max(left, area.left()), min(right, area.right())
            if right > left:
                bottom = area.bottom() + plot.band_overhang
                painter.fillRect(
                    QRectF(QPointF(left, area.top()), QPointF(right, bottom)), QColor(band.colour)
                )
        painter.setPen(QPen(QColor(plot.tokens.line), 1))
        for value in plot.left.values:
            y = round(plot.py(value)) + 0.5
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        for goal in plot.goals:
            self._goal(painter, area, goal)
        plot.paint_guide(painter, area)
        if plot.today is not None:
            self._draw_day(painter, stamp(plot.today), Qt.PenStyle.DashLine, plot.tokens.ink_2)

    def _goal(self, painter: QPainter, area: QRectF, goal: Mark) -> None:
        y = round(self.plot.py(goal.value)) + 0.5
        if area.top() <= y <= area.bottom():
            painter.setPen(QPen(QColor(self.plot.tokens.resolved.ink), 1, Qt.PenStyle.DashDotLine))
            painter.drawLine(QPointF(area.left(), y), QPointF(self.plot.until(), y))

    def _draw_day(self, painter: QPainter, x: float, style: Qt.PenStyle, colour: str) -> None:
        area, at = self.plot.area(), round(self.plot.px(x)) + 0.5
        if area.left() <= at <= area.right():
            painter.setPen(QPen(QColor(colour), 1, style))
            bottom = area.bottom() + self.plot.band_overhang
            painter.drawLine(QPointF(at, area.top()), QPointF(at, bottom))


class _Labels(_Layer):
    """The title, names of bands, direct labels, what is being typed, and the crosshair."""

    def paint(self, painter: QPainter, *_: object) -> None:
        plot, area = self.plot, self.plot.area()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self._title(painter, area)
        self._band_names(painter, area)
        self._goal_words(painter, area)
        for ghost in plot.ghosts:
            self._ghost(painter, ghost)
        self._ends(painter, area)
        for mark in plot.marks:
            self._text(painter, plot.px(mark.x) + 4, plot.py(mark.y) - 10, mark.text, mark.colour)
        if plot.crosshair is not None:
            at = round(plot.px(stamp(plot.crosshair))) + 0.5
            if area.left() <= at <= area.right():
                painter.setPen(QPen(QColor(plot.tokens.accent), 1))
                bottom = area.bottom() + plot.band_overhang
                painter.drawLine(QPointF(at, area.top()), QPointF(at, bottom))

    def _title(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(quiet_font(strong=True))
        painter.setPen(QColor(self.plot.tokens.ink_2))
        room = QRectF(area.right() + 10, area.top(), GUTTER_PX - 10, 16)
        metrics = QFontMetricsF(painter.font())
        text = metrics.elidedText(self.plot.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _band_names(self, painter: QPainter, area: QRectF) -> None:
        ends = [area.left() - 6, area.left() - 6]  # phases on the first line, windows on the second
        for band in self.plot.bands:
            row = 1 if band.under_title else 0
            painter.setFont(quiet_font(strong=bool(band.ink)))
            width = QFontMetricsF(painter.font()).horizontalAdvance(band.text)
            left = max(self.plot.px(stamp(band.since) - DAY / 2), area.left()) + 6
            right = min(self.plot.px(stamp(band.until) - DAY / 2), area.right())
            fits = left + width <= (area.right() if band.under_title else right)
            if not band.text or not fits or left < ends[row] + 6 or right < area.left():
                continue
            ends[row] = left + width
            painter.setPen(QColor(band.ink or self.plot.tokens.ink_3))
            painter.drawText(QPointF(left, area.top() + 14 + 16 * row), band.text)

    def _goal_words(self, painter: QPainter, area: QRectF) -> None:
        """Above each line at the left, on a ground of their own: bars would cover them."""
        painter.setFont(quiet_font())
        metrics = QFontMetricsF(painter.font())
        ground = QColor(self.plot.tokens.surface)
        ground.setAlphaF(0.85)
        for goal in self.plot.goals:
            y = self.plot.py(goal.value)
            if not area.top() + 12 <= y <= area.bottom():
                continue
            width = metrics.horizontalAdvance(goal.words)
            painter.fillRect(QRectF(area.left() + 2, y - 14, width + 6, 13), ground)
            painter.setPen(QColor(self.plot.tokens.resolved.ink))
            painter.drawText(QPointF(area.left() + 5, y - 3.5), goal.words)

    def _ghost(self, painter: QPainter, ghost: Ghost) -> None:
        point = QPointF(self.plot.px(ghost.x), self.plot.py(ghost.y))
        pen = QPen(QColor(ghost.colour), 1.6, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        if ghost.after is not None:
            last = QPointF(self.plot.px(ghost.after[0]), self.plot.py(ghost.after[1]))
            painter.drawLine(last, point)
        painter.setPen(QPen(QColor(ghost.colour), 1.8))
        painter.setBrush(QBrush(QColor(self.plot.tokens.surface)))
        painter.drawEllipse(point, 5.5, 5.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _ends(self, painter: QPainter, area: QRectF) -> None:
        """One column of labels right of the last point and of today, where no line can cross it."""
        plot = self.plot
        shown = [end for end in plot.ends if area.left() <= plot.px(end.x) <= area.right() + 1]
        if not shown:
            return
        painter.setFont(quiet_font(strong=True))
        metrics = QFontMetricsF(painter.font())
        column = max(plot.px(end.x) for end in shown)
        if plot.today is not None and plot.px(stamp(plot.today)) <= area.right():
            column = max(column, plot.px(stamp(plot.today)))
        widest = max(metrics.horizontalAdvance(end.text) for end in shown)
        column = min(column + 10, area.right() + GUTTER_PX - widest)
        top = area.top() + (22 if column + widest > area.right() else 6)
        places = spread([plot.py(end.y) for end in shown], _LABEL_PX, top, area.bottom() - 5)
        for end, y in zip(shown, places, strict=True):
            self._text(painter, column, y, end.text, end.colour)

    def _text(self, painter: QPainter, x: float, y: float, text: str, colour: str) -> None:
        font = quiet_font(strong=True)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(x, y + QFontMetricsF(font).capHeight() / 2), text)


class TimePlot(pg.PlotItem):
    """A plot over days. Its items are made once and fed; nothing is cleared and redrawn."""

    band_overhang = ROW_GAP_PX

    def __init__(self, title: str, time: TimeAxis | None = None) -> None:
        self.left = ValueAxis()
        axes = {"left": self.left}
        if time is not None:
            axes["bottom"] = time
        super().__init__(axisItems=axes, enableMenu=False)
        # Time runs to the right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.left.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.title = title
        self.tokens: Tokens = LIGHT
        self.today: date | None = None
        self.crosshair: date | None = None
        self.bands: tuple[Band, ...] = ()
        self.ends: tuple[Label, ...] = ()
        self.marks: tuple[Label, ...] = ()
        self.ghosts: tuple[Ghost, ...] = ()
        self.goals: tuple[Mark, ...] = ()
        self.hideButtons()
        if time is None:
            self.hideAxis("bottom")
        self.layout.setContentsMargins(0, 0, GUTTER_PX, 0)
        self.vb.setDefaultPadding(0)
        self.vb.setMouseEnabled(x=True, y=False)
        self.vb.disableAutoRange()
        self._ground = _Ground(self, _GROUND)
        self._labels = _Labels(self, _LABELS)
        self.vb.sigRangeChanged.connect(self.redraw)
        self.vb.sigResized.connect(self._on_resized)

    def area(self) -> QRectF:
        """Where the data are drawn, in the plot's own pixels."""
        return self.vb.geometry()

    def px(self, x: float) -> float:
        low, high = self.vb.state["viewRange"][0]
        area = self.vb.geometry()
        return area.left() + (x - low) / ((high - low) or 1) * area.width()

    def py(self, y: float) -> float:
        low, high = self.vb.state["viewRange"][1]
        area = self.vb.geometry()
        return area.bottom() - (y - low) / ((high - low) or 1) * area.height()

    def until(self) -> float:
        """Where lines over the whole plot end: at today, or at the right edge before it."""
        area = self.area()
        if self.today is None:
            return area.right()
        return max(area.left(), min(area.right(), self.px(stamp(self.today))))

    def value_at(self, y: float) -> float:
        """The value at a height, given in the plot's own pixels."""
        low, high = self.vb.state["viewRange"][1]
        area = self.vb.geometry()
        return low + (area.bottom() - y) / (area.height() or 1) * (high - low)

    def show_scale(
        self,
        ticks: Sequence[float],
        unit: str,
        top: float | None = None,
        said: Callable[[float], float] = float,
    ) -> None:
        """Values from 0 to the topmost tick; ``said`` is what a value is in the unit."""
        self.left.show_values(ticks, unit, said)
        self.setYRange(0, top or max(ticks), padding=0)

    def paint_guide(self, painter: QPainter, area: QRectF) -> None:
        """Draw what else belongs on the ground of this plot."""

    def restyle(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.tokens = tokens
        for axis in (self.left, self.getAxis("bottom")):
            axis.setPen(pg.mkPen(None))
            axis.setTickPen(pg.mkPen(tokens.line))
            axis.setTextPen(pg.mkPen(tokens.ink_3))
            axis.setTickFont(quiet_font())
        self.redraw()

    def redraw(self) -> None:
        """Paint ground and labels again; the items repaint themselves when fed."""
        self._ground.update()
        self._labels.update()

    def point_crosshair(self, day: date | None) -> None:
        """Stand the crosshair on a day, or take it away."""
        if day != self.crosshair:
            self.crosshair = day
            self._labels.update()

    def _on_resized(self) -> None:
        self._ground.resized()
        self._labels.resized()


def nice_ticks(highest: float) -> tuple[float, ...]:
    """0, half and the whole of a round number at or above the highest value."""
    scale = 10.0 ** math.floor(math.log10(max(highest, 1.0)))
    top = next(step * scale for step in (1, 2, 4, 6, 8, 10) if step * scale >= highest)
    return (0.0, top / 2, top)
