"""Every table of the record as one CSV file each, with the schema that says what they hold.

For other programs: a research database, a script, another clinic's system. The tables are those of
``domain.tables``, so that a new column is here the day it exists.
"""

import csv
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from operator import attrgetter
from pathlib import Path
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile

from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.records import Entry, Episode, Patient, PatientFile
from rehabdesk.domain.tables import EPISODES, PATIENTS, RUNS, TABLES, Column, Table
from rehabdesk.exchange.comma_table import MARK, exact_cell
from rehabdesk.exchange.tables_csv_schema import SCHEMA_JSON, SCHEMA_PAGE, schema_json, schema_page
from rehabdesk.exchange.workbook.layout import record_columns
from rehabdesk.whole_files import whole_file

SCRATCH = ".rehabdesk-export-"
"""How the folder beside a file in the making begins; one left by a power cut is wiped by the
next export of a workbook there."""
_OF_EPISODE = tuple(table for table in TABLES if table.series and table is not RUNS)


def write_tables(
    target: Path,
    files: Iterable[PatientFile],
    keys: Mapping[str, Iterable[str]],
    *,
    total: int,
    tick: Tick = silent,
) -> Path:
    """Write a zip with ``Patients.csv`` … ``DecisionLog.csv``, ``schema.json``, ``schema.html``.

    ``files`` are read once, and never all at a time; ``total`` is their number. ``keys`` are the
    installed pathways' keys by column. Where this raises (``Cancelled``, ``OSError``) what stood
    at ``target`` stays, and no part of the new one is left.
    """
    with scratch_beside(target) as scratch, whole_file(target) as whole:
        tick(0, total)
        made = write_folder(scratch, files, total=total, tick=tick)
        with ZipFile(whole, "w", ZIP_DEFLATED, compresslevel=6) as archive:
            for file in made:
                tick(total, total)
                archive.write(file, file.name)
            archive.writestr(SCHEMA_JSON, schema_json(keys))
            archive.writestr(SCHEMA_PAGE, schema_page(keys))
    return target


def write_folder(
    folder: Path, files: Iterable[PatientFile], *, total: int, tick: Tick = silent
) -> list[Path]:
    """Write each table into the folder; one file a table, also where it has no rows."""
    with ExitStack() as stack:
        sheets = {
            table: _CommaFile(
                stack.enter_context(
                    (folder / file_name(table)).open("w", encoding="utf-8", newline="")
                ),
                table,
            )
            for table in TABLES
        }
        for done, file in enumerate(files, 1):
            _add(sheets, file)
            tick(done, total)
    return [folder / file_name(table) for table in TABLES]


def file_name(table: Table) -> str:
    """``Pain.csv``: the name of the table's sheet."""
    return f"{table.sheet}.csv"


@contextmanager
def scratch_beside(target: Path) -> Iterator[Path]:
    """A folder only this person can read, on the target's own disk, gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix=SCRATCH, dir=target.resolve().parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _add(sheets: Mapping[Table, "_CommaFile"], file: PatientFile) -> None:
    patient_id = file.patient.patient_id
    sheets[PATIENTS].add((), [file.patient])
    sheets[RUNS].add((patient_id,), file.runs)
    for facts in file.episodes:
        sheets[EPISODES].add((), [facts.episode])
        for table in _OF_EPISODE:
            sheets[table].add((patient_id, facts.episode.episode_id), getattr(facts, table.series))


class _CommaFile:
    """One table's file, row by row."""

    def __init__(self, out: IO[str], table: Table) -> None:
        columns: Sequence[Column] = record_columns(table)
        ids = 0 if hasattr(table.record, "patient_id") else 1 + table.of_episode
        names = [column.name for column in columns]
        self._values = [attrgetter(name) for name in names[ids:]]
        out.write(MARK)
        self._writer: Any = csv.writer(out)
        self._writer.writerow(names)

    def add(self, ids: tuple[str, ...], records: Iterable[Patient | Episode | Entry]) -> None:
        begins = [exact_cell(each) for each in ids]
        for record in records:
            self._writer.writerow([*begins, *(exact_cell(value(record)) for value in self._values)])
