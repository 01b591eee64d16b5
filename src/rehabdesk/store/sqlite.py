"""The clinic in one file: SQLite through SQLCipher, with every safety that has to be asked for."""

import time
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

import peewee
from peewee import SqliteDatabase
from playhouse.sqlcipher_ext import sqlcipher  # also teaches the driver dates

from rehabdesk.store import cipher, pages
from rehabdesk.store.errors import Damaged, DatabaseRefused, PassphraseMissing, WrongPassphrase

BUSY_SECONDS = 10
CACHE_KIB = 64 * 1024
DriverError = sqlcipher.Error
DRIVER_FAILURES = (sqlcipher.DatabaseError, peewee.DatabaseError)
_PROBES = 3


class ClinicFile(SqliteDatabase):
    """One connection a thread, all with the same key; writes begin immediately.

    ``key`` is the raw key followed by the salt, or ``None`` for a plain file.
    """

    def __init__(self, path: Path, key: bytes | None) -> None:
        super().__init__(str(path), lock_type="IMMEDIATE", timeout=BUSY_SECONDS)
        self.path = path
        self.key = None if key is None else bytearray(key)  # so that it can be wiped

    def _connect(self) -> Any:
        return connect(self.path, self.key)

    def forget_key(self) -> None:
        """A closed file stays closed: whoever wants it open again types the passphrase."""
        if self.key is not None:
            self.key[:] = bytes(len(self.key))
            self.key = bytearray()


def connect(path: Path, key: bytes | bytearray | None) -> Any:
    """A driver's connection for reading and writing, unlocked and set up."""
    connection = sqlcipher.connect(
        str(path), isolation_level=None, timeout=BUSY_SECONDS, cached_statements=512
    )
    try:
        unlock(connection, key)
        for pragma in (
            f"cache_size = -{CACHE_KIB}",
            "temp_store = MEMORY",
            "foreign_keys = 1",
            "journal_mode = WAL",
            # NORMAL loses saved records in a power cut
            "synchronous = FULL",
            "cell_size_check = 1",
            "trusted_schema = 0",
        ):
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def look(path: Path, key: bytes | bytearray | None, *, alone: bool = False) -> Any:
    """A driver's connection that can only read, and leaves no trace of having read.

    ``alone``, it reads the file as it lies there, without its journal.
    """
    journal = path.with_name(path.name + "-wal")
    with_journal = not alone and journal.exists() and journal.stat().st_size
    still = "" if with_journal else "&immutable=1"
    address = f"file:{quote(str(path.absolute()))}?mode=ro{still}"
    connection = sqlcipher.connect(address, uri=True, isolation_level=None)
    try:
        unlock(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection


def unlock(connection: Any, key: bytes | bytearray | None) -> None:
    """Give the connection its key, and make sure that a key is a key.

    Raises:
        DatabaseRefused: the driver has no cipher in it, or passes the key over, and would write
            in clear.
        PassphraseMissing: the key is empty, which SQLCipher would take for "in clear".
    """
    if key is None:
        return
    if len(key) != cipher.KEY_BYTES + cipher.SALT_BYTES:
        raise PassphraseMissing("An encrypted database needs its whole key.")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise DatabaseRefused("This installation has no cipher in it; nothing was opened.")
    connection.execute("PRAGMA cipher_log_level = NONE")  # else a wrong key prints to stderr
    # A statement would stay in the connection's cache with the key in it; a script goes at once.
    connection.executescript(f"PRAGMA key = \"x'{key.hex()}'\";")
    if connection.execute("PRAGMA cipher_status").fetchone() != ("1",):
        raise DatabaseRefused("The cipher did not take the key; nothing was opened or written.")


def probe(path: Path, key: bytes | None) -> None:
    """Read the first page, and change nothing on the disk.

    Raises:
        WrongPassphrase, Damaged: the page can't be read with that key.
    """
    for attempt in range(_PROBES):
        if is_readable(path, key):
            return
        if attempt + 1 < _PROBES:
            time.sleep(0.05)  # the writer of another window may have been at that very page
    if key is None:
        raise Damaged(f"{path} is damaged. Keep it as it is, and restore a backup.")
    if pages.any_seal_holds(path, key):
        raise Damaged(
            f"The passphrase is right, but {path} is damaged or was cut short. Keep it as it is,"
            " and restore a backup."
        )
    raise WrongPassphrase(
        f"That passphrase does not open {path}. Check capitals and keyboard;"
        " if you are sure of it, the file's beginning is damaged: restore a backup."
    )


def is_readable(path: Path, key: bytes | None) -> bool:
    """Whether the first page of a file can be read with that key; nothing is changed.

    It is read without a lock or a journal if it can be. A power cut while the journal went into the
    file may leave the page torn there; then it is whole in the journal. A wrong key opens neither.
    """
    if _is_readable(path, key, alone=True):
        return True
    is_own = key is None or pages.any_seal_holds(path, key)
    return is_own and _is_readable(path, key, alone=False)


def _is_readable(path: Path, key: bytes | None, *, alone: bool) -> bool:
    try:
        with closing(look(path, key, alone=alone)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except DriverError:
        return False
    return True
