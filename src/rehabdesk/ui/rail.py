"""The rail at the left: where to go, with an icon and a word each."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme import icon, pixmap, tokens_now, watcher
from rehabdesk.ui.theme.tokens import GRID

WIDTH = 152
ICON = 18


class RailButton(QPushButton):
    """One place to go; its icon takes the accent while one is there."""

    def __init__(self, name: str, words: str, icon_name: str, *, place: bool = True) -> None:
        super().__init__(words)
        self.name = name
        self._icon_name = icon_name
        self.setProperty("kind", "rail")
        self.setAccessibleName(words)
        self.setCheckable(place)
        self.setIconSize(QSize(ICON, ICON))
        self.toggled.connect(self.paint_icon)
        watcher.changed.connect(self.paint_icon)
        self.paint_icon()

    @Slot()
    def paint_icon(self) -> None:
        tokens = tokens_now()
        self.setIcon(icon(self._icon_name, tokens.accent if self.isChecked() else tokens.ink_2))


class Rail(QWidget):
    """Caseload and patient on top, locking and settings at the bottom.

    Signals:
        chosen: the name of the place.
    """

    chosen = Signal(str)

    def __init__(self, *, can_lock: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rail", True)
        self.setFixedWidth(WIDTH)
        self._group = QButtonGroup(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(GRID, 2 * GRID, GRID, 2 * GRID)
        box.setSpacing(4)
        box.addLayout(self._brand())
        box.addSpacing(GRID)
        self.caseload = self._add(box, RailButton("caseload", "Caseload", "caseload"))
        self.patient = self._add(box, RailButton("patient", "Patient", "patient"))
        self.patient.setEnabled(False)
        self.patient.setToolTip("Open a patient from the caseload first.")
        box.addStretch(1)
        self.lock = self._add(box, RailButton("lock", "Lock", "lock", place=False))
        self.lock.setToolTip("Lock the record (Ctrl+L)")
        self.lock.setVisible(can_lock)
        self.settings = self._add(box, RailButton("settings", "Settings", "settings"))
        self._group.buttonClicked.connect(self._clicked)

    def show_place(self, name: str) -> None:
        """Mark where one is; "" marks nothing (a document is no place of its own)."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(isinstance(button, RailButton) and button.name == name)
        self._group.setExclusive(True)

    def _brand(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(GRID, 0, 0, 0)
        row.setSpacing(GRID)
        self._mark = QLabel()
        row.addWidget(self._mark)
        row.addWidget(PlainLabel("RehabDesk", "brand"))
        row.addStretch(1)
        watcher.changed.connect(self._paint_mark)
        self._paint_mark()
        return row

    @Slot()
    def _paint_mark(self) -> None:
        self._mark.setPixmap(pixmap("logo", tokens_now().accent, 20, self.devicePixelRatioF()))

    def _add(self, box: QVBoxLayout, button: RailButton) -> RailButton:
        box.addWidget(button)
        if button.isCheckable():
            self._group.addButton(button)
        else:
            button.clicked.connect(self._lock_clicked)
        return button

    @Slot()
    def _lock_clicked(self) -> None:
        self.chosen.emit("lock")

    @Slot(QPushButton)
    def _clicked(self, button: QPushButton) -> None:
        if isinstance(button, RailButton):
            self.chosen.emit(button.name)
