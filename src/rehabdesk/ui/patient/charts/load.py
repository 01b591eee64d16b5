"""Running over time: a bar a calendar week, a dot a run, spikes named."""

from collections.abc import Sequence
from datetime import date, timedelta

import pyqtgraph as pg
from PySide6.QtCore import Qt

from rehabdesk.domain.chart_goals import Earlier
from rehabdesk.domain.charted import Point
from rehabdesk.domain.load import Spike, weekly_km
from rehabdesk.domain.records import Facts, Run
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import Distance, in_unit, km_of, unit_words
from rehabdesk.ui.patient.charts.axis import DAY, monday, stamp
from rehabdesk.ui.patient.charts.labels import Label
from rehabdesk.ui.patient.charts.plot import Ghost, TimePlot, nice_ticks
from rehabdesk.ui.theme.tokens import Tokens

_BAR_GAP = 0.12 * DAY


class LoadPlot(TimePlot):
    """Kilometres in ISO weeks, Monday to Sunday; no bar before the log begins."""

    def __init__(self) -> None:
        super().__init__(tr("Running, Mon–Sun"))
        self.bars = pg.BarGraphItem(x0=[], x1=[], y0=0, height=[], pen=None)
        self.this_week = pg.BarGraphItem(x0=[], x1=[], y0=0, height=[], pen=None)
        self.runs = pg.ScatterPlotItem(symbol="o", size=5, pxMode=True, pen=None, antialias=True)
        self.spiked = pg.ScatterPlotItem(symbol="o", size=6, pxMode=True, pen=None, antialias=True)
        for item in (self.bars, self.this_week, self.runs, self.spiked):
            self.addItem(item, ignoreBounds=True)
        self.earlier = pg.PlotCurveItem(antialias=True)
        self.addItem(self.earlier, ignoreBounds=True)
        self._earlier: tuple[Point, ...] = ()
        self._weeks: dict[date, float] = {}
        self._recorded: tuple[Run, ...] = ()
        self._spikes: tuple[Spike, ...] = ()
        self._until: date | None = None
        self._scale()

    def feed(self, facts: Facts, spikes: Sequence[Spike], until: date) -> None:
        """Show the runs up to a day."""
        self._until = until
        self._recorded = tuple(run for run in facts.runs if run.date <= until)
        self._spikes = tuple(spikes)
        self._weeks = dict(weekly_km(self._recorded, until)) if self._recorded else {}
        current = monday(until)
        past = [(week, km) for week, km in self._weeks.items() if week != current]
        _feed_bars(self.bars, past)
        _feed_bars(self.this_week, [(w, km) for w, km in self._weeks.items() if w == current])
        spiked = {(spike.date, spike.distance_km) for spike in spikes}
        usual = [run for run in self._recorded if (run.date, run.distance_km) not in spiked]
        self.runs.setData(x=[stamp(r.date) for r in usual], y=[r.distance_km for r in usual])
        self.spiked.setData(x=[stamp(s.date) for s in spikes], y=[s.distance_km for s in spikes])
        self._scale()
        self._label()

    def compare(self, earlier: Earlier | None) -> None:
        """Lay the weeks of an earlier episode over the bars as a line, or take it away."""
        self._earlier = earlier.weeks if earlier else ()
        self.earlier.setData(
            [stamp(day) for day, _ in self._earlier], [km for _, km in self._earlier]
        )
        self._scale()
        self.redraw()

    def has_earlier(self) -> bool:
        """Whether weeks of an earlier episode are drawn."""
        return bool(self._earlier)

    def runs_on(self, day: date) -> list[Run]:
        """The runs of a day."""
        return [run for run in self._recorded if run.date == day]

    def _scale(self) -> None:
        highest = max(
            (
                *self._weeks.values(),
                *(run.distance_km for run in self._recorded),
                *(km for _, km in self._earlier),
                *(goal.value for goal in self.goals),
            ),
            default=0,
        )
        ticks = nice_ticks(in_unit(max(highest * 1.08, 10)))
        self.show_scale(tuple(map(km_of, ticks)), unit_words(), said=in_unit)

    def show_typed(self, day: date, distances: Sequence[float]) -> None:
        """Show runs that are typed but not saved."""
        colour = self.tokens.accent
        self.ghosts = tuple(Ghost(stamp(day), km, colour) for km in distances)
        self.redraw()

    def restyle(self, tokens: Tokens) -> None:
        super().restyle(tokens)
        self.bars.setOpts(brush=pg.mkBrush(tokens.bar), pen=pg.mkPen(None))
        self.this_week.setOpts(brush=pg.mkBrush(tokens.bar_strong), pen=pg.mkPen(None))
        self.runs.setBrush(pg.mkBrush(tokens.ink))
        self.spiked.setBrush(pg.mkBrush(tokens.due.ink))
        self.earlier.setPen(pg.mkPen(tokens.ink_3, width=1.8, style=Qt.PenStyle.DotLine))
        self._label()

    def values_on(self, day: date) -> list[str]:
        """The day's runs and its week's kilometres in words."""
        words = [
            tr("run {distance_km:.1f}", distance_km=Distance(run.distance_km))
            for run in self._recorded
            if run.date == day
        ]
        week = self._weeks.get(monday(day))
        if week is not None:
            words.append(tr("week {week:.1f}", week=Distance(week)))
        return words

    def _label(self) -> None:
        self.marks = tuple(
            Label(
                stamp(s.date),
                s.distance_km,
                tr("spike +{pct:.0f} %", pct=s.pct),
                self.tokens.due.ink,
            )
            for s in _last_of_each_week(self._spikes)
        )
        self.ends = ()
        week = self._weeks.get(monday(self._until)) if self._until else None
        if week is not None and self._until is not None:
            at = stamp(monday(self._until) + timedelta(days=6)) + DAY / 2
            self.ends = (
                Label(at, week, tr("{week:.0f} this week", week=Distance(week)), self.tokens.ink_2),
            )


def _feed_bars(bars: pg.BarGraphItem, weeks: Sequence[tuple[date, float]]) -> None:
    starts = [stamp(week) - DAY / 2 for week, _ in weeks]
    bars.setOpts(
        x0=[start + _BAR_GAP for start in starts],
        x1=[start + 7 * DAY - _BAR_GAP for start in starts],
        height=[km for _, km in weeks],
    )


def _last_of_each_week(spikes: Sequence[Spike]) -> list[Spike]:
    """One label a week: two labels there would cover each other."""
    return list({monday(spike.date): spike for spike in spikes}.values())
