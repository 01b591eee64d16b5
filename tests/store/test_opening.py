"""Opening: what is let in, what is refused, and that a refused file is as it was."""

import shutil
from pathlib import Path

import pytest

from rehabdesk.domain.tables import PAIN
from rehabdesk.store import cipher, rows
from rehabdesk.store.database import (
    Damaged,
    Database,
    DatabaseRefused,
    NewerSchema,
    NoDatabase,
    PassphraseMissing,
    WrongPassphrase,
    passphrase_problem,
)
from tests.store.conftest import CANARY, KEY, PASSPHRASE


def test_nothing_is_made_at_a_path_where_nothing_is_unless_asked(path: Path) -> None:
    with pytest.raises(NoDatabase):
        Database.open(path, PASSPHRASE)
    assert list(path.parent.iterdir()) == []


def test_a_new_database_is_encrypted_and_begins_with_the_salt_of_its_key(
    clinic: Database, path: Path
) -> None:
    salt = path.read_bytes()[:16]
    clinic.close()
    assert Database.needs_passphrase(path)
    assert clinic.encrypted
    key = cipher.derive(PASSPHRASE, salt) + salt
    with Database.open(path, PASSPHRASE) as again:
        assert again.engine.key == key


def test_the_patients_name_is_in_no_file_beside_the_database(clinic: Database, path: Path) -> None:
    files = list(path.parent.iterdir())
    assert path.with_name(path.name + "-wal") in files
    assert not [file for file in files if CANARY.encode() in file.read_bytes()]


def test_a_plain_database_does_hold_the_name_in_clear(path: Path) -> None:
    with Database.open(path, create=True, plain=True) as database:
        database.run_many("INSERT INTO clinician (name) VALUES (?)", [(CANARY,)])
    assert CANARY.encode() in path.read_bytes()


def test_the_same_phrase_in_another_unicode_form_opens(path: Path) -> None:
    Database.open(path, "caf\N{LATIN SMALL LETTER E WITH ACUTE} by the river", create=True).close()
    with Database.open(path, "cafe\N{COMBINING ACUTE ACCENT} by the river") as database:
        assert database.encrypted


@pytest.mark.parametrize("phrase", ["", "too short", "fourteen chars"])
def test_a_new_database_takes_no_short_passphrase(path: Path, phrase: str) -> None:
    with pytest.raises(DatabaseRefused):
        Database.open(path, phrase, create=True)
    assert passphrase_problem(phrase)
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("wrong", ["not the right passphrase", PASSPHRASE.upper(), "x"])
def test_a_wrong_passphrase_is_refused_and_touches_nothing(
    clinic: Database, path: Path, wrong: str
) -> None:
    aside = path.parent / "copy"
    aside.mkdir()
    for suffix in ("", "-wal"):  # as a killed window leaves them: rows still in the journal
        shutil.copy(f"{path}{suffix}", aside / f"c{suffix}")
    before = contents(aside)
    with pytest.raises(WrongPassphrase, match="does not open"):
        Database.open(aside / "c", wrong)
    assert contents(aside) == before
    with Database.open(aside / "c", PASSPHRASE) as database:
        assert rows.fetch_rows(database, PAIN)


def test_an_encrypted_file_asks_for_its_passphrase(clinic: Database, path: Path) -> None:
    clinic.close()
    with pytest.raises(PassphraseMissing):
        Database.open(path)
    with pytest.raises(PassphraseMissing):
        Database.open(path, "")


def test_a_plain_file_opens_without_a_passphrase_and_not_with_one(path: Path) -> None:
    Database.open(path, create=True, plain=True).close()
    with Database.open(path) as database:
        assert not database.encrypted
    with pytest.raises(DatabaseRefused, match="not encrypted"):
        Database.open(path, PASSPHRASE)


def foreign_sqlite(path: Path) -> None:
    connection = cipher_free_connection(path)
    connection.execute("CREATE TABLE recipe (name TEXT)")
    connection.close()


def cipher_free_connection(path: Path):  # type: ignore[no-untyped-def]
    from rehabdesk.store.sqlite import sqlcipher

    return sqlcipher.connect(str(path), isolation_level=None)


FOREIGN = {
    "nothing": lambda path: path.write_bytes(b""),
    "a text": lambda path: path.write_text("dear diary, " * 1024),
    "a text of whole pages": lambda path: path.write_text("x" * 8192),
    "a picture": lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(3000)),
    "another program's database": foreign_sqlite,
    "a folder": lambda path: path.mkdir(),
}


@pytest.mark.parametrize("kind", FOREIGN)
@pytest.mark.parametrize("create", [False, True])
def test_what_is_not_ours_is_refused_and_left_as_it_is(path: Path, kind: str, create: bool) -> None:
    FOREIGN[kind](path)
    before = contents(path.parent)
    with pytest.raises(DatabaseRefused):
        Database.open(path, PASSPHRASE, create=create)
    with pytest.raises(DatabaseRefused):
        Database.open(path, create=create, plain=create)
    assert contents(path.parent) == before


def test_a_file_of_a_newer_app_is_refused_in_plain_words(clinic: Database, path: Path) -> None:
    clinic.run_many(
        "INSERT INTO schema_migration (name, applied) VALUES (?, ?)",
        [("0999_from_the_future", "2030-01-01 00:00:00")],
    )
    clinic.close()
    before = path.read_bytes()
    with pytest.raises(NewerSchema, match="newer RehabDesk"):
        Database.open(path, PASSPHRASE)
    assert path.read_bytes() == before


def test_a_changed_bit_in_any_page_is_never_shown_as_data(clinic: Database, path: Path) -> None:
    clinic.close()
    whole = path.read_bytes()
    for page in range(len(whole) // cipher.PAGE_BYTES):
        bad = bytearray(whole)
        bad[page * cipher.PAGE_BYTES + 2000] ^= 1
        path.write_bytes(bad)
        assert damage_is_found(path), f"page {page}"


def damage_is_found(path: Path) -> bool:
    from rehabdesk.store.backup import check

    try:
        with Database.open(path, PASSPHRASE) as database:
            return bool(check(database))
    except (Damaged, WrongPassphrase):
        return True


def test_a_locked_database_has_forgotten_its_key(clinic: Database) -> None:
    clinic.lock()
    with pytest.raises(PassphraseMissing), clinic.on_this_thread():
        pass


def test_a_saved_row_survives_reopening(clinic: Database, path: Path) -> None:
    was = rows.fetch_rows(clinic, PAIN)
    clinic.close()
    with Database.open(path, PASSPHRASE) as database:
        assert rows.fetch_rows(database, PAIN) == was
        assert was[0].key == KEY


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() if file.is_file() else b"" for file in folder.iterdir()}
