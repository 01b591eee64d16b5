"""When it began, as a patient puts it: a day, a range of days, or nobody knows (CLINICAL 2.2)."""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from rehabdesk.domain.days import parse_day
from rehabdesk.domain.speech import english, said, tr
from rehabdesk.domain.words import MONTHS, long_date, plural

WEEK_SLACK, MONTH_SLACK, YEAR_SLACK = 3, 15, 183
"""Days either side of "n weeks/months/years ago": half a unit, a week's as CLINICAL 2.2 has it."""
HELP = said(
    "Type a day (3 Aug), a range (mid-August, 3 to 10 Aug), how long ago (3 weeks ago), or unknown."
)
UNKNOWN_WORDS = frozenset({"", "?", "unknown", "not known", "don't know", "unsure", "not sure"})
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "a couple of": 2, "three": 3, "four": 4, "five": 5}
_COUNTS |= {"six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12}
_COUNT = "|".join(sorted(_COUNTS, key=len, reverse=True))
_UNIT = "days?|d|weeks?|wks?|w|months?|m|years?|yrs?|y"
_AGO = re.compile(rf"(\d{{1,3}}|{_COUNT})\s*({_UNIT})(?: ago| back)?")
_LOOSE = re.compile(r"(?:about|around|approx\.?|approximately|roughly|circa|some|~)\s*(.+)")
_WEEK_OF = re.compile(r"(?:the )?week (?:of|from|beginning|commencing) (?:the )?(.+)")
_PART = re.compile(
    r"(?:the )?(early|mid|middle of|late|start of|beginning of|end of|first half of|second half of)"
    r"[\s-]+([a-z]+)\.?(?:\s+(\d{4}))?"
)
_MONTH = re.compile(r"([a-z]+)\.?(?:\s+(\d{4}))?")
_TWO = re.compile(r"(?:between |from )?(.+?)\s*(?:\bto\b|\band\b|–|—|\s-\s)\s*(.+)")
_PARTS: Mapping[str, tuple[int, int]] = {
    "early": (1, 10),
    "start of": (1, 10),
    "beginning of": (1, 10),
    "mid": (11, 20),
    "middle of": (11, 20),
    "late": (21, 31),
    "end of": (21, 31),
    "first half of": (1, 15),
    "second half of": (15, 31),
}


class Onset(NamedTuple):
    """The earliest and the latest day it can have begun; both ``None`` where nobody knows."""

    earliest: date | None
    latest: date | None

    @property
    def is_range(self) -> bool:
        return self.earliest != self.latest

    @property
    def stored_latest(self) -> date | None:
        """What ``Episode.onset_latest`` holds: the latest day, of a range only."""
        return self.latest if self.is_range else None


UNKNOWN = Onset(None, None)


def onset_of(onset_date: date | None, onset_latest: date | None) -> Onset:
    """The onset as an episode stores it."""
    return Onset(onset_date, onset_latest or onset_date)


def read_onset(text: str, today: date) -> Onset:
    """The days a text means, seen from ``today``; ``UNKNOWN`` for "unknown", "?" or nothing.

    "3 weeks ago" is 3 days either way, months and years likewise half of theirs; "mid-August" the
    11th to the 20th, early and late the days before and after; a month or a weekday without a year
    is the last one past. No range goes beyond ``today``. Raises ``ValueError`` with words for the
    person who typed it.
    """
    said = " ".join(text.lower().replace("’", "'").split()).rstrip(".")
    said = re.sub(r"^since ", "", said)
    if said in UNKNOWN_WORDS:
        return UNKNOWN
    for reading in _READINGS:
        if found := reading(said, today):
            return _until(found, today)
    raise ValueError(tr("This is not understood as a time. {help}", help=tr(HELP)))


def written(onset: Onset) -> str:
    """The onset as it is typed: ``3 Aug 2026``, ``15 Aug 2026 to 31 Aug 2026``, ``unknown``."""
    if onset.earliest is None or onset.latest is None:
        return "unknown"
    with english():  # the words that read_onset knows
        if not onset.is_range:
            return long_date(onset.earliest)
        return f"{long_date(onset.earliest)} to {long_date(onset.latest)}"


def understood(onset: Onset, today: date) -> str:
    """What was understood, with the days since: ``15 Aug 2026 to 31 Aug 2026, 14–30 days ago``."""
    if onset.earliest is None or onset.latest is None:
        return tr("Onset unknown: days count from the first contact")
    least, most = (today - onset.latest).days, (today - onset.earliest).days
    if least == most:
        since = tr("today") if not least else tr("{days} ago", days=plural(least, "day"))
    else:
        since = tr("{least}–{most} days ago", least=least, most=most)
    days = long_date(onset.earliest)
    if onset.is_range:
        days = tr("{first} to {last}", first=days, last=long_date(onset.latest))
    return f"{days}, {since}"


def _until(onset: Onset, today: date) -> Onset:
    if onset.earliest is None or onset.latest is None:
        return onset
    if onset.earliest > onset.latest:
        raise ValueError(tr("The range ends before it begins. Type the earlier day first."))
    if onset.earliest > today:
        raise ValueError(
            tr("This is in the future. Use a day up to {today}.", today=long_date(today))
        )
    return Onset(onset.earliest, min(onset.latest, today))


def _exact(said: str, today: date) -> Onset | None:
    # "3w" counts on from today for a plan; an onset lies back, so those are read by _ago first.
    said = said.removeprefix("on ").removeprefix("the ")
    before = re.match(r"([a-z]+),? \d", said)
    if before and not before[1].startswith(tuple(day[:3] for day in _WEEKDAYS)):
        return None  # "before 3 Aug" is not 3 Aug
    day = parse_day(said, today, ahead=False)
    day = day or _last_weekday(said, today)
    return None if day is None else Onset(day, day)


def _ago(said: str, today: date) -> Onset | None:
    match = _AGO.fullmatch(said)
    if match is None:
        return None
    count = int(match[1]) if match[1].isdigit() else _COUNTS[match[1]]
    unit = match[2][0]
    if unit == "d":
        return _around(today - timedelta(days=count), 0)
    if unit == "w":
        return _around(today - timedelta(weeks=count), WEEK_SLACK)
    if unit == "m":
        return _around(_months_back(today, count), MONTH_SLACK)
    return _around(_months_back(today, 12 * count), YEAR_SLACK)


def _loosely(said: str, today: date) -> Onset | None:
    match = _LOOSE.fullmatch(said)
    if match is None:
        return None
    inner = _ago(match[1], today) or _exact(match[1], today) or _named_span(match[1], today)
    if inner is None or inner.earliest is None or inner.is_range:
        return inner
    return _around(inner.earliest, WEEK_SLACK)


def _week(said: str, today: date) -> Onset | None:
    monday = today - timedelta(days=today.weekday())
    if said in ("this week", "last week"):
        monday -= timedelta(weeks=said == "last week")
        return Onset(monday, monday + timedelta(days=6))
    match = _WEEK_OF.fullmatch(said)
    day = parse_day(match[1], today, ahead=False) if match else None
    if day is None:
        return None
    monday = day - timedelta(days=day.weekday())
    return Onset(monday, monday + timedelta(days=6))


def _named_span(said: str, today: date) -> Onset | None:
    """A part of a month, a whole month, or a whole year."""
    if re.fullmatch(r"(19|20)\d\d", said):
        return Onset(date(int(said), 1, 1), date(int(said), 12, 31))
    if said in ("this month", "last month"):
        first = _months_back(today, int(said == "last month")).replace(day=1)
        return _span(first.year, first.month, (1, 31))
    if match := _PART.fullmatch(said):
        return _in_month(match[2], match[3], _PARTS[match[1]], today)
    if match := _MONTH.fullmatch(said):
        return _in_month(match[1], match[2], (1, 31), today)
    return None


def _two_ends(said: str, today: date) -> Onset | None:
    match = _TWO.fullmatch(said)
    if match is None:
        return None
    later = _exact(match[2], today) or _named_span(match[2], today)
    if later is None or later.latest is None:
        return None
    first = match[1]
    if first.isdigit():  # "3 to 10 Aug": the month is said once
        first = f"{first} {MONTHS[later.latest.month - 1]} {later.latest.year}"
    # the first end is read from the second: "28 Dec to 3 Jan" begins in the year before
    earlier = _exact(first, later.latest) or _named_span(first, later.latest)
    return None if earlier is None else Onset(earlier.earliest, later.latest)


_READINGS: tuple[Callable[[str, date], Onset | None], ...] = (
    _ago,
    _loosely,
    _exact,
    _week,
    _named_span,
    _two_ends,
)


def _around(day: date, slack: int) -> Onset:
    return Onset(day - timedelta(days=slack), day + timedelta(days=slack))


def _in_month(name: str, year: str | None, days: tuple[int, int], today: date) -> Onset | None:
    names = [month.lower() for month in MONTHS]
    if name[:3] not in names or not _FULL[names.index(name[:3])].startswith(name):
        return None
    month = names.index(name[:3]) + 1
    if year:
        return _span(int(year), month, days)
    this_year = _span(today.year, month, days)
    begun = this_year.earliest is not None and this_year.earliest <= today
    return this_year if begun else _span(today.year - 1, month, days)


def _span(year: int, month: int, days: tuple[int, int]) -> Onset:
    last = monthrange(year, month)[1]
    return Onset(date(year, month, days[0]), date(year, month, min(days[1], last)))


def _months_back(day: date, count: int) -> date:
    """The same day so many months before; the month's last where it has no such day."""
    months = 12 * day.year + day.month - 1 - count
    year, month = divmod(months, 12)
    if year < 1900:
        raise ValueError(tr("This is before 1900. {help}", help=tr(HELP)))
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _last_weekday(said: str, today: date) -> date | None:
    name = said.removeprefix("last ").removeprefix("on ")
    for number, weekday in enumerate(_WEEKDAYS):
        if name in (weekday, weekday[:3]):
            return today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)
    return None


_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_FULL = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
