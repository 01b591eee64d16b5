"""One chart painted: its ground, its scale, its lines and bars, and the words where they end."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from rehabdesk.domain.charted import EVEN, LOAD, PAIN, Chart, Charts
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import Distance, in_unit, km_of, unit_words
from rehabdesk.ui.patient.charts.against import paint_earlier, paint_goals
from rehabdesk.ui.patient.charts.axis import DAY, monday, stamp
from rehabdesk.ui.patient.charts.geometry import quiet_font
from rehabdesk.ui.patient.charts.grounds import phase_ground
from rehabdesk.ui.patient.charts.labels import spread
from rehabdesk.ui.patient.charts.plot import nice_ticks
from rehabdesk.ui.patient.charts.strokes import colour_of, paint_curve, paint_point
from rehabdesk.ui.theme.tokens import Tokens

TEXT_PX = 12
STRIP_PX = 18
_TITLE_FONT_PX = 13
_LABEL_PX = 16
_DOT_ROOM_PX = 3
_OTHER = {"left": "right", "right": "left"}


class End(NamedTuple):
    """The words beside the end of a line or a bar; ``look`` is ``None`` for a bar."""

    at: float
    value: float
    words: str
    look: int | None = None
    curve: str = ""


def paint_text(painter: QPainter, x: float, middle: float, text: str, colour: str) -> None:
    """Words in the painter's type, from ``x``, around the height ``middle``."""
    painter.setPen(QColor(colour))
    painter.drawText(QPointF(x, middle + QFontMetricsF(painter.font()).capHeight() / 2), text)


def ends(chart: Chart, today: date, since: date, until: date) -> list[End]:
    """What stands beside the lines and bars, of the last values between two days."""
    found = []
    for curve in chart.curves:
        last = next((p for p in reversed(curve.points) if since <= p[0] <= until), None)
        if last is None:
            continue
        words = f"{tr(curve.name)} {round(last[1], 1):g} {tr(chart.unit)}".strip()
        symmetry = chart.symmetry[-1] if chart.symmetry else None
        if symmetry and curve.name == chart.weaker and symmetry[0] == last[0]:
            words += tr(
                ", {symmetry:.0f} % of {other}", symmetry=symmetry[1], other=tr(_OTHER[curve.name])
            )
        found.append(End(stamp(last[0]), last[1], words, curve.look, curve.name))
    laid = next((p for p in reversed(chart.earlier) if since <= p[0] <= until), None)
    if laid is not None and chart.key == PAIN:
        found.append(End(stamp(laid[0]), laid[1], chart.earlier_words))
    week = chart.weeks[-1] if chart.weeks else None
    if week is not None and week.monday == monday(today) and since <= today <= until:
        at = stamp(week.monday + timedelta(days=6)) + DAY / 2
        found.append(End(at, week.km, tr("{km:.0f} this week", km=Distance(week.km))))
    return found


class Plot:
    """Paints one chart into ``area``; ``x`` says where a moment stands."""

    def __init__(
        self,
        painter: QPainter,
        charts: Charts,
        chart: Chart,
        area: QRectF,
        x: Callable[[float], float],
        tokens: Tokens,
    ) -> None:
        self._painter = painter
        self._charts = charts
        self._chart = chart
        self._area = area
        self._x = x
        self._tokens = tokens
        self._ticks, self._top = _scale(chart)

    def paint(self, since: date, until: date, *, first: bool) -> None:
        """``first`` is the topmost chart, which names the phases and today."""
        self._phases(named=first)
        self._grid()
        self._today(since, until, named=first)
        self._painter.setFont(quiet_font(_TITLE_FONT_PX, strong=True))
        height, ink = self._title_height(first=first), self._tokens.ink
        paint_text(self._painter, self._area.left(), height, self._chart.title, ink)
        said = ends(self._chart, self._charts.today, since, until)
        self._guide(said)
        self._bars(since, until)
        for curve in self._chart.curves:
            colour = colour_of(curve.look, self._tokens)
            paint_curve(self._painter, curve, since, until, self._at, colour, self._tokens.surface)
        paint_earlier(self._painter, self._chart.earlier, since, until, self._at, self._tokens)
        self._runs(since, until)
        paint_goals(self._painter, self._chart.marks, self._area, self._y, self._tokens)
        if not said and not self._drawn(since, until):
            self._painter.setFont(quiet_font(TEXT_PX))
            middle = self._area.top() + 0.75 * self._area.height()  # between two lines of the grid
            words = tr("Nothing recorded in this time")
            paint_text(self._painter, self._area.left() + 12, middle, words, self._tokens.ink_3)
        self._ends(said)

    def _at(self, day: date, value: float) -> QPointF:
        return QPointF(self._x(stamp(day)), self._y(value))

    def _y(self, value: float) -> float:
        return self._area.bottom() - value / self._top * self._area.height()

    def _drawn(self, since: date, until: date) -> bool:
        days = [day for curve in self._chart.curves for day, _ in curve.points]
        days += [day for day, _ in self._chart.runs]
        return any(since <= day <= until for day in days)

    def _phases(self, *, named: bool) -> None:
        area, free = self._area, self._area.left()
        top = area.top() - (STRIP_PX if named else 0)
        self._painter.setFont(quiet_font(TEXT_PX))
        metrics = QFontMetricsF(self._painter.font())
        for phase in self._charts.phases:
            left = max(self._x(stamp(phase.since) - DAY / 2), area.left())
            right = min(self._x(stamp(phase.until) - DAY / 2), area.right())
            if right <= left:
                continue
            ground = QColor(phase_ground(phase.phase, self._tokens))
            self._painter.fillRect(
                QRectF(QPointF(left, top), QPointF(right, area.bottom())), ground
            )
            width = metrics.horizontalAdvance(phase.words)
            if named and left + 6 >= free and left + 6 + width <= right:
                middle = top + STRIP_PX / 2
                paint_text(self._painter, left + 6, middle, phase.words, self._tokens.ink_2)
                free = left + 6 + width

    def _grid(self) -> None:
        painter, area = self._painter, self._area
        painter.setFont(quiet_font(TEXT_PX))
        metrics = QFontMetricsF(painter.font())
        for value in self._ticks:
            y = self._y(value)
            painter.setPen(QPen(QColor(self._tokens.line), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            words = self._scale_words(value)
            left = area.left() - 8 - metrics.horizontalAdvance(words)
            paint_text(painter, left, y, words, self._tokens.ink_2)

    def _scale_words(self, value: float) -> str:
        if self._chart.key == PAIN:
            return {0.0: tr("none 0"), 10.0: tr("worst 10")}.get(value, f"{value:g}")
        distance = self._chart.key == LOAD
        words = f"{round(in_unit(value), 6):g}" if distance else f"{value:g}"
        if value != self._ticks[-1]:
            return words
        return f"{words} {unit_words() if distance else tr(self._chart.unit)}".strip()

    def _today(self, since: date, until: date, *, named: bool) -> None:
        today = self._charts.today
        if not since <= today <= until:
            return
        at, painter = self._x(stamp(today)), self._painter
        painter.setPen(QPen(QColor(self._tokens.ink_2), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(at, self._area.top()), QPointF(at, self._area.bottom()))
        if named:
            painter.setFont(quiet_font(TEXT_PX))
            width = QFontMetricsF(painter.font()).horizontalAdvance(tr("today"))
            height = self._title_height(first=True)
            paint_text(painter, at - width / 2, height, tr("today"), self._tokens.ink_2)

    def _title_height(self, *, first: bool) -> float:
        return self._area.top() - (STRIP_PX if first and self._charts.phases else 0) - 12

    def _guide(self, said: list[End]) -> None:
        """A dotted line at 90 % of the other side."""
        other = _OTHER.get(self._chart.weaker, "")
        value = next((end.value for end in said if other and end.curve == other), None)
        if value is None:
            return
        y = self._y(EVEN * value)
        self._painter.setPen(QPen(QColor(self._tokens.ink_3), 1, Qt.PenStyle.DotLine))
        self._painter.drawLine(QPointF(self._area.left(), y), QPointF(self._area.right(), y))
        said.append(
            End(max(end.at for end in said), EVEN * value, tr("90 % of {other}", other=tr(other)))
        )

    def _bars(self, since: date, until: date) -> None:
        low, high = stamp(since) - DAY / 2, stamp(until) + DAY / 2
        current = monday(self._charts.today)
        for week in self._chart.weeks:
            start = stamp(week.monday) - DAY / 2
            left, right = max(start, low), min(start + 7 * DAY, high)
            if right <= left or not week.km:
                continue
            colour = self._tokens.bar_strong if week.monday == current else self._tokens.bar
            gap = 0.02 * (self._x(start + 7 * DAY) - self._x(start))
            self._painter.fillRect(
                QRectF(
                    QPointF(self._x(left) + gap, self._y(week.km)),
                    QPointF(self._x(right) - gap, self._y(0)),
                ),
                QColor(colour),
            )

    def _runs(self, since: date, until: date) -> None:
        jumps = {(jump.date, jump.km) for jump in self._chart.jumps}
        tokens = self._tokens
        shown = [(day, km) for day, km in self._chart.runs if since <= day <= until]
        roomy = len(shown) * _DOT_ROOM_PX <= self._area.width()
        for day, km in shown:
            jumped = (day, km) in jumps
            if roomy or jumped:  # where they crowd, the bars say it
                colour = tokens.due.ink if jumped else tokens.ink_2
                paint_point(
                    self._painter, self._at(day, km), 2 if jumped else 0, colour, colour, 3.0
                )
        self._jump_words(since, until)

    def _jump_words(self, since: date, until: date) -> None:
        """How much longer a run was, above its week; the latest first, where there is room."""
        painter, ink = self._painter, self._tokens.due.ink
        painter.setFont(quiet_font(TEXT_PX, strong=True))
        latest = [self._x(stamp(jump.date)) + 6 for jump in self._chart.jumps[-1:]]
        free = max(self._x(stamp(self._charts.today)) - 4, *latest, 0)
        for jump in reversed(self._chart.jumps):
            words = tr("{pct:.0f} % longer", pct=jump.pct)
            width = QFontMetricsF(painter.font()).horizontalAdvance(words)
            at = self._at(jump.date, jump.km)
            sides = (at.x() - 6, at.x() + 6 - width)  # beginning or ending at the run
            fits = [left for left in sides if self._area.left() <= left <= free - width]
            if not (fits and since <= jump.date <= until):
                continue
            km, left = min((max(self._around(jump.date, left, width)), left) for left in fits)
            top = self._y(km) - 9
            painter.setPen(QPen(QColor(ink), 1))
            painter.drawLine(at, QPointF(at.x(), top + 7))
            paint_text(painter, left, top, words, ink)
            free = left - 8

    def _around(self, day: date, left: float, width: float) -> Iterator[float]:
        """The kilometres of the weeks that words from ``left`` stand over."""
        for week in self._chart.weeks:
            start = self._x(stamp(week.monday) - DAY / 2)
            end = self._x(stamp(week.monday) + 6.5 * DAY)
            if week.monday == monday(day) or (start < left + width and end > left):
                yield week.km

    def _ends(self, said: list[End]) -> None:
        """One column of words right of the chart, each with the point of its line."""
        painter, area, tokens = self._painter, self._area, self._tokens
        wanted = [self._y(end.value) for end in said]
        places = spread(wanted, _LABEL_PX, area.top() + 6, area.bottom() - 6)
        painter.setFont(quiet_font(TEXT_PX, strong=True))
        for end, y in zip(said, places, strict=True):
            left = area.right() + 10
            if end.look is not None:
                colour = colour_of(end.look, tokens)
                paint_point(painter, QPointF(left + 4, y), end.look, colour, tokens.surface)
            indent = 0 if self._chart.key == LOAD else 14
            ink = tokens.ink if end.look is not None else tokens.ink_2
            paint_text(painter, left + indent, y, end.words, ink)


def end_words(chart: Chart, today: date, since: date, until: date) -> Iterator[str]:
    """Every word that may stand right of a chart, to leave room for it."""
    for end in ends(chart, today, since, until):
        yield end.words


def _scale(chart: Chart) -> tuple[tuple[float, ...], float]:
    """The values with a number, and the topmost place of the scale."""
    if chart.key == PAIN:
        return (0.0, 5.0, 10.0), 10.35  # a point at 10 is drawn whole
    room, least = (1.08, 10) if chart.key == LOAD else (1.1, 4)
    highest = max(chart.highest() * room, least)
    if chart.key == LOAD:
        ticks = tuple(map(km_of, nice_ticks(in_unit(highest))))
    else:
        ticks = nice_ticks(highest)
    return ticks, ticks[-1]
