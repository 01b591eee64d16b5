"""The next run as the record suggests it, with its arithmetic; the clinician decides."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.next_run import NextRun
from rehabdesk.domain.speech import tr
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Card, QuietButton


class NextRunCard(Card):
    """What may come next, how far at most, and what it rests on.

    Signals:
        why_asked: the explanations of the proposal.
    """

    why_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proposal: NextRun | None = None
        self.words = PlainLabel("", wrap=True, parent=self)
        self.cap = PlainLabel("", "strong", wrap=True, parent=self)
        self.because = PlainLabel("", "small", wrap=True, parent=self)
        self.why = QuietButton(tr("Why?"), parent=self)
        self.why.setProperty("dense", True)
        self.why.setAccessibleName(tr("Why: the next run"))
        self.why.clicked.connect(self._on_why)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Next run"), "heading", parent=self), 1)
        head.addWidget(self.why, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self.cap, self.words, self.because):
            column.addWidget(part)
        decides = tr("A proposal from the record, one variable at a time. The clinician decides.")
        column.addWidget(PlainLabel(decides, "small", wrap=True, parent=self))
        column.addStretch(1)

    def show_proposal(self, proposal: NextRun) -> None:
        self.proposal = proposal
        self.cap.setText(proposal.cap_words)
        self.words.setText(f"{proposal.words}.")
        self.because.setText("\n".join(proposal.because))
        self.because.setVisible(bool(proposal.because))

    @Slot()
    def _on_why(self) -> None:
        if self.proposal is not None:
            self.why_asked.emit(self.proposal.explanations)
