"""The tabs that are made when they are first looked at: the page opens without them."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QStackedWidget, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.widgets import SidePanel


class EpisodeTab(Protocol):
    """A tab that shows one episode and records into it.

    ``saved`` carries words for a toast, ``why_asked`` the explanations to show.
    """

    saved: SignalInstance
    why_asked: SignalInstance

    def show_episode(self, facts: Facts, assessment: Assessment, pathway: Pathway) -> None: ...


def _runs(desk: Desk, panel: SidePanel, parent: QWidget) -> QWidget:
    from rehabdesk.ui.patient.runs.tab import RunsTab

    return RunsTab(desk, panel, parent)


def _plan(desk: Desk, panel: SidePanel, parent: QWidget) -> QWidget:
    from rehabdesk.ui.patient.plan.tab import PlanTab

    return PlanTab(desk, panel, parent)


def _assessment(desk: Desk, panel: SidePanel, parent: QWidget) -> QWidget:
    from rehabdesk.ui.patient.assessment.tab import AssessmentTab

    return AssessmentTab(desk, panel, parent)


def _strength(desk: Desk, panel: SidePanel, parent: QWidget) -> QWidget:
    from rehabdesk.ui.patient.strength.tab import StrengthTab

    return StrengthTab(desk, panel, parent)


def _outcomes(desk: Desk, panel: SidePanel, parent: QWidget) -> QWidget:
    from rehabdesk.ui.patient.outcomes.tab import OutcomesTab

    return OutcomesTab(desk, panel, parent)


def _imaging(desk: Desk, panel: SidePanel, parent: QWidget) -> QWidget:
    from rehabdesk.ui.patient.imaging.tab import ImagingTab

    return ImagingTab(desk, panel, parent)


MAKERS: Mapping[str, Callable[[Desk, SidePanel, QWidget], QWidget]] = {
    "Runs": _runs,
    "Plan": _plan,
    "Assessment": _assessment,
    "Strength": _strength,
    "Outcomes": _outcomes,
    "Imaging": _imaging,
}


class TabPages(QStackedWidget):
    """The page behind each tab, by the tab's name.

    Signals:
        saved: words for a toast, from any of them.
        why_asked: the explanations that one of them wants shown.
        asked: what of the page one of them wants opened: "referral", "flags" or "run_files".
        began: the ``EpisodeKey`` of a new episode.
    """

    saved = Signal(str)
    why_asked = Signal(object)
    asked = Signal(str)
    began = Signal(object)

    def __init__(self, desk: Desk, panel: SidePanel, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._panel = desk, panel
        self._pages: dict[str, Any] = {}

    def add(self, name: str, page: QWidget) -> None:
        self._pages[name] = page
        self.addWidget(page)

    def page(self, name: str) -> EpisodeTab:
        """The page of that name, made now if nobody has looked at it yet."""
        if name not in self._pages:
            made: Any = MAKERS[name](self._desk, self._panel, self)
            made.saved.connect(self.saved)
            made.why_asked.connect(self.why_asked)
            if name in ("Imaging", "Runs"):
                made.asked.connect(self.asked)
            if name == "Imaging":
                made.began.connect(self.began)
            self.add(name, made)
        page: EpisodeTab = self._pages[name]
        return page

    def ask_phase(self, phase: int) -> None:
        """Open the plan's panel that sets a phase, with this one chosen."""
        self.page("Plan")
        self._pages["Plan"].ask_phase(phase)

    def show_page(self, name: str) -> None:
        self.setCurrentWidget(self._pages[name])

    def focus_page(self, name: str) -> None:
        """Put the keyboard on the first thing that is typed or chosen there."""
        page: QWidget = self._pages[name]
        if page.focusProxy() is not None:
            page.setFocus(Qt.FocusReason.TabFocusReason)
            return
        stop = page.nextInFocusChain()
        while stop is not None and stop is not page:
            reachable = stop.focusPolicy() & Qt.FocusPolicy.TabFocus
            if reachable and stop.isVisible() and stop.isEnabled() and page.isAncestorOf(stop):
                stop.setFocus(Qt.FocusReason.TabFocusReason)
                return
            stop = stop.nextInFocusChain()
