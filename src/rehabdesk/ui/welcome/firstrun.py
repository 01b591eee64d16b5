"""The first run on one page: the clinic, you and the passphrase, and what to start with."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from rehabdesk.clinic.database import Database, passphrase_problem
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.speech import tr
from rehabdesk.domain.suggested_phrase import suggested_phrase
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.welcome.door import Door
from rehabdesk.ui.widgets import Field, PrimaryButton, QuietButton, SegmentedControl, rule

EMPTY, WORKBOOK, DEMO = "empty", "workbook", "demo"
_STARTS = ((EMPTY, tr("Empty")), (WORKBOOK, tr("Import a workbook")), (DEMO, tr("Demo caseload")))
_STRONG = 24


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the first run settled; ``database`` is new, its key in memory, not connected here.

    ``None`` is the demo: it has a record of its own that is gone afterwards.
    """

    database: Database | None
    clinic: str
    clinician: str
    start: str


def create_elsewhere(address: str, passphrase: str, tick: Tick) -> Database:
    """Make the encrypted record, off the window's thread."""
    Path(address).parent.mkdir(parents=True, exist_ok=True)
    database = Database.open(address, passphrase, create=True)
    database.hand_over()
    return database


def strength_words(phrase: str) -> str:
    """What a passphrase is worth, in words, while it is typed."""
    if not phrase:
        return tr("15 characters or more; four or five words are good and can be remembered.")
    if problem := passphrase_problem(phrase):
        return problem
    words = len(set(phrase.lower().split()))
    if len(set(phrase)) < 6:
        return tr("Long enough, but it repeats itself: easy to guess.")
    if len(phrase) >= _STRONG or words >= 5:
        return tr("Strong.")
    return tr("Good enough. A word more makes it strong.")


class FirstRunPage(Door):
    """Signals:
    begun: a ``Beginning``.
    restore_asked: there is a backup already.
    """

    begun = Signal(object)
    restore_asked = Signal()

    def __init__(self, address: str, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Welcome"),
            tr("Three things, and the caseload is yours. All of it stays on this computer."),
        )
        self._address = address
        self._jobs = jobs
        self.clinic, self.clinician = QLineEdit(), QLineEdit()
        self.phrase, self.again = QLineEdit(), QLineEdit()
        for field in (self.phrase, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.phrase.textChanged.connect(self._rate)
        self.start = SegmentedControl(_STARTS, tr("Start with"))
        self.start.set_value(EMPTY)
        self.button = PrimaryButton(tr("Begin"))
        self.button.clicked.connect(self.begin)
        self.suggest = QuietButton(tr("Suggest five words"))
        self.suggest.clicked.connect(self._suggest)
        self.restore_button = QuietButton(tr("I have a backup…"))
        self.restore_button.clicked.connect(self.restore_asked)
        self.clinic_field = Field(tr("1 · Name of the clinic"), self.clinic)
        self.clinician_field = Field(tr("2 · Your name"), self.clinician)
        self.phrase_field = Field(tr("Passphrase"), self.phrase, strength_words(""))
        self.again_field = Field(tr("The same passphrase again"), self.again)
        for part in (
            self.clinic_field,
            rule(),
            self.clinician_field,
            self.phrase_field,
            self.suggest,
            self.again_field,
            _warning(),
            rule(),
            Field(tr("3 · Start with"), self.start),
            self.button,
            self.restore_button,
        ):
            self.body.addWidget(part)
        for line in (self.clinic, self.clinician, self.phrase, self.again):
            line.returnPressed.connect(self.begin)
        self.setFocusProxy(self.clinic)

    @Slot()
    def _suggest(self) -> None:
        """Five words, shown in clear: they are to be written down."""
        phrase = suggested_phrase()
        for line in (self.phrase, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Normal)
            line.setText(phrase)

    @Slot(str)
    def _rate(self, phrase: str) -> None:
        self.phrase_field.set_hint(strength_words(phrase))

    @Slot()
    def begin(self) -> None:
        if self.start.value() == DEMO:
            self.begun.emit(Beginning(None, "", "", DEMO))
            return
        if not self._sound() or not self.button.isEnabled():
            return
        self.button.setEnabled(False)
        self.button.setText(tr("Making the record…"))
        job = Job(tr("Beginning"), partial(create_elsewhere, self._address, self.phrase.text()))
        job.finished.connect(self._on_made)
        job.failed.connect(self._on_failed)
        self._jobs.start(job)

    def _sound(self) -> bool:
        phrase = self.phrase.text()
        differ = "" if phrase == self.again.text() else tr("The two passphrases differ.")
        checks = (
            (self.clinic_field, "" if self.clinic.text().strip() else tr("Name the clinic.")),
            (self.clinician_field, "" if self.clinician.text().strip() else tr("Type your name.")),
            (self.phrase_field, passphrase_problem(phrase)),
            (self.again_field, differ),
        )
        for field, problem in checks:
            field.set_problem(problem)
        wrong = [field for field, problem in checks if problem]
        if wrong:
            wrong[0].editor.setFocus()
        return not wrong

    @Slot(object)
    def _on_made(self, database: Database) -> None:
        self.phrase.clear()
        self.again.clear()
        self.begun.emit(
            Beginning(
                database,
                self.clinic.text().strip(),
                self.clinician.text().strip(),
                str(self.start.value()),
            )
        )

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self.button.setText(tr("Begin"))
        self.phrase_field.set_problem(str(error))


def _warning() -> QFrame:
    notice = QFrame()
    notice.setProperty("notice", "consider")
    box = QVBoxLayout(notice)
    box.setContentsMargins(12, 8, 12, 8)
    box.addWidget(
        PlainLabel(
            tr(
                "A forgotten passphrase cannot be recovered, by nobody, but with the recovery "
                "sheet that is made next. Write it down and keep it away from this computer."
            ),
            wrap=True,
        )
    )
    return notice
