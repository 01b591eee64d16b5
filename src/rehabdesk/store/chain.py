"""The seals of the audit trail: each rests on the one before, so a change or a cut is found."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time
from typing import Any, NamedTuple

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
COLUMNS = (
    "at", "actor", "action", "subject", "patient_id", "episode_id",
    "before", "after", "previous", "digest",
)  # fmt: skip
_PIECE = 5000
"""Entries held in memory at once."""
_SHORT = 8
"""Characters of a seal on paper: nobody makes another trail with the same by chance."""


class Head(NamedTuple):
    """How far a trail goes: how many entries there are, and the last one's digest."""

    number: int = 0
    digest: str = NOTHING

    @property
    def short(self) -> str:
        """``1234:9F3A01BC``, as it is printed on paper; "" before the first entry."""
        return f"{self.number}:{self.digest[:_SHORT].upper()}" if self.number else ""


BEGINNING = Head()


def head(database: Database) -> Head:
    """How far the trail goes, as the record itself remembers it."""
    kept: Any = settings.get(database, ANCHOR)
    return Head(kept["count"], kept["digest"]) if kept else BEGINNING


def seal_at(database: Database, number: int) -> str:
    """The digest of the trail's ``number``-th entry, 1 the first; "" where there is none."""
    if number < 1:
        return ""
    query = Audit.select(Audit.digest).order_by(Audit.id).limit(1).offset(number - 1)
    found = database.fetch(query)
    return str(found[0][0]) if found else ""


def holds(database: Database, known: Head) -> bool:
    """Whether the trail has the entry that an earlier head names, in the same place."""
    return known == BEGINNING or _row_of(database, known) > 0


def verify(database: Database, known: Head = BEGINNING) -> list[str]:
    """What is wrong with the trail, in words; empty if every entry is there and as written.

    With ``known``, a place up to which it was found whole before, only what follows is looked at,
    unless that tells of an erasure, which reaches back.
    """
    with database.reading():
        looked = _Looked(known)
        for row in _after(database, known):
            if fault := looked.at(row):
                return [fault]
        if known != BEGINNING and looked.erasures:
            return verify(database)
        return looked.faults(head(database))


class _Looked:
    """What was seen of the trail so far."""

    def __init__(self, known: Head) -> None:
        self._count, self._last = known
        self._emptied: dict[int, tuple[str, ...]] = {}
        self.erasures: list[tuple[int, Any]] = []

    def at(self, entry: Sequence[Any]) -> str:
        """Look at the next entry; answers what is wrong with it."""
        row, *values, sealed = entry
        if values[-1] != self._last:
            return f"Audit entry {row} does not follow the one before it: entries are missing."
        as_written = digest(values) == sealed
        if not as_written and tuple(values[3:8]) != (EMPTIED, "", "", "", ""):
            return f"Audit entry {row} is not as it was written."
        if not as_written:
            self._emptied[row] = (*values, sealed)
        elif values[3] == ERASURE and values[7]:
            self.erasures.append((row, json.loads(values[7])))
        self._count, self._last = self._count + 1, sealed
        return ""

    def faults(self, anchor: Head) -> list[str]:
        """What is wrong with the trail as a whole."""
        for at, told in self.erasures:
            left = [row for row in self._emptied if row < at and _names(told, row)]
            if _skeleton((row, *self._emptied.pop(row)) for row in left) != told.get("skeleton"):
                return [f"What erasure {at} left of the audit trail is not as it was left."]
        for row in self._emptied:
            return [f"Audit entry {row} was emptied, and no erasure says so."]
        if (self._count, self._last) != anchor:
            return [
                f"The audit trail ends early or late: {self._count} entries,"
                f" {anchor.number} were written."
            ]
        return []


def skeleton(database: Database, ranges: Iterable[Sequence[int]]) -> str:
    """The digest of what is left of entries that were emptied, for the entry that says so."""
    columns = [Audit.id, *(getattr(Audit, name) for name in COLUMNS)]
    left: list[tuple[Any, ...]] = []
    for first, last in ranges:
        found = Audit.select(*columns).where((Audit.id >= first) & (Audit.id <= last))
        left += database.fetch(found.order_by(Audit.id))
    return _skeleton(left)


def digest(values: Sequence[str]) -> str:
    """The seal of an entry: SHA-256 over all it says and the seal before it."""
    return hashlib.sha256(as_json(values).encode()).hexdigest()


def _after(database: Database, known: Head) -> Iterator[tuple[Any, ...]]:
    """The entries after a place, the first written first, a piece at a time."""
    columns = [Audit.id, *(getattr(Audit, name) for name in COLUMNS)]
    last = _row_of(database, known)
    while True:
        query = Audit.select(*columns).where(Audit.id > last).order_by(Audit.id)
        rows = database.fetch(query.limit(_PIECE))
        yield from rows
        if len(rows) < _PIECE:
            return
        last = int(rows[-1][0])


def _row_of(database: Database, known: Head) -> int:
    """The row of a head's last entry; 0 where the trail has no such entry in that place.

    A file's rows are numbered without a gap, a server's may have gaps: there they are counted.
    """
    query = Audit.select(Audit.id).where(Audit.digest == known.digest)
    if database.fetch(query.where(Audit.id == known.number)):
        return known.number
    if known == BEGINNING or seal_at(database, known.number) != known.digest:
        return 0
    return int(database.fetch(query)[0][0])


def _skeleton(rows: Iterable[Sequence[object]]) -> str:
    told = "\n".join(as_json(list(row)) for row in rows)
    return hashlib.sha256(told.encode()).hexdigest()


def _names(told: Any, row: int) -> bool:
    """Whether an erasure says that it emptied that entry."""
    return any(first <= row <= last for first, last in told.get("entries", ()))


def _as_text(value: object) -> str:
    if isinstance(value, date | time):
        return value.isoformat()
    raise TypeError(f"An audit entry can't hold {value!r}.")


as_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True, default=_as_text).encode
