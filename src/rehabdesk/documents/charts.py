"""Small charts as vectors: ink on white, grey-safe, every line named where it ends."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from rehabdesk.documents.document import Chart, Line
from rehabdesk.documents.engine import font
from rehabdesk.documents.strips import DIM, INK, RULE, SMALL, one_line
from rehabdesk.domain.speech import tr

HEIGHT = 118.0
_TITLE = 17.0
_AXIS = 16.0
_SCALE = 26.0
"""The room left of the plot for the scale's numbers."""
_GUTTER = 46.0
"""The room right of the plot for the names of the lines."""
_BAR = QColor("#9DAEBC")
LABEL_SIZE = 9
_DOTS_UP_TO = 40
_LABEL_PITCH = 11.0


def paint_chart(painter: QPainter, chart: Chart, box: QRectF) -> None:
    """Paint one chart into ``box``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    title = QRectF(box.left(), box.top(), box.width(), _TITLE - 3)
    one_line(painter, title, chart.title, font(LABEL_SIZE, QFont.Weight.DemiBold), INK)
    plot = box.adjusted(_SCALE, _TITLE, -_GUTTER, -_AXIS)
    if chart.empty:
        one_line(painter, plot, tr("Not recorded"), font(SMALL), DIM)
    else:
        _Plot(painter, chart, plot).paint()
    painter.restore()


class _Plot:
    """The inside of one chart: its scale, its axis of weeks, its lines and bars."""

    def __init__(self, painter: QPainter, chart: Chart, plot: QRectF) -> None:
        self._painter = painter
        self._chart = chart
        self._plot = plot

    def paint(self) -> None:
        self._scale()
        self._weeks()
        self._bars()
        ends = [end for line in self._chart.lines if (end := self._line(line))]
        if self._chart.bars and self._chart.bar_label:
            start, length, value = self._chart.bars[-1]
            ends.append((self._y(value), self._x(start + length), self._chart.bar_label))
        self._names(ends)

    def _x(self, day: float) -> float:
        span = self._chart.days - self._chart.first_day
        share = (day - self._chart.first_day) / span if span else 0.0
        return self._plot.left() + share * self._plot.width()

    def _y(self, value: float) -> float:
        return self._plot.bottom() - value / self._chart.top * self._plot.height()

    def _scale(self) -> None:
        for tick in self._chart.ticks:
            y = self._y(tick)
            self._painter.setPen(QPen(RULE, 0.75))
            self._painter.drawLine(QPointF(self._plot.left(), y), QPointF(self._plot.right(), y))
            label = QRectF(self._plot.left() - _SCALE, y - 6, _SCALE - 5, 12)
            align = Qt.AlignmentFlag.AlignRight
            one_line(self._painter, label, f"{tick:g}", font(SMALL), DIM, align)

    def _weeks(self) -> None:
        """Names day 0, and weeks from it as far apart as their words need."""
        last = self._chart.days
        weeks = max(last / 7, 0.001)
        step = next((s for s in (1, 2, 4, 8, 13, 26, 52) if weeks / s <= 3.6), 104)
        metrics = QFontMetricsF(font(SMALL))
        free_from = -1e9
        places = [(0.0, self._chart.origin)]
        places += [
            (week * 7.0, tr("wk {week}", week=week)) for week in range(step, int(weeks) + 1, step)
        ]
        for day, words in places:
            width = metrics.horizontalAdvance(words) + 2
            left = self._x(day) - width / 2
            if left < free_from + 6:
                continue
            one_line(
                self._painter,
                QRectF(left, self._plot.bottom() + 3, width + 2, 12),
                words,
                font(SMALL),
                DIM,
            )
            free_from = left + width

    def _bars(self) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QBrush(_BAR))
        for start, length, value in self._chart.bars:
            left, right = self._x(start), self._x(start + length)
            space = min(1.5, (right - left) * 0.12)
            top = self._y(value)
            width = right - left - 2 * space
            box = QRectF(left + space, top, width, self._plot.bottom() - top)
            self._painter.drawRect(box)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _line(self, line: Line) -> tuple[float, float, str] | None:
        """Draw one line; answer where its name belongs."""
        if not line.points:
            return None
        style = Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine
        pen = QPen(INK, 1.4, style, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
        if line.dashed:
            pen.setDashPattern([3.0, 2.0])
        points = [QPointF(self._x(day), self._y(value)) for day, value in line.points]
        for stretch in _stretches(line, points):
            self._painter.setPen(pen)
            self._painter.drawPolyline(QPolygonF(stretch))
        if len(points) <= _DOTS_UP_TO or line.break_after_days:
            self._dots(points if len(points) <= _DOTS_UP_TO else points[-1:])
        return points[-1].y(), points[-1].x(), line.label

    def _dots(self, points: list[QPointF]) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QBrush(INK))
        for point in points:
            self._painter.drawEllipse(point, 1.9, 1.9)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _names(self, ends: list[tuple[float, float, str]]) -> None:
        """Write each line's name at its end, moved apart where two would touch."""
        ordered = sorted(ends)
        centres = spread([y for y, _, _ in ordered], _LABEL_PITCH, self._plot.bottom())
        for (_, x, words), centre in zip(ordered, centres, strict=True):
            left = x + 5
            box = QRectF(left, centre - 6, self._plot.right() + _GUTTER - left, 12)
            one_line(self._painter, box, words, font(LABEL_SIZE, QFont.Weight.DemiBold), INK)


def _stretches(line: Line, points: list[QPointF]) -> list[list[QPointF]]:
    """The points cut where nothing is known for longer than the line allows."""
    stretches = [[points[0]]]
    for ((day, _), (later, _)), point in zip(pairwise(line.points), points[1:], strict=True):
        if line.break_after_days is not None and later - day > line.break_after_days:
            stretches.append([])
        stretches[-1].append(point)
    return [stretch for stretch in stretches if len(stretch) > 1]


def spread(wanted: list[float], pitch: float, lowest: float) -> list[float]:
    """Rising places moved the least needed to stand ``pitch`` apart, none below ``lowest``."""
    placed: list[float] = []
    for place in wanted:
        placed.append(max(place, placed[-1] + pitch) if placed else place)
    overflow = placed[-1] - max(lowest, wanted[-1]) if placed else 0.0
    if overflow > 0:
        placed[-1] -= overflow
        for index in range(len(placed) - 2, -1, -1):
            placed[index] = min(placed[index], placed[index + 1] - pitch)
    return placed
