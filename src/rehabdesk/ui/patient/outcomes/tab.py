"""The outcomes tab: every measure as it stands, and one card to type today's totals into."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.measuring.tab import MeasuringTab
from rehabdesk.ui.patient.outcomes.entry import OutcomeEntry
from rehabdesk.ui.patient.outcomes.view import MeasureView
from rehabdesk.ui.patient.outcomes.words import shown_measures
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Card, EmptyState, SidePanel, rule

NOTE = tr(
    "The green band is where an important gain begins. Totals only: a form's wording is not ours."
)


class MeasuresCard(Card):
    """The measures one under the other; says what to do where there are none.

    Signals:
        why_asked: the explanations of a change.
    """

    why_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views: list[MeasureView] = []
        self._rules: list[QWidget] = []
        self.note = PlainLabel(NOTE, "faint", wrap=True, parent=self)
        self.empty = EmptyState(
            tr("No outcome measures yet"),
            tr(
                "Type today's totals on the right, or let the patient name 3 to 5 "
                "activities: the baseline is what every later score is held against."
            ),
            parent=self,
        )
        self.empty.setMinimumHeight(240)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 12)
        self._column.setSpacing(0)
        self._column.addWidget(PlainLabel(tr("Where it stands"), "heading", parent=self))
        self._column.addWidget(self.note)
        self._column.addWidget(self.empty)
        self._column.addStretch(1)

    def show_episode(self, facts: Facts, assessment: Assessment, pathway: Pathway) -> None:
        """Show every measure with a score."""
        shown = shown_measures(facts, assessment, pathway)
        while len(self.views) < len(shown):
            self._add()
        for view, line, each in zip(self.views, self._rules, shown, strict=False):
            view.show_measure(each, assessment.as_of)
            view.show()
            line.show()
        for place in range(len(shown), len(self.views)):
            self.views[place].hide()
            self._rules[place].hide()
        self.empty.setVisible(not shown)
        self.note.setVisible(bool(shown))
        if self._rules:
            self._rules[0].hide()

    def view(self, name: str) -> MeasureView:
        """The view of the measure of that name."""
        shown = [view for view in self.views if not view.isHidden() and view.shown]
        return next(view for view in shown if view.shown and view.shown.name == name)

    def _add(self) -> None:
        view, line = MeasureView(self), rule(self)
        view.why_asked.connect(self.why_asked)
        self.views.append(view)
        self._rules.append(line)
        last = self._column.count() - 1
        self._column.insertWidget(last, line)
        self._column.insertWidget(last + 1, view)


class OutcomesTab(MeasuringTab):
    """Shows outcome measures against their thresholds and records today's.

    Signals:
        saved: words for a toast.
        why_asked: the explanations to show.
    """

    def __init__(self, desk: Desk, panel: SidePanel, parent: QWidget | None = None) -> None:
        del panel  # everything is typed in place
        self.typing = OutcomeEntry(desk)
        super().__init__(desk, self.typing, parent)
        self.measures = MeasuresCard(self)
        self.measures.why_asked.connect(self.why_asked)
        self.left.addWidget(self.measures)
        self.left.addStretch(1)

    def show_episode(self, facts: Facts, assessment: Assessment, pathway: Pathway) -> None:
        """Show one episode's measures; what is typed for the same episode stays."""
        super().show_episode(facts, assessment, pathway)
        self.measures.show_episode(facts, assessment, pathway)
        self.setFocusProxy(self.typing.focus_first())
