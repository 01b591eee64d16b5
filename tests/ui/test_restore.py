"""A record that is missing, damaged or refused is said to be so; a backup is three clicks away."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from rehabdesk import paths, pathways
from rehabdesk.clinic import Clinic
from rehabdesk.domain.records import Episode, Patient
from rehabdesk.store.daily import back_up_today
from rehabdesk.store.database import Database
from rehabdesk.ui.session import Session
from rehabdesk.ui.welcome import known
from rehabdesk.ui.welcome.firstrun import FirstRunPage
from rehabdesk.ui.welcome.restore import RestorePage
from rehabdesk.ui.welcome.unlock import UnlockPage
from rehabdesk.ui.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.ui.test_welcome import no_demo, unlock

PATIENCE_MS = 30_000
TODAY = date(2026, 3, 2)


@pytest.fixture
def session(dressed: QApplication) -> Iterator[Session]:
    made = Session(dressed, no_demo)
    made.actor = "tester"
    yield made
    made.end()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A record of two patients, one of whom came after the backup."""
    monkeypatch.setattr(paths, "user_folder", lambda: tmp_path / "user")
    path = tmp_path / "user" / "clinic.rehabdesk"
    path.parent.mkdir()
    with Database.open(path, PASSPHRASE, create=True) as database:
        clinic = Clinic(database, pathways.installed(), "Ann", lambda: TODAY)
        add(clinic, "P-1")
        back_up_today(database, tmp_path / "user" / "backups", TODAY)
        add(clinic, "P-2")
    return path


def add(clinic: Clinic, patient_id: str) -> None:
    patient = Patient(patient_id, "Somebody", date(1990, 5, 5))
    clinic.add_patient(patient, Episode(patient_id, "1", "hamstring_bursitis", "left", TODAY))


def page_of(session: Session) -> RestorePage:
    assert isinstance(session.window, RestorePage)
    return session.window


def told(page: RestorePage) -> str:
    return " ".join(each.text() for each in page.findChildren(QLabel))


def put_back(qtbot: QtBot, session: Session) -> int:
    """Type the passphrase and click until the record is open; answers how many clicks it took."""
    page, clicks = page_of(session), 0
    qtbot.keyClicks(page.phrase, PASSPHRASE)
    while session.window is page:
        qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
        clicks += 1
        qtbot.waitUntil(
            lambda: session.window is not page or page.button.isEnabled(), timeout=PATIENCE_MS
        )
        if session.window is page:
            assert page.problem.isHidden(), page.problem.text()
    return clicks


def patients(session: Session) -> list[str]:
    assert isinstance(session.window, MainWindow)
    assert session._desk is not None
    rows = session._desk.clinic.database.fetch_sql("SELECT patient_id FROM patient ORDER BY 1")
    return [row[0] for row in rows]


def test_a_record_that_is_gone_is_missing_and_its_backup_is_two_clicks_away(
    qtbot: QtBot, session: Session, record: Path
) -> None:
    record.unlink()
    session.open_address(str(record))
    page = page_of(session)
    assert "Your data is missing" in told(page)
    assert "restore tested" in page.list.item(0).text()
    assert put_back(qtbot, session) <= 3
    assert patients(session) == ["P-1"]
    assert session.refusal == ""


def test_a_place_where_a_record_was_opened_is_no_first_run_even_without_a_backup(
    session: Session, tmp_path: Path, record: Path
) -> None:
    place = tmp_path / "drive" / "own.rehabdesk"
    session.open_address(str(place))
    assert isinstance(session.window, FirstRunPage)
    known.note_opened(str(place))
    session.open_address(str(place))
    page = page_of(session)
    assert "Your data is missing" in told(page)
    assert not page.none.isHidden()
    assert "missing" in session.refusal or "nothing is there now" in session.refusal


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 not a record"], ids=["empty", "foreign"])
def test_a_file_that_is_no_record_is_said_and_kept_when_a_backup_takes_its_place(
    qtbot: QtBot, session: Session, record: Path, content: bytes
) -> None:
    record.write_bytes(content)
    session.open_address(str(record))
    page = page_of(session)
    assert "can’t be opened" in told(page)
    assert session.refusal in told(page)
    assert put_back(qtbot, session) <= 3
    assert patients(session) == ["P-1"]
    (kept,) = record.parent.glob("clinic-replaced-*")
    assert kept.read_bytes() == content


def test_from_the_lock_what_a_backup_lacks_is_said_before_it_is_put_back(
    qtbot: QtBot, session: Session, record: Path
) -> None:
    session.open_address(str(record))
    door = session.window
    assert isinstance(door, UnlockPage)
    qtbot.mouseClick(door.restore_button, Qt.MouseButton.LeftButton)
    page = page_of(session)
    qtbot.keyClicks(page.phrase, PASSPHRASE)
    qtbot.keyClick(page.phrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.found.isHidden(), timeout=PATIENCE_MS)
    assert "holds 1 patient." in page.found.text()
    assert "2 later entries that it lacks" in page.found.text()
    assert page.button.text() == "Put it back"
    page.back_button.click()
    unlock(qtbot, session, PASSPHRASE)
    qtbot.waitUntil(lambda: isinstance(session.window, MainWindow), timeout=PATIENCE_MS)
    assert patients(session) == ["P-1", "P-2"]


def test_from_the_first_run_a_backup_from_anywhere_is_chosen(
    qtbot: QtBot, session: Session, record: Path, tmp_path: Path
) -> None:
    (backup,) = (tmp_path / "user" / "backups").iterdir()
    stick = tmp_path / "stick" / "mine.rehabdesk"
    stick.parent.mkdir()
    shutil.move(backup, stick)
    before = stick.read_bytes()
    record.unlink()
    session.show_first_run(str(tmp_path / "new" / "clinic.rehabdesk"))
    door = session.window
    assert isinstance(door, FirstRunPage)
    qtbot.mouseClick(door.restore_button, Qt.MouseButton.LeftButton)
    page_of(session).choose_file(str(stick))
    put_back(qtbot, session)
    assert patients(session) == ["P-1"]
    assert stick.read_bytes() == before


def test_a_damaged_backup_is_named_and_nothing_is_replaced(
    qtbot: QtBot, session: Session, record: Path, tmp_path: Path
) -> None:
    (backup,) = (tmp_path / "user" / "backups").iterdir()
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    backup.write_bytes(content)
    before = record.read_bytes()
    session._address = str(record)
    session.show_restore()
    page = page_of(session)
    qtbot.keyClicks(page.phrase, PASSPHRASE)
    qtbot.keyClick(page.phrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.problem.isHidden(), timeout=PATIENCE_MS)
    assert page.button.text() == "Look into it"
    assert record.read_bytes() == before


def test_a_wrong_passphrase_is_said_and_asked_again(
    qtbot: QtBot, session: Session, record: Path
) -> None:
    record.unlink()
    session.open_address(str(record))
    page = page_of(session)
    qtbot.keyClicks(page.phrase, "another phrase altogether")
    qtbot.keyClick(page.phrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.problem.isHidden(), timeout=PATIENCE_MS)
    assert "does not open" in page.problem.text()
    assert page.phrase.hasSelectedText()


def test_a_record_in_a_synchronised_folder_is_copied_to_this_computer(
    qtbot: QtBot, session: Session, record: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced = tmp_path / "Dropbox" / "clinic.rehabdesk"
    synced.parent.mkdir()
    shutil.move(record, synced)
    monkeypatch.setattr(paths, "default_database", lambda: record)
    session.show_unlock(str(synced))
    unlock(qtbot, session, PASSPHRASE)
    qtbot.waitUntil(lambda: isinstance(session.window, RestorePage), timeout=PATIENCE_MS)
    assert "Dropbox" in told(page_of(session))
    put_back(qtbot, session)
    assert patients(session) == ["P-1", "P-2"]
    assert record.exists()


def test_a_record_that_opens_is_left_for_its_backup_and_kept(
    qtbot: QtBot, session: Session, record: Path
) -> None:
    session.open_address(str(record))
    unlock(qtbot, session, PASSPHRASE)
    qtbot.waitUntil(lambda: isinstance(session.window, MainWindow), timeout=PATIENCE_MS)
    window = session.window
    assert isinstance(window, MainWindow)
    window.show_settings()
    assert window._settings is not None
    window._settings.places.restore_button.click()
    put_back(qtbot, session)
    assert patients(session) == ["P-1"]
    (kept,) = record.parent.glob("clinic-replaced-*")
    with Database.open(kept, PASSPHRASE) as database:
        assert len(database.fetch_sql("SELECT 1 FROM patient")) == 2
