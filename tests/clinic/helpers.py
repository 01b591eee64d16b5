"""A small clinic, and rows as a workbook's reader hands them over."""

import datetime as dt
from collections.abc import Iterable, Mapping

from rehabdesk.clinic import Clinic
from rehabdesk.domain.batch import Batch, BatchRow
from rehabdesk.domain.records import Decision, Episode, EpisodeKey, Patient, RedFlag
from rehabdesk.domain.tables import table_of

TODAY = dt.date(2026, 3, 2)
KEY = EpisodeKey("P-1", "1")
PATIENT = Patient("P-1", "Ann Example", date_of_birth=dt.date(1980, 5, 1))
EPISODE = Episode(
    "P-1", "1", "hamstring_bursitis", "left", dt.date(2026, 2, 1), onset_date=dt.date(2026, 1, 20)
)
FLAG = RedFlag(dt.date(2026, 2, 20), "cauda_equina")
SNOOZE = Decision(
    TODAY, "snooze", TODAY + dt.timedelta(days=7), "DC01", "Loading first, then look."
)


def day(number: int) -> dt.date:
    return dt.date(2026, 2, number)


def revision(clinic: Clinic, key: EpisodeKey = KEY) -> int:
    return clinic.facts(key).episode.revision


def trail(clinic: Clinic) -> int:
    return len(clinic.history(None, 100_000))


def row(record, key: EpisodeKey = KEY, number: int = 2, without: Iterable[str] = ()) -> BatchRow:
    """A row of a sheet whose columns stand in the table's order, ``row_id`` last."""
    table = table_of(record)
    names = [column.name for column in table.columns if column.in_sheet]
    if table.has_row_id:
        names.append("row_id")
    names = [name for name in names if name not in set(without)]
    cells: Mapping[str, str] = {name: f"{chr(65 + at)}{number}" for at, name in enumerate(names)}
    if isinstance(record, Patient):
        key = EpisodeKey(record.patient_id, "")
    elif isinstance(record, Episode):
        key = record.key
    given = frozenset(names) | ({"time"} if "date" in names and hasattr(record, "time") else set())
    return BatchRow(
        table, key.patient_id, key.episode_id if table.of_episode else "", record, cells, given
    )


def batch(*records, key: EpisodeKey = KEY, without: Iterable[str] = ()) -> Batch:
    """A file with these records, each sheet's rows from row 2 on."""
    counts: dict[str, int] = {}
    rows = []
    for record in records:
        sheet = table_of(record).sheet
        counts[sheet] = counts.get(sheet, 1) + 1
        rows.append(row(record, key, counts[sheet], without))
    return Batch("clinic.xlsx", tuple(rows))
