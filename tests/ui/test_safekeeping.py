"""Backups nobody has to think of: once a day, when the app closes, and to a second place."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk import paths
from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import Database, DatabaseRefused
from rehabdesk.domain.progress import silent
from rehabdesk.domain.recordings import Recording, Sport, sorted_out
from rehabdesk.ui import backup_notes, safekeeping
from rehabdesk.ui.backup_notes import backup_words, note_backup
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.importing.run_work import save_runs
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.safekeeping import SECOND_SETTING, Safekeeping, is_behind, keep_before_closing
from rehabdesk.ui.settings.backup_places import BackupPlaces
from rehabdesk.ui.standing import BACKUP_ALARM
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
        (alarm,) = window.alarms.standing().values()
        assert "The disk is full." in alarm.words
        assert window.alarms.isVisible()
        keep_before_closing(desk.clinic)
    with qtbot.waitSignal(window.safe.kept):
        qtbot.keyClick(window.alarms._lines[BACKUP_ALARM].button, Qt.Key.Key_Space)
    assert window.alarms.isHidden()
    assert window.status.backup.text() == "Backup just now · restore tested"


def test_days_without_a_backup_raise_an_alarm_at_the_start(
    qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        past = datetime.now().astimezone() - timedelta(days=4)
        patch.setattr(backup_notes, "_now", lambda: past)
        note_backup(desk.clinic.database.address, "seal")
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window)
    window.show()
    (alarm,) = window.alarms.standing().values()
    assert alarm.title == "Backups have stopped."
    assert window.status.backup.text() == "Backup 4 days ago · restore tested"
    assert window.status.backup.property("role") == "problem"
    window.resize(window.minimumSize())
    assert window.status.backup.isVisible()


def test_the_backup_of_another_record_is_not_this_one_s(desk: Desk) -> None:
    note_backup("/another/clinic.rehabdesk", "seal")
    assert backup_words(desk.clinic.database.address) == "No backup yet"


def test_a_second_place_that_is_gone_is_said_and_the_first_still_has_its_backup(
    qtbot: QtBot, desk: Desk, jobs: Jobs, user: Path, tmp_path: Path
) -> None:
    QSettings().setValue(SECOND_SETTING, str(tmp_path / "unplugged"))
    host = QObject()
    safe = Safekeeping(desk, jobs, host)
    with qtbot.waitSignal(safe.failed) as failed:
        safe.back_up()
    assert "Plug its drive in" in failed.args[0]
    assert len(backups(user)) == 1
    assert not is_behind(desk.clinic)


def test_before_an_import_there_is_a_backup_of_what_there_was(clinic: Clinic, user: Path) -> None:
    at = datetime(2026, 3, 1, 8, tzinfo=UTC)
    taken = sorted_out([Recording("a.fit", at, 5000.0, sport=Sport.RUN)], (), clinic.today())
    runs = "SELECT count(*) FROM run"
    before = clinic.database.fetch_sql(runs)
    assert save_runs(clinic, "P-0012", taken, frozenset(), silent).accepted
    (made,) = backups(user)
    with Database.open(made, PASSPHRASE) as copy:
        assert copy.fetch_sql(runs) == before
    assert clinic.database.fetch_sql(runs) != before


def test_a_second_place_gets_every_backup(
    qtbot: QtBot, desk: Desk, jobs: Jobs, user: Path, tmp_path: Path
) -> None:
    places = BackupPlaces()
    qtbot.addWidget(places)
    host = QObject()
    safe = Safekeeping(desk, jobs, host)
    places.changed.connect(safe.back_up)
    (tmp_path / "drive").mkdir()
    with qtbot.waitSignal(safe.kept):
        places.choose(str(tmp_path / "drive"))
    (made,) = backups(user)
    assert (tmp_path / "drive" / made.name).read_bytes() == made.read_bytes()
    places.reread()
    assert places.own.text().startswith("1 backup in ")
    places.none_button.click()
    assert not QSettings().value(SECOND_SETTING, "", type=str)
