"""Settings: who works here, and one's own PIN."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.domain.staff import ROLES, Member, Right
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Card


class StaffCard(Card):
    """Signals:
    staff_asked: people are to be added or changed.
    pin_asked: one's own PIN is to be set.
    """

    staff_asked = Signal()
    pin_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.words = PlainLabel(wrap=True)
        self.staff, self.pin = Button(tr("Add and change people…")), Button(tr("My PIN…"))
        self.staff.clicked.connect(self.staff_asked)
        self.pin.clicked.connect(self.pin_asked)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(12)
        box.addWidget(PlainLabel(tr("Staff"), "heading"))
        box.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(self.staff)
        row.addWidget(self.pin)
        row.addStretch(1)
        box.addLayout(row)
        self.reread()

    def reread(self) -> None:
        """Say who there is."""
        clinic = self._desk.clinic
        everybody = clinic.staff()
        self.staff.setVisible(clinic.database.encrypted and self._desk.may(Right.STAFF))
        self.pin.setVisible(bool(everybody))
        if everybody:
            self.words.setText("\n".join(_line(one) for one in everybody))
        elif clinic.database.encrypted:
            self.words.setText(
                tr(
                    "One passphrase, and whoever knows it may do everything. Add people to give"
                    " each their own, with the rights of a clinician, a student or reception."
                )
            )
        else:
            self.words.setText(
                tr("This record has no passphrase, so it can’t tell its staff apart.")
            )


def _line(member: Member) -> str:
    pin = tr("PIN") if member.has_pin else tr("no PIN")
    if member.pin_blocked:
        pin = tr("PIN blocked: wrong too often")
    return f"{member.name} · {ROLES[member.role]} · {pin}"
