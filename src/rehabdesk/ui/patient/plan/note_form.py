"""The panel for what the clinician found on one row of the pathway, and the verb behind it."""

from functools import partial

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.pathway import Row
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Facts, Finding
from rehabdesk.domain.speech import tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.facts_form import FactsForm
from rehabdesk.ui.patient.plan.lines import Answers
from rehabdesk.ui.verb_form import Operation
from rehabdesk.ui.widgets import DateField, SegmentedControl


class NoteForm(FactsForm):
    """What the clinician found on one row of the pathway, with the day and a note."""

    def __init__(
        self,
        desk: Desk,
        facts: Facts,
        row: Row,
        answers: Answers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, facts, tr("Save finding"), parent)
        self._row = row
        self.typing.is_about(facts.key, row.id)
        self.say(row.text, "strong")
        if row.note:
            self.say(row.note)
        self.present = SegmentedControl(answers, tr("Answer"), self)
        self.day = DateField(desk.today(), self)
        self.day.set_day(desk.today())
        self.notes = QPlainTextEdit(self)
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(96)
        self.add("present", tr("Answer"), self.present)
        self.add("date", tr("Found on"), self.day)
        self.add("notes", tr("Note"), self.notes)
        last = next((f for f in reversed(facts.findings) if f.item == row.id), None)
        if last is not None:
            self.present.set_value(last.present)
            self.notes.setPlainText(last.notes)

    def operation(self) -> Operation:
        day = self.day.day()
        assert day is not None  # noqa: S101 - objections() let nothing else through
        name = (day, self._row.id)
        held = [each for each in self._facts.findings if (each.date, each.item) == name]
        finding = (held[0] if held else Finding(*name, ""))._replace(
            present=str(self.present.value()), notes=self.notes.toPlainText().strip()
        )
        return record_finding(self._facts, finding)

    def objections(self) -> list[Problem]:
        wrong = super().objections()
        if self.present.value() is None:
            wrong.append(Problem("present", tr("The answer is missing."), tr("Choose one.")))
        return wrong


def record_finding(facts: Facts, finding: Finding) -> Operation:
    """The verb that records one finding of the clinician."""
    return partial(
        Clinic.record_assessment,
        key=facts.key,
        findings=(finding,),
        based_on=facts.episode.revision,
    )
