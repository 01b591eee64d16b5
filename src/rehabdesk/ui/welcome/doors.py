"""Before a record is open: unlocking, a first run, one that is missing or refused, its backups."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from rehabdesk import paths
from rehabdesk.clinic.database import Database, DatabaseRefused, NotSaved, UnsafePlace
from rehabdesk.domain.speech import tr
from rehabdesk.domain.staff import NotAllowed
from rehabdesk.ui import window_place
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.text import tell
from rehabdesk.ui.welcome import known

if TYPE_CHECKING:
    from rehabdesk.ui.welcome.restore import PutBack, RestorePage


class Doors(QObject):
    """Shows one window at a time: the pages that lead to a record, and what they lead to.

    Whoever inherits it opens the record once somebody came in.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.actor = ""
        self.jobs = Jobs(self)
        self.window: QWidget | None = None
        self.refusal = ""
        """Why no record could be opened, while none is."""
        self._address = ""
        self._explaining = False
        self._lost = ""

    def show_database(self, database: Database) -> None:
        """Open the window on a database that is open on this thread."""
        raise NotImplementedError

    @Slot(object)
    def _on_unlocked(self, database: Database) -> None:
        raise NotImplementedError

    @Slot(object)
    def _on_begun(self, beginning: object) -> None:
        raise NotImplementedError

    @Slot(object)
    def _on_restored(self, done: "PutBack") -> None:
        raise NotImplementedError

    def open_address(self, address: str) -> None:
        """Open the record at a path with whatever its file asks for, or say why that can't be."""
        path = Path(address)
        self._address = address
        try:
            if not path.exists():
                if known.was_here(address):
                    self.show_missing(address)
                else:
                    self.show_first_run(address)
            elif Database.needs_passphrase(path):
                self.show_unlock(address)
            else:
                self.show_database(Database.open(path))
        except DatabaseRefused as refused:
            self.show_refused(address, refused)

    def show_unlock(self, address: str) -> None:
        from rehabdesk.ui.welcome.unlock import UnlockPage

        self._address = address
        page = UnlockPage(address, self.jobs)
        page.opened.connect(self._on_unlocked)
        page.restore_asked.connect(self.show_restore)
        page.refused.connect(self._on_refused)
        self._swap(page)
        page.phrase.setFocus()

    def show_first_run(self, address: str) -> None:
        from rehabdesk.ui.welcome.firstrun import FirstRunPage

        self._address = address
        page = FirstRunPage(address, self.jobs)
        page.begun.connect(self._on_begun)
        page.restore_asked.connect(self.show_restore)
        self._swap(page)
        page.clinic.setFocus()

    def show_missing(self, address: str) -> None:
        """A record was here, and is not: that is no first run."""
        from rehabdesk.ui.welcome.restore import RestorePage

        self._address = address
        self.refusal = words = tr(
            "A record was kept at {address}, and nothing is there now: its drive may not be plugged"
            " in, or it was moved or deleted. Nothing was changed. Put back a backup, or bring the"
            " file back and try again.",
            address=address,
        )
        page = RestorePage(
            *(address, self.jobs, self.actor),
            title=tr("Your data is missing"),
            words=words,
            back=tr("Try again"),
        )
        page.add_new_record()
        page.new_record.connect(self._begin_anew)
        self._show_backups(page)

    def show_refused(self, address: str, error: DatabaseRefused) -> None:
        """A record that can't be opened: why, and the backups there are of it."""
        from rehabdesk.ui.welcome.restore import RestorePage

        self._address = address
        self.refusal = str(error)
        page = RestorePage(
            *(address, self.jobs, self.actor),
            title=tr("This record can’t be opened"),
            words=str(error),
            back=tr("Try again"),
        )
        own = paths.default_database()
        if isinstance(error, UnsafePlace) and not own.exists():
            page.move_here(Path(address), own)
        self._show_backups(page)

    @Slot()
    def show_restore(self) -> None:
        """The backups of the record that is not open, to put one back."""
        from rehabdesk.ui.welcome.restore import RestorePage

        self._show_backups(RestorePage(self._address, self.jobs, self.actor))

    def _show_backups(self, page: "RestorePage") -> None:
        page.restored.connect(self._on_restored)
        page.left.connect(self._try_again)
        self._swap(page)
        page.list.setFocus()

    @Slot()
    def _try_again(self) -> None:
        self.open_address(self._address)

    @Slot()
    def _begin_anew(self) -> None:
        self.show_first_run(self._address)

    @Slot(Exception)
    def _on_refused(self, error: DatabaseRefused) -> None:
        self.show_refused(self._address, error)

    def _say_lost(self, words: str) -> None:
        """What could not be kept is told at the door, and again once it is open."""
        from rehabdesk.ui.welcome.unlock import UnlockPage

        self._lost = words
        if words and isinstance(self.window, UnlockPage):
            self.window.say(words)

    def explain(self, error: BaseException) -> None:
        """Say in words that something went wrong; one dialog at a time."""
        if self._explaining:
            return
        self._explaining = True
        known = isinstance(error, DatabaseRefused | NotSaved | NotAllowed)
        words = (
            str(error)
            if known
            else (
                tr(
                    "Something went wrong, and what you did last may not have been done. "
                    "What was said to be saved is saved. Details for an engineer are in "
                    "{log_file}.",
                    log_file=paths.log_file(),
                )
            )
        )
        tell(self.window, "RehabDesk", words)
        self._explaining = False

    def _drop_jobs(self) -> None:
        self.jobs.close()
        self.jobs.deleteLater()
        self.jobs = Jobs(self)

    def _swap(self, window: QWidget) -> None:
        before, self.window = self.window, window
        window_place.stand(window, before)
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()
