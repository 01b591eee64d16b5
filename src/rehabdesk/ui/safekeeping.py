"""Backups nobody has to think of: once a day while the app is open, and when it closes."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot

from rehabdesk import paths
from rehabdesk.clinic import Clinic
from rehabdesk.clinic import database as files
from rehabdesk.clinic.database import Database, DatabaseRefused
from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.speech import tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.statusline import BACKUP_SETTING

SEAL_SETTING = "backup/seal"
"""The last entry of the trail that is in a backup: a digest, which tells nothing."""
SECOND_SETTING = "backup/second"
"""Another folder that every backup is copied to; this computer's own."""
_FIRST_MS = 60_000
_AGAIN_MS = 30 * 60_000


def folder() -> Path:
    """Where the backups of this computer's record lie."""
    return paths.user_folder() / "backups"


def second_folder() -> Path | None:
    """The second place, where one was chosen."""
    chosen = str(QSettings().value(SECOND_SETTING, "", type=str))
    return Path(chosen) if chosen else None


def is_kept(database: Database) -> bool:
    """Whether this record is backed up here: a file, and no demo."""
    return not database.is_server and not database.is_demo


def is_behind(clinic: Clinic) -> bool:
    """Whether something was written since the last backup, or none is of today."""
    if not is_kept(clinic.database):
        return False
    seal = str(QSettings().value(SEAL_SETTING, "", type=str))
    return seal != clinic.last_seal() or not _is_of_today(clinic)


def keep(clinic: Clinic, second: Path | None, tick: Tick = silent) -> str:
    """Write today's backup, on whichever thread this is; answers with the seal it holds.

    Raises ``DatabaseRefused`` where it can't be written.
    """
    with clinic.database.on_this_thread():
        seal = clinic.last_seal()
        files.back_up_today(clinic.database, folder(), clinic.today(), second, tick)
    return seal


def note_kept(seal: str) -> None:
    """Remember when the last backup was made, and what is in it."""
    QSettings().setValue(BACKUP_SETTING, datetime.now().astimezone().isoformat("T", "minutes"))
    QSettings().setValue(SEAL_SETTING, seal)


def keep_before_closing(clinic: Clinic) -> None:
    """The last backup of the day; closing neither asks nor fails for it."""
    if is_behind(clinic):
        try:
            note_kept(keep(clinic, second_folder()))
        except DatabaseRefused:
            return  # the age on screen at the next start says that none was made


class Safekeeping(QObject):
    """Signals:
    kept: a backup was made.
    failed: why none could be made.
    """

    kept = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._first = QTimer(self, singleShot=True, interval=_FIRST_MS)
        self._again = QTimer(self, interval=_AGAIN_MS)
        self._first.timeout.connect(self.look)
        self._again.timeout.connect(self.look)
        if is_kept(desk.clinic.database):
            self._first.start()
            self._again.start()

    @Slot()
    def look(self) -> None:
        """Make the backup of the day where there is none yet."""
        if is_kept(self._desk.clinic.database) and not _is_of_today(self._desk.clinic):
            self.back_up()

    @Slot()
    def back_up(self) -> None:
        """Make one now, off the window's thread."""
        job = Job(tr("Backing up"), partial(keep, self._desk.clinic, second_folder()))
        job.finished.connect(self._on_kept)
        job.failed.connect(self._on_failed)
        self._jobs.start(job)

    @Slot(object)
    def _on_kept(self, seal: str) -> None:
        note_kept(seal)
        self.kept.emit()

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(tr("No backup was made: {error}", error=error))


def _is_of_today(clinic: Clinic) -> bool:
    stem = Path(clinic.database.address).stem
    return (folder() / f"{stem}-{clinic.today().isoformat()}.rehabdesk").exists()
