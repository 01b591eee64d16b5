"""The work behind the import of somebody else's sheet."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from rehabdesk.clinic import Clinic
from rehabdesk.domain.batch import Batch, BatchRow, ImportReport
from rehabdesk.domain.numbering import free_numbers
from rehabdesk.domain.progress import Tick
from rehabdesk.ui import language
from rehabdesk.ui.importing.work import Checked, check_file

if TYPE_CHECKING:  # spreadsheets load when asked for
    from rehabdesk.exchange.foreign.mapped import ForAll
    from rehabdesk.exchange.foreign.sheets import ForeignSheet

_PREVIEWED = 4


class Unread(Exception):
    """A file that can't be read, in words."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A file that is not a workbook of ours: its sheets, whose columns nobody explained yet."""

    file: Path
    sheets: tuple["ForeignSheet", ...]


@dataclass(frozen=True, slots=True)
class RunTable:
    """A table of runs as a service exports it, whose columns need no explaining."""

    file: Path


@dataclass(frozen=True, slots=True)
class Explained:
    """A sheet, what each of its columns is, and what holds for every new patient."""

    file: Path
    sheet: "ForeignSheet"
    columns: Mapping[int, str]
    for_all: "ForAll"


def open_file(clinic: Clinic, file: Path, tick: Tick) -> Checked | Foreign | RunTable:
    """A workbook of ours looked through, a service's runs, or the sheets of somebody else's.

    Raises ``Unread`` where the file is neither.
    """
    from rehabdesk.exchange.apart import Apart
    from rehabdesk.exchange.foreign.sheets import read_sheets
    from rehabdesk.exchange.runs.table import is_run_table
    from rehabdesk.exchange.workbook.guard import Refused
    from rehabdesk.exchange.workbook.reader import has_our_sheets

    is_table = file.suffix.lower() == ".csv"
    try:
        with Apart(language.as_here()) as apart:
            is_ours = not is_table and apart.read(has_our_sheets, file)
            if is_table and apart.read(is_run_table, file):
                return RunTable(file)
            if not is_ours:
                return Foreign(file, apart.read(read_sheets, file))
    except Refused as refusal:
        raise Unread(f"{refusal.message}: {refusal.mend}") from refusal
    return check_file(clinic, file, tick)


def check_explained(clinic: Clinic, explained: Explained, tick: Tick) -> Checked:
    """What a foreign sheet comes to with its columns explained; nothing is saved.

    The explanation is kept for the next sheet with these headers.
    """
    with clinic.database.on_this_thread():
        clinic.remember_columns(explained.sheet.headers, explained.columns)
        batch = _batch(clinic, explained)
        report = clinic.import_batch(batch, dry_run=True, tick=tick)
    return Checked(batch, _in_the_sheets_words(report, explained.sheet.name))


def first_rows(clinic: Clinic, explained: Explained) -> tuple[BatchRow, ...]:
    """What the first rows of the sheet are understood as."""
    few = replace(explained, sheet=replace(explained.sheet, rows=explained.sheet.rows[:_PREVIEWED]))
    return _batch(clinic, few).rows


def _batch(clinic: Clinic, explained: Explained) -> Batch:
    from rehabdesk.exchange.foreign.mapped import as_batch

    known = clinic.people()
    numbers = free_numbers({person.patient_id for person in known}, clinic.highest_number())
    return as_batch(
        explained.sheet,
        explained.columns,
        explained.for_all,
        known,
        numbers,
        clinic.pathways,
        explained.file.name,
    )


def _in_the_sheets_words(report: ImportReport, name: str) -> ImportReport:
    """Cells are named as in the person's file; our own sheets are not in it."""
    return replace(
        report,
        errors=tuple(replace(each, sheet=name) for each in report.errors),
        warnings=tuple(replace(each, sheet=name) for each in report.warnings),
        changes=tuple(replace(each, sheet=name) for each in report.changes),
        new_rows=tuple(replace(each, sheet=name) for each in report.new_rows),
    )
