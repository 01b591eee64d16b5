"""What is asked of the trail: who, what, whose, from when to when, and words."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.domain.trail import KINDS, TrailSearch
from rehabdesk.ui.choice_box import ChoiceBox
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import DateField, Field

_TYPED_MS = 250
_DAY_WIDTH = 132


class TrailFilters(QWidget):
    """Signals:
    changed: something else is asked; ``search`` says what.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.kind, self.actor = ChoiceBox(), ChoiceBox()
        self.kind.addItem(tr("Everything"), "")
        for key, label in KINDS.items():
            self.kind.addItem(label, key)
        self.actor.addItem(tr("Everybody"), "")
        self.patient, self.text = QLineEdit(), QLineEdit()
        self.patient.setPlaceholderText(tr("Patient number"))
        self.text.setPlaceholderText(tr("Any words of an entry"))
        self.first, self.last = DateField(desk.today()), DateField(desk.today())
        self._first_field = Field(tr("From"), self.first)
        self._last_field = Field(tr("To"), self.last)
        self._typing = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._typing.timeout.connect(self.changed)
        for box in (self.kind, self.actor):
            box.currentIndexChanged.connect(self.changed)
        for line in (self.patient, self.text):
            line.setClearButtonEnabled(True)
            line.textChanged.connect(self._typing.start)
        for day in (self.first, self.last):
            day.setFixedWidth(_DAY_WIDTH)
            day.editingFinished.connect(self._on_day)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(Field(tr("What"), self.kind))
        row.addWidget(Field(tr("Who"), self.actor))
        row.addWidget(Field(tr("Whose record"), self.patient))
        row.addWidget(self._first_field)
        row.addWidget(self._last_field)
        row.addWidget(Field(tr("Words"), self.text), 1)

    def offer(self, actors: list[str]) -> None:
        """Whom one can choose; what is chosen stays."""
        chosen = self.actor.currentData()
        self.actor.blockSignals(True)
        while self.actor.count() > 1:
            self.actor.removeItem(1)
        for name in actors:
            self.actor.addItem(name, name)
        self.actor.setCurrentIndex(max(0, self.actor.findData(chosen)))
        self.actor.blockSignals(False)

    def search(self) -> TrailSearch:
        """What is asked now."""
        return TrailSearch(
            kind=self.kind.currentData(),
            actor=self.actor.currentData(),
            patient_id=self.patient.text().strip(),
            first=self.first.day(),
            last=self.last.day(),
            text=self.text.text(),
        )

    def count_from(self) -> None:
        """Days are counted from the day it is now."""
        for day in (self.first, self.last):
            day.count_from(self._desk.today())

    @Slot()
    def _on_day(self) -> None:
        for day, field in ((self.first, self._first_field), (self.last, self._last_field)):
            field.set_problem(day.problem())
        self.changed.emit()
