"""What this computer remembers of a record's backups: when the last was made, and what is in it."""

import json
from datetime import datetime, timedelta
from hashlib import sha256
from typing import NamedTuple

from PySide6.QtCore import QSettings

from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import plural

LATE = timedelta(days=3)
"""A longer time without a backup raises an alarm."""
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


class BackupNote(NamedTuple):
    """The last backup of a record. Each was put back for a trial before it was called one."""

    at: datetime | None = None
    seal: str = ""
    """The last entry of the trail that is in it: a digest, which tells nothing."""
    awaited: datetime | None = None
    """Since when one is waited for, where none was made yet."""


def backup_note(address: str) -> BackupNote:
    """What is remembered of the record at an address."""
    kept = str(QSettings().value(_name(address), "", type=str))
    if not kept:
        return BackupNote()
    at, seal, awaited = json.loads(kept)
    return BackupNote(_moment(at), seal, _moment(awaited))


def note_backup(address: str, seal: str) -> None:
    """A backup was made and proven now; ``seal`` is how far it goes."""
    _keep(address, BackupNote(_now(), seal))


def await_backup(address: str) -> None:
    """From now on one is waited for, where none was made yet."""
    note = backup_note(address)
    if note.at is None and note.awaited is None:
        _keep(address, note._replace(awaited=_now()))


def is_late(address: str) -> bool:
    """Whether none was made for too long."""
    note = backup_note(address)
    last = note.at or note.awaited
    return last is not None and _now() - last > LATE


def backup_words(address: str) -> str:
    """``Backup 2 h ago · restore tested``."""
    note = backup_note(address)
    if note.at is None:
        return tr("No backup yet")
    return tr("Backup {age} · restore tested", age=age_words(note.at))


def age_words(at: datetime) -> str:
    """How long ago something was, in the largest unit that fits."""
    seconds = max(0.0, (_now() - at).total_seconds())
    if seconds < _MINUTE:
        return tr("just now")
    if seconds < _HOUR:
        return tr("{minutes} min ago", minutes=int(seconds // _MINUTE))
    if seconds < _DAY:
        return tr("{hours} h ago", hours=int(seconds // _HOUR))
    return tr("{days} ago", days=plural(int(seconds // _DAY), "day"))


def _keep(address: str, note: BackupNote) -> None:
    at, seal, awaited = note
    QSettings().setValue(_name(address), json.dumps([_text(at), seal, _text(awaited)]))


def _name(address: str) -> str:
    return f"backup/{sha256(address.encode()).hexdigest()[:16]}"


def _text(moment: datetime | None) -> str:
    return moment.isoformat(timespec="seconds") if moment else ""


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _now() -> datetime:
    return datetime.now().astimezone()
