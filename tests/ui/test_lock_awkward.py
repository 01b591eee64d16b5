"""The record is locked at the worst moment: it locks, nothing breaks, nothing typed is lost."""

import sqlite3
import sys
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QMenu
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import NotSaved
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.records import Clinician
from rehabdesk.store import sqlite
from rehabdesk.store.database import Database
from rehabdesk.ui import session as session_room
from rehabdesk.ui.idle import IdleWatch, choose_idle_minutes
from rehabdesk.ui.jobs import Job
from rehabdesk.ui.session import Session
from rehabdesk.ui.text import tell
from rehabdesk.ui.welcome.unlock import UnlockPage
from rehabdesk.ui.window import MainWindow
from tests.conftest import PASSPHRASE, TODAY, key

OKAFOR = key("P-0012")
AWHILE_S = 10.0


def no_demo() -> Clinic:
    raise AssertionError("nobody asked for the demo")


@pytest.fixture
def session(dressed: QApplication, own_file: Path) -> Iterator[Session]:
    made = Session(dressed, no_demo)
    made.show_database(Database.open(own_file, PASSPHRASE))
    yield made
    made.end()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def window_of(session: Session) -> MainWindow:
    assert isinstance(session.window, MainWindow)
    return session.window


def is_locked(session: Session) -> bool:
    return isinstance(session.window, UnlockPage)


def settle(qtbot: QtBot) -> None:
    """Let everything that was on its way arrive."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def type_note(qtbot: QtBot, session: Session, words: str) -> None:
    window = window_of(session)
    window.show_patient(OKAFOR)
    qtbot.keyClicks(window.patient_page().record.form.note, words)


def note_of(session: Session) -> str:
    window = window_of(session)
    window.show_patient(OKAFOR)
    return window.patient_page().record.form.note.toPlainText()


class Told:
    """Whatever a job says of itself."""

    def __init__(self, job: Job) -> None:
        self.words: list[str] = []
        job.finished.connect(lambda _: self.words.append("finished"))
        job.failed.connect(lambda _: self.words.append("failed"))
        job.cancelled.connect(lambda: self.words.append("cancelled"))


def test_work_that_runs_is_stopped_and_what_it_was_writing_is_not_half_there(
    qtbot: QtBot, session: Session, own_file: Path
) -> None:
    clinic, writing = window_of(session)._desk.clinic, Event()

    def write_for_ever(tick: Tick) -> None:
        with clinic.database.on_this_thread(), clinic.database.writing():
            clinic.save_clinician(Clinician("Half Written"))
            writing.set()
            while True:
                tick(1, 2)

    job = Job("Writing", write_for_ever)
    told = Told(job)
    session.jobs.start(job)
    assert writing.wait(AWHILE_S)
    session.lock()
    settle(qtbot)
    assert is_locked(session)
    assert clinic.database.is_closed
    assert not told.words
    with Database.open(own_file, PASSPHRASE) as database:
        names = [one.name for one in Clinic(database, {}, "reader").clinicians()]
    assert "Half Written" not in names


def test_what_finished_just_before_the_lock_is_told_to_nobody(
    qtbot: QtBot, session: Session
) -> None:
    done = Event()
    job = Job("Reading", lambda _: done.set() or ["Adaeze Okafor"])
    told = Told(job)
    session.jobs.start(job)
    assert done.wait(AWHILE_S)  # its word waits to be delivered
    session.lock()
    settle(qtbot)
    assert not told.words


def test_work_that_waits_its_turn_or_is_asked_for_afterwards_is_never_begun(
    qtbot: QtBot, session: Session
) -> None:
    jobs, begun, running = session.jobs, list[str](), Event()

    def for_ever(tick: Tick) -> None:
        running.set()
        while True:
            tick(0, 0)

    jobs.start(Job("First", for_ever))
    assert running.wait(AWHILE_S)
    jobs.start(Job("Second", lambda _: begun.append("second")))
    session.lock()
    jobs.start(Job("Third", lambda _: begun.append("third")))
    settle(qtbot)
    assert not begun


def _file_dialog(window: MainWindow) -> None:
    window.show_document("discharge", OKAFOR)
    window._document_page()._choose_file()


def _print_dialog(window: MainWindow) -> None:
    window.show_document("discharge", OKAFOR)
    window._document_page()._print_paper()


def _message(window: MainWindow) -> None:
    tell(window, "RehabDesk", "Adaeze Okafor")


def _menu(window: MainWindow) -> None:
    menu = QMenu(window)
    menu.addAction("Adaeze Okafor")
    menu.exec(QPoint(10, 10))


def _list_of_a_box(window: MainWindow) -> None:
    window.show_settings()
    next(one for one in window.findChildren(QComboBox) if one.isVisible()).showPopup()


def _panel(window: MainWindow) -> None:
    window.show_patient(OKAFOR)
    window.patient_page().header.more_asked.emit("patient")


def _switcher(window: MainWindow) -> None:
    window.show_switcher()
    window.switcher.line.setText("ada")


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize(
    "opening",
    [_file_dialog, _print_dialog, _message, _menu, _list_of_a_box, _panel, _switcher],
)
def test_whatever_is_open_is_closed_and_whoever_opened_it_goes_on_in_peace(
    qtbot: QtBot, session: Session, opening: Callable[[MainWindow], None]
) -> None:
    """As in the app: the dialog waits in a loop of its own, within the app's."""
    app_s_loop, returned = QEventLoop(), Event()

    def open_it() -> None:
        opening(window_of(session))
        returned.set()

    QTimer.singleShot(0, open_it)
    QTimer.singleShot(20, session.lock)
    QTimer.singleShot(90, app_s_loop.quit)
    app_s_loop.exec()
    settle(qtbot)
    assert returned.is_set()
    assert is_locked(session)
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert shown == [session.window]
    assert not [one for one in QApplication.allWidgets() if isinstance(one, MainWindow)]


def test_the_screen_is_empty_before_anything_is_waited_for(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, seen = window_of(session), list[bool]()
    close = type(session.jobs).close
    monkeypatch.setattr(
        type(session.jobs), "close", lambda jobs: (seen.append(window.isVisible()), close(jobs))
    )
    session.lock()
    assert seen[0] is False


def _unlock_as(session: Session, own_file: Path, actor: str) -> None:
    session.actor = actor
    session.show_database(Database.open(own_file, PASSPHRASE))


def test_a_colleague_who_unlocks_finds_none_of_the_drafts_and_the_first_one_all(
    qtbot: QtBot, session: Session, own_file: Path
) -> None:
    window_of(session)._desk.clinic.save_clinician(Clinician("Robin Physio"))
    type_note(qtbot, session, "Sam's half a sen")
    session.lock()
    settle(qtbot)
    _unlock_as(session, own_file, "Robin Physio")
    assert note_of(session) == ""
    qtbot.keyClicks(window_of(session).patient_page().record.form.note, "Robin's")
    session.lock()
    settle(qtbot)
    _unlock_as(session, own_file, "Sam Physio")
    assert note_of(session) == "Sam's half a sen"


def test_locked_over_midnight_it_opens_on_the_new_day_with_what_was_typed(
    qtbot: QtBot, session: Session, own_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = [TODAY]
    dated = partial(Clinic, today=lambda: day[0])
    monkeypatch.setattr(session_room, "Clinic", dated)
    session.lock()
    settle(qtbot)
    _unlock_as(session, own_file, "Sam Physio")
    before = window_of(session)
    type_note(qtbot, session, "Late in the evening")
    session.lock()
    day[0] = date(2026, 3, 3)
    assert not before._clock.isActive()  # no window that is gone looks for the new day
    settle(qtbot)
    _unlock_as(session, own_file, "Sam Physio")
    assert note_of(session) == "Late in the evening"
    page = window_of(session).patient_page()
    assert page.assessment is not None
    assert page.assessment.as_of == date(2026, 3, 3)
    assert "Typed on" in page.record.state.text()


def test_typing_that_can_t_be_kept_still_locks_and_is_told_at_the_door_and_inside(
    qtbot: QtBot, session: Session, own_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_note(qtbot, session, "Kept until here")
    window_of(session)._desk.drafts.flush()
    qtbot.keyClicks(window_of(session).patient_page().record.form.note, ", and this is not")
    keep = Clinic.keep_drafts
    monkeypatch.setattr(Clinic, "keep_drafts", _refuse)
    session.lock()
    monkeypatch.setattr(Clinic, "keep_drafts", keep)
    settle(qtbot)
    page = session.window
    assert isinstance(page, UnlockPage)
    assert "The disk is full." in page.words.text()
    qtbot.keyClicks(page.phrase, PASSPHRASE)
    qtbot.keyClick(page.phrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not is_locked(session), timeout=30_000)
    assert "could not be kept" in window_of(session).toast.words()
    assert note_of(session) == "Kept until here"


def _refuse(clinic: Clinic, typed: object, *, wait: bool = True) -> None:
    raise NotSaved("The disk is full.")


def test_one_form_that_can_t_be_kept_costs_no_other(
    session: Session, own_file: Path, pathways: Pathways, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts = window_of(session)._desk.drafts
    drafts.type("record", {"note": "kept"}, OKAFOR)
    drafts.type("too long", {"note": "not kept"}, OKAFOR)
    keep = Clinic.keep_drafts

    def keep_the_short(clinic: Clinic, typed: list, *, wait: bool = True) -> None:
        if any(one.form == "too long" for one in typed):
            raise NotSaved("The disk is full.")
        keep(clinic, typed, wait=wait)

    monkeypatch.setattr(Clinic, "keep_drafts", keep_the_short)
    session.lock()
    with Database.open(own_file, PASSPHRASE) as database:
        kept = Clinic(database, pathways, "Sam Physio", lambda: TODAY).drafts()
    assert [one.content["note"] for one in kept] == ["kept"]


def test_a_lock_on_which_everything_fails_still_forgets_the_key(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = session._database
    assert database is not None
    monkeypatch.setattr(Clinic, "keep_drafts", _break)
    window_of(session)._desk.drafts.type("record", {"note": "x"}, OKAFOR)
    with pytest.raises(sqlite3.DatabaseError):
        session.lock()
    assert is_locked(session)
    assert database.is_closed
    assert database.engine.key == b""


def _break(clinic: Clinic, typed: object, *, wait: bool = True) -> None:
    raise sqlite3.DatabaseError("nobody foresaw this")


def test_while_another_window_writes_the_lock_does_not_wait_for_where_one_was(
    session: Session, own_file: Path
) -> None:
    other = sqlite.connect(own_file, window_of(session)._desk.clinic.database.engine.key)
    other.execute("BEGIN IMMEDIATE")
    session.lock()  # ten seconds, if it did
    other.execute("ROLLBACK")
    other.close()
    assert is_locked(session)


def test_a_passphrase_typed_on_leaving_opens_nothing(qtbot: QtBot, session: Session) -> None:
    session.lock()
    settle(qtbot)
    page = session.window
    assert isinstance(page, UnlockPage)
    qtbot.keyClicks(page.phrase, PASSPHRASE)
    qtbot.keyClick(page.phrase, Qt.Key.Key_Return)
    session.away.leaving.emit()  # the lid is shut before the key is derived
    settle(qtbot)
    assert is_locked(session)
    assert session.window is not page
    assert isinstance(session.window, UnlockPage)
    assert session.window.phrase.text() == ""
    assert session._database is None


@pytest.mark.parametrize("minutes", [1, 2, 7, 15])
def test_the_chosen_minutes_are_kept_to_the_second(qapp: QApplication, minutes: int) -> None:
    choose_idle_minutes(minutes)
    watch, now, locked = IdleWatch(), [0.0], list[float]()
    watch.clock = watch.wall = lambda: now[0]
    watch.idle.connect(lambda: locked.append(now[0]))
    watch.start(None)
    while now[0] < 20 * 60:
        now[0] += 1
        watch.check()
    assert locked == [60.0 * minutes]


def test_an_error_told_of_before_keeps_no_patient_in_memory_after_the_lock(
    qtbot: QtBot, session: Session
) -> None:
    sys.last_value = ValueError("Adaeze Okafor")
    session.lock()
    qtbot.waitUntil(lambda: not hasattr(sys, "last_value"))
