"""Settings: the whole clinic's record for other programs, as tables or as a FHIR bundle."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.checks import keys_of
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.speech import english, tr
from rehabdesk.domain.words import plural
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Card


def write_clinic_tables(clinic: Clinic, target: Path, tick: Tick, *, anonymous: bool) -> Path:
    """Write every table of the clinic as CSV, on whichever thread this is."""
    from rehabdesk.exchange.anonymous import in_their_order, pseudonymised
    from rehabdesk.exchange.tables_csv import write_tables

    with clinic.database.on_this_thread(), english():
        total = clinic.how_many_patients()
        files = clinic.patient_files()
        if anonymous:
            files = iter(in_their_order(pseudonymised(files, clinic.pathways)))
        keys = keys_of(clinic.pathways).choices
        told = f"tables as CSV, {plural(total, 'patient')}"
        with clinic.handing_out(target, "export", told) as scratch:
            write_tables(scratch, files, keys, total=total, tick=tick)
    return target


def write_clinic_bundle(clinic: Clinic, target: Path, tick: Tick) -> Path:
    """Write the clinic's FHIR bundle, on whichever thread this is."""
    from rehabdesk.documents.known import file_known_by
    from rehabdesk.exchange.fhir import write_bundle

    with clinic.database.on_this_thread(), english():
        day, total = clinic.today(), clinic.how_many_patients()
        files = (file_known_by(file, day) for file in clinic.patient_files())
        head, now = clinic.letterhead(), datetime.now(UTC)
        told, known = f"FHIR bundle, {plural(total, 'patient')}", clinic.pathways
        with clinic.handing_out(target, "export", told) as scratch:
            write_bundle(scratch, files, known, head, day, made_at=now, total=total, tick=tick)
    return target


class SystemsCard(Card):
    """Asks for a file and queues the writing.

    Signals:
        job_made: the ``Job``, before it starts, so that its progress can be followed.
        said: words for a toast.
    """

    job_made = Signal(object)
    said = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self.anonymous = QCheckBox(tr("Anonymous: pseudonyms, moved dates, no free text"))
        self.tables_button = Button(tr("Tables as CSV…"))
        self.tables_button.clicked.connect(self._ask_tables)
        self.bundle_button = Button(tr("FHIR bundle…"))
        self.bundle_button.clicked.connect(self._ask_bundle)
        told = tr(
            "One CSV file a table, zipped, with a page that says what each column means; or "
            "measurements and imaging as a FHIR R4 bundle. Neither is encrypted. That it was "
            "written is noted in the audit trail."
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(12)
        box.addWidget(PlainLabel(tr("For other programs"), "heading"))
        box.addWidget(PlainLabel(told, "small", wrap=True))
        for buttons in ((self.tables_button, self.anonymous), (self.bundle_button,)):
            row = QHBoxLayout()
            row.setSpacing(2 * GRID)
            for part in buttons:
                row.addWidget(part)
            row.addStretch(1)
            box.addLayout(row)

    @Slot()
    def _ask_tables(self) -> None:
        self._ask(tr("Tables as CSV"), tr("Zip file (*.zip)"), "zip", self.write_tables)

    @Slot()
    def _ask_bundle(self) -> None:
        self._ask(tr("FHIR bundle"), tr("FHIR bundle (*.json)"), "json", self.write_bundle)

    def _ask(self, title: str, kind: str, ending: str, then: object) -> None:
        dialog = QFileDialog(self, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kind)
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"{title} {self._desk.today().isoformat()}.{ending}")
        dialog.fileSelected.connect(then)
        dialog.open()

    @Slot(str)
    def write_tables(self, target: str) -> None:
        """Write the tables to a file that was chosen."""
        work = partial(
            write_clinic_tables,
            self._desk.clinic,
            Path(target),
            anonymous=self.anonymous.isChecked(),
        )
        self._start(Job(tr("Writing the tables"), work))

    @Slot(str)
    def write_bundle(self, target: str) -> None:
        """Write the bundle to a file that was chosen."""
        work = partial(write_clinic_bundle, self._desk.clinic, Path(target))
        self._start(Job(tr("Writing the FHIR bundle"), work))

    def _start(self, job: Job) -> None:
        job.finished.connect(self._on_written)
        job.failed.connect(self._on_failed)
        self.job_made.emit(job)
        self._jobs.start(job)

    @Slot(object)
    def _on_written(self, target: Path) -> None:
        self.said.emit(tr("Written: {name}", name=target.name))

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.said.emit(tr("Not done: {error}", error=error))
