"""Settings: when the record locks itself."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.ui.idle import choose_idle_minutes, idle_minutes
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Card, SegmentedControl

_OFFERED = (1, 2, 3, 5, 10, 15)
_LOCKS = tr("The screen is emptied and the key forgotten; opening asks for the passphrase again.")
_TRAIL = tr(
    "Every change, every opening of a record and all that left it: who, when, old and new."
    " It is checked at each start."
)
_NEVER = tr("This record has no passphrase, so it can’t be locked.")


class PrivacyCard(Card):
    """How long nobody may be there before the record is locked; and who did what in it.

    Signals:
        trail_asked: the audit trail is wanted.
    """

    trail_asked = Signal()

    def __init__(
        self, *, can_lock: bool, may_see_trail: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.minutes = SegmentedControl(
            [(one, tr("{one} min", one=one)) for one in _OFFERED],
            tr("Lock when nobody is there for"),
        )
        self.minutes.chosen.connect(self._choose)
        self.minutes.setVisible(can_lock)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(12)
        box.addWidget(PlainLabel(tr("Lock"), "heading"))
        if can_lock:
            box.addWidget(PlainLabel(tr("When nobody is there for"), "small"))
        row = QHBoxLayout()
        row.addWidget(self.minutes)
        row.addStretch(1)
        box.addLayout(row)
        box.addWidget(PlainLabel(_LOCKS if can_lock else _NEVER, "small", wrap=True))
        self.trail = Button(tr("Open the audit trail"))
        self.trail.clicked.connect(self.trail_asked)
        heading, words = (
            PlainLabel(tr("Audit trail"), "heading"),
            PlainLabel(_TRAIL, "small", wrap=True),
        )
        box.addWidget(heading)
        box.addWidget(words)
        box.addWidget(self.trail, 0, Qt.AlignmentFlag.AlignLeft)
        if not may_see_trail:
            for part in (heading, words, self.trail):
                part.hide()
        self.reread()

    def reread(self) -> None:
        self.minutes.set_value(idle_minutes())

    @Slot(object)
    def _choose(self, minutes: int) -> None:
        choose_idle_minutes(minutes)
