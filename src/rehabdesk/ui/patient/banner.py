"""The imaging banner: shape, word and reasons of the state, and the answers it has."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.imaging import ImagingState
from rehabdesk.domain.notices import LATE, SCREEN, Notice
from rehabdesk.domain.speech import begun_large, tr
from rehabdesk.domain.words import STATE_LABELS
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme import tokens_now, watcher
from rehabdesk.ui.theme.tokens import Tone
from rehabdesk.ui.widgets import Button, break_row
from rehabdesk.ui.widgets.shapes import draw_shape, tone_of

_SHAPE_PX = 20
S = ImagingState
HEADLINES = {
    S.EMERGENCY: tr("Emergency: same-day pathway."),
    S.URGENT: tr("Red flag: urgent pathway."),
    S.DUE_IMPACT: tr("Imaging decision due."),
    S.DUE: tr("Imaging decision due."),
    S.CHASE: tr("Chase the imaging."),
    S.CONSIDER: tr("Consider imaging."),
    S.ONSET_UNKNOWN: tr("Ask when symptoms began."),
    S.CHECK_RESOLVED: tr("Resolved? Please confirm."),
    S.DECLINED: tr("Imaging not indicated now."),
    S.NOT_DUE: tr("No imaging decision due."),
}
_OPEN_QUESTION = (S.DUE_IMPACT, S.DUE, S.CONSIDER, S.ONSET_UNKNOWN)
_DEFERRABLE = (*_OPEN_QUESTION, S.SNOOZED, S.DECLINED)
_FLAGGED = (S.EMERGENCY, S.URGENT)
_FINISHED = (S.CLOSED, S.OUT_OF_SCOPE)
MODIFIER_WORDS = {
    "stale": tr("provisional: symptoms not confirmed lately"),
    "approximate": tr("onset is approximate"),
    "onset_unknown": tr("onset unknown"),
    "prior_imaging": tr("imaging from before this episode on file"),
    "imaging_cancelled": tr("imaging was cancelled"),
    "refer_rheumatology": tr("rheumatology flag"),
    "decision_void": tr("the earlier decision no longer counts"),
}


def headline(state: ImagingState) -> str:
    """The state as a sentence."""
    return HEADLINES.get(state, f"{STATE_LABELS[state]}.")


class StateShape(QWidget):
    """The state's own shape, so that colour is never all there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(_SHAPE_PX, _SHAPE_PX)
        self.state = ImagingState.NOT_DUE

    def show_state(self, state: ImagingState) -> None:
        self.state = state
        self.setAccessibleName(STATE_LABELS[state])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tone = tone_of(self.state, tokens_now())
        painter = QPainter(self)
        box = QRectF(1, 1, _SHAPE_PX - 2, _SHAPE_PX - 2)
        draw_shape(painter, self.state, box, QColor(tone.ink), QColor(tone.ground))
        painter.end()


_SENTENCES = 5
"""As many facts as are read at a glance; what raised the state stands first."""


_NOTICES = 4
"""Not screened, never valid, a recurrence, late: no more kinds stand beside a state."""


class NoticeChip(QPushButton):
    """A chip beside the state; one that asks for something says so with a shape, in bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_notice(self, notice: Notice) -> None:
        self.setText(f"{'⚑ ' if notice.asks else ''}{notice.words}")
        self.setAccessibleName(notice.words)
        if self.property("asks") != notice.asks:
            self.setProperty("asks", notice.asks)
            self.style().unpolish(self)
            self.style().polish(self)


class Banner(QFrame):
    """What the imaging rule says today, why, and what saving would make of it.

    Signals:
        why_asked, defer_asked, imaging_asked, referral_asked, flags_asked, discharge_asked: a
        button was pressed.
        explain_asked: explanations to show.
        loading_asked: defer, for supervised loading first.
    """

    why_asked = Signal()
    defer_asked = Signal()
    imaging_asked = Signal()
    referral_asked = Signal()
    flags_asked = Signal()
    discharge_asked = Signal()
    explain_asked = Signal(object)
    loading_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.assessment: Assessment | None = None
        self._dress: tuple[str, Tone] | None = None
        self._notices: tuple[Notice, ...] = ()
        # Made before the buttons, as they are read: so the Tab key goes.
        self.chips = [NoticeChip(self) for _ in range(_NOTICES)]
        self._shape = StateShape(self)
        self.words = PlainLabel("", "strong", parent=self)
        self.reasons = PlainLabel("", wrap=True, parent=self)
        self.preview = PlainLabel("", wrap=True, parent=self)
        self.preview.hide()
        self.why = Button(tr("Why?"), parent=self)
        self.defer = Button(tr("Defer…"), parent=self)
        self.imaging = Button(tr("Record imaging"), parent=self)
        self.flags = Button(tr("Red flags…"), parent=self)
        self.discharge = Button(tr("Discharge…"), parent=self)
        self.referral = Button(tr("Referral letter"), parent=self)
        self._arrange()
        for button, asked in (
            (self.why, self.why_asked),
            (self.defer, self.defer_asked),
            (self.imaging, self.imaging_asked),
            (self.flags, self.flags_asked),
            (self.discharge, self.discharge_asked),
            (self.referral, self.referral_asked),
        ):
            button.clicked.connect(asked)
        watcher.changed.connect(self._recolour)

    def show_assessment(self, assessment: Assessment) -> None:
        """Say the state, its reasons, and offer the answers that make sense for it."""
        self.assessment = assessment
        state = assessment.imaging.state
        self._shape.show_state(state)
        self.words.setText(headline(state))
        said = [*assessment.imaging.reasons]
        said += [begun_large(MODIFIER_WORDS[m]) + "." for m in _worth_saying(assessment)]
        if len(said) > _SENTENCES:
            said[_SENTENCES:] = [tr("The rest stands under Why?")]
        if state is S.NOT_DUE:
            said.append(tr("This does not exclude serious pathology."))
        self.reasons.setText(" ".join(said))
        self._offer(state)
        self.preview_assessment(None)
        self._recolour()

    def show_notices(self, notices: tuple[Notice, ...]) -> None:
        """Say what stands beside the state; each opens its panel or its Why."""
        self._notices = notices
        for place, chip in enumerate(self.chips):
            chip.setVisible(place < len(notices))
            if place < len(notices):
                chip.show_notice(notices[place])
        self._recolour()

    @Slot()
    def _on_chip(self) -> None:
        notice = self._notices[self.chips.index(self.sender())]  # type: ignore[arg-type]
        if notice.kind == SCREEN:
            self.flags_asked.emit()
        elif notice.kind == LATE:
            self.loading_asked.emit()
        else:
            self.explain_asked.emit((notice.explanation,))

    def preview_assessment(self, assessment: Assessment | None) -> None:
        """Say what saving would change; nothing where it would change nothing."""
        now = self.assessment
        if assessment is None or now is None or assessment.imaging.state == now.imaging.state:
            self.preview.hide()
            self.preview.clear()
            return
        reasons = " ".join(assessment.imaging.reasons)
        self.preview.setText(
            tr(
                "Saving makes this: {headline} {reasons}",
                headline=headline(assessment.imaging.state),
                reasons=reasons,
            ).strip()
        )
        self.preview.show()

    def _offer(self, state: ImagingState) -> None:
        open_question = state in _OPEN_QUESTION
        self.defer.setVisible(state in _DEFERRABLE)
        self.imaging.setVisible(state not in _FINISHED)
        self.flags.setVisible(state in _FLAGGED)
        self.discharge.setVisible(state == S.CHECK_RESOLVED)
        self.referral.setVisible(open_question or state in (S.CHASE, S.SNOOZED, S.DECLINED))
        for button, strong in (
            (self.referral, open_question),
            (self.flags, state in _FLAGGED),
            (self.discharge, True),
        ):
            kind = "primary" if strong else ""
            if button.kind != kind:  # dressing a button again costs as much as painting it
                button.kind = kind
                button.setProperty("kind", kind)
                button.style().unpolish(button)
                button.style().polish(button)

    @Slot()
    def _recolour(self) -> None:
        if self.assessment is None:
            return
        tokens = tokens_now()
        tone = tone_of(self.assessment.imaging.state, tokens)
        names = ("due", "consider", "chase", "booked", "resolved")
        name = next((n for n in names if getattr(tokens, n) == tone), "neutral")
        if (name, tone) == self._dress:
            return
        self._dress = (name, tone)
        self.setProperty("banner", name)
        self.words.setStyleSheet(f"color: {tone.ink}")
        self.preview.setStyleSheet(f"color: {tone.ink}; font-size: 12px")
        self.style().unpolish(self)
        self.style().polish(self)

    def _arrange(self) -> None:
        said = QHBoxLayout()
        said.setSpacing(6)
        said.addWidget(self.words, 0, Qt.AlignmentFlag.AlignTop)
        self.reasons.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        said.addWidget(self.reasons, 1)  # not aligned in its cell: it would lose its last lines
        self._chip_row = QHBoxLayout()
        self._chip_row.setSpacing(8)
        for chip in self.chips:
            chip.hide()
            chip.clicked.connect(self._on_chip)
            self._chip_row.addWidget(chip)
        self._chip_row.addStretch(1)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addStretch(1)
        text.addLayout(said)
        text.addLayout(self._chip_row)
        text.addWidget(self.preview)
        text.addStretch(1)
        said_so = QHBoxLayout()
        said_so.setSpacing(12)
        said_so.addWidget(self._shape)
        said_so.addLayout(text, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(14, 9, 12, 9)
        self._row.setSpacing(16)
        self._row.addLayout(said_so, 1)
        self._row.addLayout(buttons)
        for button in (
            self.why,
            self.defer,
            self.imaging,
            self.flags,
            self.discharge,
            self.referral,
        ):
            buttons.addWidget(button)
        self.setMinimumHeight(50)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        break_row(self._row, event.size().width())


def _worth_saying(assessment: Assessment) -> list[str]:
    said = " ".join(assessment.imaging.reasons).lower()
    return [
        modifier
        for modifier in assessment.imaging.modifiers
        if modifier in MODIFIER_WORDS and MODIFIER_WORDS[modifier].split(":")[0] not in said
    ]
