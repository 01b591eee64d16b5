"""Who did what, when, and what stood there before: written once, each entry sealing the last."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple

from rehabdesk.domain.records import PATIENT_WIDE, EpisodeKey
from rehabdesk.domain.tables import Table
from rehabdesk.store import settings
from rehabdesk.store.database import Database
from rehabdesk.store.schema import Audit

ANCHOR = "audit_anchor"
"""The setting that knows how many entries there are and the last one's digest."""

ERASURE = "erasure"
"""The subject of the entry that says that a patient was erased, and which entries it emptied."""
EMPTIED = "erased"
"""The subject of an entry whose content was erased; only its seal, moment and person are left."""

NOTHING = "0" * 64
PIECE = 2000
"""Entries read at once where the trail is read backwards."""

_COLUMNS = (
    "at", "actor", "action", "subject", "patient_id", "episode_id",
    "before", "after", "previous", "digest",
)  # fmt: skip
Values = Mapping[str, object]


class Happening(NamedTuple):
    """Something that is about to be written down."""

    action: str
    subject: str
    """The table's name, or what else was touched (``letterhead``, ``export``)."""

    key: EpisodeKey | None = None
    before: Values | None = None
    after: Values | None = None


class Entry(NamedTuple):
    """One thing that was done. ``at`` is the instant in UTC."""

    at: datetime
    actor: str
    action: str
    subject: str
    key: EpisodeKey | None
    before: Values | None
    after: Values | None


class Mark(NamedTuple):
    """One entry as far as finding it needs: its place in the trail, and what it touched."""

    row: int
    at: str
    """The instant in UTC as it was written; what was saved together has the same."""
    actor: str
    action: str
    subject: str
    key: EpisodeKey | None


def append(
    database: Database,
    actor: str,
    action: str,
    table: Table | str,
    key: EpisodeKey | None,
    before: Values | None = None,
    after: Values | None = None,
) -> None:
    """Write one entry, inside the transaction of what it tells of."""
    subject = table if isinstance(table, str) else table.name
    append_many(database, actor, [Happening(action, subject, key, before, after)])


def append_many(database: Database, actor: str, happenings: Iterable[Happening]) -> None:
    """Write many entries at once, inside the transaction of what they tell of."""
    at = _instant(database)
    count, last = _anchor(database)
    rows = []
    for happening in happenings:
        row = (at, actor, *_texts(happening), last)
        last = digest(row)
        rows.append((*row, last))
    if not rows:
        return
    names = ", ".join(f'"{name}"' for name in _COLUMNS)
    marks = ", ".join("?" * len(_COLUMNS))
    database.run_many(f"INSERT INTO audit ({names}) VALUES ({marks})", rows)  # noqa: S608
    settings.put(database, ANCHOR, {"count": count + len(rows), "digest": last, "at": at})


def entries(database: Database, key: EpisodeKey | None = None, limit: int = 200) -> list[Entry]:
    """The latest entries, newest first; with a key, of that episode and of its patient."""
    query = Audit.select(*(getattr(Audit, name) for name in _COLUMNS[:-2])).order_by(
        Audit.id.desc()
    )
    if key is not None:
        query = query.where(
            (Audit.patient_id == key.patient_id)
            & Audit.episode_id.in_((key.episode_id, PATIENT_WIDE))
        )
    return [_entry(row) for row in database.fetch(query.limit(limit))]


def of_patient(database: Database, patient_id: str) -> list[Entry]:
    """Every entry about a patient or any of the episodes, the first written first."""
    query = Audit.select(*(getattr(Audit, name) for name in _COLUMNS[:-2]))
    found = query.where(Audit.patient_id == patient_id).order_by(Audit.id)
    return [_entry(row) for row in database.fetch(found)]


def since(database: Database, moment: datetime) -> list[Entry]:
    """The entries written at that instant or later, newest first.

    Read backwards a piece at a time: what lies before the moment is not looked at.
    """
    text = moment.astimezone(UTC).isoformat(timespec="milliseconds")
    found: list[Entry] = []
    last: int | None = None
    while True:
        query = Audit.select(Audit.id, *(getattr(Audit, name) for name in _COLUMNS[:-2]))
        if last is not None:
            query = query.where(Audit.id < last)
        rows = database.fetch(query.order_by(Audit.id.desc()).limit(PIECE))
        new = [row for row in rows if row[1] >= text]
        found.extend(_entry(row[1:]) for row in new)
        if len(new) < PIECE:
            return found
        last = rows[-1][0]


def backwards(database: Database) -> Iterator[Mark]:
    """Every entry, newest first, read a piece at a time: what nobody asks for is not looked at."""
    columns = (Audit.id, Audit.at, Audit.actor, Audit.action, Audit.subject)
    last: int | None = None
    while True:
        query = Audit.select(*columns, Audit.patient_id, Audit.episode_id)
        if last is not None:
            query = query.where(Audit.id < last)
        rows = database.fetch(query.order_by(Audit.id.desc()).limit(PIECE))
        for row, at, actor, action, subject, patient, episode in rows:
            key = EpisodeKey(patient, episode) if patient else None
            yield Mark(row, at, actor, action, subject, key)
        if len(rows) < PIECE:
            return
        last = int(rows[-1][0])


def between(database: Database, first: int, last: int) -> list[Entry]:
    """The entries from one place in the trail to another, the first written first."""
    query = Audit.select(*(getattr(Audit, name) for name in _COLUMNS[:-2]))
    found = query.where((Audit.id >= first) & (Audit.id <= last)).order_by(Audit.id)
    return [_entry(row) for row in database.fetch(found)]


def last_seal(database: Database) -> str:
    """The digest of the latest entry; ``NOTHING`` before the first."""
    return _anchor(database)[1]


def after_seal(database: Database, seal: str) -> list[Entry] | None:
    """The entries written after the one with that digest, the first written first.

    ``None`` where no entry here has it: the seal is of another database.
    """
    if seal == NOTHING:
        first = 0
    else:
        found = database.fetch(Audit.select(Audit.id).where(Audit.digest == seal))
        if not found:
            return None
        first = int(found[0][0])
    query = Audit.select(*(getattr(Audit, name) for name in _COLUMNS[:-2]))
    return [_entry(row) for row in database.fetch(query.where(Audit.id > first).order_by(Audit.id))]


def verify(database: Database) -> list[str]:
    """What is wrong with the trail, in words; empty if every entry is there and as written."""
    with database.reading():
        count, anchored = _anchor(database)
        query = Audit.select(Audit.id, *(getattr(Audit, name) for name in _COLUMNS))
        rows = database.fetch(query.order_by(Audit.id))
    last = NOTHING
    emptied: dict[int, tuple[str, ...]] = {}
    erasures: list[tuple[int, Any]] = []
    for row, *values, sealed in rows:
        if values[-1] != last:
            return [f"Audit entry {row} does not follow the one before it: entries are missing."]
        as_written = digest(values) == sealed
        if not as_written and tuple(values[3:8]) != (EMPTIED, "", "", "", ""):
            return [f"Audit entry {row} is not as it was written."]
        if not as_written:
            emptied[row] = (*values, sealed)
        elif values[3] == ERASURE and values[7]:
            erasures.append((row, json.loads(values[7])))
        last = sealed
    for at, told in erasures:
        left = [row for row in emptied if row < at and _names(told, row)]
        if _skeleton((row, *emptied.pop(row)) for row in left) != told.get("skeleton"):
            return [f"What erasure {at} left of the audit trail is not as it was left."]
    for row in emptied:
        return [f"Audit entry {row} was emptied, and no erasure says so."]
    if len(rows) != count or last != anchored:
        return [f"The audit trail ends early or late: {len(rows)} entries, {count} were written."]
    return []


def skeleton(database: Database, ranges: Iterable[Sequence[int]]) -> str:
    """The digest of what is left of entries that were emptied, for the entry that says so."""
    columns = [Audit.id, *(getattr(Audit, name) for name in _COLUMNS)]
    left: list[tuple[Any, ...]] = []
    for first, last in ranges:
        found = Audit.select(*columns).where((Audit.id >= first) & (Audit.id <= last))
        left += database.fetch(found.order_by(Audit.id))
    return _skeleton(left)


def _skeleton(rows: Iterable[Sequence[object]]) -> str:
    told = "\n".join(_AS_JSON(list(row)) for row in rows)
    return hashlib.sha256(told.encode()).hexdigest()


def _names(told: Any, row: int) -> bool:
    """Whether an erasure says that it emptied that entry."""
    return any(first <= row <= last for first, last in told.get("entries", ()))


def digest(values: Sequence[str]) -> str:
    """The seal of an entry: SHA-256 over all it says and the seal before it."""
    return hashlib.sha256(_AS_JSON(values).encode()).hexdigest()


def _instant(database: Database) -> str:
    """Now, in UTC; never the instant of the entry before: what has one was saved together."""
    kept: Any = settings.get(database, ANCHOR)
    now = datetime.now(UTC)
    at = now.isoformat(timespec="milliseconds")
    if kept and kept.get("at") == at:
        return (now + timedelta(milliseconds=1)).isoformat(timespec="milliseconds")
    return at


def _anchor(database: Database) -> tuple[int, str]:
    kept: Any = settings.get(database, ANCHOR)
    return (kept["count"], kept["digest"]) if kept else (0, NOTHING)


def _texts(happening: Happening) -> tuple[str, ...]:
    key = happening.key or EpisodeKey("", "")
    return (happening.action, happening.subject, *key,
            _json(happening.before), _json(happening.after))  # fmt: skip


def _json(values: Values | None) -> str:
    if values is None:
        return ""
    return _AS_JSON(values)


def _as_text(value: object) -> str:
    if isinstance(value, date | time):
        return value.isoformat()
    raise TypeError(f"An audit entry can't hold {value!r}.")


_AS_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True, default=_as_text).encode


def _entry(row: tuple[str, ...]) -> Entry:
    at, actor, action, subject, patient_id, episode_id, before, after = row
    return Entry(
        datetime.fromisoformat(at),
        actor,
        action,
        subject,
        EpisodeKey(patient_id, episode_id) if patient_id else None,
        json.loads(before) if before else None,
        json.loads(after) if after else None,
    )
