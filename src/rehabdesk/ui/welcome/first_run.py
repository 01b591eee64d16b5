"""The first start, on one page: the clinic, who you are, the passphrase, and how to begin."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from rehabdesk.clinic.database import MIN_PASSPHRASE, Database, passphrase_problem
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.records import Clinician, Letterhead
from rehabdesk.domain.words import plural
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.welcome.sheet import WelcomeSheet
from rehabdesk.ui.widgets import LineField, PrimaryButton, SegmentedControl

TOP = Qt.AlignmentFlag.AlignTop
BEGINNINGS = (("empty", "Empty"), ("import", "Import a workbook"), ("demo", "Look at a demo"))


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the first page settled: an open database, and what to do with it first."""

    database: Database | None
    letterhead: Letterhead
    clinician: Clinician
    begin: str
    """empty, import or demo."""


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
        self.clinic = LineField("Clinic, as it stands on letters")
        self.clinician = LineField("Your name")
        self.registration = LineField("Registration number")
        self.registration.line.setPlaceholderText("optional")
        self.passphrase = LineField("Passphrase", "15 characters or more.", secret=True)
        self.again = LineField("The same again", secret=True)
        self.understood = QCheckBox("I have written it down. A lost passphrase can't be recovered.")
        self.button = PrimaryButton("Start", "⏎")
        self.state = PlainLabel("", "problem", wrap=True)
        self.state.hide()
        self._own = self._needed_for_an_own_record()
        self.body.addWidget(self.begin)
        self.body.addWidget(self._own)
        self.body.addWidget(self.state)
        self.body.addWidget(self.button)
        self.begin.chosen.connect(self._show_what_is_needed)
        self.button.clicked.connect(self._start)
        self.passphrase.line.textChanged.connect(self._judge_passphrase)
        for field in (
            self.clinic,
            self.clinician,
            self.registration,
            self.passphrase,
            self.again,
        ):
            field.line.returnPressed.connect(self._start)
        self.setFocusProxy(self.clinic.line)

    def _needed_for_an_own_record(self) -> QWidget:
        """The three steps, two short fields a line."""
        own = QWidget()
        grid = QGridLayout(own)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(PlainLabel("1  Your clinic", "strong"), 0, 0, 1, 2)
        grid.addWidget(self.clinic, 1, 0, 1, 2)
        grid.addWidget(PlainLabel("2  Who are you", "strong"), 2, 0, 1, 2)
        grid.addWidget(self.clinician, 3, 0, TOP)
        grid.addWidget(self.registration, 3, 1, TOP)
        grid.addWidget(PlainLabel("3  The key to the record", "strong"), 4, 0, 1, 2)
        grid.addWidget(self.passphrase, 5, 0, TOP)
        grid.addWidget(self.again, 5, 1, TOP)
        grid.addWidget(self.understood, 6, 0, 1, 2)
        return own

    def problems(self) -> bool:
        """Say under each field what is missing; whether anything is."""
        typed = self.passphrase.text()
        words = {
            self.clinic: "" if self.clinic.text() else "Type the clinic's name.",
            self.clinician: "" if self.clinician.text() else "Type your name.",
            self.passphrase: passphrase_problem(typed),
            self.again: "" if self.again.text() == typed else "The two differ.",
        }
        for field, problem in words.items():
            field.set_problem(problem)
        unread = not self.understood.isChecked()
        self._say("Tick that you have written the passphrase down." if unread else "")
        return unread or any(words.values())

    def _say(self, words: str) -> None:
        self.state.setText(words)
        self.state.setVisible(bool(words))

    @Slot(object)
    def _show_what_is_needed(self, begin: object) -> None:
        self._own.setVisible(begin != "demo")
        self._say("")

    @Slot(str)
    def _judge_passphrase(self, typed: str) -> None:
        missing = MIN_PASSPHRASE - len(typed)
        short = 0 < missing < MIN_PASSPHRASE
        self.passphrase.set_problem(f"{plural(missing, 'more character')}." if short else "")

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
        self._say("Making the encrypted record…")
        work = partial(_create, self._path, self.passphrase.text())
        job = Job("Making the record", work, self)
        job.finished.connect(self._made)
        job.failed.connect(self._failed)
        self._jobs.start(job)

    def _beginning(self, database: Database | None) -> Beginning:
        clinician = Clinician(self.clinician.text(), registration=self.registration.text())
        letterhead = Letterhead(clinic=self.clinic.text())
        return Beginning(database, letterhead, clinician, str(self.begin.value()))

    @Slot(object)
    def _made(self, database: Database) -> None:
        for field in (self.passphrase, self.again):
            field.line.clear()
            field.set_problem("")
        self.settled.emit(self._beginning(database))

    @Slot(Exception)
    def _failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self._say(f"The record could not be made: {error}")


def _create(path: Path, passphrase: str, tick: Tick) -> Database:
    path.parent.mkdir(parents=True, exist_ok=True)
    return Database.open(path, passphrase, create=True).hand_over()
