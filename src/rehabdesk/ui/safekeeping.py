"""Backups nobody has to think of: daily, when the app closes, and before a file is taken in."""

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot

from rehabdesk import paths
from rehabdesk.clinic import Clinic
from rehabdesk.clinic import database as files
from rehabdesk.clinic.database import Database, DatabaseRefused
from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.speech import tr
from rehabdesk.ui.backup_notes import await_backup, backup_note, is_late, note_backup
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs

SECOND_SETTING = "backup/second"
"""Another folder that every backup is copied to; this computer's own."""
_FIRST_MS = 60_000
_AGAIN_MS = 30 * 60_000


class Kept(NamedTuple):
    """A backup that was made: of which record, how far it goes, and why it is in one place only."""

    address: str
    seal: str
    problem: str = ""


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
    return backup_note(clinic.database.address).seal != clinic.last_seal() or not _is_of_today(
        clinic
    )


def keep(clinic: Clinic, second: Path | None, tick: Tick = silent) -> Kept:
    """Write today's backup, on whichever thread this is, and prove it by putting it back.

    Raises ``DatabaseRefused`` where it can't be written or is not the record. Where only the second
    place fails, that is said with what was kept.
    """
    with clinic.database.on_this_thread():
        seal, problem = clinic.last_seal(), ""
        made = files.back_up_today(clinic.database, folder(), clinic.today(), tick)
        if second is not None:
            try:
                files.copy_elsewhere(made, second)
            except DatabaseRefused as error:
                problem = str(error)
    return Kept(clinic.database.address, seal, problem)


def keep_before(clinic: Clinic, tick: Tick = silent) -> None:
    """A backup of what there is before much of it changes, where none has all of it.

    Raises ``DatabaseRefused``: without one nothing is changed.
    """
    with clinic.database.on_this_thread():
        if is_behind(clinic):
            note_kept(keep(clinic, second_folder(), tick))


def note_kept(kept: Kept) -> None:
    """Remember when the last backup was made, and what is in it."""
    note_backup(kept.address, kept.seal)


def keep_before_closing(clinic: Clinic) -> None:
    """The last backup of the day; closing neither asks nor fails for it."""
    with suppress(DatabaseRefused):  # the age on screen at the next start says that none was made
        keep_before(clinic)


class Safekeeping(QObject):
    """Signals:
    kept: a backup was made.
    failed: why none could be made, or is in one place only.
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
            await_backup(desk.clinic.database.address)
            self._first.start()
            self._again.start()

    def is_late(self) -> bool:
        """Whether no backup was made for days, though one should have been."""
        database = self._desk.clinic.database
        return is_kept(database) and is_late(database.address)

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
    def _on_kept(self, kept: Kept) -> None:
        note_kept(kept)
        self.kept.emit()
        if kept.problem:
            self.failed.emit(kept.problem)

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(tr("No backup was made: {error}", error=error))


def _is_of_today(clinic: Clinic) -> bool:
    stem = files.stem_of(Path(clinic.database.address), folder())
    return (folder() / f"{stem}-{clinic.today().isoformat()}.rehabdesk").exists()
