"""Backups nobody has to think of: once a day, when the app closes, and to a second place."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk import paths
from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import Database, DatabaseRefused
from rehabdesk.ui import safekeeping
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.safekeeping import SECOND_SETTING, Safekeeping, is_behind, keep_before_closing
from rehabdesk.ui.settings.backup_places import BackupPlaces
from rehabdesk.ui.window import MainWindow
from tests.conftest import PASSPHRASE, key


@pytest.fixture(autouse=True)
def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "user_folder", lambda: tmp_path / "user")
    return tmp_path / "user"


def backups(user: Path) -> list[Path]:
    return sorted((user / "backups").glob("*.rehabdesk"))


def test_the_backup_of_the_day_is_made_once(
    qtbot: QtBot, desk: Desk, jobs: Jobs, user: Path
) -> None:
    host = QObject()
    safe = Safekeeping(desk, jobs, host)
    with qtbot.waitSignal(safe.kept):
        safe.look()
    (made,) = backups(user)
    assert made.name.endswith("-2026-03-02.rehabdesk")
    with Database.open(made, PASSPHRASE) as copy:
        assert copy.fetch_sql("SELECT COUNT(*) FROM patient")[0][0] == 7
    before = made.stat().st_mtime_ns
    safe.look()
    qtbot.wait(50)
    assert made.stat().st_mtime_ns == before


def test_closing_backs_up_what_was_written_since_and_only_then(clinic: Clinic, user: Path) -> None:
    assert is_behind(clinic)
    keep_before_closing(clinic)
    assert not is_behind(clinic)
    (made,) = backups(user)
    before = made.stat().st_mtime_ns
    keep_before_closing(clinic)
    assert made.stat().st_mtime_ns == before
    clinic.note_output(key("P-0012"), "print", "a page")
    keep_before_closing(clinic)
    assert backups(user)[0].stat().st_mtime_ns > before


def test_a_backup_that_fails_is_said_until_one_is_made_and_closing_goes_on(
    qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> str:
        raise DatabaseRefused("The disk is full.")

    window = MainWindow(desk, jobs)
    qtbot.addWidget(window)
    window.show()
    with monkeypatch.context() as patch:
        patch.setattr(safekeeping, "keep", fail)
        with qtbot.waitSignal(window.safe.failed):
            window.safe.back_up()
        assert "The disk is full." in window.status.backup.text()
        assert window.status.backup.property("role") == "problem"
        keep_before_closing(desk.clinic)
    with qtbot.waitSignal(window.safe.kept):
        window.safe.back_up()
    assert window.status.backup.property("role") == "small"


def test_a_second_place_gets_every_backup(
    qtbot: QtBot, desk: Desk, jobs: Jobs, user: Path, tmp_path: Path
) -> None:
    places = BackupPlaces()
    qtbot.addWidget(places)
    host = QObject()
    safe = Safekeeping(desk, jobs, host)
    places.changed.connect(safe.back_up)
    with qtbot.waitSignal(safe.kept):
        places.choose(str(tmp_path / "drive"))
    (made,) = backups(user)
    assert (tmp_path / "drive" / made.name).read_bytes() == made.read_bytes()
    places.reread()
    assert places.own.text().startswith("1 backup in ")
    places.none_button.click()
    assert not QSettings().value(SECOND_SETTING, "", type=str)
