"""First run, unlocking and locking, on real encrypted files."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from rehabdesk import app as root
from rehabdesk.app import demo_clinic
from rehabdesk.clinic import Clinic
from rehabdesk.store.database import Database
from rehabdesk.ui.session import Session
from rehabdesk.ui.welcome.firstrun import DEMO, FirstRunPage, strength_words
from rehabdesk.ui.welcome.unlock import UnlockPage
from rehabdesk.ui.window import MainWindow
from tests.conftest import PASSPHRASE, PEOPLE

PATIENCE_MS = 30_000


def no_demo() -> Clinic:
    raise AssertionError("nobody asked for the demo")


@pytest.fixture
def session(dressed: QApplication) -> Iterator[Session]:
    made = Session(dressed, no_demo)
    made.actor = "tester"
    yield made
    made.end()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def first_run(session: Session, path: Path) -> FirstRunPage:
    session.show_first_run(str(path))
    page = session.window
    assert isinstance(page, FirstRunPage)
    return page


def unlock(qtbot: QtBot, session: Session, phrase: str) -> UnlockPage:
    page = session.window
    assert isinstance(page, UnlockPage)
    qtbot.keyClicks(page.phrase, phrase)
    qtbot.keyClick(page.phrase, Qt.Key.Key_Return)
    return page


def is_open(session: Session) -> bool:
    return isinstance(session.window, MainWindow)


def test_first_run_makes_an_encrypted_record_with_clinic_and_clinician(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "clinic.rehabdesk"
    page = first_run(session, path)
    qtbot.keyClicks(page.clinic, "Northside")
    qtbot.keyClicks(page.clinician, "Robin Physio")
    qtbot.keyClicks(page.phrase, PASSPHRASE)
    qtbot.keyClicks(page.again, PASSPHRASE)
    qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_open(session), timeout=PATIENCE_MS)
    session.end()
    assert Database.needs_passphrase(path)
    with Database.open(path, PASSPHRASE) as database:
        clinic = Clinic(database, {}, "reader")
        assert clinic.letterhead().clinic == "Northside"
        assert [one.name for one in clinic.clinicians()] == ["Robin Physio"]


def test_first_run_says_beside_each_field_what_is_missing(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    page = first_run(session, tmp_path / "clinic.rehabdesk")
    qtbot.keyClicks(page.phrase, "too short")
    qtbot.keyClicks(page.again, "another")
    page.begin()
    fields = (page.clinic_field, page.clinician_field, page.phrase_field, page.again_field)
    assert all(field.problem() for field in fields)
    assert not (tmp_path / "clinic.rehabdesk").exists()


def test_the_demo_leaves_no_record_where_the_clinic_s_own_would_be(
    dressed: QApplication, tmp_path: Path
) -> None:
    with demo_clinic() as clinic:
        session = Session(dressed, lambda: clinic)
        page = first_run(session, tmp_path / "clinic.rehabdesk")
        page.start.set_value(DEMO)
        page.begin()
        window = session.window
        assert isinstance(window, MainWindow)
        assert "DEMO" in window.status.demo.text()
        session.end()
        session.deleteLater()
    assert not (tmp_path / "clinic.rehabdesk").exists()


def test_a_passphrase_is_rated_in_words() -> None:
    assert "15" in strength_words("short")
    assert "repeats" in strength_words("a" * 20)
    assert strength_words("four words will do here") == "Strong."


def test_a_wrong_passphrase_is_told_in_words_and_the_right_one_opens(
    qtbot: QtBot, session: Session, own_file: Path
) -> None:
    session.show_unlock(str(own_file))
    page = unlock(qtbot, session, "not the passphrase at all")
    qtbot.waitUntil(lambda: bool(page.field.problem()), timeout=PATIENCE_MS)
    assert "assphrase" in page.field.problem()
    page.phrase.clear()
    unlock(qtbot, session, PASSPHRASE)
    qtbot.waitUntil(lambda: is_open(session), timeout=PATIENCE_MS)
    window = session.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.caseload.model.rowCount() == len(PEOPLE), timeout=PATIENCE_MS)


def test_locking_leaves_nothing_of_a_patient_in_any_widget(
    qtbot: QtBot, session: Session, own_file: Path
) -> None:
    database = Database.open(own_file, PASSPHRASE)
    session.show_database(database)
    window = session.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.caseload.model.rowCount() == len(PEOPLE), timeout=PATIENCE_MS)
    session.lock()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    said = " ".join(
        widget.text() for widget in QApplication.allWidgets() if isinstance(widget, QLabel)
    )
    assert not [name for _, name, *_ in PEOPLE if name in said]
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    assert database.engine.is_closed()


def test_without_a_display_the_app_says_so_and_ends(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert root.open_app(demo=True) == 1
    assert "apt-get install" in capsys.readouterr().err
