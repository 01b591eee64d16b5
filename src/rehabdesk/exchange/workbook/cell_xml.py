"""One cell as XML: a text, a number, a date or an empty one, in a style."""

import datetime as dt

from rehabdesk.exchange.workbook.safe import keeps_space, text_xml

_EPOCH = dt.date(1899, 12, 30)
_LEAP_BUG = dt.date(1900, 3, 1)
"""Excel counts a 29 February 1900 that never was; the days before it are one number lower."""
EXCEL_FROM = dt.date(1900, 1, 1)
SECONDS = 86_400

_serials: dict[dt.date, int] = {}


def text(letter: str, row: int, value: str, style: int) -> str:
    space = ' xml:space="preserve"' if keeps_space(value) else ""
    return (
        f'<c r="{letter}{row}" s="{style}" t="inlineStr">'
        f"<is><t{space}>{text_xml(value)}</t></is></c>"
    )


def number(letter: str, row: int, value: float, style: int) -> str:
    """Every digit of the number, so that it reads back as the same one."""
    return f'<c r="{letter}{row}" s="{style}"><v>{value!r}</v></c>'


def day(letter: str, row: int, value: dt.date, style: int) -> str:
    return f'<c r="{letter}{row}" s="{style}"><v>{serial(value)}</v></c>'


def moment(letter: str, row: int, value: dt.date, time: dt.time, style: int) -> str:
    seconds = time.hour * 3600 + time.minute * 60 + time.second
    return f'<c r="{letter}{row}" s="{style}"><v>{serial(value) + seconds / SECONDS!r}</v></c>'


def serial(value: dt.date) -> int:
    """The day's number in Excel's 1900 calendar."""
    known = _serials.get(value)
    if known is None:
        known = (value - _EPOCH).days - (value < _LEAP_BUG)
        if len(_serials) < 100_000:
            _serials[value] = known
    return known
