"""What a letter does to the chosen rows beside the imaging question: call, note, phase, review."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import plural
from rehabdesk.ui.caseload.contact_forms import CallForm, LineForm, ReviewsForm
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.verb_form import VerbForm
from rehabdesk.ui.widgets import SidePanel

_DONE = {
    "decide": ("decision", "decisions"),
    "record_imaging": (tr("imaging step"), tr("imaging steps")),
    "record_call": ("call", "calls"),
    "add_note": ("note", "notes"),
    "set_phase": ("phase", "phases"),
    "set_reviews": (tr("review set"), tr("reviews set")),
    "record_visit": ("visit", "visits"),
}
"""What a save of that action is counted as, one and several."""


def done_words(done: Mapping[str, int]) -> str:
    """``✓ Nobody waits for a decision. Today: 3 decisions, 1 call.``"""
    parts = [plural(done[each], *words) for each, words in _DONE.items() if done.get(each)]
    today = f" Today: {', '.join(parts)}." if parts else ""
    return tr("✓ Nobody waits for a decision.{today}", today=today)


class RowActions(QObject):
    """Opens a short form over the list; the keyboard is back in the list when it is saved.

    Signals:
        saved: words for a toast that offers to take it back.
        said: words for a toast.
    """

    saved = Signal(str)
    said = Signal(str)

    def __init__(self, desk: Desk, host: QWidget, panel: SidePanel) -> None:
        super().__init__(host)
        self._desk, self._panel = desk, panel
        self._done = ""

    def call(self, key: EpisodeKey) -> None:
        """Record a call."""
        self._open(tr("Call"), CallForm(self._desk, self._desk.clinic.facts(key)), tr("Call saved"))

    def note(self, key: EpisodeKey) -> None:
        """Add one line to today's note."""
        self._open(tr("Note"), LineForm(self._desk, self._desk.clinic.facts(key)), tr("Note saved"))

    def phase(self, key: EpisodeKey) -> None:
        """Show the phase that the record speaks for, to be set or left."""
        # the plan's rules load when asked for: the list opens without them
        from rehabdesk.domain.plan.phases import phase_proposal
        from rehabdesk.ui.patient.plan.phase_form import PhaseForm

        facts = self._desk.clinic.facts(key)
        pathway = self._desk.clinic.pathway_of(facts.episode)
        if not pathway.phases:
            self.said.emit(tr("This condition has no phases."))
            return
        proposal = phase_proposal(facts, self._desk.today(), pathway)
        form = PhaseForm(self._desk, facts, pathway, proposal.phase)
        form.tell(proposal.because)
        self._open(tr("Phase"), form, tr("Phase saved"))

    def reviews(self, chosen: Sequence[Assessment]) -> None:
        """Set the next review of one row or of several."""
        based_on = {one.key: one.episode.revision for one in chosen}
        self._open(tr("Next review"), ReviewsForm(self._desk, based_on), tr("Review set"))

    def _open(self, title: str, form: VerbForm, done: str) -> None:
        self._done = done
        form.saved.connect(self._on_saved)
        self._panel.open_with(title, form)

    @Slot()
    def _on_saved(self) -> None:
        self._panel.close_panel()
        self.saved.emit(self._done)
