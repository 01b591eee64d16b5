"""The card under the list: why the chosen row stands where it stands, and what can be done."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.speech import tr
from rehabdesk.domain.states import NOT_DEFERRED, ImagingState
from rehabdesk.ui.masking import mask
from rehabdesk.ui.text import PlainLabel, escaped
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Card, FlowLayout, PrimaryButton

_IN_THE_ROW = frozenset(
    (
        "red_flag",
        "imaging_due",
        "imaging_consider",
        "imaging_chase",
        "strength_asymmetry",
        "review_overdue",
        "adherence_low",
    )
)
"""Alerts that the reasons or the row itself say already, or that the patient page explains."""
LETTERS = {
    "W": tr("Why? Inputs, arithmetic, threshold and source"),
    "R": tr("Referral letter"),
    "I": tr("Record imaging"),
    "S": tr("Defer the imaging decision"),
    "C": tr("Record a call"),
    "N": tr("Add a line to today's note"),
    "P": tr("The phase the record speaks for"),
    "V": tr("Set the next review"),
}
"""What a letter does to the chosen row."""
_USUAL_PX = 122
"""Two lines of reasons and one of what clears them: the list above stays put from row to row."""
_IMAGING_ENDED = (ImagingState.CLOSED, ImagingState.OUT_OF_SCOPE)


class WhyCard(Card):
    """Name, reasons, what clears them, and the row's actions.

    Signals:
        asked: a letter of ``LETTERS``, or "open".
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reasons = QLabel()
        self._reasons.setTextFormat(Qt.TextFormat.RichText)
        self._reasons.setWordWrap(True)
        self._clears = PlainLabel(role="faint", wrap=True)
        buttons = QWidget()
        row = FlowLayout(buttons, GRID, at_end=True)
        self.ask_why = Button(tr("Why?"), "W")
        self.defer = Button(tr("Defer"), "S")
        self.record = Button(tr("Imaging"), "I")
        self.refer = Button(tr("Refer"), "R")
        self.call = Button(tr("Call"), "C")
        self.note = Button(tr("Note"), "N")
        self.phase = Button(tr("Phase"), "P")
        self.open = PrimaryButton(tr("Open"), "⏎")
        self._asks = {
            self.ask_why: "W",
            self.refer: "R",
            self.record: "I",
            self.defer: "S",
            self.call: "C",
            self.note: "N",
            self.phase: "P",
            self.open: "open",
        }
        for button, letter in self._asks.items():
            button.setToolTip(LETTERS.get(letter, ""))
            button.clicked.connect(self._ask)
            row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        box.setSpacing(2)
        box.addWidget(self._reasons)
        box.addWidget(self._clears)
        box.addStretch(1)
        box.addSpacing(GRID - 2)
        box.addWidget(buttons)
        self.setMinimumHeight(_USUAL_PX)
        mask.changed.connect(self._rename)
        self.show_row(None)

    @Slot()
    def _rename(self) -> None:
        self.show_row(self._assessment)

    def show_row(self, assessment: Assessment | None) -> None:
        self._assessment = assessment
        self.setVisible(assessment is not None)
        if assessment is None:
            self._reasons.clear()
            self._clears.clear()
            return
        reasons = [*assessment.imaging.reasons]
        reasons += [alert.text for alert in assessment.alerts if alert.code not in _IN_THE_ROW]
        said = " ".join(reasons) or tr("Nothing asks for attention.")
        self._reasons.setText(f"<b>{escaped(mask.name(assessment.patient))}</b> — {escaped(said)}")
        self._clears.setText(_clears(assessment))
        self._clears.setVisible(bool(self._clears.text()))
        ended = assessment.imaging.state in _IMAGING_ENDED
        for button in (self.record, self.refer):
            button.setEnabled(not ended)
        self.defer.setEnabled(assessment.imaging.state not in NOT_DEFERRED)

    def words(self) -> str:
        """What it says, as shown (escaped rich text)."""
        return self._reasons.text()

    def _ask(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.asked.emit(self._asks[button])


def _clears(assessment: Assessment) -> str:
    conditions = assessment.imaging.clears_when
    if not conditions:
        return ""
    return tr("Clears when: ") + " ".join(
        one if one.endswith(".") else f"{one};" for one in conditions
    )
