"""The window: the rail, the pages, the status line, and how one gets from one to the other."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from rehabdesk import paths
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.ui.actions import KeysList
from rehabdesk.ui.caseload.page import CaseloadPage
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.rail import Rail
from rehabdesk.ui.status import StatusLine
from rehabdesk.ui.widgets import SidePanel, Toast

if TYPE_CHECKING:  # imported when first shown: pyqtgraph and the page engine are slow to load
    from rehabdesk.ui.documents.preview import DocumentPage
    from rehabdesk.ui.patient.page import PatientPage
    from rehabdesk.ui.settings.page import SettingsPage

WORKBOOK = ".xlsx"


class MainWindow(QMainWindow):
    """One open record on screen. Pages other than the caseload are made when first asked for.

    Signals:
        lock_requested: the physio leaves the desk.
    """

    lock_requested = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        desk.setParent(self)
        demo = desk.clinic.database.is_demo
        self.setWindowTitle(f"{paths.APP} – DEMO" if demo else paths.APP)
        self.setAcceptDrops(True)
        self.rail = Rail(can_lock=desk.clinic.database.encrypted)
        self.stack = QStackedWidget()
        self.status = StatusLine(desk)
        self.caseload_page = CaseloadPage(desk, jobs)
        self.patient_page: PatientPage | None = None
        self.document_page: DocumentPage | None = None
        self.settings_page: SettingsPage | None = None
        self._arrange()
        self.toast = Toast(self.centralWidget())
        self.panel = SidePanel(self.centralWidget())
        self._connect()
        self._add_keys()
        self._midnight = QTimer(self)
        self._midnight.setSingleShot(True)
        self._midnight.timeout.connect(self._on_midnight)
        self._wait_for_midnight()
        self._restore_geometry()
        self.show_caseload()
        self.caseload_page.reread()

    @Slot()
    def show_caseload(self) -> None:
        self._show("caseload", self.caseload_page)

    @Slot(object)
    def show_patient(self, key: EpisodeKey) -> None:
        """Open one episode on the patient page."""
        if self.patient_page is None:
            from rehabdesk.ui.patient.page import PatientPage

            self.patient_page = PatientPage(self._desk, self._jobs)
            self.patient_page.back_requested.connect(self.show_caseload)
            self.patient_page.document_requested.connect(self.show_document)
            self.stack.addWidget(self.patient_page)
        self.patient_page.show_episode(key)
        self.rail.patient.setEnabled(True)
        self.rail.patient.setToolTip("")
        self._show("patient", self.patient_page)

    @Slot(str, object)
    def show_document(self, kind: str, key: EpisodeKey) -> None:
        """Open the discharge summary or the imaging referral of one episode."""
        if self.document_page is None:
            from rehabdesk.ui.documents.preview import DocumentPage

            self.document_page = DocumentPage(self._desk, self._jobs)
            self.document_page.closed.connect(self.go_back)
            self.stack.addWidget(self.document_page)
        self._before_document = self.stack.currentWidget()
        self.document_page.show_document(kind, key)
        self._show("", self.document_page)

    @Slot()
    def show_settings(self) -> None:
        if self.settings_page is None:
            from rehabdesk.ui.settings.page import SettingsPage

            self.settings_page = SettingsPage(self._desk, self._jobs)
            self.settings_page.said.connect(self.toast.say)
            self.stack.addWidget(self.settings_page)
        self._show("settings", self.settings_page)

    @Slot()
    def go_back(self) -> None:
        """From a document to where it was asked for; from anywhere else to the caseload."""
        patient = self.patient_page
        from_document = self.stack.currentWidget() is self.document_page
        if from_document and patient is not None and self._before_document is patient:
            self._show("patient", patient)
        else:
            self.show_caseload()

    def import_workbook(self, path: Path | None = None) -> None:
        """Show what a workbook would change, before anything is saved."""
        self.show_caseload()
        if path is None:
            self.caseload_page.files.ask_import()
        else:
            self.caseload_page.files.check(str(path))

    def _show(self, place: str, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)
        self.rail.show_place(place)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _go(self, place: str) -> None:
        if place == "caseload":
            self.show_caseload()
        elif place == "patient" and self.patient_page is not None:
            self._show("patient", self.patient_page)
        elif place == "settings":
            self.show_settings()
        elif place == "lock":
            self.lock_requested.emit()

    @Slot()
    def _on_lock_key(self) -> None:
        if self._desk.clinic.database.encrypted:
            self.lock_requested.emit()
        else:
            self.toast.say("This record is not encrypted, so there is nothing to lock it with.")

    @Slot()
    def show_keys(self) -> None:
        """Every key and what it does, over the right edge."""
        self.panel.open_with("Keys", KeysList())

    @Slot(object)
    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self.toast.say(" ".join(str(problem) for problem in problems))

    @Slot()
    def _on_stale(self) -> None:
        self.toast.say("Somebody changed this record meanwhile. What you typed is still here.")

    @Slot()
    def _on_midnight(self) -> None:
        """A new day: every figure on screen is judged again."""
        self.caseload_page.reread()
        if self.patient_page is not None:
            self.patient_page.reread()
        self._wait_for_midnight()

    def _wait_for_midnight(self) -> None:
        now = datetime.now().astimezone()
        midnight = (now + timedelta(days=1)).replace(hour=0, minute=0, second=1, microsecond=0)
        self._midnight.start(max(1000, int((midnight - now).total_seconds() * 1000)))

    def _arrange(self) -> None:
        self.stack.addWidget(self.caseload_page)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.stack, 1)
        whole = QWidget()
        whole.setProperty("page", True)
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(middle, 1)
        box.addWidget(self.status)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.rail.chosen.connect(self._go)
        self.caseload_page.episode_opened.connect(self.show_patient)
        self.caseload_page.document_requested.connect(self.show_document)
        self._desk.refused.connect(self._on_refused)
        self._desk.stale.connect(self._on_stale)

    def _add_keys(self) -> None:
        for keys, slot in (
            ("Ctrl+L", self._on_lock_key),
            ("Alt+Left", self.go_back),
            ("Ctrl+,", self.show_settings),
            ("F1", self.show_keys),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(slot)
            self.addAction(action)

    def _restore_geometry(self) -> None:
        kept = QSettings(paths.APP, paths.APP).value("geometry")
        if kept is None or not self.restoreGeometry(kept):
            self.resize(1280, 800)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _workbook_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _workbook_in(event)
        if path is not None:
            self.import_workbook(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        QSettings(paths.APP, paths.APP).setValue("geometry", self.saveGeometry())
        super().closeEvent(event)


def _workbook_in(event: QDropEvent) -> Path | None:
    """The one workbook that is being dropped, if it is one."""
    urls = event.mimeData().urls()
    if len(urls) == 1 and urls[0].toLocalFile().lower().endswith(WORKBOOK):
        return Path(urls[0].toLocalFile())
    return None
