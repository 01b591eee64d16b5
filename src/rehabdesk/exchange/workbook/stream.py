"""A worksheet whose rows go straight to a scratch file as XML, so that size costs no memory.

openpyxl keeps styles, tables, charts and the package; only its row by row serialising is replaced,
which is several times faster and keeps every digit of a number.
"""

import re
import shutil
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import IO, Any
from zipfile import ZipFile

from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.table import TableColumn, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

LAST_ROW = 1_048_576
"""Excel's last row."""
_NO_ROWS = re.compile(rb"<sheetData\s*/>|<sheetData></sheetData>")


class TooManyRows(Exception):
    """A sheet would go past Excel's last row; nothing was written."""


class StreamedSheet(Worksheet):
    """A sheet written top to bottom, one line of cell XML a row."""

    def __init__(self, book: Workbook, title: str, scratch: Path) -> None:
        super().__init__(book, title)
        book._add_sheet(self)  # type: ignore[attr-defined]
        self._scratch = scratch / f"sheet{len(book.worksheets)}.xml"
        self._lines: IO[str] = self._scratch.open(
            "w", encoding="utf-8", newline="", buffering=1 << 18
        )
        self.row = 0
        """The number of the last row written."""

    def write(self, cells: str, height: float | None = None) -> None:
        """Add a row of cells made by ``cell_xml`` for this row's number."""
        self.row += 1
        if self.row > LAST_ROW:
            raise TooManyRows(
                f"The sheet {self.title} would have more than Excel's {LAST_ROW:,} rows: "
                "export fewer patients at a time."
            )
        size = "" if height is None else f' ht="{height}" customHeight="1"'
        self._lines.write(f'<row r="{self.row}"{size}>{cells}</row>')

    def skip(self, rows: int = 1) -> None:
        """Leave rows empty."""
        self.row += rows

    def add_excel_table(self, name: str, headers: Sequence[str], first_row: int) -> None:
        """Make an Excel table, with its filter, of the rows from the header in ``first_row`` on."""
        if self.row == first_row:
            self.skip()  # a table has at least one row, even if it is empty
        ref = f"A{first_row}:{get_column_letter(len(headers))}{self.row}"
        table = ExcelTable(displayName=name, ref=ref)
        table.tableColumns = [
            TableColumn(id=place, name=header) for place, header in enumerate(headers, 1)
        ]
        table.autoFilter = AutoFilter(ref=ref)
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
        self.add_table(table)

    def close(self) -> None:
        """Close the scratch file; the rows written so far stay in it."""
        self._lines.close()

    def write_part(self, part: IO[bytes]) -> WorksheetWriter:
        """The whole sheet into the package; returns the writer that knows its relations."""
        self.close()
        frame = BytesIO()
        writer = _FrameWriter(self, out=frame)
        writer.write()
        before, after = _NO_ROWS.split(frame.getvalue(), maxsplit=1)
        part.write(before + b"<sheetData>")
        with self._scratch.open("rb") as rows:
            shutil.copyfileobj(rows, part, 1 << 20)
        part.write(b"</sheetData>" + after)
        self._scratch.unlink()
        return writer


class _FrameWriter(WorksheetWriter):
    """Writes all of a sheet but its rows, and doesn't say that it is empty."""

    def write_dimensions(self) -> None:
        """The size is known from the rows."""


class Package(ExcelWriter):
    """The workbook's zip file, taking streamed sheets as they are.

    ``still_wanted`` is called before each sheet and raises to stop.
    """

    def __init__(
        self, book: Workbook, archive: ZipFile, still_wanted: Callable[[], None]
    ) -> None:  # fmt: skip
        super().__init__(book, archive)
        self._still_wanted = still_wanted

    def write_worksheet(self, ws: Any) -> None:
        self._still_wanted()
        ws._drawing = SpreadsheetDrawing()
        ws._drawing.charts = ws._charts
        with (
            self._archive.open(  # type: ignore[attr-defined]
                ws.path[1:], "w", force_zip64=True
            ) as part
        ):
            ws._rels = ws.write_part(part)._rels
        self.manifest.append(ws)
