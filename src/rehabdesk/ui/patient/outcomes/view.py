"""One measure as it stands: its course, the change in words, and when it is asked."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.explanation import Explanation
from rehabdesk.domain.outcome_schedule import Slot as Appointed
from rehabdesk.domain.speech import tr
from rehabdesk.ui.patient.outcomes.slots import SlotStrip
from rehabdesk.ui.patient.outcomes.trend import Point, Trend
from rehabdesk.ui.patient.plan.marks import Mark
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import QuietButton


class Shown(NamedTuple):
    """What is said of one measure. ``kind`` names the mark, as in ``plan.marks.LOOKS``."""

    name: str
    scale: str
    headline: str
    kind: str
    words: str
    lines: tuple[str, ...] = ()
    points: tuple[Point, ...] = ()
    lowest: float = 0
    highest: float = 10
    band: tuple[float, float] | None = None
    slots: tuple[Appointed, ...] = ()
    explanations: tuple[Explanation, ...] = ()


class MeasureView(QWidget):
    """One measure, made once and fed.

    Signals:
        why_asked: the explanations of its change.
    """

    why_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self.name = PlainLabel("", "strong", wrap=True, parent=self)
        self.scale = PlainLabel("", "faint", wrap=True, parent=self)
        self.headline = PlainLabel("", "strong", wrap=True, parent=self)
        self.mark = Mark(self)
        self.words = PlainLabel("", "", wrap=True, parent=self)
        self.lines = PlainLabel("", "small", wrap=True, parent=self)
        self.trend = Trend(self)
        self.slots = SlotStrip(self)
        self.why = QuietButton(tr("Why?"), parent=self)
        self.why.setProperty("dense", True)
        self.why.clicked.connect(self._on_why)
        self._arrange()

    def show_measure(self, shown: Shown, today: date) -> None:
        self.shown = shown
        self.name.setText(shown.name)
        self.scale.setText(shown.scale)
        self.headline.setText(shown.headline)
        self.mark.show_kind(shown.kind, shown.words)
        self.words.setText(shown.words)
        self.lines.setText("\n".join(shown.lines))
        self.lines.setVisible(bool(shown.lines))
        self.trend.feed(shown.points, shown.lowest, shown.highest, shown.band, today)
        self.slots.feed(shown.slots, today)
        self.why.setVisible(bool(shown.explanations))
        self.why.setAccessibleName(tr("Why: {name}", name=shown.name))

    @Slot()
    def _on_why(self) -> None:
        if self.shown is not None:
            self.why_asked.emit(self.shown.explanations)

    def _arrange(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.name)
        names.addWidget(self.scale)
        names.addStretch(1)
        said = QGridLayout()
        said.setHorizontalSpacing(8)
        said.setVerticalSpacing(2)
        said.addWidget(self.headline, 0, 0, 1, 2)
        said.addWidget(self.mark, 1, 0, top)
        said.addWidget(self.words, 1, 1)
        said.setColumnStretch(1, 1)
        said.setRowStretch(2, 1)
        head = QHBoxLayout()
        head.setSpacing(16)
        self.name.setFixedWidth(_NAME_PX)
        self.scale.setFixedWidth(_NAME_PX)
        head.addLayout(names)
        head.addWidget(self.trend, 2, top)
        head.addLayout(said, 3)
        head.addWidget(self.why, 0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(8)
        column.addLayout(head)
        row = QHBoxLayout()
        row.addSpacing(_NAME_PX + 16)
        row.addWidget(self.lines, 1)
        column.addLayout(row)
        column.addWidget(self.slots)


def points_of(scores: Sequence[tuple[date, float, str]]) -> tuple[Point, ...]:
    """Scores with their versions as points; another version is not joined."""
    points: list[Point] = []
    before = ""
    for day, value, version in scores:
        points.append(Point(day, value, not points or version == before))
        before = version
    return tuple(points)


_NAME_PX = 100
