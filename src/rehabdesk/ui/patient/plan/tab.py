"""The plan of one episode: phase, relative rest, exercises, loading, return to running."""

from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.next_run import next_run
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.criteria import discharge_criteria, return_to_run
from rehabdesk.domain.plan.doses import doses, stopped_doses
from rehabdesk.domain.plan.form import cadence, form_targets
from rehabdesk.domain.plan.gates import gate
from rehabdesk.domain.plan.monitoring import session_verdict, session_verdicts, weekly_pain
from rehabdesk.domain.plan.phases import current_phase, phase_proposal
from rehabdesk.domain.plan.rest import RestState, cold_or_heat, rest_window
from rehabdesk.domain.plan.weeks import AdherenceWeek, adherence_weeks, monday_of
from rehabdesk.domain.records import EpisodeKey, Facts, LoadingTest
from rehabdesk.domain.series import upto
from rehabdesk.domain.speech import tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.closed_note import ClosedNote
from rehabdesk.ui.patient.plan import exercise_rows as rows_of
from rehabdesk.ui.patient.plan import words
from rehabdesk.ui.patient.plan.exercises import ExercisesCard
from rehabdesk.ui.patient.plan.lines import Line
from rehabdesk.ui.patient.plan.lines_card import LinesCard
from rehabdesk.ui.patient.plan.loading import LoadingCard, tasks_of
from rehabdesk.ui.patient.plan.panels import PlanForms
from rehabdesk.ui.patient.plan.phase import NextPhaseCard, PhaseCard
from rehabdesk.ui.patient.plan.rest import RestPanel
from rehabdesk.ui.patient.plan.sheet import plan_sheet
from rehabdesk.ui.patient.plan.weeks_model import WEEKS
from rehabdesk.ui.theme import tokens_now, watcher
from rehabdesk.ui.widgets import SidePanel

SAVE_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S)


class PlanTab(QWidget):
    """Shows the plan and records into it; the clinician sets every phase.

    Signals:
        saved: words for a toast.
        why_asked: the explanations to show.
    """

    saved = Signal(str)
    why_asked = Signal(object)

    def __init__(self, desk: Desk, panel: SidePanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key: EpisodeKey | None = None
        self._pathway: Pathway | None = None
        self._weeks: tuple[AdherenceWeek, ...] = ()
        self._stops: list[QWidget] = []
        self.forms = PlanForms(desk, panel, self)
        self.rest = RestPanel(self)
        self.closed = ClosedNote(self)
        self.phase = PhaseCard(self)
        self.next_phase = NextPhaseCard(self.rest, self)
        self.exercises = ExercisesCard(desk, self)
        self.loading = LoadingCard(desk, self)
        self.running = LinesCard(tr("Return to running"), self)
        self.form = LinesCard(tr("Running form"), self)
        self.remedies = LinesCard(tr("Advice and remedies"), self)
        self.discharge = LinesCard(tr("Discharge criteria"), self)
        self._arrange()
        self._connect()
        self._restyle()

    def show_episode(self, facts: Facts, assessment: Assessment, pathway: Pathway) -> None:
        """Show one episode's plan; what is typed for the same episode stays."""
        self._key, self._pathway = facts.key, pathway
        self.forms.show_episode(facts, pathway)
        today = assessment.as_of
        self.closed.show_episode(facts.episode, today)
        self._show_phase(facts, today, pathway)
        rest, temperature = rest_window(facts, today, pathway), cold_or_heat(facts, today, pathway)
        lasting = rest.state not in (RestState.NOT_STARTED, RestState.ENDED)
        self.phase.show_rest(tr("Relative rest: {words}", words=rest.words) if lasting else "")
        self.rest.show_rest(
            words.rest_days(rest),
            words.rest_lines(rest, temperature, today, pathway),
            can_start=rest.state is RestState.NOT_STARTED,
        )
        self._show_exercises(facts, today, pathway)
        self._show_loading(facts, today, pathway)
        criteria = [words.criterion_line(each) for each in return_to_run(facts, today, pathway)]
        proposed = words.next_run_line(next_run(facts, today, pathway))
        self.running.show_lines([*criteria, proposed] if criteria else ())
        targets = form_targets(facts, today, pathway)
        self.form.show_lines(
            words.form_lines(targets, cadence(facts, today, pathway))
            + words.strides_lines(facts, today)
        )
        self.remedies.show_lines(
            words.remedy_lines(pathway, facts, today), words.medicine_words(facts.patient.medicines)
        )
        self.discharge.show_lines(
            map(words.criterion_line, discharge_criteria(facts, today, pathway))
        )
        self._order_keys()

    @Slot(int)
    def ask_phase(self, phase: int) -> None:
        """Open the panel that sets the phase, with this one chosen."""
        self.forms.ask_phase(phase)

    def _show_phase(self, facts: Facts, today: date, pathway: Pathway) -> None:
        start = current_phase(facts, today)
        proposal = phase_proposal(facts, today, pathway)
        self.phase.show_phase(
            pathway.phases,
            None if start is None else start.phase,
            proposal.phase,
            words.since_words(start, today),
            words.proposal_words(proposal, pathway),
            proposal.because,
            proposal.explanation,
        )
        now = None if start is None else words.phase_of(pathway, start.phase)
        self.next_phase.show_criteria(now, map(words.criterion_line, proposal.criteria))

    def _show_exercises(self, facts: Facts, today: date, pathway: Pathway) -> None:
        found = doses(facts, today, pathway)
        self._weeks = adherence_weeks(facts, today, pathway, WEEKS)
        first = monday_of(today) - timedelta(weeks=WEEKS - 1)
        stopped = stopped_doses(facts, today, pathway)
        rows = rows_of.exercise_rows(found, stopped, facts, today, pathway, first)
        gates = {each.key: gate(each.key, facts, today, pathway) for each in pathway.exercises}
        self.exercises.show_exercises(
            facts.key,
            facts.episode.revision,
            rows_of.cautions(rows, gates),
            rows_of.week_totals(self._weeks, first),
            rows_of.summary_words(self._weeks, pathway),
        )
        self.exercises.show_gates(words.gate_lines(gates, found, pathway))

    def _show_loading(self, facts: Facts, today: date, pathway: Pathway) -> None:
        start = current_phase(facts, today)
        self.loading.show_tests(
            facts.key,
            facts.episode.revision,
            tasks_of(pathway, None if start is None else start.phase),
            upto(facts.loading_tests, today),
            [words.verdict_line(each, today) for each in session_verdicts(facts, today, pathway)],
            words.pain_lines(weekly_pain(facts, today, pathway), pathway),
        )

    def _judge(self, test: LoadingTest) -> Line:
        assert self._pathway is not None  # noqa: S101 - shown before it is typed into
        return words.verdict_line(session_verdict(test, self._pathway), self._desk.today())

    @Slot()
    def _why_adherence(self) -> None:
        if self._pathway is not None:
            self.why_asked.emit((rows_of.adherence_explanation(self._weeks, self._pathway),))

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter saves what is typed here, not the record panel of another tab."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_save(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_save(event):
            super().keyPressEvent(event)
            return
        focus = QApplication.focusWidget()
        if focus is not None and self.loading.isAncestorOf(focus):
            self.loading.save()
        else:
            self.exercises.save()

    @Slot()
    def _reread(self) -> None:
        """Somebody else was faster: show the episode as it is now, with what is typed."""
        if self._key is not None:
            clinic = self._desk.clinic
            facts = clinic.facts(self._key)
            self.show_episode(facts, clinic.judge(facts), clinic.pathway_of(facts.episode))

    @Slot()
    def _show_weeks(self) -> None:
        self.scroller.ensureWidgetVisible(self.exercises.table, 0, 16)

    @Slot()
    def _restyle(self) -> None:
        self.setStyleSheet(plan_sheet(tokens_now()))

    def _connect(self) -> None:
        watcher.changed.connect(self._restyle)
        self.phase.set_asked.connect(self.forms.ask_phase)
        self.rest.start_asked.connect(self.forms.start_rest)
        self.exercises.prescribe_asked.connect(self.forms.prescribe)
        self.exercises.stop_asked.connect(self.forms.stop)
        self.exercises.why_asked.connect(self._why_adherence)
        self.exercises.gate_why_asked.connect(self.why_asked)
        for part in (self.forms, self.exercises, self.loading):
            part.saved.connect(self.saved)
            part.outdated.connect(self._reread)
        self.exercises.table.focused.connect(self._show_weeks)
        self.loading.judge_with(self._judge)
        for explained in (self.phase, self.rest, self.loading):
            explained.why_asked.connect(self.why_asked)
        for card in (self.next_phase, self.running, self.form, self.remedies, self.discharge):
            card.why_asked.connect(self.why_asked)
            card.judged.connect(self.forms.judge)
            card.noted.connect(self.forms.note)

    def _arrange(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 16)
        column.setSpacing(16)
        for card in (self.closed, self.phase, self.exercises, self.next_phase):
            column.addWidget(card)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addLayout(_stacked(self.loading, self.form, self.discharge), 1)
        below.addLayout(_stacked(self.running, self.remedies), 1)
        column.addLayout(below)
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
        self.setFocusProxy(self.exercises.table)

    def _order_keys(self) -> None:
        """The keyboard comes to what is typed at every visit first, then down the page.

        Lines are made when an episode needs them, so that the order is told again then.
        """
        first = [*self.exercises.typing_stops(), *self.loading.typing_stops()]
        cards = (self.phase, self.exercises, self.next_phase, self.loading, self.form)
        others = (self.discharge, self.running, self.remedies)
        rest = [stop for card in (*cards, *others) for stop in _stops(card) if stop not in first]
        if [*first, *rest] != self._stops:
            self._stops = [*first, *rest]
            for before, behind in pairwise(self._stops):
                QWidget.setTabOrder(before, behind)


def _stops(card: QWidget) -> list[QWidget]:
    """Where the keyboard stops in a card."""
    return [
        child
        for child in card.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and child.focusProxy() is None
        and child.window() is card.window()  # the list of a combo box is a window of its own
    ]


def _stacked(*cards: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(16)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return column


def _is_save(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        and Qt.Key(event.key()) in SAVE_KEYS
    )
