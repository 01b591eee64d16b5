"""A journal that is another's ruins no file, and a damaged file is told from a wrong passphrase."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from rehabdesk.store import audit, cipher, settings
from rehabdesk.store.backup import check
from rehabdesk.store.database import Database
from rehabdesk.store.errors import Damaged, DatabaseRefused, WrongPassphrase
from tests.conftest import PASSPHRASE


def note(database: Database, said: str, times: int = 1) -> None:
    for number in range(times):
        with database.writing():
            audit.append(database, "Ann", "note", "note", None, None, {"said": f"{said} {number}"})
            settings.put(database, f"{said} {number}", "x" * 3000)


def left_open(path: Path, phrase: str | None, said: str) -> Database:
    """A record whose last entries are in the journal only."""
    with Database.open(path, phrase, create=True, plain=phrase is None) as database:
        note(database, said, 20)
    database = Database.open(path, phrase)
    note(database, "in the journal", 5)
    return database


def journal_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def copied(path: Path, name: str) -> Path:
    copy = path.with_name(name)
    shutil.copy(path, copy)
    shutil.copy(journal_of(path), journal_of(copy))
    return copy


def contents(path: Path) -> tuple[bytes, bytes]:
    return path.read_bytes(), journal_of(path).read_bytes()


@pytest.mark.parametrize("phrase", [PASSPHRASE, None], ids=["encrypted", "plain"])
def test_the_journal_of_a_killed_app_is_taken(tmp_path: Path, phrase: str | None) -> None:
    with left_open(tmp_path / "a.rehabdesk", phrase, "own"):
        killed = copied(tmp_path / "a.rehabdesk", "killed.rehabdesk")
    with Database.open(killed, phrase) as database:
        assert settings.get(database, "in the journal 4")
        assert check(database) == []


@pytest.mark.parametrize("phrase", [PASSPHRASE, None], ids=["encrypted", "plain"])
def test_the_journal_of_another_record_is_named_and_nothing_is_changed(
    tmp_path: Path, phrase: str | None
) -> None:
    with left_open(tmp_path / "a.rehabdesk", phrase, "own"):
        mixed = copied(tmp_path / "a.rehabdesk", "mixed.rehabdesk")
    with left_open(tmp_path / "b.rehabdesk", phrase, "another's entry of another length"):
        shutil.copy(journal_of(tmp_path / "b.rehabdesk"), journal_of(mixed))
    before = contents(mixed)
    with pytest.raises(Damaged, match=r"mixed\.rehabdesk-wal"):
        Database.open(mixed, phrase)
    assert contents(mixed) == before
    journal_of(mixed).unlink()
    with Database.open(mixed, phrase) as database:
        assert check(database) == []
        assert settings.get(database, "own 19")


def test_a_journal_of_an_earlier_day_is_named_and_nothing_is_changed(tmp_path: Path) -> None:
    with left_open(tmp_path / "a.rehabdesk", PASSPHRASE, "own") as database:
        early = journal_of(tmp_path / "a.rehabdesk").read_bytes()
        note(database, "later", 60)
    late = tmp_path / "late.rehabdesk"
    shutil.copy(tmp_path / "a.rehabdesk", late)
    journal_of(late).write_bytes(early)
    before = contents(late)
    with pytest.raises(Damaged, match="of another day"):
        Database.open(late, PASSPHRASE)
    assert contents(late) == before


def test_what_a_power_cut_left_of_a_journal_is_no_reason_to_refuse(tmp_path: Path) -> None:
    with left_open(tmp_path / "a.rehabdesk", PASSPHRASE, "own"):
        torn = copied(tmp_path / "a.rehabdesk", "torn.rehabdesk")
    whole = journal_of(torn).read_bytes()
    for cut in (40, 3000, len(whole) // 2, len(whole) - 7):
        journal_of(torn).write_bytes(whole[:cut])
        shutil.copy(tmp_path / "torn.rehabdesk", tmp_path / "one.rehabdesk")
        shutil.copy(journal_of(torn), journal_of(tmp_path / "one.rehabdesk"))
        with Database.open(tmp_path / "one.rehabdesk", PASSPHRASE) as database:
            assert settings.get(database, "own 19")
            assert check(database) == []


@pytest.mark.parametrize("phrase", [PASSPHRASE, None], ids=["encrypted", "plain"])
def test_what_a_power_cut_tore_while_the_journal_went_into_the_file_is_in_the_journal(
    tmp_path: Path, phrase: str | None
) -> None:
    with left_open(tmp_path / "a.rehabdesk", phrase, "own"):
        torn = copied(tmp_path / "a.rehabdesk", "torn.rehabdesk")
    kept = torn.read_bytes()
    half_a_page = bytes(cipher.PAGE_BYTES - 512)
    torn.write_bytes(kept[:512] + half_a_page + kept[cipher.PAGE_BYTES :] + kept[:512])
    with Database.open(torn, phrase) as database:
        assert check(database) == []
        assert settings.get(database, "in the journal 4")


def flipped(at: int) -> Callable[[bytes], bytes]:
    def flip(content: bytes) -> bytes:
        changed = bytearray(content)
        changed[at] ^= 1
        return bytes(changed)

    return flip


@pytest.mark.parametrize(
    "spoil",
    [
        flipped(100),
        flipped(4000),
        lambda content: content[: len(content) // cipher.PAGE_BYTES // 2 * cipher.PAGE_BYTES],
        lambda content: content[: -cipher.PAGE_BYTES],
        lambda content: bytes(cipher.SALT_BYTES) + content[cipher.SALT_BYTES :],
    ],
    ids=["first page", "its seal", "half", "one page short", "no salt"],
)
def test_a_damaged_file_is_not_called_a_wrong_passphrase(
    tmp_path: Path, spoil: Callable[[bytes], bytes]
) -> None:
    path = tmp_path / "a.rehabdesk"
    with Database.open(path, PASSPHRASE, create=True) as database:
        note(database, "own", 20)
    salt_stands = spoil(path.read_bytes())[: cipher.SALT_BYTES] == cipher.salt_of(path)
    path.write_bytes(spoil(path.read_bytes()))
    with pytest.raises(Damaged if salt_stands else WrongPassphrase, match="damaged") as refused:
        Database.open(path, PASSPHRASE)
    assert ("The passphrase is right" in str(refused.value)) == salt_stands
    with pytest.raises(WrongPassphrase, match="does not open"):
        Database.open(path, "another phrase of length")


def test_a_changed_bit_in_the_journal_shows_an_earlier_moment_or_nothing(tmp_path: Path) -> None:
    with left_open(tmp_path / "a.rehabdesk", PASSPHRASE, "own"):
        killed = copied(tmp_path / "a.rehabdesk", "killed.rehabdesk")
    record, journal = contents(killed)
    told = {f"in the journal {number}" for number in range(5)}
    for at in (1, 9, 17, 25, *range(32 + 5, len(journal), (len(journal) - 40) // 20)):
        killed.write_bytes(record)
        journal_of(killed).write_bytes(flipped(at)(journal))
        try:
            with Database.open(killed, PASSPHRASE) as database:
                assert check(database) == [], f"byte {at}"
                shown = {name for name in told if settings.get(database, name)}
                assert shown == {f"in the journal {number}" for number in range(len(shown))}
                assert settings.get(database, "own 19") == "x" * 3000
        except Damaged:
            assert contents(killed) == (record, flipped(at)(journal)), f"byte {at}"


def test_a_changed_bit_anywhere_in_the_first_page_is_found(tmp_path: Path) -> None:
    path = tmp_path / "a.rehabdesk"
    Database.open(path, PASSPHRASE, create=True).close()
    whole = path.read_bytes()
    for at in (*range(0, 112, 9), *range(112, cipher.PAGE_BYTES, 397), cipher.PAGE_BYTES - 1):
        path.write_bytes(flipped(at)(whole))
        with pytest.raises(DatabaseRefused):
            Database.open(path, PASSPHRASE)
        assert path.read_bytes() == flipped(at)(whole)
