"""A line of a chart: one curve and its open points, made once and fed."""

from collections.abc import Collection, Sequence
from datetime import date
from itertools import pairwise

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from rehabdesk.ui.patient.charts.axis import stamp
from rehabdesk.ui.patient.charts.plot import TimePlot

POINT_ROOM_PX = 7
"""Points closer than this on average are not drawn: the line alone says it better."""

Point = tuple[date, float]


class Line:
    """One series. A silence longer than ``gap_days`` is a gap in the line, never a bridge.

    Nor is there a bridge to a day that starts anew, because it can't be compared with the one
    before.
    """

    def __init__(self, plot: TimePlot, gap_days: int) -> None:
        self._plot = plot
        self._gap_days = gap_days
        self.points: tuple[Point, ...] = ()
        self.colour = ""
        self._anew: frozenset[date] = frozenset()
        self._look = ("", "")
        self.curve = pg.PlotCurveItem(antialias=True, connect="finite")
        self.dots = pg.ScatterPlotItem(symbol="o", size=6.5, pxMode=True, antialias=True)
        plot.addItem(self.curve, ignoreBounds=True)
        plot.addItem(self.dots, ignoreBounds=True)

    def feed(self, points: Sequence[Point], anew: Collection[date] = ()) -> None:
        """Show these points, in order of date; the same points again cost nothing.

        On the days ``anew`` the line begins again.
        """
        if (tuple(points), frozenset(anew)) == (self.points, self._anew):
            return
        self.points, self._anew = tuple(points), frozenset(anew)
        xs: list[float] = []
        ys: list[float] = []
        before: date | None = None
        for day, value in self.points:
            if before is not None and self._is_apart(before, day):
                xs.append((stamp(before) + stamp(day)) / 2)
                ys.append(float("nan"))
            xs.append(stamp(day))
            ys.append(value)
            before = day
        x, y = np.array(xs, dtype=float), np.array(ys, dtype=float)
        self.curve.setData(x, y)
        recorded = np.isfinite(y)
        self.dots.setData(x=x[recorded], y=y[recorded])
        self.thin()

    def _is_apart(self, before: date, day: date) -> bool:
        return day in self._anew or (day - before).days > self._gap_days

    def paint_in(
        self, colour: str, surface: str, style: Qt.PenStyle = Qt.PenStyle.SolidLine
    ) -> None:
        """Take a colour; points are open, filled with the ground."""
        if (colour, surface) == self._look:
            return
        self.colour, self._look = colour, (colour, surface)
        self.curve.setPen(pg.mkPen(colour, width=1.8, style=style))
        self.dots.setPen(pg.mkPen(colour, width=1.6))
        self.dots.setBrush(pg.mkBrush(surface))

    def thin(self) -> None:
        """Show the points where there is room for them."""
        low, high = self._plot.vb.state["viewRange"][0]
        seen = [day for day, _ in self.points if low <= stamp(day) <= high]
        if len(seen) > 1:
            spans = sorted((b - a).days for a, b in pairwise(seen))
            typical = spans[len(spans) // 2]
            step = self._plot.px(stamp(seen[0]) + typical * 86_400) - self._plot.px(stamp(seen[0]))
            self.dots.setVisible(step >= POINT_ROOM_PX)
        else:
            self.dots.setVisible(True)

    def last(self) -> Point | None:
        return self.points[-1] if self.points else None
