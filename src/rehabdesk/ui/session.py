"""One sitting at the desk: from the locked door to the window and back."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QThread, QTimer, Slot
from PySide6.QtWidgets import QApplication, QToolTip

from rehabdesk import paths, pathways
from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import Database, DatabaseRefused, NotSaved, discard_demo
from rehabdesk.domain.records import Clinician, Letterhead
from rehabdesk.domain.speech import tr
from rehabdesk.domain.staff import Right
from rehabdesk.ui import dates, distances, language, text_size, theme, window_place
from rehabdesk.ui.away import AwaySigns
from rehabdesk.ui.caseload import sparks
from rehabdesk.ui.clipboard import ClipboardWatch
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.ending import give_back, let_go
from rehabdesk.ui.idle import IdleWatch
from rehabdesk.ui.masking import mask
from rehabdesk.ui.safekeeping import keep_before_closing
from rehabdesk.ui.welcome import attempts, known
from rehabdesk.ui.welcome.doors import Doors
from rehabdesk.ui.window import MainWindow

if TYPE_CHECKING:
    from rehabdesk.ui.reception.window import ReceptionWindow
    from rehabdesk.ui.welcome.restore import PutBack

RESTART = 75
"""The app's own exit code for "start me again"; no shell sees it."""
_AGAIN_MS = 20
_LONG_S = 60
THEMES: tuple[theme.ThemeChoice, ...] = ("light", "dark", "system")


def make_application(arguments: Sequence[str]) -> QApplication:
    """The one QApplication, named, and dressed as it was last time."""
    known = QApplication.instance()
    if known is None:
        text_size.put_on(os.environ)
    app = known if isinstance(known, QApplication) else QApplication(list(arguments))
    app.setApplicationName("RehabDesk")
    chosen = str(QSettings("RehabDesk", "RehabDesk").value("look/theme", "system", type=str))
    app.setOrganizationName("RehabDesk")
    language.dress(app)
    dates.put_on()
    distances.put_on()
    theme.apply(app, next((one for one in THEMES if one == chosen), "system"))
    mask.restore()
    return app


class Session(Doors):
    """A record that is open; locking drops window, connection and key together."""

    def __init__(self, app: QApplication, open_demo: Callable[[], Clinic]) -> None:
        super().__init__(app)
        self.open_demo = open_demo
        self._app = app
        self._database: Database | None = None
        self._desk: Desk | None = None
        self._handing: Clinic | None = None
        """Whose record is open while somebody takes over."""
        self.copied = ClipboardWatch(self)
        self.idle = IdleWatch(self)
        self.idle.idle.connect(self.lock)
        self.away = AwaySigns(self)
        self.away.leaving.connect(self.lock)

    def show_clinic(self, clinic: Clinic) -> None:
        """Open the window on a clinic: the one that whoever acts may look through."""
        self._desk = Desk(clinic, self)
        window = self._made_window(self._desk)
        window.lock_requested.connect(self.lock)
        window.hand_over_requested.connect(self.hand_over)
        window.passphrase_requested.connect(self.change_passphrase)
        self._swap(window)
        if isinstance(window, MainWindow):
            window.come_back()
        if self._can_lock():
            self.idle.start(window.windowHandle())
            self.away.start(window)

    def _made_window(self, desk: Desk) -> "MainWindow | ReceptionWindow":
        if not desk.may(Right.READ):
            from rehabdesk.ui.reception.window import ReceptionWindow

            return ReceptionWindow(desk, self.jobs)
        window = MainWindow(desk, self.jobs)
        window.restart_requested.connect(self.restart)
        window.restore_requested.connect(self.ask_restore)
        window.status.demo.thrown_away.connect(self.throw_demo_away)
        return window

    def show_database(self, database: Database) -> None:
        """Open the window on a database that is open on this thread."""
        self._database = database
        self._address = database.address
        self.refusal = ""
        clinic = Clinic(database, pathways.installed(), self.actor)
        people = clinic.clinicians()
        if len(people) == 1:
            clinic.actor = people[0].name
        try:
            clinic.sign_in()
        except DatabaseRefused as refused:
            self._database = None
            database.lock()
            self.show_unlock(self._address)
            self._say_lost(str(refused))
            return
        self.show_clinic(clinic)
        if not database.is_server and not database.is_demo:
            known.note_opened(self._address)
        self._note_opened(clinic)

    @Slot()
    def lock(self) -> None:
        """Take everything of a patient off the screen and out of memory, and forget the key.

        The screen comes first: what follows may wait for a disk or for running work. Whatever
        fails on the way, the key is forgotten.
        """
        database = self._database
        if database is None:
            self._stop_unlocking()
            return
        if not database.encrypted:
            return
        self.idle.stop()
        self._close_all_others()
        if self.window is not None:
            self.window.hide()
        lost = ""
        try:
            self.copied.clear()
            self._drop_jobs()
            self._leave()
            self.show_unlock(self._address)
            lost = self._forget()
        finally:
            mask.forget()
            sparks.forget()
            self._database = self._handing = None
            database.lock()
            self._let_go_soon()
        self._say_lost(lost)

    @Slot()
    def hand_over(self) -> None:
        """Take everything of a patient off the screen, and let somebody's PIN bring it back.

        The key stays in memory meanwhile, until nobody was there for as long as was chosen.
        """
        from rehabdesk.ui.staff.handing import HandOverPage

        clinic = self._desk.clinic if self._desk is not None else None
        if clinic is None or not self._can_lock():
            return
        if not any(one.has_pin for one in clinic.staff()):
            if isinstance(self.window, MainWindow):
                self.window.toast.say(
                    tr("Nobody here has a PIN yet. Each sets their own: Settings, Staff.")
                )
            return
        self._close_all_others()
        self.copied.clear()
        self._drop_jobs()
        self._leave()
        page = HandOverPage(clinic)
        page.taken.connect(self._on_taken)
        page.lock_asked.connect(self.lock)
        self._swap(page)
        page.pin.setFocus()
        lost = self._forget()
        mask.forget()
        sparks.forget()
        self._handing = clinic
        self._lost = lost
        self.idle.start(page.windowHandle())
        self._let_go_soon()

    @Slot()
    def _on_taken(self) -> None:
        clinic, self._handing = self._handing, None
        if clinic is None:
            return
        self.show_clinic(clinic)
        self._tell_lost()

    def _tell_lost(self) -> None:
        """What could not be kept before is told once somebody is there."""
        if self._lost and isinstance(self.window, MainWindow):
            self.window.toast.say(self._lost, _LONG_S)
            self._lost = ""

    def _stop_unlocking(self) -> None:
        """Somebody typed the passphrase and left: it opens nothing, and is typed again."""
        from rehabdesk.ui.welcome.unlock import UnlockPage

        if isinstance(self.window, UnlockPage) and self.window.is_begun():
            self._drop_jobs()
            self.show_unlock(self._address)

    @Slot()
    def _let_go_soon(self) -> None:
        """Not now: what asked for the lock goes with the window, and a dialog that was open may
        still be on its way back to whoever opened it.
        """
        QTimer.singleShot(0, self._let_go)

    @Slot()
    def _let_go(self) -> None:
        if QThread.currentThread().loopLevel() > 1:
            QTimer.singleShot(_AGAIN_MS, self._let_go)
        else:
            let_go()
            give_back()

    @Slot()
    def throw_demo_away(self) -> None:
        """Delete the demo's database, and begin with the clinic's own where that is."""
        if self._desk is None or not self._desk.clinic.database.is_demo:
            return
        database = self._desk.clinic.database
        self.idle.stop()
        self._drop_jobs()
        self._close_all_others()
        address = self._address or str(paths.default_database())
        own = Path(address) != Path(database.address) and Path(address).exists()
        if own and Database.needs_passphrase(Path(address)):
            self.show_unlock(address)
        else:
            self.show_first_run(address)
        self._forget()
        discard_demo(database)
        self._database = None
        if own and not Database.needs_passphrase(Path(address)):
            self.show_database(Database.open(address))
        self._let_go_soon()

    def _leave(self) -> None:
        if isinstance(self.window, MainWindow):
            self.window.leave()

    def _can_lock(self) -> bool:
        return self._database is not None and self._database.encrypted

    def _close_all_others(self) -> None:
        """Dialogs, menus and tooltips are windows of their own; what is not shown may be a part
        of the window that it takes down itself, as the charts do their menus.
        """
        QToolTip.hideText()
        for one in self._app.topLevelWidgets():
            if one is not self.window and one.isVisible():
                one.close()
                one.deleteLater()

    def end(self) -> None:
        """Let running work stop, then close."""
        self.idle.stop()
        self.copied.clear()
        self._leave()
        self._drop_jobs()
        if self.window is not None:
            window_place.keep(self.window)
            self.window.close()
            self.window.deleteLater()
            self.window = None
        clinic = self._desk.clinic if self._desk is not None else self._handing
        self._forget()
        if clinic is not None:
            keep_before_closing(clinic)
        let_go()
        if self._database is not None:
            self._database.close()
            self._database = None

    @Slot()
    def restart(self) -> None:
        """Close the app as always, with the word that it is to be started again."""
        self._app.exit(RESTART)

    def quit(self) -> None:
        self._app.quit()

    @Slot(object)
    def _on_unlocked(self, database: Database) -> None:
        self.show_database(database.take_over())
        self._tell_lost()

    @Slot(object)
    def _on_restored(self, done: "PutBack") -> None:
        self.show_database(done.database.take_over())
        if isinstance(self.window, MainWindow):
            kept = (
                tr(" What stood there is kept as {name}.", name=done.kept.name) if done.kept else ""
            )
            self.window.toast.say(tr("The backup was put back.{kept}", kept=kept), _LONG_S)

    @Slot(str, str)
    def change_passphrase(self, old: str, new: str) -> None:
        """Close the record, change its passphrase, and open it again."""
        from rehabdesk.ui.keyring.passphrase import ChangingPage

        if self._desk is None or not self._can_lock():
            return
        actor = self._desk.clinic.actor
        keep_before_closing(self._desk.clinic)
        self.lock()
        page = ChangingPage()
        page.opened.connect(self._on_changed_passphrase)
        page.failed.connect(self._on_unchanged_passphrase)
        self._swap(page)
        page.begin(self.jobs, self._address, old, new, actor)

    @Slot(object)
    def _on_changed_passphrase(self, database: Database) -> None:
        self._on_unlocked(database)
        if isinstance(self.window, MainWindow):
            self.window.toast.say(tr("The passphrase was changed."), _LONG_S)

    @Slot(Exception)
    def _on_unchanged_passphrase(self, error: Exception) -> None:
        self.show_unlock(self._address)
        self._say_lost(str(error))

    @Slot()
    def ask_restore(self) -> None:
        """Leave the record that is open, to put a backup in its place."""
        database = self._database
        if database is None or database.is_server:
            return
        if database.encrypted:
            self.lock()
        else:
            self.idle.stop()
            self._close_all_others()
            self._drop_jobs()
            self._leave()
            address = self._address
            self._forget()
            self._database = None
            database.close()
            self._address = address
        self.show_restore()
        self._let_go_soon()

    @Slot(object)
    def _on_begun(self, beginning: object) -> None:
        from rehabdesk.ui.welcome.firstrun import WORKBOOK, Beginning

        if not isinstance(beginning, Beginning):
            return
        database = beginning.database
        if database is None:
            self.show_clinic(self.open_demo())
            return
        database.take_over()
        clinic = Clinic(database, pathways.installed(), beginning.clinician)
        clinic.save_clinician(Clinician(beginning.clinician))
        clinic.save_letterhead(Letterhead(clinic=beginning.clinic))
        self.actor = beginning.clinician
        self.show_database(database)
        if self._desk is not None:
            self._desk.clinic.actor = beginning.clinician
        if isinstance(self.window, MainWindow):
            self.window.show_recovery()
        if beginning.start == WORKBOOK and isinstance(self.window, MainWindow):
            self.window.caseload.files.ask_import()

    def _note_opened(self, clinic: Clinic) -> None:
        """A record is opened on a full disk too; then it is said that the trail does not say so."""
        wrong = attempts.wrong(self._address)
        how = f"the app; wrong passphrases before: {wrong}" if wrong else "the app"
        try:
            clinic.note_opened(how)
        except NotSaved as error:
            if isinstance(self.window, MainWindow):
                self.window.toast.say(tr("Opening could not be noted. {error}", error=error))
            return
        attempts.forget(self._address)

    def _forget(self) -> str:
        """No desk any more; answers what of the typing could not be kept."""
        desk, self._desk = self._desk, None
        if desk is None:
            return ""
        desk.deleteLater()
        return " ".join(filter(None, (desk.drafts.close(), desk.views.close())))
