"""The three answers to "imaging decision due": refer, record, defer."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.imaging.defer import DeferForm
from rehabdesk.ui.imaging.study import StudyForm
from rehabdesk.ui.verb_form import VerbForm
from rehabdesk.ui.widgets import SidePanel


class ImagingActions(QObject):
    """Opens the forms in a side panel over a page.

    Signals:
        document_requested: the kind of document ("referral") and the ``EpisodeKey``.
        saved: what was decided or recorded is in the record; words for a toast.
    """

    document_requested = Signal(str, object)
    saved = Signal(str)

    def __init__(self, desk: Desk, host: QWidget, panel: SidePanel | None = None) -> None:
        super().__init__(host)
        self._desk = desk
        self.panel = panel or SidePanel(host)

    def refer(self, key: EpisodeKey) -> None:
        """Ask for the referral letter; the request is recorded once the letter is signed."""
        self.document_requested.emit("referral", key)

    def defer(self, key: EpisodeKey, preset: str = "") -> None:
        """Open the decision not to refer now; ``preset`` is the reason code it begins with."""
        facts = self._desk.clinic.facts(key)
        pathway = self._desk.clinic.pathway_of(facts.episode)
        judged = self._desk.clinic.judge(facts)
        form = DeferForm(self._desk, judged, pathway, preset=preset)
        self._open(tr("Defer the imaging decision"), form)
        form.saved.connect(self._on_deferred)

    def record_imaging(self, key: EpisodeKey) -> None:
        """Open the studies of the episode, the one under way first."""
        facts = self._desk.clinic.facts(key)
        form = StudyForm(self._desk, facts, self._desk.clinic.judge(facts))
        self._open(tr("Record imaging"), form)
        form.saved.connect(self._on_recorded)

    def _open(self, title: str, form: VerbForm) -> None:
        self.panel.open_with(title, form)

    @Slot()
    def _on_deferred(self) -> None:
        self.panel.close_panel()
        self.saved.emit(tr("Decision saved"))

    @Slot()
    def _on_recorded(self) -> None:
        self.panel.close_panel()
        self.saved.emit(tr("Imaging saved"))
