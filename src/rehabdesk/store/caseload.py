"""Reading many episodes' facts in a fixed number of queries."""

import datetime as dt
import gc
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from peewee import SQL, Expression, Field, fn

from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.records import Episode as EpisodeRecord
from rehabdesk.domain.records import EpisodeKey, Facts, PatientFile
from rehabdesk.domain.records import Patient as PatientRecord
from rehabdesk.domain.tables import (
    CASELOAD_TABLES,
    EPISODES,
    IMAGING,
    PATIENTS,
    RUNS,
    SERIES_TABLES,
    Table,
)
from rehabdesk.store.codec import decode, fields_of
from rehabdesk.store.database import Database
from rehabdesk.store.schema import Episode, ImagingStudy, Patient, RedFlag, model_of
from rehabdesk.store.selecting import among, is_episode, listed

CHUNK = 200
"""Patients read at once where whole records are streamed (export)."""

_OF_EPISODE = tuple(table for table in SERIES_TABLES if table is not RUNS)
_OF_CASELOAD = tuple(table for table in CASELOAD_TABLES if table is not RUNS)
_EPISODE_FIELDS = fields_of(EPISODES)
_PATIENT_FIELDS = fields_of(PATIENTS)
_DAYS = tuple(
    place
    for place, name in enumerate(_EPISODE_FIELDS)
    if name in {"first_seen", "onset_date", "onset_latest", "next_review", "discharged_on"}
)
_COLUMNS = SQL(  # worded once: thirty fields take peewee longer than SQLite takes to find a row
    ", ".join(
        (
            "t1.id",
            "t2.id",
            "t1.revision",
            *(f"t2.{name}" for name in _PATIENT_FIELDS),
            *(f"t1.{name}" for name in _EPISODE_FIELDS),
        )
    )
)
"""What is read of an episode and its patient, by the names peewee gives to first and second."""

Series = dict[int, tuple[Any, ...]]


def read_facts(
    database: Database,
    *,
    keys: Collection[EpisodeKey] | None = None,
    open_on: dt.date | None = None,
    first_seen_by: dt.date | None = None,
    detailed: bool = False,
    leave_out: Collection[Table] = (),
) -> list[Facts]:
    """What was recorded of the episodes asked for, in order of patient_id and episode_id.

    Args:
        keys: only these episodes; unknown ones are left out.
        open_on: leave out episodes discharged on or before that day, unless one of their red
            flags, raised by then, was still uncleared that day.
        first_seen_by: leave out episodes first seen after that day.
        detailed: the series that no figure rests on, too.
        leave_out: tables whose series stay empty, for a reader that needs none of their rows.

    The number of queries is the same for one episode and for ten thousand.
    """
    conditions: list[Expression] = []
    if keys is not None:
        conditions.append(is_episode(database, keys))
    if first_seen_by is not None:
        conditions.append(Episode.first_seen <= first_seen_by)
    if open_on is not None:
        conditions.append(_open_on(open_on))
    with not_collecting(), database.reading():
        found = found_episodes(database, conditions)
        every = (RUNS, *(_OF_EPISODE if detailed else _OF_CASELOAD))
        tables = [table for table in every if table not in leave_out]
        return _with_series(database, found, tables, everything=not conditions)


def count_open(database: Database, day: dt.date) -> int:
    """How many episodes ``read_facts`` finds open on a day and first seen by then."""
    query = Episode.select(fn.COUNT(Episode.id)).where(_open_on(day), Episode.first_seen <= day)
    return int(database.fetch(query)[0][0])


def read_patient_files(
    database: Database, patient_ids: Collection[str] | None = None, tick: Tick = silent
) -> Iterator[PatientFile]:
    """Whole records in order of patient_id, a chunk of patients in memory at a time.

    Each chunk is read at one moment; ``tick`` is called with (patients read, patients in all).
    """
    query = Patient.select(Patient.id)
    if patient_ids is not None:
        query = query.where(among(database, Patient.patient_id, patient_ids))
    rows = [row[0] for row in database.fetch(query.order_by(Patient.patient_id))]
    tick(0, len(rows))
    for start in range(0, len(rows), CHUNK):
        chunk = rows[start : start + CHUNK]
        for done, file in enumerate(_files(database, chunk), start=start + 1):
            yield file
            tick(done, len(rows))


def patients(database: Database) -> list[PatientRecord]:
    """Every patient, in order of patient_id."""
    columns = [getattr(Patient, name) for name in _PATIENT_FIELDS]
    rows = database.fetch(Patient.select(*columns).order_by(Patient.patient_id))
    return decode(PATIENTS, rows, 0)[1]


def episodes_of(database: Database, patient_id: str) -> list[EpisodeRecord]:
    """A patient's episodes, in order of first_seen, then of entry."""
    found = found_episodes(database, [Patient.patient_id == patient_id])
    found.sort(key=lambda row: (row[3].first_seen, row[0]))
    return [row[3] for row in found]


@contextmanager
def not_collecting() -> Iterator[None]:
    """A million new tuples hold no cycles; looking for some takes as long as reading them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _open_on(day: dt.date) -> Expression:
    flagged = RedFlag.select(RedFlag.id).where(
        (RedFlag.episode == Episode.id)
        & (RedFlag.date <= day)
        & (RedFlag.cleared_on.is_null() | (RedFlag.cleared_on > day))
    )
    still_open = Episode.discharged_on.is_null() | (Episode.discharged_on > day)
    return still_open | fn.EXISTS(flagged)


Found = tuple[int, int, PatientRecord, EpisodeRecord]


def found_episodes(database: Database, conditions: Sequence[Expression]) -> list[Found]:
    """(episode row, patient row, patient, episode) of each, patients with one value each."""
    query = Episode.select(_COLUMNS).join(Patient).order_by(Patient.patient_id, Episode.episode_id)
    rows = database.fetch(query.where(*conditions) if conditions else query)
    first = 3 + len(_PATIENT_FIELDS)
    known: dict[int, PatientRecord] = {}
    found = []
    for row in rows:
        if row[1] not in known:
            known[row[1]] = decode(PATIENTS, [row[3:first]], 0)[1][0]
        patient = known[row[1]]
        found.append((row[0], row[1], patient, _episode(patient, row[first:], row[2])))
    return found


def _episode(patient: PatientRecord, row: tuple[Any, ...], revision: int) -> EpisodeRecord:
    values = list(row)
    for place in _DAYS:
        if isinstance(values[place], str):
            values[place] = dt.date.fromisoformat(values[place])
    values.append(revision)
    return EpisodeRecord(patient.patient_id, *values)


def _with_series(
    database: Database, found: Sequence[Found], tables: Sequence[Table], *, everything: bool
) -> list[Facts]:
    episodes = None if everything else [row[0] for row in found]
    owners = None if everything else list({row[1] for row in found})
    runs = _series(database, RUNS, owners) if RUNS in tables else {}
    own = [table for table in tables if table is not RUNS]
    series = [_series(database, table, episodes) for table in own]
    names = [table.series for table in own]
    return [
        Facts(
            patient,
            episode,
            runs=runs.get(owner, ()),
            **{name: rows.get(row, ()) for name, rows in zip(names, series, strict=True)},
        )
        for row, owner, patient, episode in found
    ]


def _series(database: Database, table: Table, owners: Collection[int] | None) -> Series:
    """Each owner's rows of one table, in order of date, then of entry.

    Its SQL is written out: peewee needs longer to word these queries than SQLite to answer them
    for one episode.
    """
    owner = "patient" if table is RUNS else "episode"
    columns = ", ".join(f'"{name}"' for name in (owner, *fields_of(table)))
    day = "COALESCE(requested_on, done_on)" if table is IMAGING else '"date"'
    where, values = ("", []) if owners is None else listed(database, owners)
    if where:
        where = f'WHERE "{owner}" IN {where}'
    sql = f'SELECT {columns} FROM "{table.name}" {where} ORDER BY "{owner}", {day}, id'  # noqa: S608 - our own names
    keys, records = decode(table, database.fetch_sql(sql, values))
    if not records:
        return {}
    grouped, start = {}, 0
    for row, count in Counter(keys[0]).items():  # rows of one owner stand together
        grouped[row] = tuple(records[start : start + count])
        start += count
    return grouped


def owner_of(table: Table) -> Field:
    """The foreign key of a table: to the episode, or for runs to the patient."""
    model = model_of(table)
    field: Field = model.patient if table is RUNS else model.episode
    return field


def day_of(table: Table) -> Any:
    """The day a row is put in order by."""
    if table is IMAGING:
        return fn.COALESCE(ImagingStudy.requested_on, ImagingStudy.done_on)
    return model_of(table).date


def _files(database: Database, chunk: Sequence[int]) -> Iterator[PatientFile]:
    with database.reading():
        columns = [getattr(Patient, name) for name in _PATIENT_FIELDS]
        people = Patient.select(Patient.id, *columns).where(among(database, Patient.id, chunk))
        keys, records = decode(PATIENTS, database.fetch(people.order_by(Patient.patient_id)))
        found = found_episodes(database, [among(database, Episode.patient, chunk)])
        facts: dict[int, list[Facts]] = {}
        for row, one in zip(
            found,
            _with_series(database, found, (RUNS, *_OF_EPISODE), everything=False),
            strict=True,
        ):
            facts.setdefault(row[1], []).append(one)
        runs = _series(database, RUNS, chunk)
    for row, patient in sorted(
        zip(keys[0] if keys else (), records, strict=True), key=lambda pair: pair[1].patient_id
    ):
        yield PatientFile(patient, runs.get(row, ()), tuple(facts.get(row, ())))
