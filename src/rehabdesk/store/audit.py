"""Who did what, when, and what stood there before: written once, each entry sealing the last."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from rehabdesk.domain.records import PATIENT_WIDE, EpisodeKey
from rehabdesk.domain.tables import Table
from rehabdesk.domain.trail import RESTORE as RESTORE
from rehabdesk.domain.trail import VIEW as VIEW
from rehabdesk.store import settings
from rehabdesk.store.chain import ANCHOR as ANCHOR
from rehabdesk.store.chain import COLUMNS, NOTHING, as_json, digest, head
from rehabdesk.store.chain import EMPTIED as EMPTIED
from rehabdesk.store.chain import ERASURE as ERASURE
from rehabdesk.store.chain import skeleton as skeleton
from rehabdesk.store.chain import verify as verify
from rehabdesk.store.database import Database
from rehabdesk.store.schema import Audit

PIECE = 2000
"""Entries read at once where the trail is read backwards."""

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
    count, last = head(database)
    rows = []
    for happening in happenings:
        row = (at, actor, *_texts(happening), last)
        last = digest(row)
        rows.append((*row, last))
    if not rows:
        return
    names = ", ".join(f'"{name}"' for name in COLUMNS)
    marks = ", ".join("?" * len(COLUMNS))
    database.run_many(f"INSERT INTO audit ({names}) VALUES ({marks})", rows)  # noqa: S608
    settings.put(database, ANCHOR, {"count": count + len(rows), "digest": last, "at": at})


def entries(database: Database, key: EpisodeKey | None = None, limit: int = 200) -> list[Entry]:
    """What was done last, newest first; with a key, to that episode and to its patient.

    Who only looked at a record is left out here, as in all that tells what became of it.
    """
    query = Audit.select(*(getattr(Audit, name) for name in COLUMNS[:-2]))
    query = query.where(Audit.action != VIEW).order_by(Audit.id.desc())
    if key is not None:
        query = query.where(
            (Audit.patient_id == key.patient_id)
            & Audit.episode_id.in_((key.episode_id, PATIENT_WIDE))
        )
    return [entry_of(row) for row in database.fetch(query.limit(limit))]


def of_patient(database: Database, patient_id: str) -> list[Entry]:
    """Everything done to a patient or any of the episodes, the first written first."""
    query = Audit.select(*(getattr(Audit, name) for name in COLUMNS[:-2]))
    own = (Audit.patient_id == patient_id) & (Audit.action != VIEW)
    found = query.where(own).order_by(Audit.id)
    return [entry_of(row) for row in database.fetch(found)]


def since(database: Database, moment: datetime) -> list[Entry]:
    """What was done at that instant or later, newest first.

    Read backwards a piece at a time: what lies before the moment is not looked at.
    """
    text = moment.astimezone(UTC).isoformat(timespec="milliseconds")
    found: list[Entry] = []
    last: int | None = None
    while True:
        query = Audit.select(Audit.id, *(getattr(Audit, name) for name in COLUMNS[:-2]))
        if last is not None:
            query = query.where(Audit.id < last)
        rows = database.fetch(query.order_by(Audit.id.desc()).limit(PIECE))
        new = [row for row in rows if row[1] >= text]
        found.extend(entry_of(row[1:]) for row in new if row[3] != VIEW)
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
    query = Audit.select(*(getattr(Audit, name) for name in COLUMNS[:-2]))
    found = query.where((Audit.id >= first) & (Audit.id <= last)).order_by(Audit.id)
    return [entry_of(row) for row in database.fetch(found)]


def viewed_at(database: Database, actor: str, patient_id: str) -> datetime | None:
    """When somebody was last noted to have opened a patient's record, in UTC."""
    query = Audit.select(Audit.at).where(
        (Audit.patient_id == patient_id) & (Audit.action == VIEW) & (Audit.actor == actor)
    )
    found = database.fetch(query.order_by(Audit.id.desc()).limit(1))
    return datetime.fromisoformat(found[0][0]) if found else None


def last_seal(database: Database) -> str:
    """The digest of the latest entry; ``NOTHING`` before the first."""
    return head(database).digest


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
    query = Audit.select(*(getattr(Audit, name) for name in COLUMNS[:-2]))
    return [
        entry_of(row) for row in database.fetch(query.where(Audit.id > first).order_by(Audit.id))
    ]


def _instant(database: Database) -> str:
    """Now, in UTC; never the instant of the entry before: what has one was saved together."""
    kept: Any = settings.get(database, ANCHOR)
    now = datetime.now(UTC)
    at = now.isoformat(timespec="milliseconds")
    if kept and kept.get("at") == at:
        return (now + timedelta(milliseconds=1)).isoformat(timespec="milliseconds")
    return at


def _texts(happening: Happening) -> tuple[str, ...]:
    key = happening.key or EpisodeKey("", "")
    return (happening.action, happening.subject, *key,
            _json(happening.before), _json(happening.after))  # fmt: skip


def _json(values: Values | None) -> str:
    if values is None:
        return ""
    return as_json(values)


def entry_of(row: tuple[str, ...]) -> Entry:
    """The entry that a row of the trail holds, its columns in their order without the seals."""
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
