"""Who signs: the clinic's clinicians to choose from, or a name typed for once."""

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from rehabdesk.domain.records import Clinician
from rehabdesk.domain.speech import tr
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Field


class SignerFields(QWidget):
    """Signals:
    edited: another person signs, or another number stands below the name.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, Clinician] = {}
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.editTextChanged.connect(self._on_name)
        self.registration = QLineEdit()
        self.registration.textChanged.connect(self.edited)
        self._name_field = Field(tr("Signed by"), self.name)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID + 4)
        box.addWidget(self._name_field)
        box.addWidget(Field(tr("Registration (HCPC no.)"), self.registration))

    def offer(self, clinicians: Iterable[Clinician], usual: str) -> None:
        """Offer these, the episode's own clinician first."""
        self._known = {each.name: each for each in clinicians}
        names = list(self._known)
        self.name.blockSignals(True)
        self.name.clear()
        self.name.addItems(names)
        self.name.setEditText(usual if usual in names or not names else names[0])
        self.name.blockSignals(False)
        self._show_registration()

    def signer(self) -> Clinician:
        """Who signs as it stands in the fields; without a name nobody does."""
        name = self.name.currentText().strip()
        role = self._known[name].role if name in self._known else tr("Physiotherapist")
        return Clinician(name, role, self.registration.text().strip())

    def object_to(self, words: str) -> None:
        """Say at the name what is wrong; "" takes it away."""
        self._name_field.set_problem(words)

    @Slot()
    def _on_name(self) -> None:
        self._show_registration()
        self.edited.emit()

    def _show_registration(self) -> None:
        known = self._known.get(self.name.currentText().strip())
        if known is not None:
            self.registration.blockSignals(True)
            self.registration.setText(known.registration)
            self.registration.blockSignals(False)
