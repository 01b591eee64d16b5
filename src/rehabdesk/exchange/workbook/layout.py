"""How the record's tables lie in the workbook: headers, and the sheets that only show."""

from rehabdesk.domain.tables import TABLES, Column, Table

SUMMARY = "Summary"
CHART_PREFIX = "Charts "
"""Begins the name of each chart sheet; such a sheet is never read."""
ROW_ID = "row_id"

BY_SHEET = {table.sheet.casefold(): table for table in TABLES}


def plain_header(text: str) -> str:
    """A header with case, spaces and the underscores that stand for them left out."""
    return "".join(text.casefold().replace("_", "").split())


def record_columns(table: Table) -> tuple[Column, ...]:
    """Every column of a table, those that the sheet folds into others too."""
    return (*table.columns, Column(ROW_ID)) if table.has_row_id else table.columns


def sheet_columns(table: Table) -> tuple[Column, ...]:
    """The columns of a table's sheet, in the order they are written."""
    return tuple(column for column in record_columns(table) if column.in_sheet)


def only_shows(sheet: str) -> bool:
    """Whether a sheet is one of ours that holds nothing to read."""
    folded = sheet.casefold()
    return folded == SUMMARY.casefold() or folded.startswith(CHART_PREFIX.casefold())
