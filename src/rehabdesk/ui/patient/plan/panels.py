"""The plan's side panels, and the answers a clinician gives without one."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.doses import exercise_label
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Facts, Finding
from rehabdesk.domain.speech import tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.plan.note_form import NoteForm, record_finding
from rehabdesk.ui.patient.plan.phase_form import PhaseForm
from rehabdesk.ui.patient.plan.prescribe_form import PrescribeForm, StopForm
from rehabdesk.ui.patient.plan.words import answers_of
from rehabdesk.ui.verb_form import VerbForm
from rehabdesk.ui.widgets import SidePanel


class PlanForms(QObject):
    """Opens the plan's forms in the page's side panel, one at a time.

    Signals:
        saved: words for a toast; the panel is closed.
        outdated: the episode was changed by somebody else; an answer was not saved.
    """

    saved = Signal(str)
    outdated = Signal()

    def __init__(self, desk: Desk, panel: SidePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._panel = desk, panel
        self._facts: Facts | None = None
        self._pathway: Pathway | None = None
        self._words = ""
        self._judging = False
        desk.refused.connect(self._on_refused)
        desk.stale.connect(self._on_stale)

    def show_episode(self, facts: Facts, pathway: Pathway) -> None:
        """The forms are about this episode from now on."""
        self._facts, self._pathway = facts, pathway

    @Slot(int)
    def ask_phase(self, phase: int) -> None:
        """Set a phase, this one chosen."""
        if self._facts is not None and self._pathway is not None:
            form = PhaseForm(self._desk, self._facts, self._pathway, phase)
            self._open(tr("Set the phase"), form, tr("Phase set"))

    @Slot()
    def start_rest(self) -> None:
        """Relative rest begins with the first phase."""
        if self._pathway is not None and self._pathway.phases:
            self.ask_phase(self._pathway.phases[0].number)

    @Slot(str)
    def prescribe(self, exercise: str) -> None:
        """Prescribe an exercise, or a new one where none is named."""
        if self._facts is not None and self._pathway is not None:
            form = PrescribeForm(self._desk, self._facts, self._pathway, exercise)
            self._open(tr("Prescribe an exercise"), form, tr("Exercise prescribed"))

    @Slot(str)
    def stop(self, exercise: str) -> None:
        """Stop an exercise."""
        if self._facts is not None and self._pathway is not None:
            label = exercise_label(exercise, self._pathway)
            form = StopForm(self._desk, self._facts, exercise, label)
            self._open(tr("Stop an exercise"), form, tr("Exercise stopped"))

    @Slot(str)
    def note(self, item: str) -> None:
        """Note what was found on one row of the pathway."""
        if self._facts is not None and self._pathway is not None:
            row, answers = self._pathway.rows[item], answers_of(self._pathway, item)
            form = NoteForm(self._desk, self._facts, row, answers)
            self._open(tr("Finding"), form, tr("Finding saved"))

    @Slot(str, str)
    def judge(self, item: str, answer: str) -> None:
        """Record an answer as a finding of today; what else was found today stays with it."""
        if self._facts is None:
            return
        today = self._desk.today()
        held = [each for each in self._facts.findings if (each.item, each.date) == (item, today)]
        finding = held[0]._replace(present=answer) if held else Finding(today, item, answer)
        self._judging = True
        saved = self._desk.do(record_finding(self._facts, finding))
        self._judging = False
        if saved:
            self.saved.emit(tr("Answer saved"))
        else:
            self.outdated.emit()

    @Slot(object)
    def _on_refused(self, problems: Sequence[Problem]) -> None:
        if self._judging:
            self.saved.emit(tr("Not saved. ") + " ".join(str(problem) for problem in problems))

    @Slot()
    def _on_stale(self) -> None:
        if self._judging:
            self.saved.emit(tr("Not saved: somebody changed this episode meanwhile. Answer again."))

    def _open(self, title: str, form: VerbForm, saved: str) -> None:
        self._words = saved
        form.saved.connect(self._on_saved)
        self._panel.open_with(title, form)

    @Slot()
    def _on_saved(self) -> None:
        self._panel.close_panel()
        self.saved.emit(self._words)
