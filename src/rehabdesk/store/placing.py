"""A database file is written beside its place, looked at, and moved there whole."""

import os
import stat
from contextlib import suppress
from pathlib import Path

from rehabdesk.store import cipher
from rehabdesk.store.errors import DatabaseRefused

_BESIDE = ("", "-wal", "-shm", "-journal")


def make_private(part: Path) -> None:
    """An empty file that only its owner may read; nothing may be there yet."""
    discard(part)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def keep_private(path: Path) -> None:
    """Take a database file, and what SQLite put beside it, back from everybody but its owner.

    A file of another owner stays as it is: only that one may change who reads it.
    """
    if os.name == "nt":
        return  # the folder's own list of people holds there
    for suffix in _BESIDE:
        with suppress(FileNotFoundError, PermissionError):
            beside = path.with_name(path.name + suffix)
            mode = stat.S_IMODE(beside.stat().st_mode)
            if mode & 0o077:
                beside.chmod(mode & 0o700)


def written_as_meant(path: Path, key: bytes | bytearray | None) -> None:
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
    """Remove a database file and whatever SQLite put beside it."""
    for suffix in _BESIDE:
        part.with_name(part.name + suffix).unlink(missing_ok=True)
