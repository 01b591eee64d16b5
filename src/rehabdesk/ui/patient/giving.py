"""A patient's whole record as one file: what is in it, where it goes, written in the background."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.speech import english, tr
from rehabdesk.domain.staff import Right
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.masking import mask
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import PrimaryButton, QuietButton

_PARTS = (
    tr("A page to read and print: every entry, in words"),
    tr("The workbook with its charts"),
    tr("Letters and sheets as they were issued"),
    tr("Every table as CSV, with a page that says what each column means"),
    tr("Measurements and imaging as a FHIR bundle, for another clinic's system"),
    tr("The history of the record: who changed what, and when"),
)


def write_whole(clinic: Clinic, patient_id: str, target: Path, tick: Tick) -> Path:
    """Write one patient's whole record, on whichever thread this is."""
    from rehabdesk.exchange.record_zip import WholeRecord, write_record  # loads when asked for

    with clinic.database.on_this_thread():
        as_of = clinic.today()
        with clinic.database.reading():
            files = list(clinic.patient_files([patient_id], tick))
            trail = clinic.trail_of(patient_id)
        with english():
            pathways, judged = clinic.pathways, clinic.judge_all(files, as_of)
        head, now = clinic.letterhead(), datetime.now(UTC)
        papers = clinic.papers_of(patient_id)
        whole = WholeRecord(files[0], judged, trail, head, as_of, now, papers)
        with clinic.handing_out(target, "export", "whole record", [patient_id]) as scratch:
            write_record(scratch, whole, pathways, clinic.pathways, tick)
    return target


def write_fhir(clinic: Clinic, patient_id: str, target: Path, tick: Tick) -> Path:
    """Write one patient's FHIR bundle, on whichever thread this is."""
    from rehabdesk.documents.known import file_known_by
    from rehabdesk.exchange.fhir import write_bundle

    with clinic.database.on_this_thread(), english():
        day, head = clinic.today(), clinic.letterhead()
        files = [file_known_by(file, day) for file in clinic.patient_files([patient_id], tick)]
        now, known, total = datetime.now(UTC), clinic.pathways, len(files)
        with clinic.handing_out(target, "export", "FHIR bundle", [patient_id]) as scratch:
            write_bundle(scratch, files, known, head, day, made_at=now, total=total, tick=tick)
    return target


Write = Callable[[Clinic, str, Path, Tick], Path]


class GivingPanel(QWidget):
    """Says what goes out, and what to look at before it is handed over.

    Signals:
        asked: the patient_id whose record is wanted as a file.
        fhir_asked: the patient_id whose FHIR bundle alone is wanted.
    """

    asked = Signal(str)
    fhir_asked = Signal(str)

    def __init__(self, patient_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._patient_id = patient_id
        self.write_button = PrimaryButton(tr("Choose where to write it…"), parent=self)
        self.write_button.clicked.connect(self._ask)
        self.fhir_button = QuietButton(tr("FHIR bundle only…"), parent=self)
        self.fhir_button.clicked.connect(self._ask_fhir)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(GRID)
        for text, role in (
            (tr("All that is kept of this patient, in one file"), "strong"),
            (tr("For a patient who asks for a copy, or the next clinic. In it:"), ""),
            *((f"•  {part}", "") for part in _PARTS),
            (tr("Before you hand it over"), "strong"),
            (
                tr(
                    "Read the page. What others told you in confidence, or what would seriously "
                    "harm the patient to read, may have to be kept back: ask whoever is "
                    "responsible for data protection."
                ),
                "",
            ),
            (
                tr(
                    "The file is not encrypted. Give it to the patient, or send it as you would "
                    "the paper record. That it was written is noted in the history."
                ),
                "",
            ),
        ):
            column.addWidget(PlainLabel(text, role, wrap=True, parent=self))
        foot = QHBoxLayout()
        foot.addWidget(self.fhir_button)
        foot.addStretch(1)
        foot.addWidget(self.write_button)
        column.addSpacing(GRID)
        column.addLayout(foot)
        column.addStretch(1)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._patient_id)

    @Slot()
    def _ask_fhir(self) -> None:
        self.fhir_asked.emit(self._patient_id)


class RecordGiving(QObject):
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
        self._patient_id = ""
        self._write: Write = write_whole

    @Slot(str)
    def ask(self, patient_id: str) -> None:
        """Ask where to, then write; the name proposed holds the clinic's number, never a name."""
        self._write = write_whole
        self._ask(patient_id, tr("Whole record"), tr("Zip file (*.zip)"), "zip")

    @Slot(str)
    def ask_fhir(self, patient_id: str) -> None:
        """The same for the FHIR bundle alone."""
        self._write = write_fhir
        self._ask(patient_id, tr("FHIR bundle"), tr("FHIR bundle (*.json)"), "json")

    def _ask(self, patient_id: str, title: str, kind: str, ending: str) -> None:
        if not self._desk.allows(Right.GIVE_OUT):
            return
        self._patient_id = patient_id
        dialog = QFileDialog(self._host, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kind)
        dialog.setDefaultSuffix(ending)
        number = mask.own(patient_id)  # a turned screen shows the dialog, too
        named = tr("Record {number}", number=number) if number else tr("Record")
        dialog.selectFile(f"{named}.{ending}".replace("/", "-"))
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    def start(self, patient_id: str, target: Path, write: Write = write_whole) -> None:
        """Write to a file that was chosen."""
        work = partial(write, self._desk.clinic, patient_id, target)
        title = (
            tr("Writing the whole record")
            if write is write_whole
            else tr("Writing the FHIR bundle")
        )
        job = Job(title, work)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        self.job_made.emit(job)
        self._jobs.start(job)

    @Slot(str)
    def _on_file(self, file: str) -> None:
        self.start(self._patient_id, Path(file), self._write)

    @Slot(object)
    def _on_finished(self, target: Path) -> None:
        self.said.emit(
            tr("Record written: {name}", name=target.name)
            if not mask.hidden
            else tr("Record written")
        )

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.said.emit(tr("The record was not written: {error}", error=error))
