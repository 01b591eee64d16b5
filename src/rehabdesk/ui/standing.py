"""The alarms above every page of the window: who raises each, and what its button does."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from rehabdesk.domain.speech import tr
from rehabdesk.ui.alarms import Alarm, Alarms
from rehabdesk.ui.safekeeping import Safekeeping
from rehabdesk.ui.staff.doors import StaffDoors
from rehabdesk.ui.trail.watch import TrailWatch

TRAIL_ALARM = "trail"
BACKUP_ALARM = "backup"
SHEET_ALARM = "sheet"
STUDENT_ALARM = "student"


class Standing(QObject):
    """Raises and settles them as the watches of the record find out.

    ``doing`` has, for each alarm by its name, what its button does.
    """

    def __init__(self, alarms: Alarms, doing: dict[str, Callable[[], object]]) -> None:
        super().__init__(alarms)
        self._alarms, self._doing = alarms, doing
        alarms.asked.connect(self._do)

    def watch(self, safe: Safekeeping, trail: TrailWatch, staff: StaffDoors) -> None:
        """Listen to those who find out; what is known already stands at once."""
        self._safe = safe
        safe.kept.connect(self._on_kept)
        safe.failed.connect(self._on_not_kept)
        trail.found.connect(self._on_trail)
        staff.waits.connect(self._on_waiting)
        if safe.is_late():
            self._on_not_kept(tr("For more than 3 days no backup of this record was made."))

    def opened_by_sheet(self) -> None:
        """Whoever came in with the recovery sheet may know no passphrase."""
        words = tr("Set a passphrase that you know, and keep the sheet away from here again.")
        title = tr("Opened with the recovery sheet.")
        self._alarms.raise_alarm(SHEET_ALARM, Alarm(title, words, tr("Change the passphrase")))

    @Slot(str)
    def _do(self, name: str) -> None:
        self._doing[name]()

    @Slot()
    def _on_kept(self) -> None:
        self._alarms.settle(BACKUP_ALARM)

    @Slot(str)
    def _on_not_kept(self, words: str) -> None:
        title = tr("No safe backup today.")
        if self._safe.is_late():
            title = tr("Backups have stopped.")
        self._alarms.raise_alarm(BACKUP_ALARM, Alarm(title, words, tr("Back up now")))

    @Slot(str)
    def _on_trail(self, fault: str) -> None:
        if not fault:
            self._alarms.settle(TRAIL_ALARM)
            return
        words = tr("{fault} Keep this file as it is, and put back a backup.", fault=fault)
        alarm = Alarm(tr("The audit trail is not whole."), words, tr("Open the audit trail"))
        self._alarms.raise_alarm(TRAIL_ALARM, alarm)

    @Slot(object)
    def _on_waiting(self, alarm: Alarm | None) -> None:
        if alarm is None:
            self._alarms.settle(STUDENT_ALARM)
        else:
            self._alarms.raise_alarm(STUDENT_ALARM, alarm)
