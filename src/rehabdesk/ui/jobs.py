"""Work that takes longer than a glance: one at a time, off the window's thread, cancellable."""

from collections.abc import Callable
from threading import Event
from typing import NamedTuple

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from rehabdesk.domain.progress import Cancelled, Tick

Work = Callable[[Tick], object]


class _Finished(NamedTuple):
    result: object


Outcome = _Finished | Exception


class Job(QObject):
    """Work to be done. Exactly one of the last three signals fires, once, on the window's thread.

    Connect first, start after. A job that was dropped says nothing any more, not even what it had
    found when it was: those who asked may be gone, and the record closed.
    """

    progressed = Signal(int, int)  # done, total
    finished = Signal(object)
    failed = Signal(Exception)
    cancelled = Signal()
    _over = Signal(object)

    def __init__(self, title: str, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._work: Work | None = work
        self._stop = Event()
        self._dropped = False
        self._over.connect(self._tell)

    @Slot()
    def cancel(self) -> None:
        """Ask; the work stops at its next tick and leaves nothing half-made."""
        self._stop.set()

    def drop(self) -> None:
        """Cancel it, whoever waits for it: nothing that comes of it is told, nor kept."""
        self._dropped = True
        self._stop.set()

    def tick(self, done: int, total: int) -> None:
        self._heed()
        self.progressed.emit(done, total)

    def run(self) -> None:
        """Do the work here and now, on whichever thread this is; it can be done once."""
        work, self._work = self._work, None  # what it was given, a passphrase too, goes with it
        if work is None:
            return
        outcome: Outcome
        try:
            self._heed()
            outcome = _Finished(work(self.tick))
        except Cancelled as stopped:
            outcome = stopped.with_traceback(None)
        except Exception as error:  # noqa: BLE001 - the thread's last chance to say what went wrong
            outcome = error
        if not self._dropped:
            self._over.emit(outcome)

    def _heed(self) -> None:
        if self._stop.is_set():
            raise Cancelled

    @Slot(object)
    def _tell(self, outcome: Outcome) -> None:
        if self._dropped:
            return
        if isinstance(outcome, _Finished):
            self.finished.emit(outcome.result)
        elif isinstance(outcome, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(outcome)


class Jobs(QObject):
    """One worker: exports wait for the backup, and quitting and locking wait for both to stop.

    Signals:
        started: the ``Job`` that was queued, so that a progress bar can follow it.
    """

    started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._live: set[Job] = set()
        self._closed = False

    def start(self, job: Job) -> None:
        """Queue it; once closed, nothing is begun any more."""
        if self._closed:
            return
        self._live.add(job)
        for outcome in (job.finished, job.failed, job.cancelled):
            outcome.connect(self._forget)
        self.started.emit(job)
        self._pool.start(job.run)

    def close(self) -> None:
        """Drop all that is running and queued, and wait until it has stopped."""
        self._closed = True
        for job in self._live:
            job.drop()
        self._pool.waitForDone()
        for job in self._live:
            job.deleteLater()
        self._live.clear()

    @Slot()
    def _forget(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._live.discard(job)
            job.deleteLater()
