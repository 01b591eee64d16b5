"""The plan of one episode: phase, relative rest, exercises, loading, return to running."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.criteria import discharge_criteria, return_to_run
from rehabdesk.domain.plan.doses import doses, stopped_doses
from rehabdesk.domain.plan.form import cadence, form_targets
from rehabdesk.domain.plan.gates import gate
from rehabdesk.domain.plan.monitoring import session_verdict, session_verdicts, weekly_pain
from rehabdesk.domain.plan.phases import current_phase, phase_proposal
from rehabdesk.domain.plan.rest import RestState, cold_or_heat, rest_window
from rehabdesk.domain.plan.weeks import AdherenceWeek, adherence_weeks, monday_of
from rehabdesk.domain.records import Facts, Finding, LoadingTest
from rehabdesk.domain.series import upto
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.plan import words
from rehabdesk.ui.patient.plan.exercises import ExercisesCard
from rehabdesk.ui.patient.plan.forms import (
    NoteForm,
    PhaseForm,
    PrescribeForm,
    StopForm,
    record_finding,
)
from rehabdesk.ui.patient.plan.lines import Line, LineView
from rehabdesk.ui.patient.plan.lines_card import LinesCard
from rehabdesk.ui.patient.plan.loading import LoadingCard, Task
from rehabdesk.ui.patient.plan.phase import PhaseCard
from rehabdesk.ui.patient.plan.rest import RestPanel
from rehabdesk.ui.patient.plan.sheet import plan_sheet
from rehabdesk.ui.patient.plan.weeks_model import WEEKS
from rehabdesk.ui.theme import tokens_now, watcher
from rehabdesk.ui.verb_form import VerbForm
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
        self._desk, self._panel = desk, panel
        self._facts: Facts | None = None
        self._pathway: Pathway | None = None
        self._weeks: tuple[AdherenceWeek, ...] = ()
        self._panel_words = ""
        self.rest = RestPanel(self)
        self.phase = PhaseCard(self.rest, self)
        self.exercises = ExercisesCard(desk, self)
        self.loading = LoadingCard(desk, self)
        self.running = LinesCard("Return to running", self)
        self.form = LinesCard("Running form", self)
        self.remedies = LinesCard("Advice and remedies", self)
        self.discharge = LinesCard("Discharge criteria", self)
        self._arrange()
        self._connect()
        self._restyle()

    def show_episode(self, facts: Facts, assessment: Assessment, pathway: Pathway) -> None:
        """Show one episode's plan; what is typed for the same episode stays."""
        self._facts, self._pathway = facts, pathway
        today = assessment.as_of
        self._show_phase(facts, today, pathway)
        rest, temperature = rest_window(facts, today, pathway), cold_or_heat(facts, today, pathway)
        self.rest.show_rest(
            words.rest_days(rest),
            words.rest_lines(rest, temperature, today),
            can_start=rest.state is RestState.NOT_STARTED,
        )
        self._show_exercises(facts, today, pathway)
        self._show_loading(facts, today, pathway)
        self.running.show_lines(map(words.criterion_line, return_to_run(facts, today, pathway)))
        targets = form_targets(facts, today, pathway)
        self.form.show_lines(
            words.form_lines(targets, cadence(facts, today, pathway))
            + words.strides_lines(facts, today)
        )
        self.remedies.show_lines(
            words.remedy_lines(pathway, facts, today), _medicines(facts.patient.medicines)
        )
        self.discharge.show_lines(
            map(words.criterion_line, discharge_criteria(facts, today, pathway))
        )

    @Slot(int)
    def ask_phase(self, phase: int) -> None:
        """Open the panel that sets the phase, with this one chosen."""
        if self._facts is not None and self._pathway is not None:
            form = PhaseForm(self._desk, self._facts, self._pathway, phase)
            self._open("Set the phase", form, "Phase set")

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
        lines = [words.criterion_line(each) for each in proposal.criteria]
        self.phase.show_criteria("Criteria of the next phase", lines)

    def _show_exercises(self, facts: Facts, today: date, pathway: Pathway) -> None:
        found = doses(facts, today, pathway)
        self._weeks = adherence_weeks(facts, today, pathway, WEEKS)
        first = monday_of(today) - timedelta(weeks=WEEKS - 1)
        stopped = stopped_doses(facts, today, pathway)
        rows = words.exercise_rows(found, stopped, facts, today, pathway, first)
        gates = {each.key: gate(each.key, facts, today, pathway) for each in pathway.exercises}
        self.exercises.show_exercises(
            facts.key,
            facts.episode.revision,
            words.cautions(rows, gates),
            words.week_totals(self._weeks, first),
            _summary(self._weeks, pathway),
        )
        prescribed = {dose.exercise for dose in found}
        self.exercises.show_gates(
            [
                words.caution_line(gates[each.key], each.label)
                if each.key in prescribed and gates[each.key].open
                else words.gate_line(gates[each.key], each.label)
                for each in pathway.exercises
                if not gates[each.key].open or (each.key in prescribed and gates[each.key].caution)
            ]
        )

    def _show_loading(self, facts: Facts, today: date, pathway: Pathway) -> None:
        start = current_phase(facts, today)
        self.loading.show_tests(
            facts.key,
            facts.episode.revision,
            _tasks(pathway, None if start is None else start.phase),
            upto(facts.loading_tests, today),
            [words.verdict_line(each, today) for each in session_verdicts(facts, today, pathway)],
            (words.pain_line(weekly_pain(facts, today, pathway)),),
        )

    def _judge(self, test: LoadingTest) -> Line:
        assert self._pathway is not None  # noqa: S101 - shown before it is typed into
        return words.verdict_line(session_verdict(test, self._pathway), self._desk.today())

    @Slot(str, str)
    def _on_judged(self, item: str, answer: str) -> None:
        """A criterion was answered: a finding of today; its earlier note stays with it."""
        if self._facts is None:
            return
        today = self._desk.today()
        held = [f for f in self._facts.findings if (f.item, f.date) == (item, today)]
        finding = held[0]._replace(present=answer) if held else Finding(today, item, answer)
        if self._desk.do(record_finding(self._facts, finding)):
            self.saved.emit("Answer saved")

    @Slot(str)
    def _on_noted(self, item: str) -> None:
        if self._facts is None or self._pathway is None:
            return
        row = self._pathway.rows[item]
        answers = next(
            view.line.answers for view in self._answered() if view.line and view.line.id == item
        )
        form = NoteForm(self._desk, self._facts, row, answers)
        self._open("Finding", form, "Finding saved")

    def _answered(self) -> list[LineView]:
        cards = (self.running, self.form, self.remedies, self.discharge)
        return [*self.phase.criteria.views, *(view for card in cards for view in card.lines.views)]

    @Slot(str)
    def _prescribe(self, exercise: str) -> None:
        if self._facts is not None and self._pathway is not None:
            form = PrescribeForm(self._desk, self._facts, self._pathway, exercise)
            self._open("Prescribe an exercise", form, "Exercise prescribed")

    @Slot(str)
    def _stop(self, exercise: str) -> None:
        if self._facts is None or self._pathway is None:
            return
        labels = {each.key: each.label for each in self._pathway.exercises}
        form = StopForm(self._desk, self._facts, exercise, labels.get(exercise, exercise))
        self._open("Stop an exercise", form, "Exercise stopped")

    @Slot()
    def _start_rest(self) -> None:
        self.ask_phase(0)

    @Slot()
    def _why_adherence(self) -> None:
        if self._pathway is not None:
            self.why_asked.emit((words.adherence_explanation(self._weeks, self._pathway),))

    def _open(self, title: str, form: VerbForm, saved: str) -> None:
        self._panel_words = saved
        form.saved.connect(self._on_panel_saved)
        self._panel.open_with(title, form)

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
        if not _is_save(event):
            super().keyPressEvent(event)
            return
        focus = QApplication.focusWidget()
        if focus is not None and self.loading.isAncestorOf(focus):
            self.loading.save()
        else:
            self.exercises.save()

    @Slot()
    def _restyle(self) -> None:
        self.setStyleSheet(plan_sheet(tokens_now()))

    def _connect(self) -> None:
        watcher.changed.connect(self._restyle)
        self.phase.set_asked.connect(self.ask_phase)
        self.rest.start_asked.connect(self._start_rest)
        self.exercises.prescribe_asked.connect(self._prescribe)
        self.exercises.stop_asked.connect(self._stop)
        self.exercises.why_asked.connect(self._why_adherence)
        self.exercises.gate_why_asked.connect(self.why_asked)
        self.exercises.saved.connect(self.saved)
        self.loading.saved.connect(self.saved)
        self.loading.judge_with(self._judge)
        for card in (self.phase, self.rest, self.loading, self.running, self.form):
            card.why_asked.connect(self.why_asked)
        self.discharge.why_asked.connect(self.why_asked)
        for card in (self.phase, self.running, self.form, self.remedies, self.discharge):
            card.judged.connect(self._on_judged)
            card.noted.connect(self._on_noted)

    def _arrange(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 16)
        column.setSpacing(16)
        column.addWidget(self.phase)
        column.addWidget(self.exercises)
        left, right = QVBoxLayout(), QVBoxLayout()
        for part, cards in (
            (left, (self.loading, self.form, self.discharge)),
            (right, (self.running, self.remedies)),
        ):
            part.setSpacing(16)
            for card in cards:
                part.addWidget(card)
            part.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addLayout(left, 1)
        below.addLayout(right, 1)
        column.addLayout(below)
        column.addStretch(1)
        self.scroller = QScrollArea(self)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setWidget(content)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.scroller)
        self._order_keys()

    def _order_keys(self) -> None:
        """The keyboard comes to what is typed at every visit first."""
        cards = (self.exercises, self.loading)
        stops = [stop for card in cards for stop in card.typing_stops()]
        for before, behind in pairwise(stops):
            QWidget.setTabOrder(before, behind)
        self.setFocusProxy(stops[0])


def _tasks(pathway: Pathway, phase: int | None) -> list[Task]:
    """The loading tests, those of the current phase first."""

    def elsewhere(phases: object) -> bool:
        return not (isinstance(phases, Sequence) and phase in phases)

    rows = pathway.section("loading_tests")
    rows = tuple(sorted(rows, key=lambda row: elsewhere((row.data or {}).get("phases"))))
    return [Task(str((row.data or {})["key"]), str((row.data or {})["label"])) for row in rows]


def _summary(weeks: Sequence[AdherenceWeek], pathway: Pathway) -> str:
    """The target, and what the last full week came to."""
    target = f"Target {pathway.sessions_min} to {pathway.sessions_max} days a week"
    full = [week for week in weeks if week.band is not None]
    return f"{target}. {full[-1].words}" if full else f"{target}."


def _medicines(reported: str) -> str:
    return f"Medicines, as the patient reports them: {reported}" if reported else ""


def _is_save(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        and Qt.Key(event.key()) in SAVE_KEYS
    )
