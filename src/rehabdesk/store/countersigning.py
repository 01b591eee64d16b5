"""What students entered, as the trail has it, and how far it was countersigned."""

import json
from datetime import datetime
from typing import Any

from rehabdesk.domain.countersign import COUNTERSIGN, Waiting
from rehabdesk.domain.staff import STUDENT_MARK
from rehabdesk.domain.trail import OUTPUT, RESTORE, VIEW
from rehabdesk.store.audit import Entry, entry_of
from rehabdesk.store.chain import COLUMNS
from rehabdesk.store.database import Database
from rehabdesk.store.schema import Audit

_ENTERED = (
    Audit.actor.contains(STUDENT_MARK)
    & (Audit.patient_id != "")
    & Audit.subject.not_in((OUTPUT, VIEW, RESTORE))
    & Audit.action.not_in((COUNTERSIGN, "log_shown"))
)


def waiting(database: Database, patient_id: str | None = None) -> list[Waiting]:
    """Whose entries about whom wait for a countersign, the longest waiting first."""
    read_to = _countersigned(database, patient_id)
    query = Audit.select(Audit.id, Audit.at, Audit.actor, Audit.patient_id, Audit.episode_id)
    query = query.where(_of(_ENTERED, patient_id)).order_by(Audit.id)
    found: dict[tuple[str, str], Waiting] = {}
    for number, at, author, whose, episode in database.fetch(query):
        if number <= read_to.get((whose, author), 0):
            continue
        before = found.get((whose, author))
        first = before.since if before else datetime.fromisoformat(at)
        found[whose, author] = Waiting(
            whose,
            episode or (before.episode_id if before else ""),
            author,
            first,
            number,
            before.entries + 1 if before else 1,
        )
    return list(found.values())


def entered(database: Database, one: Waiting) -> list[Entry]:
    """The entries that wait, the first written first."""
    read_to = _countersigned(database, one.patient_id).get((one.patient_id, one.author), 0)
    query = Audit.select(*(getattr(Audit, name) for name in COLUMNS[:-2]))
    wanted = _of(_ENTERED, one.patient_id) & (Audit.actor == one.author)
    wanted &= (Audit.id > read_to) & (Audit.id <= one.last)
    return [entry_of(row) for row in database.fetch(query.where(wanted).order_by(Audit.id))]


def _countersigned(database: Database, patient_id: str | None) -> dict[tuple[str, str], int]:
    """Up to which number of the trail each student's entries about each patient were read."""
    query = Audit.select(Audit.patient_id, Audit.after).where(
        _of(Audit.action == COUNTERSIGN, patient_id)
    )
    read_to: dict[tuple[str, str], int] = {}
    for whose, after in database.fetch(query):
        told = json.loads(after) if after else {}
        if "last" in told:  # an erased patient's entries are emptied
            named = (whose, str(told["author"]))
            read_to[named] = max(read_to.get(named, 0), int(told["last"]))
    return read_to


def _of(condition: Any, patient_id: str | None) -> Any:
    return condition if patient_id is None else condition & (Audit.patient_id == patient_id)
