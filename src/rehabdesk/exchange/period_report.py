"""The figures of a report as a small workbook: numbers as numbers, days as days, one row each."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties

from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.reports import FEWEST, Figure, Kind, Line, PeriodReport
from rehabdesk.domain.words import long_date
from rehabdesk.exchange.workbook import looks
from rehabdesk.exchange.workbook.summary import DEMO
from rehabdesk.whole_files import whole_file

Value = str | int | float | date | None

SHEET, MONTHS_SHEET, MEANINGS_SHEET = "Report", "Months", "How it is counted"
HEADERS = (
    ("Section", 24), ("Figure", 32), ("Result", 12), ("Unit", 10), ("Number", 10), ("Out of", 10),
    ("Of what", 30), ("Middle half from", 11), ("Middle half to", 11), ("12 months before", 12),
    ("Out of, before", 11),
)  # fmt: skip
"""Each column's header and width, in characters."""
_AFTER_A_NUMBER = frozenset({"Unit", "Of what"})
"""Words that keep a distance from the number before them."""
_OF_NUMBERS = frozenset(
    {"Result", "Number", "Out of", "Middle half from", "Middle half to", "12 months before"}
    | {"Out of, before", "New", "Discharged"}
)
"""A number's header stands over it, at the right."""
MONTH_HEADERS = (("Month from", 14), ("New", 10), ("Discharged", 12))
MEANING_HEADERS = (("Figure", 32), ("How it is counted", 84), ("Limits", 60))
_LINE = 14.0
"""A line's height, in points."""
_PER_CENT = "0.0%"
_A4 = 9


def write_report(
    target: Path, report: PeriodReport, *, clinic: str = "", demo: bool = False, tick: Tick = silent
) -> Path:
    """Write the workbook and return where it is; the file appears whole or not at all.

    A percentage or a median of fewer than 5 is left empty; its numbers are not. Raises ``OSError``
    where the folder can't be written to, ``Cancelled`` where ``tick`` says so.
    """
    tick(0, 1)
    book = _book(report, clinic, demo=demo)
    with whole_file(target) as scratch:
        book.save(scratch)
        tick(1, 1)
    return target


def _book(report: PeriodReport, clinic: str, *, demo: bool) -> Workbook:
    book = Workbook()
    book.properties.creator = "RehabDesk"
    book.properties.title = "RehabDesk clinic report" + (" (DEMO)" if demo else "")
    sheet = book.active
    assert sheet is not None  # noqa: S101 - a new workbook has one sheet
    sheet.title = SHEET
    _on_paper(sheet, report, demo=demo)
    _add_meanings(book, report, demo=demo)
    _add_months(book, report, demo=demo)
    for row in _head(report, clinic, demo=demo):
        sheet.append(row)
        _as_text(sheet[sheet.max_row])
    sheet["A1"].font = _font(bold=True, size=16)
    sheet.append([])
    first = sheet.max_row + 1
    _add_header(sheet, HEADERS)
    for line in report.lines:
        sheet.append(_row(line))
        _dress(sheet[sheet.max_row], line.figure)
    sheet.freeze_panes = f"C{first + 1}"
    sheet.print_title_rows = f"{first}:{first}"
    last = f"{get_column_letter(len(HEADERS))}{sheet.max_row}"
    sheet.auto_filter.ref = f"A{first}:{last}"
    return book


def _add_header(sheet: Any, headers: Sequence[tuple[str, int]]) -> None:
    """The next row as a table's header, two lines high; the columns get their widths."""
    sheet.append([header for header, _ in headers])
    row = sheet.max_row
    sheet.row_dimensions[row].height = 2 * _LINE
    for place, (header, width) in enumerate(headers, 1):
        cell = sheet.cell(row, place)
        cell.font = _font(bold=True)
        cell.fill = PatternFill("solid", fgColor=f"FF{looks.GROUND}")
        cell.alignment = Alignment(
            horizontal="right" if header in _OF_NUMBERS else None,
            wrap_text=True,
            vertical="top",
            indent=int(header in _AFTER_A_NUMBER),
        )
        sheet.column_dimensions[get_column_letter(place)].width = width


def _add_meanings(book: Workbook, report: PeriodReport, *, demo: bool) -> None:
    """How each figure is counted, and what it can't tell."""
    sheet = book.create_sheet(MEANINGS_SHEET)
    _on_paper(sheet, report, demo=demo)
    _add_header(sheet, MEANING_HEADERS)
    for line in report.lines:
        meaning = line.figure.meaning
        texts = (meaning.title, meaning.definition, meaning.limits)
        sheet.append(texts)
        cells = sheet[sheet.max_row]
        _as_text(cells)
        for cell in cells:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        most = max(
            -(-len(words) // width) or 1
            for words, (_, width) in zip(texts, MEANING_HEADERS, strict=True)
        )
        sheet.row_dimensions[sheet.max_row].height = most * _LINE


def _add_months(book: Workbook, report: PeriodReport, *, demo: bool) -> None:
    """New and discharged by month, with Excel's own chart of them."""
    sheet = book.create_sheet(MONTHS_SHEET)
    _on_paper(sheet, report, demo=demo)
    _add_header(sheet, MONTH_HEADERS)
    for month in report.months:
        sheet.append([month.first, month.new, month.discharged])
        _as_text(sheet[sheet.max_row])
    chart = BarChart()
    chart.title = "New and discharged by month"
    last = sheet.max_row
    numbers = Reference(sheet, min_col=2, max_col=3, min_row=1, max_row=last)
    chart.add_data(numbers, titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=last))
    chart.x_axis.number_format = "mmm yyyy"
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.width, chart.height = 24, 10
    for series, colour in zip(chart.series, looks.OKABE_ITO[1:], strict=False):
        series.graphicalProperties.solidFill = colour
    sheet.add_chart(chart, "E2")


def _head(report: PeriodReport, clinic: str, *, demo: bool) -> Iterator[list[Value]]:
    yield ["Clinic report"]
    if clinic:
        yield ["Clinic", clinic]
    if demo:
        yield [DEMO]
    before = report.period.year_before()
    yield ["From", report.period.first]
    yield ["To", report.period.last]
    yield ["As recorded on", report.on]
    yield ["12 months before", f"{before.words}; empty where it rests on fewer than {FEWEST}"]


def _row(line: Line) -> list[Value]:
    figure, before = line.figure, line.before
    meaning = figure.meaning
    told = not (meaning.kind is Kind.COUNT or meaning.is_of_now)
    return [
        meaning.section,
        meaning.title,
        _result(figure),
        "%" if meaning.kind is Kind.SHARE else meaning.unit,
        figure.value if meaning.kind is not Kind.MEDIAN else None,
        figure.of,
        meaning.many,
        None if figure.is_hidden else figure.low,
        None if figure.is_hidden else figure.high,
        _result(before) if told else None,
        before.of if told and not before.is_hidden else None,
    ]


def _result(figure: Figure) -> float | None:
    """The number the screen says, unrounded; a share as Excel's own fraction."""
    if figure.is_hidden:
        return None
    return figure.value if figure.share is None else figure.share / 100


def _dress(cells: tuple[Any, ...], figure: Figure) -> None:
    _as_text(cells)
    result = _PER_CENT if figure.meaning.kind is Kind.SHARE else "0.##"
    if figure.meaning.kind is Kind.COUNT:
        result = looks.WHOLE
    for (header, _), cell in zip(HEADERS, cells, strict=True):
        if header in _AFTER_A_NUMBER:
            cell.alignment = Alignment(horizontal="left", indent=1)
        if header in {"Result", "12 months before"}:
            cell.number_format = result
            cell.font = _font(bold=header == "Result")


def _as_text(cells: tuple[Any, ...]) -> None:
    """A text is a text, also where it begins like a formula; a day looks like one."""
    for cell in cells:
        cell.font = _font()
        if isinstance(cell.value, str):
            cell.data_type = "s"
        elif isinstance(cell.value, date):
            cell.number_format = looks.DATE
            cell.alignment = Alignment(horizontal="left")


def _font(*, bold: bool = False, size: int = 10) -> Font:
    return Font(name="Calibri", size=size, bold=bold, color=f"FF{looks.INK}")


def _on_paper(sheet: Any, report: PeriodReport, *, demo: bool) -> None:
    """Landscape A4, as wide as the page."""
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    head, foot = HeaderFooterItem(), HeaderFooterItem()
    head.left.text = f"RehabDesk clinic report, {long_date(report.period.last)}"
    if demo:
        head.right.text = "DEMO"
    foot.center.text = "Page &P of &N"
    sheet.HeaderFooter.oddHeader, sheet.HeaderFooter.oddFooter = head, foot
