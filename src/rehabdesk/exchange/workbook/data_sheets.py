"""The sheets that are read back: one table each, every value exactly as recorded."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter
from pathlib import Path
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

from rehabdesk.domain.records import Entry, Episode, Patient, PatientFile
from rehabdesk.domain.tables import RUNS, TABLES, Column, Kind, Table
from rehabdesk.exchange.workbook import cell_xml, layout, looks
from rehabdesk.exchange.workbook.looks import Look, Styles
from rehabdesk.exchange.workbook.print_setup import on_paper
from rehabdesk.exchange.workbook.safe import looks_like_formula
from rehabdesk.exchange.workbook.stream import StreamedSheet

Cell = Callable[[int, Any], str]
"""From a row's number and a value, never empty, to the cell's XML."""

_WIDTHS: Mapping[str, float] = {
    "name": 24, "address": 34, "email": 26, "phone": 16, "nhs_number": 14, "gp": 20,
    "condition": 22, "exercise": 24, "test": 26, "clinician": 20, "discharge_reason": 18,
    "notes": 44, "note": 44, "result": 44, "subjective": 44, "objective": 44, "assessment": 44,
    "plan": 44, "row_id": 34, "allergies": 24, "medicines": 24, "onset_words": 28,
    "mechanism": 18, "diagnosis": 30, "destination": 34, "protocol": 44, "action": 34,
    "activity": 22, "task": 24, "area": 18, "reason": 24, "because": 44, "pathway": 24,
    "cleared_by": 20, "cleared_reason": 22, "unmet": 22,
}  # fmt: skip
_BY_KIND: Mapping[Kind, float] = {Kind.DATE: 13, Kind.NUMBER: 13, Kind.WHOLE: 11}
_ARROW = 4.0
"""The room that a filter's arrow takes beside a header."""


class DataSheets:
    """All the tables' sheets, filled patient by patient."""

    def __init__(self, book: Workbook, styles: Styles, scratch: Path, *, demo: bool) -> None:
        self._sheets = {
            table.sheet: _DataSheet(
                StreamedSheet(book, table.sheet, scratch), table, styles, demo=demo
            )
            for table in TABLES
        }

    def add(self, file: PatientFile) -> None:
        """Write one patient's rows, each sheet in the order of the record."""
        patient_id = file.patient.patient_id
        self._sheets["Patients"].add((), (file.patient,))
        self._sheets[RUNS.sheet].add((patient_id,), file.runs)
        for facts in file.episodes:
            ids = (patient_id, facts.episode.episode_id)
            self._sheets["Episodes"].add((), (facts.episode,))
            for table in _OF_EPISODE:
                self._sheets[table.sheet].add(ids, getattr(facts, table.series))

    def finish(self) -> None:
        """Make an Excel table of each sheet."""
        for sheet in self._sheets.values():
            sheet.finish()


_OF_EPISODE = tuple(table for table in TABLES if table.series and table is not RUNS)


class _DataSheet:
    """One table's sheet."""

    def __init__(self, sheet: StreamedSheet, table: Table, styles: Styles, *, demo: bool) -> None:
        self._sheet = sheet
        self._table = table
        self._columns = layout.sheet_columns(table)
        own_ids = hasattr(table.record, "patient_id")
        self._ids = 0 if own_ids else 1 + table.of_episode
        names = [column.name for column in self._columns[self._ids :]]
        if any(column.kind is Kind.TIME for column in table.columns):
            names = ["" if name == "date" else name for name in names]
        self._values = _getter(names)
        self._cells = [
            _cell(get_column_letter(place), column, styles, with_time=name == "")
            for place, (column, name) in enumerate(
                zip(self._columns, [*self._columns[: self._ids], *names], strict=True), 1
            )
        ]  # fmt: skip
        self._set_up(styles, demo=demo)

    def add(self, ids: tuple[str, ...], records: Iterable[Patient | Episode | Entry]) -> None:
        sheet, cells, values = self._sheet, self._cells, self._values
        id_cells, own_cells = cells[: self._ids], cells[self._ids :]
        for record in records:
            row = sheet.row + 1
            parts = [cell(row, value) for cell, value in zip(id_cells, ids, strict=True)]
            parts += [
                cell(row, value)
                for cell, value in zip(own_cells, values(record), strict=True)
                if value is not None and value != ""
            ]
            sheet.write("".join(parts))

    def finish(self) -> None:
        self._sheet.add_excel_table(self._table.sheet, [c.name for c in self._columns], 1)

    def _set_up(self, styles: Styles, *, demo: bool) -> None:
        sheet = self._sheet
        sheet.freeze_panes = "A2"
        on_paper(sheet, title_rows="1:1", header=self._table.sheet, demo=demo)
        header = styles.number(looks.HEADER)
        cells = []
        for place, column in enumerate(self._columns, 1):
            letter = get_column_letter(place)
            width = _WIDTHS.get(column.name, _BY_KIND.get(column.kind, 13))
            sheet.column_dimensions[letter].width = max(width, len(column.name) + _ARROW)
            cells.append(cell_xml.text(letter, 1, column.name, header))
        if self._table.has_row_id:
            sheet.column_dimensions[get_column_letter(len(self._columns))].hidden = True
        sheet.write("".join(cells))


def _getter(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    """The record's values in the order of the sheet; "" stands for a date with its time."""
    if "" in names:
        plain = attrgetter(*(name or "date" for name in names))
        place = names.index("")

        def with_time(record: Any) -> tuple[Any, ...]:
            values = plain(record)
            return (*values[:place], (record.date, record.time), *values[place + 1 :])

        return with_time
    if len(names) == 1:
        only = attrgetter(names[0])
        return lambda record: (only(record),)
    return attrgetter(*names)


def _cell(letter: str, column: Column, styles: Styles, *, with_time: bool) -> Cell:
    """How the values of a column are written."""
    if with_time:
        return _moments(letter, styles)
    if column.kind is Kind.DATE:
        return _days(letter, styles)
    if column.kind in (Kind.NUMBER, Kind.WHOLE):
        style = styles.number(looks.PLAIN)
        return lambda row, value: cell_xml.number(letter, row, value, style)
    if column.kind is Kind.CHOICE:
        return _keys(letter, styles.number(looks.PLAIN))
    return _texts(letter, styles)


def _keys(letter: str, style: int) -> Cell:
    """Keys are few: each one's XML is made once."""
    known: dict[str, str] = {}

    def write(row: int, value: str) -> str:
        tail = known.get(value)
        if tail is None:
            tail = known[value] = cell_xml.text("", 0, value, style).removeprefix('<c r="0"')
        return f'<c r="{letter}{row}"{tail}'

    return write


def _texts(letter: str, styles: Styles) -> Cell:
    plain, quoted = styles.number(looks.TEXT_CELL), styles.number(looks.QUOTED)

    def write(row: int, value: str) -> str:
        style = quoted if looks_like_formula(value) else plain
        return cell_xml.text(letter, row, value, style)

    return write


def _days(letter: str, styles: Styles) -> Cell:
    style = styles.number(Look(number_format=looks.DATE, align="left"))
    as_text = styles.number(looks.TEXT_CELL)

    def write(row: int, value: dt.date) -> str:
        if value < cell_xml.EXCEL_FROM:
            return cell_xml.text(letter, row, value.isoformat(), as_text)
        return cell_xml.day(letter, row, value, style)

    return write


def _moments(letter: str, styles: Styles) -> Cell:
    """A run's day with its time; midnight and parts of a second only a text can keep."""
    style = styles.number(Look(number_format=looks.DATE_TIME, align="left"))
    as_text = styles.number(looks.TEXT_CELL)
    days = _days(letter, styles)

    def write(row: int, value: tuple[dt.date, dt.time | None]) -> str:
        day, time = value
        if time is None:
            return days(row, day)
        if time.microsecond or time == dt.time() or day < cell_xml.EXCEL_FROM:
            return cell_xml.text(letter, row, f"{day.isoformat()} {time.isoformat()}", as_text)
        return cell_xml.moment(letter, row, day, time, style)

    return write
