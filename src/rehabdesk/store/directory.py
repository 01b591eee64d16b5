"""Reading who is on file, in one query for however many there are."""

import datetime as dt
from typing import Any

from rehabdesk.domain.directory import Appointment, Person
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.store.database import Database

_EVERYONE = """
SELECT p.patient_id, p.name, p.date_of_birth, p.phone, p.nhs_number,
       e.episode_id, e.condition, e.side, e.discharged_on, e.first_seen
FROM patient p JOIN episode e ON e.patient = p.id
ORDER BY p.patient_id, e.first_seen, e.id
"""

_APPOINTMENTS = """
SELECT p.patient_id, e.episode_id, p.name, p.date_of_birth, e.next_review, e.revision
FROM patient p JOIN episode e ON e.patient = p.id
WHERE e.first_seen <= ? AND (e.discharged_on IS NULL OR e.discharged_on > ?)
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


def appointments(database: Database, today: dt.date) -> list[Appointment]:
    """Every open episode's next review, the soonest first; one query, of these columns only."""
    day = today if database.is_server else today.isoformat()
    rows = database.fetch_sql(_APPOINTMENTS.replace("?", database.engine.param), (day, day))
    found = [
        Appointment(EpisodeKey(patient, episode), name, _day(born), _day(review), revision)
        for patient, episode, name, born, review, revision in rows
    ]
    return sorted(found, key=lambda one: (one.next_review or dt.date.max, one.name.casefold()))


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
