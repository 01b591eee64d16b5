"""The home page: who needs something today, and why."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.changes import Changes
from rehabdesk.domain.imaging import ImagingState
from rehabdesk.domain.numbering import free_numbers, highest_number
from rehabdesk.domain.problems import Unknown
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.ui.caseload.acting import RowActions, done_words
from rehabdesk.ui.caseload.arranging import Arranging, ShownLine, ViewsButton
from rehabdesk.ui.caseload.asides import Asides
from rehabdesk.ui.caseload.chips import ChipRow
from rehabdesk.ui.caseload.choice import Choice
from rehabdesk.ui.caseload.files import CaseloadFiles
from rehabdesk.ui.caseload.head import CaseloadHead
from rehabdesk.ui.caseload.model import CaseloadModel
from rehabdesk.ui.caseload.newcomer import NewPatientForm
from rehabdesk.ui.caseload.reader import CaseloadReader
from rehabdesk.ui.caseload.several import SeveralCard
from rehabdesk.ui.caseload.table import EVERYONE, ONLY_UNDECIDED, VIEWS, CaseloadTable
from rehabdesk.ui.caseload.why import WhyCard
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.imaging.actions import ImagingActions
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import (
    Card,
    EmptyState,
    ProgressPanel,
    SidePanel,
    Toast,
)


class Acted(NamedTuple):
    """The row a letter was pressed on, as it stood then."""

    key: EpisodeKey
    place: int
    undecided: bool


class CaseloadPage(QWidget):
    """One row an episode, most urgent first.

    Signals:
        episode_opened: an ``EpisodeKey`` to show in full.
        document_requested: the kind of document and the ``EpisodeKey``.
    """

    episode_opened = Signal(object)
    document_requested = Signal(str, object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        self._desk = desk
        self._waiting = True
        self._awaited = 0
        self._acted: Acted | None = None
        self.model = CaseloadModel(desk.clinic.pathways, self)
        self.table = CaseloadTable(self.model)
        self.chips = ChipRow()
        self.head = CaseloadHead(self.chips.undecided)
        self.search = self.head.search
        self.day_line = self.head.day_line
        self.why = WhyCard()
        self.several = SeveralCard()
        self.empty = EmptyState(tr("Reading the caseload…"))
        self.progress = ProgressPanel()
        self.reader = CaseloadReader(desk, jobs, self)
        self.shown = ShownLine()
        self.decided = PlainLabel(role="small", wrap=True)
        self.decided.hide()
        self._body = QStackedWidget()
        self._arrange()
        self.panel = SidePanel(self)
        self.imaging = ImagingActions(desk, self, self.panel)
        self.files = CaseloadFiles(desk, jobs, self, self.panel)
        self.asides = Asides(desk, jobs, self, self.panel)
        self.acting = RowActions(desk, self, self.panel)
        cards = (self.why, self.several)
        self.choice = Choice(desk, self.table, cards, self.acting, self.files, self._body, self)
        self.toast = Toast(self)
        self.arranging = Arranging(desk, self.table, self.chips, self.search, self.panel)
        self.views = ViewsButton(self.arranging)
        self.head.add_views(self.views)
        self._connect()
        self._add_keys()

    @Slot()
    def reread(self) -> None:
        """Read the whole list again: at start, after an import, when the day changes."""
        self.reader.read()

    def is_reading(self) -> bool:
        return self.reader.is_reading()

    @Slot(object, int)
    def show_first(self, assessments: list[Assessment], everyone: int) -> None:
        """Take the most urgent of a long list; the page says so until it has the others."""
        self._awaited = everyone
        self.model.show_all(assessments)
        self._after(None)

    @Slot(object)
    def show_caseload(self, assessments: list[Assessment]) -> None:
        """Take a whole list, keeping the chosen row and the scroll position."""
        self._awaited = 0
        key, bar = self.table.key(), self.table.verticalScrollBar()
        at = bar.value()
        self.model.show_all(assessments)
        self._after(key, at)

    def _after(self, key: EpisodeKey | None, at: int = 0) -> None:
        place = self.model.row_of(key) if key is not None else -1
        if self.model.rowCount():
            self.table.select(max(0, place))
        self.table.verticalScrollBar().setValue(at if place >= 0 else 0)
        self._count()
        if self._body.currentWidget() is self.table and self._waiting:
            self._waiting = False
            self.table.setFocus()

    def _count(self) -> None:
        everyone = self.model.assessments()
        if self._awaited:
            self.chips.show_uncounted()
        else:
            self.chips.show_counts(everyone)
            waiting = self.chips.undecided.count()
            self.decided.setVisible(waiting == 0 and bool(everyone))
            if waiting == 0:
                self.decided.setText(done_words(self._desk.clinic.done_today()))
        self._show_body(len(everyone))
        self.choice.explain()

    def _say_day(self, everyone: int) -> None:
        if self._awaited:
            self.head.say_first(self._desk.today(), everyone, self._awaited)
            return
        hidden = everyone - self.model.rowCount()
        self.shown.show_hidden(hidden)
        self.head.say_all(self._desk.today(), everyone)

    def _show_body(self, everyone: int) -> None:
        self._say_day(everyone)
        if self.model.rowCount():
            self._body.setCurrentWidget(self.table)
            return
        if self._awaited:
            self.empty.say(tr("Reading the caseload…"), "")
        elif not everyone:
            self.empty.say(
                tr("Nobody on the caseload yet"),
                tr("Add the first patient, or import the clinic's workbook (drop it here)."),
                tr("New patient"),
            )
        else:
            self.empty.say(
                tr("No episode matches"),
                tr("Nobody on the caseload fits these filters and this search."),
                tr("Show all"),
            )
        self._body.setCurrentWidget(self.empty)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.all_episodes:
            self.reread()
            return
        if not changes.episodes:
            return
        key = self.table.key()
        for touched in changes.episodes:
            self._reread_one(touched)
        if self._acted is not None and self._acted.key in changes.episodes:
            self._move_on(self._acted)
        elif key is not None and self.model.row_of(key) >= 0:
            self.table.select(self.model.row_of(key))
        self._count()

    def _move_on(self, acted: "Acted") -> None:
        """What was asked of a row is on record: the next that waits, or else the next of all."""
        self._acted = None
        if not self.model.rowCount():
            return
        place = self.model.next_undecided(acted.place, acted.key)
        if place < 0 and acted.undecided:
            place = self.model.row_of(acted.key)
        elif place < 0 or not acted.undecided:
            here = self.model.row(acted.place)
            place = acted.place + (here is not None and here.key == acted.key)
        self.table.select(min(max(0, place), self.model.rowCount() - 1))

    def _reread_one(self, key: EpisodeKey) -> None:
        try:
            assessment = self._desk.clinic.assessment(key)
        except Unknown:
            self.model.drop(key)
            return
        if assessment.imaging.state is ImagingState.CLOSED:
            self.model.drop(key)
        else:
            self.model.replace(assessment)

    @Slot()
    def _narrow(self) -> None:
        key = self.table.key()
        self.model.narrow(self.chips.chosen(), self.search.text())
        if self.model.rowCount():
            self.table.select(max(0, self.model.row_of(key) if key else 0))
        self._show_body(self.model.everyone())
        self.choice.explain()

    @Slot()
    def _on_arranged(self) -> None:
        key, descending = self.model.ordered_by()
        self.shown.show_order(key, descending=descending)
        if self.model.rowCount() and not self.table.chosen_keys():
            self.table.select(0)
        self.choice.explain()

    @Slot()
    def _from_empty(self) -> None:
        if self.model.everyone():
            self.clear()
        else:
            self.add_patient()

    @Slot()
    def clear(self) -> None:
        """Take every filter and the search text off."""
        self.search.clear()
        self.chips.choose_all()

    @Slot()
    def add_patient(self) -> None:
        form = NewPatientForm(self._desk, self._suggested_id())
        form.saved.connect(self._on_added)
        self.panel.open_with(tr("New patient"), form)

    def _suggested_id(self) -> str:
        """The number after the highest on the list that is not taken."""
        highest = highest_number(one.patient.patient_id for one in self.model.assessments())
        free = free_numbers((), highest)
        return next(name for name in free if not self._desk.clinic.episodes(name))

    @Slot(object)
    def _on_added(self, key: EpisodeKey) -> None:
        self.panel.close_panel()
        self.clear()
        self.table.select(max(0, self.model.row_of(key)))
        self.table.setFocus()
        self.toast.say_saved(tr("Patient added"))

    @Slot(str)
    def _act(self, asked: str) -> None:
        key = self.table.key()
        if asked == ONLY_UNDECIDED:
            self.chips.undecided.click()
        elif asked == VIEWS:
            self.views.click()
        elif asked == EVERYONE:
            self.clear()
        if key is None or asked in (ONLY_UNDECIDED, VIEWS, EVERYONE):
            return
        row = self.model.row(self.table.currentIndex().row())
        if asked not in ("open", "W") and row is not None:
            undecided = row.assessment.undecided
            self._acted = Acted(key, self.table.currentIndex().row(), undecided)
        if asked == "open":
            self.episode_opened.emit(key)
        elif asked == "V":
            self.choice.set_review()
        elif self.choice.is_several():
            self.toast.say(tr("That is done to one patient at a time: press Esc, then choose one."))
        elif asked == "W":
            self.asides.show_why(key)
        elif asked == "C":
            self.acting.call(key)
        elif asked == "N":
            self.acting.note(key)
        elif asked == "P":
            self.acting.phase(key)
        elif not self.why.record.isEnabled():
            self.toast.say(tr("This episode needs no imaging decision."))
        elif asked == "S" and not self.why.defer.isEnabled():
            self.toast.say(tr("A red flag is acted on, not deferred."))
        elif asked == "S":
            self.imaging.defer(key)
        elif asked == "I":
            self.imaging.record_imaging(key)
        else:
            self.imaging.refer(key)

    @Slot()
    def _stay(self) -> None:
        """A panel that was put away leaves the list where it is."""
        self._acted = None

    @Slot()
    def focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def _to_table(self) -> None:
        self.table.setFocus()

    def _connect(self) -> None:
        self._desk.changed.connect(self._on_changed)
        self.reader.job_made.connect(self.progress.follow)
        self.reader.read_first.connect(self.show_first)
        self.reader.read_whole.connect(self.show_caseload)
        self.reader.said.connect(self.toast.say)
        self.files.job_made.connect(self.progress.follow)
        self.files.said.connect(self.toast.say)
        self.files.saved.connect(self.toast.say_saved)
        self.chips.chosen_changed.connect(self._narrow)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._to_table)
        self.table.opened.connect(self.episode_opened)
        self.table.letter.connect(self._act)
        self.why.asked.connect(self._act)
        self.empty.clicked.connect(self._from_empty)
        self.imaging.document_requested.connect(self.document_requested)
        self.imaging.saved.connect(self.toast.say_saved)
        self.acting.saved.connect(self.toast.say_saved)
        self.arranging.saved.connect(self.toast.say_saved)
        self.arranging.arranged.connect(self._on_arranged)
        self.shown.order_asked.connect(self.arranging.restore_order)
        self.shown.all_asked.connect(self.clear)
        self.acting.said.connect(self.toast.say)
        self.panel.closed.connect(self._stay)
        self.head.new.clicked.connect(self.add_patient)
        self.head.since.clicked.connect(self.asides.show_since)
        self.asides.opened.connect(self.episode_opened)
        self.asides.said.connect(self.toast.say)
        self.head.export.clicked.connect(self.files.ask_export)
        self.head.take_in.clicked.connect(self.files.ask_import)

    def _add_keys(self) -> None:
        for keys, slot in (
            ("/", self.focus_search),
            ("Ctrl+N", self.add_patient),
            ("Ctrl+T", self.asides.show_since),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(slot)
        for number in range(1, 10):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.setProperty("place", number - 1)
            shortcut.activated.connect(self._press_chip)

    @Slot()
    def _press_chip(self) -> None:
        self.chips.press(int(self.sender().property("place")))

    def _arrange(self) -> None:
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._body)
        self._body.addWidget(self.empty)
        self._body.addWidget(self.table)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 12)
        box.setSpacing(12)
        box.addWidget(self.head)
        box.addWidget(self.chips)
        box.addWidget(self.decided)
        box.addWidget(self.shown)
        box.addWidget(card, 1)
        box.addWidget(self.progress)
        box.addWidget(self.why)
        box.addWidget(self.several)
        self.setFocusProxy(self.table)
