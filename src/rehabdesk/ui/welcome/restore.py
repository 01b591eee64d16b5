"""Putting a backup back: which there are, what one holds, what would be lost, and the record."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.clinic import database as files
from rehabdesk.clinic.database import BACKUP, REPLACED, Copy, Database, DatabaseRefused
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.speech import said, tr
from rehabdesk.domain.words import long_date, plural
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.welcome.door import Door
from rehabdesk.ui.welcome.known import copies_here
from rehabdesk.ui.widgets import Button, Field, PrimaryButton, QuietButton

_KINDS = {
    BACKUP: said("backup, restore tested"),
    REPLACED: said("record that was replaced"),
}
_BEFORE = said("from before an upgrade")
_ROWS_SHOWN = 5


class Held(NamedTuple):
    """What a copy holds, and how many entries of the present record it lacks; -1 where unknown."""

    patients: int
    last: str
    lacks: int


class PutBack(NamedTuple):
    """A record that was put back, its key in memory, no connection on this thread."""

    database: Database
    kept: Path | None
    """Where what stood there is kept."""


def look(copy: Path, target: Path, phrase: str | None, tick: Tick) -> Held:
    """Put a copy back in a scratch place beside the record's, and tell what is in it."""
    tick(0, 0)
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    proof = files.look_into(copy, phrase, target.parent)
    last = proof.last_at.astimezone() if proof.last_at else None
    present = files.head_of_file(target, phrase)
    lacks = max(0, present.number - proof.head.number) if present.number else -1
    return Held(proof.patients, f"{long_date(last.date())} {last:%H:%M}" if last else "", lacks)


def put_back(copy: Path, target: Path, phrase: str | None, actor: str, tick: Tick) -> PutBack:
    """Put a copy in the record's place, keep what stood there, and open it."""
    tick(0, 0)
    left = files.head_of_file(target, phrase)
    kept = files.restore(copy, target, phrase, replace=target.exists())
    database = Database.open(target, phrase)
    clinic = Clinic(database, pathways.installed(), actor)
    clinic.sign_in()
    clinic.note_restored(copy.name, left)
    database.hand_over()
    return PutBack(database, kept)


class RestorePage(Door):
    """Signals:
    restored: a ``PutBack``.
    left: the person goes back to where they came from.
    new_record: nothing is to be put back; a new record is wanted.
    """

    restored = Signal(object)
    left = Signal()
    new_record = Signal()

    def __init__(
        self,
        address: str,
        jobs: Jobs,
        actor: str,
        *,
        title: str = "",
        words: str = "",
        back: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title or tr("Put back a backup"), words or _NOTHING_YET, parent)
        self._target, self._jobs, self._actor = Path(address), jobs, actor
        self._looked: Path | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Backups"))
        self.list.setSpacing(3)
        self.list.currentItemChanged.connect(self._on_other)
        self.none = PlainLabel(
            tr("No backup of this record was found on this computer."), "strong", wrap=True
        )
        self.phrase = QLineEdit()
        self.phrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.phrase.returnPressed.connect(self.go)
        self.field = Field(tr("Passphrase of the backup"), self.phrase)
        self.found = PlainLabel(wrap=True)
        self.problem = PlainLabel(role="problem", wrap=True)
        self.button = PrimaryButton(tr("Look into it"), "⏎")
        self.button.clicked.connect(self.go)
        self.choose = Button(tr("Choose a file…"))
        self.choose.clicked.connect(self._ask)
        self.back_button = QuietButton(back or tr("Back"))
        self.back_button.clicked.connect(self.left)
        for part in (self.list, self.none, self.field, self.found, self.problem, self.button):
            self.body.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addStretch(1)
        row.addWidget(self.back_button)
        self.body.addLayout(row)
        self.offer(copies_here(address))

    def offer(self, copies: list[Copy]) -> None:
        """Show these copies to choose from, the first chosen."""
        for copy in copies:
            self._add(copy.path, f"{long_date(copy.at.date())} {copy.at:%H:%M} · {_kind(copy)}")
        self.list.setVisible(bool(copies))
        self.none.setVisible(not copies)
        self._fit()
        self.list.setCurrentRow(0)
        self._on_other()

    def add_new_record(self) -> None:
        """Offer to begin anew, where a record is missing for good."""
        begin = QuietButton(tr("Begin a new record"))
        begin.clicked.connect(self.new_record)
        self.body.addWidget(begin)

    def move_here(self, record: Path, place: Path) -> None:
        """Offer to copy a record that lies where it must not to a place of this computer's."""
        self._target = place
        self.list.clear()
        self._add(record, tr("Copy it to this computer: {name}", name=place.name))
        self.offer([])
        self.list.show()
        self.none.hide()
        self._fit()

    @Slot(str)
    def choose_file(self, path: str) -> None:
        """A file from anywhere, in front of those that were found."""
        self._add(Path(path), Path(path).name, first=True)
        self.list.show()
        self.none.hide()
        self._fit()
        self.list.setCurrentRow(0)

    @Slot()
    def go(self) -> None:
        """Look into the copy that is chosen; once that was seen, put it back."""
        copy = self._chosen()
        if copy is None or not self.button.isEnabled():
            return
        if self._is_asked() and not self.phrase.text():
            self.field.set_problem(tr("Type the passphrase that this backup was made with."))
            return
        phrase = self.phrase.text() if self._is_asked() else None
        self.problem.hide()
        if self._looked == copy:
            putting = partial(put_back, copy, self._target, phrase, self._actor)
            self._begin(Job(tr("Putting it back"), putting), self._on_put_back)
        else:
            looking = partial(look, copy, self._target, phrase)
            self._begin(Job(tr("Looking into it"), looking), self._on_looked)

    def _is_asked(self) -> bool:
        """Whether the copy that is chosen has a passphrase."""
        return not self.field.isHidden()

    def _begin(self, job: Job, then: object) -> None:
        self.button.setEnabled(False)
        self.list.setEnabled(False)
        self.button.setText(f"{job.title}…")
        job.finished.connect(then)
        job.failed.connect(self._on_failed)
        self._jobs.start(job)

    @Slot(object)
    def _on_looked(self, held: Held) -> None:
        self._looked = self._chosen()
        self._ready()
        said_last = tr(" The last entry is of {last}.", last=held.last) if held.last else ""
        holds = tr("It is whole and holds {count}.", count=plural(held.patients, "patient"))
        self.found.setText(f"{holds}{said_last} {_lost(held, there=self._target.exists())}".strip())
        self.found.show()
        self.button.setFocus()

    @Slot(object)
    def _on_put_back(self, done: PutBack) -> None:
        self.phrase.setText("")
        self.restored.emit(done)

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self._ready()
        words = str(error) if isinstance(error, DatabaseRefused) else tr("It can't be read.")
        self.problem.setText(words)
        self.problem.show()
        self.phrase.selectAll()
        self.phrase.setFocus()

    @Slot()
    def _on_other(self) -> None:
        """What was said of another copy says nothing of this one."""
        self._looked = None
        copy = self._chosen()
        encrypted = True
        if copy is not None:
            try:
                encrypted = Database.needs_passphrase(copy)
            except DatabaseRefused as refused:
                self.problem.setText(str(refused))
        self.field.setVisible(copy is not None and encrypted)
        self.found.hide()
        self.problem.hide()
        self._ready()

    def _ready(self) -> None:
        there = self._looked is not None and self._looked == self._chosen()
        self.button.setEnabled(self._chosen() is not None)
        self.button.setText(tr("Put it back") if there else tr("Look into it"))
        self.list.setEnabled(True)

    def _chosen(self) -> Path | None:
        item = self.list.currentItem()
        return Path(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None

    def _add(self, path: Path, words: str, *, first: bool = False) -> None:
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, str(path))
        self.list.insertItem(0 if first else self.list.count(), item)

    def _fit(self) -> None:
        """As high as its rows, up to five."""
        rows = min(_ROWS_SHOWN, self.list.count())
        self.list.setFixedHeight(rows * (self.list.sizeHintForRow(0) + 6) + 8)

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("A backup of the record"))
        dialog.setNameFilter(tr("RehabDesk records (*.rehabdesk *.db);;All files (*)"))
        dialog.fileSelected.connect(self.choose_file)
        dialog.open()


_NOTHING_YET = tr("Nothing is changed before you have seen what a backup holds.")


def _kind(copy: Copy) -> str:
    return tr(_KINDS.get(copy.kind, _BEFORE))


def _lost(held: Held, *, there: bool) -> str:
    if held.lacks > 0:
        return tr(
            "The record that stands there now has {count} that it lacks, and is kept beside it.",
            count=plural(held.lacks, "later entry", "later entries"),
        )
    if held.lacks == 0:
        return tr("Nothing of the record that stands there now is missing in it.")
    kept = tr("What stands there now is kept beside it.") if there else ""
    return " ".join(filter(None, (tr("What was entered after that is not in it."), kept)))
