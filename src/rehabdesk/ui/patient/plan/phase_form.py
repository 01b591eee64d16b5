"""The panel that sets a phase: from which day, why, and what was not met then."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.criteria import Criterion, unmet
from rehabdesk.domain.plan.phases import current_phase, entry_criteria
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Facts, PhaseStart
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date, plural
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.facts_form import FactsForm
from rehabdesk.ui.masking import mask
from rehabdesk.ui.patient.plan.lines import LinesList
from rehabdesk.ui.patient.plan.words import criterion_line
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.verb_form import Operation
from rehabdesk.ui.widgets import DateField, SegmentedControl


class PhaseForm(FactsForm):
    """Sets a phase from a day; what is not met stands in the record with the reason."""

    days_needed = ("date",)

    def __init__(
        self, desk: Desk, facts: Facts, pathway: Pathway, phase: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, facts, tr("Set this phase"), parent)
        self._pathway = pathway
        self.phase = SegmentedControl(
            [(each.number, str(each.number)) for each in pathway.phases], tr("Phase"), self
        )
        self.phase.set_value(phase)
        self.day = DateField(desk.today(), self)
        self.day.set_day(desk.today())
        self.reason = QPlainTextEdit(self)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(72)
        self.add("phase", tr("Phase"), self.phase)
        self.name = self.say("", "strong")
        self.content = self.say("")
        self.add("date", tr("From"), self.day)
        self.add("reason", tr("Reason"), self.reason)
        self.asked = self.say("", "small")
        self.criteria = LinesList(self)
        self.body.addWidget(self.criteria)
        self.phase.chosen.connect(self._show_phase)
        self.day.editingFinished.connect(self._show_phase)
        self._show_phase()
        self.setFocusProxy(self.phase.buttons()[self._place(phase)])

    def tell(self, proposed: Sequence[str]) -> None:
        """Say above the fields whose phase it is and what the record speaks for."""
        words = PlainLabel(" ".join(proposed), wrap=True, parent=self)
        self.whose = PlainLabel(mask.name(self._facts.patient), "strong", parent=self)
        self.body.insertWidget(0, self.whose)
        self.body.insertWidget(1, words)
        mask.changed.connect(self._rename)

    def operation(self) -> Operation:
        day = self.day.day()
        assert day is not None  # noqa: S101 - objections() let nothing else through
        start = PhaseStart(
            day,
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
        if not wrong and self._ahead() and not self.reason.toPlainText().strip():
            open_ones = len(unmet(self._criteria()))
            if open_ones:
                are = tr("criterion is") if open_ones == 1 else tr("criteria are")
                words = tr("{open_ones} {are} not met or not known.", open_ones=open_ones, are=are)
                wrong.append(
                    Problem("reason", words, tr("Say why this phase is set all the same."))
                )
        return wrong

    @Slot()
    def _rename(self) -> None:
        self.whose.setText(mask.name(self._facts.patient))

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
        self.name.setText(tr("Phase {number} · {label}", number=phase.number, label=phase.label))
        self.content.setText(
            tr("{words}. Enter when: {data}.", words=phase.row.text, data=data.get("enter", ""))
        )
        lines = [criterion_line(each)._replace(answers=()) for each in self._criteria()]
        missing = len(unmet(self._criteria()))
        words = tr("What it asks, as known on {day}: ", day=long_date(self._day())) if lines else ""
        state = (
            tr("{are} not met or not known", are=plural(missing, "is", "are"))
            if missing
            else tr("all met")
        )
        self.asked.setText(f"{words}{state}." if lines else tr("It asks for nothing beforehand."))
        self.criteria.show_lines(line._replace(explanations=()) for line in lines)
