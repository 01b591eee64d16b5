"""Another passphrase: the one there is, the new one twice, and what it is worth."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from rehabdesk.clinic.database import Database, change_passphrase, passphrase_problem
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.speech import tr
from rehabdesk.domain.suggested_phrase import suggested_phrase
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.welcome.door import Door
from rehabdesk.ui.welcome.firstrun import strength_words
from rehabdesk.ui.widgets import Field, PrimaryButton, QuietButton


def change(address: str, old: str, new: str, actor: str, tick: Tick) -> Database:
    """Change it while nobody has the record open, and open it with the new one."""
    tick(0, 0)
    change_passphrase(Path(address), old, new, actor)
    database = Database.open(address, new)
    database.hand_over()
    return database


class PassphrasePanel(QWidget):
    """Signals:
    asked: the old and the new passphrase; the record is closed for the change.
    """

    asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.old, self.new, self.again = QLineEdit(), QLineEdit(), QLineEdit()
        for line in (self.old, self.new, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.returnPressed.connect(self.change)
        self.old_field = Field(tr("The passphrase, or the recovery phrase"), self.old)
        self.new_field = Field(tr("The new passphrase"), self.new, strength_words(""))
        self.again_field = Field(tr("The same passphrase again"), self.again)
        self.new.textChanged.connect(self._rate)
        self.suggest = QuietButton(tr("Suggest five words"))
        self.suggest.clicked.connect(self._suggest)
        self.button = PrimaryButton(tr("Change the passphrase"))
        self.button.clicked.connect(self.change)
        told = tr(
            "The record is closed for a moment. Backups made before still open with the old"
            " passphrase: keep it until they have rotated out."
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * GRID)
        for part in (
            PlainLabel(told, wrap=True),
            *(self.old_field, self.new_field, self.suggest, self.again_field, self.button),
        ):
            box.addWidget(part)
        box.addStretch(1)

    @Slot()
    def change(self) -> None:
        """Ask for the change, if the two agree and will do."""
        new = self.new.text()
        differ = "" if new == self.again.text() else tr("The two passphrases differ.")
        missing = "" if self.old.text() else tr("Type the passphrase of this record.")
        problems = (
            (self.old_field, missing),
            (self.new_field, passphrase_problem(new)),
            (self.again_field, differ),
        )
        for field, problem in problems:
            field.set_problem(problem)
        wrong = [field for field, problem in problems if problem]
        if wrong:
            wrong[0].editor.setFocus()
            return
        old = self.old.text()
        for line in (self.old, self.new, self.again):
            line.clear()
        self.asked.emit(old, new)

    @Slot()
    def _suggest(self) -> None:
        """Five words, shown in clear: they are to be written down."""
        phrase = suggested_phrase()
        for line in (self.new, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Normal)
            line.setText(phrase)

    @Slot(str)
    def _rate(self, phrase: str) -> None:
        self.new_field.set_hint(strength_words(phrase))


class ChangingPage(Door):
    """Stands there while the record is closed for the change.

    Signals:
        opened: the ``Database``, open with the new passphrase, not connected on this thread.
        failed: why the old one stands.
    """

    opened = Signal(object)
    failed = Signal(Exception)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Changing the passphrase"),
            tr("A copy of the record under the new one is made and tried. This takes seconds."),
            parent,
        )

    def begin(self, jobs: Jobs, address: str, old: str, new: str, actor: str) -> None:
        """Change it off the window's thread."""
        job = Job(tr("Changing the passphrase"), partial(change, address, old, new, actor))
        job.finished.connect(self.opened)
        job.failed.connect(self.failed)
        jobs.start(job)
