"""The first start, on one page: the clinic, who you are, the passphrase, and how to begin."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from rehabdesk.clinic.database import Database, passphrase_problem
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.records import Clinician, Letterhead
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.welcome.sheet import WelcomeSheet
from rehabdesk.ui.widgets import Field, PrimaryButton, SegmentedControl

Begin = Literal["empty", "import", "demo"]
BEGINNINGS = (("empty", "Empty"), ("import", "Import a workbook"), ("demo", "Look at a demo"))


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the first page settled: an open database, and what to do with it first."""

    database: Database | None
    letterhead: Letterhead
    clinician: Clinician
    begin: Begin


class FirstRunPage(WelcomeSheet):
    """Makes the encrypted record at ``path``; a demo makes nothing there.

    Signals:
        settled: the ``Beginning``; its database is to be taken over by the window's thread.
    """

    settled = Signal(object)

    def __init__(self, path: Path, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(
            "Welcome",
            "Your patients' record is one encrypted file on this computer. Nothing is ever sent"
            " anywhere.",
            parent,
        )
        self._path = path
        self._jobs = jobs
        self.begin = SegmentedControl(BEGINNINGS, "How to begin")
        self.begin.set_value("empty")
        self.clinic = Field("1  Your clinic", QLineEdit(), "As it stands on letters.")
        self.clinician = Field("2  Your name", QLineEdit(), "It signs letters and every change.")
        self.registration = Field("Registration number", QLineEdit(), "Optional, e.g. HCPC PH….")
        self.passphrase = Field("3  A passphrase", _secret(), "15 characters or more.")
        self.again = Field("The same again", _secret())
        self.understood = QCheckBox("I have written it down. A lost passphrase can't be recovered.")
        self.button = PrimaryButton("Start", "⏎")
        self.state = PlainLabel("", "problem", wrap=True)
        self._own = (
            self.clinic,
            self.clinician,
            self.registration,
            self.passphrase,
            self.again,
            self.understood,
        )
        for part in (*self._own, PlainLabel("How to begin", "small"), self.begin):
            self.body.addWidget(part)
        self.body.addWidget(self.state)
        self.body.addWidget(self.button)
        self.begin.chosen.connect(self._show_what_is_needed)
        self.button.clicked.connect(self._start)
        for field in self._own[:-1]:
            field.editor.returnPressed.connect(self._start)
        self.passphrase.editor.textChanged.connect(self._judge_passphrase)
        self.setFocusProxy(self.clinic.editor)

    def problems(self) -> bool:
        """Say under each field what is missing; whether anything is."""
        typed = self.passphrase.editor.text()
        words = {
            self.clinic: "" if self.clinic.editor.text().strip() else "Type the clinic's name.",
            self.clinician: "" if self.clinician.editor.text().strip() else "Type your name.",
            self.passphrase: passphrase_problem(typed),
            self.again: "" if self.again.editor.text() == typed else "The two differ.",
        }
        for field, problem in words.items():
            field.set_problem(problem)
        unread = not self.understood.isChecked()
        self.state.setText("Tick that you have written the passphrase down." if unread else "")
        return unread or any(words.values())

    @Slot(object)
    def _show_what_is_needed(self, begin: object) -> None:
        for part in self._own:
            part.setVisible(begin != "demo")
        self.state.clear()

    @Slot(str)
    def _judge_passphrase(self, typed: str) -> None:
        missing = 15 - len(typed)
        self.passphrase.set_problem("")
        if 0 < missing < 15:
            self.passphrase.set_problem(f"{missing} more characters.")

    @Slot()
    def _start(self) -> None:
        if not self.button.isEnabled():
            return
        if self.begin.value() == "demo":
            self.settled.emit(self._beginning(None))
            return
        if self.problems():
            return
        self.button.setEnabled(False)
        self.state.setText("Making the encrypted record…")
        work = partial(_create, self._path, self.passphrase.editor.text())
        job = Job("Making the record", work, self)
        job.finished.connect(self._made)
        job.failed.connect(self._failed)
        self._jobs.start(job)

    def _beginning(self, database: Database | None) -> Beginning:
        clinician = Clinician(
            self.clinician.editor.text().strip(),
            registration=self.registration.editor.text().strip(),
        )
        letterhead = Letterhead(clinic=self.clinic.editor.text().strip())
        return Beginning(database, letterhead, clinician, self.begin.value())

    @Slot(object)
    def _made(self, database: Database) -> None:
        for field in (self.passphrase, self.again):
            field.editor.clear()
            field.set_problem("")
        self.settled.emit(self._beginning(database))

    @Slot(Exception)
    def _failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self.state.setText(f"The record could not be made: {error}")


def _secret() -> QLineEdit:
    editor = QLineEdit()
    editor.setEchoMode(QLineEdit.EchoMode.Password)
    return editor


def _create(path: Path, passphrase: str, tick: Tick) -> Database:
    path.parent.mkdir(parents=True, exist_ok=True)
    return Database.open(path, passphrase, create=True).hand_over()
