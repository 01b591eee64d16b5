"""Finding, adding and changing rows of any table as the domain's records.

Writes belong inside ``with database.writing():``; the audit entry is its caller's to append there.
An episode's rows are known by an ``EpisodeKey``; a patient and the patient's runs by a key whose
``episode_id`` is ``PATIENT_WIDE``.
"""

import secrets
import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from peewee import Field

from rehabdesk.domain.problems import Stale, Unknown
from rehabdesk.domain.records import PATIENT_WIDE, EpisodeKey
from rehabdesk.domain.records import Episode as EpisodeRecord
from rehabdesk.domain.records import Patient as PatientRecord
from rehabdesk.domain.tables import EPISODES, PATIENTS, RUNS, Table, table_of
from rehabdesk.store.caseload import day_of, found_episodes, owner_of
from rehabdesk.store.codec import Record, decode, encode, fields_of
from rehabdesk.store.database import Database
from rehabdesk.store.schema import Episode, Patient, model_of
from rehabdesk.store.selecting import among

R = TypeVar("R", bound=Record)


class Stored(NamedTuple):
    """A record as it stands in the database: its primary key, and whose it is."""

    row: int
    key: EpisodeKey
    record: Any


class Owners(NamedTuple):
    """The primary keys behind the clinic's own names."""

    patients: Mapping[str, int]
    episodes: Mapping[EpisodeKey, int]

    def row_of(self, table: Table, key: EpisodeKey) -> int:
        """What a row of ``table`` refers to; raises ``Unknown``."""
        row = (
            self.patients.get(key.patient_id)
            if table in (RUNS, EPISODES)
            else self.episodes.get(key)
        )
        if row is None:
            raise Unknown(f"There is no {' / '.join(filter(None, key))} in this clinic.")
        return row


def owners(database: Database, patient_ids: Collection[str] | None = None) -> Owners:
    """The primary keys of those patients (or of all) and of their episodes; two queries."""
    people = Patient.select(Patient.id, Patient.patient_id)
    episodes = Episode.select(Episode.id, Patient.patient_id, Episode.episode_id).join(Patient)
    if patient_ids is not None:
        chosen = among(database, Patient.patient_id, patient_ids)
        people, episodes = people.where(chosen), episodes.where(chosen)
    return Owners(
        {name: row for row, name in database.fetch(people)},
        {EpisodeKey(*names): row for row, *names in database.fetch(episodes)},
    )


def fetch_rows(
    database: Database, table: Table, patient_ids: Collection[str] | None = None
) -> list[Stored]:
    """Every row of a table (of those patients), in order of owner, date, then entry; one query."""
    chosen = [] if patient_ids is None else [among(database, Patient.patient_id, patient_ids)]
    return _fetch(database, table, chosen)


def find(database: Database, table: Table, key: EpisodeKey, **identity: object) -> Stored | None:
    """The row of that patient or episode whose columns equal ``identity``; the first of several.

    ``find(database, PAIN, key, date=day, activity="worst")``; for ``PATIENTS`` and ``EPISODES``
    the key alone names the row.
    """
    model = model_of(table)
    conditions = [Patient.patient_id == key.patient_id]
    if table not in (PATIENTS, RUNS):
        conditions.append(Episode.episode_id == key.episode_id)
    for column, value in identity.items():
        field: Field = getattr(model, column)
        conditions.append(field.is_null() if value is None else field == value)
    found = _fetch(database, table, conditions)
    return found[0] if found else None


def known_row_ids(database: Database, table: Table, row_ids: Collection[str]) -> list[str]:
    """Those of ``row_ids`` that a row of the table has, whosever it is; one query."""
    if not row_ids:
        return []
    model = model_of(table)
    query = model.select(model.row_id).where(among(database, model.row_id, row_ids))
    return [row_id for (row_id,) in database.fetch(query)]


def _fetch(database: Database, table: Table, conditions: Sequence[Any]) -> list[Stored]:
    if table is EPISODES:
        return [
            Stored(row, episode.key, episode)
            for row, _, _, episode in found_episodes(database, conditions)
        ]
    model = model_of(table)
    columns = [getattr(model, name) for name in fields_of(table)]
    query: Any
    if table is PATIENTS:
        query = model.select(model.id, Patient.patient_id, *columns).order_by(Patient.patient_id)
    elif table is RUNS:
        query = model.select(model.id, Patient.patient_id, *columns).join(Patient)
    else:
        names = (Patient.patient_id, Episode.episode_id)
        query = model.select(model.id, *names, *columns).join(Episode).join(Patient)
    if table is not PATIENTS:
        query = query.order_by(owner_of(table), day_of(table), model.id)
    rows = database.fetch(query.where(*conditions) if conditions else query)
    ahead = 2 if table in (PATIENTS, RUNS) else 3
    keys, records = decode(table, rows, ahead)
    if not records:
        return []
    wide = keys[2] if ahead == 3 else (PATIENT_WIDE,) * len(records)
    return [
        Stored(row, EpisodeKey(patient_id, episode_id), record)
        for row, patient_id, episode_id, record in zip(keys[0], keys[1], wide, records, strict=True)
    ]


def insert(database: Database, key: EpisodeKey, record: R, row: int | None = None) -> tuple[int, R]:
    """Add one row; answers its primary key and the record as stored (with its new ``row_id``).

    With ``row`` it takes that primary key, which puts it where it stood among those of its day.

    Raises:
        Unknown: no such patient or episode.
    """
    table = table_of(record)
    record = named(record)
    values = dict(zip(fields_of(table), encode(table, record), strict=True))
    if table is not PATIENTS:
        column = "patient" if table in (RUNS, EPISODES) else "episode"
        values[column] = owners(database, [key.patient_id]).row_of(table, key)
    if row is not None:
        values["id"] = row
    return int(database.run(model_of(table).insert(values))), record


def insert_many(
    database: Database, table: Table, rows: Iterable[tuple[EpisodeKey, Record]]
) -> list[Record]:
    """Add many rows of one table below peewee; answers them as stored, in their order.

    Raises:
        Unknown: a patient or episode that is not there; nothing of the batch is added.
    """
    pairs = [(key, named(record)) for key, record in rows]
    if not pairs:
        return []
    columns = [model_of(table)._meta.fields[name].column_name for name in fields_of(table)]
    if table is PATIENTS:
        values = [encode(table, record) for _, record in pairs]
    else:
        columns.insert(0, "patient" if table in (RUNS, EPISODES) else "episode")
        known = owners(database, {key.patient_id for key, _ in pairs})
        values = [(known.row_of(table, key), *encode(table, record)) for key, record in pairs]
    names = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join("?" * len(columns))
    sql = f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})'  # noqa: S608 - our own names
    database.run_many(sql, values)
    return [record for _, record in pairs]


def update(database: Database, row: int, record: Record) -> None:
    """Put ``record`` in the place of a row of its table; the ``row_id`` stays the row's own."""
    table = table_of(record)
    model = model_of(table)
    values = dict(zip(fields_of(table), encode(table, record), strict=True))
    values.pop("row_id", None)
    database.run(model.update(values).where(model.id == row))


def delete_many(database: Database, table: Table, rows: Iterable[int]) -> None:
    """Take rows off one table; what they held is the audit trail's to keep."""
    sql = f'DELETE FROM "{table.name}" WHERE id = ?'  # noqa: S608 - our own names
    database.run_many(sql, [(row,) for row in rows])


def is_free(database: Database, table: Table, row: int) -> bool:
    """Whether no row of the table has that primary key."""
    model = model_of(table)
    return not database.fetch(model.select(model.id).where(model.id == row))


def named(record: R) -> R:
    """The record with a ``row_id``, if its table has them and it has none yet."""
    if not table_of(record).has_row_id:
        return record
    entry: Any = record
    fresh: R = record if entry.row_id else entry._replace(row_id=_new_row_id())
    return fresh


def _new_row_id() -> str:
    """Opaque, unique anywhere; later ones sort later, so that an index grows at its end."""
    return f"{time.time_ns():016x}{secrets.token_hex(8)}"


def patient(database: Database, patient_id: str) -> PatientRecord:
    """The patient of that name; raises ``Unknown``."""
    found = find(database, PATIENTS, EpisodeKey(patient_id, PATIENT_WIDE))
    if found is None:
        raise Unknown(f"There is no patient {patient_id}.")
    stored: PatientRecord = found.record
    return stored


def episode(database: Database, key: EpisodeKey) -> EpisodeRecord:
    """The episode of that key, with its revision; raises ``Unknown``."""
    found = find(database, EPISODES, key)
    if found is None:
        raise Unknown(f"There is no episode {key.episode_id} of patient {key.patient_id}.")
    stored: EpisodeRecord = found.record
    return stored


def take_revision(database: Database, key: EpisodeKey, based_on: int) -> int:
    """Claim the right to change an episode that was read at revision ``based_on``.

    Answers the new revision. Raises:
        Stale: somebody changed the episode since.
        Unknown: there is no such episode.
    """
    row = owners(database, [key.patient_id]).episodes.get(key)
    if row is None:
        raise Unknown(f"There is no episode {key.episode_id} of patient {key.patient_id}.")
    changed = database.run(
        Episode.update({Episode.revision: based_on + 1}).where(
            (Episode.id == row) & (Episode.revision == based_on)
        )
    )
    if not changed:
        raise Stale(f"Episode {key.episode_id} of {key.patient_id} was changed meanwhile.")
    return based_on + 1


def touch(database: Database, keys: Collection[EpisodeKey]) -> None:
    """Count up the revision of episodes that an import changed; unknown ones are left out."""
    if keys:
        known = owners(database, {key.patient_id for key in keys}).episodes
        rows = [known[key] for key in keys if key in known]
        database.run(
            Episode.update({Episode.revision: Episode.revision + 1}).where(
                among(database, Episode.id, rows)
            )
        )


def touch_patients(database: Database, patient_ids: Collection[str]) -> None:
    """Count up the revision of patients whose own fields changed, and of all their episodes."""
    if patient_ids:
        chosen = among(database, Patient.patient_id, patient_ids)
        database.run(Patient.update({Patient.revision: Patient.revision + 1}).where(chosen))
        touch(database, owners(database, patient_ids).episodes)


def patient_revision(database: Database, patient_id: str) -> int:
    """How often the patient's own fields were changed; raises ``Unknown``."""
    query = Patient.select(Patient.revision).where(Patient.patient_id == patient_id)
    found = database.fetch(query)
    if not found:
        raise Unknown(f"There is no patient {patient_id}.")
    return int(found[0][0])
