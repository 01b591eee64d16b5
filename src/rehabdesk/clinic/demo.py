"""Filling a new database with an invented caseload, marked so for good."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile

from rehabdesk.clinic.base import Base, owner_key
from rehabdesk.clinic.ledger import Record
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.problems import Problem, Rejected
from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.records import (
    PATIENT_WIDE,
    Clinician,
    EpisodeKey,
    Letterhead,
    PatientFile,
)
from rehabdesk.domain.tables import SERIES_TABLES, TABLES, Table, table_of
from rehabdesk.store import audit, caseload, settings

PATIENTS_AT_ONCE = 200
LETTERHEAD = Letterhead(
    clinic="Northside Physiotherapy",
    address="12 Mill Lane, Leeds LS1 4AB",
    phone="0113 496 0000",
)
CLINICIAN = Clinician("Sam Physio", "Physiotherapist, MSc MCSP", "HCPC PH000000")

Rows = dict[Table, list[tuple[EpisodeKey, Record]]]


class DemoFilling(Base):
    """The verb behind ``demo``: only ever on a database that holds nobody yet."""

    def fill_with_demo(
        self, files: Iterable[PatientFile], total: int, tick: Tick = silent
    ) -> Changes:
        """Take in invented patients, and mark the database DEMO, on screen and on paper.

        Raises ``Rejected`` where somebody is on file: invented people are never mixed with real.
        """
        if caseload.patients(self.database):
            raise Rejected([Problem("patient_id", "A demo caseload needs an empty record.")])
        with self._saving("demo"):
            settings.mark_demo(self.database)
            settings.save_letterhead(self.database, LETTERHEAD)
            settings.save_clinician(self.database, CLINICIAN)
        done = 0
        for chunk in _chunks(iter(files)):
            tick(done, total)
            with self._saving("demo") as ledger:
                by_table = _rows(chunk)
                for table in TABLES:
                    ledger.add_many(table, by_table[table])
            done += len(chunk)
        return Changes(Area.EVERYTHING, all_episodes=True)

    def holds_own_entries(self) -> bool:
        """Whether a person wrote anything into the record since it was filled with the demo."""
        names = {table.name for table in TABLES}
        since = takewhile(lambda mark: mark.action != "demo", audit.backwards(self.database))
        return any(mark.subject in names for mark in since)


def _chunks(files: Iterator[PatientFile]) -> Iterator[list[PatientFile]]:
    while chunk := list(islice(files, PATIENTS_AT_ONCE)):
        yield chunk


def _rows(files: Sequence[PatientFile]) -> Rows:
    by_table: Rows = defaultdict(list)
    for file in files:
        wide = EpisodeKey(file.patient.patient_id, PATIENT_WIDE)
        by_table[table_of(file.patient)].append((wide, file.patient))
        for run in file.runs:
            by_table[table_of(run)].append((wide, run))
        for facts in file.episodes:
            by_table[table_of(facts.episode)].append((facts.key, facts.episode))
            for table in SERIES_TABLES:
                if table.of_episode:
                    rows = getattr(facts, table.series)
                    by_table[table].extend((owner_key(table, facts.key), row) for row in rows)
    return by_table
