"""A day at the desk, as a program of its own, in a home that ``test_leaks`` searches afterwards.

Arguments: what to do (``desk``, ``killed``, ``commands``), the record, and the folder somebody
exports to.
Prints every address that a socket was to reach, and every file that was opened for writing.
"""

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from rehabdesk.store import cipher
from rehabdesk.ui import session as sessions
from rehabdesk.ui.session import Session
from rehabdesk.ui.welcome.unlock import UnlockPage
from rehabdesk.ui.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.ui import canaries
from tests.ui.canaries import WHO, WORD, Dialogs

ACCENTED = "Zqwhö Ünseen"
_WAIT_S = 20
_WRITING = os.O_WRONLY | os.O_RDWR


class _ToldWhere(Dialogs):
    """Answers whoever asks for a file with one in the folder of exports."""

    def __init__(self, patch: pytest.MonkeyPatch, folder: Path) -> None:
        super().__init__(patch)
        self._folder, self._count = folder, 0

    def _no_file(self, *given: object) -> tuple[str, str]:
        if "Save" not in str(given[1]):
            return "", ""
        self._count += 1
        suffix = Path(str(given[2])).suffix if len(given) > 2 else ""
        return str(self._folder / f"export-{self._count}{suffix}"), ""

    def answer(self, dialog: QFileDialog) -> None:
        """The dialogs that are shown beside the work, and not waited for."""
        self._count += 1
        suffix = dialog.defaultSuffix() or "xlsx"
        if dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave:
            dialog.fileSelected.emit(str(self._folder / f"export-{self._count}.{suffix}"))
        dialog.close()


def tell_what_is_reached() -> None:
    """Tell of every socket that connects or looks up a host, and of every file written to."""

    def hear(event: str, given: tuple[object, ...]) -> None:
        if event in ("socket.connect", "socket.bind", "socket.sendto"):
            print(f"socket {event} {given[1]}", flush=True)
        elif event == "socket.getaddrinfo":
            print(f"socket {event} {given[0]}", flush=True)
        elif event == "open" and isinstance(given[2], int) and given[2] & _WRITING:
            if isinstance(given[0], int):
                return  # a pipe to a process of its own: nothing of it has a name
            print(f"wrote {given[0]}", flush=True)

    sys.addaudithook(hear)


def begin(work: Callable[[Session], None]) -> None:
    """Do the work in the app once its window is on screen, then close the app."""
    known = sessions.Session

    class Watched(known):  # type: ignore[misc,valid-type]
        def __init__(self, app: QApplication, *given: object) -> None:
            super().__init__(app, *given)
            QTimer.singleShot(0, self.begin)

        def begin(self) -> None:
            try:
                work(self)
            finally:
                self.quit()

    sessions.Session = Watched  # type: ignore[misc]


def window_of(session: Session) -> MainWindow:
    until = monotonic() + _WAIT_S
    while monotonic() < until:
        window = session.window
        if isinstance(window, MainWindow) and (window.caseload.model.rowCount() >= canaries.PEOPLE):
            return window
        QTest.qWait(10)
    raise TimeoutError("the caseload did not come")


def the_day(session: Session, told: _ToldWhere) -> None:
    """Every page and every command, letters signed and saved, a crash, a lock, and back."""
    window = window_of(session)
    for _station in canaries.stations(window):
        for dialog in window.findChildren(QFileDialog):
            if dialog.isVisible():
                told.answer(dialog)
        QTest.qWait(1)
    _crash()
    until = monotonic() + _WAIT_S
    while session.jobs._live and monotonic() < until:
        QTest.qWait(10)
    session.lock()
    door = session.window
    assert isinstance(door, UnlockPage)
    QTest.keyClicks(door.phrase, PASSPHRASE)
    door.unlock()
    window = window_of(session)
    window.show_patient(window.caseload.model.keys_in_order()[0])
    window.patient_page().record.form.note.setPlainText(f"{WORD} {ACCENTED} left unsaved")
    print("the day was done", flush=True)


def _crash() -> None:
    """In a loop of its own: QTest's would end the day with it."""
    QTimer.singleShot(0, _fails)
    loop = QEventLoop()
    QTimer.singleShot(50, loop.quit)
    loop.exec()


def _fails() -> None:
    """What nobody foresaw, with a patient in its words and beside them."""
    patient = f"{WHO}-0 {ACCENTED}"
    raise LookupError(f"no episode of {patient}")


def typed_and_killed(session: Session) -> None:
    window = window_of(session)
    window.show_patient(window.caseload.model.keys_in_order()[1])
    note = window.patient_page().record.form.note
    note.setFocus()
    QTest.keyClicks(note, f"{WORD} typed when the power went")
    QTest.qWait(1200)
    print("killed", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


def commands(chosen: Path) -> tuple[tuple[str, ...], ...]:
    """A day at the command line, with what goes wrong there, too."""
    book, patient = str(chosen / "cli.xlsx"), f"{WHO}-0"
    copy = str(chosen.parent / "copy.rehabdesk")
    return (
        ("export", book),
        ("import", book),
        ("import", book, "--dry-run"),
        ("discharge", patient, str(chosen / "cli.pdf")),
        ("referral", patient, str(chosen / "cli-letter.pdf")),
        ("tables", str(chosen / "cli-tables.zip")),
        ("fhir", str(chosen / "cli.json"), "--patient", patient),
        ("caseload",),
        ("backup", copy),
        ("restore", copy, "--replace"),
        ("check",),
        ("discharge", f"{WHO}-unknown", str(chosen / "none.pdf")),
    )


def main(what: str, record: Path, chosen: Path) -> None:
    from rehabdesk.cli.main import run

    cipher.derive = cache(cipher.derive)  # at its full price, but once
    tell_what_is_reached()
    asked: tuple[tuple[str, ...], ...] = ((),)
    if what == "commands":
        asked = commands(chosen)
    else:
        patch = pytest.MonkeyPatch()
        told = _ToldWhere(patch, chosen)
        patch.setattr(Session, "explain", lambda session, error: None)
        begin(typed_and_killed if what == "killed" else lambda session: the_day(session, told))
    for words in asked:
        sys.argv = ["rehabdesk", "--db", str(record), *words]
        with suppress(SystemExit):
            run()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
