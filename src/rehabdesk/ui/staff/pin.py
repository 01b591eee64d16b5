"""One's own PIN: chosen twice, or taken away."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from rehabdesk.domain.problems import Problem
from rehabdesk.domain.speech import tr
from rehabdesk.domain.staff import MAX_PIN, MIN_PIN
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Field, PrimaryButton, QuietButton


class PinPanel(QWidget):
    """Signals:
    chosen: words for a toast; the PIN is in force.
    """

    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._trying = False
        self.pin, self.again = QLineEdit(), QLineEdit()
        for line in (self.pin, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.setMaxLength(MAX_PIN)
            line.returnPressed.connect(self.choose)
        hint = tr("{least} to {most} digits.", least=MIN_PIN, most=MAX_PIN)
        self.pin_field = Field(tr("PIN"), self.pin, hint)
        self.again_field = Field(tr("The same PIN again"), self.again)
        self.button = PrimaryButton(tr("Set my PIN"))
        self.button.clicked.connect(self.choose)
        self.without = QuietButton(tr("Take my PIN away"))
        self.without.clicked.connect(self._go_without)
        told = tr(
            "With a PIN you take over at a desk where somebody else has the record open"
            " (Ctrl+Shift+L). A locked record asks for your passphrase."
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * GRID)
        for part in (
            *(PlainLabel(told, wrap=True), self.pin_field, self.again_field),
            *(self.button, self.without),
        ):
            box.addWidget(part)
        box.addStretch(1)
        me = desk.clinic.me()
        self.without.setVisible(me is not None and me.has_pin)
        desk.refused.connect(self._on_refused)

    @Slot()
    def choose(self) -> None:
        """Set it, if both are the same."""
        if self.pin.text() != self.again.text():
            self.again_field.set_problem(tr("The two PINs differ."))
            self.again.setFocus()
            return
        if not self.pin.text():
            self.pin_field.set_problem(tr("Type a PIN."))
            return
        self._set(self.pin.text(), tr("Your PIN is set."))

    @Slot()
    def _go_without(self) -> None:
        self._set("", tr("You have no PIN any more."))

    def _set(self, pin: str, words: str) -> None:
        self._trying = True
        if self._desk.do(lambda clinic: clinic.set_pin(pin)):
            self.chosen.emit(words)
        self._trying = False

    @Slot(object)
    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        if self._trying and problems:
            self.pin_field.set_problem(str(problems[0]))
            self.pin.setFocus()
