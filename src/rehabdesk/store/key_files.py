"""Further keys to a record: small encrypted files beside it that each hold the record's own key.

One opens with the recovery phrase of the printed sheet, the others each with the passphrase of a
member of staff. They are SQLCipher files like the record, so that nothing of the cryptography is
ours; without them the record's own passphrase opens it as ever.
"""

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from rehabdesk.domain.recovery_phrase import bare_phrase
from rehabdesk.store import cipher, placing, sqlite
from rehabdesk.store.errors import DatabaseRefused

RECOVERY = ".recovery"
MEMBER = ".member-"


class Held(NamedTuple):
    """What a member's file holds: the keys of the record, two while its passphrase is changed."""

    member: str
    keys: list[bytes]


def recovery_of(record: Path) -> Path:
    """Where the second key of a record lies, which opens with the recovery sheet."""
    return record.with_name(record.name + RECOVERY)


def member_of(record: Path, member: str) -> Path:
    """Where the key of a member of staff lies; ``member`` is a number that names nobody."""
    return record.with_name(record.name + MEMBER + member)


def beside(record: Path) -> list[Path]:
    """Every further key that lies beside a record."""
    try:
        return sorted(each for each in record.parent.iterdir() if _is_of(each, record))
    except OSError:
        return []


def write(target: Path, own: bytes, keys: Sequence[bytes]) -> None:
    """Put these keys of the record into a file that ``own`` opens, whole or not at all."""
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


def by_recovery(record: Path, phrase: str) -> list[bytes]:
    """The keys of the record that a recovery phrase gives; none where it opens nothing."""
    file = recovery_of(record)
    if file not in beside(record):
        return []
    salt = cipher.salt_of(file)
    if len(salt) < cipher.SALT_BYTES:
        return []
    return _read(file, cipher.derive(bare_phrase(phrase), salt) + salt)


def by_members(record: Path, own: bytes) -> Iterator[Held]:
    """The keys of the record in each member's file that ``own`` opens.

    It is what was derived from a passphrase, with the record's salt, which its members' files
    share: one derivation, which is slow, tries them all.
    """
    for file in beside(record):
        keys = _read(file, own) if MEMBER in file.name[len(record.name) :] else []
        if keys:
            yield Held(file.name.removeprefix(record.name + MEMBER), keys)


def copy(record: Path, other: Path) -> None:
    """Give a copy of a record the further keys of the record."""
    for source in beside(record):
        target = _twin(source, record, other)
        part = target.with_name(f".{target.name}.part")
        placing.make_private(part)
        try:
            shutil.copyfile(source, part)
            placing.sync(part)
            part.replace(target)
        finally:
            placing.discard(part)


def move(record: Path, other: Path) -> None:
    """Have a record's further keys follow it to another name, in place of what was there."""
    remove(other)
    for source in beside(record):
        os.replace(source, _twin(source, record, other))


def remove(record: Path) -> None:
    """Take a record's further keys away, as when a backup rotates out."""
    for file in beside(record):
        file.unlink(missing_ok=True)


def _is_of(file: Path, record: Path) -> bool:
    rest = file.name.removeprefix(record.name)
    is_named_so = rest != file.name and (rest == RECOVERY or rest.startswith(MEMBER))
    return is_named_so and file.is_file()  # a pipe would be waited for


def _twin(file: Path, record: Path, other: Path) -> Path:
    return other.with_name(other.name + file.name.removeprefix(record.name))


def _read(file: Path, own: bytes) -> list[bytes]:
    try:
        with closing(sqlite.look(file, own)) as held:
            return [bytes(row[0]) for row in held.execute("SELECT key FROM held ORDER BY rowid")]
    except (OSError, DatabaseRefused, *sqlite.DRIVER_FAILURES):
        return []  # another phrase, or another file: the other keys are tried then
