"""What the caseload shows in its side panel to be read: why, and what changed."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rehabdesk.domain.records import EpisodeKey, Patient
from rehabdesk.domain.speech import tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.masking import mask
from rehabdesk.ui.widgets import SidePanel


class Asides(QObject):
    """Makes each panel when it is asked for: the page opens without them.

    Signals:
        opened: the ``EpisodeKey`` to show in full.
        said: words for a toast.
    """

    opened = Signal(object)
    said = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, host: QWidget, panel: SidePanel) -> None:
        super().__init__(host)
        self._desk, self._jobs, self._panel = desk, jobs, panel
        self._why: tuple[QWidget, Patient] | None = None
        mask.changed.connect(self._rename)

    @Slot()
    def show_since(self) -> None:
        """What changed since the last triage; the list under it is left as it is."""
        from rehabdesk.ui.caseload.since import SincePanel

        panel = SincePanel(self._desk, self._jobs)
        panel.opened.connect(self.opened)
        panel.said.connect(self.said)
        self._panel.open_with(tr("What changed"), panel)

    def show_why(self, key: EpisodeKey) -> None:
        """What an episode's state, alerts and figures rest on."""
        from rehabdesk.ui.patient.why import COPIED, WhyPanel

        clinic = self._desk.clinic
        facts = clinic.facts(key)
        panel = WhyPanel(facts, clinic.judge(facts), clinic.pathway_of(facts.episode))
        panel.may_copy = partial(self._desk.note_leaving, key, "export", COPIED)
        self._desk.note_view(key, "why")
        self._why = (panel, facts.patient)
        self._panel.open_with(tr("Why? {name}", name=mask.name(facts.patient)), panel)

    @Slot()
    def _rename(self) -> None:
        """The open panel's title names somebody too."""
        if self._why is not None and self._panel.content() is self._why[0]:
            self._panel.set_title(tr("Why? {name}", name=mask.name(self._why[1])))
