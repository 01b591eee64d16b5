"""A new passphrase: a copy of the record under the new key takes its place at one stroke."""

from contextlib import closing
from pathlib import Path
from typing import Any

from rehabdesk.store import cipher, copying, key_files, placing, proving, second_key, sqlite, staff
from rehabdesk.store.audit import append
from rehabdesk.store.database import Database
from rehabdesk.store.errors import DatabaseRefused


def change_passphrase(path: Path, passphrase: str, new: str, actor: str) -> None:
    """Have the record at ``path`` open with ``new`` from now on; nobody may have it open.

    Killed at any moment, it opens with the one or with the other. Backups made before still open
    with the old one. ``passphrase`` may be the recovery phrase; where it is a member of staff's own
    it is that which changes, and the record's stays.

    Raises:
        DatabaseRefused: the passphrase is not right, the new one won't do, another window has the
            record open, or the disk is full. Then the old one stands.
    """
    if problem := cipher.passphrase_problem(new):
        raise DatabaseRefused(problem)
    if not cipher.needs_passphrase(path):
        raise DatabaseRefused(f"{path} is not encrypted: it has no passphrase to change.")
    with Database.open(path, passphrase) as database:
        actor = staff.author(database) or actor
        if database.member:
            with database.writing():
                staff.take_passphrase(database, database.member, new)
                append(database, actor, "rekey", "passphrase", None, None, {"detail": "own"})
            return
        old = bytes(database.engine.key)
        further = _further_keys(database, path)
    salt = old[cipher.KEY_BYTES :]
    key = cipher.derive(new, salt) + salt
    part = path.with_name(f".{path.name}.rekeyed")
    placing.discard(part)
    try:
        with closing(sqlite.connect(path, old)) as source:
            _take_alone(source, path)
            copying.copy_to(source, old, part, verified=False)
            _rekey(part, old, key)
            with Database.open_with_key(part, key) as copy:
                with copy.writing():
                    append(copy, actor, "rekey", "passphrase", None, None, {"detail": "changed"})
                copy.engine.execute_sql("PRAGMA journal_mode = DELETE").fetchall()
            proving.prove(part, key, path.parent)
            for file, own in further.items():
                key_files.write(file, own, [old, key])
            part.replace(path)
            placing.sync(path.parent)
        for file, own in further.items():
            key_files.write(file, own, [key])
    except sqlite.DriverError as error:
        raise DatabaseRefused(f"The passphrase was not changed: {error}.") from error
    except OSError as error:
        raise DatabaseRefused(f"The passphrase was not changed: {error.strerror}.") from error
    finally:
        placing.discard(part)


def _further_keys(database: Database, path: Path) -> dict[Path, bytes]:
    """The files of the recovery sheet and of the members, each with the key that opens it."""
    further = {key_files.member_of(path, one): own for one, own in staff.keys_of(database).items()}
    sheet = second_key.key_of_it(database)
    return further if sheet is None else {**further, key_files.recovery_of(path): sheet}


def _take_alone(source: Any, path: Path) -> None:
    """No other window, and no journal: what is replaced must be all there is."""
    try:
        source.execute("PRAGMA busy_timeout = 500").fetchall()
        alone = source.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "delete"
        source.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
        source.execute("BEGIN EXCLUSIVE")
        source.execute("COMMIT")
    except sqlite.DriverError:
        alone = False
    if not alone:
        raise DatabaseRefused(
            f"{path} is open in another window or program. Close it there, then change the"
            " passphrase; the old one stands."
        )


def _rekey(part: Path, old: bytes, key: bytes) -> None:
    with closing(sqlite.connect(part, old)) as copy:
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        copy.executescript(f"PRAGMA rekey = \"x'{key.hex()}'\";")
    placing.written_as_meant(part, key)
    placing.sync(part)
