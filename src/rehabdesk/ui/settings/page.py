"""Settings: the letterhead, who signs, the theme, and a backup."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rehabdesk import paths
from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import backup
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.records import Clinician, Letterhead
from rehabdesk.ui import theme
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import (
    Button,
    Card,
    Field,
    PrimaryButton,
    ProgressPanel,
    SegmentedControl,
)

WIDTH = 560
THEMES = (("system", "As the computer"), ("light", "Light"), ("dark", "Dark"))


class SettingsPage(QWidget):
    """One column of cards; each says what it is for and saves by itself.

    Signals:
        said: words for the toast.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        self._desk = desk
        self._jobs = jobs
        column = QWidget()
        column.setFixedWidth(WIDTH)
        self._box = QVBoxLayout(column)
        self._box.setContentsMargins(0, 0, 0, 3 * GRID)
        self._box.setSpacing(2 * GRID)
        self._add_letterhead()
        self._add_clinician()
        self._add_look()
        self._add_backup()
        self._box.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        row = QWidget()
        sides = QHBoxLayout(row)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.addWidget(column)
        sides.addStretch(1)
        scroll.setWidget(row)
        page = QVBoxLayout(self)
        page.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 0)
        page.setSpacing(2 * GRID)
        page.addWidget(PlainLabel("Settings", "title"))
        page.addWidget(scroll, 1)
        self.reload()

    def reload(self) -> None:
        """Show what is stored, over anything typed and not saved."""
        letterhead = self._desk.clinic.letterhead()
        for name, field in self.letterhead.items():
            field.editor.setText(getattr(letterhead, name))
        clinician = self._desk.clinic.clinician() or Clinician(self._desk.clinic.actor)
        for name, field in self.clinician.items():
            field.editor.setText(getattr(clinician, name))

    def _card(self, title: str, words: str) -> QVBoxLayout:
        card = Card()
        box = QVBoxLayout(card)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.setSpacing(int(1.5 * GRID))
        box.addWidget(PlainLabel(title, "heading"))
        box.addWidget(PlainLabel(words, "small", wrap=True))
        self._box.addWidget(card)
        return box

    def _add_letterhead(self) -> None:
        box = self._card("Letterhead", "Stands at the top of every letter.")
        self.letterhead = {
            "clinic": Field("Clinic", QLineEdit()),
            "address": Field("Address", QLineEdit()),
            "phone": Field("Phone", QLineEdit()),
            "email": Field("Email", QLineEdit()),
        }
        self._fill(box, self.letterhead, "Save letterhead", self._save_letterhead)

    def _add_clinician(self) -> None:
        box = self._card("You", "Signs letters, and every change in the record.")
        self.clinician = {
            "name": Field("Name", QLineEdit()),
            "role": Field("Role and qualifications", QLineEdit()),
            "registration": Field("Registration number", QLineEdit(), "For example HCPC PH123456."),
        }
        self._fill(box, self.clinician, "Save clinician", self._save_clinician)

    def _fill(self, box: QVBoxLayout, fields: dict[str, Field], words: str, slot) -> None:
        for field in fields.values():
            box.addWidget(field)
        button = PrimaryButton(words)
        button.clicked.connect(slot)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button)
        box.addLayout(row)

    def _add_look(self) -> None:
        box = self._card("Look", "Light, dark, or as the computer is set.")
        self.theme = SegmentedControl(THEMES, "Theme")
        self.theme.set_value(theme.watcher.choice)
        self.theme.chosen.connect(self._choose_theme)
        box.addWidget(self.theme)

    def _add_backup(self) -> None:
        database = self._desk.clinic.database
        if database.is_server or database.is_demo:
            return
        words = "A copy of the whole record, encrypted with the same passphrase and opened once to"
        box = self._card("Backup", f"{words} prove it. Keep it on another disk.")
        self.backup = Button("Back up now…")
        self.backup.clicked.connect(self._choose_backup)
        row = QHBoxLayout()
        row.addWidget(self.backup)
        row.addStretch(1)
        box.addLayout(row)
        self.progress = ProgressPanel()
        box.addWidget(self.progress)

    @Slot()
    def _save_letterhead(self) -> None:
        typed = {name: field.editor.text().strip() for name, field in self.letterhead.items()}
        self._save(partial(Clinic.save_letterhead, letterhead=Letterhead(**typed)), "Letterhead")

    @Slot()
    def _save_clinician(self) -> None:
        typed = {name: field.editor.text().strip() for name, field in self.clinician.items()}
        missing = "" if typed["name"] else "Type your name."
        self.clinician["name"].set_problem(missing)
        if not missing:
            clinician = Clinician(**typed)
            self._desk.clinic.actor = clinician.name
            self._save(partial(Clinic.save_clinician, clinician=clinician), "Clinician")

    def _save(self, verb, what: str) -> None:
        if self._desk.do(verb):
            self.said.emit(f"{what} saved")

    @Slot(object)
    def _choose_theme(self, choice: theme.ThemeChoice) -> None:
        QSettings(paths.APP, paths.APP).setValue("theme", choice)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, choice)

    @Slot()
    def _choose_backup(self) -> None:
        name = f"rehabdesk-{self._desk.today().isoformat()}.backup"
        path, _ = QFileDialog.getSaveFileName(self, "Back up to", name)
        if path:
            self.back_up(Path(path))

    def back_up(self, target: Path) -> None:
        """Copy and verify in the background; the toast says how it went."""
        job = Job("Backing up", partial(_copy, self._desk.clinic, target), self)
        job.finished.connect(self._backed_up)
        job.failed.connect(self._not_backed_up)
        self.progress.follow(job)
        self._jobs.start(job)

    @Slot()
    def _backed_up(self) -> None:
        self.said.emit("Backup written and verified")

    @Slot(Exception)
    def _not_backed_up(self, error: Exception) -> None:
        self.said.emit(f"No backup was made: {error}")


def _copy(clinic: Clinic, target: Path, tick: Tick) -> None:
    with clinic.database.on_this_thread() as database:
        backup(database, target, tick)
