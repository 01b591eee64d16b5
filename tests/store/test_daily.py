"""The backup of the day: verified before it counts, rotated, copied to a second place."""

import os
import stat
import time
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from rehabdesk.domain.backup_rotation import kept_days
from rehabdesk.store import copying, daily, sqlite
from rehabdesk.store.caseload import read_facts
from rehabdesk.store.daily import back_up_today, backups_in, copy_elsewhere
from rehabdesk.store.database import Database, DatabaseRefused
from rehabdesk.store.errors import Damaged
from tests.store.conftest import KEY, PASSPHRASE

TODAY = date(2026, 3, 2)


def test_seven_days_five_weeks_and_twelve_months_are_kept() -> None:
    days = [TODAY - timedelta(days=back) for back in range(800)]
    kept = sorted(kept_days(days), reverse=True)
    assert kept[:7] == days[:7]
    assert {(2026, week) for week in range(6, 11)} <= {day.isocalendar()[:2] for day in kept}
    assert len({(day.year, day.month) for day in kept}) == 12
    assert len(kept) <= 7 + 5 + 12
    assert kept_days([]) == frozenset()


def test_todays_backup_opens_with_the_same_passphrase_and_is_nobody_elses(
    clinic: Database, tmp_path: Path
) -> None:
    file = back_up_today(clinic, tmp_path / "backups", TODAY)
    assert file.name == "clinic-2026-03-02.rehabdesk"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    with Database.open(file, PASSPHRASE) as copy:
        assert [facts.key for facts in read_facts(copy)] == [KEY]


def test_a_second_one_of_the_day_takes_the_place_of_the_first(
    clinic: Database, tmp_path: Path
) -> None:
    first = back_up_today(clinic, tmp_path, TODAY)
    before = first.stat().st_ino
    second = back_up_today(clinic, tmp_path, TODAY)
    assert first == second
    assert second.stat().st_ino != before
    assert [file.name for file in backups_in(tmp_path)] == [first.name]


def test_what_rotates_out_goes_and_other_files_stay(clinic: Database, tmp_path: Path) -> None:
    for back in range(1, 60):
        day = TODAY - timedelta(days=back)
        (tmp_path / f"clinic-{day.isoformat()}.rehabdesk").write_bytes(b"old")
    (tmp_path / "other-2020-01-01.rehabdesk").write_bytes(b"another clinic's")
    (tmp_path / "mine.rehabdesk").write_bytes(b"by hand")
    back_up_today(clinic, tmp_path, TODAY)
    names = {file.name for file in tmp_path.iterdir()}
    assert {"other-2020-01-01.rehabdesk", "mine.rehabdesk"} <= names
    assert len([name for name in names if name.startswith("clinic-")]) < 16
    assert "clinic-2026-03-02.rehabdesk" in names


def test_a_copy_that_fails_its_check_leaves_the_last_good_one(
    clinic: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = back_up_today(clinic, tmp_path, TODAY)
    content = good.read_bytes()

    def fail(*_: object) -> None:
        raise DatabaseRefused("The copy is not whole.")

    monkeypatch.setattr(daily, "backup", fail)
    with pytest.raises(DatabaseRefused):
        back_up_today(clinic, tmp_path, TODAY)
    assert good.read_bytes() == content
    assert len(list(tmp_path.glob(".*"))) == 0


def test_the_second_place_holds_the_same_bytes(clinic: Database, tmp_path: Path) -> None:
    file = back_up_today(clinic, tmp_path / "one", TODAY)
    with pytest.raises(DatabaseRefused, match="Plug its drive in"):
        copy_elsewhere(file, tmp_path / "two")
    assert not (tmp_path / "two").exists()
    (tmp_path / "two").mkdir()
    copy_elsewhere(file, tmp_path / "two")
    assert (tmp_path / "two" / file.name).read_bytes() == file.read_bytes()


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is refused to root")
def test_a_folder_that_cant_be_written_is_said_in_words(clinic: Database, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(DatabaseRefused, match="No backup could be written"):
        back_up_today(clinic, tmp_path / "backups", TODAY)


def test_a_copy_that_is_not_the_record_never_gets_a_name(
    clinic: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = back_up_today(clinic, tmp_path / "backups", TODAY - timedelta(days=1))
    made = copying.copy_to

    def spoilt(source: Any, key: bytes | None, target: Path, *rest: Any, **more: Any) -> None:
        made(source, key, target, *rest, **more)
        with closing(sqlite.connect(target, key)) as copy:
            copy.execute("DROP TRIGGER IF EXISTS audit_no_delete")
            copy.execute("DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)")

    monkeypatch.setattr(copying, "copy_to", spoilt)
    with pytest.raises(Damaged, match="put back to try it"):
        back_up_today(clinic, tmp_path / "backups", TODAY)
    assert [file.name for file in (tmp_path / "backups").iterdir()] == [good.name]


def test_records_of_the_same_name_share_a_folder_and_no_backup(tmp_path: Path) -> None:
    made = []
    for where in ("one", "two"):
        (tmp_path / where).mkdir()
        path = tmp_path / where / "clinic.rehabdesk"
        with Database.open(path, PASSPHRASE, create=True) as database:
            made.append(back_up_today(database, tmp_path / "far" / "backups", TODAY))
    assert made[0] != made[1]
    assert len(backups_in(tmp_path / "far" / "backups")) == 2


def test_what_a_killed_backup_left_goes_and_what_is_being_made_stays(
    clinic: Database, tmp_path: Path
) -> None:
    for name, hours in (("old", 2), ("young", 0)):
        (tmp_path / f".tried-{name}").mkdir()
        (tmp_path / f".tried-{name}" / "record.rehabdesk").write_bytes(b"x")
        part = tmp_path / f".clinic-2026-03-01.rehabdesk.{name}.unproven"
        part.write_bytes(b"x")
        then = time.time() - hours * 3600 - 10
        for left in (tmp_path / f".tried-{name}", part):
            os.utime(left, (then, then))
    back_up_today(clinic, tmp_path, TODAY)
    assert sorted(left.name for left in tmp_path.glob(".*")) == [
        *(".clinic-2026-03-01.rehabdesk.young.unproven", ".tried-young")
    ]
