"""Settings: how long records are kept, and which are past their time."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rehabdesk.clinic import Clinic
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.retention import COUNTRIES, Retention
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date, plural
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.masking import mask
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Card, Field

MOST_SHOWN = 200
_LIST_PX = 216


def past_retention(clinic: Clinic, tick: Tick) -> list[Retention]:
    """The records whose time is over, on whichever thread this is."""
    with clinic.database.on_this_thread():
        tick(0, 1)
        return clinic.past_retention()


class RetentionCard(Card):
    """The country's rule, and the records that may be appraised; it erases nothing by itself.

    Signals:
        said: words for a toast.
        record_asked: the patient_id of a record to look at.
        finish_asked: what was erased is to be wiped from the file.
    """

    said = Signal(str)
    record_asked = Signal(str)
    finish_asked = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._found: list[Retention] | None = None
        self.country = QComboBox()
        for key, words in COUNTRIES.items():
            self.country.addItem(words, key)
        self.country.activated.connect(self._save)
        self.look_button = Button(tr("List the records past their time"))
        self.look_button.clicked.connect(self.look)
        self.summary = PlainLabel(role="small", wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Records past their time"))
        self.list.setFixedHeight(_LIST_PX)
        self.list.setWordWrap(True)
        self.list.setSpacing(GRID // 2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._ask)
        self.open_button = Button(tr("Look at this record…"))
        self.open_button.clicked.connect(self._ask_current)
        self.due = PlainLabel(
            tr("A record was erased whose bytes may still be in the database."),
            "problem",
            wrap=True,
        )
        self.finish_button = Button(tr("Wipe them now"))
        self.finish_button.clicked.connect(self.finish_asked)
        self._arrange()
        mask.changed.connect(self._fill)
        self.reread()

    @Slot()
    def reread(self) -> None:
        """Show the rule that is kept; a list from before is put away."""
        self.country.setCurrentIndex(self.country.findData(self._desk.clinic.retention_country()))
        due = self._desk.clinic.is_wipe_due() and not self._desk.clinic.database.is_server
        self.due.setVisible(due)
        self.finish_button.setVisible(due)
        self._found = None
        self._fill()

    @Slot()
    def look(self) -> None:
        """Look through all records, in the background."""
        self.look_button.setEnabled(False)
        job = Job(tr("Looking through the records"), partial(past_retention, self._desk.clinic))
        job.finished.connect(self._on_found)
        job.failed.connect(self._on_failed)
        self._jobs.start(job)

    @Slot(object)
    def _on_found(self, found: list[Retention]) -> None:
        self.look_button.setEnabled(True)
        self._found = found
        self._fill()

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.look_button.setEnabled(True)
        self.said.emit(tr("Not done: {error}", error=error))

    @Slot()
    def _fill(self) -> None:
        self.list.clear()
        found = self._found or []
        for one in found[:MOST_SHOWN]:
            number = mask.own(one.patient_id)
            who = f"{number} · {mask.name(one)}" if number else mask.name(one)
            day = long_date(one.review_on)
            item = QListWidgetItem(
                tr("{who}, over since {day}\n{because}", who=who, day=day, because=one.because)
            )
            item.setData(Qt.ItemDataRole.UserRole, one.patient_id)
            self.list.addItem(item)
        self.list.setVisible(bool(found))
        self.open_button.setVisible(bool(found))
        self.list.setCurrentRow(0)
        words = ""
        if self._found is not None:
            words = (
                tr("{records} past their time.", records=plural(len(found), "record"))
                if found
                else tr("No record is past its time.")
            )
        self.summary.setText(words)
        self.summary.setVisible(bool(words))

    @Slot()
    def _save(self) -> None:
        country = str(self.country.currentData())
        if self._desk.do(partial(Clinic.save_retention_country, country=country)):
            self.said.emit(tr("Saved"))

    @Slot(QListWidgetItem)
    def _ask(self, item: QListWidgetItem) -> None:
        self.record_asked.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    @Slot()
    def _ask_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._ask(item)

    def _arrange(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(12)
        box.addWidget(PlainLabel(tr("How long records are kept"), "heading"))
        told = tr(
            "Eight years after the last contact, in Scotland six; of a child to the 25th or 26th "
            "birthday. Nothing is erased by itself: records past their time are listed, and a "
            "person decides. A record on hold, and that of a patient who died, is not listed."
        )
        box.addWidget(PlainLabel(told, "small", wrap=True))
        box.addWidget(Field(tr("By the rule of"), self.country))
        for part in (self.look_button, self.summary, self.list, self.open_button, self.due,
                     self.finish_button):  # fmt: skip
            if isinstance(part, Button):
                row = QHBoxLayout()
                row.addWidget(part)
                row.addStretch(1)
                box.addLayout(row)
            else:
                box.addWidget(part)
