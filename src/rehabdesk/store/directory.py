"""Reading who is on file, in one query for however many there are."""

import datetime as dt
from typing import Any

from rehabdesk.domain.directory import Person
from rehabdesk.store.database import Database

_EVERYONE = """
SELECT p.patient_id, p.name, p.date_of_birth, p.phone, p.nhs_number,
       e.episode_id, e.condition, e.side, e.discharged_on, e.first_seen
FROM patient p JOIN episode e ON e.patient = p.id
ORDER BY p.patient_id, e.first_seen, e.id
"""


def people(database: Database, today: dt.date) -> list[Person]:
    """Every patient who has an episode, in order of patient_id; those still open are open today."""
    found: dict[str, Person] = {}
    for *values, first_seen in database.fetch_sql(_EVERYONE, ()):
        person = _person(values, today)
        before = found.get(person.patient_id)
        begun = before is None or _day(first_seen) <= today
        if begun and (before is None or before.closed_on is not None or person.closed_on is None):
            found[person.patient_id] = person
    return list(found.values())


def lately(database: Database, most: int) -> list[str]:
    """The patient_ids that were last written to, latest first; neither looked at nor exported."""
    rows = database.fetch_sql(
        "SELECT patient_id, MAX(id) AS latest FROM (SELECT patient_id, id FROM audit"
        " WHERE patient_id <> '' AND action NOT IN ('view', 'export')"
        " ORDER BY id DESC LIMIT 500) AS newest"
        " GROUP BY patient_id ORDER BY latest DESC LIMIT ?",
        (most,),
    )
    return [row[0] for row in rows]


def _person(values: list[Any], today: dt.date) -> Person:
    values[2] = _day(values[2])
    closed = _day(values[8])
    values[8] = closed if closed is not None and closed <= today else None
    return Person(*values)


def _day(stored: Any) -> Any:
    return dt.date.fromisoformat(stored) if isinstance(stored, str) else stored
