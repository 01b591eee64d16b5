"""The running log of one patient: typed, drawn, judged, and read beside the pain."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.flares import flares
from rehabdesk.domain.load import Spike
from rehabdesk.domain.next_run import next_run
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.rest import rest_window
from rehabdesk.domain.records import Facts, Run
from rehabdesk.domain.running.descriptions import descriptions
from rehabdesk.domain.running.figures import figures
from rehabdesk.domain.running.kinds import rest_breaches
from rehabdesk.domain.running.weeks import running_weeks
from rehabdesk.domain.series import upto
from rehabdesk.domain.speech import tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.closed_note import ClosedNote
from rehabdesk.ui.patient.runs import words
from rehabdesk.ui.patient.runs.entry import RunEntry
from rehabdesk.ui.patient.runs.figures import FiguresCard
from rehabdesk.ui.patient.runs.flares import FlaresCard
from rehabdesk.ui.patient.runs.forms import EventForm, RunForm
from rehabdesk.ui.patient.runs.lists import ListCard
from rehabdesk.ui.patient.runs.proposal import NextRunCard
from rehabdesk.ui.patient.runs.sheet import runs_sheet
from rehabdesk.ui.patient.runs.weeks import WeeksCard
from rehabdesk.ui.theme import tokens_now, watcher
from rehabdesk.ui.verb_form import VerbForm
from rehabdesk.ui.widgets import SidePanel

SAVE_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S)


class RunsTab(QWidget):
    """Shows the running of one patient over all episodes, and records into it.

    Signals:
        saved: words for a toast.
        why_asked: the explanations to show.
        asked: "run_files": the watch's files are to be imported.
    """

    saved = Signal(str)
    why_asked = Signal(object)
    asked = Signal(str)

    def __init__(self, desk: Desk, panel: SidePanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._panel = desk, panel
        self._facts: Facts | None = None
        self._panel_words = ""
        self.closed = ClosedNote(self)
        self.entry = RunEntry(desk, self)
        self.weeks = WeeksCard(self)
        self.figures = FiguresCard(self)
        self.proposal = NextRunCard(self)
        self.flares = FlaresCard(self)
        self.runs = ListCard(
            tr("Runs"),
            words.run_headings(),
            words.RUN_WIDTHS,
            (tr("No runs yet"), tr("Type the first one above, or import the watch's files.")),
            tr("Import files…"),
            self,
        )
        self.events = ListCard(
            tr("Events"),
            words.EVENT_HEADINGS,
            words.EVENT_WIDTHS,
            (
                tr("No events yet"),
                tr("An injection, new shoes, a race: what may explain a change."),
            ),
            tr("Add event"),
            self,
        )
        self._arrange()
        self._connect()
        self._restyle()

    def show_episode(self, facts: Facts, assessment: Assessment, pathway: Pathway) -> None:
        """Show one episode; what is typed for the same episode stays."""
        self._facts = facts
        today = assessment.as_of
        self.closed.show_episode(facts.episode, today)
        self.entry.show_episode(facts.key, facts.episode.revision)
        reading = flares(facts, today, pathway)
        weeks = running_weeks(facts.runs, today)
        flare_days = sorted(flare.day for flare in reading.flares)
        first = words.first_bar_day(today)
        self.weeks.show_bars(
            [
                words.week_bar(week, flare_days, facts.episode.onset_date, pathway)
                for week in weeks
                if week.monday >= first
            ]
        )
        self.figures.show_figures(
            figures(facts, assessment, pathway), descriptions(facts, assessment, pathway)
        )
        self.proposal.show_proposal(next_run(facts, today, pathway))
        self.flares.show_reading(reading)
        spikes = [spike for week in weeks for spike in week.spikes]
        broken = rest_breaches(facts.runs, rest_window(facts, today, pathway), today)
        self._show_runs(facts, today, spikes, broken, pathway)
        self._show_events(facts, today)

    def _show_runs(
        self,
        facts: Facts,
        today: date,
        spikes: Sequence[Spike],
        broken: Sequence[Run],
        pathway: Pathway,
    ) -> None:
        runs = upto(facts.runs, today)[::-1]
        self.runs.show_rows(
            [run.row_id for run in runs],
            [words.run_row(run, spikes, broken) for run in runs],
            [words.run_tip(run, spikes, pathway) for run in runs],
        )

    def _show_events(self, facts: Facts, today: date) -> None:
        events = upto(facts.events, today)[::-1]
        self.events.show_rows(
            [words.event_id(event) for event in events],
            [words.event_row(event) for event in events],
            [event.notes or tr("Enter mends the note") for event in events],
        )

    @Slot(str)
    def mend_run(self, row_id: str) -> None:
        """Open a run to be amended."""
        if self._facts is None:
            return
        run = next((run for run in self._facts.runs if run.row_id == row_id), None)
        if run is not None:
            self._open(tr("Mend a run"), RunForm(self._desk, self._facts, run), tr("Run saved"))

    @Slot()
    def _import(self) -> None:
        self.asked.emit("run_files")

    @Slot()
    def _add_event(self) -> None:
        if self._facts is not None:
            self._open(tr("Add an event"), EventForm(self._desk, self._facts), tr("Event saved"))

    @Slot(str)
    def mend_event(self, name: str) -> None:
        """Open an event to be amended."""
        if self._facts is None:
            return
        event = next((e for e in self._facts.events if words.event_id(e) == name), None)
        if event is not None:
            form = EventForm(self._desk, self._facts, event)
            self._open(tr("Mend an event"), form, tr("Event saved"))

    def _open(self, title: str, form: VerbForm, saved: str) -> None:
        self._panel_words = saved
        form.saved.connect(self._on_panel_saved)
        form.outdated.connect(self._reread)
        self._panel.open_with(title, form)

    @Slot()
    def _reread(self) -> None:
        """Somebody else changed the episode: show it as it is now; what is typed stays."""
        if self._facts is not None:
            clinic = self._desk.clinic
            facts = clinic.facts(self._facts.key)
            self.show_episode(facts, clinic.judge(facts), clinic.pathway_of(facts.episode))

    @Slot()
    def _on_panel_saved(self) -> None:
        self._panel.close_panel()
        self.saved.emit(self._panel_words)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter saves what is typed here, not the record panel of another tab."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_save(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_save(event):
            self.entry.save()
            return
        super().keyPressEvent(event)

    @Slot()
    def _restyle(self) -> None:
        self.setStyleSheet(runs_sheet(tokens_now()))

    def _connect(self) -> None:
        watcher.changed.connect(self._restyle)
        self.entry.saved.connect(self.saved)
        self.entry.outdated.connect(self._reread)
        self.runs.opened.connect(self.mend_run)
        self.runs.add_asked.connect(self._import)
        self.events.add_asked.connect(self._add_event)
        self.events.opened.connect(self.mend_event)
        for card in (self.figures, self.proposal, self.flares):
            card.why_asked.connect(self.why_asked)

    def _arrange(self) -> None:
        content = QWidget()
        left, right = QVBoxLayout(), QVBoxLayout()
        for part, cards in (
            (left, (self.weeks, self.flares, self.events)),
            (right, (self.proposal, self.figures)),
        ):
            part.setSpacing(16)
            for card in cards:
                part.addWidget(card)
            part.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(left, 5)
        middle.addLayout(right, 4)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 16)
        column.setSpacing(16)
        column.addWidget(self.closed)
        column.addWidget(self.entry)
        column.addLayout(middle)
        column.addWidget(self.runs)
        column.addStretch(1)
        self.scroller = QScrollArea(self)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.scroller.setWidget(content)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.scroller)
        self.setFocusProxy(self.entry)


def _is_save(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        and Qt.Key(event.key()) in SAVE_KEYS
    )
