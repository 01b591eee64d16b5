"""Strength over time: both sides of one test, and how even they are."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from rehabdesk.domain.charted import EVEN, STRENGTH_GAP_DAYS
from rehabdesk.domain.speech import tr
from rehabdesk.domain.strength import SIDES, StrengthDay
from rehabdesk.domain.words import side_name
from rehabdesk.ui.patient.charts.axis import TimeAxis, stamp
from rehabdesk.ui.patient.charts.labels import Label
from rehabdesk.ui.patient.charts.line import Line
from rehabdesk.ui.patient.charts.plot import Ghost, TimePlot, nice_ticks
from rehabdesk.ui.theme.tokens import Tokens


class StrengthPlot(TimePlot):
    """Left and right of the test shown; the weaker side's label carries the symmetry."""

    band_overhang = 0

    def __init__(self) -> None:
        self.time = TimeAxis()
        super().__init__(tr("Strength"), self.time)
        self.lines = {side: Line(self, STRENGTH_GAP_DAYS) for side in SIDES}
        self.anew: dict[str, frozenset[date]] = {}
        self.unit = ""
        self.involved = ""
        self.show_scale(nice_ticks(20), "")
        self.vb.sigXRangeChanged.connect(self.thin)

    def feed(
        self,
        title: str,
        unit: str,
        days: Sequence[StrengthDay],
        involved: str,
        anew: Mapping[str, Collection[date]] | None = None,
    ) -> None:
        """Show one test. ``involved`` is the episode's side: left, right or both.

        ``anew`` has, by side, the days on which the protocol changed: no line is drawn to them.
        """
        self.title, self.unit, self.involved = title, unit, involved
        self.anew = {side: frozenset(anew.get(side, ())) if anew else frozenset() for side in SIDES}
        sides = {side: [(d.date, getattr(d, side)) for d in days] for side in SIDES}
        for side, points in sides.items():
            known = [(day, value) for day, value in points if value is not None]
            self.lines[side].feed(known, self.anew[side])
        highest = max((max(d.left or 0, d.right or 0) for d in days), default=10)
        self.show_scale(nice_ticks(max(highest * 1.1, 4)), tr(unit))
        self._label()

    def show_typed(self, day: date, values: Mapping[str, float]) -> None:
        """Show trials that are typed but not saved."""
        ghosts = []
        for side, value in values.items():
            before = [p for p in self.lines[side].points if p[0] < day]
            after = (stamp(before[-1][0]), before[-1][1]) if before else None
            ghosts.append(Ghost(stamp(day), value, self.lines[side].colour, after))
        self.ghosts = tuple(ghosts)
        self._label(day, values)
        self.redraw()

    def restyle(self, tokens: Tokens) -> None:
        super().restyle(tokens)
        self.time.restyle(tokens)
        for side, line in self.lines.items():
            line.paint_in(self._colour(side), tokens.surface)
        self._label()

    def thin(self) -> None:
        for line in self.lines.values():
            line.thin()

    def is_tested_on(self, day: date) -> bool:
        """Whether the shown test was done on a day."""
        return any(when == day for line in self.lines.values() for when, _ in line.points)

    def values_on(self, day: date) -> list[str]:
        """The day's best trials in words."""
        return [
            f"{side_name(side)} {value:g} {tr(self.unit)}"
            + (tr(", protocol changed: not comparable") if day in self.anew.get(side, ()) else "")
            for side, line in self.lines.items()
            for when, value in line.points
            if when == day
        ]

    def guide(self) -> tuple[float, str] | None:
        """Where 90 % of the other side lies, and what that is in words."""
        weaker, stronger = self._weaker_and_stronger()
        last = self.lines[stronger].last() if stronger else None
        return (
            (EVEN * last[1], tr("90 % of {stronger}", stronger=side_name(stronger)))
            if last and weaker
            else None
        )

    def _colour(self, side: str) -> str:
        involved = side == self.involved or (self.involved == "both" and side == "left")
        return self.tokens.series[0] if involved else self.tokens.series[2]

    def _weaker_and_stronger(self) -> tuple[str, str]:
        left, right = self.lines["left"].last(), self.lines["right"].last()
        if left is None or right is None or left[0] != right[0]:
            return "", ""
        if self.involved in ("left", "right"):
            return self.involved, "right" if self.involved == "left" else "left"
        return ("left", "right") if left[1] <= right[1] else ("right", "left")

    def _label(self, day: date | None = None, typed: Mapping[str, float] | None = None) -> None:
        weaker, stronger = self._weaker_and_stronger()
        ends = []
        for side, line in self.lines.items():
            last = line.last()
            line.paint_in(self._colour(side), self.tokens.surface)
            if typed and day and side in typed:
                last = (day, typed[side])
            if last is None:
                continue
            text = f"{side_name(side)} {last[1]:g}"
            if side == weaker and not typed:
                text += tr(
                    ", LSI {value:.0f} %", value=100 * last[1] / self.lines[stronger].points[-1][1]
                )
            ends.append(Label(stamp(last[0]), last[1], text, line.colour))
        guide = self.guide()
        if guide is not None and ends:
            ends.append(Label(max(end.x for end in ends), guide[0], guide[1], self.tokens.ink_3))
        self.ends = tuple(ends)
        changed = sorted(set().union(*self.anew.values()))
        top = 0.86 * max(self.left.values, default=0)
        self.marks = tuple(
            Label(stamp(day), top, tr("new protocol"), self.tokens.ink_3) for day in changed
        )

    def paint_guide(self, painter: QPainter, area: QRectF) -> None:
        """A dotted line at 90 % of the other side."""
        guide = self.guide()
        if guide is None:
            return
        y = round(self.py(guide[0])) + 0.5
        painter.setPen(QPen(QColor(self.tokens.ink_3), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(area.left(), y), QPointF(self.until(), y))
