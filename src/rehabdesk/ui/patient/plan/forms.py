"""The plan's side panels: set a phase, prescribe an exercise, stop one, note a finding."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.pathway import Pathway, Row
from rehabdesk.domain.plan.criteria import Criterion, unmet
from rehabdesk.domain.plan.doses import doses
from rehabdesk.domain.plan.gates import Gate, gate
from rehabdesk.domain.plan.phases import current_phase, entry_criteria
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Facts, Finding, PhaseStart, Prescription
from rehabdesk.domain.words import long_date, plural
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.plan.lines import Answers, LinesList
from rehabdesk.ui.patient.plan.words import criterion_line
from rehabdesk.ui.verb_form import Operation, VerbForm
from rehabdesk.ui.widgets import DateField, Field, SegmentedControl

_NUMBERS = (
    ("sets", "Sets"),
    ("reps", "Reps"),
    ("hold_s", "Hold, s"),
    ("load_kg", "Load, kg"),
    ("per_week", "Times a week"),
)


class PhaseForm(VerbForm):
    """Sets a phase from a day; what is not met stands in the record with the reason."""

    def __init__(
        self, desk: Desk, facts: Facts, pathway: Pathway, phase: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, "Set this phase", parent)
        self._facts, self._pathway = facts, pathway
        self.phase = SegmentedControl(
            [(each.number, str(each.number)) for each in pathway.phases], "Phase", self
        )
        self.phase.set_value(phase)
        self.day = DateField(desk.today(), self)
        self.day.set_day(desk.today())
        self.reason = QPlainTextEdit(self)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(72)
        self.add("phase", "Phase", self.phase)
        self.name = self.say("", "strong")
        self.content = self.say("")
        self.add("date", "From", self.day)
        self.add("reason", "Reason", self.reason)
        self.asked = self.say("", "small")
        self.criteria = LinesList(self)
        self.body.addWidget(self.criteria)
        self.phase.chosen.connect(self._show_phase)
        self.day.editingFinished.connect(self._show_phase)
        self._show_phase()
        self.setFocusProxy(self.phase.buttons()[self._place(phase)])

    def operation(self) -> Operation:
        start = PhaseStart(
            self.day.day() or self.desk.today(),
            self._number(),
            self.desk.clinic.actor,
            self.reason.toPlainText().strip(),
        )
        return partial(
            Clinic.set_phase,
            key=self._facts.key,
            start=start,
            based_on=self._facts.episode.revision,
        )

    def objections(self) -> list[Problem]:
        wrong = super().objections()
        if self.day.day() is None and not wrong:
            wrong.append(Problem("date", "The day is missing.", "Type today or a day before."))
        if not wrong and self._ahead() and not self.reason.toPlainText().strip():
            open_ones = len(unmet(self._criteria()))
            if open_ones:
                are = "criterion is" if open_ones == 1 else "criteria are"
                words = f"{open_ones} {are} not met or not known."
                wrong.append(Problem("reason", words, "Say why this phase is set all the same."))
        return wrong

    def _number(self) -> int:
        return int(str(self.phase.value()))

    def _place(self, number: int) -> int:
        return [phase.number for phase in self._pathway.phases].index(number)

    def _ahead(self) -> bool:
        """Whether the phase lies ahead of the one that is set on that day."""
        before = current_phase(self._others(), self._day())
        return before is None or self._number() > before.phase

    def _day(self) -> date:
        return min(self.day.day() or self.desk.today(), self.desk.today())

    def _criteria(self) -> tuple[Criterion, ...]:
        return entry_criteria(self._number(), self._others(), self._day(), self._pathway)

    def _others(self) -> Facts:
        """The record without what was set on that day: it is about to be replaced."""
        day = self._day()
        phases = tuple(start for start in self._facts.phases if start.date != day)
        return replace(self._facts, phases=phases)

    @Slot()
    def _show_phase(self) -> None:
        phase = self._pathway.phases[self._place(self._number())]
        data = phase.row.data or {}
        self.name.setText(f"Phase {phase.number} · {phase.label}")
        self.content.setText(f"{phase.row.text}. Enter when: {data.get('enter', '')}.")
        lines = [criterion_line(each)._replace(answers=()) for each in self._criteria()]
        missing = len(unmet(self._criteria()))
        words = f"What it asks, as known on {long_date(self._day())}: " if lines else ""
        state = f"{plural(missing, 'is', 'are')} not met or not known" if missing else "all met"
        self.asked.setText(f"{words}{state}." if lines else "It asks for nothing beforehand.")
        self.criteria.show_lines(line._replace(explanations=()) for line in lines)


class PrescribeForm(VerbForm):
    """Prescribes an exercise, or a new dose of it, from a day on."""

    def __init__(
        self,
        desk: Desk,
        facts: Facts,
        pathway: Pathway,
        exercise: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, "Prescribe", parent)
        self._facts, self._pathway = facts, pathway
        self._doses = {dose.exercise: dose for dose in doses(facts, desk.today(), pathway)}
        self.exercise = QComboBox(self)
        self.exercise.setEditable(True)
        self.exercise.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for each in pathway.exercises:
            self.exercise.addItem(each.label, each.key)
        self.add("exercise", "Exercise", self.exercise, "Choose, or type one of your own")
        self.gate_words = self.say("", "strong")
        self.reason = QLineEdit(self)
        self.add("reason", "Reason to prescribe it all the same", self.reason)
        self.day = DateField(desk.today(), self)
        self.day.set_day(desk.today())
        self.add("date", "From", self.day)
        self.numbers = {name: QLineEdit(self) for name, _ in _NUMBERS}
        self._add_numbers()
        self.notes = QLineEdit(self)
        self.add("notes", "Note", self.notes)
        self._choose(exercise)
        self.exercise.currentTextChanged.connect(self._show_exercise)
        self._show_exercise()
        self.setFocusProxy(self.numbers["sets"] if exercise else self.exercise)

    def operation(self) -> Operation:
        numbers = {name: _number(edit.text()) for name, edit in self.numbers.items()}
        dose = Prescription(
            self.day.day() or self.desk.today(),
            self._key(),
            numbers["sets"],
            numbers["reps"],
            numbers["hold_s"],
            numbers["load_kg"],
            numbers["per_week"],
            reason=self.reason.text().strip() if self._asks_reason() else "",
            clinician=self.desk.clinic.actor,
            notes=self.notes.text().strip(),
        )
        return partial(
            Clinic.prescribe,
            key=self._facts.key,
            prescription=dose,
            based_on=self._facts.episode.revision,
        )

    def objections(self) -> list[Problem]:
        wrong = super().objections()
        for name, edit in self.numbers.items():
            try:
                _number(edit.text())
            except ValueError:
                wrong.append(Problem(name, "This is not a number.", "Type one such as 3 or 7.5."))
        return wrong

    def _add_numbers(self) -> None:
        """The dose, three numbers a row."""
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, (name, label) in enumerate(_NUMBERS):
            field = Field(label, self.numbers[name], parent=self)
            self.fields[name] = field
            grid.addWidget(field, *divmod(place, 3), Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)

    def _choose(self, exercise: str) -> None:
        place = self.exercise.findData(exercise)
        if exercise and place < 0:
            self.exercise.setCurrentIndex(-1)
            self.exercise.setEditText(exercise)
        else:
            self.exercise.setCurrentIndex(place)
            self.exercise.setEditText(self.exercise.itemText(place) if place >= 0 else "")

    def _key(self) -> str:
        """The pathway's key of what is chosen, or the clinic's own words."""
        text = self.exercise.currentText().strip()
        place = self.exercise.findText(text)
        return str(self.exercise.itemData(place)) if text and place >= 0 else text

    def _asks_reason(self) -> bool:
        found = self._gate()
        return found is not None and (not found.open or bool(found.caution))

    def _gate(self) -> Gate | None:
        key = self._key()
        return gate(key, self._facts, self.desk.today(), self._pathway) if key else None

    @Slot()
    def _show_exercise(self) -> None:
        found = self._gate()
        words = "" if found is None else (found.caution if found.open else found.words)
        self.gate_words.setText(words)
        self.gate_words.setVisible(bool(words))
        self.fields["reason"].setVisible(self._asks_reason())
        dose = self._doses.get(self._key())
        if dose is None:
            return
        for name, edit in self.numbers.items():
            value = getattr(dose.now, name)
            edit.setText("" if value is None else f"{value:g}")


class StopForm(VerbForm):
    """Ends an exercise; what was done of it stays in the record."""

    def __init__(
        self, desk: Desk, facts: Facts, exercise: str, label: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, "Stop this exercise", parent)
        self._facts, self._exercise = facts, exercise
        self.say(label, "strong")
        self.say("What was done of it stays in the record.")
        self.day = DateField(desk.today(), self)
        self.day.set_day(desk.today())
        self.add("stopped_on", "Stopped on", self.day)

    def operation(self) -> Operation:
        return partial(
            Clinic.stop_exercise,
            key=self._facts.key,
            exercise=self._exercise,
            on=self.day.day() or self.desk.today(),
            based_on=self._facts.episode.revision,
        )


class NoteForm(VerbForm):
    """What the clinician found on one row of the pathway, with the day and a note."""

    def __init__(
        self,
        desk: Desk,
        facts: Facts,
        row: Row,
        answers: Answers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, "Save finding", parent)
        self._facts, self._row = facts, row
        self.say(row.text, "strong")
        if row.note:
            self.say(row.note)
        self.present = SegmentedControl(answers, "Answer", self)
        self.day = DateField(desk.today(), self)
        self.day.set_day(desk.today())
        self.notes = QPlainTextEdit(self)
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(96)
        self.add("present", "Answer", self.present)
        self.add("date", "Found on", self.day)
        self.add("notes", "Note", self.notes)
        last = next((f for f in reversed(facts.findings) if f.item == row.id), None)
        if last is not None:
            self.present.set_value(last.present)
            self.notes.setPlainText(last.notes)

    def operation(self) -> Operation:
        day = self.day.day() or self.desk.today()
        name = (day, self._row.id)
        held = [each for each in self._facts.findings if (each.date, each.item) == name]
        finding = (held[0] if held else Finding(*name, ""))._replace(
            present=str(self.present.value()), notes=self.notes.toPlainText().strip()
        )
        return record_finding(self._facts, finding)

    def objections(self) -> list[Problem]:
        wrong = super().objections()
        if self.present.value() is None:
            wrong.append(Problem("present", "The answer is missing.", "Choose one."))
        return wrong


def record_finding(facts: Facts, finding: Finding) -> Operation:
    """The verb that records one finding of the clinician."""
    return partial(
        Clinic.record_assessment,
        key=facts.key,
        findings=(finding,),
        based_on=facts.episode.revision,
    )


def _number(text: str) -> float | None:
    """The number typed; a decimal comma is a decimal point. Raises ``ValueError``."""
    text = text.strip().replace(",", ".")
    return float(text) if text else None
