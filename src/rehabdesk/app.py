"""The composition root: opens the record, makes the desk and its window, and puts them away."""

import getpass
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Slot
from PySide6.QtWidgets import QApplication, QMainWindow

from rehabdesk import crashlog, paths, pathways
from rehabdesk.cli.display import NO_DISPLAY, has_display
from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import Database, DatabaseRefused, NotSaved
from rehabdesk.domain.problems import Unknown
from rehabdesk.ui import theme
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.text import tell
from rehabdesk.ui.welcome.first_run import Beginning, FirstRunPage
from rehabdesk.ui.welcome.unlock import UnlockPage
from rehabdesk.ui.window import MainWindow

DEMO_PATIENTS = 60
DEMO_SEED = 1
VARIABLE = "REHABDESK_PASSPHRASE"


def open_app(
    address: str | None,
    *,
    passphrase_file: str | None = None,
    demo: bool = False,
    plain: bool = False,
) -> int:
    """Open the app until it is closed; returns the process's exit code.

    ``address`` is a path or a ``postgresql://`` address, by default the per-user record; a path
    where nothing is yet leads to the first-run page (``plain``: an unencrypted record).
    """
    if not has_display():
        print(NO_DISPLAY, file=sys.stderr)
        return 1
    application = make_application()
    sys.excepthook = _said_in_words
    with ExitStack() as stack:
        running = App(stack)
        if demo:
            running.open_clinic(stack.enter_context(demo_clinic()))
        else:
            running.start(
                address or str(paths.default_database()), _given(passphrase_file), plain=plain
            )
        code = application.exec()
        running.put_away()
    return code


def make_application() -> QApplication:
    """The one ``QApplication``, named and dressed as the physio last chose."""
    QCoreApplication.setApplicationName(paths.APP)
    QCoreApplication.setOrganizationName("")
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([paths.APP])
    chosen = QSettings(paths.APP, paths.APP).value("theme", "system", type=str)
    theme.apply(application, chosen if chosen in ("light", "dark") else "system")
    return application


@contextmanager
def demo_clinic(as_of: date | None = None) -> Iterator[Clinic]:
    """A fresh invented caseload in a temporary database that is gone afterwards."""
    from rehabdesk import demo

    day = as_of or date.today()
    known = pathways.installed()
    with (
        tempfile.TemporaryDirectory(prefix="rehabdesk-demo-") as folder,
        Database.open(Path(folder) / "demo.db", create=True, plain=True) as database,
    ):
        clinic = Clinic(database, known, "Sam Physio", lambda: as_of or date.today())
        files = demo.caseload(DEMO_PATIENTS, DEMO_SEED, day, known)
        clinic.fill_with_demo(files, DEMO_PATIENTS)
        yield clinic


class App(QObject):
    """Moves between the welcome pages and the desk; the window of one is gone before the next."""

    def __init__(self, stack: ExitStack) -> None:
        super().__init__()
        self._stack = stack
        self._address = ""
        self._jobs: Jobs | None = None
        self._clinic: Clinic | None = None
        self.window: QMainWindow | None = None

    def start(self, address: str, passphrase: str | None, *, plain: bool) -> None:
        """Open what is at ``address``: at once, by its passphrase, or as a first run."""
        self._address = address
        path = Path(address)
        if "://" in address:
            self.open_clinic(_clinic(Database.open(address)))
        elif not path.exists() and plain:
            self.open_clinic(_clinic(Database.open(path, create=True, plain=True)))
        elif not path.exists():
            self._welcome(FirstRunPage(path, self._new_jobs()))
        elif not Database.needs_passphrase(path):
            self.open_clinic(_clinic(Database.open(path)))
        elif passphrase is not None:
            self.open_clinic(_clinic(Database.open(path, passphrase)))
        else:
            self._welcome(UnlockPage(address, self._new_jobs()))

    def open_clinic(self, clinic: Clinic) -> MainWindow:
        """Show the desk of an open clinic."""
        self._put_window_away()
        self._clinic = clinic
        jobs = self._new_jobs()
        window = MainWindow(Desk(clinic), jobs)
        window.lock_requested.connect(self.lock)
        self._show(window)
        return window

    @Slot()
    def lock(self) -> None:
        """Drop the window with everything in it, the connection and the key; ask again."""
        if self._clinic is None or not self._clinic.database.encrypted:
            return
        self._put_window_away()
        self._clinic.database.lock()
        self._clinic = None
        self._welcome(UnlockPage(self._address, self._new_jobs()))

    def put_away(self) -> None:
        """Close everything in order: jobs, window, record."""
        self._put_window_away()
        if self._clinic is not None:
            self._clinic.database.close()
            self._clinic = None

    def _welcome(self, page: FirstRunPage | UnlockPage) -> None:
        window = QMainWindow()
        window.setWindowTitle(paths.APP)
        window.setCentralWidget(page)
        if isinstance(page, UnlockPage):
            page.unlocked.connect(self._on_unlocked)
        else:
            page.settled.connect(self._on_settled)
        self._show(window)
        page.setFocus()

    @Slot(object)
    def _on_unlocked(self, database: Database) -> None:
        self.open_clinic(_clinic(database.take_over()))

    @Slot(object)
    def _on_settled(self, beginning: Beginning) -> None:
        if beginning.database is None:
            self.open_clinic(self._stack.enter_context(demo_clinic()))
            return
        clinic = _clinic(beginning.database.take_over(), beginning.clinician.name)
        clinic.save_letterhead(beginning.letterhead)
        clinic.save_clinician(beginning.clinician)
        window = self.open_clinic(clinic)
        if beginning.begin == "import":
            window.import_workbook()

    def _show(self, window: QMainWindow) -> None:
        before, self.window = self.window, window
        if before is not None:
            window.setGeometry(before.geometry())
            before.close()
            before.deleteLater()
        elif not isinstance(window, MainWindow):
            window.resize(1280, 800)
        window.show()

    def _new_jobs(self) -> Jobs:
        if self._jobs is not None:
            self._jobs.close()
        self._jobs = Jobs(self)
        return self._jobs

    def _put_window_away(self) -> None:
        if self._jobs is not None:
            self._jobs.close()
            self._jobs = None
        if isinstance(self.window, MainWindow):
            self.window.close()
            self.window.deleteLater()
            self.window = None


def _clinic(database: Database, actor: str = "") -> Clinic:
    """The clinic behind a database, acting as its one clinician, else as the computer's user."""
    clinic = Clinic(database, pathways.installed(), actor or getpass.getuser())
    known = clinic.clinicians()
    if not actor and len(known) == 1:
        clinic.actor = known[0].name
    clinic.note_output(None, "unlock", "app")
    return clinic


def _given(passphrase_file: str | None) -> str | None:
    if passphrase_file:
        return Path(passphrase_file).read_text("utf-8").rstrip("\r\n")
    return os.environ.get(VARIABLE) or None


def _said_in_words(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """A failure nobody caught: into the log without a patient's words, to the physio in words."""
    crashlog.record(error.with_traceback(trace))
    if isinstance(error, DatabaseRefused | NotSaved | Unknown):
        words = str(error)
    else:
        words = (
            "Something went wrong. What you see on screen may not be saved; look before you go on."
        )
    tell(QApplication.activeWindow(), paths.APP, words)
