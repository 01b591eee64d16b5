"""Reads a clinic's workbook into typed rows, or says of every wrong cell why (CONTRACT 2)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl.utils import get_column_letter
from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    WorksheetNotFound,
    XmlError,
    ZipError,
)

from rehabdesk.domain.batch import Batch, BatchRow, CellProblem
from rehabdesk.domain.checks import keys_of
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.tables import TABLES, Table
from rehabdesk.exchange.workbook import guard, layout, stamp
from rehabdesk.exchange.workbook.cells import shown
from rehabdesk.exchange.workbook.hidden import hidden_cells
from rehabdesk.exchange.workbook.rows import Header, RowReader

TICK_EVERY = 500
SHEETS = ", ".join(table.sheet for table in TABLES)

KeySpellings = Mapping[str, Mapping[str, str]]


def read_workbook(path: Path, pathways: Pathways, today: date, tick: Tick = silent) -> Batch:
    """Every row of our sheets as a typed record, and every cell that can't be one.

    What a cell may hold is judged here; what a record may say is ``domain.checks``' business,
    and ``today`` is theirs. A file that is no workbook of ours comes back as one error.
    Raises ``Cancelled`` where ``tick`` does.
    """
    return read_known(path, spellings(pathways), tick)


def read_known(path: Path, keys: KeySpellings, tick: Tick = silent) -> Batch:
    """``read_workbook`` by the ``spellings`` of the keys, which any process can be given."""
    try:
        found = _read(path, keys, tick)
    except guard.Refused as refusal:
        problem = CellProblem("", "", "", "", refusal.message, refusal.mend)
        return Batch(str(path), errors=(problem,))
    return Batch(
        str(path), tuple(found.rows), tuple(found.errors), tuple(found.warnings), found.seal
    )


def has_our_sheets(path: Path) -> bool:
    """Whether any sheet is one of ours by its name; a file nobody can open counts as ours.

    The reading then says what is wrong with it.
    """
    try:
        with CalamineWorkbook.from_filelike(BytesIO(guard.checked(path).content)) as book:
            return any(name.strip().casefold() in layout.BY_SHEET for name in book.sheet_names)
    except (guard.Refused, PasswordError, CalamineError, XmlError, ZipError, ValueError):
        return True


class _Found:
    """Rows, errors and warnings as they are met."""

    def __init__(self) -> None:
        self.rows: list[BatchRow] = []
        self.errors: list[CellProblem] = []
        self.warnings: list[CellProblem] = []
        self.seal = ""


@dataclass(frozen=True, slots=True)
class _Sheet:
    table: Table
    name: str
    cells: CalamineSheet
    part: str


def _read(path: Path, keys: KeySpellings, tick: Tick) -> _Found:
    file = guard.checked(path)
    try:
        with CalamineWorkbook.from_filelike(BytesIO(file.content)) as book:
            found = _Found()
            found.seal = stamp.read(file.content)
            sheets = list(_our_sheets(book, file, found))
            if not sheets and not found.errors:
                raise guard.Refused(
                    "The workbook has none of RehabDesk's sheets", f"name the sheets {SHEETS}"
                )
            _read_sheets(sheets, file, keys, found, tick)
            return found
    except PasswordError as locked:
        raise guard.Refused("The file has a password", "in Excel remove it") from locked
    except (CalamineError, XmlError, ZipError, WorksheetNotFound, ValueError) as damage:
        raise guard.Refused(
            "The file is damaged or cut short",
            "open it in Excel, save it again, or ask for a new copy",
        ) from damage


def _our_sheets(book: CalamineWorkbook, file: guard.Checked, found: _Found) -> Iterator[_Sheet]:
    """The workbook's sheets that are tables of ours, in the order of the record."""
    ours: dict[str, _Sheet] = {}
    for name in book.sheet_names:
        folded = name.strip().casefold()
        table = layout.BY_SHEET.get(folded)
        if table is None:
            if not layout.only_shows(name):
                found.warnings.append(_of_sheet(shown(name), "This sheet is not read"))
        elif folded in ours:
            found.errors.append(
                _of_sheet(table.sheet, "The workbook has this sheet twice", "keep one of them")
            )
        else:
            cells = book.get_sheet_by_name(name)
            ours[folded] = _Sheet(table, table.sheet, cells, file.parts.get(name, ""))
    return (ours[key] for key in layout.BY_SHEET if key in ours)


def _read_sheets(
    sheets: list[_Sheet], file: guard.Checked, keys: KeySpellings, found: _Found, tick: Tick
) -> None:
    total = sum(sheet.cells.height for sheet in sheets)
    done = 0
    tick(0, total)
    for sheet in sheets:
        for step in _read_sheet(sheet, file, keys, found):
            tick(done + step, total)
        done += sheet.cells.height
        tick(done, total)


def _read_sheet(
    sheet: _Sheet, file: guard.Checked, keys: KeySpellings, found: _Found
) -> Iterator[int]:
    """Read one sheet, yielding now and then the number of rows read."""
    start = sheet.cells.start
    if start is None:
        return
    first_row, first_column = start
    rows = _rows_from(sheet.cells, first_row)
    header = _header(sheet, next(rows), first_row + 1, first_column, found)
    if header is None:
        return
    hidden = hidden_cells(file.content, sheet.part) if sheet.part in file.to_look_at else {}
    reader = RowReader(sheet.table, header, keys, hidden)
    for count, values in enumerate(rows, 1):
        row = reader.read(values, first_row + 1 + count)
        if row is not None:
            found.rows.append(row)
        if count % TICK_EVERY == 0:
            yield count
    found.errors.extend(reader.errors)
    found.warnings.extend(reader.warnings)


def _rows_from(cells: CalamineSheet, first: int) -> Iterator[list[Any]]:
    """The sheet's rows from its first filled one.

    The parser gives the empty rows above it too, but leaves out the empty columns beside it.
    """
    rows = iter(cells.iter_rows())
    for _ in range(first):
        next(rows)
    return rows


def _header(
    sheet: _Sheet, names: Iterable[Any], row: int, first_column: int, found: _Found
) -> Header | None:
    """Where each column stands; ``None`` where the sheet can't be read by it."""
    columns = {
        layout.plain_header(column.name): column for column in layout.sheet_columns(sheet.table)
    }
    places: dict[str, int] = {}
    sound = True
    for place, typed in enumerate(names):
        name = layout.plain_header(str(typed))
        if not name:
            continue
        cell = f"{get_column_letter(first_column + place + 1)}{row}"
        column = columns.get(name)
        if column is None:
            found.warnings.append(
                CellProblem(sheet.name, cell, shown(typed), shown(typed), "This column is not read")
            )
        elif column.name in places:
            sound = False
            found.errors.append(
                CellProblem(
                    sheet.name, cell, column.name, shown(typed),
                    "The sheet has this column twice", "keep one of them",
                )
            )  # fmt: skip
        else:
            places[column.name] = place
    for column in columns.values():
        if column.required and column.name not in places:
            sound = False
            found.errors.append(
                CellProblem(
                    sheet.name, f"{get_column_letter(first_column + 1)}{row}", column.name, "",
                    f"The column {column.name} is missing", "add it to the first row",
                )
            )  # fmt: skip
    return Header(places, first_column) if sound else None


def spellings(pathways: Pathways) -> KeySpellings:
    """Each pathway key by its lower-case form, by column."""
    choices = keys_of(pathways).choices
    return {name: {key.casefold(): key for key in known} for name, known in choices.items()}


def _of_sheet(sheet: str, message: str, mend: str = "") -> CellProblem:
    return CellProblem(sheet, "", "", "", message, mend)
