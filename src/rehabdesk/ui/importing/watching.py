"""The watched folder: says how many new run files lie in it, and hands them over when asked."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from rehabdesk.ui.desk import Desk
from rehabdesk.ui.importing.folder_work import folders_of, new_files
from rehabdesk.ui.jobs import Job, Jobs

_AFTER_MS = 2500
"""Long enough that what was copied is whole."""
_AGAIN_MS = 5 * 60_000
"""Drives on a network don't tell when something changes."""


class FolderWatch(QObject):
    """Signals:
    found: how many files nobody looked at yet.
    """

    found = Signal(int)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._new: dict[Path, str] = {}
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._again = QTimer(self, interval=_AGAIN_MS)
        self._watcher.directoryChanged.connect(self._soon.start)
        self._soon.timeout.connect(self.scan)
        self._again.timeout.connect(self.scan)
        self.reread()

    def folder(self) -> Path | None:
        """The watched folder; ``None`` where none is."""
        path = self._desk.clinic.run_folder()
        return Path(path) if path else None

    def files(self) -> list[Path]:
        """What nobody looked at yet."""
        return list(self._new)

    @Slot()
    def reread(self) -> None:
        """Watch the folder that is chosen now."""
        watched = self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        folder = self.folder()
        if folder is None:
            self._again.stop()
            self._show({})
            return
        self._again.start()
        self.scan()

    @Slot()
    def scan(self) -> None:
        """Look through the folder, off the window's thread."""
        folder = self.folder()
        if folder is None:
            return
        missing = set(folders_of(folder)) - set(self._watcher.directories())
        if missing:
            self._watcher.addPaths(sorted(missing))
        job = Job("", partial(new_files, self._desk.clinic, folder))
        job.finished.connect(self._show)
        self._jobs.start(job)

    def note_seen(self) -> None:
        """What lies there was looked at."""
        if self._new:
            self._desk.clinic.note_seen(list(self._new.values()))
        self._show({})

    @Slot(object)
    def _show(self, new: Mapping[Path, str]) -> None:
        self._new = dict(new)
        self.found.emit(len(self._new))
