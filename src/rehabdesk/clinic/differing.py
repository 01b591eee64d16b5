"""An import beside the record, cell by cell, with what was changed here meanwhile."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, time

from rehabdesk.clinic.matching import Fate, row_id_of
from rehabdesk.domain.batch import Batch, BatchRow
from rehabdesk.domain.checks import identity_of
from rehabdesk.domain.differences import CellChange, Meanwhile, NewRow
from rehabdesk.domain.records import PATIENT_WIDE, Entry, Episode, EpisodeKey, Patient
from rehabdesk.domain.tables import TABLES, Table
from rehabdesk.store import audit
from rehabdesk.store.codec import fields_of
from rehabdesk.store.database import Database

_Name = tuple[str, EpisodeKey, tuple[object, ...]]
_Moved = Mapping[_Name, Mapping[str, Meanwhile]]
_NOT_CELLS = frozenset({"row_id", "revision"})
_BY_NAME = {table.name: table for table in TABLES}


def moved_since(database: Database, seal: str) -> _Moved:
    """The values changed here after the entry with that seal, by row and column.

    Nothing where the seal is "" or of another database: then nobody can know.
    """
    moved: dict[_Name, dict[str, Meanwhile]] = {}
    for entry in (audit.after_seal(database, seal) if seal else None) or ():
        table = _BY_NAME.get(entry.subject)
        before, after = entry.before, entry.after
        if table is None or entry.key is None or before is None or after is None:
            continue
        columns = moved.setdefault((table.name, entry.key, _named_in(table, after)), {})
        for column in {*before, *after}:
            if before.get(column) != after.get(column):
                first = Meanwhile(entry.actor, entry.at, before.get(column))
                columns.setdefault(column, first)
    return moved


def cell_changes(table: Table, fates: Iterable[Fate], moved: _Moved) -> Iterator[CellChange]:
    """The cells of one sheet whose value differs from the record's."""
    for fate in fates:
        if fate.held is None or fate.is_unchanged:
            continue
        columns = moved.get((table.name, fate.held.key, _name_of(table, fate.record)), {})
        for column in fields_of(table):
            old = _plain(getattr(fate.held.record, column))
            new = _plain(getattr(fate.record, column))
            if old != new and column not in _NOT_CELLS:
                yield CellChange(
                    table.sheet,
                    fate.row.cells.get(column, ""),
                    table.name,
                    column,
                    _whose(fate),
                    old,
                    new,
                    columns.get(column),
                )


def new_rows(table: Table, fates: Iterable[Fate]) -> Iterator[NewRow]:
    """The rows of one sheet that the record does not have."""
    for fate in fates:
        if not fate.is_new:
            continue
        values = {
            column: value
            for column in fields_of(table)
            if column not in _NOT_CELLS
            and (value := _plain(getattr(fate.record, column))) is not None
        }
        yield NewRow(table.sheet, _first_cell(fate.row), table.name, _whose(fate), values)


def keeping(batch: Batch, changes: Collection[CellChange]) -> Batch:
    """The batch without those cells: the record keeps what it has there."""
    left_out: dict[tuple[str, str], set[str]] = {}
    for change in changes:
        left_out.setdefault((change.sheet, change.cell), set()).add(change.column)
    if not left_out:
        return batch
    rows = tuple(_without(row, left_out) for row in batch.rows)
    return replace(batch, rows=rows)


def _without(row: BatchRow, left_out: Mapping[tuple[str, str], set[str]]) -> BatchRow:
    names = {
        name
        for column in row.given
        for name in left_out.get((row.table.sheet, row.cells.get(column, "")), ())
    }
    return replace(row, given=row.given - names) if names else row


def _whose(fate: Fate) -> EpisodeKey:
    return EpisodeKey(fate.row.patient_id, fate.row.episode_id or PATIENT_WIDE)


def _first_cell(row: BatchRow) -> str:
    return next((row.cells[name] for name in row.cells if name in row.given), "")


def _name_of(table: Table, record: Patient | Episode | Entry) -> tuple[object, ...]:
    if table.has_row_id:
        return (row_id_of(record),)
    if isinstance(record, Patient | Episode):
        return ()
    return tuple(_plain(value) for value in identity_of(record) or ())


def _named_in(table: Table, values: Mapping[str, object]) -> tuple[object, ...]:
    if table.has_row_id:
        return (values.get("row_id", ""),)
    return tuple(values.get(name) for name in table.identity)


def _plain(value: object) -> object:
    """A value as the audit trail holds it; ``None`` where it is empty."""
    if isinstance(value, date | time):
        return value.isoformat()
    return None if value == "" else value
