"""Days as a physio types them: ``today``, ``1w``, ``-3``, ``2 Mar``, ``2/3/2026``."""

import re
from datetime import date, timedelta

from rehabdesk.domain.date_style import month_comes_first
from rehabdesk.domain.speech import said as marked
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import MONTHS

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_AFTER = re.compile(r"(\d{1,3})\s*(d|day|days|w|week|weeks|m|month|months)")
_WRITTEN = re.compile(
    r"(?:[a-zäöü]{2,10}\.?,?\s+)?(\d{1,2})\.?\s+([a-zäöü]{3})[a-zäöü]*\.?(?:\s+(\d{4}))?"
)
_FIGURES = re.compile(r"(\d{1,2})[/. ](\d{1,2})(?:[/. ](\d{4}))?")
_MONTH_AND_DAY = re.compile(r"(\d{2})-(\d{2})")
_WEEKDAY = re.compile(r"^[a-zäöü]{2,10}\.?,?\s+(?=\d)")
_COUNTED = re.compile(r"[+-]\d{1,4}")
_WORDS = {marked("today"): 0, marked("yesterday"): -1, marked("tomorrow"): 1}
HELP = marked("Type a day such as 2 Mar, 2/3/2026 or 2026-03-02.")


def parse_day(text: str, today: date, *, ahead: bool | None = None) -> date | None:
    """The day a text means, or ``None``.

    ``3/2`` is the third of February, or where days are written month first the second of March.
    A day without a year is the nearest one; with ``ahead`` the next to come, with ``ahead=False``
    the last one past. ``1w`` and its like count on from today, ``-3`` counts back.
    """
    said = " ".join(text.lower().split())
    for word, days in _WORDS.items():
        if said in (word, tr(word)):
            return today + timedelta(days=days)
    if match := _COUNTED.fullmatch(said):
        return today + timedelta(days=int(match[0]))
    if match := _AFTER.fullmatch(said):
        return _count_on(today, int(match[1]), match[2][0])
    if match := _ISO.fullmatch(_WEEKDAY.sub("", said)):
        return _calendar_day(*map(int, match.groups()))
    if match := _WRITTEN.fullmatch(said):
        month = month_named(match[2])
        return _with_year(int(match[1]), month, match[3], today, ahead)
    if match := _FIGURES.fullmatch(_WEEKDAY.sub("", said)):
        day, month = int(match[1]), int(match[2])
        if month_comes_first():
            day, month = month, day
        return _with_year(day, month, match[3], today, ahead)
    if match := _MONTH_AND_DAY.fullmatch(_WEEKDAY.sub("", said)):
        return _with_year(int(match[2]), int(match[1]), None, today, ahead)
    return None


def month_named(start: str) -> int:
    """The month whose name begins with three letters, in English or as it is shown; 0 for none."""
    for number, month in enumerate(MONTHS, 1):
        if start in (month.lower(), tr(month)[:3].lower()):
            return number
    return 0


def _count_on(today: date, count: int, unit: str) -> date:
    if unit == "m":
        return today + timedelta(weeks=4 * count)
    return today + timedelta(days=count * (7 if unit == "w" else 1))


def _with_year(
    day: int, month: int, year: str | None, today: date, ahead: bool | None
) -> date | None:
    if year:
        return _calendar_day(int(year), month, day)
    years = (_calendar_day(today.year + step, month, day) for step in (-1, 0, 1))
    possible = [
        found
        for found in years
        if found and (ahead is None or found == today or (found > today) == ahead)
    ]
    return min(possible, key=lambda found: abs(found - today), default=None)


def _calendar_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
