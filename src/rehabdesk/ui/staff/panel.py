"""Who works here: the owner adds people, changes what they may do, and takes them off again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import passphrase_problem
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.problems import Problem, Rejected
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.speech import tr
from rehabdesk.domain.staff import ROLE_WORDS, ROLES, Member, Role
from rehabdesk.domain.suggested_phrase import suggested_phrase
from rehabdesk.ui.choice_box import ChoiceBox
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Field, PrimaryButton, QuietButton

SOMEONE_NEW = tr("Someone new…")
Verb = Callable[[Clinic], Changes]


def done_elsewhere(clinic: Clinic, verb: Verb, tick: Tick) -> Changes:
    """Deriving a key takes long: do it on whichever thread this is."""
    tick(0, 0)
    with clinic.database.on_this_thread():
        return verb(clinic)


class StaffPanel(QWidget):
    """Signals:
    said: words for a toast.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._known: dict[str, Member] = {}
        self._words = ""
        self.owner = QLineEdit(desk.clinic.actor)
        self.owner_field = Field(tr("Your own name"), self.owner)
        self.owner.returnPressed.connect(self.save)
        self.who, self.role = ChoiceBox(), ChoiceBox()
        self.who_field = Field(tr("Person"), self.who)
        self.name = QLineEdit()
        self.name_field = Field(tr("Name"), self.name)
        for role in Role:
            self.role.addItem(ROLES[role], role.value)
        self.role_field = Field(tr("Works here as"), self.role)
        self.phrase, self.again = QLineEdit(), QLineEdit()
        for line in (self.phrase, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.returnPressed.connect(self.save)
        self.phrase_field = Field(tr("Their own passphrase"), self.phrase)
        self.again_field = Field(tr("The same passphrase again"), self.again)
        self.suggest = QuietButton(tr("Suggest five words"))
        self.button = PrimaryButton()
        self.remove = Button()
        self.button.clicked.connect(self.save)
        self.suggest.clicked.connect(self._suggest)
        self.remove.clicked.connect(self._remove)
        self.who.activated.connect(self._show_chosen)
        self.role.currentIndexChanged.connect(self._say_role)
        self._told = PlainLabel(wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * GRID)
        for part in (
            *(self._told, self.owner_field, self.who_field, self.name_field, self.role_field),
            *(self.phrase_field, self.suggest, self.again_field, self.button, self.remove),
        ):
            box.addWidget(part)
        box.addStretch(1)
        self._reread("")

    @Slot()
    def save(self) -> None:
        """Do what the fields say, in the background: making a key takes its time."""
        if not self.button.isEnabled():
            return
        if not self._known:
            name = self.owner.text()
            self._start(lambda clinic: clinic.name_owner(name), tr("You own this record."))
            return
        member, role = self._chosen(), Role(self.role.currentData())
        phrase = self.phrase.text()
        if self._is_wrong(phrase, needed=member is None):
            return
        if member is None:
            name = self.name.text().strip()
            words = tr("{name} opens the record with that passphrase.", name=name)
            self._start(lambda clinic: clinic.add_member(name, role, phrase), words)
        else:
            self._start(partial(_changed, member=member, role=role, phrase=phrase), tr("Saved"))

    def _is_wrong(self, phrase: str, *, needed: bool) -> bool:
        missing = passphrase_problem(phrase) if phrase or needed else ""
        differ = "" if phrase == self.again.text() else tr("The two passphrases differ.")
        self.phrase_field.set_problem(missing)
        self.again_field.set_problem(differ)
        if missing or differ:
            (self.phrase if missing else self.again).setFocus()
        return bool(missing or differ)

    @Slot()
    def _remove(self) -> None:
        """The second press does it; what is chosen meanwhile asks anew."""
        member = self._chosen()
        if member is None:
            return
        sure = tr("Yes, take {name} off the staff", name=member.name)
        if self.remove.text() != sure:
            self.remove.setText(sure)
            return
        number = member.number
        words = tr(
            "{name} can’t open the record any more. Change its passphrase, too, if they may have"
            " kept a copy.",
            name=member.name,
        )
        self._start(lambda clinic: clinic.remove_member(number), words)

    def _start(self, verb: Verb, words: str) -> None:
        self._words = words
        self._set_busy(busy=True)
        job = Job(tr("Staff"), partial(done_elsewhere, self._desk.clinic, verb))
        job.finished.connect(self._on_done)
        job.failed.connect(self._on_failed)
        self._jobs.start(job)

    def _set_busy(self, *, busy: bool) -> None:
        """One thing at a time, and nothing is typed that its end would wipe."""
        for part in (self.who, self.name, self.phrase, self.again, self.suggest, self.remove):
            part.setEnabled(not busy)
        self.owner.setEnabled(not busy)
        self.button.setEnabled(not busy)

    @Slot(object)
    def _on_done(self, changes: Changes) -> None:
        self._set_busy(busy=False)
        self._reread(self.name.text().strip())
        self._desk.changed.emit(changes)
        self.said.emit(self._words)

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self._set_busy(busy=False)
        problems = error.problems if isinstance(error, Rejected) else (Problem("", str(error)),)
        fields = {"name": self.name_field if self._known else self.owner_field}
        fields["role"] = self.role_field
        for problem in problems[:1]:
            field = fields.get(problem.field, self.phrase_field)
            field.set_problem(str(problem))
            field.editor.setFocus()

    @Slot()
    def _suggest(self) -> None:
        """Five words, shown in clear: they are to be written down."""
        phrase = suggested_phrase()
        for line in (self.phrase, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Normal)
            line.setText(phrase)

    @Slot()
    def _say_role(self) -> None:
        self.role_field.set_hint(ROLE_WORDS[Role(self.role.currentData())])

    def _chosen(self) -> Member | None:
        return self._known.get(str(self.who.currentData()))

    def _reread(self, chosen: str) -> None:
        """Show the staff as it is, and the one chosen before, if they are still there."""
        everybody = self._desk.clinic.staff()
        self._known = {one.number: one for one in everybody}
        self.who.clear()
        for one in everybody:
            self.who.addItem(one.name, one.number)
        self.who.addItem(SOMEONE_NEW, "")
        names = [one.name for one in everybody]
        self.who.setCurrentIndex(names.index(chosen) if chosen in names else len(names))
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        begun, member = bool(self._known), self._chosen()
        self._told.setText(_TOLD if begun else _FIRST)
        for line in (self.phrase, self.again):
            line.clear()
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self.owner_field.setVisible(not begun)
        for part in (self.who_field, self.name_field, self.role_field):
            part.setVisible(begun)
        fixed = member is not None and member.founder
        self.suggest.setVisible(begun and not fixed)
        for part in (self.phrase_field, self.again_field):
            part.setVisible(begun and not fixed)
        self.name.setText(member.name if member else "")
        self.name.setReadOnly(member is not None)
        role = member.role if member else Role.CLINICIAN
        self.role.setCurrentIndex(self.role.findData(role.value))
        self.role.setEnabled(not fixed)
        self._say_role()
        self.phrase_field.set_hint(
            tr("Only where they forgot theirs; else leave it empty.")
            if member
            else tr("15 characters or more, typed by them.")
        )
        self.again_field.set_problem("")
        self.name_field.set_problem("")
        if not begun:
            self.button.setText(tr("I own this record"))
        else:
            self.button.setText(tr("Save") if member else tr("Add this person"))
        self.button.setVisible(not fixed)
        self.remove.setText(tr("Take off the staff…"))
        self.remove.setVisible(member is not None and not fixed)


_FIRST = tr(
    "Until now the record has one passphrase, and whoever knows it may do everything. It stays"
    " yours, and you own the record; everybody else gets their own, and does as much as they work"
    " here as."
)
_TOLD = tr(
    "Each opens the record with their own passphrase. What each may do is held on every screen and"
    " on the command line, and every entry says who made it."
)


def _changed(clinic: Clinic, *, member: Member, role: Role, phrase: str) -> Changes:
    """A person’s passphrase, where a new one was typed: it may be refused. Then their role."""
    if phrase:
        clinic.give_passphrase(member.number, phrase)
    if role is not member.role:
        clinic.change_role(member.number, role)
    return Changes(Area.SETTINGS)
