"""One strength test over time; the line is broken where the protocol changed."""

from datetime import timedelta

import pyqtgraph as pg
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.series import upto
from rehabdesk.domain.speech import tr
from rehabdesk.domain.strength import StrengthSeries, lsi_series
from rehabdesk.domain.strength_protocol import chart_breaks
from rehabdesk.ui.patient.charts.axis import DAY, stamp
from rehabdesk.ui.patient.charts.strength import StrengthPlot
from rehabdesk.ui.theme import tokens_now, watcher
from rehabdesk.ui.widgets import Card

HEIGHT = 232
_ROOM_DAYS = 5
_LEAST_DAYS = 28


class StrengthChart(Card):
    """Left and right of the test that is asked for, else of the one done last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = StrengthPlot()
        self.view = pg.GraphicsLayoutWidget(self)
        self.view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # never mirrored
        self.view.setAccessibleName(tr("Chart of one strength test, both sides"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFixedHeight(HEIGHT)
        self.view.ci.setContentsMargins(0, 4, 0, 0)
        self.view.ci.addItem(self.plot, row=0, col=0)
        self.plot.vb.setMouseEnabled(x=False, y=False)
        self.plot.vb.sigResized.connect(self.plot.thin)
        self.test = ""
        self._facts: Facts | None = None
        self._assessment: Assessment | None = None
        self._pathway: Pathway | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.addWidget(self.view)
        watcher.changed.connect(self.restyle)
        self.restyle()

    def show_episode(self, facts: Facts, assessment: Assessment, pathway: Pathway) -> None:
        """Feed the plot; another episode starts with the test it did last."""
        if self._facts is None or self._facts.key != facts.key:
            self.test = ""
        self._facts, self._assessment, self._pathway = facts, assessment, pathway
        self._feed()

    def show_test(self, test: str) -> None:
        """Show a test by its key, or by its key and unit: ``knee_flexion N``."""
        self.test = test
        self._feed()

    @Slot()
    def restyle(self) -> None:
        """Take the colours of the theme."""
        tokens = tokens_now()
        self.view.setBackground(tokens.surface)
        self.plot.restyle(tokens)
        self._feed()

    def _feed(self) -> None:
        facts, assessment, pathway = self._facts, self._assessment, self._pathway
        if facts is None or assessment is None or pathway is None:
            return
        today = assessment.as_of
        done = lsi_series(facts.strength, facts.episode.side, today, pathway)
        chosen = self._chosen(done)
        self.setVisible(chosen is not None)
        if chosen is None:
            return
        labels = {test.key: test.label for test in pathway.strength_tests}
        title = labels.get(chosen.test, chosen.test)
        anew = chart_breaks(upto(facts.strength, today), chosen.test, chosen.unit)
        self.plot.feed(title, chosen.unit, chosen.days, facts.episode.side, anew)
        self.plot.today = today
        room = timedelta(days=_ROOM_DAYS)
        first = min(chosen.days[0].date - room, today - timedelta(days=_LEAST_DAYS))
        self.plot.setXRange(stamp(first) - DAY / 2, stamp(today + room) + DAY / 2, padding=0)
        self.plot.redraw()

    def _chosen(self, done: tuple[StrengthSeries, ...]) -> StrengthSeries | None:
        asked = [each for each in done if self.test in (each.test, f"{each.test} {each.unit}")]
        if asked:
            return asked[0]
        if self.test:
            return None  # a test that was never done has no chart
        return max(done, key=lambda series: series.days[-1].date, default=None)
