"""Settings: the passphrase and the recovery sheet of this record."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.domain.staff import Right
from rehabdesk.domain.words import long_date
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Card


class KeysCard(Card):
    """Signals:
    sheet_asked: a recovery sheet is to be made.
    passphrase_asked: another passphrase is wanted.
    """

    sheet_asked = Signal()
    passphrase_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.words = PlainLabel(role="small", wrap=True)
        self.sheet = Button(tr("Make a recovery sheet…"))
        self.passphrase = Button(tr("Change the passphrase…"))
        self.sheet.clicked.connect(self.sheet_asked)
        self.passphrase.clicked.connect(self.passphrase_asked)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(12)
        box.addWidget(PlainLabel(tr("Keys"), "heading"))
        box.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(self.sheet)
        row.addWidget(self.passphrase)
        row.addStretch(1)
        box.addLayout(row)
        self.reread()

    def reread(self) -> None:
        """Say whether there is a sheet."""
        encrypted = self._desk.clinic.database.encrypted
        self.sheet.setVisible(encrypted and self._desk.may(Right.STAFF))
        self.passphrase.setVisible(encrypted)
        if not encrypted:
            self.words.setText(tr("This record has no passphrase."))
            return
        made = self._desk.clinic.recovery_made_on()
        day = long_date(date.fromisoformat(made)) if made else ""
        self.words.setText(
            tr("The recovery sheet of {day} opens this record, too.", day=day)
            if made
            else tr("No recovery sheet: a forgotten passphrase can’t be recovered.")
        )
