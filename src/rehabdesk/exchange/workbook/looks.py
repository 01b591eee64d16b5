"""How cells look: the few styles of the workbook, and the colours of states and series."""

from dataclasses import dataclass

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.workbook import Workbook

from rehabdesk.domain.imaging import ImagingState

INK = "16202A"
INK_2 = "51606E"
LINE = "C9D1D8"
GROUND = "EDEFF1"
ACCENT = "0F6E6E"
WARNING = "B3261E"

OKABE_ITO = ("D55E00", "0072B2", "009E73", "CC79A7", "E69F00", "56B4E9", "000000", "8A8A00")
"""Series colours that colour-blind readers tell apart; the last, yellow, is darkened for paper."""

DATE = "yyyy-mm-dd"
DATE_TIME = "yyyy-mm-dd hh:mm"
ONE_DECIMAL = "0.0"
SIGNED = "+0;\N{MINUS SIGN}0;0"
WHOLE = "0"
TEXT = "@"

_DUE = ("B3261E", "FBE9E7")
_CONSIDER = ("8A5A00", "FFF3D6")
_CHASE = ("6A3FA0", "F0E9F8")
_BOOKED = ("1F5FA8", "E6F0FA")
_RESOLVED = ("2E6B3A", "E7F3E9")
_NEUTRAL = (INK_2, "F0F2F4")

TONES = {
    ImagingState.EMERGENCY: _DUE,
    ImagingState.URGENT: _DUE,
    ImagingState.DUE_IMPACT: _DUE,
    ImagingState.DUE: _DUE,
    ImagingState.CHASE: _CHASE,
    ImagingState.CONSIDER: _CONSIDER,
    ImagingState.ONSET_UNKNOWN: _CONSIDER,
    ImagingState.CHECK_RESOLVED: _RESOLVED,
    ImagingState.AWAITING_REPORT: _BOOKED,
    ImagingState.REQUESTED: _BOOKED,
    ImagingState.BOOKED: _BOOKED,
    ImagingState.DONE: _RESOLVED,
}
"""Ink and ground of each state's flag; the states that need nothing are neutral."""


def tone(state: ImagingState) -> tuple[str, str]:
    return TONES.get(state, _NEUTRAL)


@dataclass(frozen=True, slots=True)
class Look:
    """One style of a cell."""

    number_format: str = "General"
    bold: bool = False
    size: int = 10
    ink: str = INK
    ground: str = ""
    underline: bool = False
    """A line under the cell, as under a header."""
    align: str = ""
    wrap: bool = False
    quoted: bool = False
    """Excel keeps the text a text even when it is edited."""


PLAIN = Look()
TITLE = Look(bold=True, size=16)
SUBTITLE = Look(ink=INK_2)
HEADER = Look(bold=True, ground=GROUND, underline=True)
HEADER_RIGHT = Look(bold=True, ground=GROUND, underline=True, align="right")
TEXT_CELL = Look(number_format=TEXT)
QUOTED = Look(number_format=TEXT, quoted=True)


class Styles:
    """The style numbers of one workbook, each look registered once."""

    def __init__(self, book: Workbook) -> None:
        self._sheet = book.worksheets[0]
        self._numbers: dict[Look, int] = {}

    def number(self, look: Look) -> int:
        known = self._numbers.get(look)
        if known is None:
            known = self._numbers[look] = self._register(look)
        return known

    def _register(self, look: Look) -> int:
        cell = WriteOnlyCell(self._sheet)
        cell.font = Font(name="Calibri", size=look.size, bold=look.bold, color=f"FF{look.ink}")
        cell.number_format = look.number_format
        cell.alignment = Alignment(
            horizontal=look.align or None, vertical="top", wrap_text=look.wrap or None
        )
        if look.ground:
            cell.fill = PatternFill("solid", fgColor=f"FF{look.ground}")
        if look.underline:
            cell.border = Border(bottom=Side("thin", color=f"FF{LINE}"))
        if look.quoted:
            cell.quotePrefix = True
        return int(cell.style_id)
