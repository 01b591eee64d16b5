"""Closing an episode: the day, the reason, and to whom a transferred patient was handed over."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.closing import TRANSFERRED
from rehabdesk.domain.closing import still_open
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import DISCHARGE_REASONS
from rehabdesk.domain.words import DISCHARGE_LABELS
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.facts_form import FactsForm
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.verb_form import Operation
from rehabdesk.ui.widgets import DateField


class DischargeForm(FactsForm):
    """Closes the episode; refused while a red flag is open, unless it is handed over.

    What is still undecided or not met is told above the fields; it keeps nobody from closing.
    """

    days_needed = ("discharged_on",)

    def __init__(self, desk: Desk, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(desk, facts, tr("Close the episode"), parent)
        self.on = DateField(desk.today(), self)
        self.on.set_day(desk.today())
        self.reason = QComboBox(self)
        self.reason.addItem(tr("Choose a reason"), "")
        for reason in DISCHARGE_REASONS:
            self.reason.addItem(DISCHARGE_LABELS[reason], reason)
        self.destination = QLineEdit(self)
        self.at = QLineEdit(self)
        self.at.setPlaceholderText("14:30")
        self.say(tr("The record stays; the episode leaves the open caseload."))
        self.open_head = self.say(tr("Still open, as far as the record knows:"), "strong")
        self.open_lines = PlainLabel("", "small", wrap=True, parent=self)
        self.body.addWidget(self.open_lines)
        self.add("discharged_on", tr("Closed on"), self.on)
        self.add("discharge_reason", tr("Reason"), self.reason)
        self.add(
            "destination", tr("Handed over to"), self.destination, tr("Hospital, service or person")
        )
        self.add("handed_over_at", tr("At what time"), self.at)
        self.reason.currentIndexChanged.connect(self._ask_where)
        self.on.editingFinished.connect(self._show_open)
        self._ask_where()
        self._show_open()

    def operation(self) -> Operation:
        transferred = self._is_transferred()
        day = self.on.day()
        assert day is not None  # noqa: S101 - objections() let nothing else through
        return partial(
            Clinic.discharge,
            key=self._facts.key,
            on=day,
            reason=str(self.reason.currentData()),
            based_on=self._facts.episode.revision,
            destination=self.destination.text() if transferred else "",
            handed_over_at=self.at.text() if transferred else "",
        )

    def objections(self) -> list[Problem]:
        wrong = super().objections()
        if not self.reason.currentData():
            wrong.append(
                Problem("discharge_reason", tr("The reason is missing."), tr("Choose one."))
            )
        return wrong

    def reread(self) -> None:
        super().reread()
        self._show_open()

    def _is_transferred(self) -> bool:
        return bool(self.reason.currentData() == TRANSFERRED)

    @Slot()
    def _show_open(self) -> None:
        """What is not decided and not met on the day of closing, so that nobody overlooks it."""
        pathway = self.desk.clinic.pathway_of(self._facts.episode)
        today = self.desk.today()
        lines = still_open(self._facts, min(self.on.day() or today, today), pathway)
        self.open_lines.setText("\n".join(f"• {line}" for line in lines))
        for part in (self.open_head, self.open_lines):
            part.setVisible(bool(lines))

    @Slot()
    def _ask_where(self) -> None:
        """Only a transfer has somewhere to go."""
        for name in ("destination", "handed_over_at"):
            self.fields[name].setVisible(self._is_transferred())
