"""Handing over at the desk: who takes over, and their PIN. Nothing of a patient is on screen."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import NotSaved
from rehabdesk.domain.problems import Rejected, Unknown
from rehabdesk.domain.speech import tr
from rehabdesk.domain.staff import MAX_PIN, ROLES, Member
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.welcome.door import Door
from rehabdesk.ui.widgets import Field, PrimaryButton, QuietButton

_ROWS, _ROW_HEIGHT = 6, 32


class HandOverPage(Door):
    """Signals:
    taken: somebody's PIN was right; the clinic acts as them.
    lock_asked: the key is to be forgotten, and a passphrase typed.
    """

    taken = Signal()
    lock_asked = Signal()

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Who takes over?"),
            tr("Nothing of a patient is on screen. It stays open for a PIN until it locks."),
            parent,
        )
        self._clinic = clinic
        self.people = QListWidget()
        for one in clinic.staff():
            self.people.addItem(_line(one))
        self.people.currentItemChanged.connect(self._on_chosen)
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(MAX_PIN)
        self.pin.returnPressed.connect(self.take_over)
        self.field = Field(tr("PIN"), self.pin)
        self.button = PrimaryButton(tr("Take over"), "⏎")
        self.button.clicked.connect(self.take_over)
        self.lock_button = QuietButton(tr("Lock, and open with a passphrase"))
        self.lock_button.clicked.connect(self.lock_asked)
        people = Field(tr("Staff"), self.people)
        self.body.addWidget(people)
        self.body.addWidget(self.field)
        self.body.addWidget(self.button)
        self.body.addWidget(self.lock_button)
        rows = min(self.people.count(), _ROWS)
        self.people.setFixedHeight(rows * _ROW_HEIGHT + 2 * GRID)
        self._choose_first()
        self.setFocusProxy(self.pin)

    @Slot()
    def take_over(self) -> None:
        """Let the one chosen in, if the PIN is theirs."""
        item = self.people.currentItem()
        if item is None:
            return
        try:
            self._clinic.hand_over(item.data(Qt.ItemDataRole.UserRole), self.pin.text())
        except Rejected as rejected:
            self._say(str(rejected.problems[0]))
            return
        except (Unknown, NotSaved) as error:
            self._say(str(error))
            return
        self.pin.clear()
        self.taken.emit()

    def _say(self, words: str) -> None:
        self.pin.clear()
        self.field.set_problem(words)
        self.pin.setFocus()

    @Slot()
    def _on_chosen(self) -> None:
        self.field.set_problem("")

    def _choose_first(self) -> None:
        """Whoever hands over is not the one who takes over."""
        others = [one.author != self._clinic.actor and one.has_pin for one in self._clinic.staff()]
        self.people.setCurrentRow(others.index(True) if True in others else 0)


def _line(member: Member) -> QListWidgetItem:
    parts = [member.name, ROLES[member.role]]
    if not member.has_pin:
        parts.append(tr("no PIN"))
    item = QListWidgetItem(" · ".join(parts))
    item.setData(Qt.ItemDataRole.UserRole, member.number)
    item.setSizeHint(QSize(0, _ROW_HEIGHT))
    return item
