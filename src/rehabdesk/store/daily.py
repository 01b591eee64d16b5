"""A backup a day that nobody has to think of: verified, rotated, copied elsewhere."""

import hashlib
import os
import re
import shutil
import time
from contextlib import suppress
from datetime import date
from pathlib import Path

from rehabdesk.domain.backup_rotation import kept_days
from rehabdesk.domain.progress import Tick, silent
from rehabdesk.store import key_files, placing, proving
from rehabdesk.store.backup import backup
from rehabdesk.store.database import Database
from rehabdesk.store.errors import DatabaseRefused

_ABANDONED_S = 3600
_NAME = re.compile(r"^(?P<stem>.+)-(?P<day>\d{4}-\d{2}-\d{2})\.rehabdesk$")


def back_up_today(database: Database, folder: Path, today: date, tick: Tick = silent) -> Path:
    """Write today's backup, in place of an earlier one of today, and let go of what rotates out.

    The copy is put back for a trial before it takes its name: until then yesterday's stays the
    newest.

    Raises:
        DatabaseRefused: it can't be written; what was there stays.
        Cancelled: by ``tick``.
    """
    stem = stem_of(Path(database.address), folder)
    target = folder / f"{stem}-{today.isoformat()}.rehabdesk"
    fresh = folder / f".{target.name}.new"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        clear_away(folder)
        backup(database, fresh, tick)
        key_files.remove(target)
        os.replace(fresh, target)
        key_files.move(fresh, target)
        placing.sync(folder)
        _rotate(folder, stem)
    except OSError as error:
        raise DatabaseRefused(f"No backup could be written: {error.strerror or error}.") from error
    finally:
        placing.discard(fresh)
        key_files.remove(fresh)
    return target


def copy_elsewhere(made: Path, second: Path) -> None:
    """Copy a backup to a second place, compared byte by byte, and let go of what rotates out.

    Raises:
        DatabaseRefused: the place is not there, as a drive that was taken out, or can't be written.
    """
    if not second.is_dir():
        raise DatabaseRefused(
            f"The second place for backups, {second}, is not there. Plug its drive in, or choose"
            " another in Settings."
        )
    try:
        _copy(made, second)
        key_files.remove(second / made.name)
        for key in key_files.beside(made):
            _copy(key, second)
        _rotate(second, made.stem[: -len("-2026-03-02")])
    except OSError as error:
        raise DatabaseRefused(
            f"The backup could not be copied to {second}: {error.strerror or error}."
        ) from error


def stem_of(path: Path, folder: Path) -> str:
    """How the backups of a record are called in a folder; no other record's are called the same."""
    stem = path.stem or "clinic"
    if path.resolve().parent in (folder.resolve(), folder.resolve().parent):
        return stem
    return f"{stem}-{hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:6]}"


def clear_away(folder: Path) -> None:
    """Remove what a backup left that was killed on the way; one that is being made stays."""
    for left in folder.glob(".*"):
        ours = left.name.startswith(proving.SCRATCH) or ".rehabdesk" in left.name
        with suppress(FileNotFoundError):
            if ours and time.time() - left.stat().st_mtime > _ABANDONED_S:
                shutil.rmtree(left) if left.is_dir() else left.unlink()


def backups_in(folder: Path) -> list[Path]:
    """The daily backups in a folder, the newest first."""
    found = [file for file in folder.glob("*.rehabdesk") if _NAME.match(file.name)]
    return sorted(found, key=lambda file: file.stem[-10:], reverse=True)


def _rotate(folder: Path, stem: str) -> None:
    days: dict[date, Path] = {}
    for file in backups_in(folder):
        match = _NAME.match(file.name)
        if match and match["stem"] == stem:
            try:
                days[date.fromisoformat(match["day"])] = file
            except ValueError:  # somebody's own name that only looks like a day
                continue
    keep = kept_days(days)
    for day, file in days.items():
        if day not in keep:
            file.unlink(missing_ok=True)
            key_files.remove(file)


def _copy(file: Path, folder: Path) -> None:
    """The same file in another place, whole or not at all."""
    fresh = folder / f".{file.name}.new"
    try:
        shutil.copyfile(file, fresh)
        fresh.chmod(0o600)
        if _digest(fresh) != _digest(file):
            raise OSError("the copy is not the same")
        os.replace(fresh, folder / file.name)
        placing.sync(folder)
    finally:
        fresh.unlink(missing_ok=True)


def _digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
