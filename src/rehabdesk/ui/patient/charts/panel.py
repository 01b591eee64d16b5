"""The three linked plots, their ranges and the day's readout."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.chart_flags import VISIT, chart_flags
from rehabdesk.domain.chart_goals import Earlier, load_goals, pain_goals, read_against
from rehabdesk.domain.charted import Charts, charts_of, phase_words
from rehabdesk.domain.load import SPIKE_DAYS, Spike, spikes
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import EpisodeKey, Facts, Run
from rehabdesk.domain.series import upto
from rehabdesk.domain.speech import mid_sentence, said, tr
from rehabdesk.domain.strength import StrengthSeries, lsi_series
from rehabdesk.domain.strength_protocol import chart_breaks
from rehabdesk.domain.words import IMPACT_LABELS, weekday_date
from rehabdesk.ui.patient.charts.axis import DAY, day_at, stamp
from rehabdesk.ui.patient.charts.crosshair import Crosshair
from rehabdesk.ui.patient.charts.grounds import phase_ground
from rehabdesk.ui.patient.charts.hints import FlagHints
from rehabdesk.ui.patient.charts.load import LoadPlot
from rehabdesk.ui.patient.charts.pain import PainPlot
from rehabdesk.ui.patient.charts.picking import Picked, picked_at, picked_on
from rehabdesk.ui.patient.charts.plot import ROW_GAP_PX, Band, TimePlot
from rehabdesk.ui.patient.charts.strength import StrengthPlot
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme import tokens_now, watcher
from rehabdesk.ui.widgets import Card, QuietButton

RANGES = (said("4 weeks"), said("12 weeks"), said("Episode"), said("All"))
_AHEAD_DAYS = 5
_WINDOW_AHEAD_DAYS = 28
"""A window that opens within this many days is drawn before it opens."""


class ChartPanel(Card):
    """Pain, running and strength of one episode up to a day.

    Signals:
        picked: the ``Picked`` that is to be amended.
        said: words for a toast.
    """

    picked = Signal(object)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pain, self.load, self.strength = PainPlot(), LoadPlot(), StrengthPlot()
        self.plots: tuple[TimePlot, ...] = (self.pain, self.load, self.strength)
        self.view = pg.GraphicsLayoutWidget(self)
        self.view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # never mirrored
        self.view.setAccessibleName(tr("Charts of pain, running and strength"))
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.readout = PlainLabel("", "faint", wrap=True, parent=self)
        self.tests = QuietButton("", parent=self)
        self.tests.setAccessibleDescription(tr("Choose the strength test shown"))
        self.tests.clicked.connect(self._offer_tests)
        self._choice = QMenu(self)
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._on_test)
        self._series: dict[str, StrengthSeries] = {}
        self._arrange()
        self.crosshair = Crosshair(self.view, self.plots)
        self.crosshair.moved.connect(self._read_out)
        self.crosshair.picked.connect(self._on_picked)
        self.shows_goals = True
        self._earlier: Earlier | None = None
        self.hints = FlagHints(self.view, self.strength.time)
        self.range_name = "Episode"
        self._facts: Facts | None = None
        self._assessment: Assessment | None = None
        self._pathway: Pathway | None = None
        self.test = ""
        watcher.changed.connect(self.restyle)
        self.restyle()

    def show_episode(self, facts: Facts, assessment: Assessment, pathway: Pathway) -> None:
        """Feed the plots; another episode starts at its own range."""
        other = self._facts is None or self._facts.key != facts.key
        self._facts, self._assessment, self._pathway = facts, assessment, pathway
        if other:
            self.test = ""
        today = assessment.as_of
        if other:
            self.compare(None)
        self._feed_goals()
        self.pain.feed(facts, today)
        self.load.feed(facts, every_spike(facts.runs, today), today)
        self._feed_strength()
        bands = self._phase_bands()
        self.load.bands = self.strength.bands = tuple(_unnamed(band) for band in bands)
        self.pain.bands = (*bands, *self._window_band())
        events = chart_flags(facts, today)
        self.strength.time.show_events(facts.episode.onset_date, events)
        self.crosshair.stops = tuple(sorted({flag.date for flag in events}))
        for plot in self.plots:
            plot.today = today
            plot.redraw()
        if other:
            self.show_range("Episode")
        self._read_out(self.crosshair.day)

    def shown_test(self) -> tuple[str, str] | None:
        """The key and the unit of the strength test that is drawn."""
        series = self._series.get(self.test)
        if series is None and self._series:
            series = max(self._series.values(), key=lambda one: one.days[-1].date)
        return (series.test, series.unit) if series is not None else None

    def show_goals(self, *, shown: bool) -> None:
        """Draw the important gain and the goals, or leave them out."""
        self.shows_goals = shown
        self._feed_goals()
        for plot in self.plots:
            plot.redraw()

    def compare(self, earlier: Earlier | None) -> None:
        """Lay an earlier episode over this one, day for day since onset, or take it away."""
        self._earlier = earlier
        self.pain.compare(earlier)
        self.load.compare(earlier)

    def is_comparing(self) -> bool:
        return bool(self.pain.earlier.points or self.load.has_earlier())

    def _feed_goals(self) -> None:
        if self._facts is None or self._assessment is None or self._pathway is None:
            return
        shown, facts = self.shows_goals, self._facts
        today = self._assessment.as_of
        self.pain.goals = pain_goals(facts, today, self._pathway) if shown else ()
        self.load.goals = load_goals(facts) if shown else ()

    @Slot(object, int, float)
    def _on_picked(self, day: date, plot: int, value: float) -> None:
        """A click means what lies nearest; Enter offers all of the day where it is several."""
        plots = (self.pain, self.load, self.strength)
        if plot >= 0:
            nearest = picked_at(day, plot, value, plots)
            found = [nearest] if nearest is not None else []
        else:
            found = picked_on(day, plots, self.strength.time.flags)
        if not found:
            self.said.emit(tr("Nothing is recorded on {day}.", day=weekday_date(day)))
        elif len(found) == 1:
            self.picked.emit(found[0])
        else:
            self._offer(found)

    def _offer(self, found: Sequence[Picked]) -> None:
        self._choice.clear()
        for number, one in enumerate(found, 1):
            words = one.words.replace("&", "&&")
            self._choice.addAction(f"&{number}  {words}", self._on_chosen).setData(one)
        self._choice.popup(self.view.mapToGlobal(self.view.rect().center()))
        self._choice.setActiveAction(self._choice.actions()[0])

    @Slot()
    def _on_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.picked.emit(action.data())

    def show_test(self, test: str) -> None:
        """Show another strength test."""
        self.test = test
        self._feed_strength()
        self.strength.redraw()

    def show_typed(
        self,
        day: date,
        pain: Mapping[str, int],
        runs_km: Sequence[float],
        test: str,
        sides: Mapping[str, float],
    ) -> None:
        """Show what is typed but not saved as hollow points."""
        self.pain.show_typed(day, pain)
        self.load.show_typed(day, runs_km)
        if sides and test and test != self.test:
            self.show_test(test)
        self.strength.show_typed(day, sides)

    def show_range(self, name: str) -> None:
        """Show 4 weeks, 12 weeks, the episode, or everything."""
        if self._assessment is None:
            return
        self.range_name = name
        since, until = self.days_of(name)
        self.pain.setXRange(stamp(since) - DAY / 2, stamp(until) + DAY / 2, padding=0)

    def key(self) -> EpisodeKey | None:
        """The episode shown."""
        return self._facts.key if self._facts else None

    def charts(self) -> Charts | None:
        """The record shown as numbers, without what is typed and not saved."""
        if self._facts is None or self._assessment is None or self._pathway is None:
            return None
        made = charts_of(self._facts, self._assessment.as_of, self._pathway, self.test)
        return read_against(made, self.pain.goals, self.load.goals, self._earlier)

    def days_shown(self) -> tuple[date, date]:
        """The first and last day in view, also where it was moved by hand."""
        low, high = self.pain.vb.viewRange()[0]
        return day_at(low + 1), day_at(high - 1)

    @Slot()
    def restyle(self) -> None:
        """Take the colours of the theme."""
        tokens = tokens_now()
        self.view.setBackground(tokens.surface)
        for plot in self.plots:
            plot.restyle(tokens)
        if self._facts is not None and self._assessment is not None and self._pathway is not None:
            self.show_episode(self._facts, self._assessment, self._pathway)

    def _arrange(self) -> None:
        grid = self.view.ci
        grid.setContentsMargins(0, 4, 0, 0)
        grid.layout.setVerticalSpacing(ROW_GAP_PX)
        for row, (plot, share) in enumerate(zip(self.plots, (10, 8, 9), strict=True)):
            grid.addItem(plot, row=row, col=0)
            grid.layout.setRowStretchFactor(row, share)
            grid.layout.setRowPreferredHeight(row, share * 10)
        for plot in self.plots[1:]:
            plot.setXLink(self.pain)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(4)
        column.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.readout, 1)
        foot.addWidget(self.tests)
        column.addLayout(foot)

    def _feed_strength(self) -> None:
        """Show the chosen test, else the one done last."""
        if self._facts is None or self._assessment is None or self._pathway is None:
            return
        facts, today, pathway = self._facts, self._assessment.as_of, self._pathway
        done = lsi_series(facts.strength, facts.episode.side, today, pathway)
        self._series = {f"{series.test} {series.unit}": series for series in done}
        self.tests.setVisible(len(done) > 1)
        if not done:
            self.strength.feed("Strength", "", (), facts.episode.side)
            return
        chosen = self._series.get(self.test) or max(
            done, key=lambda series: (series.days[-1].date, series.test == self.test)
        )
        title = self._test_label(chosen)
        self.tests.setText(f"{title} ▾")
        anew = chart_breaks(upto(facts.strength, today), chosen.test, chosen.unit)
        self.strength.feed(title, chosen.unit, chosen.days, facts.episode.side, anew)

    def _test_label(self, series: StrengthSeries) -> str:
        known = (
            {row.key: row.label for row in self._pathway.strength_tests} if self._pathway else {}
        )
        return known.get(series.test, series.test)

    @Slot()
    def _offer_tests(self) -> None:
        self._menu.clear()
        for key, series in self._series.items():
            action = self._menu.addAction(f"{self._test_label(series)}, {series.unit}")
            action.setData(key)
        self._menu.popup(self.tests.mapToGlobal(self.tests.rect().topLeft()))

    @Slot(QAction)
    def _on_test(self, action: QAction) -> None:
        self.show_test(action.data())

    def _phase_bands(self) -> list[Band]:
        if self._facts is None or self._assessment is None:
            return []
        today = self._assessment.as_of
        starts = sorted(start for start in self._facts.phases if start.date <= today)
        closed = self._assessment.episode.discharged_on
        last = closed if closed is not None and closed <= today else today + timedelta(days=1)
        ends = [*(start.date for start in starts[1:]), last][: len(starts)]
        tokens = tokens_now()
        return [
            Band(start.date, until, phase_words(start.phase), phase_ground(start.phase, tokens))
            for start, until in zip(starts, ends, strict=True)
        ]

    def _window_band(self) -> list[Band]:
        thresholds = self._pathway.imaging if self._pathway else None
        imaging = self._assessment.imaging if self._assessment else None
        if not thresholds or not imaging or not imaging.consider_on or not imaging.due_on:
            return []
        tone = tokens_now().consider
        text = tr(
            "day {consider_from_day}–{due_from_day}",
            consider_from_day=thresholds.consider_from_day,
            due_from_day=thresholds.due_from_day,
        )
        return [Band(imaging.consider_on, imaging.due_on, text, tone.ground, tone.ink, True)]

    def days_of(self, name: str) -> tuple[date, date]:
        """The first and last day of a range, with a little room after today."""
        if self._assessment is None or self._facts is None:
            raise LookupError("no episode is shown")
        today, onset = self._assessment.as_of, self._start_of_episode()
        sunday = today + timedelta(days=6 - today.weekday())
        until = max(today + timedelta(days=_AHEAD_DAYS), sunday)
        due = self._assessment.imaging.due_on
        if due is not None and today < due <= today + timedelta(days=_WINDOW_AHEAD_DAYS):
            until = max(until, due + timedelta(days=2))
        if name == "4 weeks":
            return today - timedelta(weeks=4), until
        if name == "12 weeks":
            return today - timedelta(weeks=12), until
        if name == "Episode":
            return min(onset, today - timedelta(weeks=2)), until
        return min(onset, *self._dated()), until

    def _start_of_episode(self) -> date:
        episode = self._facts.episode if self._facts else None
        if episode is None:
            raise LookupError("no episode is shown")
        return min(episode.onset_date or episode.first_seen, episode.first_seen)

    def _dated(self) -> list[date]:
        if self._facts is None:
            return []
        series = (self._facts.pain, self._facts.runs, self._facts.strength)
        return [rows[0].date for rows in series if rows]

    @Slot(object)
    def _read_out(self, day: date | None) -> None:
        """Say every value of the day pointed at."""
        if self._facts is None or self._assessment is None:
            return
        if day is None:
            self.readout.setText(
                tr("← → a day, Shift with ← → an event; Enter or a double click amends it")
            )
            return
        said = [*self.pain.values_on(day), *self.load.values_on(day), *self.strength.values_on(day)]
        events = [flag.words for flag in self.strength.time.flags if flag.date == day]
        said += [words for words in events if words != VISIT]
        for visit in self._facts.visits:
            if visit.date == day:
                impact = IMPACT_LABELS.get(visit.daily_impact, "")
                said.append(
                    tr("visit, daily movement affected: {impact}", impact=mid_sentence(impact))
                    if impact
                    else tr("visit")
                )
        words = f"{weekday_date(day)}   " + ("  ·  ".join(said) or tr("nothing recorded"))
        self.readout.setText(words)
        self.view.setAccessibleDescription(words)


def every_spike(runs: tuple[Run, ...], today: date) -> list[Spike]:
    """The spikes of the whole log, oldest first; the assessment has the last 28 days."""
    found: list[Spike] = []
    day, log = today, upto(runs, today)
    while log:
        found[:0] = spikes(log, day)
        day -= timedelta(days=SPIKE_DAYS)
        log = upto(log, day)
    return found


def _unnamed(band: Band) -> Band:
    return replace(band, text="")
