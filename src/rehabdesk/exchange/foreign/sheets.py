"""Reads the sheets of a workbook or a CSV file as they are: headers, and cells below them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl.utils import get_column_letter
from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    XmlError,
    ZipError,
)

from rehabdesk.domain.speech import tr
from rehabdesk.exchange.comma_text import comma_rows
from rehabdesk.exchange.workbook import guard
from rehabdesk.exchange.workbook.cells import is_empty, shown

MOST_ROWS = 100_000
_SEARCHED = 12
"""The header is looked for in so many rows: above it may stand a title."""


@dataclass(frozen=True, slots=True)
class ForeignSheet:
    """One sheet: ``headers`` by place, and below them ``rows`` with their numbers in the file."""

    name: str
    headers: tuple[str, ...]
    rows: tuple[tuple[int, Sequence[Any]], ...]
    first_column: int = 0

    def cell(self, place: int, row: int) -> str:
        """``C7``."""
        return f"{get_column_letter(self.first_column + place + 1)}{row}"

    def samples(self, place: int, most: int = 3) -> list[str]:
        """The first different values of a column, as a person reads them."""
        found: list[str] = []
        for _, values in self.rows:
            if place < len(values) and not is_empty(values[place]):
                text = shown(values[place]).removesuffix(" 00:00:00")
                if text not in found:
                    found.append(text)
            if len(found) == most:
                break
        return found


def read_sheets(path: Path) -> tuple[ForeignSheet, ...]:
    """The sheets that have a header and a row below it. Raises ``guard.Refused`` in words."""
    if path.suffix.lower() == ".csv":
        grids: list[tuple[str, list[Sequence[Any]], tuple[int, int]]]
        grids = [(path.name, _csv_rows(path), (0, 0))]
    else:
        grids = list(_workbook_rows(path))
    sheets = tuple(
        sheet for name, rows, start in grids if (sheet := _sheet(name, rows, start)) is not None
    )
    if not sheets:
        raise guard.Refused(
            tr("No sheet has a row of headers with rows below it"),
            tr("put the names of the columns in the first row"),
        )
    return sheets


def _workbook_rows(path: Path) -> Iterator[tuple[str, list[Sequence[Any]], tuple[int, int]]]:
    file = guard.checked(path)
    try:
        with CalamineWorkbook.from_filelike(BytesIO(file.content)) as book:
            for name in book.sheet_names:
                cells = book.get_sheet_by_name(name)
                if cells.start is None:
                    continue
                rows = list(cells.iter_rows())[cells.start[0] :]
                yield name, [list(row) for row in rows], cells.start
    except PasswordError as locked:
        raise guard.Refused(tr("The file has a password"), tr("in Excel remove it")) from locked
    except (CalamineError, XmlError, ZipError, ValueError) as damage:
        raise guard.Refused(
            tr("The file is damaged or cut short"),
            tr("open it in Excel, save it again, or ask for a new copy"),
        ) from damage


def _csv_rows(path: Path) -> list[Sequence[Any]]:
    return [[_typed(cell) for cell in row] for row in comma_rows(guard.content_of(path))]


def _typed(cell: str) -> str | float:
    """A CSV knows only texts; what is a plain number there is one, but never a leading zero."""
    bare = cell.strip()
    is_number = bare.replace(".", "", 1).isdecimal() and bare.isascii()
    return float(bare) if is_number and not (len(bare) > 1 and bare[0] == "0") else cell


def _sheet(name: str, rows: list[Sequence[Any]], start: tuple[int, int]) -> ForeignSheet | None:
    head = _header_row(rows)
    if head is None:
        return None
    headers = tuple("" if is_empty(cell) else shown(cell).strip() for cell in rows[head])
    below = tuple(
        (start[0] + 1 + place, values)
        for place, values in enumerate(rows)
        if place > head and not all(is_empty(cell) for cell in values)
    )
    if len(below) > MOST_ROWS:
        raise guard.Refused(
            tr("The sheet {name} has more than {most} rows", name=name, most=f"{MOST_ROWS:,}"),
            tr("split it into several files"),
        )
    return ForeignSheet(name, headers, below, start[1]) if below else None


def _header_row(rows: Sequence[Sequence[Any]]) -> int | None:
    """The first row that names about as many columns as any near it, in words."""
    named = [
        sum(isinstance(cell, str) and not is_empty(cell) for cell in row)
        for row in rows[:_SEARCHED]
    ]
    most = max(named, default=0)
    return next((place for place, count in enumerate(named) if count and 2 * count > most), None)
