"""Work that takes longer than a glance: one at a time, off the window's thread, cancellable."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from rehabdesk.domain.progress import Cancelled, Tick

Work = Callable[[Tick], object]


class Job(QObject):
    """Work to be done. Exactly one of the last three signals fires, once.

    Connect first, start after: a quick job can be over before ``start`` returns.
    """

    progressed = Signal(int, int)  # done, total
    finished = Signal(object)
    failed = Signal(Exception)
    cancelled = Signal()

    def __init__(self, title: str, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._work = work
        self._stop = Event()

    @Slot()
    def cancel(self) -> None:
        """Ask; the work stops at its next tick and leaves nothing half-made."""
        self._stop.set()

    def tick(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total)

    def run(self) -> None:
        """Do the work here and now, on whichever thread this is."""
        try:
            result = self._work(self.tick)
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:  # noqa: BLE001 - the thread's last chance to say what went wrong
            self.failed.emit(error)
        else:
            self.finished.emit(result)


class Jobs(QObject):
    """One worker: exports wait for the backup, and quitting waits for both.

    Signals:
        started: the ``Job`` that was queued, so that a progress bar can follow it.
    """

    started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._live: set[Job] = set()

    def start(self, job: Job) -> None:
        self._live.add(job)
        for outcome in (job.finished, job.failed, job.cancelled):
            outcome.connect(self._forget)
        self.started.emit(job)
        self._pool.start(job.run)

    def close(self) -> None:
        for job in self._live:
            job.cancel()
        self._pool.waitForDone()

    @Slot()
    def _forget(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._live.discard(job)
            job.deleteLater()
