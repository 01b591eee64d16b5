"""Making a recovery sheet: printed, typed back from the paper, and only then a key."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.changes import Changes
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.recovery_phrase import bare_phrase, last_groups, new_phrase
from rehabdesk.domain.speech import tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.one_sheet import OneSheet
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Field, PrimaryButton

if TYPE_CHECKING:  # paper loads when it is asked for
    from rehabdesk.documents.document import Document


def make(clinic: Clinic, phrase: str, tick: Tick) -> Changes:
    """Make the phrase a key, on whichever thread this is."""
    tick(0, 0)
    with clinic.database.on_this_thread():
        return clinic.make_recovery(phrase)


class RecoveryPanel(QWidget):
    """Signals:
    made: the sheet opens the record from now on.
    said: words for a toast.
    """

    made = Signal()
    said = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._phrase = new_phrase()
        self.shown = PlainLabel(self._phrase.replace("-", "  "), "heading", wrap=True)
        self.shown.setAccessibleName(tr("The recovery phrase"))
        printing, saving = Button(tr("Print…")), Button(tr("Save as PDF…"))
        self.out = OneSheet(
            *(self, tr("RehabDesk recovery sheet"), self._sheet),
            tr("Saved. Print it, then delete the file: it opens every record."),
        )
        self.out.said.connect(self.said)
        printing.clicked.connect(self.out.print_paper)
        saving.clicked.connect(self.out.ask_file)
        self.typed = QLineEdit()
        self.typed.returnPressed.connect(self.finish)
        self.field = Field(tr("The last two groups, read from the paper"), self.typed)
        self.button = PrimaryButton(tr("This sheet is my second key"))
        self.button.clicked.connect(self.finish)
        told = tr(
            "A forgotten passphrase can’t be recovered without this sheet. Print it, keep it away"
            " from this computer, and type its end back to show that it can be read. A sheet made"
            " before stops working."
        )
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(printing)
        row.addWidget(saving)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * GRID)
        box.addWidget(PlainLabel(told, wrap=True))
        box.addWidget(self.shown)
        box.addLayout(row)
        box.addWidget(self.field)
        box.addWidget(self.button)
        box.addStretch(1)

    @Slot()
    def finish(self) -> None:
        """Make the phrase a key, if its end was read from the paper."""
        if bare_phrase(self.typed.text()) != last_groups(self._phrase):
            self.field.set_problem(tr("That is not the end of this phrase. Look at the paper."))
            return
        self.button.setEnabled(False)
        job = Job(tr("Making the second key"), partial(make, self._desk.clinic, self._phrase))
        job.finished.connect(self._on_made)
        job.failed.connect(self._on_failed)
        self._jobs.start(job)

    @Slot(object)
    def _on_made(self, changes: Changes) -> None:
        self._phrase = ""
        self.shown.clear()
        self._desk.changed.emit(changes)
        self.said.emit(tr("The recovery sheet opens this record from now on."))
        self.made.emit()

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self.field.set_problem(str(error))

    def _sheet(self) -> "Document":
        from rehabdesk.documents.recovery_sheet import recovery_sheet

        clinic = self._desk.clinic
        name = Path(clinic.database.address).name
        return recovery_sheet(self._phrase, name, clinic.today(), clinic.letterhead())
