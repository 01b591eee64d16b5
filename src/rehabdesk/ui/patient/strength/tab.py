"""The strength tab: the chart of one test, every test as it stands, and one card to type into."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import tr
from rehabdesk.domain.strength_change import readings
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.measuring.tab import MeasuringTab
from rehabdesk.ui.patient.strength.chart import StrengthChart
from rehabdesk.ui.patient.strength.entry import StrengthEntry
from rehabdesk.ui.patient.strength.view import ReadingView
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Card, EmptyState, SidePanel, rule

NOTE = tr("90 % of the other side is a convention with weak evidence; the tick on a bar marks it.")


class ReadingsCard(Card):
    """The tests one under the other; says what to do where there are none.

    Signals:
        why_asked: the explanations of a test.
        chart_asked: the test to be shown on the chart.
        correction_asked: test, unit and day of the trials that are to be corrected.
    """

    why_asked = Signal(object)
    chart_asked = Signal(str)
    correction_asked = Signal(str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views: list[ReadingView] = []
        self._rules: list[QWidget] = []
        self.note = PlainLabel(NOTE, "faint", wrap=True, parent=self)
        self.empty = EmptyState(
            tr("No strength test yet"),
            tr("Choose a test, say how it is done, type up to three trials a side."),
            parent=self,
        )
        self.empty.setMinimumHeight(240)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 12)
        self._column.setSpacing(0)
        self._column.addWidget(PlainLabel(tr("Side to side"), "heading", parent=self))
        self._column.addWidget(self.note)
        self._column.addWidget(self.empty)
        self._column.addStretch(1)

    def show_episode(self, facts: Facts, assessment: Assessment, pathway: Pathway) -> None:
        """Show every test that was done."""
        found = readings(facts, assessment.as_of, pathway)
        while len(self.views) < len(found):
            self._add()
        for place, (view, line) in enumerate(zip(self.views, self._rules, strict=True)):
            view.setVisible(place < len(found))
            line.setVisible(0 < place < len(found))
            if place < len(found):
                view.show_reading(found[place], facts.episode.side, assessment.as_of)
        self.empty.setVisible(not found)
        self.note.setVisible(bool(found))

    def view(self, test: str) -> ReadingView:
        """The view of the test of that key."""
        return next(
            view
            for view in self.views
            if not view.isHidden() and view.reading and view.reading.test.key == test
        )

    def _add(self) -> None:
        view, line = ReadingView(self), rule(self)
        view.why_asked.connect(self.why_asked)
        view.chart_asked.connect(self.chart_asked)
        view.correction_asked.connect(self.correction_asked)
        self.views.append(view)
        self._rules.append(line)
        last = self._column.count() - 1
        self._column.insertWidget(last, line)
        self._column.insertWidget(last + 1, view)


class StrengthTab(MeasuringTab):
    """Shows strength side to side and over time, and records trials.

    Signals:
        saved: words for a toast.
        why_asked: the explanations to show.
    """

    def __init__(self, desk: Desk, panel: SidePanel, parent: QWidget | None = None) -> None:
        del panel  # everything is typed in place
        self.typing = StrengthEntry(desk)
        super().__init__(desk, self.typing, parent)
        self.chart = StrengthChart(self)
        self.tests = ReadingsCard(self)
        self.tests.why_asked.connect(self.why_asked)
        self.tests.chart_asked.connect(self._show_chart)
        self.tests.correction_asked.connect(self.typing.correct)
        self.typing.test_chosen.connect(self._show_chart)
        self.left.addWidget(self.chart)
        self.left.addWidget(self.tests)
        self.left.addStretch(1)
        self.setFocusProxy(self.typing.focus_first())

    def show_episode(self, facts: Facts, assessment: Assessment, pathway: Pathway) -> None:
        """Show one episode's strength; what is typed for the same episode stays."""
        is_other = self.typing.facts is None or self.typing.facts.key != facts.key
        super().show_episode(facts, assessment, pathway)
        self.chart.show_episode(facts, assessment, pathway)
        self.tests.show_episode(facts, assessment, pathway)
        if is_other:
            self.chart.show_test(str(self.typing.test.currentData() or ""))

    @Slot(str)
    def _show_chart(self, test: str) -> None:
        self.chart.show_test(test)
