"""What an import would do, cell by cell, before anything is saved."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from rehabdesk.clinic import changes_of
from rehabdesk.domain.batch import CellProblem, ImportReport
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import TABLES
from rehabdesk.domain.words import plural
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.importing.differences import DifferencesView
from rehabdesk.ui.importing.work import Checked, save_batch
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import PrimaryButton, rule

MOST_SHOWN = 200


class ImportReportPanel(QWidget):
    """The report of a dry run, and the button that makes it so.

    Signals:
        job_made: the saving ``Job``, before it starts.
        saved: words for a toast that offers to take it back.
        done: saved; the panel can go.
    """

    job_made = Signal(object)
    saved = Signal(str)
    done = Signal()

    def __init__(
        self, desk: Desk, jobs: Jobs, checked: Checked, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._checked = checked
        report = checked.report
        self.headline = PlainLabel(_headline(report), "strong", wrap=True)
        self.button = PrimaryButton(tr("Import"))
        self.button.clicked.connect(self._save)
        self.differences = DifferencesView(report, desk.clinic.pathways)
        self.differences.decided.connect(self._on_decided)
        self._on_decided()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(PlainLabel(Path(report.file).name, "small", wrap=True))
        box.addWidget(self.headline)
        box.addLayout(_table(report))
        if report.changes or report.new_rows:
            box.addWidget(self.differences, 1)
        else:
            self.differences.hide()
        self._say(box, tr("What is wrong"), report.errors, "problem")
        self._say(box, tr("Worth a look"), report.warnings, "small")
        box.addStretch(1)
        box.addWidget(self.button)

    def _say(self, box: QVBoxLayout, title: str, found: tuple[CellProblem, ...], role: str) -> None:
        if not found:
            return
        box.addWidget(rule())
        box.addWidget(PlainLabel(title, "strong"))
        for one in found[:MOST_SHOWN]:
            box.addWidget(PlainLabel(_sentence(one), role, wrap=True))
        if len(found) > MOST_SHOWN:
            box.addWidget(
                PlainLabel(tr("… and {found} more.", found=len(found) - MOST_SHOWN), "small")
            )

    @Slot()
    def _on_decided(self) -> None:
        self.button.setEnabled(self._checked.report.accepted and self.differences.moves())

    @Slot()
    def _save(self) -> None:
        self.button.setEnabled(False)
        left_out = self.differences.left_out()
        work = partial(save_batch, self._desk.clinic, self._checked, left_out)
        job = Job(tr("Importing"), work)
        job.finished.connect(self._on_saved)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self.job_made.emit(job)
        self._jobs.start(job)

    @Slot(object)
    def _on_saved(self, report: ImportReport) -> None:
        if not report.accepted:
            self.headline.setText(_headline(report))
            return
        self._desk.changed.emit(changes_of(report))
        self.saved.emit(tr("Imported: {sum}.", sum=_sum(report)))
        self.done.emit()

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self.headline.setText(tr("Nothing was imported: {error}", error=error))

    @Slot()
    def _on_cancelled(self) -> None:
        self.button.setEnabled(True)
        self.headline.setText(tr("Stopped. Nothing was imported."))


def _moves(report: ImportReport) -> bool:
    return any(report.added.values()) or any(report.updated.values())


def _headline(report: ImportReport) -> str:
    if not report.accepted:
        wrong = plural(len(report.errors), "cell")
        return tr(
            "Nothing can be imported yet: {wrong} to mend in the file, then drop it here again.",
            wrong=wrong,
        )
    if not _moves(report):
        return tr("Everything in this file is already on record.")
    return tr("Ready to import: {sum}. Nothing is saved yet.", sum=_sum(report))


def _sum(report: ImportReport) -> str:
    added, updated = sum(report.added.values()), sum(report.updated.values())
    return tr("{rows} added, {updated} updated", rows=plural(added, "row"), updated=updated)


def _sentence(problem: CellProblem) -> str:
    return problem.sentence("").removeprefix(": ")


def _table(report: ImportReport) -> QGridLayout:
    """What moves, a line a sheet; all that is as before in one line."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * GRID)
    for place, title in enumerate(("", tr("new"), tr("updated"))):
        grid.addWidget(PlainLabel(title, "faint"), 0, place)
    down = 1
    for table in TABLES:
        numbers = [part.get(table.sheet.lower(), 0) for part in (report.added, report.updated)]
        if not any(numbers):
            continue
        grid.addWidget(PlainLabel(table.sheet), down, 0)
        for across, number in enumerate(numbers, start=1):
            grid.addWidget(PlainLabel(str(number) if number else "–"), down, across)
        down += 1
    same = sum(report.unchanged.values())
    if same:
        words = tr("{rows} as before", rows=plural(same, "row"))
        grid.addWidget(PlainLabel(words, "small"), down, 0, 1, 3)
    grid.setColumnStretch(0, 1)
    return grid
