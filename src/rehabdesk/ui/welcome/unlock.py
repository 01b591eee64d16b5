"""Unlocking: the passphrase, and in words what was wrong with it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from rehabdesk.clinic.database import Database, DatabaseRefused, WrongPassphrase, open_knowing
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.speech import tr
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.welcome import attempts
from rehabdesk.ui.welcome.door import Door
from rehabdesk.ui.welcome.known import copies_here
from rehabdesk.ui.widgets import Field, PrimaryButton, QuietButton


def open_elsewhere(address: str, passphrase: str, tick: Tick) -> Database:
    """Derive the key and open, off the window's thread; the connection is left to the window's."""
    database = open_knowing(Path(address), passphrase, copies_here(address))
    database.hand_over()
    return database


class UnlockPage(Door):
    """Signals:
    opened: the ``Database``, its key in memory, no connection on this thread yet.
    restore_asked: a backup is to be put back.
    refused: the passphrase may be right, and the file can't be opened all the same.
    """

    opened = Signal(object)
    restore_asked = Signal()
    refused = Signal(Exception)

    def __init__(self, address: str, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Locked"), tr("{name} · nothing of a patient is on screen.", name=Path(address).name)
        )
        self._address = address
        self._jobs = jobs
        self.phrase = QLineEdit()
        self.phrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.phrase.returnPressed.connect(self.unlock)
        self.field = Field(tr("Passphrase"), self.phrase)
        self.button = PrimaryButton(tr("Unlock"), "⏎")
        self.button.clicked.connect(self.unlock)
        self.words = PlainLabel(role="problem", wrap=True)
        self.words.hide()
        self.body.addWidget(self.words)
        self.body.addWidget(self.field)
        self.body.addWidget(self.button)
        self.restore_button = QuietButton(tr("Put back a backup…"))
        self.restore_button.clicked.connect(self.restore_asked)
        self.body.addWidget(self.restore_button)
        self.setFocusProxy(self.phrase)

    def say(self, words: str) -> None:
        """Something about the lock that went before; nothing of a patient."""
        self.words.setText(words)
        self.words.show()

    def is_begun(self) -> bool:
        """Whether something was typed, or is being tried."""
        return bool(self.phrase.text()) or not self.button.isEnabled()

    @Slot()
    def unlock(self) -> None:
        if not self.button.isEnabled():
            return
        if not self.phrase.text():
            self.field.set_problem(tr("Type the passphrase of this record."))
            return
        self.button.setEnabled(False)
        self.button.setText(tr("Unlocking…"))
        job = Job(tr("Unlocking"), partial(open_elsewhere, self._address, self.phrase.text()))
        job.finished.connect(self._on_opened)
        job.failed.connect(self._on_failed)
        self._jobs.start(job)

    @Slot(object)
    def _on_opened(self, database: Database) -> None:
        self.phrase.setText("")  # forgets what could be undone, too
        self.opened.emit(database)

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, WrongPassphrase):
            attempts.note_wrong(self._address)
        elif isinstance(error, DatabaseRefused):
            self.refused.emit(error)
            return
        self.button.setEnabled(True)
        self.button.setText(tr("Unlock"))
        self.field.set_problem(str(error))
        self.phrase.selectAll()
        self.phrase.setFocus()
