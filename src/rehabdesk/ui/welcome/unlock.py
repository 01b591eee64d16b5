"""The passphrase, asked for neutrally: nothing of the record is on this screen."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from rehabdesk.clinic.database import Database, DatabaseRefused, WrongPassphrase
from rehabdesk.domain.progress import Tick
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.welcome.sheet import WelcomeSheet
from rehabdesk.ui.widgets import Field, PrimaryButton


class UnlockPage(WelcomeSheet):
    """Opens the database at ``address`` with what is typed, off the window's thread.

    Signals:
        unlocked: the open ``Database``, to be taken over by the window's thread.
    """

    unlocked = Signal(object)

    def __init__(self, address: str, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__("Locked", "Type your passphrase to open the record.", parent)
        self._address = address
        self._jobs = jobs
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.field = Field("Passphrase", self.passphrase)
        self.button = PrimaryButton("Unlock", "⏎")
        self.state = PlainLabel("", "small", wrap=True)
        for part in (self.field, self.button, self.state):
            self.body.addWidget(part)
        self.button.clicked.connect(self._unlock)
        self.passphrase.returnPressed.connect(self._unlock)
        self.setFocusProxy(self.passphrase)

    @Slot()
    def _unlock(self) -> None:
        if not self.button.isEnabled():
            return
        if not self.passphrase.text():
            self.field.set_problem("Type the passphrase first.")
            return
        self.field.set_problem("")
        self.state.setText("Unlocking…")
        self.button.setEnabled(False)
        self.passphrase.setReadOnly(True)
        job = Job("Unlocking", partial(_open, self._address, self.passphrase.text()), self)
        job.finished.connect(self._opened)
        job.failed.connect(self._refused)
        self._jobs.start(job)

    @Slot(object)
    def _opened(self, database: Database) -> None:
        self.passphrase.clear()
        self.unlocked.emit(database)

    @Slot(Exception)
    def _refused(self, error: Exception) -> None:
        self.state.clear()
        self.button.setEnabled(True)
        self.passphrase.setReadOnly(False)
        if isinstance(error, WrongPassphrase):
            self.field.set_problem("This is not the passphrase of this record. Type it again.")
        elif isinstance(error, DatabaseRefused):
            self.field.set_problem(str(error))
        else:
            raise error
        self.passphrase.setFocus()
        self.passphrase.selectAll()


def _open(address: str, passphrase: str, tick: Tick) -> Database:
    return Database.open(address, passphrase).hand_over()
