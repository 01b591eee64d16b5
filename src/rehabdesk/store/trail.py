"""Searching the audit trail, a piece at a time."""

from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime, timedelta
from functools import reduce
from operator import and_, or_
from typing import Any, NamedTuple

from rehabdesk.domain.trail import (
    CHANGED,
    LEFT,
    LOOKED,
    OPENED,
    OPENINGS,
    OUTPUT,
    RESTORE,
    VIEW,
    TrailSearch,
)
from rehabdesk.store.audit import Entry, entry_of
from rehabdesk.store.chain import COLUMNS
from rehabdesk.store.database import Database
from rehabdesk.store.schema import Audit, Patient

_SAYING = (Audit.actor, Audit.action, Audit.subject, Audit.patient_id, Audit.before, Audit.after)


class Line(NamedTuple):
    """An entry, its number in the trail, and the name of whom it is about, where still on file."""

    number: int
    entry: Entry
    name: str = ""


def find(
    database: Database, search: TrailSearch, before: int | None = None, most: int = 200
) -> list[Line]:
    """The newest ``most`` entries that are wanted, of those written before number ``before``."""
    wanted = [*_conditions(search)]
    if before is not None:
        wanted.append(Audit.id < before)
    query = Audit.select(Audit.id, *(getattr(Audit, name) for name in COLUMNS[:-2]))
    if wanted:
        query = query.where(reduce(and_, wanted))
    rows = database.fetch(query.order_by(Audit.id.desc()).limit(most))
    named = _names(database, {row[5] for row in rows if row[5]})
    return [Line(row[0], entry_of(row[1:]), named.get(row[5], "")) for row in rows]


def actors(database: Database) -> list[str]:
    """Everyone who ever wrote an entry, in order of name."""
    rows = database.fetch(Audit.select(Audit.actor).distinct())
    return sorted(row[0] for row in rows)


def _conditions(search: TrailSearch) -> Iterable[Any]:
    if search.kind:
        yield _KINDS[search.kind]
    if search.actor:
        yield Audit.actor == search.actor
    if search.patient_id:
        yield Audit.patient_id == search.patient_id
    if search.first:
        yield Audit.at >= _instant(search.first)
    if search.last:
        yield Audit.at < _instant(search.last + timedelta(days=1))
    for word in search.text.split():
        yield reduce(or_, (column.contains(word) for column in _SAYING))


_IS_OPENING = Audit.action.in_(OPENINGS)
_KINDS = {
    CHANGED: ~Audit.subject.in_((OUTPUT, VIEW, RESTORE)),
    LOOKED: Audit.subject == VIEW,
    LEFT: (Audit.subject == OUTPUT) & ~_IS_OPENING,
    OPENED: Audit.subject.in_((OUTPUT, RESTORE)) & _IS_OPENING,
}


def _instant(day: date) -> str:
    """When a day began on this computer's clock, as the trail writes it."""
    begun = datetime(day.year, day.month, day.day).astimezone()
    return begun.astimezone(UTC).isoformat(timespec="milliseconds")


def _names(database: Database, ids: Collection[str]) -> dict[str, str]:
    if not ids:
        return {}
    query = Patient.select(Patient.patient_id, Patient.name).where(Patient.patient_id.in_(ids))
    return dict(database.fetch(query))
