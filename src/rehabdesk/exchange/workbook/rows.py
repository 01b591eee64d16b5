"""Turns the cells of one sheet's rows into records, and remembers what was wrong with which."""

from collections.abc import Iterator, Mapping
from typing import Any

from openpyxl.utils import get_column_letter

from rehabdesk.domain.batch import BatchRow, CellProblem
from rehabdesk.domain.records import PATIENT_WIDE
from rehabdesk.domain.tables import Kind, Table
from rehabdesk.exchange.workbook import layout
from rehabdesk.exchange.workbook.cells import SHORTENED, Dates, Unreadable, is_empty, parser, shown
from rehabdesk.exchange.workbook.hidden import ERROR

IDS = ("patient_id", "episode_id")


class Header:
    """Where each known column stands, counted from the sheet's first filled one (0 is column A)."""

    def __init__(self, places: Mapping[str, int], first_column: int) -> None:
        self.places = places
        self.letters = {
            name: get_column_letter(first_column + place + 1) for name, place in places.items()
        }
        self.given = frozenset(places)
        if "date" in places:  # a run's time stands in its date
            self.letters["time"] = self.letters["date"]


class RowCells(Mapping[str, str]):
    """A column's cell address in one row; a million of these share one header."""

    __slots__ = ("_letters", "_row")

    def __init__(self, letters: Mapping[str, str], row: int) -> None:
        self._letters = letters
        self._row = row

    def __getitem__(self, name: str) -> str:
        return f"{self._letters[name]}{self._row}"

    def __iter__(self) -> Iterator[str]:
        return iter(self._letters)

    def __len__(self) -> int:
        return len(self._letters)


class RowReader:
    """Reads the rows of one sheet; ``errors`` and ``warnings`` grow as it goes."""

    def __init__(
        self,
        table: Table,
        header: Header,
        keys: Mapping[str, Mapping[str, str]],
        hidden: Mapping[str, tuple[str, str]],
    ) -> None:
        self.errors: list[CellProblem] = []
        self.warnings: list[CellProblem] = []
        self._table = table
        self._header = header
        self._hidden = hidden
        columns = [c for c in layout.sheet_columns(table) if c.name in header.places]
        self._has_time = any(c.kind is Kind.TIME for c in table.columns)
        self._dates = {
            c.name: Dates(time_may_follow=self._has_time and c.name == "date")
            for c in columns
            if c.kind is Kind.DATE
        }
        self._cells = [
            (c.name, header.places[c.name], None if c.name in self._dates else parser(c, keys))
            for c in columns
        ]
        self._texts = [c.name for c in columns if c.kind is Kind.TEXT]
        self._given = header.given | {"time"} if self._has_time else header.given
        own_ids = hasattr(table.record, "patient_id")
        self._ids = () if own_ids else tuple(c.name for c in table.columns if c.name in IDS)
        self._blank: dict[str, Any] = {
            c.name: "" if c.kind in (Kind.TEXT, Kind.CHOICE) else None
            for c in layout.record_columns(table)
        }
        self._warned: set[str] = set()

    def read(self, cells: list[Any], row: int) -> BatchRow | None:
        """The row as a record; ``None`` where it is blank or can't be one."""
        width = len(cells)
        filled = [
            (name, parse, cells[place])
            for name, place, parse in self._cells
            if place < width and not is_empty(cells[place])
        ]
        unread = self._report_hidden(row) if self._hidden else set()
        if not filled:
            return None
        values = dict(self._blank)
        for name, parse, value in filled:
            try:
                if parse is None:
                    self._read_date(values, name, value, row)
                else:
                    values[name] = parse(value)
            except Unreadable as wrong:
                unread.add(name)
                self._report(name, row, shown(value), wrong.message, wrong.mend)
        return self._row(values, unread, row)

    def _read_date(self, values: dict[str, Any], name: str, value: Any, row: int) -> None:
        dates = self._dates[name]
        day, time = dates.read(value)
        values[name] = day
        if dates.time_may_follow:
            values["time"] = time
        if dates.either_order and name not in self._warned:
            self._warned.add(name)
            self._warn(
                name, row, shown(value),
                f"The dates of this column are read day/month/year, so this is {day.isoformat()}",
                "write dates as YYYY-MM-DD to be sure",
            )  # fmt: skip

    def _row(self, values: dict[str, Any], unread: set[str], row: int) -> BatchRow | None:
        """The record; of an entry only where every cell could be read.

        A patient or episode is kept with the cell empty, so that its rows, which are sound, are
        not said to be strangers' as well.
        """
        for name in self._ids:
            if not values[name] and name not in unread:
                unread.add(name)
                self._report(name, row, "", f"{_title(name)} is missing", "fill it in")
        if self._ids and unread:
            return None
        patient_id = values["patient_id"]
        episode_id = values["episode_id"] if self._table.of_episode else PATIENT_WIDE
        given = self._given - self._shortened(values, row)
        for name in self._ids:
            del values[name]
        record = self._table.record(**values)
        cells = RowCells(self._header.letters, row)
        return BatchRow(self._table, patient_id, episode_id, record, cells, given)

    def _shortened(self, values: Mapping[str, Any], row: int) -> set[str]:
        """The texts that the writer had to cut: they don't replace the whole ones."""
        names = {name for name in self._texts if values[name].endswith(SHORTENED)}
        for name in names:
            self._warn(name, row, "", "This text was shortened for Excel and is left as stored")
        return names

    def _report_hidden(self, row: int) -> set[str]:
        """Report the row's error values and formulas without a result; the columns they are in."""
        names = set()
        for name, _, _ in self._cells:
            found = self._hidden.get(f"{self._header.letters[name]}{row}")
            if found is None:
                continue
            names.add(name)
            kind, content = found
            if kind == ERROR:
                self._report(
                    name, row, shown(content), "Excel shows an error here", "mend or empty the cell"
                )
            else:
                self._report(
                    name, row, shown(content), "This formula has never been computed",
                    "open the workbook in Excel, save it, and import it again",
                )  # fmt: skip
        return names

    def _report(self, name: str, row: int, found: str, message: str, mend: str = "") -> None:
        self.errors.append(self._problem(name, row, found, message, mend))

    def _warn(self, name: str, row: int, found: str, message: str, mend: str = "") -> None:
        self.warnings.append(self._problem(name, row, found, message, mend))

    def _problem(self, name: str, row: int, found: str, message: str, mend: str) -> CellProblem:
        cell = f"{self._header.letters[name]}{row}"
        return CellProblem(self._table.sheet, cell, name, found, message, mend)


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()
