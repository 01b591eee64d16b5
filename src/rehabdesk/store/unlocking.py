"""From what somebody typed to the key of a record, and whose key that was."""

from pathlib import Path
from typing import NamedTuple

from rehabdesk.domain.recovery_phrase import is_phrase
from rehabdesk.store import creation, key_files, sqlite


class Unlocked(NamedTuple):
    """The raw key and salt of a record, ``None`` of a plain one, and how it was come by."""

    key: bytes | None
    member: str = ""
    """Whose passphrase it was: a member of staff's number, "" for the record's own."""
    by_recovery_phrase: bool = False


def unlock(path: Path, passphrase: str | None) -> Unlocked:
    """The key of an existing file, by its own passphrase, a member's, or the recovery phrase.

    Where none of them opens it the answer is the key that the passphrase would stand for: what is
    wrong with it, or with the file, is told by whoever tries to read.

    Raises:
        DatabaseRefused: as ``creation.key_of``.
    """
    if passphrase and is_phrase(passphrase):
        for key in key_files.by_recovery(path, passphrase):
            if sqlite.is_readable(path, key):
                return Unlocked(key, by_recovery_phrase=True)
    own = creation.key_of(path, passphrase)
    if own is None or passphrase is None or sqlite.is_readable(path, own):
        return Unlocked(own)
    for held in key_files.by_members(path, own):
        for key in held.keys:
            if sqlite.is_readable(path, key):
                return Unlocked(key, held.member)
    return Unlocked(own)
