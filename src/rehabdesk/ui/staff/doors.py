"""What the window shows of the staff: its panels, and the line that says who waits."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.countersign import Waiting
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.speech import tr
from rehabdesk.domain.staff import Right
from rehabdesk.domain.words import plural
from rehabdesk.ui.alarms import Alarm
from rehabdesk.ui.jobs import Job

if TYPE_CHECKING:
    from rehabdesk.ui.desk import Desk
    from rehabdesk.ui.jobs import Jobs
    from rehabdesk.ui.widgets import SidePanel

_AFTER_MS = 1500
"""The list stands by then."""


def look(clinic: Clinic, tick: Tick) -> list[Waiting]:
    """What waits for a countersign, read on whichever thread this is."""
    tick(0, 0)
    with clinic.database.on_this_thread(), clinic.database.reading():
        return clinic.awaiting_countersign() if clinic.staff() else []


class StaffDoors(QObject):
    """Signals:
    said: words for a toast.
    record_asked: the ``EpisodeKey`` to show.
    waits: an ``Alarm`` about entries that wait; ``None`` where none does.
    """

    said = Signal(str)
    record_asked = Signal(object)
    waits = Signal(object)

    def __init__(self, desk: "Desk", jobs: "Jobs", panel: "SidePanel") -> None:
        super().__init__(panel)
        self._desk, self._jobs, self._panel = desk, jobs, panel
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.look)
        if desk.may(Right.COUNTERSIGN):
            self._timer.start()
            desk.changed.connect(self._on_changed)

    @Slot()
    def look(self) -> None:
        """Look now for what waits."""
        job = Job("", partial(look, self._desk.clinic))
        job.finished.connect(self._on_looked)
        job.failed.connect(self._on_failed)
        self._jobs.start(job)

    @Slot()
    def show_staff(self) -> None:
        """Who works here; the owner's, and of an encrypted record only."""
        if not self._desk.may(Right.STAFF):
            self.said.emit(tr("Only the owner of this record changes who works here."))
            return
        if not self._desk.clinic.database.encrypted:
            self.said.emit(tr("This record has no passphrase, so it can’t tell its staff apart."))
            return
        from rehabdesk.ui.staff.panel import StaffPanel

        content = StaffPanel(self._desk, self._jobs)
        content.said.connect(self.said)
        self._panel.open_with(tr("Staff"), content)

    @Slot()
    def show_pin(self) -> None:
        """One's own PIN."""
        if self._desk.clinic.me() is None:
            self.said.emit(tr("A PIN is for a record with staff: Settings, Staff."))
            return
        from rehabdesk.ui.staff.pin import PinPanel

        content = PinPanel(self._desk)
        content.chosen.connect(self._on_pin)
        self._panel.open_with(tr("My PIN"), content)

    @Slot()
    def show_waiting(self) -> None:
        """Students' entries that wait for a countersign."""
        if not self._desk.may(Right.COUNTERSIGN):
            self.said.emit(tr("A clinician countersigns."))
            return
        from rehabdesk.ui.staff.countersign import CountersignPanel

        content = CountersignPanel(self._desk)
        content.record_asked.connect(self.record_asked)
        self._panel.open_with(tr("To countersign"), content)

    @Slot(str)
    def _on_pin(self, words: str) -> None:
        self._panel.close_panel()
        self.said.emit(words)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if Area.SETTINGS in changes.areas:
            self._timer.start()

    @Slot(object)
    def _on_looked(self, waiting: list[Waiting]) -> None:
        if not waiting:
            self.waits.emit(None)
            return
        patients = len({one.patient_id for one in waiting})
        words = tr("Read them and countersign: {patients}.", patients=plural(patients, "patient"))
        self.waits.emit(Alarm(tr("A student’s entries wait for you."), words, tr("Read them")))

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.said.emit(str(error))
