"""One item of the assessment: its answer, its measure, its note, and what was found before."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.findings import measure_of
from rehabdesk.domain.pathway import Row
from rehabdesk.domain.records import Finding
from rehabdesk.domain.speech import tr
from rehabdesk.ui.number_line import number_text
from rehabdesk.ui.patient.assessment.measure import MeasureLine
from rehabdesk.ui.patient.assessment.presence import PresenceControl
from rehabdesk.ui.text import PlainLabel, plain_tooltip


class Answered(NamedTuple):
    """An item's answer as it stands in the row; texts as typed."""

    present: str = ""
    number: str = ""
    method: str = ""
    note: str = ""


class ItemRow(QWidget):
    """Answered yes or partly, it opens a line for the measure and a note.

    Signals:
        changed: something was typed or chosen.
        stepped: −1 or 1: the item above or below is wanted.
    """

    changed = Signal()
    stepped = Signal(int)

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        measure = measure_of(row)
        self._methods = measure.methods if measure else ()
        self._is_target = "min" in (row.data or {})  # a number tells most where it is missed
        self._measure: MeasureLine | None = None
        self._words = QVBoxLayout()
        self.presence = PresenceControl(row.text, self)
        self.text = PlainLabel(row.text, wrap=True, parent=self)
        self.text.setToolTip(plain_tooltip(row.note))
        self.last = PlainLabel("", "faint", wrap=True, parent=self)
        self.objection = PlainLabel("", "problem", wrap=True, parent=self)
        self._arrange()
        self.presence.chosen.connect(self._on_changed)
        self.presence.stepped.connect(self.stepped)

    @property
    def measure(self) -> MeasureLine:
        """The line for measure and note, made now if it never was needed."""
        if self._measure is None:
            self._measure = MeasureLine(self.row, self)
            self._words.insertWidget(2, self._measure)
            self._measure.follow(self.presence)
            self._measure.changed.connect(self._on_changed)
        return self._measure

    def value(self) -> Answered:
        if self._measure is None:
            return Answered(self.presence.value())
        return Answered(
            self.presence.value(),
            self._measure.number.text().strip(),
            str(self._measure.method.currentData() or ""),
            self._measure.note.text().strip(),
        )

    def show_value(self, value: object) -> None:
        shown = value if isinstance(value, Answered) else Answered()
        if shown != self.value():
            self.presence.set_value(shown.present)
            if self._measure is not None or any(shown[1:]):
                self.measure.show_texts(*shown[1:])
            self._open()
        self.refuse("")

    def answered(self, finding: Finding | None) -> Answered:
        """A finding on record as this row shows it."""
        if finding is None:
            return Answered()
        method, note = self._split(finding.notes)
        return Answered(finding.present, number_text(finding.value), method, note)

    def show_before(self, words: str) -> None:
        """Say what was found last time."""
        self.last.setText(words)
        self.last.setVisible(bool(words))

    def finding(self, day: date) -> Finding | None:
        """What is answered, as that day's finding; ``None`` where nothing is."""
        value = self.value()
        if not value.present:
            return None
        number = self._measure.number.number() if self._measure else None
        unit = self._measure.unit() if self._measure else ""
        notes = " · ".join(part for part in (value.method, value.note) if part)
        return Finding(day, self.row.id, value.present, number, unit, notes)

    def problem(self) -> str:
        """What is wrong with the answer, in words; "" if nothing is."""
        value = self.value()
        if not value.present and any(value[1:]):
            return tr("Say yes, partly or no as well.")
        return self._measure.number.problem() if self._measure else ""

    def refuse(self, words: str) -> None:
        """Show what is wrong; "" clears it."""
        if words != self.objection.text():
            self.objection.setText(words)
            self.objection.setVisible(bool(words))
            self.presence.say_wrong(words)

    def _split(self, notes: str) -> tuple[str, str]:
        """The method and the note of a finding's notes."""
        for method in self._methods:
            if notes == method:
                return method, ""
            if notes.startswith(f"{method} · "):
                return method, notes.removeprefix(f"{method} · ")
        return "", notes

    def _open(self) -> None:
        """Show the line for measure and note where the answer asks for it."""
        value = self.value()
        found = value.present in ("yes", "partial") or (value.present and self._is_target)
        if found or any(value[1:]):
            self.measure.show()
        elif self._measure is not None:
            self._measure.hide()

    @Slot()
    def _on_changed(self) -> None:
        self.refuse("")
        self._open()
        self.changed.emit()

    def _arrange(self) -> None:
        self.text.setBuddy(self.presence)
        self.text.setMinimumHeight(self.presence.sizeHint().height())
        self._words.setSpacing(2)
        for label in (self.text, self.last, self.objection):
            self._words.addWidget(label)
        self.last.hide()
        self.objection.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(12)
        row.addWidget(self.presence, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words, 1)
