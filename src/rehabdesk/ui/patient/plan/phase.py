"""Where the plan stands: the phases, the app's proposal, and what the next phase asks."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rehabdesk.domain.explanation import Explanation
from rehabdesk.domain.pathway import Phase
from rehabdesk.domain.speech import tr
from rehabdesk.ui.patient.plan.lines import Line, LinesList
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Button, Card, QuietButton


class Steps(QWidget):
    """The phases side by side; each opens the panel that sets it.

    Signals:
        chosen: the number of the phase that was pressed.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)

    def show_phases(self, phases: Sequence[Phase], current: int | None, proposed: int) -> None:
        """Show the pathway's phases, the one that is set and the one that is proposed."""
        if [button.property("number") for button in self.buttons] != [p.number for p in phases]:
            self._remake(phases)
        for button, phase in zip(self.buttons, phases, strict=True):
            here, next_one = phase.number == current, phase.number == proposed != current
            state = tr(", current phase") if here else tr(", proposed") if next_one else ""
            button.setText(f"{phase.number}  {phase.label}")
            button.setAccessibleName(
                tr(
                    "Phase {number}, {label}{state}",
                    number=phase.number,
                    label=phase.label,
                    state=state,
                )
            )
            button.setToolTip(
                tr(
                    "Set phase {number}, {label}{state}",
                    number=phase.number,
                    label=phase.label,
                    state=state,
                )
            )
            button.setProperty("current", here)
            button.setProperty("proposed", next_one)
            button.style().unpolish(button)
            button.style().polish(button)

    def _remake(self, phases: Sequence[Phase]) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = [QPushButton(self) for _ in phases]
        for button, phase in zip(self.buttons, phases, strict=True):
            button.setProperty("kind", "step")
            button.setProperty("number", phase.number)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(self._on_clicked)
            self._row.addWidget(button, 1)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(int(self.sender().property("number")))


class PhaseCard(Card):
    """The current phase, the proposal with its reasons, and where relative rest stands.

    Signals:
        set_asked: the number of the phase that the panel should open with.
        why_asked: explanations to show.
    """

    set_asked = Signal(int)
    why_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._explanations: tuple[Explanation, ...] = ()
        self._proposed = 0
        self.title = PlainLabel("", "heading", parent=self)
        self.since = PlainLabel("", "small", wrap=True, parent=self)
        self.steps = Steps(self)
        self.proposal = PlainLabel("", "strong", parent=self)
        self.because = PlainLabel("", "small", wrap=True, parent=self)
        self.rest = PlainLabel("", "strong", parent=self)
        self.why = QuietButton(tr("Why?"), parent=self)
        self.why.setAccessibleName(tr("Why: the proposed phase"))
        self.set_button = Button(tr("Set phase…"), parent=self)
        self._arrange()
        self.steps.chosen.connect(self.set_asked)
        self.set_button.clicked.connect(self._on_set)
        self.why.clicked.connect(self._on_why)

    def show_phase(
        self,
        phases: Sequence[Phase],
        current: int | None,
        proposed: int,
        since: str,
        proposal: str,
        because: Iterable[str],
        explanation: Explanation,
    ) -> None:
        """Show where the plan stands; ``proposal`` is a sentence, ``because`` its reasons."""
        self._explanations, self._proposed = (explanation,), proposed
        here = next((phase for phase in phases if phase.number == current), None)
        self.title.setText(
            tr("Phase {number} · {label}", number=here.number, label=here.label)
            if here
            else tr("No phase set yet")
        )
        self.since.setText(since)
        self.steps.show_phases(phases, current, proposed)
        self.proposal.setText(proposal)
        self.because.setText(" ".join(because))

    def show_rest(self, words: str) -> None:
        """Say where the relative rest stands while it lasts; "" where it does not."""
        self.rest.setText(words)
        self.rest.setVisible(bool(words))

    @Slot()
    def _on_set(self) -> None:
        self.set_asked.emit(self._proposed)

    @Slot()
    def _on_why(self) -> None:
        self.why_asked.emit(self._explanations)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.since, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.why)
        head.addWidget(self.set_button)
        top = Qt.AlignmentFlag.AlignTop
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self.proposal, 0, top)
        below.addWidget(self.because, 1, top)
        below.addWidget(self.rest, 0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.steps)
        column.addLayout(below)


class NextPhaseCard(Card):
    """What the current phase consists of, what the next one asks, and the relative rest.

    ``beside`` stands at the right of the criteria: the relative rest.

    Signals:
        why_asked: explanations to show.
        judged: a criterion's row id and the clinician's answer.
        noted: the row id of a criterion to write a note on.
    """

    why_asked = Signal(object)
    judged = Signal(str, str)
    noted = Signal(str)

    def __init__(self, beside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = PlainLabel("", "small", wrap=True, parent=self)
        self.criteria = LinesList(self)
        self.criteria.why_asked.connect(self.why_asked)
        self.criteria.judged.connect(self.judged)
        self.criteria.acted.connect(self.noted)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(PlainLabel(tr("Criteria of the next phase"), "heading", parent=self))
        left.addWidget(self.content)
        left.addWidget(self.criteria)
        left.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 12)
        row.setSpacing(40)
        row.addLayout(left, 5)
        row.addWidget(beside, 3)

    def show_criteria(self, now: Phase | None, lines: Iterable[Line]) -> None:
        """Show the phase that is set and what the next one asks."""
        dose = str((now.row.data or {}).get("dose", "")) if now else ""
        self.content.setText(
            tr(
                "Phase {number} now: {words}. Dose: {dose}.",
                number=now.number,
                words=now.row.text,
                dose=dose,
            )
            if now
            else tr("Set a phase first; what the next one asks is then judged from the record.")
        )
        self.criteria.show_lines(lines)
