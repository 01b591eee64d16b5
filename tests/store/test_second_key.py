"""The recovery sheet opens the record; a new passphrase takes the old one's place, or does not."""

import os
import random
import shutil
import signal
import time
from pathlib import Path

import pytest

from rehabdesk.domain.recovery_phrase import ALPHABET, bare_phrase, in_groups, is_phrase, new_phrase
from rehabdesk.store import audit, key_files, second_key, settings
from rehabdesk.store.backup import backup, check, restore
from rehabdesk.store.database import Database
from rehabdesk.store.errors import DatabaseRefused, WrongPassphrase
from rehabdesk.store.rekeying import change_passphrase
from tests.conftest import PASSPHRASE

NEW = "a new and longer phrase"
KILLS = int(os.environ.get("REHABDESK_REKEY_KILLS", "15"))


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "clinic.rehabdesk"
    with Database.open(path, PASSPHRASE, create=True) as database:
        for number in range(30):
            with database.writing():
                audit.append(database, "Ann", "note", "note", None, None, {"number": number})
                settings.put(database, f"kept {number}", "x" * 2000)
    return path


def sheet(record: Path) -> str:
    phrase = new_phrase()
    with Database.open(record, PASSPHRASE) as database, database.writing():
        second_key.make(database, phrase, "2026-03-02")
    return phrase


def opens(record: Path, phrase: str) -> bool:
    try:
        with Database.open(record, phrase) as database:
            return check(database) == [] and settings.get(database, "kept 29") == "x" * 2000
    except WrongPassphrase:
        return False


def test_a_misread_character_is_noticed_wherever_it_stands() -> None:
    bare = bare_phrase(new_phrase())
    assert is_phrase(in_groups(bare).lower().replace("0", "o").replace("1", "l"))
    for place, sign in enumerate(bare):
        for other in ALPHABET.replace(sign, ""):
            assert not is_phrase(bare[:place] + other + bare[place + 1 :])


def test_the_sheet_opens_the_record_and_the_passphrase_goes_on_to(record: Path) -> None:
    phrase = sheet(record)
    assert opens(record, f"  {phrase.lower().replace('-', ' ')} ")
    assert opens(record, PASSPHRASE)
    assert not opens(record, new_phrase())
    with Database.open(record, phrase) as database:
        assert database.by_recovery_phrase
        assert second_key.made_on(database) == "2026-03-02"
    assert record.read_bytes()[:16] not in key_files.recovery_of(record).read_bytes()
    assert key_files.recovery_of(record).stat().st_mode & 0o077 == 0


def test_a_new_sheet_ends_the_old_one(record: Path) -> None:
    old, new = sheet(record), sheet(record)
    assert opens(record, new)
    assert not opens(record, old)


@pytest.mark.parametrize("content", [None, b"", b"garbage" * 700], ids=["gone", "empty", "garbage"])
def test_without_its_file_the_passphrase_opens_as_ever(record: Path, content: bytes | None) -> None:
    phrase = sheet(record)
    if content is None:
        key_files.recovery_of(record).unlink()
    else:
        key_files.recovery_of(record).write_bytes(content)
    assert opens(record, PASSPHRASE)
    assert not opens(record, phrase)


def test_the_sheet_opens_backups_and_what_is_put_back(record: Path, tmp_path: Path) -> None:
    phrase = sheet(record)
    with Database.open(record, PASSPHRASE) as database:
        backup(database, tmp_path / "copy.rehabdesk")
    assert opens(tmp_path / "copy.rehabdesk", phrase)
    restore(tmp_path / "copy.rehabdesk", tmp_path / "new.rehabdesk", PASSPHRASE)
    assert opens(tmp_path / "new.rehabdesk", phrase)


def test_a_new_passphrase_ends_the_old_one_and_the_sheet_goes_on(record: Path) -> None:
    phrase = sheet(record)
    change_passphrase(record, PASSPHRASE, NEW, "Ann")
    assert opens(record, NEW)
    assert not opens(record, PASSPHRASE)
    assert opens(record, phrase)
    with Database.open(record, NEW) as database:
        newest = audit.entries(database, None, 1)[0]
        assert (newest.actor, newest.action) == ("Ann", "rekey")
    assert not list(record.parent.glob(".*"))


def test_whoever_forgot_the_passphrase_sets_a_new_one_with_the_sheet(record: Path) -> None:
    phrase = sheet(record)
    change_passphrase(record, phrase, NEW, "Ann")
    assert opens(record, NEW)
    assert opens(record, phrase)


@pytest.mark.parametrize(
    ("passphrase", "new", "why"),
    [
        ("not the phrase of it", NEW, "does not open"),
        (PASSPHRASE, "short", "15 characters"),
    ],
)
def test_what_won_t_do_changes_nothing(record: Path, passphrase: str, new: str, why: str) -> None:
    before = record.read_bytes()
    with pytest.raises(DatabaseRefused, match=why):
        change_passphrase(record, passphrase, new, "Ann")
    assert record.read_bytes() == before


def test_a_record_that_is_open_elsewhere_is_not_replaced_under_it(record: Path) -> None:
    with Database.open(record, PASSPHRASE) as other:
        with pytest.raises(DatabaseRefused, match="open in another window"):
            change_passphrase(record, PASSPHRASE, NEW, "Ann")
        with other.writing():
            settings.put(other, "written meanwhile", "kept")
    with Database.open(record, PASSPHRASE) as database:
        assert settings.get(database, "written meanwhile") == "kept"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is killed as POSIX does it")
def test_killed_at_any_moment_it_opens_with_the_one_or_the_other(
    record: Path, tmp_path: Path
) -> None:
    phrase = sheet(record)
    began = time.monotonic()
    whole = tmp_path / "whole.rehabdesk"
    shutil.copy(record, whole)
    change_passphrase(whole, PASSPHRASE, NEW, "Ann")
    takes = time.monotonic() - began
    at = random.Random(1)
    ends = {PASSPHRASE: 0, NEW: 0}
    for number in range(KILLS):
        one = tmp_path / f"{number}" / "clinic.rehabdesk"
        one.parent.mkdir()
        shutil.copy(record, one)
        key_files.copy(record, one)
        child = os.fork()
        if not child:
            change_passphrase(one, PASSPHRASE, NEW, "Ann")
            os._exit(0)
        time.sleep(at.uniform(0, takes * 1.1))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        found = [each for each in ends if opens(one, each)]
        assert len(found) == 1
        ends[found[0]] += 1
        assert opens(one, phrase)
        shutil.rmtree(one.parent)
    assert sum(ends.values()) == KILLS
