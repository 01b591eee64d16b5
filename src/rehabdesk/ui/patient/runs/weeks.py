"""The card of weekly bars: its legend, the chart, and the words of the week looked at."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.ui.patient.runs.chart import Bar, WeeksChart
from rehabdesk.ui.patient.runs.legend import Legend
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Card, EmptyState

_EMPTY = (
    tr("No runs yet"),
    tr("Type the first one above, or import the watch's files: the weeks begin there."),
)


class WeeksCard(Card):
    """Weeks, Monday to Sunday."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = WeeksChart(self)
        self.words = PlainLabel("", "small", wrap=True, parent=self)
        self.words.setMinimumHeight(36)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.legend = Legend(self)
        self.empty = EmptyState(*_EMPTY, parent=self)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Running by week"), "heading", parent=self))
        head.addStretch(1)
        head.addWidget(self.legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.chart)
        column.addWidget(self.words)
        column.addWidget(self.empty)
        column.addStretch(1)
        self.chart.looked_at.connect(self._on_looked_at)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        self.chart.show_bars(bars)
        for part in (self.chart, self.words, self.legend):
            part.setVisible(bool(bars))
        self.empty.setVisible(not bars)
        self._on_looked_at(self.chart.chosen())

    @Slot(object)
    def _on_looked_at(self, bar: Bar | None) -> None:
        self.words.setText(bar.words if bar else "")
