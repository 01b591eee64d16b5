"""A new database, made beside its place and moved there whole; and the key of an old one."""

import os
from pathlib import Path
from typing import Any

from rehabdesk.store import cipher, migrating, sqlite
from rehabdesk.store.errors import DatabaseRefused, PassphraseMissing


def key_of(path: Path, passphrase: str | None) -> bytes | None:
    """The raw key and salt of an existing file, or ``None`` where it is plain.

    Raises:
        PassphraseMissing: it is encrypted and no passphrase was given.
        DatabaseRefused: it is no database of ours, or is in clear though a passphrase was given.
    """
    if not cipher.needs_passphrase(path):
        if passphrase:
            raise DatabaseRefused(
                f"{path} is not encrypted, though a passphrase was given for it."
                " If that is right, open it without one."
            )
        return None
    if not passphrase:
        raise PassphraseMissing(f"{path} is encrypted: its passphrase is needed.")
    salt = cipher.salt_of(path)
    return cipher.derive(passphrase, salt) + salt


def create(path: Path, passphrase: str | None) -> bytes | None:
    """Make an empty database at ``path``; ``passphrase`` ``None`` is the wish for a plain file.

    Returns:
        The raw key and salt it was made with, or ``None`` where it is plain.

    Raises:
        DatabaseRefused: the passphrase won't do, or the place can't be written to.
    """
    if passphrase is not None:
        if not passphrase:
            raise PassphraseMissing("A new database is encrypted: it needs a passphrase.")
        if problem := cipher.passphrase_problem(passphrase):
            raise DatabaseRefused(problem)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        key = _build(part, passphrase)
        place(part, path)
    except OSError as error:
        raise DatabaseRefused(f"{path} can't be made: {error.strerror}.") from error
    except sqlite.DRIVER_FAILURES as error:
        raise DatabaseRefused(f"{path} can't be made: {error}.") from error
    finally:
        discard(part)
    return key


def _build(part: Path, passphrase: str | None) -> bytes | None:
    key = None
    if passphrase is not None:
        salt = cipher.new_salt()
        key = cipher.derive(passphrase, salt) + salt
    make_private(part)
    engine: Any = sqlite.ClinicFile(part, key)
    try:
        engine.connect()
        engine.execute_sql(f"PRAGMA application_id = {cipher.APPLICATION_ID}")
        migrating.bring_up_to_date(engine, str(part))
        engine.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        engine.close()
    written_as_meant(part, key)
    return key


def make_private(part: Path) -> None:
    """An empty file that only its owner may read; nothing may be there yet."""
    discard(part)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def written_as_meant(path: Path, key: bytes | None) -> None:
    """Make sure that what is on the disk is encrypted where it was to be."""
    if cipher.needs_passphrase(path) is (key is None):
        raise DatabaseRefused(f"{path.name} was not written as it was to be; nothing was kept.")
    if key is not None and cipher.salt_of(path) != key[cipher.KEY_BYTES :]:
        raise DatabaseRefused(f"{path.name} does not carry its own salt; nothing was kept.")


def place(part: Path, path: Path) -> None:
    """Move a finished file to where nothing is yet, and make sure of it on the disk."""
    sync(part)
    try:
        os.link(part, path)  # unlike a rename, refuses to run over a file that came meanwhile
    except FileExistsError:
        raise
    except OSError:
        if path.exists():
            raise
        part.replace(path)  # a disk that knows no hard links
    sync(path.parent)


def sync(path: Path) -> None:
    """Ask the disk to keep a file, or a folder's list of files, now."""
    if path.is_dir() and os.name == "nt":
        return  # Windows has no such thing for folders
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def discard(part: Path) -> None:
    """Remove an unfinished file and whatever SQLite put beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        part.with_name(part.name + suffix).unlink(missing_ok=True)
