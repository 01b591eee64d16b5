"""Reads comma-separated values as whoever wrote them meant: their alphabet, their separator."""

import csv
from io import StringIO

from rehabdesk.domain.speech import tr
from rehabdesk.exchange.workbook.guard import Refused

_SEPARATORS = ",;\t|"
_QUOTED = '"'


def comma_rows(content: bytes) -> list[list[str]]:
    """The cells of each line. Raises ``Refused`` in words where it is no such table."""
    text = _decoded(content)
    try:
        return list(csv.reader(StringIO(text, newline=""), delimiter=_separator(text)))
    except csv.Error as damage:
        raise Refused(
            tr("This is not a table of comma-separated values"),
            tr("in Excel choose Save As, Excel Workbook (.xlsx)"),
        ) from damage


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")  # what Excel writes where it says CSV alone


def _separator(text: str) -> str:
    """The sign that parts the first line into most cells; those between quotes don't count."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    bare = "".join(first.split(_QUOTED)[::2])
    return max(_SEPARATORS, key=bare.count)
