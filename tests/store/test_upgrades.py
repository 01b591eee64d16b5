"""Every released schema comes up to today's whole, or stays whole where it was: killed or not.

``REHABDESK_KILLS`` sets how often each upgrade is killed; 2 by itself.
"""

import gzip
import hashlib
import os
import random
import signal
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.domain.pathway import Pathways
from rehabdesk.store import backup, cipher, copying, migrating, sqlite
from rehabdesk.store.database import Database
from tests.store.conftest import PASSPHRASE

GOLDEN = Path(__file__).parents[1] / "golden"
FILES = sorted(file.name.removesuffix(".rehabdesk.gz") for file in GOLDEN.glob("*.gz"))
OLDER = [name for name in FILES if name[:4] < max(FILES)[:4]]
KILLS = int(os.environ.get("REHABDESK_KILLS", "2"))
LARGE = 50_000
EVERY = 20
"""Instructions of SQLite between two looks at whether it is time to be killed."""

RELEASED = {
    "0001_initial": "12d1fee2911c2034f75aa64244871e7ce118acf74822032ad3550781fd08a55a",
    "0002_reasoning": "434e57ddb6d374473dab83c4f1e1c8516711f5667e24d7eda2194b3deaeb98f5",
    "0003_drafts": "36066bb8366567de88fa883ce3c6bb07c891b8c563fb1bca8eb93713c947831b",
    "0004_issued": "35a01721249ea42ea3dcc55a8b749935f0bf551a0ae4e1733190cde2a22eeee0",
}
Content = dict[str, list[tuple[Any, ...]]]


def unpacked(name: str, folder: Path) -> Path:
    path = folder / "clinic.rehabdesk"
    path.write_bytes(gzip.decompress((GOLDEN / f"{name}.rehabdesk.gz").read_bytes()))
    return path


def encrypted(name: str, folder: Path) -> Path:
    """The same database as the release would have written it with a passphrase."""
    plain, path = unpacked(name, folder), folder / "sealed.rehabdesk"
    salt = cipher.new_salt()
    key = cipher.derive(PASSPHRASE, salt) + salt
    with closing(sqlite.connect(plain, None)) as source:
        source.execute(f"ATTACH ? AS sealed KEY \"x'{key.hex()}'\"", (str(path),))
        source.execute("SELECT sqlcipher_export('sealed')").fetchall()
        source.execute(f"PRAGMA sealed.application_id = {cipher.APPLICATION_ID}")
    plain.unlink()
    return path


def content(connection: Any, like: Content | None = None) -> Content:
    """Every row of every table; of those columns only that ``like`` knows."""
    found: Content = {}
    for table in like or copying.counts(connection):
        if table == "schema_migration":
            continue
        names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        known = like[table][0] if like else tuple(names)
        columns = ", ".join(f'"{name}"' for name in known)
        rows = connection.execute(f"SELECT {columns} FROM {table} ORDER BY 1").fetchall()
        found[table] = [tuple(known), *rows]
    return found


def as_it_is(path: Path, key: bytes | None, like: Content | None = None) -> Content:
    with closing(sqlite.look(path, key)) as connection:
        return content(connection, like)


def key_of(path: Path) -> bytes | None:
    if not cipher.needs_passphrase(path):
        return None
    salt = cipher.salt_of(path)
    return cipher.derive(PASSPHRASE, salt) + salt


def came_up(path: Path, before: Content, pathways: Pathways) -> None:
    """It opens, holds what it held, is whole by every check, and can be worked with."""
    phrase = PASSPHRASE if cipher.needs_passphrase(path) else None
    with Database.open(path, phrase) as database:
        assert content(database.connection(), before) == before
        assert backup.check(database) == []
        clinic = Clinic(database, pathways, "Sam Physio", lambda: date(2026, 3, 2))
        assert len(clinic.caseload(closed=True)) == len(before["episode"]) - 1
    for copy in path.parent.glob(f"{path.stem}-0*.rehabdesk"):
        assert as_it_is(copy, key_of(copy), before) == before  # it may be of a step on the way


def kill_after(instructions: int) -> Callable[[Path, Any], Any]:
    """Connections that end the process after so many instructions of SQLite, all told."""
    done, connect = 0, sqlite.connect

    def look() -> int:
        nonlocal done
        done += EVERY
        if done >= instructions:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0

    def watched(path: Path, key: Any) -> Any:
        made = connect(path, key)
        made.set_progress_handler(look, EVERY)
        return made

    return watched


def instructions_of(path: Path, key: bytes | None, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many instructions an upgrade takes, counted on a copy."""
    copy = path.with_name("counted.rehabdesk")
    copy.write_bytes(path.read_bytes())
    done, connect = 0, sqlite.connect

    def count() -> int:
        nonlocal done
        done += EVERY
        return 0

    def watched(where: Path, known: Any) -> Any:
        made = connect(where, known)
        made.set_progress_handler(count, EVERY)
        return made

    with monkeypatch.context() as patch:
        patch.setattr(sqlite, "connect", watched)
        Database.open(copy, PASSPHRASE if key else None).close()
    for left in path.parent.glob("counted*"):
        left.unlink()
    return done


def killed_at(path: Path, key: bytes | None, instructions: int) -> bool:
    """Upgrade in a process of its own that is killed there; whether it was killed."""
    child = os.fork()
    if not child:
        try:
            sqlite.connect = kill_after(instructions)
            cipher.derive = lambda phrase, salt: key[: cipher.KEY_BYTES] if key else b""
            Database.open(path, PASSPHRASE if key else None).close()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


@pytest.mark.parametrize("name", FILES)
def test_a_released_database_comes_up_with_all_it_holds(
    name: str, tmp_path: Path, pathways: Pathways
) -> None:
    path = unpacked(name, tmp_path)
    before = as_it_is(path, None)
    came_up(path, before, pathways)
    assert bool(list(tmp_path.glob("clinic-0*"))) is (name in OLDER)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is killed as POSIX does it")
@pytest.mark.parametrize("name", [name for name in OLDER if not name.endswith("empty")])
def test_an_upgrade_that_is_killed_anywhere_is_half_done_nowhere(
    name: str, tmp_path: Path, pathways: Pathways, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = encrypted(name, tmp_path)
    assert_never_half(path, pathways, monkeypatch, random.Random(name))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is killed as POSIX does it")
def test_a_large_record_that_is_killed_on_the_way_is_whole(
    tmp_path: Path, pathways: Pathways, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = unpacked("0001-typical", tmp_path)
    with closing(sqlite.connect(path, None)) as record:
        record.execute("BEGIN")
        record.executemany(
            "INSERT INTO run (patient, date, distance_km, row_id) VALUES (1, '2026-01-01', 5, ?)",
            [(f"large-{number}",) for number in range(LARGE)],
        )
        record.execute("COMMIT")
        record.execute("PRAGMA journal_mode = DELETE").fetchall()
    assert_never_half(path, pathways, monkeypatch, random.Random("large"))


def assert_never_half(
    path: Path, pathways: Pathways, monkeypatch: pytest.MonkeyPatch, at: random.Random
) -> None:
    key, before, whole = key_of(path), as_it_is(path, key_of(path)), path.read_bytes()
    most = instructions_of(path, key, monkeypatch)
    killed = 0
    for _ in range(KILLS):
        for left in path.parent.iterdir():
            left.unlink()
        path.write_bytes(whole)
        killed += killed_at(path, key, at.randrange(1, most))
        came_up(path, before, pathways)
    assert killed


def test_a_released_step_is_never_edited() -> None:
    steps = {
        step.stem: hashlib.sha256(step.read_bytes()).hexdigest()
        for step in migrating.folder().glob("*.py")
    }
    assert {name: steps.get(name) for name in RELEASED} == RELEASED
