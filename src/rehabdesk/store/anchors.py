"""Today's audit trail beside what was seen of it earlier: on paper, in a backup, at the last start.

Whoever cuts or rewrites a trail can rewrite the record's own anchor, too; these lie elsewhere.
"""

import json
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from rehabdesk.store import audit, chain, sqlite, unlocking
from rehabdesk.store.chain import Head
from rehabdesk.store.daily import backups_in, stem_of
from rehabdesk.store.database import Database
from rehabdesk.store.errors import DatabaseRefused
from rehabdesk.store.schema import Audit

_OLDEST_FIRST = "SELECT digest FROM audit ORDER BY id LIMIT 1"
_ANCHOR = "SELECT value FROM setting WHERE name = ?"


class Anchor(NamedTuple):
    """How far a copy's trail went, and when its last entry was written."""

    name: str
    first: str
    """The digest of its first entry: which record this is."""
    head: Head
    at: datetime


def anchor_faults(database: Database, number: int, seal: str) -> list[str]:
    """What is wrong with an entry that was printed: its number and how its seal began."""
    found = chain.seal_at(database, number)
    if not found:
        known = chain.head(database).number
        return [f"Entry {number} of the audit trail was printed, and there are only {known}."]
    if not found.startswith(seal.lower()):
        printed, today = f"{number}:{seal.upper()}", found[: len(seal)].upper()
        return [f"Entry {printed} was printed, and the audit trail has {number}:{today} there."]
    return []


def backup_faults(database: Database, folder: Path) -> list[str]:
    """What the newest backup in a folder knows of this record and the record itself does not.

    A backup that can't be read with this record's key, or is of another record, says nothing; nor
    does one from before an older backup was put back.
    """
    if not isinstance(database.engine, sqlite.ClinicFile):
        return []
    stem = stem_of(database.engine.path, folder)
    for path in backups_in(folder):
        if path.stem[: -len("-2026-03-02")] != stem:
            continue
        found = _anchor_of(path, database.engine.key)
        if found is None or found.first != chain.seal_at(database, 1):
            continue
        if chain.holds(database, found.head) or restored_since(database, found.at):
            return []
        return [
            f"The backup {found.name} has entry {found.head.short} of the audit trail, and this"
            " record has not: it is older than that backup, or entries were taken away."
        ]
    return []


def seen_faults(database: Database, seen: Head, at: datetime) -> list[str]:
    """What is wrong where this record does not hold the entry that was its last on an earlier day.

    Nothing is, where a backup was put back since, and the trail says so.
    """
    if chain.holds(database, seen) or restored_since(database, at):
        return []
    return [
        f"This record is older than the one opened here on {at.astimezone():%d %b %Y, %H:%M}, or"
        f" entries were taken away: entry {seen.short} of the audit trail is not there."
    ]


def head_of_file(path: Path, passphrase: str | None) -> Head:
    """How far a file's trail goes, nothing of it changed; the beginning where nobody can tell."""
    try:
        found = _anchor_of(path, unlocking.unlock(path, passphrase).key) if path.exists() else None
    except DatabaseRefused:
        found = None
    return found.head if found else chain.BEGINNING


def restored_since(database: Database, moment: datetime) -> bool:
    """Whether a backup was put back after that instant, and the trail says so."""
    text = moment.astimezone(UTC).isoformat(timespec="milliseconds")
    later = (Audit.action == audit.RESTORE) & (Audit.at >= text)
    return bool(database.fetch(Audit.select(Audit.id).where(later).limit(1)))


def _anchor_of(path: Path, key: bytes | bytearray | None) -> Anchor | None:
    try:
        with closing(sqlite.look(path, key)) as copy:
            first = copy.execute(_OLDEST_FIRST).fetchone()
            kept = copy.execute(_ANCHOR, (chain.ANCHOR,)).fetchone()
    except (DatabaseRefused, *sqlite.DRIVER_FAILURES):
        return None  # another key, or damaged: whoever makes backups says so
    if first is None or kept is None:
        return None
    told: Any = json.loads(kept[0])
    head = Head(told["count"], told["digest"])
    return Anchor(path.name, str(first[0]), head, datetime.fromisoformat(told["at"]))
