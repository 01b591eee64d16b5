"""Where encryption would silently not happen nothing is opened, written or left behind."""

import os
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from rehabdesk.domain.recovery_phrase import new_phrase
from rehabdesk.store import cipher, placing, second_key, sqlite
from rehabdesk.store.backup import backup, restore
from rehabdesk.store.database import Database
from rehabdesk.store.errors import DatabaseRefused, PassphraseMissing
from rehabdesk.store.rekeying import change_passphrase
from tests.store.conftest import CANARY, PASSPHRASE
from tests.store.test_opening import contents

driver = sqlite.sqlcipher


class NoCipher(driver.Connection):  # type: ignore[misc, name-defined]
    """Plain SQLite: it answers what it doesn't know with nothing, and passes the key over."""

    def execute(self, sql: str, *values: Any) -> Any:
        return super().execute("PRAGMA no_such" if "cipher_" in sql else sql, *values)

    def executescript(self, sql: str) -> Any:
        return super().executescript("" if "PRAGMA key" in sql else sql)


class Deaf(driver.Connection):  # type: ignore[misc, name-defined]
    """A cipher that passes the key over wherever a new file is begun."""

    def __init__(self, address: str, *values: Any, **named: Any) -> None:
        path = Path(address.removeprefix("file:").split("?")[0])
        self.is_new = not path.exists() or not path.stat().st_size
        super().__init__(address, *values, **named)

    def executescript(self, sql: str) -> Any:
        return super().executescript("" if self.is_new and "PRAGMA key" in sql else sql)


class Lying(Deaf):
    """And says that it took it."""

    def execute(self, sql: str, *values: Any) -> Any:
        return super().execute("VALUES ('1')" if "cipher_status" in sql else sql, *values)


def use(monkeypatch: pytest.MonkeyPatch, kind: type) -> None:
    def connect(*values: Any, **named: Any) -> Any:
        return driver.connect(*values, factory=kind, **named)

    monkeypatch.setattr(
        sqlite, "sqlcipher", SimpleNamespace(**{**vars(driver), "connect": connect})
    )


def makes_one(clinic: Database, folder: Path) -> None:
    Database.open(folder / "new.rehabdesk", PASSPHRASE, create=True)


def backs_up(clinic: Database, folder: Path) -> None:
    backup(clinic, folder / "copy.rehabdesk")


def puts_back(clinic: Database, folder: Path) -> None:
    restore(Path(clinic.address), folder / "back.rehabdesk", PASSPHRASE)


def makes_a_sheet(clinic: Database, folder: Path) -> None:
    with clinic.writing():
        second_key.make(clinic, new_phrase(), "2026-03-02")


def changes_the_passphrase(clinic: Database, folder: Path) -> None:
    clinic.close()
    change_passphrase(Path(clinic.address), PASSPHRASE, "a new and longer phrase", "Ann")


WRITES = (makes_one, backs_up, puts_back, makes_a_sheet, changes_the_passphrase)


@pytest.mark.parametrize("does", WRITES)
@pytest.mark.parametrize("kind", [NoCipher, Deaf, Lying])
def test_no_file_is_left_in_clear(
    clinic: Database,
    path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: type,
    does: Callable[[Database, Path], None],
) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    in_clear: list[str] = []
    discard = placing.discard

    def looked_at(part: Path) -> None:
        if part.exists() and part.read_bytes()[:16] == cipher.PLAIN_MAGIC:
            in_clear.append(part.name)
        discard(part)

    monkeypatch.setattr(placing, "discard", looked_at)
    with monkeypatch.context() as during:
        use(during, kind)
        with pytest.raises(DatabaseRefused):
            does(clinic, folder)
    assert contents(folder) == {}
    assert not [
        f for f in path.parent.rglob("*") if f.is_file() and CANARY.encode() in f.read_bytes()
    ]
    assert [f.name for f in path.parent.glob("*.rehabdesk*") if begins_in_clear(f)] == []
    assert kind is Lying or in_clear == []
    with Database.open(path, PASSPHRASE) as database:
        assert database.encrypted


def begins_in_clear(path: Path) -> bool:
    return path.read_bytes()[:16] == cipher.PLAIN_MAGIC


@pytest.mark.parametrize("create", [False, True])
def test_a_driver_without_a_cipher_opens_nothing(
    clinic: Database, path: Path, monkeypatch: pytest.MonkeyPatch, create: bool
) -> None:
    clinic.close()
    before = contents(path.parent)
    use(monkeypatch, NoCipher)
    with pytest.raises(DatabaseRefused, match="has no cipher"):
        Database.open(path, PASSPHRASE, create=create)
    assert contents(path.parent) == before


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(cipher.KEY_BYTES)])
def test_an_empty_or_half_a_key_is_no_key(tmp_path: Path, key: bytes) -> None:
    part = tmp_path / "new.rehabdesk"
    with pytest.raises(PassphraseMissing):
        sqlite.connect(part, key)
    assert not part.exists() or os.path.getsize(part) == 0
