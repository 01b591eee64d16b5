"""Copies, restoring, and looking whether a database is whole."""

import threading
from pathlib import Path

import pytest

from rehabdesk.domain import records, tables
from rehabdesk.domain.progress import Cancelled
from rehabdesk.store import rows
from rehabdesk.store.backup import backup, check, restore
from rehabdesk.store.caseload import read_facts
from rehabdesk.store.database import Database, DatabaseRefused, NoDatabase, WrongPassphrase
from tests.store.conftest import CANARY, DAY, KEY, PASSPHRASE, fill


@pytest.fixture
def copy(clinic: Database, tmp_path: Path) -> Path:
    target = tmp_path / "copies" / "copy.rehabdesk"
    target.parent.mkdir()
    backup(clinic, target)
    return target


def test_a_copy_opens_with_the_same_passphrase_and_holds_the_same(
    clinic: Database, copy: Path
) -> None:
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]
    assert CANARY.encode() not in copy.read_bytes()
    assert copy.stat().st_mode & 0o077 == 0
    with Database.open(copy, PASSPHRASE) as restored:
        assert read_facts(restored) == read_facts(clinic)
        assert check(restored) == []


def test_a_copy_of_a_plain_database_is_plain(path: Path) -> None:
    with Database.open(path, create=True, plain=True) as database:
        backup(database, path.with_name("copy"))
    assert not Database.needs_passphrase(path.with_name("copy"))


def test_a_copy_is_never_written_over_something(clinic: Database, copy: Path) -> None:
    before = copy.read_bytes()
    with pytest.raises(DatabaseRefused, match="exists already"):
        backup(clinic, copy)
    assert copy.read_bytes() == before


def test_a_copy_says_how_far_it_is_and_a_cancelled_one_leaves_nothing(
    clinic: Database, tmp_path: Path
) -> None:
    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    before = set(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        backup(clinic, tmp_path / "copy", cancel)
    assert set(tmp_path.iterdir()) == before
    ticks: list[tuple[int, int]] = []
    backup(clinic, tmp_path / "copy", lambda *done: ticks.append(done))
    assert ticks[-1][0] == ticks[-1][1] > 0


def test_copies_made_while_somebody_writes_are_whole(
    clinic: Database, path: Path, tmp_path: Path
) -> None:
    stop = threading.Event()
    failures: list[Exception] = []

    def write() -> None:
        number = 0
        try:
            with Database.open(path, PASSPHRASE) as other:
                while not stop.is_set():
                    with other.writing():
                        fill(other, f"W-{number}", "1")
                    number += 1
        except Exception as error:  # noqa: BLE001 - told to the test
            failures.append(error)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(5):
            backup(clinic, tmp_path / f"copy-{number}")
    finally:
        stop.set()
        writer.join()
    assert failures == []
    for number in range(5):
        with Database.open(tmp_path / f"copy-{number}", PASSPHRASE) as copy:
            assert check(copy) == []
            assert all(len(facts.pain) == 3 for facts in read_facts(copy))


def test_a_backup_is_put_where_nothing_stood(copy: Path, tmp_path: Path) -> None:
    before = copy.read_bytes()
    assert restore(copy, tmp_path / "fresh", PASSPHRASE) is None
    with Database.open(tmp_path / "fresh", PASSPHRASE) as restored:
        assert [facts.key for facts in read_facts(restored)] == [KEY]
    assert copy.read_bytes() == before


def test_what_stood_there_is_replaced_only_if_said_and_is_kept(
    clinic: Database, copy: Path, path: Path
) -> None:
    with clinic.writing():
        rows.insert(clinic, KEY, records.PainEntry(DAY, "rest", 1))
    clinic.close()
    with pytest.raises(DatabaseRefused, match="exists"):
        restore(copy, path, PASSPHRASE)
    kept = restore(copy, path, PASSPHRASE, replace=True)
    assert kept is not None
    with Database.open(path, PASSPHRASE) as restored, Database.open(kept, PASSPHRASE) as old:
        assert rows.find(restored, tables.PAIN, KEY, activity="rest") is None
        assert rows.find(old, tables.PAIN, KEY, activity="rest") is not None


def test_even_a_damaged_file_is_kept_byte_by_byte_before_it_is_replaced(
    clinic: Database, copy: Path, path: Path
) -> None:
    clinic.close()
    broken = bytearray(path.read_bytes())
    broken[100] ^= 1
    path.write_bytes(broken)
    kept = restore(copy, path, PASSPHRASE, replace=True)
    assert kept is not None
    assert kept.read_bytes() == broken
    with Database.open(path, PASSPHRASE) as restored:
        assert check(restored) == []


def test_a_backup_that_can_not_be_read_replaces_nothing(
    clinic: Database, copy: Path, path: Path
) -> None:
    clinic.close()
    before = path.read_bytes()
    with pytest.raises(WrongPassphrase):
        restore(copy, path, "some other passphrase", replace=True)
    copy.write_bytes(copy.read_bytes()[:-4096])
    with pytest.raises(DatabaseRefused):
        restore(copy, path, PASSPHRASE, replace=True)
    with pytest.raises(NoDatabase):
        restore(copy.with_name("nothing"), path, PASSPHRASE, replace=True)
    assert path.read_bytes() == before
    assert list(path.parent.glob(".*")) == []


def test_a_whole_database_has_no_faults(clinic: Database) -> None:
    assert check(clinic) == []


def test_a_reference_to_nothing_is_a_fault(clinic: Database) -> None:
    clinic.fetch_sql("PRAGMA foreign_keys = 0")
    clinic.fetch_sql("DELETE FROM episode")
    assert any("refers to episode" in fault for fault in check(clinic))


def test_a_cut_audit_trail_is_a_fault(clinic: Database) -> None:
    clinic.fetch_sql("DROP TRIGGER audit_no_delete")
    clinic.fetch_sql("DELETE FROM audit")
    assert any("audit trail" in fault for fault in check(clinic))
