"""The report out of the app: a small workbook, a PDF, or paper; each is written down."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import NotSaved
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.reports import PeriodReport
from rehabdesk.domain.speech import english, tr
from rehabdesk.domain.staff import Right
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.one_sheet import chosen_printer


def write_workbook(clinic: Clinic, report: PeriodReport, target: Path, tick: Tick) -> Path:
    """Write the report's workbook, on whichever thread this is."""
    from rehabdesk.exchange.period_report import write_report  # spreadsheets load when asked for

    with clinic.database.on_this_thread(), english():
        head = clinic.letterhead()
        report = clinic.report(report.period, tick)  # its words, too, in English
        with clinic.handing_out(target, "export", _detail(report)) as scratch:
            write_report(scratch, report, clinic=head.clinic, demo=head.demo, tick=tick)
    return target


class ReportOutput(QObject):
    """Signals:
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
        self.report: PeriodReport | None = None

    @Slot()
    def ask_excel(self) -> None:
        self._ask(tr("Save the report"), tr("Excel workbook (*.xlsx)"), "xlsx", self.export)

    @Slot()
    def ask_pdf(self) -> None:
        self._ask(tr("Save the report"), tr("PDF (*.pdf)"), "pdf", self.save_pdf)

    @Slot(str)
    def export(self, target: str) -> None:
        """Write the workbook to a chosen file."""
        if self.report is None:
            return
        work = partial(write_workbook, self._desk.clinic, self.report, Path(target))
        job = Job(tr("Writing the report"), work)
        job.finished.connect(self._on_written)
        job.failed.connect(self._on_failed)
        self.job_made.emit(job)
        self._jobs.start(job)

    @Slot(str)
    def save_pdf(self, target: str) -> None:
        """Write the one page to a chosen file."""
        if self.report is None:
            return
        from rehabdesk.documents.pdf import write_pdf  # paper loads when it is asked for
        from rehabdesk.documents.period_report import period_report

        clinic = self._desk.clinic
        try:
            with clinic.handing_out(Path(target), "pdf", _detail(self.report)) as scratch:
                write_pdf(period_report(self.report, clinic.letterhead()), scratch)
        except (OSError, NotSaved) as error:
            self._on_failed(error)
            return
        self.said.emit(tr("Report saved: {name}", name=Path(target).name))

    @Slot()
    def print_paper(self) -> None:
        """Ask for the printer, then print the one page."""
        if not self._desk.allows(Right.GIVE_OUT):
            return
        if self.report is None:
            return
        from rehabdesk.documents.pdf import paint
        from rehabdesk.documents.period_report import period_report

        printer = chosen_printer(self._host, tr("RehabDesk report"))
        if printer is None:
            return
        try:
            self._desk.clinic.note_output(None, "print", _detail(self.report))
            paint(period_report(self.report, self._desk.clinic.letterhead()), printer)
        except (OSError, NotSaved) as error:
            self._on_failed(error)
            return
        self.said.emit(tr("Sent to the printer"))

    def _ask(self, title: str, kind: str, suffix: str, chosen: object) -> None:
        if not self._desk.allows(Right.GIVE_OUT):
            return
        if self.report is None:
            return
        period = self.report.period
        dialog = QFileDialog(self._host, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kind)
        dialog.setDefaultSuffix(suffix)
        days = tr(
            "{isoformat} to {isoformat2}",
            isoformat=period.first.isoformat(),
            isoformat2=period.last.isoformat(),
        )
        dialog.selectFile(tr("Report {days}.{suffix}", days=days, suffix=suffix))
        dialog.fileSelected.connect(chosen)
        dialog.open()

    @Slot(object)
    def _on_written(self, target: Path) -> None:
        self.said.emit(tr("Report written: {name}", name=target.name))

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.said.emit(tr("Not done: {error}", error=error))


def _detail(report: PeriodReport) -> str:
    return f"clinic report, {report.period.words}"
