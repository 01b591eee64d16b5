"""Filling an empty database with an invented caseload."""

from collections.abc import Iterable, Iterator
from itertools import islice

from rehabdesk.clinic.base import Base
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.records import PATIENT_WIDE, EpisodeKey, Facts, PatientFile
from rehabdesk.domain.tables import EPISODES, PATIENTS, RUNS, SERIES_TABLES, Table
from rehabdesk.store import rows, settings
from rehabdesk.store.codec import Record

CHUNK = 100
"""Patients written by one statement a table."""

Pair = tuple[EpisodeKey, Record]


class DemoFilling(Base):
    """The verb behind ``--demo``."""

    def fill_with_demo(
        self, files: Iterable[PatientFile], patients: int, tick: Tick = silent
    ) -> Changes:
        """Write invented patients and mark the database as a demo for good.

        ``patients`` is how many there will be, for the tick. The trail notes it as one thing done.
        """
        coming = iter(files)
        done = 0
        with self._saving("demo") as ledger:
            settings.mark_demo(self.database)
            while chunk := list(islice(coming, CHUNK)):
                for table in (PATIENTS, EPISODES, *SERIES_TABLES):
                    rows.insert_many(self.database, table, _pairs(table, chunk))
                done += len(chunk)
                tick(done, max(done, patients))
            ledger.note("demo", None, None, {"patients": done})
        return Changes(Area.EVERYTHING, all_episodes=True)


def _pairs(table: Table, files: Iterable[PatientFile]) -> Iterator[Pair]:
    for file in files:
        owner = EpisodeKey(file.patient.patient_id, PATIENT_WIDE)
        if table is PATIENTS:
            yield owner, file.patient
        elif table is RUNS:
            yield from ((owner, run) for run in file.runs)
        else:
            for facts in file.episodes:
                yield from ((facts.key, record) for record in _of_episode(table, facts))


def _of_episode(table: Table, facts: Facts) -> Iterable[Record]:
    if table is EPISODES:
        return (facts.episode,)
    series: tuple[Record, ...] = getattr(facts, table.series)
    return series
