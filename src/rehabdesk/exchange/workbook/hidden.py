"""Finds the cells that a fast parser shows as empty: error values and formulas never computed."""

import zipfile
from collections.abc import Mapping
from io import BytesIO
from xml.etree.ElementTree import Element

from defusedxml import DefusedXmlException  # type: ignore[import-untyped]
from defusedxml.ElementTree import ParseError, iterparse  # type: ignore[import-untyped]
from openpyxl.utils import get_column_letter

ERROR = "error"
UNCOMPUTED = "formula"


def hidden_cells(content: bytes, part: str) -> Mapping[str, tuple[str, str]]:
    """By address: ``ERROR`` or ``UNCOMPUTED``, and what stands in the cell.

    A sheet that is no longer XML half-way gives what was found up to there; the parser says so.
    """
    found: dict[str, tuple[str, str]] = {}
    row_number = column = 0
    try:
        with zipfile.ZipFile(BytesIO(content)) as package, package.open(part) as stream:
            for event, element in iterparse(stream, events=("start", "end")):
                tag = element.tag.rpartition("}")[2]
                if event == "start":
                    if tag == "row":
                        given = element.get("r", "")
                        row_number = int(given) if given.isdecimal() else row_number + 1
                        column = 0
                elif tag == "c":
                    column += 1
                    address = element.get("r") or f"{get_column_letter(column)}{row_number}"
                    state = _state(element)
                    if state is not None:
                        found[address.replace("$", "").upper()] = state
                elif tag == "row":
                    element.clear()
    except (ParseError, DefusedXmlException):
        return found
    return found


def _state(cell: Element) -> tuple[str, str] | None:
    children = {child.tag.rpartition("}")[2]: child for child in cell}
    value = children.get("v")
    stored = value.text if value is not None else None
    kind = cell.get("t", "n")
    if kind == "e":
        return ERROR, stored or "#ERROR"
    formula = children.get("f")
    if formula is None or stored:
        return None
    if kind == "str" and value is not None:
        return None  # a formula whose result is an empty text
    return UNCOMPUTED, f"={formula.text or '…'}"
