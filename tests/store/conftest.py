"""A real encrypted file with one known patient in it; keys are cheap here and only here."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from rehabdesk.domain import records, tables
from rehabdesk.domain.records import PATIENT_WIDE, EpisodeKey
from rehabdesk.domain.tables import Table
from rehabdesk.store import audit, cipher, rows
from rehabdesk.store.codec import Record
from rehabdesk.store.database import Database

PASSPHRASE = "long enough to be kept"
KEY = EpisodeKey("P-1", "1")
PERSON = EpisodeKey("P-1", PATIENT_WIDE)
CANARY = "Zebulon Quizzical-Canary"
DAY = dt.date(2026, 2, 2)


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cipher, "MEMORY_KIB", 64)
    monkeypatch.setattr(cipher, "PASSES", 1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "clinic.rehabdesk"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with Database.open(path, PASSPHRASE, create=True) as database:
        yield database


@pytest.fixture
def clinic(database: Database) -> Database:
    """The database with one patient, one episode, and a row in every table."""
    with database.writing():
        fill(database, "P-1", "1")
        audit.append(
            database, "Ann", "add_patient", tables.PATIENTS, PERSON, None, {"name": CANARY}
        )
    return database


def fill(database: Database, patient_id: str, *episodes: str, pain_days: int = 3) -> None:
    """Add a patient with those episodes and a row in every table of each."""
    person = EpisodeKey(patient_id, PATIENT_WIDE)
    rows.insert(database, person, records.Patient(patient_id, CANARY, dt.date(1990, 5, 1)))
    rows.insert(database, person, records.Run(DAY, 8.25, time=dt.time(7, 30), kind="easy"))
    for episode_id in episodes:
        key = EpisodeKey(patient_id, episode_id)
        onset = dt.date(2026, 1, 5)
        rows.insert(
            database,
            key,
            records.Episode(*key, "hamstring_bursitis", "left", dt.date(2026, 2, 1), onset),
        )
        for record in entries():
            rows.insert(database, key, record)
        days = [DAY + dt.timedelta(days=more) for more in range(1, pain_days)]
        rows.insert_many(
            database, tables.PAIN, [(key, records.PainEntry(day, "worst", 4)) for day in days]
        )


def entries() -> tuple[records.Entry, ...]:
    """One row for each table of an episode."""
    return (
        records.PainEntry(DAY, "worst", 6),
        records.StrengthTrial(DAY, "single_leg_bridge", "left", 12.0, "reps"),
        records.Outcome(DAY, "VISA-H", 61.5),
        records.Visit(DAY, "Ann", "attended", "some", 20.0, None, "sore", "", "", "load"),
        records.RedFlag(DAY, "night_pain", dt.date(2026, 2, 9), "seen by GP"),
        records.ImagingStudy("mri", "left", DAY, booked_for=dt.date(2026, 3, 1)),
        records.Decision(DAY, "snooze", dt.date(2026, 2, 12), "DC01", "improving quickly"),
        records.ExerciseSession(DAY, "glute_bridge", 3.0, 12.0, done="yes"),
        records.PhaseStart(DAY, 1),
        records.Screen(DAY, "Ann"),
    )


def stored(database: Database, table: Table) -> list[Record]:
    return [held.record for held in rows.fetch_rows(database, table)]
