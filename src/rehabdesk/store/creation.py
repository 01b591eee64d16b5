"""A new database, made beside its place and moved there whole; and the key of an old one."""

import os
from pathlib import Path
from typing import Any

from rehabdesk.store import cipher, migrating, placing, sqlite, whereabouts
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
    whereabouts.refuse_unsafe(path)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        key = _build(part, passphrase)
        placing.place(part, path)
    except OSError as error:
        raise DatabaseRefused(f"{path} can't be made: {error.strerror}.") from error
    except sqlite.DRIVER_FAILURES as error:
        raise DatabaseRefused(f"{path} can't be made: {error}.") from error
    finally:
        placing.discard(part)
    return key


def _build(part: Path, passphrase: str | None) -> bytes | None:
    key = None
    if passphrase is not None:
        salt = cipher.new_salt()
        key = cipher.derive(passphrase, salt) + salt
    placing.make_private(part)
    engine: Any = sqlite.ClinicFile(part, key)
    try:
        engine.connect()
        engine.execute_sql(f"PRAGMA application_id = {cipher.APPLICATION_ID}")
        migrating.bring_up_to_date(engine, str(part))
        engine.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        engine.close()
    placing.written_as_meant(part, key)
    return key
