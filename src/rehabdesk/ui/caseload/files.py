"""The caseload's files: the whole workbook out, and a workbook in after it was looked through."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.progress import Tick
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.importing.work import Checked, check_file
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.widgets import SidePanel

MOST_CHART_SHEETS = 50


def write_all(clinic: Clinic, target: Path, tick: Tick) -> Path:
    """Write the clinic's workbook, on whichever thread this is."""
    # Spreadsheets load when asked for.
    from rehabdesk.exchange.workbook.writer import write_workbook

    with clinic.database.on_this_thread():
        everyone = clinic.caseload(closed=True)
        patients = {one.patient.patient_id for one in everyone}
        written = write_workbook(
            target,
            clinic.patient_files(),
            everyone,
            clinic.pathways,
            chart_patients=patients if len(patients) <= MOST_CHART_SHEETS else (),
            as_of=clinic.today(),
            total=len(patients),
            demo=clinic.letterhead().demo,
            tick=tick,
        )
        clinic.note_output(None, "export", "workbook of the caseload")
    return written


class CaseloadFiles(QObject):
    """Asks for files and queues the work on them.

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
        self._desk = desk
        self._jobs = jobs
        self._host = host
        self._panel = panel

    @Slot()
    def ask_export(self) -> None:
        dialog = QFileDialog(self._host, "Export the caseload")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("Excel workbook (*.xlsx)")
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(f"Caseload {self._desk.today().isoformat()}.xlsx")
        dialog.fileSelected.connect(self.export)
        dialog.open()

    @Slot(str)
    def export(self, target: str) -> None:
        """Write the whole caseload to a chosen file."""
        self._start(
            "Exporting the caseload",
            partial(write_all, self._desk.clinic, Path(target)),
            self._on_exported,
        )

    @Slot()
    def ask_import(self) -> None:
        dialog = QFileDialog(self._host, "Import a workbook")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("Excel workbook (*.xlsx)")
        dialog.fileSelected.connect(self.check)
        dialog.open()

    @Slot(str)
    def check(self, file: str) -> None:
        """Look a workbook through; what it would change is shown before anything is saved."""
        self._start(
            "Checking the workbook",
            partial(check_file, self._desk.clinic, Path(file)),
            self._on_checked,
        )

    def _start(self, title: str, work: partial, done: object) -> None:
        job = Job(title, work)
        job.finished.connect(done)
        job.failed.connect(self._on_failed)
        self.job_made.emit(job)
        self._jobs.start(job)

    @Slot(object)
    def _on_exported(self, target: Path) -> None:
        self.said.emit(f"Workbook written: {target.name}")

    @Slot(object)
    def _on_checked(self, found: Checked) -> None:
        from rehabdesk.ui.importing.panel import ImportReportPanel

        content = ImportReportPanel(self._desk, self._jobs, found)
        content.job_made.connect(self.job_made)
        content.saved.connect(self.saved)
        content.done.connect(self._panel.close_panel)
        self._panel.open_with("Import", content)

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.said.emit(f"Not done: {error}")
