"""Reads one cell: a date, a whole number, a number, a key or a text, or why it is none."""

import datetime as dt
import math
import re
from collections.abc import Callable, Mapping
from typing import Any

from rehabdesk.domain.tables import Column, Kind

MAX_TEXT = 32_767
"""What one Excel cell holds, in UTF-16 units."""
SHORTENED = " … [shortened here: an Excel cell holds 32,767 characters]"
"""Ends a text that the writer had to cut; such a cell is never read back over the whole text."""
SHOWN = 60
EXACT_DIGITS = 10**15
"""Excel keeps 15 digits of a number."""

_ISO = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?)?", re.ASCII
)
_SLASHED = re.compile(
    r"(\d{1,2})/(\d{1,2})/(\d+)(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?)?", re.ASCII
)
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?", re.ASCII)
_TRUE_MINUS = "\N{MINUS SIGN}"


class Unreadable(Exception):
    """The cell's value is not what its column holds."""

    def __init__(self, message: str, mend: str) -> None:
        super().__init__(message)
        self.message = message
        self.mend = mend


Parse = Callable[[Any], Any]
"""From a cell's value, never empty, to the column's; raises ``Unreadable``."""


def shown(value: object) -> str:
    """A value as it may stand in a message: short, and without anything that a terminal obeys."""
    if isinstance(value, dt.datetime):
        return value.isoformat(" ")
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return _plain(value)
    text = "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in str(value)[: SHOWN + 1])
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"


def is_empty(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def units(text: str) -> int:
    """The length Excel counts: UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def parser(column: Column, keys: Mapping[str, Mapping[str, str]]) -> Parse:
    """How a column's cells are read; a date column needs ``Dates`` instead.

    ``keys`` maps a choice column to its keys by their lower-case form.
    """
    if column.kind is Kind.WHOLE:
        return whole
    if column.kind is Kind.NUMBER:
        return number
    if column.kind is Kind.CHOICE:
        known = keys.get(column.name) or {key.casefold(): key for key in column.choices}
        return lambda value: _choice(value, known)
    return name if column.required else text


def number(value: Any) -> float:
    """A number, or a text that is one. Decimal commas are not guessed."""
    if isinstance(value, bool):
        raise Unreadable("This is TRUE or FALSE, not a number", "type a plain number")
    if isinstance(value, int | float):
        result = float(value)
    elif isinstance(value, str):
        result = _number_of_text(value.strip().replace(_TRUE_MINUS, "-", 1))
    else:
        raise Unreadable(
            "This is a date or a time, not a number",
            "format the cell as a number and type it again",
        )
    if not math.isfinite(result):
        raise Unreadable("This is not a number", "type a plain number")
    return result


def whole(value: Any) -> int:
    """A whole number; 4.0 is one, 4.5 is not."""
    result = number(value)
    if not result.is_integer():
        raise Unreadable("This is not a whole number", "type a whole number")
    return int(result)


def text(value: Any) -> str:
    """A text, trimmed, otherwise as typed; a number as Excel shows it, a date as ISO."""
    if isinstance(value, str):
        trimmed = value.strip()
        if 2 * len(trimmed) > MAX_TEXT and units(trimmed) > MAX_TEXT:
            raise Unreadable(
                f"This text has {units(trimmed):,} characters, more than the 32,767 of a cell",
                "shorten it",
            )
        return trimmed
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        if abs(value) >= EXACT_DIGITS:
            raise Unreadable(
                "This number is too long: Excel keeps only 15 of its digits",
                "format the cell as text and type it again",
            )
        return _plain(value)
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        return value.date().isoformat()
    return value.isoformat(" ") if isinstance(value, dt.datetime) else str(value)


def name(value: Any) -> str:
    """A text that names something; Excel's habit of making dates of them is not forgiven."""
    if isinstance(value, dt.date | dt.time | dt.timedelta):
        raise Unreadable(
            "Excel made a date of this text", "format the cell as text and type it again"
        )
    return text(value)


def _choice(value: Any, known: Mapping[str, str]) -> str:
    """A key in its own spelling, whatever the case typed; an unknown one is kept for the checks."""
    typed = name(value)
    return known.get(typed.casefold(), typed)


def _number_of_text(typed: str) -> float:
    if _NUMBER.fullmatch(typed):
        return float(typed)
    if "," in typed:
        raise Unreadable(
            "This number has a comma", "write it with a decimal point and no thousands sign"
        )
    raise Unreadable("This is not a number", "type a plain number, without its unit")


def _plain(value: float) -> str:
    return str(int(value)) if float(value).is_integer() else repr(float(value))


class Dates:
    """Reads one date column, and remembers what its texts say of the order of day and month."""

    def __init__(self, *, time_may_follow: bool) -> None:
        self.time_may_follow = time_may_follow
        self.either_order = False
        """Whether the last cell read could be DD/MM or MM/DD."""

    def read(self, value: Any) -> tuple[dt.date, dt.time | None]:
        """The day, and the time where one is given. Raises ``Unreadable``."""
        self.either_order = False
        if isinstance(value, dt.datetime):
            time = value.time()
            day, time_given = value.date(), time if time != dt.time() else None
        elif isinstance(value, dt.date):
            day, time_given = value, None
        elif isinstance(value, str):
            day, time_given = self._of_text(value.strip())
        else:
            raise _not_a_date(value)
        if time_given is not None and not self.time_may_follow:
            if time_given == dt.time():
                return day, None
            raise Unreadable("This date has a time of day", "give the date alone")
        return day, time_given

    def _of_text(self, typed: str) -> tuple[dt.date, dt.time | None]:
        if iso := _ISO.fullmatch(typed):
            return _day(iso[1], iso[2], iso[3]), _time(iso)
        slashed = _SLASHED.fullmatch(typed)
        if slashed is None:
            raise Unreadable("This is not a date", "write it as YYYY-MM-DD or DD/MM/YYYY")
        first, second, year = slashed[1], slashed[2], slashed[3]
        if len(year) != 4:
            raise Unreadable(
                "The year has two digits" if len(year) == 2 else "The year is not four digits",
                "write the year with four digits",
            )
        if int(first) <= 12 < int(second):
            raise Unreadable(
                "This date only fits month/day/year, so the column's order can't be trusted",
                "write every date of the column as YYYY-MM-DD or DD/MM/YYYY",
            )
        self.either_order = int(first) <= 12 and int(second) <= 12
        return _day(year, second, first), _time(slashed)


def _day(year: str, month: str, day: str) -> dt.date:
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError as none:
        raise Unreadable("There is no such day", "check the day and the month") from none


def _time(match: re.Match[str]) -> dt.time | None:
    hour, minute, second, fraction = match[4], match[5], match[6], match[7]
    if hour is None:
        return None
    micro = int((fraction or "0").ljust(6, "0"))
    try:
        return dt.time(int(hour), int(minute), int(second or 0), micro)
    except ValueError as none:
        raise Unreadable("There is no such time of day", "write it as HH:MM") from none


def _not_a_date(value: object) -> Unreadable:
    if isinstance(value, dt.time | dt.timedelta):
        return Unreadable("This is a time without a day", "give the date")
    if isinstance(value, bool):
        return Unreadable("This is TRUE or FALSE, not a date", "give the date")
    return Unreadable(
        "This is a number, not a date", "format the cell as a date, or write YYYY-MM-DD"
    )
