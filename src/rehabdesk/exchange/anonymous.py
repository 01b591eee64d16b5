"""A caseload nobody can be known by: pseudonyms, shifted dates, no free text."""

import datetime as dt
import random
import re
import secrets
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from rehabdesk.domain.checks import EARLIEST
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.records import Entry, Episode, Facts, Patient, PatientFile
from rehabdesk.domain.states import ImagingState
from rehabdesk.domain.tables import SERIES_TABLES, UNITS, Column, Kind, table_of

SHIFT_DAYS = 182
"""All of a patient's dates move back by one number of days, from 1 to this."""
NOTE_WITHHELD = "Withheld: anonymous export"
"""Stands where a note must not be empty."""
MEASURES = (*UNITS, "mm", "cm", "°", "%", "min")
"""Units of a finding that say nothing of a person."""
CLINICIANS = ("clinician", "cleared_by")
NUMBERED: Mapping[str, str] = {
    "exercise": "other",
    "activity": "activity",
    "protocol": "protocol",
    "version": "version",
    "state": "state",
    "rule": "rule",
    "pathway": "pathway",
}
"""Texts that tell rows apart: an unknown one becomes this word with a number, alike for alike."""

WORDED_BY_US = (*NUMBERED, "unmet", "unit")
"""Columns whose text stays where each of its words is one of the pathways' own."""

_WORD = re.compile(r"[^\s,;]+")
_VERSION = re.compile(r"\d{1,2}\.\d{1,2}")


def vocabulary(pathways: Pathways) -> frozenset[str]:
    """The words that are the pathways' own: keys, row ids, units, and what their columns hold."""
    words = {*pathways, *MEASURES, *ImagingState}
    for pathway in pathways.values():
        words.update(pathway.rows)
        for row in pathway.rows.values():
            for value in (row.data or {}).values():
                several = value if isinstance(value, list) else [value]
                words.update(each for each in several if isinstance(each, str))
    return frozenset(words)


def pseudonymised(
    files: Iterable[PatientFile], pathways: Pathways, seed: int | None = None
) -> Iterator[PatientFile]:
    """Each patient under a pseudonym that says nothing of the place in the list.

    All of a patient's dates move back by the same number of days, so that intervals stay. Birth
    dates keep only their year; names, contacts and every free text go; what tells rows apart
    becomes a number unless it is worded by the pathways; clinicians become numbers; row ids are
    new. Without a ``seed`` nobody can make the same pseudonyms again.
    """
    chance = random.Random(secrets.randbits(128) if seed is None else seed)  # noqa: S311 - see seed
    clinicians: dict[str, str] = {}
    used: set[str] = set()
    known = vocabulary(pathways)
    for file in files:
        yield _Person(_pseudonym(chance, used), chance, clinicians, known).file(file)


def in_their_order(hidden: Iterable[PatientFile]) -> list[PatientFile]:
    """Pseudonymised files by pseudonym: in the clinic's own order, a place would name a person."""
    return sorted(hidden, key=lambda file: file.patient.patient_id)


def _pseudonym(chance: random.Random, used: set[str]) -> str:
    """A number that says nothing of the place in the list."""
    while (name := f"A-{chance.randrange(10**8):08d}") in used:
        continue
    used.add(name)
    return name


class _Person:
    """One patient's pseudonym, shift, new row ids, and the numbers of what was typed freely."""

    def __init__(
        self,
        patient_id: str,
        chance: random.Random,
        clinicians: dict[str, str],
        known: frozenset[str],
    ) -> None:
        self._id = patient_id
        self._chance = chance
        self._shift = dt.timedelta(days=chance.randint(1, SHIFT_DAYS))
        self._clinicians = clinicians
        self._known = known
        self._row_ids: dict[str, str] = {}
        self._numbered: dict[tuple[str, str], str] = {}
        self._count: Counter[str] = Counter()
        self._episodes: dict[str, str] = {}

    def file(self, file: PatientFile) -> PatientFile:
        patient = self._patient(file.patient)
        self._episodes = {
            facts.episode.episode_id: str(number) for number, facts in enumerate(file.episodes, 1)
        }
        runs = tuple(self._entry(run) for run in file.runs)
        episodes = tuple(self._facts(facts, patient) for facts in file.episodes)
        return PatientFile(patient, runs, episodes)

    def _patient(self, patient: Patient) -> Patient:
        born = patient.date_of_birth
        if born is not None:
            born = dt.date(max(born.year, EARLIEST.year), 1, 1)
        return Patient(self._id, self._id, born, patient.sex)

    def _facts(self, facts: Facts, patient: Patient) -> Facts:
        names = {
            "patient_id": self._id,
            "episode_id": self._episodes[facts.episode.episode_id],
            "prior_episode_id": self._episodes.get(facts.episode.prior_episode_id, ""),
            "revision": 0,
        }
        episode = replace(facts.episode, **self._values(facts.episode) | names)
        series = {
            table.series: tuple(self._entry(row) for row in getattr(facts, table.series))
            for table in SERIES_TABLES
        }
        return Facts(patient, episode, **series)

    def _entry(self, entry: Any) -> Any:
        values = self._values(entry)
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
            elif column.kind is Kind.TEXT and value:
                values[column.name] = self._text(column, value)
        return values

    def _text(self, column: Column, value: str) -> str:
        if column.name in CLINICIANS:
            number = len(self._clinicians) + 1
            return self._clinicians.setdefault(value, f"Clinician {number}")
        if column.name in WORDED_BY_US and self._says_nothing(value):
            return value
        if column.name in NUMBERED:
            return self._number(column.name, value)
        return NOTE_WITHHELD if column.required else ""

    def _says_nothing(self, text: str) -> bool:
        """Whether each of its words is one of the pathways' own, or a version."""
        return all(word in self._known or _VERSION.fullmatch(word) for word in _WORD.findall(text))

    def _number(self, column: str, value: str) -> str:
        """``other``, ``other 2``: the same text of this patient has the same number."""
        name = self._numbered.get((column, value))
        if name is None:
            self._count[column] += 1
            number = self._count[column]
            name = NUMBERED[column] if number == 1 else f"{NUMBERED[column]} {number}"
            self._numbered[column, value] = name
        return name

    def _moved(self, day: dt.date) -> dt.date:
        """The day, moved, but never before 1900."""
        return day - self._shift if day >= EARLIEST + self._shift else EARLIEST

    def _row_id(self, row_id: str) -> str:
        new = self._row_ids.get(row_id)
        if new is None:
            new = self._row_ids[row_id] = f"{self._chance.getrandbits(128):032x}"
        return new
