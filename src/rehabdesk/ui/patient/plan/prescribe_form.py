"""The panels that prescribe an exercise, give it a new dose, and stop it."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.doses import doses
from rehabdesk.domain.plan.gates import Gate, gate
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Facts, Prescription
from rehabdesk.domain.speech import tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.facts_form import FactsForm
from rehabdesk.ui.verb_form import Operation
from rehabdesk.ui.widgets import DateField, Field

_NUMBERS = (
    ("sets", tr("Sets")),
    ("reps", tr("Reps")),
    ("hold_s", tr("Hold, s")),
    ("load_kg", tr("Load, kg")),
    ("per_week", tr("Times a week")),
)


class PrescribeForm(FactsForm):
    """Prescribes an exercise, or a new dose of it, from a day on."""

    days_needed = ("date",)

    def __init__(
        self,
        desk: Desk,
        facts: Facts,
        pathway: Pathway,
        exercise: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, facts, tr("Prescribe"), parent)
        self._pathway = pathway
        self.typing.is_about(facts.key, exercise)
        self._doses = {dose.exercise: dose for dose in doses(facts, desk.today(), pathway)}
        self.exercise = QComboBox(self)
        self.exercise.setEditable(True)
        self.exercise.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for each in pathway.exercises:
            self.exercise.addItem(each.label, each.key)
        self.add("exercise", tr("Exercise"), self.exercise, tr("Choose, or type one of your own"))
        self.gate_words = self.say("", "strong")
        self.reason = QLineEdit(self)
        self.add("reason", tr("Reason to prescribe it all the same"), self.reason)
        self.day = DateField(desk.today(), self)
        self.day.set_day(desk.today())
        self.add("date", tr("From"), self.day)
        self.numbers = {name: QLineEdit(self) for name, _ in _NUMBERS}
        self._add_numbers()
        self.notes = QLineEdit(self)
        self.add("notes", tr("Note"), self.notes)
        self._choose(exercise)
        self.exercise.currentTextChanged.connect(self._show_exercise)
        self._show_exercise()
        self.setFocusProxy(self.numbers["sets"] if exercise else self.exercise)

    def operation(self) -> Operation:
        numbers = {name: _number(edit.text()) for name, edit in self.numbers.items()}
        day = self.day.day()
        assert day is not None  # noqa: S101 - objections() let nothing else through
        dose = Prescription(
            day,
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
                wrong.append(
                    Problem(name, tr("This is not a number."), tr("Type one such as 3 or 7.5."))
                )
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


class StopForm(FactsForm):
    """Ends an exercise; what was done of it stays in the record."""

    days_needed = ("stopped_on",)

    def __init__(
        self, desk: Desk, facts: Facts, exercise: str, label: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, facts, tr("Stop this exercise"), parent)
        self._exercise = exercise
        self.typing.is_about(facts.key, exercise)
        self.say(label, "strong")
        self.say(tr("What was done of it stays in the record."))
        self.day = DateField(desk.today(), self)
        self.day.set_day(desk.today())
        self.add("stopped_on", tr("Stopped on"), self.day)

    def operation(self) -> Operation:
        day = self.day.day()
        assert day is not None  # noqa: S101 - objections() let nothing else through
        return partial(
            Clinic.stop_exercise,
            key=self._facts.key,
            exercise=self._exercise,
            on=day,
            based_on=self._facts.episode.revision,
        )


def _number(text: str) -> float | None:
    """The number typed; a decimal comma is a decimal point. Raises ``ValueError``."""
    text = text.strip().replace(",", ".")
    return float(text) if text else None
