"""One patient: the banner above, the charts and the record panel on the first of its tabs."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.changes import Changes
from rehabdesk.domain.drafts import VisitDraft, apply
from rehabdesk.domain.notices import LOADING_FIRST, notices_of
from rehabdesk.domain.problems import Unknown
from rehabdesk.domain.records import EpisodeKey, Facts
from rehabdesk.domain.speech import said, tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.imaging.shown import note_shown, prior_of
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.masking import mask
from rehabdesk.ui.patient.banner import Banner
from rehabdesk.ui.patient.charts.amending import amend
from rehabdesk.ui.patient.charts.menu import ChartMenu
from rehabdesk.ui.patient.charts.panel import RANGES, ChartPanel
from rehabdesk.ui.patient.charts.picking import Picked
from rehabdesk.ui.patient.header import NEW_EPISODE, Header
from rehabdesk.ui.patient.lists import history_list, history_rows, visit_rows, visits_list
from rehabdesk.ui.patient.pages import MAKERS, TabPages
from rehabdesk.ui.patient.panels import Panels
from rehabdesk.ui.patient.record.panel import RecordPanel
from rehabdesk.ui.patient.sheet import page_sheet
from rehabdesk.ui.patient.tabs import Tabs
from rehabdesk.ui.patient.workbook import WorkbookExport
from rehabdesk.ui.theme import tokens_now, watcher
from rehabdesk.ui.widgets import Card, EmptyState, ProgressPanel, SegmentedControl, Toast, break_row

TABS = (
    said("Progress"),
    said("Visits"),
    said("Runs"),
    said("Plan"),
    said("Assessment"),
    said("Strength"),
    said("Outcomes"),
    said("Imaging"),
    said("History"),
)
_MARGIN_PX = 24
_RANGE_KEYS = dict(zip(("Alt+4", "Alt+1", "Alt+E", "Alt+A"), RANGES, strict=True))


class PatientPage(QWidget):
    """Shows one episode and records what today finds.

    Signals:
        back_requested: back to the caseload.
        document_requested: the kind of document (a ``Kind``) and the ``EpisodeKey``.
        lock_requested: the record is to be locked, asked for over the charts.
        retention_requested: the patient_id whose record's retention is asked about.
        next_requested: what was typed is saved; whoever follows on the caseload is wanted.
    """

    back_requested = Signal()
    next_requested = Signal()
    lock_requested = Signal()
    retention_requested = Signal(str)
    document_requested = Signal(str, object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        self._desk = desk
        self.facts: Facts | None = None
        self.assessment: Assessment | None = None
        self.header = Header(self)
        self.banner = Banner(self)
        self.tabs = Tabs(TABS, self)
        self.ranges = SegmentedControl(
            [(name, tr(name)) for name in RANGES], tr("Range of the charts"), self
        )
        self.charts = ChartPanel(self)
        self.chart_menu = ChartMenu(desk, jobs, self.charts, self)
        self.no_data = EmptyState(
            tr("Nothing recorded yet"),
            tr("Type today's worst pain on the right, or import the runs; the charts begin there."),
            tr("Record today"),
        )
        self.record = RecordPanel(desk, self)
        self.visits = visits_list()
        self.history = history_list()
        self.progress = ProgressPanel(parent=self)
        self.panels = Panels(desk, jobs, self)
        self.pages = TabPages(desk, self.panels.side, self)
        self._arrange()
        self.panels.side.raise_()
        self.toast = Toast(self)
        self.workbook = WorkbookExport(desk, jobs, self)
        self._connect()
        mask.changed.connect(self._rename)
        self._add_keys()
        self._restyle()

    def show_episode(self, key: EpisodeKey) -> None:
        """Read one episode and show it."""
        other = self.facts is None or self.facts.key != key
        clinic = self._desk.clinic
        self.facts = clinic.facts(key)
        self.panels.key = key
        self.assessment = clinic.judge(self.facts)
        self.facts = note_shown(self._desk, self.facts, self.assessment)
        pathway = clinic.pathway_of(self.facts.episode)
        if other:
            self._desk.note_view(key, "record")
            self.panels.side.close_panel()
            self.choose_tab("Progress")
        episodes = clinic.episodes(key.patient_id)
        self.header.show_episode(self.assessment, episodes, clinic.pathways)
        self.banner.show_assessment(self.assessment)
        prior = prior_of(self._desk, self.facts)
        self.banner.show_notices(notices_of(self.facts, prior, self.assessment, pathway))
        self.charts.show_episode(self.facts, self.assessment, pathway)
        self.record.show_episode(self.facts, self.assessment, pathway)
        if other:
            self.ranges.set_value("Episode")
        self._show_tab(self.tabs.current)
        self._preview(self.record.draft())

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.facts is None:
            return
        of_patient = {key.patient_id for key in changes.episodes}
        if not (changes.touch(self.facts.key) or self.facts.key.patient_id in of_patient):
            return
        try:
            self.show_episode(self.facts.key)
        except Unknown:  # it was added by mistake, and that was undone
            self.facts = None
            self.panels.side.close_panel()
            self.back_requested.emit()

    @Slot()
    def reread(self) -> None:
        """Read the episode again: somebody else changed it, or the day did."""
        if self.facts is not None:
            self.show_episode(self.facts.key)

    @Slot(object)
    def _preview(self, draft: VisitDraft | None) -> None:
        """Show on chart and banner what saving would make of the record."""
        if self.facts is None:
            return
        if draft is None:
            self.charts.show_typed(self._desk.today(), {}, (), "", {})
            self.banner.preview_assessment(None)
        else:
            test = draft.strength[0] if draft.strength else None
            drawn = (test.test, test.unit) if test else None
            self.charts.show_typed(
                draft.date,
                draft.pain,
                [run.distance_km for run in draft.runs],
                f"{test.test} {test.unit}" if test else "",
                {t.side: t.value for t in draft.strength if (t.test, t.unit) == drawn},
            )
            self.banner.preview_assessment(self._desk.clinic.judge(apply(draft, self.facts)))
        self._show_charts(typed=draft is not None)

    def _show_charts(self, *, typed: bool) -> None:
        facts = self.facts
        recorded = facts is not None and (facts.pain or facts.runs or facts.strength)
        self._stage.setCurrentWidget(self.charts if recorded or typed else self._nothing)

    @Slot(int)
    def _show_tab(self, tab: int) -> None:
        if self.facts is None or self.assessment is None:
            return
        name = TABS[tab]
        self.ranges.setVisible(name == "Progress")
        self.chart_menu.button.setVisible(name == "Progress")
        if name == "Visits":
            self.visits.show_rows(visit_rows(self.facts, self.assessment.as_of))
        elif name == "History":
            clinic = self._desk.clinic
            entries = clinic.history(self.facts.key)
            self.history.show_rows(history_rows(entries, clinic.pathways))
        elif name in MAKERS:
            pathway = self._desk.clinic.pathway_of(self.facts.episode)
            self.pages.page(name).show_episode(self.facts, self.assessment, pathway)
        self.pages.show_page(name)

    @Slot()
    def _rename(self) -> None:
        """Names are hidden or shown: the history tells of them too."""
        if self.tab() == "History":
            self._show_tab(self.tabs.current)
        else:
            self.history.show_rows(())

    def choose_tab(self, name: str) -> None:
        """Show the tab of that name."""
        self.tabs.choose(TABS.index(name))

    def tab(self) -> str:
        """The name of the tab in front."""
        return TABS[self.tabs.current]

    def come_back_to(self, tab: str) -> None:
        """Show a tab that was in front before, if there still is one of that name."""
        if tab in TABS:
            self.choose_tab(tab)

    @Slot(str)
    def _on_tab_saved(self, words: str) -> None:
        self.panels.side.close_panel()
        self.toast.say_saved(words)

    @Slot()
    def _on_tab_key(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._go_to(str(action.data()))

    @Slot()
    def _next_tab(self) -> None:
        self._go_to(TABS[(self.tabs.current + 1) % len(TABS)])

    @Slot()
    def _previous_tab(self) -> None:
        self._go_to(TABS[(self.tabs.current - 1) % len(TABS)])

    def _go_to(self, name: str) -> None:
        """By a key: the tab, and the keyboard with it."""
        self.choose_tab(name)
        if name == "Progress":
            self.record.focus_first()
        else:
            self.pages.focus_page(name)

    @Slot(object)
    def _amend(self, picked: Picked) -> None:
        """Open what was double-clicked, or pressed Enter on, in the charts."""
        if self.facts is not None and (words := amend(self, picked, self.facts)):
            self.toast.say(words)

    @Slot(object)
    def _choose_range(self, name: object) -> None:
        self.charts.show_range(str(name))

    @Slot()
    def _on_range_key(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        name = str(action.data())
        self.ranges.set_value(name)
        self.charts.show_range(name)

    @Slot()
    def save_and_next(self) -> None:
        """Save what was typed of the visit, then ask for the next patient of the caseload."""
        if self.record.save():
            self.next_requested.emit()

    @Slot()
    def focus_record(self) -> None:
        """Put the keyboard where recording begins."""
        self.choose_tab("Progress")
        self.record.focus_first()

    @Slot(object)
    def _on_episode(self, chosen: object) -> None:
        if self.facts is None:
            return
        if chosen == NEW_EPISODE:
            episodes = self._desk.clinic.episodes(self.facts.patient.patient_id)
            self.panels.new_episode(self.facts, episodes)
        elif isinstance(chosen, EpisodeKey):
            self.show_episode(chosen)

    @Slot(int)
    def _on_phase(self, phase: int) -> None:
        if self.facts is not None:
            self.choose_tab("Plan")
            self.pages.ask_phase(phase)

    @Slot(str)
    def _on_document(self, kind: str) -> None:
        if self.facts is None:
            return
        if kind == "workbook":
            self.workbook.ask(self.facts.patient.patient_id)
        elif kind == "record":
            self.panels.record(self.facts)
        else:
            self.document_requested.emit(kind, self.facts.key)

    @Slot(str)
    def _on_more(self, what: str) -> None:
        if self.facts is not None and what == "retention":
            self.retention_requested.emit(self.facts.patient.patient_id)
        elif self.facts is not None:
            getattr(self.panels, what)(self.facts)

    def take_runs(self, files: Sequence[Path]) -> None:
        """Read these files as runs of this patient."""
        if self.facts is not None:
            self.panels.runs.take(files, self.facts.patient.patient_id)

    @Slot()
    def _why(self) -> None:
        if self.facts is not None and self.assessment is not None:
            self.panels.why(self.facts, self.assessment)

    @Slot()
    def _defer(self) -> None:
        if self.facts is not None:
            self.panels.imaging.defer(self.facts.key)

    @Slot()
    def _load_first(self) -> None:
        if self.facts is not None:
            self.panels.imaging.defer(self.facts.key, LOADING_FIRST)

    @Slot()
    def _record_imaging(self) -> None:
        if self.facts is not None:
            self.panels.imaging.record_imaging(self.facts.key)

    @Slot()
    def _refer(self) -> None:
        if self.facts is not None:
            self.panels.imaging.refer(self.facts.key)

    @Slot()
    def _flags(self) -> None:
        self._on_more("flags")

    @Slot()
    def _discharge(self) -> None:
        self._on_more("discharge")

    @Slot()
    def _restyle(self) -> None:
        self.setStyleSheet(page_sheet(tokens_now()))

    def _connect(self) -> None:
        self._desk.changed.connect(self._on_changed)
        self.header.back_asked.connect(self.back_requested)
        self.header.episode_chosen.connect(self._on_episode)
        self.header.phase_chosen.connect(self._on_phase)
        self.header.document_asked.connect(self._on_document)
        self.header.more_asked.connect(self._on_more)
        self.banner.why_asked.connect(self._why)
        self.banner.defer_asked.connect(self._defer)
        self.banner.imaging_asked.connect(self._record_imaging)
        self.banner.referral_asked.connect(self._refer)
        self.banner.flags_asked.connect(self._flags)
        self.banner.explain_asked.connect(self.panels.explain)
        self.banner.loading_asked.connect(self._load_first)
        self.banner.discharge_asked.connect(self._discharge)
        self.tabs.chosen.connect(self._show_tab)
        self.ranges.chosen.connect(self._choose_range)
        self.charts.picked.connect(self._amend)
        self.charts.said.connect(self.toast.say)
        self.no_data.clicked.connect(self.focus_record)
        self.record.drafted.connect(self._preview)
        self.record.outdated.connect(self.reread)
        self.panels.imaging.document_requested.connect(self.document_requested)
        self.panels.saved.connect(self.toast.say_saved)
        self.panels.began.connect(self.show_episode)
        self.pages.saved.connect(self._on_tab_saved)
        self.pages.why_asked.connect(self.panels.explain)
        self.pages.asked.connect(self._on_more)
        self.pages.began.connect(self.show_episode)
        self.workbook.job_made.connect(self.progress.follow)
        self.workbook.said.connect(self.toast.say)
        self.panels.giving.job_made.connect(self.progress.follow)
        self.panels.giving.said.connect(self.toast.say)
        self.panels.runs.job_made.connect(self.progress.follow)
        self.panels.runs.said.connect(self.toast.say)
        self.panels.runs.saved.connect(self.toast.say_saved)
        self.chart_menu.said.connect(self.toast.say)
        self.chart_menu.lock_asked.connect(self.lock_requested)
        watcher.changed.connect(self._restyle)

    def _add_keys(self) -> None:
        for keys, name in _RANGE_KEYS.items():
            action = self._key(keys, self._on_range_key)
            action.setData(name)
        for place, name in enumerate(TABS, start=1):
            self._key(f"Ctrl+{place}", self._on_tab_key).setData(name)
        self._key("Ctrl+PgDown", self._next_tab)
        self._key("Ctrl+PgUp", self._previous_tab)
        self._key("Ctrl+R", self.focus_record)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            self._key(keys, self.record.save)
        for keys in ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"):
            self._key(keys, self.save_and_next)
        self._key("Alt+F", self.record.file_note)
        self._key("Alt+P", self.record.take_proposed)
        self._key("Alt+M", self.record.lead_to_missing)

    def _key(self, keys: str, slot: Callable[[], object]) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def _arrange(self) -> None:
        self._nothing = Card(self)
        QVBoxLayout(self._nothing).addWidget(self.no_data)
        self._stage = QStackedWidget(self)
        self._stage.addWidget(self.charts)
        self._stage.addWidget(self._nothing)
        progress = QWidget(self)
        row = QHBoxLayout(progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._stage, 1)
        row.addWidget(self.record)
        self.pages.add("Progress", progress)
        self.pages.add("Visits", self.visits)
        self.pages.add("History", self.history)
        tools = QHBoxLayout()
        tools.setSpacing(6)
        tools.addStretch(1)
        tools.addWidget(self.ranges)
        tools.addWidget(self.chart_menu.button)
        self._bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bar.setSpacing(6)
        self._bar.addWidget(self.tabs, 1)
        self._bar.addLayout(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, 18, _MARGIN_PX, 12)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addLayout(self._bar)
        column.addWidget(self.pages, 1)
        column.addWidget(self.progress)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tools = self.ranges.sizeHint().width() + self.chart_menu.button.sizeHint().width()
        least = self.tabs.least_width() + tools + 3 * self._bar.spacing()
        break_row(self._bar, event.size().width(), least + 2 * _MARGIN_PX)
