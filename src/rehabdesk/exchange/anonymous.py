"""A caseload nobody can be known by: pseudonyms, shifted dates, no free text."""

import datetime as dt
import random
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from rehabdesk.domain.checks import EARLIEST
from rehabdesk.domain.records import (
    Decision,
    Entry,
    Episode,
    ExerciseSession,
    Facts,
    Patient,
    PatientFile,
)
from rehabdesk.domain.tables import SERIES_TABLES, Kind, table_of

SHIFT_DAYS = 182
"""All of a patient's dates move back by one number of days, from 1 to this."""
NOTE_WITHHELD = "Withheld: anonymous export"
"""Stands where a note must not be empty."""
OTHER_EXERCISE = "other"
NAMED_EXERCISES = frozenset(
    (
        "glute_bridge", "hip_thrust", "single_leg_rdl", "isometric_hold", "core_stability",
        "hip_mobility", "piriformis_stretch", "hip_flexor_release", "pelvic_tilt",
        "hamstring_stretch",
    )
)  # fmt: skip
"""The exercises that have a key (CONTRACT section 2)."""


def pseudonymised(
    files: Iterable[PatientFile],
    seed: int | None = None,
    exercises: frozenset[str] = NAMED_EXERCISES,
) -> Iterator[PatientFile]:
    """Each patient under a pseudonym that says nothing of the place in the list.

    All of a patient's dates move back by the same number of days, so that intervals stay. Birth
    dates keep only their year; names, contacts and every free text go;
    clinicians become numbers; row ids are new. ``exercises`` are the keys that say nothing of a
    person: another exercise, typed freely, becomes ``other``. Without a ``seed`` nobody can make
    the same pseudonyms again.
    """
    chance = random.Random(secrets.randbits(128) if seed is None else seed)  # noqa: S311 - see seed
    clinicians: dict[str, str] = {}
    used: set[str] = set()
    for file in files:
        yield _Person(_pseudonym(chance, used), chance, clinicians, exercises).file(file)


def _pseudonym(chance: random.Random, used: set[str]) -> str:
    """A number that says nothing of the place in the list."""
    while (name := f"A-{chance.randrange(10**8):08d}") in used:
        continue
    used.add(name)
    return name


class _Person:
    """One patient's pseudonym, shift and new row ids."""

    def __init__(
        self,
        patient_id: str,
        chance: random.Random,
        clinicians: dict[str, str],
        exercises: frozenset[str],
    ) -> None:
        self._id = patient_id
        self._chance = chance
        self._shift = dt.timedelta(days=chance.randint(1, SHIFT_DAYS))
        self._clinicians = clinicians
        self._exercises = exercises
        self._row_ids: dict[str, str] = {}

    def file(self, file: PatientFile) -> PatientFile:
        patient = self._patient(file.patient)
        runs = tuple(self._entry(run) for run in file.runs)
        episodes = tuple(
            self._facts(facts, patient, number) for number, facts in enumerate(file.episodes, 1)
        )
        return PatientFile(patient, runs, episodes)

    def _patient(self, patient: Patient) -> Patient:
        born = patient.date_of_birth
        if born is not None:
            born = dt.date(max(born.year, EARLIEST.year), 1, 1)
        return Patient(self._id, self._id, born, patient.sex)

    def _facts(self, facts: Facts, patient: Patient, number: int) -> Facts:
        names = {"patient_id": self._id, "episode_id": str(number), "revision": 0}
        episode = replace(facts.episode, **self._values(facts.episode) | names)
        series = {
            table.series: tuple(self._entry(row) for row in getattr(facts, table.series))
            for table in SERIES_TABLES
        }
        return Facts(patient, episode, **series)

    def _entry(self, entry: Any) -> Any:
        values = self._values(entry)
        if isinstance(entry, Decision):
            values["note"] = NOTE_WITHHELD
        if isinstance(entry, ExerciseSession):
            known = entry.exercise in self._exercises
            values["exercise"] = entry.exercise if known else OTHER_EXERCISE
        if getattr(entry, "row_id", ""):
            values["row_id"] = self._row_id(entry.row_id)
        return entry._replace(**values)

    def _values(self, record: Episode | Entry) -> dict[str, Any]:
        """What changes in a record: dates move, texts go, the clinician becomes a number."""
        values: dict[str, Any] = {}
        for column in table_of(record).columns:
            value = getattr(record, column.name, None)
            if column.kind is Kind.DATE and value is not None:
                values[column.name] = self._moved(value)
            elif column.kind is Kind.TIME:
                values[column.name] = None
            elif column.name == "clinician" and value:
                number = len(self._clinicians) + 1
                values[column.name] = self._clinicians.setdefault(value, f"Clinician {number}")
            elif column.kind is Kind.TEXT and value:
                values[column.name] = ""
        return values

    def _moved(self, day: dt.date) -> dt.date:
        """The day, moved, but never before 1900."""
        return day - self._shift if day >= EARLIEST + self._shift else EARLIEST

    def _row_id(self, row_id: str) -> str:
        new = self._row_ids.get(row_id)
        if new is None:
            new = self._row_ids[row_id] = f"{self._chance.getrandbits(128):032x}"
        return new
