"""Settings: the clinic on paper, who signs, the thresholds, the look, backups."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rehabdesk.clinic import Clinic
from rehabdesk.clinic import database as files
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.records import Clinician
from rehabdesk.domain.speech import tr
from rehabdesk.domain.staff import Right
from rehabdesk.ui.backup_notes import backup_words, note_backup
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.settings.backup_places import BackupPlaces
from rehabdesk.ui.settings.keys import KeysCard
from rehabdesk.ui.settings.logo import LogoRow
from rehabdesk.ui.settings.look import LookCard
from rehabdesk.ui.settings.people import PeopleBox
from rehabdesk.ui.settings.privacy import PrivacyCard
from rehabdesk.ui.settings.retention import RetentionCard
from rehabdesk.ui.settings.run_folder import RunFolderCard
from rehabdesk.ui.settings.search import SettingsSearch
from rehabdesk.ui.settings.snippets import SnippetsCard
from rehabdesk.ui.settings.staff import StaffCard
from rehabdesk.ui.settings.systems import SystemsCard
from rehabdesk.ui.settings.thresholds import ThresholdsCard
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import (
    Button,
    Card,
    Field,
    PrimaryButton,
    ProgressPanel,
    SegmentedControl,
    Toast,
)

_WIDTH = 640
_PAPERS = (("A4", tr("A4")), ("Letter", tr("US Letter")))


def write_backup(clinic: Clinic, target: Path, tick: Tick) -> Path:
    """Copy the record of this moment and prove the copy, on whichever thread this is."""
    with clinic.database.on_this_thread():
        seal = clinic.last_seal()
        files.backup(clinic.database, target, tick)
        note_backup(clinic.database.address, seal)
        clinic.note_output(None, "backup", "backup written")
    return target


class SettingsPage(QWidget):
    """One page, a card a subject; each says when it is saved."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        self._desk = desk
        self._jobs = jobs
        self._saving = False
        self._read: dict[QLineEdit, str] = {}
        self._chosen: Clinician | None = None
        self.clinic, self.address = QLineEdit(), QLineEdit()
        self.phone, self.email = QLineEdit(), QLineEdit()
        self.name, self.role, self.registration = QLineEdit(), QLineEdit(), QLineEdit()
        self.people = PeopleBox()
        self.people.chosen.connect(self._show_person)
        self.name_field = Field(tr("Name"), self.name)
        self.paper = SegmentedControl(_PAPERS, tr("Paper"))
        self.paper.chosen.connect(self._choose_paper)
        self.save_clinic = PrimaryButton(tr("Save letterhead"))
        self.save_clinic.clicked.connect(self._save_letterhead)
        self.save_person = PrimaryButton(tr("Save clinician"))
        self.save_person.clicked.connect(self._save_clinician)
        self.look = LookCard()
        self.backup_button = Button(tr("Back up now…"))
        self.backup_button.clicked.connect(self._ask_backup)
        self.backup_words = PlainLabel(role="small")
        self.places = BackupPlaces()
        self.progress = ProgressPanel()
        self.logo = LogoRow(desk)
        self.snippets = SnippetsCard(desk)
        self.thresholds = ThresholdsCard(desk)
        self.run_folder = RunFolderCard(desk)
        self.retention = RetentionCard(desk, jobs)
        self.systems = SystemsCard(desk, jobs)
        self.keys = KeysCard(desk)
        self.staff = StaffCard(desk)
        self.privacy = PrivacyCard(
            can_lock=desk.clinic.database.encrypted, may_see_trail=desk.may(Right.TRAIL)
        )
        self._arrange()
        self.toast = Toast(self)
        self.logo.said.connect(self.toast.say_saved)
        self.snippets.said.connect(self.toast.say_saved)
        self.thresholds.said.connect(self.toast.say_saved)
        self.retention.said.connect(self.toast.say)
        self.systems.said.connect(self.toast.say)
        self.systems.job_made.connect(self.progress.follow)
        desk.refused.connect(self._on_refused)
        desk.changed.connect(self._on_changed)
        self.reread()

    @Slot()
    def reread(self) -> None:
        letterhead, known = self._desk.clinic.letterhead(), self._desk.clinic.clinicians()
        clinician = self._chosen or self._desk.clinic.clinician()
        clinician = next((one for one in known if clinician and one.name == clinician.name), None)
        self.people.show_people(known, clinician.name if clinician else "")
        for field, text in (
            (self.clinic, letterhead.clinic),
            (self.address, letterhead.address),
            (self.phone, letterhead.phone),
            (self.email, letterhead.email),
            (self.name, clinician.name if clinician else self._newcomer()),
            (self.role, clinician.role if clinician else Clinician("").role),
            (self.registration, clinician.registration if clinician else ""),
        ):
            if field.text() == self._read.get(field, field.text()):  # what was typed stays
                field.setText(text)
            self._read[field] = text
        self.paper.set_value(letterhead.paper)
        self.look.reread()
        self.logo.reread()
        self.backup_words.setText(backup_words(self._desk.clinic.database.address))
        self.places.reread()
        self.snippets.reread()
        self.thresholds.reread()
        self.privacy.reread()
        self.keys.reread()
        self.staff.reread()
        self.run_folder.reread()
        self.retention.reread()

    def _newcomer(self) -> str:
        return "" if self._chosen else self._desk.clinic.actor

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if Area.SETTINGS in changes.areas:
            self.reread()

    @Slot()
    def _save_letterhead(self) -> None:
        if self._desk.do(self._letterhead):
            self.toast.say_saved(tr("Letterhead saved"))

    @Slot(object)
    def _choose_paper(self, paper: str) -> None:
        """The sheets that letters are made for, from now on."""

        def choose(clinic: Clinic) -> Changes:
            return clinic.save_letterhead(replace(clinic.letterhead(), paper=paper))

        if self._desk.do(choose):
            self.toast.say_saved(tr("Letters are made for {paper}", paper=paper))

    def _letterhead(self, clinic: Clinic) -> Changes:
        return clinic.save_letterhead(
            replace(
                clinic.letterhead(),
                clinic=self.clinic.text().strip(),
                address=self.address.text().strip(),
                phone=self.phone.text().strip(),
                email=self.email.text().strip(),
            )
        )

    @Slot()
    def _save_clinician(self) -> None:
        self.name_field.set_problem("")
        self._saving = True
        if self._desk.do(self._clinician):
            self._show_person(Clinician(self.name.text().strip()))
            self.toast.say_saved(tr("Clinician saved"))
        self._saving = False

    @Slot(object)
    def _show_person(self, clinician: Clinician) -> None:
        """The particulars of another one of those who sign, or empty fields for someone new."""
        self._chosen = clinician
        for field in (self.name, self.role, self.registration):
            self._read.pop(field, None)
        self.reread()
        if not clinician.name:
            self.name.setFocus()

    def _clinician(self, clinic: Clinic) -> Changes:
        return clinic.save_clinician(
            Clinician(self.name.text(), self.role.text(), self.registration.text())
        )

    @Slot(object)
    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        if self._saving and problems:
            self.name_field.set_problem(str(problems[0]))

    @Slot()
    def _ask_backup(self) -> None:
        dialog = QFileDialog(self, tr("Back up the record"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("rehabdesk")
        dialog.selectFile(
            tr("RehabDesk backup {isoformat}.rehabdesk", isoformat=self._desk.today().isoformat())
        )
        dialog.fileSelected.connect(self.back_up)
        dialog.open()

    @Slot(str)
    def back_up(self, target: str) -> None:
        """Write a verified copy to a file that is not there yet."""
        job = Job(tr("Backing up"), partial(write_backup, self._desk.clinic, Path(target)))
        job.finished.connect(self._on_backed_up)
        job.failed.connect(self._on_failed)
        self.progress.follow(job)
        self._jobs.start(job)

    @Slot(object)
    def _on_backed_up(self, target: Path) -> None:
        self.backup_words.setText(backup_words(self._desk.clinic.database.address))
        self.toast.say(tr("Backed up and checked: {name}", name=target.name))
        self._desk.changed.emit(Changes(Area.SETTINGS))

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.toast.say(tr("No backup was made: {error}", error=error))

    @Slot(int)
    def _on_searched(self, left: int) -> None:
        self.nothing.setVisible(not left)

    def _cards(self) -> Iterator[tuple[Right | None, Card]]:
        """Each subject, and the right without which nobody sees it."""
        yield (
            Right.SET_UP,
            _card(
                tr("The clinic on paper"),
                Field(tr("Clinic"), self.clinic),
                Field(tr("Address"), self.address),
                _pair(Field(tr("Phone"), self.phone), Field(tr("Email"), self.email)),
                self.logo,
                Field(tr("Paper"), self.paper),
                self.save_clinic,
            ),
        )
        yield (
            Right.SET_UP,
            _card(
                tr("Who signs"),
                Field(tr("Everyone who signs"), self.people),
                self.name_field,
                _pair(
                    Field(tr("Role on paper"), self.role),
                    Field(tr("Registration number"), self.registration),
                ),
                self.save_person,
            ),
        )
        yield Right.RECORD, self.snippets
        yield Right.SET_UP, self.thresholds
        yield None, self.staff
        yield None, self.keys
        yield None, self.privacy
        yield None, self.look
        yield Right.SET_UP, self.run_folder
        yield Right.GIVE_OUT, self.systems
        yield Right.ERASE, self.retention
        if not self._desk.clinic.database.is_server:
            yield (
                Right.GIVE_OUT,
                _card(tr("Backup"), self.backup_words, self.places, self.backup_button),
            )

    def _arrange(self) -> None:
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        cards = QVBoxLayout(column)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(2 * GRID)
        for right, card in self._cards():
            if right is None or self._desk.may(right):
                cards.addWidget(card)
            else:
                card.setParent(self)
                card.hide()
        self.nothing = PlainLabel(tr("No setting says that."), "small")
        self.nothing.hide()
        cards.addWidget(self.nothing)
        cards.addStretch(1)
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        self.search = SettingsSearch(column.findChildren(Card, options=direct))
        self.search.setMaximumWidth(_WIDTH)
        self.search.searched.connect(self._on_searched)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(column)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 12)
        box.setSpacing(2 * GRID)
        box.addWidget(PlainLabel(tr("Settings"), "title"))
        box.addWidget(self.search)
        box.addWidget(scroll, 1)
        box.addWidget(self.progress)


def _card(title: str, *parts: QWidget) -> Card:
    card = Card()
    box = QVBoxLayout(card)
    box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
    box.setSpacing(12)
    box.addWidget(PlainLabel(title, "heading"))
    for part in parts:
        if isinstance(part, Button | SegmentedControl):
            row = QHBoxLayout()
            row.addWidget(part)
            row.addStretch(1)
            box.addLayout(row)
        else:
            box.addWidget(part)
    return card


def _pair(left: QWidget, right: QWidget) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2 * GRID)
    row.addWidget(left, 1)
    row.addWidget(right, 1)
    return both
