"""A second key to a record: a small encrypted file beside it that holds the record's own key.

It opens with the recovery phrase of the printed sheet. It is a SQLCipher file like the record, so
that nothing of the cryptography is ours; without it the passphrase opens the record as ever.
"""

import shutil
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from rehabdesk.domain.recovery_phrase import bare_phrase
from rehabdesk.store import cipher, placing, sqlite
from rehabdesk.store.errors import DatabaseRefused

SUFFIX = ".recovery"


def file_of(record: Path) -> Path:
    """Where the second key of a record lies."""
    return record.with_name(record.name + SUFFIX)


def write(record: Path, own: bytes, keys: Sequence[bytes]) -> None:
    """Put these keys of the record into its second key's file, whole or not at all.

    ``own`` opens that file. While a passphrase is being changed there are two keys.
    """
    target = file_of(record)
    part = target.with_name(f".{target.name}.part")
    try:
        placing.make_private(part)
        with closing(sqlite.connect(part, own)) as held:
            held.execute("PRAGMA journal_mode = DELETE").fetchall()
            held.execute("CREATE TABLE held (key BLOB NOT NULL)")
            held.executemany("INSERT INTO held VALUES (?)", [(key,) for key in keys])
        placing.written_as_meant(part, own)
        placing.sync(part)
        part.replace(target)
        placing.sync(target.parent)
    except OSError as error:
        raise DatabaseRefused(f"{target} can't be written: {error.strerror}.") from error
    except sqlite.DRIVER_FAILURES as error:
        raise DatabaseRefused(f"{target} can't be written: {error}.") from error
    finally:
        placing.discard(part)


def keys_by(record: Path, phrase: str) -> list[bytes]:
    """The keys of the record that its second key holds; none where the phrase doesn't open it."""
    path = file_of(record)
    try:
        salt = cipher.salt_of(path)
        if len(salt) < cipher.SALT_BYTES:
            return []
        own = cipher.derive(bare_phrase(phrase), salt) + salt
        with closing(sqlite.look(path, own)) as held:
            return [bytes(row[0]) for row in held.execute("SELECT key FROM held ORDER BY rowid")]
    except (OSError, DatabaseRefused, *sqlite.DRIVER_FAILURES):
        return []  # another phrase, another file, or none: the passphrase is tried then


def copy(record: Path, other: Path) -> None:
    """Give a copy of a record the second key of the record, where it has one."""
    source, target = file_of(record), file_of(other)
    if not source.exists():
        return
    part = target.with_name(f".{target.name}.part")
    placing.make_private(part)
    try:
        shutil.copyfile(source, part)
        placing.sync(part)
        part.replace(target)
    finally:
        placing.discard(part)
