"""Reports: the clinic's figures over a period, each with its denominator and its Why?"""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.changes import Changes
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.reports import Figure, Period, PeriodReport
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.reports.lines import SectionCard
from rehabdesk.ui.reports.months import MonthsCard
from rehabdesk.ui.reports.output import ReportOutput
from rehabdesk.ui.reports.period_bar import PeriodBar
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, EmptyState, ProgressPanel, SidePanel, Toast

_WIDTH = 1240


def count(clinic: Clinic, period: Period, tick: Tick) -> PeriodReport:
    """Make the report, on whichever thread this is."""
    with clinic.database.on_this_thread():
        return clinic.report(period, tick)


class ReportsPage(QWidget):
    """Counts when it is shown, and again when the period or the record is another.

    Signals:
        counted: the ``PeriodReport`` now on the page.
    """

    counted = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        self._desk = desk
        self._jobs = jobs
        self._counting: Job | None = None
        self._stale = True
        self.report: PeriodReport | None = None
        self.sections: dict[str, SectionCard] = {}
        self.months = MonthsCard()
        self.bar = PeriodBar(desk)
        self.bar.changed.connect(self.reread)
        self.words = PlainLabel(role="small", wrap=True)
        self.excel = Button(tr("Excel…"), tr("Ctrl E"))
        self.pdf = Button("PDF…", tr("Ctrl S"))
        self.paper = Button(tr("Print…"), tr("Ctrl P"))
        self.progress = ProgressPanel()
        self.empty = EmptyState()
        self.empty.clicked.connect(self.reread)
        self.output = ReportOutput(desk, jobs, self)
        self._arrange()
        self.panel = SidePanel(self)
        self.toast = Toast(self)
        self._connect()
        self._enable()

    @Slot()
    def reread(self) -> None:
        """Count again; a count that is still going is given up for this one."""
        period = self.bar.period()
        if period is None:
            return
        if self._counting is not None:
            self._counting.cancel()
        self._stale = False
        job = Job(tr("Counting"), partial(count, self._desk.clinic, period))
        job.finished.connect(self._on_counted)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self._counting = job
        self.progress.follow(job)
        self._jobs.start(job)

    def is_counting(self) -> bool:
        return self._counting is not None

    @Slot(object)
    def _on_counted(self, report: PeriodReport) -> None:
        if self.sender() is not self._counting:
            return
        self._counting = None
        self.report = self.output.report = report
        self.bar.say("")
        self.words.setText(
            tr("{words}, as recorded on {on}", words=report.period.words, on=long_date(report.on))
        )
        self._show_sections(report)
        self._enable()
        self.counted.emit(report)

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        if self.sender() is self._counting:
            self._counting = None
            self._say_empty(tr("Not counted"), str(error))

    @Slot()
    def _on_cancelled(self) -> None:
        if self.sender() is self._counting:
            self._counting = None
            self._stale = True
            self._say_empty(tr("Not counted"), tr("You stopped it. Nothing was changed."))

    def _say_empty(self, title: str, words: str) -> None:
        """In place of the figures: those of another period would be read as this one's."""
        self.report = self.output.report = None
        self.words.clear()
        self.empty.say(title, words, tr("Count again"))
        self._stack.setCurrentWidget(self.empty)
        self._enable()

    def _show_sections(self, report: PeriodReport) -> None:
        found = report.sections()
        self.months.show_months(report.months)
        for heading, lines in found.items():
            if heading not in self.sections:
                card = SectionCard(tr(heading))
                card.why_asked.connect(self._explain)
                self.sections[heading] = card
                self._cards.insertWidget(len(self.sections), card)  # the months stand first
            self.sections[heading].show_lines(lines)
        for heading, card in self.sections.items():
            card.setVisible(heading in found)
        if report.figure("in_care").value:
            self._stack.setCurrentWidget(self._scroll)
        else:
            self.empty.say(tr("Nobody in care"), tr("No episode was in care in this period."))
            self._stack.setCurrentWidget(self.empty)

    @Slot(object)
    def _explain(self, figure: Figure) -> None:
        from rehabdesk.ui.patient.why import WhyView  # with the first question

        if self.report is not None:
            view = WhyView((figure.explained(self.report.period.words),))
            self.panel.open_with(tr("Why?"), view)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """What is only written down, such as an export, changes no figure."""
        if not changes.areas and not changes.all_episodes:
            return
        self._stale = True
        if self.isVisible():
            self.reread()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        is_old = self.report is not None and self.report.on != self._desk.today()
        if self._stale or is_old:
            self.reread()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.bar.focus()

    def _enable(self) -> None:
        for button in (self.excel, self.pdf, self.paper):
            button.setEnabled(self.report is not None)

    def _connect(self) -> None:
        self.output.said.connect(self.toast.say)
        self.output.job_made.connect(self.progress.follow)
        self._desk.changed.connect(self._on_changed)
        for button, keys, slot in (
            (self.excel, "Ctrl+E", self.output.ask_excel),
            (self.pdf, "Ctrl+S", self.output.ask_pdf),
            (self.paper, "Ctrl+P", self.output.print_paper),
        ):
            button.clicked.connect(slot)
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(slot)
            self.addAction(action)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(PlainLabel(tr("Reports"), "title"))
        head.addSpacing(GRID)
        head.addWidget(self.words, 1)
        for button in (self.excel, self.pdf, self.paper):
            head.addWidget(button)
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        self._cards = QVBoxLayout(column)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(2 * GRID)
        self._cards.addWidget(self.months)
        self._cards.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(column)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 12)
        box.setSpacing(2 * GRID)
        box.addLayout(head)
        box.addWidget(self.bar)
        box.addWidget(self._stack, 1)
        box.addWidget(self.progress)
