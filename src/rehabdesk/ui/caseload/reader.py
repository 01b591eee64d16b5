"""Reading the whole caseload: at once where it is small, off the window's thread otherwise."""

from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.speech import tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs, Work

SMALL = 400
"""Episodes that are read and judged well within a glance."""
FIRST = 60
"""Rows shown before the others are read: more than the tallest window has room for."""


class Beginning(NamedTuple):
    first: list[Assessment]
    everyone: int


class CaseloadReader(QObject):
    """Signals:
    job_made: the ``Job`` of a long reading, before it starts.
    read_first: the most urgent assessments, and how many there are in all; the first reading
        only, and only where there are many. The whole list follows.
    read_whole: the list of assessments, in triage order.
    said: words for a toast, where it could not be read.
    """

    job_made = Signal(object)
    read_first = Signal(object, int)
    read_whole = Signal(object)
    said = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._known: int | None = None
        self._reading: Job | None = None

    def read(self) -> None:
        if self._known is not None and 0 < self._known < SMALL:
            self._take(self._desk.clinic.caseload())
        elif self._known is None:
            self._start(self._begin)
        else:
            self._start(self._work)

    def _start(self, work: Work) -> None:
        job = Job(tr("Reading the caseload"), work)
        job.finished.connect(self._on_read)
        job.failed.connect(self._on_failed)
        self._reading = job
        self.job_made.emit(job)
        self._jobs.start(job)

    def is_reading(self) -> bool:
        return self._reading is not None

    def _begin(self, tick: Tick) -> list[Assessment] | Beginning:
        """All of a small caseload, else its beginning."""
        clinic = self._desk.clinic
        with clinic.database.on_this_thread():
            if clinic.open_episodes() < SMALL:
                return clinic.caseload(tick=tick)
            return Beginning(*clinic.most_urgent(FIRST, tick))

    def _work(self, tick: Tick) -> list[Assessment]:
        clinic = self._desk.clinic
        with clinic.database.on_this_thread():
            return clinic.caseload(tick=tick)

    @Slot(object)
    def _on_read(self, found: list[Assessment] | Beginning) -> None:
        if self.sender() is not self._reading:
            return
        if isinstance(found, Beginning):
            self._known = found.everyone
            self.read_first.emit(found.first, found.everyone)
            QTimer.singleShot(0, self._read_rest)  # once these are painted
        else:
            self._reading = None
            self._take(found)

    @Slot()
    def _read_rest(self) -> None:
        self._start(self._work)

    def _take(self, assessments: list[Assessment]) -> None:
        self._known = len(assessments)
        self.read_whole.emit(assessments)

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self._reading = None
        self.said.emit(tr("The caseload could not be read: {error}", error=error))
