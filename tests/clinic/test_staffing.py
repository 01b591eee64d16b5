"""Everybody who works here opens the same encrypted record with a passphrase of their own."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.domain.problems import Rejected
from rehabdesk.domain.recovery_phrase import new_phrase
from rehabdesk.domain.staff import PIN_TRIES, NotAllowed, Role
from rehabdesk.store import audit, key_files
from rehabdesk.store.backup import backup, restore
from rehabdesk.store.daily import back_up_today, copy_elsewhere
from rehabdesk.store.database import Database, DatabaseRefused, WrongPassphrase
from rehabdesk.store.rekeying import change_passphrase
from tests.clinic.helpers import TODAY
from tests.conftest import PASSPHRASE

OWNER, CLINICIAN, STUDENT = "Ann Owner", "Kit Clinician", "Stu Dent"
KITS, STUS = "the phrase that is kit's", "the phrase that is stu's"
NEW = "a new and longer phrase"


@pytest.fixture
def record(clinic_file: Path, tmp_path: Path) -> Path:
    """A record with an owner, a clinician and a student."""
    path = tmp_path / "clinic.rehabdesk"
    path.write_bytes(clinic_file.read_bytes())
    with Database.open(path, PASSPHRASE) as database:
        clinic = clinic_on(database)
        clinic.name_owner(OWNER)
        clinic.add_member(CLINICIAN, Role.CLINICIAN, KITS)
        clinic.add_member(STUDENT, Role.STUDENT, STUS)
    return path


def clinic_on(database: Database) -> Clinic:
    clinic = Clinic(database, pathways.installed(), "somebody", lambda: TODAY)
    clinic.sign_in()
    return clinic


@pytest.fixture
def owned(record: Path) -> Iterator[Clinic]:
    with Database.open(record, PASSPHRASE) as database:
        yield clinic_on(database)


def who_opens(record: Path, passphrase: str) -> tuple[str, Role]:
    with Database.open(record, passphrase) as database:
        clinic = clinic_on(database)
        assert clinic.front_desk()
        return clinic.actor, clinic.role


def number_of(clinic: Clinic, name: str) -> str:
    return next(one.number for one in clinic.staff() if one.name == name)


def last(clinic: Clinic) -> audit.Entry:
    return clinic.history(limit=1)[0]


def test_each_passphrase_opens_the_record_as_whose_it_is(record: Path) -> None:
    assert who_opens(record, PASSPHRASE) == (OWNER, Role.OWNER)
    assert who_opens(record, KITS) == (CLINICIAN, Role.CLINICIAN)
    assert who_opens(record, STUS) == (f"{STUDENT} (student)", Role.STUDENT)
    with pytest.raises(WrongPassphrase):
        Database.open(record, "nobody's phrase at all")


def test_a_file_beside_the_record_names_nobody_and_is_its_owner_s_alone(record: Path) -> None:
    beside = key_files.beside(record)
    assert len(beside) == 2
    for file in beside:
        content = file.read_bytes() + file.name.encode()
        assert not any(name.encode() in content for name in (OWNER, CLINICIAN, STUDENT))
        assert file.stat().st_mode & 0o077 == 0


def test_whoever_left_can_t_open_it_any_more(owned: Clinic, record: Path) -> None:
    owned.remove_member(number_of(owned, CLINICIAN))
    assert (last(owned).action, last(owned).before) == (
        "staff_removed",
        {"name": CLINICIAN, "role": "clinician"},
    )
    with pytest.raises(WrongPassphrase):
        Database.open(record, KITS)


def test_whoever_left_and_kept_the_key_s_file_is_turned_away(owned: Clinic, record: Path) -> None:
    number = number_of(owned, CLINICIAN)
    kept = key_files.member_of(record, number).read_bytes()
    owned.remove_member(number)
    key_files.member_of(record, number).write_bytes(kept)
    with (
        Database.open(record, KITS) as database,
        pytest.raises(DatabaseRefused, match="not on the staff"),
    ):
        clinic_on(database)


def test_another_role_holds_from_the_next_opening_on(owned: Clinic, record: Path) -> None:
    owned.change_role(number_of(owned, STUDENT), Role.RECEPTION)
    assert last(owned).before == {"name": STUDENT, "role": "student"}
    assert last(owned).after == {"name": STUDENT, "role": "reception"}
    assert who_opens(record, STUS) == (STUDENT, Role.RECEPTION)


def test_the_owner_stays_the_owner(owned: Clinic) -> None:
    number = number_of(owned, OWNER)
    with pytest.raises(Rejected, match="own passphrase"):
        owned.remove_member(number)
    with pytest.raises(Rejected, match="own passphrase"):
        owned.change_role(number, Role.STUDENT)


@pytest.mark.parametrize(
    ("name", "passphrase", "words"),
    [
        ("", NEW, "no name"),
        (STUDENT.upper(), NEW, "among the staff already"),
        ("Kim (student)", NEW, "Brackets"),
        ("stu  dent", NEW, "among the staff already"),
        ("Ｓtu Dent", NEW, "among the staff already"),
        ("Stu\u200b Dent", NEW, "can’t be seen"),
        ("Stu\nDent", NEW, "can’t be seen"),
        ("Kim", "too short", "15 characters"),
        ("Kim", STUS, "in use here"),
        ("Kim", PASSPHRASE, "in use here"),
    ],
)
def test_who_can_t_be_added_leaves_nothing_behind(
    owned: Clinic, record: Path, name: str, passphrase: str, words: str
) -> None:
    before, files, end = owned.staff(), key_files.beside(record), owned.trail_end()
    with pytest.raises((Rejected, DatabaseRefused), match=words):
        owned.add_member(name, Role.CLINICIAN, passphrase)
    assert (owned.staff(), key_files.beside(record), owned.trail_end()) == (before, files, end)


def test_a_record_that_anybody_could_read_tells_nobody_apart(empty: Clinic) -> None:
    empty.name_owner(OWNER)
    with pytest.raises(DatabaseRefused, match="Only an encrypted record"):
        empty.add_member(CLINICIAN, Role.CLINICIAN, KITS)


def test_there_is_one_such_owner_once(owned: Clinic, record: Path) -> None:
    with pytest.raises(Rejected, match="has an owner"):
        owned.name_owner("Somebody Else")
    assert who_opens(record, PASSPHRASE) == (OWNER, Role.OWNER)


def test_another_role_holds_in_a_window_that_is_open(owned: Clinic, record: Path) -> None:
    with Database.open(record, KITS) as database:
        kit = clinic_on(database)
        assert kit.people()
        owned.change_role(number_of(owned, CLINICIAN), Role.RECEPTION)
        with pytest.raises(NotAllowed, match="Reception: may not"):
            kit.people()
        assert kit.front_desk()
        owned.remove_member(number_of(owned, CLINICIAN))
        with pytest.raises(NotAllowed, match="not on the staff"):
            kit.front_desk()


def test_whoever_may_sign_stands_among_those_who_do(owned: Clinic) -> None:
    assert {OWNER, CLINICIAN} <= {one.name for one in owned.clinicians()}
    assert STUDENT not in {one.name for one in owned.clinicians()}


def test_everybody_changes_their_own_passphrase(record: Path) -> None:
    change_passphrase(record, KITS, NEW, CLINICIAN)
    assert who_opens(record, NEW) == (CLINICIAN, Role.CLINICIAN)
    assert who_opens(record, PASSPHRASE) == (OWNER, Role.OWNER)
    with pytest.raises(WrongPassphrase):
        Database.open(record, KITS)


def test_a_forgotten_passphrase_is_given_anew_by_the_owner(owned: Clinic, record: Path) -> None:
    owned.give_passphrase(number_of(owned, STUDENT), NEW)
    assert last(owned).action == "staff_passphrase"
    assert who_opens(record, NEW)[0] == f"{STUDENT} (student)"
    with pytest.raises(WrongPassphrase):
        Database.open(record, STUS)


def test_a_new_passphrase_of_the_record_leaves_everybody_s_own(record: Path) -> None:
    change_passphrase(record, PASSPHRASE, NEW, OWNER)
    assert who_opens(record, NEW) == (OWNER, Role.OWNER)
    assert who_opens(record, KITS) == (CLINICIAN, Role.CLINICIAN)
    assert who_opens(record, STUS)[1] is Role.STUDENT


def test_a_backup_opens_with_everybody_s_own_passphrase(record: Path, tmp_path: Path) -> None:
    folder, second = tmp_path / "backups", tmp_path / "second"
    second.mkdir()
    with Database.open(record, PASSPHRASE) as database:
        backup(database, tmp_path / "by-hand.rehabdesk")
        daily = back_up_today(database, folder, TODAY)
        copy_elsewhere(daily, second)
    record.unlink()
    for copy in (tmp_path / "by-hand.rehabdesk", daily, second / daily.name):
        there = tmp_path / "put-back" / copy.parent.name
        there.mkdir(parents=True)
        restore(copy, there / "clinic.rehabdesk", KITS)
        assert who_opens(there / "clinic.rehabdesk", KITS) == (CLINICIAN, Role.CLINICIAN)


@pytest.mark.parametrize("passphrase", [KITS, STUS])
def test_an_older_staff_is_not_put_back_by_whoever_was_on_it(
    record: Path, tmp_path: Path, passphrase: str
) -> None:
    copy = tmp_path / "copy.rehabdesk"
    with Database.open(record, PASSPHRASE) as database:
        backup(database, copy)
        owned = clinic_on(database)
        owned.remove_member(number_of(owned, CLINICIAN))
    before = record.read_bytes()
    with pytest.raises(DatabaseRefused, match="Only the owner"):
        restore(copy, record, passphrase, replace=True)
    assert record.read_bytes() == before
    restore(copy, record, PASSPHRASE, replace=True)
    assert who_opens(record, KITS) == (CLINICIAN, Role.CLINICIAN)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_what_only_lies_beside_the_record_as_a_key_does_is_passed_over(
    record: Path, tmp_path: Path
) -> None:
    os.mkfifo(f"{record}.member-00000000")
    os.mkfifo(f"{record}.recovery")
    Path(f"{record}.member-00000001").mkdir()
    Path(f"{record}.member-00000002").write_bytes(b"")
    Path(f"{record}.member-00000003").write_bytes(bytes(8192))
    assert who_opens(record, KITS) == (CLINICIAN, Role.CLINICIAN)
    for wrong in ("nobody's phrase at all", new_phrase()):
        with pytest.raises(WrongPassphrase):
            Database.open(record, wrong)
    with Database.open(record, PASSPHRASE) as database:
        backup(database, tmp_path / "copy.rehabdesk")
    restore(tmp_path / "copy.rehabdesk", tmp_path / "again.rehabdesk", KITS)
    assert who_opens(tmp_path / "again.rehabdesk", KITS)[0] == CLINICIAN


def test_who_changed_a_passphrase_is_told_by_name(record: Path) -> None:
    change_passphrase(record, PASSPHRASE, NEW, "somebody (command line)")
    change_passphrase(record, STUS, "another one of stu's", "somebody (command line)")
    with Database.open(record, NEW) as database:
        told = clinic_on(database).history(limit=2)
    assert [(one.actor, one.action) for one in told] == [
        (f"{STUDENT} (student)", "rekey"),
        (OWNER, "rekey"),
    ]


def test_a_pin_takes_over_at_an_open_desk(owned: Clinic) -> None:
    with_pin(owned, KITS, "2580")
    owned.hand_over(number_of(owned, CLINICIAN), "2580")
    assert (owned.actor, owned.role) == (CLINICIAN, Role.CLINICIAN)
    assert (last(owned).actor, last(owned).action) == (CLINICIAN, "unlock")
    assert last(owned).after == {"detail": f"PIN, after {OWNER}"}


def test_wrong_pins_are_told_and_end_at_the_fifth(owned: Clinic, record: Path) -> None:
    with_pin(owned, KITS, "2580")
    number = number_of(owned, CLINICIAN)
    for _ in range(PIN_TRIES - 1):
        with pytest.raises(Rejected, match="not the PIN"):
            owned.hand_over(number, "0852")
        assert last(owned).after == {"detail": f"wrong PIN for {CLINICIAN}"}
    with pytest.raises(Rejected, match="Too many"):
        owned.hand_over(number, "0852")
    with pytest.raises(Rejected, match="Too many"):
        owned.hand_over(number, "2580")
    assert (owned.actor, owned.role) == (OWNER, Role.OWNER)
    assert who_opens(record, KITS) == (CLINICIAN, Role.CLINICIAN)
    owned.hand_over(number, "2580")
    assert owned.actor == CLINICIAN


def test_without_a_pin_nobody_takes_over(owned: Clinic) -> None:
    with pytest.raises(Rejected, match="has no PIN"):
        owned.hand_over(number_of(owned, STUDENT), "")


@pytest.mark.parametrize("pin", ["123", "123456789", "12a4", "1111", "1234", "9876", "²580"])
def test_a_pin_that_won_t_do_is_refused(owned: Clinic, pin: str) -> None:
    with pytest.raises(Rejected):
        owned.set_pin(pin)
    assert not any(one.has_pin for one in owned.staff())


def test_no_pin_stands_in_the_record_or_its_trail(owned: Clinic) -> None:
    owned.set_pin("2580")
    assert owned.staff()[0].has_pin
    told = owned.database.fetch_sql("SELECT value FROM setting UNION SELECT after FROM audit")
    assert not any("2580" in row[0] for row in told)


def with_pin(owned: Clinic, passphrase: str, pin: str) -> None:
    with Database.open(owned.database.address, passphrase) as database:
        clinic_on(database).set_pin(pin)
