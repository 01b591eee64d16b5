"""How far daily movement is affected: one key answers it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import IMPACTS
from rehabdesk.domain.words import IMPACT_LABELS
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import SegmentedControl

_KEYS = dict(zip("012", IMPACTS, strict=True))
QUESTION = tr("Daily movement affected")


class ImpactChoice(SegmentedControl):
    """``0`` No, ``1`` Some, ``2`` Significantly, ``=`` as last time; each moves on.

    Signals:
        finished: it was answered by a key; the next field may have the keyboard.
    """

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([(key, IMPACT_LABELS[key]) for key in IMPACTS], QUESTION, parent)
        self._before = ""
        for number, button in zip(_KEYS, self.buttons(), strict=True):
            button.setToolTip(tr("Key {number}", number=number))

    def know_last(self, answer: str) -> None:
        """What ``=`` answers; "" where it was never asked."""
        self._before = answer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        said = event.text()
        answer = self._before if said == "=" else _KEYS.get(said, "")
        if not answer:
            super().keyPressEvent(event)
            return
        self.set_value(answer)
        self.chosen.emit(answer)
        self.finished.emit()


class ImpactQuestion(QWidget):
    """The question, its answer last time, and the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(QUESTION, "section", parent=self)
        self.choice = ImpactChoice(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.choice)

    def stand_beside(self, answer: str, since: str) -> None:
        """What was answered last and on which day; ``=`` answers it again."""
        self.choice.know_last(answer)
        before = f" · {IMPACT_LABELS[answer]}, {since}" if answer else ""
        self.title.setText(f"{QUESTION}{before}")
