"""The copies there are of a record: its backups, and what the app left beside it."""

import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from rehabdesk.store import cipher, pages, proving, sqlite, unlocking
from rehabdesk.store.database import Database
from rehabdesk.store.errors import Damaged, WrongPassphrase
from rehabdesk.store.proving import Proof

BACKUP, REPLACED, BEFORE = "backup", "replaced", "before"
_DAY = re.compile(r"-\d{4}-\d{2}-\d{2}$")


class Copy(NamedTuple):
    """One copy: a backup, what a restore replaced, or the record from before an upgrade."""

    path: Path
    at: datetime
    """When it was written, in this computer's time."""
    kind: str


def copies_of(record: Path, folders: Iterable[Path]) -> list[Copy]:
    """The copies of a record in folders of backups and beside it, the newest first."""
    found: dict[Path, Copy] = {}
    for folder in folders:
        for path in _named_like(record, folder):
            if _DAY.search(path.stem):
                found[path] = _copy(path, BACKUP)
    for path in _named_like(record, record.parent):
        kind = REPLACED if f"{record.stem}-replaced-" in path.name else BEFORE
        found.setdefault(path, _copy(path, BACKUP if _DAY.search(path.stem) else kind))
    return sorted(found.values(), key=lambda copy: copy.at, reverse=True)


def open_knowing(record: Path, passphrase: str, copies: Iterable[Copy]) -> Database:
    """Open a record of which there are copies: they tell a damaged beginning from a wrong phrase.

    A record begins with its salt, and so do its copies; without it the right phrase opens nothing.

    Raises:
        DatabaseRefused: as ``Database.open``; ``Damaged`` where the phrase is right.
    """
    try:
        return Database.open(record, passphrase)
    except WrongPassphrase:
        salts = {cipher.salt_of(copy.path) for copy in copies}
        for salt in salts - {cipher.salt_of(record), cipher.PLAIN_MAGIC}:
            if pages.any_seal_holds(record, cipher.derive(passphrase, salt) + salt):
                raise Damaged(
                    f"The passphrase is right, but the beginning of {record} is damaged. Keep it as"
                    " it is, and restore a backup."
                ) from None
        raise


def look_into(copy: Path, passphrase: str | None, scratch: Path) -> Proof:
    """What a copy holds, found out by putting it back in a scratch place within ``scratch``.

    Raises:
        DatabaseRefused: it can't be opened with that passphrase, or is not whole.
    """
    key = unlocking.unlock(copy, passphrase).key
    sqlite.probe(copy, key)
    return proving.prove(copy, key, scratch)


def _named_like(record: Path, folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return [
        path
        for path in folder.iterdir()
        if path.name.startswith(f"{record.stem}-") and path.suffix in {record.suffix, ".rehabdesk"}
        if path.is_file() and path.stat().st_size
    ]


def _copy(path: Path, kind: str) -> Copy:
    return Copy(path, datetime.fromtimestamp(path.stat().st_mtime).astimezone(), kind)
