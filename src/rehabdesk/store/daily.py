"""A backup a day that nobody has to think of: verified, rotated, copied elsewhere."""

import hashlib
import os
import re
import shutil
from datetime import date
from pathlib import Path

from rehabdesk.domain.backup_rotation import kept_days
from rehabdesk.domain.progress import Tick, silent
from rehabdesk.store import placing
from rehabdesk.store.backup import backup
from rehabdesk.store.database import Database
from rehabdesk.store.errors import DatabaseRefused

_NAME = re.compile(r"^(?P<stem>.+)-(?P<day>\d{4}-\d{2}-\d{2})\.rehabdesk$")


def back_up_today(
    database: Database, folder: Path, today: date, second: Path | None = None, tick: Tick = silent
) -> Path:
    """Write today's backup, in place of an earlier one of today, and let go of what rotates out.

    The copy is verified before it takes its name: until then yesterday's stays the newest. With
    ``second`` it is copied there too, compared byte by byte.

    Raises:
        DatabaseRefused: it can't be written; what was there stays.
        Cancelled: by ``tick``.
    """
    stem = Path(database.address).stem or "clinic"
    target = folder / f"{stem}-{today.isoformat()}.rehabdesk"
    fresh = folder / f".{target.name}.new"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        placing.discard(fresh)
        backup(database, fresh, tick)
        os.replace(fresh, target)
        placing.sync(folder)
        _rotate(folder, stem)
        if second is not None:
            _copy(target, second)
            _rotate(second, stem)
    except OSError as error:
        raise DatabaseRefused(f"No backup could be written: {error.strerror or error}.") from error
    finally:
        placing.discard(fresh)
    return target


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


def _copy(file: Path, folder: Path) -> None:
    """The same file in another place, whole or not at all."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
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
