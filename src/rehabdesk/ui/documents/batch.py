"""Documents of everybody chosen: one PDF, a PDF each, or on paper."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from rehabdesk.clinic.database import NotSaved
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import plural
from rehabdesk.ui.choice_box import ChoiceBox
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.documents.batch_work import Batch, make_all, note_printing, write_each, write_one
from rehabdesk.ui.documents.drafting import TITLES, Kind
from rehabdesk.ui.documents.print_run import PrintRun
from rehabdesk.ui.jobs import Job, Jobs, Work
from rehabdesk.ui.masking import mask
from rehabdesk.ui.one_sheet import chosen_printer
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Button, Field, PrimaryButton, QuietButton

MOST_NAMED = 30


class BatchPanel(QWidget):
    """Signals:
    job_made: the ``Job``, before it starts.
    said: words for a toast.
    """

    job_made = Signal(object)
    said = Signal(str)

    def __init__(
        self, desk: Desk, jobs: Jobs, keys: Sequence[EpisodeKey], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._keys = desk, jobs, tuple(keys)
        self._run: PrintRun | None = None
        self._batch = Batch((), ())
        self.kind = ChoiceBox()
        for key, title in TITLES.items():
            self.kind.addItem(tr(title), key)
        self.together = PrimaryButton(tr("One PDF…"))
        self.each = Button(tr("A PDF each…"))
        self.paper = Button(tr("Print…"))
        self.stop = QuietButton(tr("Stop printing"))
        self.words = PlainLabel("", "small", wrap=True)
        self.together.clicked.connect(self._ask_file)
        self.each.clicked.connect(self._ask_folder)
        self.paper.clicked.connect(self._ask_printer)
        self.stop.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        told = tr(
            "{patients}. Where a copy was issued, that is what goes out; everybody else's is a "
            "draft and says so. What may not be signed is left out.",
            patients=plural(len(self._keys), "patient"),
        )
        box.addWidget(PlainLabel(told, wrap=True))
        box.addWidget(Field(tr("Document"), self.kind))
        for button in (self.together, self.each, self.paper, self.stop):
            box.addWidget(button)
        box.addWidget(self.words)
        box.addStretch(1)
        self.setFocusProxy(self.kind)

    def write_together(self, target: Path) -> None:
        """Write all of them to one file, in the background."""
        self._start(partial(write_one, self._desk.clinic, self._keys, self._kind(), target))

    def write_apart(self, folder: Path) -> None:
        """Write a file each to a folder, in the background."""
        self._start(partial(write_each, self._desk.clinic, self._keys, self._kind(), folder))

    def _kind(self) -> Kind:
        kind: Kind = self.kind.currentData()
        return kind

    def _start(self, work: Work) -> None:
        job = Job(tr("Making the documents"), work)
        job.finished.connect(self._on_written)
        job.failed.connect(self._on_failed)
        self.job_made.emit(job)
        self._jobs.start(job)

    @Slot(object)
    def _on_written(self, batch: Batch) -> None:
        self._show(batch)
        self.said.emit(tr("{documents} written", documents=plural(len(batch.made), "document")))

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.words.setText(tr("Nothing was written: {error}", error=error))

    def _show(self, batch: Batch) -> None:
        """Name what was left out and the drafts, and why."""
        drafts = [each for each in batch.made if each.draft]
        said = [
            tr(
                "{issued} issued, {drafts} drafts.",
                issued=len(batch.made) - len(drafts),
                drafts=len(drafts),
            )
        ]
        if batch.blocked:
            left = plural(len(batch.blocked), "document")
            said.append(tr("{documents} left out, blocked:", documents=left))
            said += [f"{_named(each.key)}: {each.why}" for each in batch.blocked]
        if drafts:
            said.append(tr("Drafts:"))
            said += [f"{_named(each.key)}: {each.draft}" for each in drafts[:MOST_NAMED]]
        self.words.setText("\n".join(said))

    @Slot()
    def _ask_file(self) -> None:
        day = self._desk.today().isoformat()
        dialog = QFileDialog(self, tr("Save PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self._kind()}-{day}.pdf")
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    @Slot(str)
    def _on_file(self, file: str) -> None:
        self.write_together(Path(file))

    @Slot()
    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, tr("The folder for the documents"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder)
        dialog.open()

    @Slot(str)
    def _on_folder(self, folder: str) -> None:
        self.write_apart(Path(folder))

    @Slot()
    def _ask_printer(self) -> None:
        work = partial(make_all, self._desk.clinic, self._keys, self._kind())
        job = Job(tr("Making the documents"), work)
        job.finished.connect(self._print)
        job.failed.connect(self._on_failed)
        self.job_made.emit(job)
        self._jobs.start(job)

    @Slot(object)
    def _print(self, batch: Batch) -> None:
        if not batch.made:
            self._show(batch)
            return
        printer = chosen_printer(self, tr(TITLES[self._kind()]))
        if printer is None:
            return
        try:
            note_printing(self._desk.clinic, batch.made, self._kind())
        except NotSaved as error:
            self.words.setText(tr("Nothing was printed: {error}", error=error))
            return
        self._batch = batch
        self._run = PrintRun([each.pages for each in batch.made], printer, self)
        self._run.progressed.connect(self._on_page)
        self._run.finished.connect(self._on_printed)
        self._run.stopped.connect(self._on_stopped)
        self.stop.clicked.connect(self._run.cancel)
        self.stop.show()
        self._run.start()

    @Slot(int, int)
    def _on_page(self, done: int, count: int) -> None:
        self.words.setText(tr("Page {done} of {count} sent", done=done, count=count))

    @Slot()
    def _on_printed(self) -> None:
        self.stop.hide()
        self._show(self._batch)
        self.said.emit(tr("Sent to the printer"))

    @Slot()
    def _on_stopped(self) -> None:
        self.stop.hide()
        self.words.setText(tr("Stopped. Pages that were sent may still come out."))


def _named(key: EpisodeKey) -> str:
    return mask.own(key.patient_id) or mask.stand_in(key.patient_id)
