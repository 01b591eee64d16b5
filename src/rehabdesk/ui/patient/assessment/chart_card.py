"""The card of the body chart: today's marks over the ghost of the last, and both in words."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.body_chart import (
    QUALITY_LABELS,
    Area,
    areas,
    chart_before,
    chart_on,
    chart_words,
    place_words,
)
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import BodyMark, Facts
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import QUALITIES
from rehabdesk.ui.patient.assessment.chart import LETTERS, BodyChart
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Card, QuietButton, SegmentedControl

Charted = frozenset[tuple[str, str, str]]
"""The marks as a value: area, left or right, quality."""


class ChartCard(Card):
    """Where it hurts, on the day of the assessment.

    Signals:
        changed: a mark was set, changed or taken off.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = BodyChart(self)
        self.here = PlainLabel("", "strong", wrap=True, parent=self)
        qualities = [(key, QUALITY_LABELS[key]) for key in QUALITIES]
        self.quality = SegmentedControl(qualities, tr("How it feels"), self)
        for button in self.quality.buttons():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # letters choose from the chart itself
        self.quality.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        letters = " ".join(LETTERS)
        keys = tr(
            "Arrows move, Space marks, {letters} say how it feels; dashed: marked last time",
            letters=letters,
        )
        self.keys = PlainLabel(keys, "faint", wrap=True, parent=self)
        self.marked = PlainLabel("", "small", wrap=True, parent=self)
        self.before = PlainLabel("", "faint", wrap=True, parent=self)
        self.same = QuietButton(tr("Same as last time"), parent=self)
        self._areas: tuple[Area, ...] = ()
        self._ghost: tuple[BodyMark, ...] = ()
        self._stored: tuple[BodyMark, ...] = ()
        self._arrange()
        self.chart.changed.connect(self._on_changed)
        self.chart.moved.connect(self._say_here)
        self.same.clicked.connect(self._copy)
        self.quality.chosen.connect(self._feel)

    def show_pathway(self, pathway: Pathway) -> None:
        """Draw the places of the pathway; the card hides where it has none."""
        found = areas(pathway)
        if found != self._areas:
            self._areas = found
            self.chart.show_areas(found)
        self.setVisible(bool(found))

    def show_before(self, facts: Facts, day: date, pathway: Pathway) -> None:
        """Show the chart before that day as a ghost."""
        self._stored = chart_on(facts.body_marks, day)
        self._ghost = chart_before(facts.body_marks, day)
        self.before.setText(
            tr("Last chart, {chart_words}", chart_words=chart_words(self._ghost, pathway))
            if self._ghost
            else ""
        )
        self.before.setVisible(bool(self._ghost))
        self._refresh(self.value())

    def value(self) -> Charted:
        return frozenset((area, side, q) for (area, side), q in self.chart.marks().items())

    def show_value(self, value: object) -> None:
        self._refresh(value if isinstance(value, frozenset) else frozenset())

    def marks(self, day: date) -> tuple[BodyMark, ...]:
        """The chart as that day's marks; notes on record stay with their mark."""
        notes = {key: mark.notes for mark in self._stored for key in _places(mark)}
        return tuple(
            BodyMark(day, area, side, quality, notes.get((area, side), ""))
            for area, side, quality in sorted(self.value())
        )

    def _refresh(self, charted: Charted) -> None:
        marks = {(area, side): quality for area, side, quality in charted}
        ghost = {place: mark.quality for mark in self._ghost for place in _places(mark)}
        self.chart.show_marks(marks, ghost)
        self._say()

    @Slot()
    def _copy(self) -> None:
        self._refresh(charted(self._ghost))
        self._on_changed()

    @Slot(object)
    def _feel(self, quality: object) -> None:
        self.chart.mark_as(str(quality))

    @Slot()
    def _on_changed(self) -> None:
        self._say()
        self.changed.emit()

    @Slot()
    def _say_here(self) -> None:
        self.here.setText(self.chart.current_words())
        self.quality.set_value(self.chart.current_quality())

    def _say(self) -> None:
        labels = {area.key: area.label for area in self._areas}
        words = [place_words(mark, labels) for mark in self.marks(date.min)]
        self.marked.setText("; ".join(words) if words else tr("No place is marked"))
        self.same.setVisible(bool(self._ghost) and not words)
        self._say_here()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Where it hurts"), "heading", parent=self), 1)
        head.addWidget(self.same)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.chart, 1)
        for part in (self.here, self.quality, self.keys, self.marked, self.before):
            column.addWidget(part)


def charted(marks: tuple[BodyMark, ...]) -> Charted:
    """Marks on record as a value; one on both sides is one on each."""
    return frozenset((*place, mark.quality) for mark in marks for place in _places(mark))


def _places(mark: BodyMark) -> list[tuple[str, str]]:
    sides = ("left", "right") if mark.side == "both" else (mark.side,)
    return [(mark.area, side) for side in sides]
