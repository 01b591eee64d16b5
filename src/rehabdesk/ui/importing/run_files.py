"""Run files on their way in: from the menu, dropped on the window, or found in the folder."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.domain.staff import Right
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.importing.run_work import Found, read_files
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.widgets import SidePanel


class RunFiles(QObject):
    """Reads run files in the background and shows what they hold in a side panel.

    Signals:
        job_made: the ``Job``, before it starts, so that its progress can be followed.
        said: words for a toast.
        saved: words for a toast that offers to take the import back.
    """

    job_made = Signal(object)
    said = Signal(str)
    saved = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, host: QWidget, panel: SidePanel) -> None:
        super().__init__(host)
        self._desk, self._jobs = desk, jobs
        self._host, self._panel = host, panel
        self._patient_id = ""

    @Slot()
    def ask(self, patient_id: str = "") -> None:
        """Ask for the files, of this patient or of whomever they turn out to be."""
        if not self._desk.allows(Right.TAKE_IN):
            return
        self._patient_id = patient_id
        dialog = QFileDialog(self._host, tr("Import run files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(tr("Run files (*.fit *.gpx *.tcx *.csv *.zip *.gz)"))
        dialog.filesSelected.connect(self._on_files)
        dialog.open()

    def take(self, files: Sequence[Path], patient_id: str = "", folder: Path | None = None) -> None:
        """Read these files; what they hold is shown before anything is saved."""
        if not self._desk.allows(Right.TAKE_IN):
            return
        work = partial(read_files, self._desk.clinic, list(files), patient_id, folder)
        job = Job(tr("Reading the run files"), work)
        job.finished.connect(self._on_read)
        job.failed.connect(self._on_failed)
        self.job_made.emit(job)
        self._jobs.start(job)

    @Slot(list)
    def _on_files(self, files: list[str]) -> None:
        self.take([Path(file) for file in files], self._patient_id)

    @Slot(object)
    def _on_read(self, found: Found) -> None:
        from rehabdesk.ui.importing.runs_panel import RunsPanel

        content = RunsPanel(self._desk, self._jobs, found)
        content.job_made.connect(self.job_made)
        content.saved.connect(self.saved)
        content.done.connect(self._panel.close_panel)
        self._panel.open_with(tr("Run files"), content)

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.said.emit(tr("Not done: {error}", error=error))
