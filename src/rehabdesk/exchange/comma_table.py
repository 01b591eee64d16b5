"""A table as comma-separated values that Excel opens and never runs."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date

from rehabdesk.exchange.workbook.safe import looks_like_formula

MARK = "\N{BYTE ORDER MARK}"
"""Without it Excel reads the file in the computer's old alphabet."""


def comma_table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """The table in UTF-8. Days are ISO, ``None`` is empty; a text that looks like a formula gets
    an apostrophe in front, which Excel takes for "this is a text".
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(header)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return (MARK + text.getvalue()).encode()


def exact_cell(value: object) -> str:
    """As in ``comma_table``, with every digit of a number: what is read back is what was kept."""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return _cell(value)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return f"{value:.10g}"
    text = str(value)
    return f"'{text}" if looks_like_formula(text) else text
