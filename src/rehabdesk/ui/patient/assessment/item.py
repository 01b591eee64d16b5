"""One item of the assessment: its answer, its measure, its note, and what was found before."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rehabdesk.domain.findings import (
    answer_words,
    asks_for_steps,
    cadence_question,
    measure_of,
)
from rehabdesk.domain.pathway import Row
from rehabdesk.domain.records import Finding
from rehabdesk.domain.words import short_date
from rehabdesk.ui.choice_box import ChoiceBox
from rehabdesk.ui.number_line import NumberLine, number_text
from rehabdesk.ui.patient.assessment.presence import PresenceControl
from rehabdesk.ui.text import PlainLabel, plain_tooltip
from rehabdesk.ui.widgets import QuietButton


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
        self._measure = measure_of(row)
        self._unit = ""
        self.presence = PresenceControl(row.text, self)
        self.text = PlainLabel(row.text, wrap=True, parent=self)
        self.text.setToolTip(plain_tooltip(row.note))
        self.last = PlainLabel("", "faint", parent=self)
        self.number = NumberLine(parent=self)
        self.method = ChoiceBox(self)
        self.note = QLineEdit(self)
        self.objection = PlainLabel("", "problem", wrap=True, parent=self)
        self.question = PlainLabel("", "small", wrap=True, parent=self)
        self.double = QuietButton("Yes, strides", parent=self)
        self._more, self._asked = QWidget(self), QWidget(self)
        self._dress()
        self._arrange()
        self._connect()
        self._open()

    def value(self) -> Answered:
        return Answered(
            self.presence.value(),
            self.number.text().strip(),
            str(self.method.currentData() or ""),
            self.note.text().strip(),
        )

    def show_value(self, value: object) -> None:
        shown = value if isinstance(value, Answered) else Answered()
        self.presence.set_value(shown.present)
        self.number.setText(shown.number)
        self.method.setCurrentIndex(max(0, self.method.findData(shown.method)))
        self.note.setText(shown.note)
        self.refuse("")
        self._open()

    def answered(self, finding: Finding | None) -> Answered:
        """A finding on record as this row shows it."""
        if finding is None:
            return Answered()
        method, note = self._split(finding.notes)
        return Answered(finding.present, number_text(finding.value), method, note)

    def show_before(self, finding: Finding | None, today: date) -> None:
        """Say what was found last time."""
        words = f"{answer_words(finding)}, {short_date(finding.date, today)}" if finding else ""
        self.last.setText(words)
        self.last.setVisible(bool(words))

    def finding(self, day: date) -> Finding | None:
        """What is answered, as that day's finding; ``None`` where nothing is."""
        value = self.value()
        if not value.present:
            return None
        number = self.number.number()
        unit = self._measure.unit if self._measure and number is not None else ""
        notes = " · ".join(part for part in (value.method, value.note) if part)
        return Finding(day, self.row.id, value.present, number, unit, notes)

    def problem(self) -> str:
        """What is wrong with the answer, in words; "" if nothing is."""
        value = self.value()
        if not value.present and (value.number or value.method or value.note):
            return "Say yes, partly or no as well."
        return self.number.problem()

    def refuse(self, words: str) -> None:
        """Show what is wrong; "" clears it."""
        self.objection.setText(words)
        self.objection.setVisible(bool(words))
        self.presence.setAccessibleDescription(words or "Y yes, P partly, N no")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.presence.setFocus(event.reason())

    def _split(self, notes: str) -> tuple[str, str]:
        """The method and the note of a finding's notes."""
        for method in self._measure.methods if self._measure else ():
            if notes == method:
                return method, ""
            if notes.startswith(f"{method} · "):
                return method, notes.removeprefix(f"{method} · ")
        return "", notes

    @Slot()
    def _open(self) -> None:
        value = self.value()
        answered = value.present in ("yes", "partial")
        self._more.setVisible(answered or any(value[1:]))
        number = self.number.number()
        asks = number is not None and asks_for_steps(self.row)
        words = cadence_question(number) if asks and number is not None else ""
        self.question.setText(words)
        self._asked.setVisible(bool(words))

    @Slot()
    def _on_changed(self) -> None:
        self.refuse("")
        self._open()
        self.changed.emit()

    @Slot()
    def _double(self) -> None:
        number = self.number.number()
        if number is not None:
            self.number.set_number(2 * number)
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        measure = self._measure
        self.number.setVisible(measure is not None)
        self.method.setVisible(bool(measure and measure.methods))
        self.note.setPlaceholderText("Note")
        self.note.setAccessibleName(f"{self.row.text}: note")
        self.text.setBuddy(self.presence)
        if measure is None:
            return
        self.number.setPlaceholderText(measure.unit)
        self.number.setFixedWidth(110)
        self.number.setAccessibleName(f"{self.row.text}: {measure.label}, {measure.unit}")
        self.method.addItem("Method", "")
        for method in measure.methods:
            self.method.addItem(method.capitalize(), method)
        self.method.setAccessibleName(f"{self.row.text}: method")

    def _arrange(self) -> None:
        line = QHBoxLayout(self._more)
        line.setContentsMargins(0, 0, 0, 4)
        line.setSpacing(8)
        line.addWidget(self.number)
        line.addWidget(self.method)
        line.addWidget(self.note, 1)
        asked = QHBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 4)
        asked.addWidget(self.question, 1)
        asked.addWidget(self.double)
        self.text.setMinimumHeight(self.presence.sizeHint().height())
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.text)
        words.addWidget(self.last)
        words.addWidget(self._more)
        words.addWidget(self._asked)
        words.addWidget(self.objection)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(12)
        row.addWidget(self.presence, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for hidden in (self.last, self.objection):
            hidden.hide()

    def _connect(self) -> None:
        self.presence.chosen.connect(self._on_changed)
        self.presence.stepped.connect(self.stepped)
        for line in (self.number, self.note):
            line.textEdited.connect(self._on_changed)
        self.number.textChanged.connect(self._open)
        self.method.activated.connect(self._on_changed)
        self.double.clicked.connect(self._double)
        self.double.clicked.connect(self.changed)
