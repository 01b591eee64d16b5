"""Names and appointments: all that reception sees of the record, and the one thing it changes."""

from PySide6.QtCore import QItemSelectionModel, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from rehabdesk.domain.directory import Appointment
from rehabdesk.domain.finding_names import fold
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.speech import tr
from rehabdesk.domain.staff import ROLES
from rehabdesk.domain.words import counted, long_date, plural
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.masking import mask
from rehabdesk.ui.patient.lists import RowsList
from rehabdesk.ui.safekeeping import Safekeeping
from rehabdesk.ui.staff.doors import StaffDoors
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import (
    Button,
    DateField,
    Field,
    FlowLayout,
    PrimaryButton,
    SidePanel,
    Toast,
)

_WIDTHS = (130, 260, 130, 110)
_LEAST_WIDTH, _LEAST_HEIGHT = 640, 400
EPISODES = counted("open episode")


class ReceptionWindow(QMainWindow):
    """Signals:
    lock_requested: nothing of a patient may stay on screen.
    hand_over_requested: somebody else takes over at this desk.
    passphrase_requested: the old passphrase, and the new one that is to take its place.
    """

    lock_requested = Signal()
    hand_over_requested = Signal()
    passphrase_requested = Signal(str, str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: list[Appointment] = []
        self._setting = False
        self.setWindowTitle("RehabDesk – DEMO" if desk.clinic.database.is_demo else "RehabDesk")
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(1280, 800)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search by name or number"))
        self.search.setAccessibleName(tr("Search by name or number"))
        self.search.textChanged.connect(self.reread)
        self.search.returnPressed.connect(self._to_list)
        self.list = RowsList(
            tr("Appointments"),
            (tr("Next review"), tr("Name"), tr("Born"), tr("Number")),
            _WIDTHS,
            (tr("Nobody by that name"), tr("Esc shows everyone.")),
        )
        self.list.table.selectionModel().currentRowChanged.connect(self._on_chosen)
        self.list.table.activated.connect(self._to_day)
        self.whose = PlainLabel(role="strong", wrap=True)
        self.day = DateField(desk.today(), ahead=True)
        self.day.returnPressed.connect(self.set_day)
        self.field = Field(tr("Next review"), self.day)
        self.button = PrimaryButton(tr("Set the day"), "⏎")
        self.button.clicked.connect(self.set_day)
        self.count = PlainLabel(role="small")
        self.pin, self.passphrase = Button(tr("My PIN…")), Button(tr("My passphrase…"))
        self._arrange()
        self.panel = SidePanel(self.centralWidget())
        self.toast = Toast(self.centralWidget())
        self.staff = StaffDoors(desk, jobs, self.panel)
        self.staff.said.connect(self.toast.say)
        self.pin.clicked.connect(self.staff.show_pin)
        self.passphrase.clicked.connect(self.show_passphrase)
        self.safe = Safekeeping(desk, jobs, self)
        self.safe.failed.connect(self.toast.say)
        desk.refused.connect(self._on_refused)
        desk.stale.connect(self._on_stale)
        mask.changed.connect(self.reread)
        self._add_keys()
        self.reread()
        self.search.setFocus()

    @Slot()
    def reread(self) -> None:
        """Read the list again, as far as it is searched for, with the same one chosen."""
        before = self.chosen()
        words = fold(self.search.text()).split()
        everybody = self._desk.clinic.front_desk()
        self._shown = [one for one in everybody if _is_meant(one, words)]
        self.list.show_rows(_row(one) for one in self._shown)
        self.count.setText(plural(len(self._shown), *EPISODES))
        keys = [one.key for one in self._shown]
        if self._shown:
            at = keys.index(before.key) if before is not None and before.key in keys else 0
            self._choose(at)
        self._on_chosen()

    def chosen(self) -> Appointment | None:
        """Whose row is chosen."""
        row = self.list.table.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    @Slot()
    def set_day(self) -> None:
        """Set the next review of the one chosen to the day that was typed."""
        one, day = self.chosen(), self.day.day()
        if one is None:
            return
        if day is None:
            self.field.set_problem(self.day.problem() or tr("Type a day."))
            self.day.setFocus()
            return
        self._setting = True
        if self._desk.do(lambda clinic: clinic.set_reviews({one.key: one.revision}, day)):
            self.reread()
            said = tr("{name}: {day}", name=mask.name(one), day=long_date(day))
            self.toast.say_saved(said)
            self.search.setFocus()
        self._setting = False

    @Slot()
    def show_passphrase(self) -> None:
        """Choose another passphrase of one's own."""
        from rehabdesk.ui.keyring.passphrase import PassphrasePanel

        panel = PassphrasePanel()
        panel.asked.connect(self.passphrase_requested)
        self.panel.open_with(tr("Another passphrase"), panel)

    @Slot()
    def back(self) -> None:
        """Put the panel away, else the search."""
        if not self.panel.isHidden():
            self.panel.close_panel()
        else:
            self.search.clear()

    def _choose(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.list.table.selectionModel().setCurrentIndex(
            self.list.model.index(row, 0), flags.ClearAndSelect | flags.Rows
        )

    @Slot()
    def _on_chosen(self) -> None:
        one = self.chosen()
        for part in (self.day, self.button):
            part.setEnabled(one is not None)
        self.whose.setText(mask.name(one) if one else "")
        self.day.set_day(one.next_review if one else None)
        self.field.set_problem("")

    @Slot()
    def _to_list(self) -> None:
        self.list.table.setFocus()

    @Slot()
    def _to_day(self) -> None:
        self.day.setFocus()
        self.day.selectAll()

    @Slot()
    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @Slot(object)
    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        if self._setting and problems:
            self.field.set_problem(str(problems[0]))
            self.day.setFocus()

    @Slot()
    def _on_stale(self) -> None:
        self.reread()
        self.toast.say(tr("Not saved: somebody changed this episode meanwhile. It was read again."))

    def _add_keys(self) -> None:
        keys = (
            ("Ctrl+L", self.lock_requested),
            ("Ctrl+Shift+L", self.hand_over_requested),
            ("Ctrl+Shift+P", mask.toggle),
            ("Ctrl+F", self._to_search),
            ("Esc", self.back),
        )
        for key, slot in keys:
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(slot)
            self.addAction(action)

    def _arrange(self) -> None:
        frame = QWidget()
        frame.setProperty("page", True)
        clinic = self._desk.clinic
        hand_over = Button(tr("Hand over"), "Ctrl Shift L")
        lock = Button(tr("Lock"), "Ctrl L")
        hand_over.clicked.connect(self.hand_over_requested)
        lock.clicked.connect(self.lock_requested)
        who = PlainLabel(f"{clinic.actor} · {ROLES[clinic.role]}", "small", wrap=True)
        buttons = QWidget()
        doing = FlowLayout(buttons, GRID, at_end=True)
        for button in (self.pin, self.passphrase, hand_over, lock):
            doing.addWidget(button)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Appointments"), "title"))
        head.addStretch(1)
        head.addWidget(who)
        side = QWidget()
        side.setFixedWidth(280)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.whose, self.field, self.button):
            column.addWidget(part)
        column.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(3 * GRID)
        middle.addWidget(self.list, 1)
        middle.addWidget(side)
        box = QVBoxLayout(frame)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(2 * GRID)
        box.addLayout(head)
        box.addWidget(buttons)
        box.addWidget(self.search)
        box.addLayout(middle, 1)
        below = QHBoxLayout()
        below.addWidget(self.count)
        if clinic.database.is_demo:
            below.addWidget(PlainLabel(tr("DEMO: everyone here is invented"), "strong"))
        below.addStretch(1)
        box.addLayout(below)
        self.setCentralWidget(frame)


def _is_meant(one: Appointment, words: list[str]) -> bool:
    said = fold(f"{one.name} {one.key.patient_id}")
    return all(word in said for word in words)


def _row(one: Appointment) -> tuple[str, ...]:
    return (
        long_date(one.next_review) if one.next_review else tr("none"),
        mask.name(one),
        mask.own(long_date(one.born)) if one.born else "",
        mask.own(one.key.patient_id),
    )
