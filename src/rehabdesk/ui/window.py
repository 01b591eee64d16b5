"""The window: a rail, a stack of pages, and a line that says how the record stands."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from rehabdesk.clinic.database import NotSaved
from rehabdesk.clinic.places import Place
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.diary import first_day_of, is_diary
from rehabdesk.domain.issued import Issued
from rehabdesk.domain.problems import Problem, Unknown
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.domain.staff import Right, lacks_words
from rehabdesk.ui import text_size
from rehabdesk.ui.alarms import Alarms
from rehabdesk.ui.caseload.page import CaseloadPage
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.importing.dropping import Drops, are_runs
from rehabdesk.ui.importing.watching import FolderWatch
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.keys import KeyCard, KeysList
from rehabdesk.ui.masking import mask
from rehabdesk.ui.pages import Pages
from rehabdesk.ui.rail import Rail
from rehabdesk.ui.safekeeping import Safekeeping
from rehabdesk.ui.settings.erasing import ErasePanel, Erasing
from rehabdesk.ui.staff.doors import StaffDoors
from rehabdesk.ui.standing import (
    BACKUP_ALARM,
    SHEET_ALARM,
    STUDENT_ALARM,
    TRAIL_ALARM,
    Standing,
)
from rehabdesk.ui.statusline import StatusLine
from rehabdesk.ui.switcher.doing import do
from rehabdesk.ui.switcher.offers import Offer
from rehabdesk.ui.switcher.switcher import Switcher
from rehabdesk.ui.trail.watch import TrailWatch
from rehabdesk.ui.undoing import Undoing
from rehabdesk.ui.widgets import SidePanel, Toast
from rehabdesk.ui.widgets.stops import passing_nothing_on

if TYPE_CHECKING:  # loaded when first shown: charts and paper are slow to load
    from rehabdesk.ui.documents.drafting import Kind
    from rehabdesk.ui.documents.preview import DocumentPage
    from rehabdesk.ui.patient.page import PatientPage
    from rehabdesk.ui.reports.page import ReportsPage
    from rehabdesk.ui.settings.page import SettingsPage
    from rehabdesk.ui.trail.page import TrailPage

TITLE = "RehabDesk"
_DAY_CHECK_MS = 30_000
_LEAST_WIDTH, _LEAST_HEIGHT = 640, 400
_NARROW = 1000
"""Below this width the rail shows its icons only."""
_UNSAID = Area.SETTINGS | Area.FLAG_LOG
"""Not what a person saves of a patient."""


class MainWindow(QMainWindow):
    """Pages are made when they are first shown, so that the list is there at once.

    Signals:
        lock_requested: nothing of a patient may stay on screen.
        hand_over_requested: somebody else takes over at this desk.
        restart_requested: close the app and start it again.
        restore_requested: a backup is to take the place of this record.
        passphrase_requested: the old passphrase, and the new one that is to take its place.
    """

    lock_requested = Signal()
    hand_over_requested = Signal()
    restart_requested = Signal()
    restore_requested = Signal()
    passphrase_requested = Signal(str, str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._opened: EpisodeKey | None = None
        self._round: tuple[EpisodeKey, ...] = ()
        self._about: EpisodeKey | None = None
        self._back_to: QWidget | None = None
        self._patient: PatientPage | None = None
        self._document: DocumentPage | None = None
        self._reports: ReportsPage | None = None
        self._settings: SettingsPage | None = None
        self._trail: TrailPage | None = None
        self.setWindowTitle(f"{TITLE} – DEMO" if desk.clinic.database.is_demo else TITLE)
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(1280, 800)
        self.rail = Rail(can_lock=desk.clinic.database.encrypted)
        self.rail.offer_hand_over(offered=bool(desk.clinic.staff()))
        self._room = Pages()
        self.pages = self._room.stack
        self.caseload = CaseloadPage(desk, jobs)
        self.alarms = Alarms()
        self.status = StatusLine(desk)
        self._arrange()
        self.panel = SidePanel(self.centralWidget())
        self.toast = Toast(self.centralWidget())
        self.staff = StaffDoors(desk, jobs, self.panel)
        self.key_card = KeyCard(desk, self)
        self.drops = Drops(self)
        self.watch = FolderWatch(desk, jobs, self)
        self.sizing = text_size.Sizing(self)
        self.safe = Safekeeping(desk, jobs, self)
        self.trail_watch = TrailWatch(desk, jobs, self)
        self.undoing = Undoing(desk, jobs, self)
        self.erasing = Erasing(desk, jobs, self)
        self.switcher = Switcher(desk, jobs, self.centralWidget())
        self._connect()
        self._add_keys()
        self._watch_the_day()
        self.standing = Standing(
            self.alarms,
            {
                TRAIL_ALARM: self.show_trail,
                BACKUP_ALARM: self.safe.back_up,
                SHEET_ALARM: self.show_passphrase,
                STUDENT_ALARM: self.staff.show_waiting,
            },
        )
        self.standing.watch(self.safe, self.trail_watch, self.staff)
        if desk.clinic.database.by_recovery_phrase:
            self.standing.opened_by_sheet()
        self.show_caseload()
        self.caseload.reread()
        self.switcher.ahead.start()

    @Slot()
    def show_caseload(self) -> None:
        self._show(self.caseload, "caseload")
        self.caseload.table.setFocus()

    @Slot(object)
    def show_patient(self, key: EpisodeKey) -> None:
        """Show one episode; the way back leads to the caseload."""
        page = self.patient_page()
        try:
            page.show_episode(key)
        except Unknown as unknown:
            self.toast.say(str(unknown))
            return
        self._opened = self._about = key
        self._desk.note_view(key, "record")
        self.switcher.note_opened(key)
        self.rail.enable_patient()
        self._show(page, "patient")
        page.setFocus()

    @Slot(object)
    def _begin_round(self, key: EpisodeKey) -> None:
        """From a row of the list: one patient after the other is taken as they stand there now.

        A save may move a row up or down; that order would bring some back and leave some out.
        """
        self._round = self.caseload.model.keys_in_order()
        self.show_patient(key)

    @Slot()
    def show_next(self) -> None:
        """The next patient of the list, ready to record; at its end the list itself."""
        here = self.subject()
        if here not in self._round:
            self._round = self.caseload.model.keys_in_order()
        place = self._round.index(here) + 1 if here in self._round else len(self._round)
        if place == len(self._round):
            self.show_caseload()
            self.toast.say(tr("Saved. This was the end of the list."))
            return
        self.show_patient(self._round[place])
        self.patient_page().focus_record()
        self.toast.say(
            tr("Saved. {place} of {round} on the list.", place=place + 1, round=len(self._round))
        )

    @Slot(str, object)
    def show_document(self, kind: "Kind", key: EpisodeKey) -> None:
        """Show a letter of an episode; the way back leads where one came from."""
        page = self._document_page()
        page.show_document(kind, key)
        self._desk.note_view(key, "document")
        self._about = key
        self._back_to = self.pages.currentWidget()
        self._show(page, "patient" if self._back_to is self._patient else "caseload")

    def show_copy(self, copy: Issued) -> None:
        """Show a document as it was issued, on the page of its kind; a diary is typed back."""
        if is_diary(copy):
            self.show_patient(copy.key)
            page = self.patient_page()
            if page.facts is not None and page.facts.key == copy.key:
                page.panels.diary(page.facts, first_day_of(copy))
            return
        self.show_document(cast("Kind", copy.kind), copy.key)
        self._document_page().show_copy(copy)

    @Slot()
    def show_reports(self) -> None:
        if self._reports is None:
            from rehabdesk.ui.reports.page import ReportsPage

            self._reports = ReportsPage(self._desk, self._jobs)
            self.pages.addWidget(self._reports)
        self._show(self._reports, "reports")
        self._reports.bar.focus()

    @Slot()
    def show_settings(self) -> None:
        if self._settings is None:
            from rehabdesk.ui.settings.page import SettingsPage

            self._settings = SettingsPage(self._desk, self._jobs)
            self._settings.run_folder.chosen.connect(self.watch.reread)
            self._settings.places.changed.connect(self.safe.back_up)
            self._settings.places.restore_asked.connect(self.restore_requested)
            self._settings.look.restart_asked.connect(self.restart_requested)
            self._settings.retention.record_asked.connect(self.show_retention)
            self._settings.retention.finish_asked.connect(self.erasing.finish)
            self._settings.privacy.trail_asked.connect(self.show_trail)
            self._settings.keys.sheet_asked.connect(self.show_recovery)
            self._settings.keys.passphrase_asked.connect(self.show_passphrase)
            self._settings.staff.staff_asked.connect(self.staff.show_staff)
            self._settings.staff.pin_asked.connect(self.staff.show_pin)
            self.pages.addWidget(self._settings)
            self.undoing.watch(self._settings)
        self._show(self._settings, "settings")

    @Slot()
    def show_recovery(self) -> None:
        """Make a recovery sheet: a second key on paper."""
        if not self._may(Right.STAFF):
            return
        if not self._desk.clinic.database.encrypted:
            self.toast.say(tr("This record has no passphrase."))
            return
        from rehabdesk.ui.keyring.recovery import RecoveryPanel

        panel = RecoveryPanel(self._desk, self._jobs)
        panel.said.connect(self.toast.say)
        panel.made.connect(self.panel.close_panel)
        self.panel.open_with(tr("Recovery sheet"), panel)

    @Slot()
    def show_passphrase(self) -> None:
        """Choose another passphrase for the record."""
        if not self._desk.clinic.database.encrypted:
            self.toast.say(tr("This record has no passphrase."))
            return
        from rehabdesk.ui.keyring.passphrase import PassphrasePanel

        panel = PassphrasePanel()
        panel.asked.connect(self.passphrase_requested)
        self.panel.open_with(tr("Another passphrase"), panel)

    @Slot()
    def show_trail(self) -> None:
        """Who did what, on a page of its own."""
        if not self._may(Right.TRAIL):
            return
        if self._trail is None:
            from rehabdesk.ui.trail.page import TrailPage

            self._trail = TrailPage(self._desk, self._jobs)
            self.pages.addWidget(self._trail)
        self._show(self._trail, "settings")
        self._trail.filters.kind.setFocus()

    def _may(self, right: Right) -> bool:
        """Whether the person acting may; if not, it is said who may not do what."""
        if not self._desk.may(right):
            self.toast.say(lacks_words(self._desk.clinic.role, right))
        return self._desk.may(right)

    @Slot(str)
    def show_retention(self, patient_id: str) -> None:
        """Until when a record is kept, and erasing it: over whatever page is in front."""
        if not self._may(Right.ERASE):
            return
        try:
            kept = self._desk.clinic.retention_of(patient_id)
        except Unknown as unknown:
            self.toast.say(str(unknown))
            return
        self.panel.open_with(tr("Retention"), ErasePanel(self._desk, self.erasing, kept))

    @Slot()
    def back(self) -> None:
        """One step back: from a letter to where it was asked for, else to the caseload."""
        here = self.pages.currentWidget()
        beside = next((each for each in here.findChildren(SidePanel) if each.isVisible()), None)
        if not self.panel.isHidden():
            self.panel.close_panel()
        elif beside is not None:
            beside.close_panel()
        elif here is self._document and self._patient and self._back_to is self._patient:
            self._show(self._patient, "patient")
        elif here is not self.caseload:
            self.show_caseload()
        elif not self.caseload.panel.isHidden():
            self.caseload.panel.close_panel()
        elif not self.caseload.choice.step_back():
            self.caseload.clear()
            self.caseload.table.setFocus()

    def _show(self, page: QWidget, place: str) -> None:
        self.pages.setCurrentWidget(page)
        self.rail.mark(place)

    def patient_page(self) -> "PatientPage":
        """The page of one patient, made when first asked for."""
        if self._patient is None:
            # Charts load when a patient is first opened.
            from rehabdesk.ui.patient.page import PatientPage

            page = PatientPage(self._desk, self._jobs)
            page.back_requested.connect(self.show_caseload)
            page.document_requested.connect(self.show_document)
            page.next_requested.connect(self.show_next)
            page.lock_requested.connect(self._lock)
            page.retention_requested.connect(self.show_retention)
            self._patient = page
            self.pages.addWidget(page)
            self.undoing.watch(page)
        return self._patient

    def _document_page(self) -> "DocumentPage":
        if self._document is None:
            # Paper loads when a letter is first asked for.
            from rehabdesk.ui.documents.preview import DocumentPage

            page = DocumentPage(self._desk, self._jobs)
            page.closed.connect(self.back)
            self._document = page
            self.pages.addWidget(page)
        return self._document

    @Slot(str)
    def _go(self, place: str) -> None:
        if place == "caseload":
            self.show_caseload()
        elif place == "patient" and self._opened is not None:
            self.show_patient(self._opened)
        elif place == "reports":
            self.show_reports()
        elif place == "settings":
            self.show_settings()
        elif place == "hand_over":
            self.hand_over_requested.emit()
        elif place == "lock":
            self._lock()

    @Slot(list)
    def take_files(self, files: list[Path]) -> None:
        """Import what was dropped: over a patient their runs, elsewhere whatever it is."""
        page = self._patient
        if page is not None and self.pages.currentWidget() is page and are_runs(files):
            page.take_runs(files)
            return
        self.show_caseload()
        self.caseload.files.take(files)

    @Slot()
    def take_arrivals(self) -> None:
        """Look at what is new in the watched folder."""
        files = self.watch.files()
        if not files:
            self.toast.say(tr("No new run file is in the watched folder."))
            return
        self.show_caseload()
        self.caseload.files.runs.take(files, folder=self.watch.folder())
        self.watch.note_seen()

    @Slot()
    def _lock(self) -> None:
        if self._desk.clinic.database.encrypted:
            self.lock_requested.emit()

    @Slot()
    def show_switcher(self) -> None:
        self.switcher.open_for(self.subject())

    def subject(self) -> EpisodeKey | None:
        """Whom the page in front is about: the row, the patient, else the one opened last."""
        here = self.pages.currentWidget()
        if here is self.caseload:
            return self.caseload.table.key()
        if here is self._patient and self._patient.facts is not None:
            return self._patient.facts.key
        return self._about

    @Slot(object)
    def _on_chosen(self, offer: Offer) -> None:
        do(self, offer, self.switcher.subject)

    @Slot()
    def show_keys(self) -> None:
        keys = KeysList()
        keys.print_asked.connect(self.key_card.print_paper)
        keys.save_asked.connect(self.key_card.ask_file)
        self.panel.open_with(tr("Keys"), keys)

    @Slot(object)
    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        if problems:
            self.toast.say(tr("Not saved. {problems}", problems=problems[0]))

    @Slot()
    def _on_stale(self) -> None:
        self.toast.say(tr("Not saved: somebody changed this episode meanwhile. It was read again."))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if Area.SETTINGS in changes.areas:
            self.rail.offer_hand_over(offered=bool(self._desk.clinic.staff()))
        if changes.episodes and changes.areas & ~_UNSAID:
            self.toast.say_saved(tr("Saved"))

    def _connect(self) -> None:
        self.undoing.watch(self)
        self.undoing.said.connect(self.toast.say)
        self.erasing.said.connect(self.toast.say)
        self.erasing.job_made.connect(self.caseload.progress.follow)
        self.undoing.job_made.connect(self.caseload.progress.follow)
        self._desk.changed.connect(self._on_changed)
        self.rail.asked.connect(self._go)
        self.sizing.said.connect(self.toast.say)
        self.staff.said.connect(self.toast.say)
        self.staff.record_asked.connect(self.show_patient)
        self.safe.kept.connect(self._on_kept)
        self.trail_watch.failed.connect(self.toast.say)
        self.sizing.chosen.connect(self._on_size)
        self.drops.dropped.connect(self.take_files)
        self.watch.found.connect(self.status.show_arrivals)
        self.status.arrivals.asked.connect(self.take_arrivals)
        self.key_card.said.connect(self.toast.say)
        self.switcher.chosen.connect(self._on_chosen)
        self.caseload.episode_opened.connect(self._begin_round)
        self.caseload.document_requested.connect(self.show_document)
        self._desk.refused.connect(self._on_refused)
        self._desk.stale.connect(self._on_stale)
        self._desk.drafts.unkept.connect(self.toast.say)
        self._desk.views.unnoted.connect(self.toast.say)

    def _add_keys(self) -> None:
        keys = (
            (("Esc", "Alt+Left"), self.back),
            (("Ctrl+K",), self.show_switcher),
            (("Ctrl+L",), self._lock),
            (("Ctrl+Shift+L",), self.hand_over_requested),
            (("Ctrl+Shift+P",), mask.toggle),
            (("Ctrl+Z",), self.undoing.undo),
            (("Ctrl+Shift+R",), self.show_reports),
            (("F1",), self.show_keys),
            (("Ctrl++", "Ctrl+="), self.sizing.enlarge),
            (("Ctrl+-",), self.sizing.reduce),
            (("Ctrl+0",), self.sizing.usual),
        )
        for sequences, slot in keys:
            action = QAction(self)
            action.setShortcuts([QKeySequence(one) for one in sequences])
            action.triggered.connect(slot)
            self.addAction(action)

    @Slot()
    def _on_kept(self) -> None:
        self.status.reread()
        if self._settings is not None:
            self._settings.reread()

    @Slot()
    def _on_size(self) -> None:
        if self._settings is not None:
            self._settings.look.reread()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.set_narrow(narrow=event.size().width() < _NARROW)

    def _watch_the_day(self) -> None:
        """Judge everything again when the day has changed, also after the computer slept."""
        self._day = self._desk.today()
        self._clock = QTimer(self)
        self._clock.setInterval(_DAY_CHECK_MS)
        self._clock.timeout.connect(self.check_day)
        self._clock.start()

    @Slot()
    def check_day(self) -> None:
        if self._desk.today() == self._day:
            return
        self._day = self._desk.today()
        self.caseload.reread()
        if self._patient is not None and self._opened is not None:
            self._patient.reread()

    def come_back(self) -> None:
        """Be where the person acting left off."""
        place = self._desk.clinic.place()
        self.caseload.arranging.show_view(place.view)
        if place.key is not None and self._desk.clinic.has_episode(place.key):
            self._opened = self._about = place.key
            self.rail.enable_patient()
        if place.page == "patient" and self._opened is not None:
            self.show_patient(self._opened)
            self.patient_page().come_back_to(place.tab)
        elif place.page != "patient":
            self._go(place.page)

    def leave(self) -> None:
        """Remember where one is, for the next time; a record that can't take it goes without."""
        page = self.pages.currentWidget()
        names: dict[QWidget | None, str] = {
            self._patient: "patient",
            self._document: "patient",
            self._reports: "reports",
            self._settings: "settings",
            self._trail: "settings",
        }
        tab = self._patient.tab() if self._patient is not None else ""
        clinic = self._desk.clinic
        with suppress(NotSaved), clinic.database.patience(wait=False):
            view = self.caseload.arranging.view()
            clinic.keep_place(Place(names.get(page, "caseload"), self._opened, tab, view))
            self.trail_watch.note_end()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through every stop in turn."""
        with passing_nothing_on(self):
            return super().focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._clock.stop()
        self.switcher.forget()
        super().closeEvent(event)

    def _arrange(self) -> None:
        frame = QWidget()
        frame.setProperty("page", True)
        frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.rail)
        top.addWidget(self._room, 1)
        box = QVBoxLayout(frame)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.alarms)
        box.addLayout(top, 1)
        box.addWidget(self.status)
        self.pages.addWidget(self.caseload)
        self.setCentralWidget(frame)
