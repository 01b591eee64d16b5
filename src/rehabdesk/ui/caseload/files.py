"""The caseload's files: the whole workbook out, and a workbook in after it was looked through."""

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import english, said, tr
from rehabdesk.domain.staff import Right
from rehabdesk.domain.words import plural
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.importing.dropping import SPREADSHEETS
from rehabdesk.ui.importing.foreign import Foreign, RunTable, open_file
from rehabdesk.ui.importing.run_files import RunFiles
from rehabdesk.ui.importing.work import Checked
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.one_sheet import chosen_printer
from rehabdesk.ui.widgets import SidePanel

MOST_CHART_SHEETS = 50
_IMPORTED = said("Workbooks, spreadsheets, run files (*.xlsx *.csv *.fit *.gpx *.tcx *.zip *.gz)")


def write_all(clinic: Clinic, target: Path, chosen: Collection[str] | None, tick: Tick) -> Path:
    """Write the clinic's workbook, or that of some patients, on whichever thread this is."""
    # Spreadsheets load when asked for.
    from rehabdesk.exchange.workbook.writer import write_workbook

    with clinic.database.on_this_thread(), english():
        seal = clinic.last_seal()
        everyone = [
            one
            for one in clinic.caseload(closed=True)
            if chosen is None or one.patient.patient_id in chosen
        ]
        patients = {one.patient.patient_id for one in everyone}
        whose = "the caseload" if chosen is None else plural(len(patients), "patient")
        told = f"workbook of {whose}"
        with clinic.handing_out(target, "export", told, chosen or ()) as scratch:
            write_workbook(
                scratch,
                clinic.patient_files(chosen),
                everyone,
                clinic.pathways,
                chart_patients=patients if len(patients) <= MOST_CHART_SHEETS else (),
                as_of=clinic.today(),
                total=len(patients),
                demo=clinic.letterhead().demo,
                written_after=seal,
                tick=tick,
            )
    return target


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
        self._chosen: frozenset[str] | None = None
        self.runs = RunFiles(desk, jobs, host, panel)
        self.runs.job_made.connect(self.job_made)
        self.runs.said.connect(self.said)
        self.runs.saved.connect(self.saved)

    @Slot()
    def ask_export(self) -> None:
        if not self._desk.allows(Right.GIVE_OUT):
            return
        dialog = QFileDialog(self._host, tr("Export the caseload"))
        dialog.rejected.connect(self._forget_chosen)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Excel workbook (*.xlsx)"))
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(tr("Caseload {isoformat}.xlsx", isoformat=self._desk.today().isoformat()))
        dialog.fileSelected.connect(self.export)
        dialog.open()

    def ask_export_of(self, chosen: Collection[str]) -> None:
        """Ask where the workbook of these patients goes, and nobody else's."""
        self._chosen = frozenset(chosen)
        self.ask_export()

    @Slot(str)
    def export(self, target: str) -> None:
        """Write the whole caseload, or who was chosen, to a file."""
        chosen, self._chosen = self._chosen, None
        self._start(
            tr("Exporting the caseload"),
            partial(write_all, self._desk.clinic, Path(target), chosen),
            self._on_exported,
        )

    def print_list(self, chosen: Sequence[Assessment]) -> None:
        """Ask for the printer, then print these rows with their reasons."""
        if not self._desk.allows(Right.GIVE_OUT):
            return
        from rehabdesk.documents.pdf import paint
        from rehabdesk.documents.triage_list import triage_list

        printer = chosen_printer(self._host, tr("RehabDesk caseload"))
        if printer is None:
            return
        clinic = self._desk.clinic
        keys = [one.episode.key for one in chosen]
        note = partial(Clinic.note_outputs, keys=keys, action="print", detail="a row of the list")
        if not self._desk.do(note):
            return
        try:
            paint(triage_list(chosen, self._desk.today(), clinic.letterhead()), printer)
        except OSError as error:
            self._on_failed(error)
            return
        self.said.emit(tr("Sent to the printer"))

    def make_documents(self, keys: Sequence[EpisodeKey]) -> None:
        """Ask which document of each of these is to be saved or printed."""
        if not self._desk.allows(Right.GIVE_OUT):
            return
        # Paper loads when a letter is first asked for.
        from rehabdesk.ui.documents.batch import BatchPanel

        content = BatchPanel(self._desk, self._jobs, keys)
        content.job_made.connect(self.job_made)
        content.said.connect(self.said)
        self._panel.open_with(tr("Documents"), content)

    @Slot()
    def _forget_chosen(self) -> None:
        self._chosen = None

    @Slot()
    def ask_import(self) -> None:
        if not self._desk.allows(Right.TAKE_IN):
            return
        dialog = QFileDialog(self._host, tr("Import a workbook, a spreadsheet or run files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(tr(_IMPORTED))
        dialog.filesSelected.connect(self._on_files)
        dialog.open()

    @Slot()
    def ask_runs(self) -> None:
        """Ask for run files, whosever they are."""
        if not self._desk.allows(Right.TAKE_IN):
            return
        self.runs.ask()

    @Slot(list)
    def _on_files(self, files: list[str]) -> None:
        self.take([Path(file) for file in files])

    def take(self, files: Sequence[Path]) -> None:
        """Look files through that were chosen or dropped: one spreadsheet, or all the run files."""
        if not self._desk.allows(Right.TAKE_IN):
            return
        sheets = [file for file in files if file.suffix.lower() in SPREADSHEETS]
        runs = [file for file in files if file not in sheets]
        if sheets:
            self.check(str(sheets[0]))
        elif runs:
            self.runs.take(runs)
        if sheets and len(files) > 1:
            self.said.emit(tr("One spreadsheet at a time: {name}", name=sheets[0].name))

    @Slot(str)
    def check(self, file: str) -> None:
        """Look a file through; what it would change is shown before anything is saved.

        Of a sheet that somebody else laid out it is asked first what its columns are.
        """
        self._start(
            tr("Checking the workbook"),
            partial(open_file, self._desk.clinic, Path(file)),
            self._on_opened,
        )

    def _start(self, title: str, work: partial, done: object) -> None:
        job = Job(title, work)
        job.finished.connect(done)
        job.failed.connect(self._on_failed)
        self.job_made.emit(job)
        self._jobs.start(job)

    @Slot(object)
    def _on_exported(self, target: Path) -> None:
        self.said.emit(tr("Workbook written: {name}", name=target.name))

    @Slot(object)
    def _on_opened(self, found: Checked | Foreign | RunTable) -> None:
        if isinstance(found, Checked):
            self._on_checked(found)
            return
        if isinstance(found, RunTable):
            self.runs.take([found.file])
            return
        from rehabdesk.ui.importing.columns import ColumnsPanel

        content = ColumnsPanel(self._desk, self._jobs, found)
        content.job_made.connect(self.job_made)
        content.checked.connect(self._on_checked)
        self._panel.open_with(tr("Somebody else's sheet"), content)

    @Slot(object)
    def _on_checked(self, found: Checked) -> None:
        from rehabdesk.ui.importing.panel import ImportReportPanel

        content = ImportReportPanel(self._desk, self._jobs, found)
        content.job_made.connect(self.job_made)
        content.saved.connect(self.saved)
        content.done.connect(self._panel.close_panel)
        self._panel.open_with(tr("Import"), content)

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.said.emit(tr("Not done: {error}", error=error))
