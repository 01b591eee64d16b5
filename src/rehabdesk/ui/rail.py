"""The rail: where one is, and where one can go."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme import icon, tokens_now, watcher
from rehabdesk.ui.theme.tokens import GRID

_PLACES = (("caseload", tr("Caseload")), ("patient", tr("Patient")), ("reports", tr("Reports")))
_BELOW = (("hand_over", tr("Hand over")), ("lock", tr("Lock")), ("settings", tr("Settings")))
_DOING = frozenset({"hand_over", "lock"})
"""Not places where one could be."""
_WIDTH, _NARROW_WIDTH = 152, 56


class Rail(QWidget):
    """Signals:
    asked: "caseload", "patient", "reports", "settings", "hand_over" or "lock".
    """

    asked = Signal(str)

    def __init__(self, *, can_lock: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rail", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH)
        self._place = ""
        self._buttons: dict[str, QPushButton] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(GRID, 2 * GRID, GRID, GRID)
        box.setSpacing(2)
        self._brand = _brand()
        box.addWidget(self._brand)
        box.addSpacing(GRID)
        for name, words in _PLACES:
            box.addWidget(self._made(name, words))
        box.addStretch(1)
        for name, words in _BELOW:
            if name != "lock" or can_lock:
                box.addWidget(self._made(name, words))
        self.offer_hand_over(offered=False)
        patient = self._buttons["patient"]
        patient.setEnabled(False)
        patient.setToolTip(tr("Open a patient from the caseload first"))
        patient.setAccessibleDescription(tr("Open a patient from the caseload first"))
        watcher.changed.connect(self._tint)
        self._tint()

    def button(self, name: str) -> QPushButton:
        return self._buttons[name]

    def enable_patient(self) -> None:
        patient = self._buttons["patient"]
        patient.setEnabled(True)
        patient.setToolTip("")
        patient.setAccessibleDescription(tr("The patient opened last"))

    def offer_hand_over(self, *, offered: bool) -> None:
        """Only where there is somebody to hand over to."""
        self._buttons["hand_over"].setVisible(offered)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons alone, their words as tooltips, or both."""
        self.setFixedWidth(_NARROW_WIDTH if narrow else _WIDTH)
        self._brand.setVisible(not narrow)
        for button in self._buttons.values():
            words = button.accessibleName()
            button.setText("" if narrow else f" {words}")
            if button.isEnabled():
                button.setToolTip(words if narrow else "")

    def mark(self, place: str) -> None:
        """Show where one is."""
        self._place = place
        self._remark()

    def _remark(self) -> None:
        """A click alone marks nothing: only arriving somewhere does."""
        for name, button in self._buttons.items():
            button.setChecked(name == self._place)
        self._tint()

    def _made(self, name: str, words: str) -> QPushButton:
        button = QPushButton(f" {words}")
        button.setAccessibleName(words)
        button.setProperty("kind", "rail")
        button.setProperty("place", name)
        button.setCheckable(name not in _DOING)
        button.setIconSize(QSize(18, 18))
        button.clicked.connect(self._ask)
        self._buttons[name] = button
        return button

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(str(self.sender().property("place")))
        self._remark()

    @Slot()
    def _tint(self) -> None:
        tokens = tokens_now()
        for name, button in self._buttons.items():
            button.setIcon(icon(name, tokens.accent if button.isChecked() else tokens.ink_2))


def _brand() -> QWidget:
    brand = QWidget()
    brand.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # one name, in two inks
    row = QHBoxLayout(brand)
    row.setContentsMargins(GRID, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(PlainLabel("Rehab", "heading"))
    row.addWidget(PlainLabel("Desk", "brand"))
    row.addStretch(1)
    return brand
