"""Calendar days on a chart: where a day stands, and which days carry a label."""

from datetime import date, timedelta
from functools import lru_cache

import pyqtgraph as pg

from rehabdesk.domain.words import MONTHS

DAY = 86_400.0
_EPOCH = date(1970, 1, 1).toordinal()
_LABEL_PX = 58
"""The narrowest distance between two labels that never lets them touch."""
_WEEK_STEPS = (1, 2, 4)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60)


def stamp(day: date) -> float:
    """Noon UTC, so that no time zone can move a point to its neighbour's day."""
    return (day.toordinal() - _EPOCH) * DAY + DAY / 2


def day_at(x: float) -> date:
    """The calendar day a place on the axis lies in."""
    return date.fromordinal(max(1, min(3_652_059, int(x // DAY) + _EPOCH)))


def monday(day: date) -> date:
    """The Monday of the ISO week."""
    return day - timedelta(days=day.weekday())


@lru_cache(maxsize=64)
def labelled_days(first: date, last: date, width_px: int) -> tuple[date, ...]:
    """The days to label between two days: Mondays, or the first of months where weeks crowd."""
    room = max(1, width_px // _LABEL_PX)
    weeks = ((last - first).days + 7) // 7
    for step in _WEEK_STEPS:
        if weeks <= room * step:
            return _mondays(first, last, step)
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    step = next((step for step in _MONTH_STEPS if months <= room * step), _MONTH_STEPS[-1])
    return _month_starts(first, last, step)


def _mondays(first: date, last: date, step: int) -> tuple[date, ...]:
    weeks = -(-(first.toordinal() - 1) // 7)  # ordinal 1 was a Monday
    weeks += -weeks % step  # the same Mondays whatever the view, so that panning slides them
    days = range(weeks * 7 + 1, last.toordinal() + 1, 7 * step)
    return tuple(date.fromordinal(day) for day in days)


def _month_starts(first: date, last: date, step: int) -> tuple[date, ...]:
    months = range(first.year * 12, last.year * 12 + 12, step)
    days = (date(month // 12, month % 12 + 1, 1) for month in months)
    return tuple(day for day in days if first <= day <= last)


def day_labels(days: tuple[date, ...]) -> list[str]:
    """``2 Feb``, ``9``, ``16`` …: the month where it changes, the year where that changes."""
    labels: list[str] = []
    before: date | None = None
    for day in days:
        if before is None or day.year != before.year:
            labels.append(_first_label(day, before))
        elif day.month != before.month:
            labels.append(_month_label(day, days))
        else:
            labels.append(str(day.day))
        before = day
    return labels


def _first_label(day: date, before: date | None) -> str:
    if before is None:
        return f"{day.day} {MONTHS[day.month - 1]}"
    return f"{MONTHS[day.month - 1]} {day.year}" if day.day == 1 else f"{day.day} Jan {day.year}"


def _month_label(day: date, days: tuple[date, ...]) -> str:
    monthly = all(other.day == 1 for other in days)
    return MONTHS[day.month - 1] if monthly else f"{day.day} {MONTHS[day.month - 1]}"


class TimeAxis(pg.AxisItem):
    """The shared bottom axis: whole days, labelled so that labels never collide."""

    def __init__(self) -> None:
        super().__init__("bottom", maxTickLength=5)
        self.setStyle(autoExpandTextSpace=False, tickTextOffset=6, hideOverlappingLabels=False)
        self.setHeight(28)
        self.enableAutoSIPrefix(False)

    def days(self) -> tuple[date, ...]:
        """The days labelled now."""
        low, high = self.range
        return labelled_days(day_at(low - DAY / 2 + 1), day_at(high - DAY / 2), int(self.width()))

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list:
        days = labelled_days(day_at(minVal + DAY / 2 - 1), day_at(maxVal - DAY / 2), int(size))
        return [(7 * DAY, [stamp(day) for day in days])]

    def tickStrings(self, values: list, scale: float, spacing: float) -> list[str]:
        return day_labels(tuple(day_at(value) for value in values))
