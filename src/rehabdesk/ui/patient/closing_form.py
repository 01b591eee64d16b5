"""Closing an episode: the day, the reason, and to whom a transferred patient was handed over."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.closing import TRANSFERRED
from rehabdesk.domain.records import Episode
from rehabdesk.domain.tables import DISCHARGE_REASONS
from rehabdesk.domain.words import DISCHARGE_LABELS
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.facts_form import SAVE_AGAIN
from rehabdesk.ui.verb_form import Operation, VerbForm
from rehabdesk.ui.widgets import DateField


class DischargeForm(VerbForm):
    """Closes the episode; refused while a red flag is open, unless it is handed over."""

    stale_words = SAVE_AGAIN

    def __init__(self, desk: Desk, episode: Episode, parent: QWidget | None = None) -> None:
        super().__init__(desk, "Close the episode", parent)
        self._episode = episode
        self.typing.is_about(episode.key)
        self.on = DateField(desk.today(), self)
        self.on.set_day(desk.today())
        self.reason = QComboBox(self)
        for reason in DISCHARGE_REASONS:
            self.reason.addItem(DISCHARGE_LABELS[reason], reason)
        self.destination = QLineEdit(self)
        self.at = QLineEdit(self)
        self.at.setPlaceholderText("14:30")
        self.say("The record stays; the episode leaves the open caseload.")
        self.add("discharged_on", "Closed on", self.on)
        self.add("discharge_reason", "Reason", self.reason)
        self.add("destination", "Handed over to", self.destination, "Hospital, service or person")
        self.add("handed_over_at", "At what time", self.at)
        self.reason.currentIndexChanged.connect(self._ask_where)
        self._ask_where()

    def operation(self) -> Operation:
        transferred = self._is_transferred()
        return partial(
            Clinic.discharge,
            key=self._episode.key,
            on=self.on.day() or self.desk.today(),
            reason=str(self.reason.currentData()),
            based_on=self._episode.revision,
            destination=self.destination.text() if transferred else "",
            handed_over_at=self.at.text() if transferred else "",
        )

    def reread(self) -> None:
        self._episode = self.desk.clinic.facts(self._episode.key).episode

    def _is_transferred(self) -> bool:
        return bool(self.reason.currentData() == TRANSFERRED)

    @Slot()
    def _ask_where(self) -> None:
        """Only a transfer has somewhere to go."""
        for name in ("destination", "handed_over_at"):
            self.fields[name].setVisible(self._is_transferred())
