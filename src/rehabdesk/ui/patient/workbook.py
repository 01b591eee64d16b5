"""This patient's workbook: asked where to, written off the window's thread."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.speech import english, tr
from rehabdesk.domain.staff import Right
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.masking import mask


def write_one(clinic: Clinic, patient_id: str, as_of: date, target: Path, tick: Tick) -> Path:
    """Write one patient's workbook, on whichever thread this is."""
    from rehabdesk.exchange.workbook.writer import (
        write_workbook,  # spreadsheets load when asked for
    )

    with clinic.database.on_this_thread(), english():
        seal = clinic.last_seal()
        files = list(clinic.patient_files([patient_id], tick))
        assessments = [clinic.judge(facts, as_of) for file in files for facts in file.episodes]
        with clinic.handing_out(target, "export", "workbook", [patient_id]) as scratch:
            write_workbook(
                scratch,
                files,
                assessments,
                clinic.pathways,
                chart_patients={patient_id},
                as_of=as_of,
                total=len(files),
                written_after=seal,
                tick=tick,
            )
    return target


class WorkbookExport(QObject):
    """Asks for a file and queues the writing.

    Signals:
        job_made: the ``Job``, before it starts, so that its progress can be followed.
        said: words for a toast.
    """

    job_made = Signal(object)
    said = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, host: QWidget) -> None:
        super().__init__(host)
        self._desk = desk
        self._jobs = jobs
        self._host = host

    def ask(self, patient_id: str) -> None:
        """Ask where to, then write."""
        if not self._desk.allows(Right.GIVE_OUT):
            return
        dialog = QFileDialog(self._host, tr("Export this patient's workbook"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Excel workbook (*.xlsx)"))
        dialog.setDefaultSuffix("xlsx")
        named = mask.own(patient_id) or "patient"  # a turned screen shows the dialog, too
        dialog.selectFile(f"{named}.xlsx".replace("/", "-"))
        dialog.setProperty("patient_id", patient_id)
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    def start(self, patient_id: str, target: Path) -> None:
        """Write to a file that was chosen."""
        work = partial(write_one, self._desk.clinic, patient_id, self._desk.today(), target)
        job = Job(tr("Exporting the workbook"), work)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        self.job_made.emit(job)
        self._jobs.start(job)

    @Slot(str)
    def _on_file(self, file: str) -> None:
        self.start(str(self.sender().property("patient_id")), Path(file))

    @Slot(object)
    def _on_finished(self, target: Path) -> None:
        self.said.emit(
            tr("Workbook written: {name}", name=target.name)
            if not mask.hidden
            else tr("Workbook written")
        )

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.said.emit(tr("The workbook was not written: {error}", error=error))
