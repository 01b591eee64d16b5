"""Ctrl+Z: takes back what was saved last, and says what that was."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.undo import SavedChange
from rehabdesk.domain.changes import Changes
from rehabdesk.domain.problems import Rejected
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.speech import tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.masking import mask
from rehabdesk.ui.widgets import Toast

SMALL = 200
"""Rows that are put back well within a glance; more of them are put back in the background."""


class Undoing(QObject):
    """Takes saved changes back, the latest first; one that is refused is passed over next time.

    Signals:
        said: words for a toast.
        job_made: the ``Job`` of a long one, before it starts.
    """

    said = Signal(str)
    job_made = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._change: SavedChange | None = None
        self._refused: set[int] = set()
        self._done = ""
        self._busy = False
        desk.refused.connect(self._on_refused)

    def watch(self, page: QWidget) -> None:
        """The page's toasts offer it after a save."""
        for toast in page.findChildren(Toast):
            toast.undo_asked.connect(self.undo)

    @Slot()
    def undo(self) -> None:
        """Take back the last saved change of the person acting that still stands."""
        if self._busy:
            return
        change = self._desk.clinic.undoable(self._refused)
        if change is None:
            self.said.emit(tr("Nothing of yours is left to undo."))
            return
        self._change = change
        called = mask.stand_in(change.patients[0]) if mask.hidden and change.patients else ""
        self._done = tr(
            "Undone: {undo_words}", undo_words=self._desk.clinic.undo_words(change, called)
        )
        if change.rows > SMALL:
            self._undo_in_background(change)
        elif self._desk.do(partial(Clinic.undo, change=change)):
            self._tell()

    def _undo_in_background(self, change: SavedChange) -> None:
        self._busy = True
        job = Job(tr("Undoing"), partial(_undo, self._desk.clinic, change))
        job.finished.connect(self._on_undone)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self.job_made.emit(job)
        self._jobs.start(job)

    @Slot(object)
    def _on_undone(self, changes: Changes) -> None:
        self._busy = False
        self._desk.changed.emit(changes)
        self._tell()

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, Rejected):
            self._desk.refused.emit(error.problems)
        else:
            self.said.emit(tr("Not undone: {error}", error=error))
            self._change = None

    @Slot()
    def _on_cancelled(self) -> None:
        self._busy = False
        self._change = None
        self.said.emit(tr("Stopped. Nothing was undone."))

    @Slot()
    def _on_refused(self) -> None:
        if self._change is not None:
            self._refused.add(self._change.number)
            self._change = None

    def _tell(self) -> None:
        self._change = None
        self.said.emit(self._done)


def _undo(clinic: Clinic, change: SavedChange, tick: Tick) -> Changes:
    with clinic.database.on_this_thread():
        return clinic.undo(change, tick=tick)
